import {
  applyUpdate,
  compareImport,
  type FieldChange,
  type ImportComparison,
  type KeptFields,
} from '../../shared/intake/registrants/compare-import.ts'
import { resolveOpenWishes, resolveWish, wishIndex } from '../../shared/intake/registrants/wishes.ts'
import type { IntakeResult } from '../../shared/intake/stages.ts'
import type { Registrant } from '../../shared/model/registrant.ts'
import type { RegistrantRow, RememberedOfRow } from '../database/rows.ts'

/** What an import is about to write: shown to the person first, then written as one step. */
export type ImportPlan = Pick<IntakeResult, 'files' | 'problems'> & {
  create: Registrant[]
  /** Registrants that are already there and take over what the files say, but for what was corrected by hand. */
  update: ChangedRow[]
  /** Registrants of which nothing is taken over, but somebody decided so; it is not asked again. */
  settled: ChangedRow[]
  /** Field by field what `update` changes and where it yields to a correction by hand. */
  changes: ImportComparison['update']
  /** Codes of registrants about whom the files say nothing new. */
  unchanged: string[]
  /** Codes of registrants of the same files that these no longer list; they stay until somebody removes them. */
  gone: string[]
}

/** A registrant as it becomes, with what is remembered of it from then on. */
export type ChangedRow = Pick<RegistrantRow, 'id' | 'registrant'> & { remembered?: RememberedOfRow }

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

/**
 * What a row remembers after somebody decided about changes: a value that was taken over is the files' own again, one
 * that was refused is not asked about a second time.
 */
function rememberedOf(
  row: RegistrantRow,
  { changes, merged }: ImportComparison['update'][number],
  isTaken: (change: FieldChange) => boolean,
): RememberedOfRow {
  const handEdited = new Set(row.handEdited)
  const kept: KeptFields = { ...row.kept }
  for (const change of changes) {
    if (isTaken(change)) {
      handEdited.delete(change.field)
      delete kept[change.field]
    } else kept[change.field] = change.after ?? null
  }
  return {
    ...(handEdited.size > 0 ? { handEdited: [...handEdited] } : {}),
    ...(Object.keys(kept).length > 0 ? { kept } : {}),
    ...(merged ? { merged } : {}),
  }
}

/** Wishes that mean a registrant of the forum, by its code, so that they compare with what is there. */
function withKnownPartners(known: readonly Registrant[], incoming: readonly Registrant[]): Registrant[] {
  const index = wishIndex(known)
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
  const byCode = <Value>(rememberedIn: (row: RegistrantRow) => Value | undefined) =>
    new Map(
      existing.flatMap((row) => {
        const value = rememberedIn(row)
        return value === undefined ? [] : [[row.registrant.code, value] as const]
      }),
    )
  const before = existing.map((row) => row.registrant)
  const formerNames = existing.flatMap(({ registrant: { code }, merged = [] }) =>
    merged.map((part) => ({ ...part, code })),
  )
  const compared = compareImport(before, withKnownPartners([...before, ...formerNames], result.registrants), {
    handEdited: byCode(({ handEdited }) => handEdited && new Set(handEdited)),
    kept: byCode(({ kept }) => kept),
    merged: byCode(({ merged }) => merged),
  })

  const after = new Map(before.map((registrant) => [registrant.code, registrant]))
  const remembered = new Map<string, RememberedOfRow>()
  for (const change of compared.update) {
    const row = rows.get(change.code)
    if (!row) continue
    const isTaken = (each: FieldChange) => accepts(change.code, each)
    const accepted = change.changes.filter(isTaken).map(({ field }) => field)
    if (accepted.length > 0) after.set(change.code, applyUpdate(row.registrant, change, new Set(accepted)))
    remembered.set(change.code, rememberedOf(row, change, isTaken))
  }
  for (const registrant of compared.create) after.set(registrant.code, registrant)
  for (const registrant of resolveOpenWishes([...after.values()], formerNames)) after.set(registrant.code, registrant)

  const update: ChangedRow[] = []
  const settled: ChangedRow[] = []
  for (const { id, registrant } of existing) {
    const next = after.get(registrant.code) ?? registrant
    const known = remembered.get(registrant.code)
    const row = { id, registrant: next, ...(known ? { remembered: known } : {}) }
    if (next !== registrant) update.push(row)
    else if (known) settled.push(row)
  }
  return {
    files: result.files,
    problems: result.problems,
    create: compared.create.map((registrant) => after.get(registrant.code) ?? registrant),
    update,
    settled,
    changes: compared.update,
    unchanged: compared.unchanged,
    gone: compared.gone,
  }
}
