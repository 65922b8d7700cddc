import { applyUpdate, compareImport, type ImportComparison } from '../../shared/intake/registrants/compareImport.ts'
import type { IntakeResult } from '../../shared/intake/stages.ts'
import type { Registrant } from '../../shared/model/registrant.ts'
import type { RegistrantRow } from '../database/rows.ts'

/** What an import is about to write: shown to the person first, then written as one step. */
export type ImportPlan = Pick<IntakeResult, 'files' | 'problems'> & {
  create: Registrant[]
  /** Registrants that are already there and take over what the files say, but for what was corrected by hand. */
  update: { id: string; registrant: Registrant }[]
  /** Field by field what `update` changes and where it yields to a correction by hand. */
  changes: ImportComparison['update']
  /** Codes of registrants about whom the files say nothing new. */
  unchanged: string[]
  /** Codes of registrants of the same files that these no longer list; they stay until somebody removes them. */
  gone: string[]
}

/** Sets what was read against what is there; see `compareImport` for how a registrant is known again. */
export function planImport(existing: readonly RegistrantRow[], result: IntakeResult): ImportPlan {
  const rows = new Map(existing.map((row) => [row.registrant.code, row]))
  const handEdited = new Map(existing.map((row) => [row.registrant.code, new Set(row.handEdited)]))
  const { create, update, unchanged, gone } = compareImport(
    existing.map((row) => row.registrant),
    result.registrants,
    handEdited,
  )
  return {
    files: result.files,
    problems: result.problems,
    create,
    update: update.flatMap((change) => {
      const row = rows.get(change.code)
      return row ? [{ id: row.id, registrant: applyUpdate(row.registrant, change) }] : []
    }),
    changes: update,
    unchanged,
    gone,
  }
}
