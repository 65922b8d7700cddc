import { useDeferredValue, useMemo } from 'react'
import { pairKey } from '../../../shared/model/pair.ts'
import { boardOf } from '../../../shared/scheduling/board.ts'
import { boardProblems } from '../../../shared/scheduling/board-problems.ts'
import { slotsOf } from '../../../shared/scheduling/slots.ts'
import type { ForumRow, MeetingRow } from '../../database/rows.ts'
import { plainMeeting, useMeetings } from '../../repositories/meetings.ts'
import { useProblem } from '../../repositories/problem.ts'
import { useRegistrants } from '../../repositories/registrants.ts'
import { useRevisions } from '../../repositories/revisions.ts'
import { useScores } from '../../repositories/scores.ts'
import { factsOf } from './facts.ts'
import { meetingsByCell, type RowMode, rowsOf } from './rows.ts'
import { useBoardWords } from './words.ts'

const none: MeetingRow[] = []

/** Everything that the board shows, and the board on which moves are judged (null until the scores are there). */
export function useBoard(forum: ForumRow, mode: RowMode) {
  const stored = useMeetings(forum.id)
  const meetings = stored ?? none
  const registrantRows = useRegistrants(forum.id)
  const revisions = useRevisions(forum.id)
  const scores = useScores(forum)
  const problem = useProblem(forum)
  const registrants = useMemo(() => registrantRows?.map((row) => row.registrant) ?? [], [registrantRows])
  const words = useBoardWords(forum, registrants)
  const slots = useMemo(() => slotsOf(forum.event), [forum.event])
  const byCode = useMemo(() => new Map(registrants.map((each) => [each.code, each])), [registrants])
  const pairs = useMemo(() => new Map(scores.pairs.map((pair) => [pairKey(pair.a, pair.b), pair])), [scores.pairs])
  const board = useMemo(() => problem && boardOf(problem, meetings.map(plainMeeting)), [problem, meetings])
  // The whole plan is checked after the move has been shown.
  const checked = useDeferredValue(problem)
  const settled = useDeferredValue(meetings)
  const problems = useMemo(() => (checked ? boardProblems(checked, settled) : []), [checked, settled])
  const published = revisions?.at(-1)
  const facts = useMemo(
    () => factsOf({ meetings, registrants: byCode, pairs, published: published?.meetings, problems, words }),
    [meetings, byCode, pairs, published, problems, words],
  )
  const participants = problem?.participants
  const rows = useMemo(() => {
    const away = new Map(participants?.map(({ id, slots: open }) => [id, open]))
    return rowsOf(mode, forum, slots, registrants, away, words)
  }, [mode, forum, slots, registrants, participants, words])
  const cells = useMemo(() => meetingsByCell(mode, meetings), [mode, meetings])
  return {
    meetings: stored,
    registrants: byCode,
    revisions,
    scores,
    problem,
    board,
    problems,
    pairs,
    facts,
    rows,
    cells,
    slots,
    words,
    mode,
  }
}

export type BoardModel = ReturnType<typeof useBoard>
