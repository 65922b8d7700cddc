import { pairKey } from '../model/pair.ts'
import type { Meeting } from '../model/plan.ts'

export type MeetingChange = { before: Meeting; after: Meeting; changed: ('time' | 'table' | 'interpreter')[] }

/** What became of the meetings of one plan in another. */
export type PlanDifference = { moved: MeetingChange[]; added: Meeting[]; removed: Meeting[] }

/** Compares two plans meeting by meeting; the order of their meetings says nothing. */
export function differenceBetween(before: readonly Meeting[], after: readonly Meeting[]): PlanDifference {
  const earlier = new Map(before.map((meeting) => [pairKey(meeting.a, meeting.b), meeting]))
  const difference: PlanDifference = { moved: [], added: [], removed: [] }
  for (const meeting of after) {
    const key = pairKey(meeting.a, meeting.b)
    const then = earlier.get(key)
    earlier.delete(key)
    if (!then) {
      difference.added.push(meeting)
      continue
    }
    const changed: MeetingChange['changed'] = []
    if (then.slot !== meeting.slot) changed.push('time')
    if (then.table !== meeting.table) changed.push('table')
    if (then.interpreter !== meeting.interpreter) changed.push('interpreter')
    if (changed.length > 0) difference.moved.push({ before: then, after: meeting, changed })
  }
  difference.removed.push(...earlier.values())
  return difference
}
