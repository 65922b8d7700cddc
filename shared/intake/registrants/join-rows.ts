import type { Names } from '../../model/language.ts'
import { languages } from '../../model/language.ts'
import { emptyRegistrant, type Registrant } from '../../model/registrant.ts'
import type { RowFacts } from '../understand/row-facts.ts'
import type { CellValue, RowReader } from '../understand/row-reader.ts'
import { joinPeople } from './join-people.ts'

/** A wish as it stood in a cell, to be resolved when all registrants are known. */
export type OpenWish = { value: CellValue; reader: RowReader }

/** A registrant before it has a code. */
export type Draft = {
  registrant: Registrant
  keys: Set<string>
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
  add(
    all,
    parts.flatMap((part) => part.split('\n')),
  )
  return all.length > 0 ? all.join('\n') : undefined
}

function joinNames(a: Names, b: Names): Names {
  const joined: Names = { ...a }
  for (const language of languages) joined[language] ??= b[language]
  for (const language of languages) if (joined[language] === undefined) delete joined[language]
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
    keys: new Set(),
    wants: [],
    avoids: [],
  }
}

function addRow({ registrant, wants, avoids }: Draft, facts: RowFacts): void {
  const { row } = facts.reader
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
    const same = JSON.stringify(window)
    if (!registrant.availability.some((known) => JSON.stringify(known) === same)) registrant.availability.push(window)
  }
  add(registrant.phones, facts.phones)
  add(registrant.emails, facts.emails)
  add(registrant.websites, facts.websites)
  registrant.ids = { ...facts.ids, ...registrant.ids }
  const size = joinText(registrant.size, facts.size)
  if (size !== undefined) registrant.size = size
  const note = joinText(registrant.note, facts.notes)
  if (note !== undefined) registrant.note = note
  wants.push(...facts.wants.map((value) => ({ value, reader: facts.reader })))
  avoids.push(...facts.avoids.map((value) => ({ value, reader: facts.reader })))
  const source = registrant.sources.find(({ file, sheet }) => file === row.file && sheet === row.sheet)
  if (!source) registrant.sources.push({ file: row.file, sheet: row.sheet, rows: [row.row + 1] })
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
    const byId = ids.flatMap((key) => byKey.get(key) ?? [])[0]
    const byName = keys.flatMap((key) => byKey.get(key) ?? []).find((draft) => sameOrganisation(draft, facts))
    const draft = byId ?? byName ?? newDraft(facts)
    if (!byId && !byName) drafts.push(draft)
    addRow(draft, facts)
    draftOf.set(facts, draft)
    for (const key of [...ids, ...keys]) {
      draft.keys.add(key)
      const known = byKey.get(key)
      if (!known) byKey.set(key, [draft])
      else if (!known.includes(draft)) known.push(draft)
    }
  }
  return { drafts, draftOf }
}
