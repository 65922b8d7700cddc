import type { Message } from '../../model/message.ts'
import type { Registrant } from '../../model/registrant.ts'
import { duplicateKeys } from './duplicates.ts'
import { mergeRegistrants } from './merge.ts'

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
  update: {
    code: string
    incoming: Registrant
    changes: FieldChange[]
    /** For a registrant made of several: what the files now say of each, to be remembered in place of `merged`. */
    merged?: Registrant[]
  }[]
  unchanged: string[]
  /** Registrants of the same file that it no longer lists. Nothing is removed without somebody saying so. */
  gone: string[]
}

/** Codes of fields corrected by hand, by registrant. */
export type HandEdits = ReadonlyMap<string, ReadonlySet<ImportedField>>

/** Values of an import against which somebody has decided, by field; null stands for a field that was empty. */
export type KeptFields = Partial<Record<ImportedField, unknown>>

/** What a forum remembers of its registrants beside their fields, by code. */
export type Remembered = {
  handEdited?: HandEdits
  kept?: ReadonlyMap<string, KeptFields>
  /** Registrants that somebody made one, as they were imported last, in the order in which they were put together. */
  merged?: ReadonlyMap<string, readonly Registrant[]>
}

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

/** Whether two values of a field say the same; an empty field and null do. */
const saysSame = (a: unknown, b: unknown): boolean => canonical(a ?? null) === canonical(b ?? null)

/**
 * Wishes compare by whom they mean: incoming codes are those of the import, existing ones those of the forum. Two that
 * are one now are wished for once, and nobody wishes for itself.
 */
function withForumCodes(registrant: Registrant, codeOf: ReadonlyMap<string, string>): Registrant {
  const code = codeOf.get(registrant.code) ?? registrant.code
  const rename = (wishes: readonly string[]) =>
    [...new Set(wishes.map((wish) => codeOf.get(wish) ?? wish))].filter((wish) => wish !== code)
  return {
    ...registrant,
    code,
    wants: rename(registrant.wants),
    avoids: rename(registrant.avoids),
  }
}

/** Whether a registrant came from one of these files. */
const isFrom = (registrant: Registrant, files: ReadonlySet<string>): boolean =>
  registrant.sources.some(({ file }) => files.has(file))

/** One existing registrant, or one of several that were made one; `owner` is the one that is there. */
type Known = { registrant: Registrant; owner: Registrant; part?: number }

/** Strong keys first: a number of identification decides before a name does. */
function keysOf(registrant: Registrant): string[] {
  const keys = duplicateKeys(registrant)
    .filter(({ kind }) => kind !== 'phone' && kind !== 'emailDomain' && kind !== 'website')
    .sort((a, b) => b.confidence - a.confidence)
    .map(({ kind, value }) => `${kind} ${value}`)
  if (registrant.nameAsWritten !== undefined) keys.push(`written ${registrant.nameAsWritten}`)
  return keys
}

const sameKind = (a: Registrant, b: Registrant): boolean => a.side === b.side && a.kind === b.kind

/**
 * Which of those that share a key with a registrant it most likely is: one written alike, then one that stood in the
 * same rows, in the same file, under the same code.
 */
function closest(candidates: readonly Known[], registrant: Registrant): Known | undefined {
  const stood = new Set(registrant.sources.map((source) => canonical(source)))
  const files = new Set(registrant.sources.map(({ file }) => file))
  const likeness = ({ registrant: known, part }: Known): number =>
    (known.nameAsWritten !== undefined && known.nameAsWritten === registrant.nameAsWritten ? 8 : 0) +
    (known.sources.some((source) => stood.has(canonical(source))) ? 4 : 0) +
    (isFrom(known, files) ? 2 : 0) +
    (part === undefined && known.code === registrant.code ? 1 : 0)
  if (candidates.length < 2) return candidates[0]
  const [first, ...others] = candidates
  return others.reduce((best, one) => (best && likeness(one) > likeness(best) ? one : best), first)
}

/**
 * Pairs each incoming registrant with the existing one it continues, strongest key first, each at most once; where
 * several were made one, with the one among them.
 */
function pairUp(
  existing: readonly Registrant[],
  incoming: readonly Registrant[],
  merged: NonNullable<Remembered['merged']>,
): Map<Registrant, Known> {
  const pairs = new Map<Registrant, Known>()
  const taken = new Set<Known>()
  const free = new Map<Registrant, number>()
  const byKey = new Map<string, Known[]>()
  const put = (known: Known) => {
    for (const key of keysOf(known.registrant)) {
      const there = byKey.get(key)
      if (there) there.push(known)
      else byKey.set(key, [known])
    }
  }
  for (const owner of existing) {
    const parts = merged.get(owner.code) ?? []
    free.set(owner, Math.max(1, parts.length))
    for (const [part, registrant] of parts.entries()) put({ registrant, owner, part })
    put({ registrant: owner, owner })
  }
  const arrivals = incoming.map((registrant) => ({ registrant, keys: keysOf(registrant) }))
  const longest = Math.max(0, ...arrivals.map(({ keys }) => keys.length))
  for (let strength = 0; strength < longest; strength += 1) {
    for (const { registrant, keys } of arrivals) {
      const key = keys[strength]
      if (key === undefined || pairs.has(registrant)) continue
      const candidates = (byKey.get(key) ?? []).filter(
        (one) => !taken.has(one) && (free.get(one.owner) ?? 0) > 0 && sameKind(one.registrant, registrant),
      )
      const match = closest(candidates, registrant)
      if (!match) continue
      pairs.set(registrant, match)
      taken.add(match)
      free.set(match.owner, (free.get(match.owner) ?? 0) - 1)
    }
  }
  return pairs
}

/**
 * What the files now say of each of those that were made one: what was read again in its place, the others as they were
 * imported last.
 */
function partsNow(
  parts: readonly Registrant[],
  read: readonly { known: Known; registrant: Registrant }[],
): Registrant[] {
  const now = new Map<number, Registrant>()
  for (const { known, registrant } of read) if (known.part !== undefined) now.set(known.part, registrant)
  for (const { known, registrant } of read) {
    if (known.part !== undefined) continue
    const open = parts.findIndex((_, part) => !now.has(part))
    if (open >= 0) now.set(open, registrant)
  }
  return parts.map((part, index) => now.get(index) ?? part)
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

/**
 * What importing would do to a forum that already has registrants: create, update field by field, leave unchanged,
 * and who is gone from the files that were imported again. Fields corrected by hand are marked as conflicts where the
 * import says something else, until somebody has decided about that very value. Several incoming registrants that
 * somebody made one are compared as that one. Importing the same files twice gives only `unchanged`.
 */
export function compareImport(
  existing: readonly Registrant[],
  incoming: readonly Registrant[],
  { handEdited = new Map(), kept = new Map(), merged = new Map() }: Remembered = {},
): ImportComparison {
  const pairs = pairUp(existing, incoming, merged)
  const giveCode = codeGiver(new Set(existing.map(({ code }) => code)))
  const codeOf = new Map<string, string>()
  for (const [registrant, { owner }] of pairs) codeOf.set(registrant.code, owner.code)
  for (const registrant of incoming) {
    if (pairs.has(registrant)) continue
    codeOf.set(registrant.code, giveCode(registrant.code))
  }
  const read = Map.groupBy(
    [...pairs].map(([registrant, known]) => ({ known, registrant: withForumCodes(registrant, codeOf) })),
    ({ known }) => known.owner,
  )
  const comparison: ImportComparison = { create: [], update: [], unchanged: [], gone: [] }
  const done = new Set<Registrant>()
  for (const registrant of incoming) {
    const owner = pairs.get(registrant)?.owner
    if (!owner) comparison.create.push(withForumCodes(registrant, codeOf))
    else if (!done.has(owner)) {
      done.add(owner)
      const parts = merged.get(owner.code)
      const now = parts && partsNow(parts, read.get(owner) ?? [])
      const whole = now?.reduce((one, other) => mergeRegistrants(one, other)) ?? withForumCodes(registrant, codeOf)
      const after = { ...whole, code: owner.code }
      const changes = changesOf(owner, after, handEdited.get(owner.code), kept.get(owner.code))
      if (changes.length === 0) comparison.unchanged.push(owner.code)
      else comparison.update.push({ code: owner.code, incoming: after, changes, ...(now ? { merged: now } : {}) })
    }
  }
  const files = new Set(incoming.flatMap(({ sources }) => sources.map(({ file }) => file)))
  comparison.gone = existing.filter((one) => isFrom(one, files) && !done.has(one)).map(({ code }) => code)
  return comparison
}

/** Field by field what differs and has not been decided yet. */
function changesOf(
  before: Registrant,
  after: Registrant,
  handEdited: ReadonlySet<ImportedField> | undefined,
  kept: KeptFields | undefined,
): FieldChange[] {
  return importedFields.flatMap((field): FieldChange[] => {
    const [was, is] = [before[field], after[field]]
    if (was === is || saysSame(was, is)) return []
    const isDecided = kept !== undefined && Object.hasOwn(kept, field)
    if (isDecided && saysSame(kept[field], is)) return []
    return [{ field, before: was, after: is, conflict: isDecided || (handEdited?.has(field) ?? false) }]
  })
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
