import type { Message } from '../../model/message.ts'
import type { Registrant } from '../../model/registrant.ts'
import { duplicateKeys } from './duplicates.ts'

/** The fields of a registrant that an import can change; the code and where it was read are no content. */
export const importedFields = [
  'kind',
  'side',
  'names',
  'nameAsWritten',
  'locality',
  'localityAsWritten',
  'formerLocality',
  'municipality',
  'offers',
  'seeks',
  'exchanges',
  'offersAsWritten',
  'seeksAsWritten',
  'priorities',
  'initiatives',
  'people',
  'headcount',
  'wants',
  'avoids',
  'interpreter',
  'languages',
  'mode',
  'availability',
  'phones',
  'emails',
  'websites',
  'ids',
  'size',
  'consent',
  'note',
] as const satisfies readonly (keyof Registrant)[]
export type ImportedField = (typeof importedFields)[number]

/**
 * One field that a new import says differently. `conflict` is true where somebody corrected it by hand: then the new
 * value is taken over only when a person says so.
 */
export type FieldChange = { field: ImportedField; before: unknown; after: unknown; conflict: boolean }

export type ImportComparison = {
  /** Registrants that the forum does not have yet, with codes that are free. */
  create: Registrant[]
  update: { code: string; incoming: Registrant; changes: FieldChange[] }[]
  unchanged: string[]
  /** Registrants of the same file that it no longer lists. Nothing is removed without somebody saying so. */
  gone: string[]
}

/** Codes of fields corrected by hand, by registrant. */
export type HandEdits = ReadonlyMap<string, ReadonlySet<ImportedField>>

/** JSON with sorted keys: equal for equal values, whatever the order in which fields were set. */
function canonical(value: unknown): string {
  return (
    JSON.stringify(value, (_, part: unknown) =>
      typeof part === 'object' && part !== null && !Array.isArray(part)
        ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
        : part,
    ) ?? ''
  )
}

/** Wishes compare by whom they mean: incoming codes are those of the import, existing ones those of the forum. */
function withForumCodes(registrant: Registrant, codeOf: ReadonlyMap<string, string>): Registrant {
  const rename = (wishes: readonly string[]) => wishes.map((wish) => codeOf.get(wish) ?? wish)
  return {
    ...registrant,
    code: codeOf.get(registrant.code) ?? registrant.code,
    wants: rename(registrant.wants),
    avoids: rename(registrant.avoids),
  }
}

type Keyed = { registrant: Registrant; keys: string[] }

/** Strong keys first: a number of identification decides before a name does. */
function keyed(registrant: Registrant): Keyed {
  const keys = duplicateKeys(registrant)
    .filter(({ kind }) => kind !== 'phone' && kind !== 'emailDomain' && kind !== 'website')
    .sort((a, b) => b.confidence - a.confidence)
    .map(({ kind, value }) => `${kind} ${value}`)
  if (registrant.nameAsWritten !== undefined) keys.push(`written ${registrant.nameAsWritten}`)
  return { registrant, keys }
}

const sameKind = (a: Registrant, b: Registrant): boolean => a.side === b.side && a.kind === b.kind

/** Pairs each incoming registrant with the existing one it continues, strongest key first, each at most once. */
function pairUp(existing: readonly Registrant[], incoming: readonly Registrant[]): Map<Registrant, Registrant> {
  const pairs = new Map<Registrant, Registrant>()
  const taken = new Set<Registrant>()
  const known = existing.map(keyed)
  const byKey = new Map<string, Registrant[]>()
  for (const { registrant, keys } of known)
    for (const key of keys) byKey.set(key, [...(byKey.get(key) ?? []), registrant])
  const arrivals = incoming.map(keyed)
  const longest = Math.max(0, ...arrivals.map(({ keys }) => keys.length))
  for (let strength = 0; strength < longest; strength += 1) {
    for (const { registrant, keys } of arrivals) {
      const key = keys[strength]
      if (key === undefined || pairs.has(registrant)) continue
      const candidates = (byKey.get(key) ?? []).filter((one) => !taken.has(one) && sameKind(one, registrant))
      const match = candidates.find((one) => one.code === registrant.code) ?? candidates[0]
      if (!match) continue
      pairs.set(registrant, match)
      taken.add(match)
    }
  }
  return pairs
}

/** Hands out codes that `used` does not hold, remembering how far each series has come. */
function codeGiver(used: Set<string>): (wished: string) => string {
  const reached = new Map<string, number>()
  return (wished) => {
    let code = wished
    const letter = /^([VJ])\d+$/.exec(wished)?.[1]
    const series = letter ?? `${wished}-`
    let number = reached.get(series) ?? (letter === undefined ? 1 : 0)
    while (used.has(code)) {
      number += 1
      code = letter === undefined ? `${series}${number}` : `${letter}${String(number).padStart(3, '0')}`
    }
    reached.set(series, number)
    used.add(code)
    return code
  }
}

/** Whether a registrant came from one of these files. */
const isFrom = (registrant: Registrant, files: ReadonlySet<string>): boolean =>
  registrant.sources.some(({ file }) => files.has(file))

/**
 * What importing would do to a forum that already has registrants: create, update field by field, leave unchanged,
 * and who is gone from the files that were imported again. Fields in `handEdited` are marked as conflicts where the
 * import says something else. Importing the same files twice gives only `unchanged`.
 */
export function compareImport(
  existing: readonly Registrant[],
  incoming: readonly Registrant[],
  handEdited: HandEdits = new Map(),
): ImportComparison {
  const pairs = pairUp(existing, incoming)
  const giveCode = codeGiver(new Set(existing.map(({ code }) => code)))
  const codeOf = new Map<string, string>()
  for (const [registrant, match] of pairs) codeOf.set(registrant.code, match.code)
  for (const registrant of incoming) {
    if (pairs.has(registrant)) continue
    codeOf.set(registrant.code, giveCode(registrant.code))
  }
  const comparison: ImportComparison = { create: [], update: [], unchanged: [], gone: [] }
  for (const registrant of incoming) {
    const renamed = withForumCodes(registrant, codeOf)
    const match = pairs.get(registrant)
    if (!match) {
      comparison.create.push(renamed)
      continue
    }
    const edited = handEdited.get(match.code)
    const changes = importedFields.flatMap((field): FieldChange[] => {
      const before = match[field]
      const after = renamed[field]
      if (before === after || canonical(before) === canonical(after)) return []
      return [{ field, before, after, conflict: edited?.has(field) ?? false }]
    })
    if (changes.length === 0) comparison.unchanged.push(match.code)
    else comparison.update.push({ code: match.code, incoming: renamed, changes })
  }
  const files = new Set(incoming.flatMap(({ sources }) => sources.map(({ file }) => file)))
  const found = new Set(pairs.values())
  comparison.gone = existing.filter((one) => isFrom(one, files) && !found.has(one)).map(({ code }) => code)
  return comparison
}

/**
 * The existing registrant with the chosen fields of an import; fields left out of `accepted` stay. Without `accepted`
 * everything is taken over but what somebody corrected by hand.
 */
export function applyUpdate(
  existing: Registrant,
  update: ImportComparison['update'][number],
  accepted?: ReadonlySet<ImportedField>,
): Registrant {
  const fields = update.changes
    .filter(({ field, conflict }) => (accepted ? accepted.has(field) : !conflict))
    .map(({ field }) => field)
  const merged: Registrant = { ...existing, sources: update.incoming.sources }
  for (const field of fields) copyField(merged, update.incoming, field)
  return merged
}

function copyField<Field extends ImportedField>(to: Registrant, from: Registrant, field: Field): void {
  if (from[field] === undefined) delete to[field]
  else to[field] = from[field]
}

/** The comparison in a few words: how many are new, changed, unchanged and gone, and what was corrected by hand. */
export function summariseComparison({ create, update, unchanged, gone }: ImportComparison): Message[] {
  const conflicts = update.reduce((sum, { changes }) => sum + changes.filter(({ conflict }) => conflict).length, 0)
  const counts = {
    created: create.length,
    updated: update.length,
    unchanged: unchanged.length,
    gone: gone.length,
    conflicts,
  }
  return Object.entries(counts)
    .filter(([, count]) => count > 0)
    .map(([what, count]) => ({ key: `intake.update.${what}`, params: { count } }))
}
