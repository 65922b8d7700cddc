import { pairKey } from '../model/pair.ts'
import type { Meeting, Plan } from '../model/plan.ts'

export type MovedMeeting = { before: Meeting; after: Meeting; changed: ('slot' | 'table' | 'interpreter')[] }

/** What is different between two plans, meeting by meeting, and whose papers that touches. */
export type PlanDifference = {
  cancelled: Meeting[]
  added: Meeting[]
  moved: MovedMeeting[]
  participants: string[]
  tables: string[]
  interpreters: string[]
}

const fields = ['slot', 'table', 'interpreter'] as const

/** Compares two plans of the same people. A pair that meets in both is one meeting, moved where a field differs. */
export function planDifference(before: Pick<Plan, 'meetings'>, after: Pick<Plan, 'meetings'>): PlanDifference {
  const old = new Map(before.meetings.map((meeting) => [pairKey(meeting.a, meeting.b), meeting]))
  const now = new Map(after.meetings.map((meeting) => [pairKey(meeting.a, meeting.b), meeting]))
  const cancelled = before.meetings.filter((meeting) => !now.has(pairKey(meeting.a, meeting.b)))
  const added: Meeting[] = []
  const moved: MovedMeeting[] = []
  for (const meeting of after.meetings) {
    const earlier = old.get(pairKey(meeting.a, meeting.b))
    if (!earlier) {
      added.push(meeting)
      continue
    }
    const changed = fields.filter((field) => earlier[field] !== meeting[field])
    if (changed.length > 0) moved.push({ before: earlier, after: meeting, changed })
  }
  const touched = [...cancelled, ...added, ...moved.flatMap((move) => [move.before, move.after])]
  const sorted = (ids: (string | undefined)[]) => [...new Set(ids.filter((id) => id !== undefined))].sort()
  return {
    cancelled,
    added,
    moved,
    participants: sorted(touched.flatMap((meeting) => [meeting.a, meeting.b])),
    tables: sorted(touched.map((meeting) => meeting.table)),
    interpreters: sorted(touched.map((meeting) => meeting.interpreter)),
  }
}
