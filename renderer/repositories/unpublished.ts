import { useMemo } from 'react'
import type { ForumEvent } from '../../shared/model/event.ts'
import { type PlanDifference, planDifference } from '../../shared/scheduling/difference.ts'
import { sameRow } from '../database/canonical.ts'
import type { ForumRow } from '../database/rows.ts'
import { useMeetings } from './meetings.ts'
import { useRevisions } from './revisions.ts'

/** What papers are drawn from beside the meetings. */
const printed = ({ names, venue, sessions, tables, interpreters, deskPhone }: ForumEvent) => ({
  names,
  venue,
  sessions,
  tables,
  interpreters,
  deskPhone: deskPhone ?? null,
})

export type Unpublished = {
  /** The number that the next revision will have. */
  number: number
  difference: PlanDifference
  /** Meetings moved, added or cancelled since the last revision. */
  meetings: number
}

/** What the plan has become since its last revision; null when it is the same, or nothing was published yet. */
export function useUnpublished(forum: ForumRow): Unpublished | null {
  const revisions = useRevisions(forum.id)
  const meetings = useMeetings(forum.id)
  return useMemo(() => {
    const last = revisions?.at(-1)
    if (!last || !meetings) return null
    const difference = planDifference(last, { meetings })
    const count = difference.moved.length + difference.added.length + difference.cancelled.length
    const same = last.event === undefined || sameRow(printed(last.event), printed(forum.event))
    return count === 0 && same ? null : { number: last.number + 1, difference, meetings: count }
  }, [revisions, meetings, forum.event])
}
