import { useMemo } from 'react'
import type { Meeting, Plan } from '../../shared/model/plan.ts'
import type { SchedulingProblem } from '../../shared/model/problem.ts'
import { problemFromForum } from '../../shared/scheduling/problem-from-forum.ts'
import type { ForumRow, MeetingRow } from '../database/rows.ts'
import { useMeetings } from './meetings.ts'
import { useRegistrants } from './registrants.ts'
import { useScores } from './scores.ts'

/** What the board's locks mean to the scheduler: only the named fields are fixed. */
const lockOf = ({ a, b, slot, table, interpreter, locks }: MeetingRow): SchedulingProblem['locked'][number] => ({
  a,
  b,
  ...(locks.time ? { slot } : {}),
  ...(locks.table ? { table } : {}),
  ...(locks.interpreter && interpreter !== undefined ? { interpreter } : {}),
})

const isLocked = ({ locks }: MeetingRow): boolean => locks.time || locks.table || locks.interpreter

/** The scheduling problem of a forum as it stands; null until registrants and scores are there. */
export function useProblem(forum: ForumRow): SchedulingProblem | null {
  const scores = useScores(forum)
  const registrants = useRegistrants(forum.id)
  const meetings = useMeetings(forum.id)
  // Meetings change far more often than what the rest follows from.
  const bare = useMemo(() => {
    if (!registrants?.length || scores.state !== 'ready') return null
    const problem = problemFromForum({
      event: forum.event,
      registrants: registrants.map((row) => row.registrant),
      pairs: scores.pairs,
    })
    return { problem, known: new Set(problem.pairs.map(({ a, b }) => `${a} ${b}`)) }
  }, [forum.event, registrants, scores])
  return useMemo(() => {
    if (!bare || !meetings) return null
    const { problem, known } = bare
    const locked = meetings.filter((row) => isLocked(row) && known.has(`${row.a} ${row.b}`)).map(lockOf)
    return { ...problem, locked: [...problem.locked, ...locked] }
  }, [bare, meetings])
}

/** Meetings as a plan, for those who read plans. */
export const planOf = (meetings: readonly Meeting[], seed: number): Plan => ({
  format: 'forum-match/plan@1',
  problem: '',
  seed,
  meetings: [...meetings],
  unplaced: [],
  metrics: { value: 0, gaps: 0 },
})
