import type { ScoredPair } from '../../../shared/model/pair.ts'
import { pairKey } from '../../../shared/model/pair.ts'
import type { Meeting } from '../../../shared/model/plan.ts'
import type { Registrant } from '../../../shared/model/registrant.ts'
import { type Rail, sectorRail } from '../../../shared/reference/sectors.ts'
import type { BoardProblem } from '../../../shared/scheduling/board-problems.ts'
import type { MeetingRow } from '../../database/rows.ts'
import { type BoardWords, initialsOf } from './words.ts'

/** What a cell shows of a meeting. */
export type MeetingFacts = {
  meeting: MeetingRow
  names: string
  interpreter: string
  initials: string
  locked: boolean
  /** Changed since the revision that was published last. */
  changed: boolean
  score: number | undefined
  rail: Rail | undefined
  problems: readonly BoardProblem[]
}

/** The rail of a pair: that of most sectors in which one offers what the other seeks, else of most that they share. */
export function railOf(one: Registrant | undefined, two: Registrant | undefined): Rail | undefined {
  if (!one || !two) return undefined
  const meet = [
    ...one.offers.filter((sector) => two.seeks.includes(sector)),
    ...two.offers.filter((sector) => one.seeks.includes(sector)),
  ]
  const all = new Set([...two.offers, ...two.seeks])
  const shared = [...one.offers, ...one.seeks].filter((sector) => all.has(sector))
  const pool = meet.length > 0 ? meet : shared.length > 0 ? shared : [...one.priorities, ...one.offers, ...two.offers]
  const counts = new Map<Rail, number>()
  for (const sector of pool) {
    const rail = sectorRail(sector)
    if (rail) counts.set(rail, (counts.get(rail) ?? 0) + 1)
  }
  let best: Rail | undefined
  for (const [rail, count] of counts) if (best === undefined || count > (counts.get(best) ?? 0)) best = rail
  return best
}

const samePlace = (one: Meeting, two: Meeting): boolean =>
  one.slot === two.slot && one.table === two.table && one.interpreter === two.interpreter

export function factsOf(content: {
  meetings: readonly MeetingRow[]
  registrants: ReadonlyMap<string, Registrant>
  pairs: ReadonlyMap<string, ScoredPair>
  published: readonly Meeting[] | undefined
  problems: readonly BoardProblem[]
  words: BoardWords
}): ReadonlyMap<string, MeetingFacts> {
  const { registrants, words } = content
  const published = content.published && new Map(content.published.map((each) => [pairKey(each.a, each.b), each]))
  const problems = new Map<string, BoardProblem[]>()
  for (const problem of content.problems) {
    for (const { a, b } of problem.meetings) {
      const key = pairKey(a, b)
      problems.set(key, [...(problems.get(key) ?? []), problem])
    }
  }
  return new Map(
    content.meetings.map((meeting) => {
      const key = pairKey(meeting.a, meeting.b)
      const before = published?.get(key)
      const interpreter = meeting.interpreter === undefined ? '' : words.interpreterName(meeting.interpreter)
      return [
        meeting.id,
        {
          meeting,
          names: `${words.nameOf(meeting.a)} ⇄ ${words.nameOf(meeting.b)}`,
          interpreter,
          initials: initialsOf(interpreter),
          locked: meeting.locks.time || meeting.locks.table || meeting.locks.interpreter,
          changed: published !== undefined && !(before && samePlace(before, meeting)),
          score: content.pairs.get(key)?.score,
          rail: railOf(registrants.get(meeting.a), registrants.get(meeting.b)),
          problems: problems.get(key) ?? [],
        } satisfies MeetingFacts,
      ]
    }),
  )
}
