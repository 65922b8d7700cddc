import { proxy, type Remote, wrap } from 'comlink'
import type { CellProblem } from '../repositories/cell-problems.ts'
import type { AlikeRows, RegistrantChecker } from './registrants.worker.ts'

export type { AlikeRows } from './registrants.worker.ts'

let running: Remote<RegistrantChecker> | null = null

/** What is wrong in the cells of a forum's registrants, and which of them may be one, as they stand in the database. */
export async function checkRegistrants(forumId: string): Promise<{ problems: CellProblem[]; alike: AlikeRows[] }> {
  running ??= wrap<RegistrantChecker>(
    new Worker(new URL('./registrants.worker.ts', import.meta.url), { type: 'module' }),
  )
  const problems: CellProblem[] = []
  const alike: AlikeRows[] = []
  await running.check(
    forumId,
    proxy((portion: CellProblem[]) => {
      for (const problem of portion) problems.push(problem)
    }),
    proxy((portion: AlikeRows[]) => {
      for (const pair of portion) alike.push(pair)
    }),
  )
  return { problems, alike }
}
