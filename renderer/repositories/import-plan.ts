import {
  applyUpdate,
  compareImport,
  type FieldChange,
  type ImportComparison,
} from '../../shared/intake/registrants/compare-import.ts'
import { resolveOpenWishes, resolveWish, wishIndex } from '../../shared/intake/registrants/wishes.ts'
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

/** Whether a change of a field is taken over; without anybody's word, what was corrected by hand stays. */
export type Accepts = (code: string, change: FieldChange) => boolean

const asProposed: Accepts = (_, { conflict }) => !conflict

/** What somebody said about single fields, by `changeKey`. */
export type Overrulings = ReadonlyMap<string, boolean>

export const changeKey = (code: string, { field }: Pick<FieldChange, 'field'>): string => `${code} ${field}`

/** What is taken over: as somebody said, else all but what was corrected by hand. */
export const acceptsOf =
  (overrulings: Overrulings): Accepts =>
  (code, change) =>
    overrulings.get(changeKey(code, change)) ?? asProposed(code, change)

/** Wishes that mean a registrant of the forum, by its code, so that they compare with what is there. */
function withKnownPartners(existing: readonly Registrant[], incoming: readonly Registrant[]): Registrant[] {
  const index = wishIndex(existing)
  const own = new Set(incoming.map(({ code }) => code))
  return incoming.map((registrant) => {
    const resolve = (wishes: readonly string[]) =>
      wishes.map((wish) => {
        if (own.has(wish)) return wish
        const resolution = resolveWish(wish, index, registrant)
        return resolution.kind === 'found' ? resolution.code : wish
      })
    return { ...registrant, wants: resolve(registrant.wants), avoids: resolve(registrant.avoids) }
  })
}

/**
 * Sets what was read against what is there; see `compareImport` for how a registrant is known again. Wishes that were
 * open until now, on either side, become codes where they mean exactly one registrant.
 */
export function planImport(
  existing: readonly RegistrantRow[],
  result: Pick<IntakeResult, 'files' | 'problems' | 'registrants'>,
  accepts: Accepts = asProposed,
): ImportPlan {
  const rows = new Map(existing.map((row) => [row.registrant.code, row]))
  const handEdited = new Map(existing.map((row) => [row.registrant.code, new Set(row.handEdited)]))
  const before = existing.map((row) => row.registrant)
  const compared = compareImport(before, withKnownPartners(before, result.registrants), handEdited)

  const after = new Map(before.map((registrant) => [registrant.code, registrant]))
  for (const change of compared.update) {
    const row = rows.get(change.code)
    const accepted = change.changes.filter((each) => accepts(change.code, each)).map(({ field }) => field)
    if (row && accepted.length > 0) after.set(change.code, applyUpdate(row.registrant, change, new Set(accepted)))
  }
  for (const registrant of compared.create) after.set(registrant.code, registrant)
  for (const registrant of resolveOpenWishes([...after.values()])) after.set(registrant.code, registrant)

  return {
    files: result.files,
    problems: result.problems,
    create: compared.create.map((registrant) => after.get(registrant.code) ?? registrant),
    update: existing.flatMap(({ id, registrant }) => {
      const next = after.get(registrant.code)
      return next && next !== registrant ? [{ id, registrant: next }] : []
    }),
    changes: compared.update,
    unchanged: compared.unchanged,
    gone: compared.gone,
  }
}
