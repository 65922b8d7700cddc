import type { Names } from '../../model/language.ts'
import { languages } from '../../model/language.ts'
import { type Availability, emptyRegistrant, type Registrant } from '../../model/registrant.ts'
import type { RowFacts } from '../understand/row-facts.ts'
import type { CellValue } from '../understand/row-reader.ts'
import { joinPeople } from './join-people.ts'

/** A wish as it stood in a cell, to be resolved when all registrants are known. */
export type OpenWish = { value: CellValue; file: string; sheet: string }

/** A registrant before it has a code. */
export type Draft = {
  registrant: Registrant
  wants: OpenWish[]
  avoids: OpenWish[]
}

function add<Item>(list: Item[], items: readonly Item[]): void {
  for (const item of items) if (!list.includes(item)) list.push(item)
}

const joinText = (a: string | undefined, parts: readonly string[]): string | undefined => {
  if (parts.length === 0) return a
  if (a === undefined && parts.length === 1 && parts[0]?.includes('\n') === false) return parts[0]
  const all: string[] = a === undefined ? [] : a.split('\n')
  for (const part of parts) add(all, part.includes('\n') ? part.split('\n') : [part])
  return all.length > 0 ? all.join('\n') : undefined
}

function joinNames(a: Names, b: Names): Names {
  const joined: Names = { ...a }
  for (const language of languages) {
    const other = b[language]
    if (joined[language] === undefined && other !== undefined) joined[language] = other
  }
  return joined
}

function newDraft(facts: RowFacts): Draft {
  const { organisation } = facts
  const { locality } = organisation
  return {
    registrant: emptyRegistrant({
      kind: organisation.kind,
      side: organisation.side,
      names: organisation.names,
      ...(organisation.nameAsWritten === undefined ? {} : { nameAsWritten: organisation.nameAsWritten }),
      ...(locality === undefined ? {} : { locality: locality.locality }),
      ...(organisation.localityAsWritten === undefined ? {} : { localityAsWritten: organisation.localityAsWritten }),
      ...(locality?.former === undefined ? {} : { formerLocality: locality.former }),
      ...(locality?.municipality === undefined ? {} : { municipality: locality.municipality }),
    }),
    wants: [],
    avoids: [],
  }
}

const isSameWindow = (a: Availability, b: Availability): boolean => JSON.stringify(a) === JSON.stringify(b)

function addRow({ registrant, wants, avoids }: Draft, facts: RowFacts): void {
  const { row } = facts
  registrant.names = joinNames(registrant.names, facts.organisation.names)
  const { locality } = facts.organisation
  if (registrant.locality === undefined && locality) {
    registrant.locality = locality.locality
    if (locality.former !== undefined) registrant.formerLocality = locality.former
    if (locality.municipality !== undefined) registrant.municipality = locality.municipality
  }
  if (registrant.localityAsWritten === undefined && facts.organisation.localityAsWritten !== undefined) {
    registrant.localityAsWritten = facts.organisation.localityAsWritten
  }
  add(registrant.offers, facts.offers)
  add(registrant.seeks, facts.seeks)
  add(registrant.exchanges, facts.exchanges)
  add(registrant.priorities, facts.priorities)
  for (const one of facts.initiatives) {
    if (!registrant.initiatives.some(({ title }) => title === one.title)) registrant.initiatives.push(one)
  }
  const offers = joinText(registrant.offersAsWritten, facts.offersAsWritten)
  if (offers !== undefined) registrant.offersAsWritten = offers
  const seeks = joinText(registrant.seeksAsWritten, facts.seeksAsWritten)
  if (seeks !== undefined) registrant.seeksAsWritten = seeks
  registrant.people = joinPeople(registrant.people, facts.people)
  if (facts.headcount !== undefined) registrant.headcount = Math.max(registrant.headcount ?? 0, facts.headcount)
  if (facts.interpreter !== undefined) registrant.interpreter = registrant.interpreter === true || facts.interpreter
  if (facts.consent !== undefined) registrant.consent = registrant.consent !== false && facts.consent
  if (facts.mode !== undefined) registrant.mode = facts.mode
  add(registrant.languages, facts.languages)
  for (const window of facts.availability) {
    if (!registrant.availability.some((known) => isSameWindow(known, window))) registrant.availability.push(window)
  }
  add(registrant.phones, facts.phones)
  add(registrant.emails, facts.emails)
  add(registrant.websites, facts.websites)
  registrant.ids = { ...facts.ids, ...registrant.ids }
  const size = joinText(registrant.size, facts.size)
  if (size !== undefined) registrant.size = size
  const note = joinText(registrant.note, facts.notes)
  if (note !== undefined) registrant.note = note
  const { file, sheet } = row
  for (const value of facts.wants) wants.push({ value, file, sheet })
  for (const value of facts.avoids) avoids.push({ value, file, sheet })
  const source = registrant.sources.find((one) => one.file === file && one.sheet === sheet)
  if (!source) registrant.sources.push({ file, sheet, rows: [row.row + 1] })
  else if (!source.rows.includes(row.row + 1)) source.rows.push(row.row + 1)
}

const idKeys = (ids: RowFacts['ids']): string[] => [
  ...(ids.taxCode === undefined ? [] : [`tax ${ids.taxCode}`]),
  ...(ids.corporateNumber === undefined ? [] : [`corporate ${ids.corporateNumber}`]),
]

/** Different numbers of identification mean different organisations, whatever their names. */
function contradict(draft: Draft, ids: RowFacts['ids']): boolean {
  const known = draft.registrant.ids
  return (
    (known.taxCode !== undefined && ids.taxCode !== undefined && known.taxCode !== ids.taxCode) ||
    (known.corporateNumber !== undefined &&
      ids.corporateNumber !== undefined &&
      known.corporateNumber !== ids.corporateNumber)
  )
}

function sameOrganisation(draft: Draft, facts: RowFacts): boolean {
  const { kind, side, locality } = facts.organisation
  const known = draft.registrant
  if (known.side !== side || known.kind !== kind || contradict(draft, facts.ids)) return false
  return known.locality === undefined || locality === undefined || known.locality === locality.locality
}

function firstOf(
  byKey: ReadonlyMap<string, readonly Draft[]>,
  keys: readonly string[],
  fits: (draft: Draft) => boolean,
): Draft | undefined {
  for (const key of keys) {
    const found = byKey.get(key)?.find(fits)
    if (found) return found
  }
  return undefined
}

function fileUnder(byKey: Map<string, Draft[]>, key: string, draft: Draft): void {
  const known = byKey.get(key)
  if (!known) byKey.set(key, [draft])
  else if (!known.includes(draft)) known.push(draft)
}

/**
 * Rows of one file as registrants, in the order in which each first appears. Rows belong together where tax code or
 * corporate number agree, or where normalised name, kind and locality do; delegations by their locality.
 */
export function joinRows(rows: readonly RowFacts[]): { drafts: Draft[]; draftOf: ReadonlyMap<RowFacts, Draft> } {
  const drafts: Draft[] = []
  const draftOf = new Map<RowFacts, Draft>()
  const byKey = new Map<string, Draft[]>()
  for (const facts of rows) {
    const ids = idKeys(facts.ids)
    const keys = facts.organisation.keys
    const byId = firstOf(byKey, ids, () => true)
    const known = byId ?? firstOf(byKey, keys, (draft) => sameOrganisation(draft, facts))
    const draft = known ?? newDraft(facts)
    if (!known) drafts.push(draft)
    addRow(draft, facts)
    draftOf.set(facts, draft)
    for (const key of ids) fileUnder(byKey, key, draft)
    for (const key of keys) fileUnder(byKey, key, draft)
  }
  return { drafts, draftOf }
}
