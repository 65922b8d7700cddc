import { expose } from 'comlink'
import { z } from 'zod'
import { findDuplicates } from '../../shared/intake/registrants/duplicates.ts'
import type { DuplicateCandidate } from '../../shared/intake/stages.ts'
import type { RegistrantRow } from '../database/rows.ts'
import { type CellProblem, cellProblems } from '../repositories/cell-problems.ts'
import { readRegistrants } from '../repositories/registrants.ts'
import { inPortions } from './turn.ts'

z.config({ jitless: true })

/** Two rows that may be one registrant, by their ids. */
export type AlikeRows = { a: string; b: string; found: DuplicateCandidate }

const portion = 1000

/** Counts the questions: one that is out of date is not worked on to its end. */
let asked = 0

function alikeRows(rows: readonly RegistrantRow[]): AlikeRows[] {
  const byCode = new Map(rows.map(({ id, registrant }) => [registrant.code, id]))
  return findDuplicates(rows.map(({ registrant }) => registrant)).flatMap((found) => {
    const [a, b] = [byCode.get(found.codes[0]), byCode.get(found.codes[1])]
    return a !== undefined && b !== undefined && a !== b ? [{ a, b, found }] : []
  })
}

const checker = {
  /** Reads the registrants of a forum from the database and tells what is wrong in cells and who may be one. */
  check: async (
    forumId: string,
    onProblems: (portion: CellProblem[]) => Promise<void> | void,
    onAlike: (portion: AlikeRows[]) => Promise<void> | void,
  ): Promise<void> => {
    const own = ++asked
    const rows = await readRegistrants(forumId)
    if (own !== asked) return
    await inPortions(cellProblems(rows), portion, onProblems)
    if (own !== asked) return
    await inPortions(alikeRows(rows), portion, onAlike)
  },
}

export type RegistrantChecker = typeof checker

expose(checker)
