import { useMemo } from 'react'
import type { DuplicateCandidate } from '../../shared/intake/stages.ts'
import { type ForumRow, pairId, type RegistrantRow } from '../database/rows.ts'
import { checkRegistrants } from '../workers/registrants.ts'
import type { CellProblem } from './cell-problems.ts'
import { useAnswer } from './checking.ts'

/** Two registrants that may be one, with the reason. */
export type DuplicateRows = { a: RegistrantRow; b: RegistrantRow; found: DuplicateCandidate }

export type RegistrantChecks = {
  problems: readonly CellProblem[]
  duplicates: readonly DuplicateRows[]
  /** False until the rows have been looked at for the first time: nothing is known yet then. */
  known: boolean
}

const nothing = { problems: [], alike: [] }

/** One question for one state of the rows; a new state is a new question. */
type Question = { forumId: string }

const ask = ({ forumId }: Question) => checkRegistrants(forumId)

/**
 * What is wrong in cells, and who may be one, found in the background whenever the rows have changed; until then what
 * was found before stays in sight, but for rows that are gone and pairs of which somebody said that they are two.
 */
export function useRegistrantChecks(forum: ForumRow, rows: readonly RegistrantRow[] | undefined): RegistrantChecks {
  const question = useMemo(() => (rows ? { forumId: forum.id } : null), [forum.id, rows])
  const { answer } = useAnswer<Question, Awaited<ReturnType<typeof ask>>>(question, ask)
  const { problems, alike } = answer ?? nothing
  const byId = useMemo(() => new Map(rows?.map((row) => [row.id, row])), [rows])
  const shown = useMemo(() => problems.filter(({ rowId }) => byId.has(rowId)), [problems, byId])
  const duplicates = useMemo(() => {
    const distinct = new Set(forum.distinct)
    return alike.flatMap(({ a, b, found }) => {
      const [one, other] = [byId.get(a), byId.get(b)]
      return one && other && !distinct.has(pairId(a, b)) ? [{ a: one, b: other, found }] : []
    })
  }, [alike, byId, forum.distinct])
  return { problems: shown, duplicates, known: answer !== null }
}
