import type { Language } from '../../model/language.ts'
import type { Availability, Initiative, Person } from '../../model/registrant.ts'
import { resolveLocality } from '../../reference/resolve-locality.ts'
import { sectorById, sectorsOfCode } from '../../reference/sectors.ts'
import type { IntakeField, MappedRow } from '../stages.ts'
import { readAvailability, readStay } from './availability.ts'
import { readLanguages, readMode } from './choices.ts'
import { readEmails, readPhones, readWebsites } from './contacts.ts'
import { type Direction, directionAlone } from './directions.ts'
import { readIdentifiers } from './identifiers.ts'
import { readInitiatives } from './initiatives.ts'
import { readHeadcount } from './numbers.ts'
import type { RowOrganisation } from './row-organisation.ts'
import { organisationOfRow, phoneCountryOf } from './row-organisation.ts'
import { peopleOfRow } from './row-people.ts'
import type { CellValue, RowReader } from './row-reader.ts'
import type { SectorTag } from './sector-tagger.ts'
import { tagSectors } from './sector-tagger.ts'
import { readYesNo } from './yes-no.ts'

/** Everything that one row says. */
export type RowFacts = {
  row: MappedRow
  organisation: RowOrganisation
  people: Person[]
  headcount?: number
  offers: string[]
  seeks: string[]
  exchanges: string[]
  priorities: string[]
  initiatives: Initiative[]
  offersAsWritten: string[]
  seeksAsWritten: string[]
  wants: CellValue[]
  avoids: readonly CellValue[]
  interpreter?: boolean
  languages: Language[]
  mode?: 'onsite' | 'online'
  availability: Availability[]
  phones: string[]
  emails: string[]
  websites: string[]
  ids: { taxCode?: string; corporateNumber?: string }
  size: string[]
  consent?: boolean
  notes: string[]
}

type SectorColumn = { field: 'sector' | 'offer' | 'seek'; direction: Direction }
const sectorColumns: SectorColumn[] = [
  { field: 'sector', direction: 'offer' },
  { field: 'offer', direction: 'offer' },
  { field: 'seek', direction: 'seek' },
]

/** Sectors that somebody chose for a text, by their ids. */
function chosenSectors(decision: string, direction: Direction, phrase: string): SectorTag[] {
  return decision
    .split(',')
    .filter((id) => sectorById(id) !== undefined)
    .map((sector) => ({ sector, direction, confidence: 1, phrase }))
}

function sectorsOfCell(reader: RowReader, value: CellValue, direction: Direction, organisation: RowOrganisation) {
  const decided = reader.decision('sector-unknown', value.text)
  if (decided !== undefined) return chosenSectors(decided, direction, value.text)
  const reading = tagSectors(value.text, {
    direction,
    side: organisation.side,
    context: organisation.nameAsWritten,
  })
  if (reading.tags.length === 0) {
    const byCode = sectorsOfCode(value.text, organisation.side)
    const language = reader.options.language ?? 'vi'
    const answers = byCode.map(({ id, labels }) => ({ value: id, label: labels[language] }))
    reader.report(value, 'sector-unknown', answers.length > 0 ? 'question' : 'note', { answers })
    return reading.tags
  }
  for (const { isGuess, phrase } of reading.tags) {
    if (isGuess) reader.report(value, 'sector-guessed', 'note', { value: phrase })
  }
  if (value.field !== 'sector' && value.field !== 'priority') return reading.tags
  const added = reading.unread.flatMap((part) => {
    const known = reader.decision('sector-unknown', part)
    if (known === undefined) reader.report(value, 'sector-unknown', 'note', { value: part })
    return known === undefined ? [] : chosenSectors(known, direction, part)
  })
  return [...reading.tags, ...added]
}

/** Cells of the column of needs that name a province or prefecture and nothing else: partners rather than sectors. */
function partnersAmongNeeds(reader: RowReader): CellValue[] {
  return reader.values('seek').filter(({ text }) => {
    if (text.length > 40) return false
    const place = resolveLocality(text)
    return place.kind === 'found' && place.confidence >= 0.9
  })
}

const kindOfPartner =
  /^(?:các |những )?(?:nhà|doanh nghiệp|đối tác|đơn vị|công ty)\s+\p{Ll}|(?:メーカー|業者|商社|企業|会社|代理店|小売店?|農家|工場)$|\b(?:makers?|importers?|exporters?|manufacturers?|suppliers?|distributors?|companies|buyers?|retailers?|agencies)$/u

/** Sectors of wished partners that are a kind of partner and nobody's name: 食品メーカー, "nhà nhập khẩu đồ gỗ". */
function partnerKinds(text: string, side: RowOrganisation['side']): string[] {
  return text
    .split(/[;；\n、，,]/u)
    .filter((wish) => kindOfPartner.test(wish.trim()))
    .flatMap((wish) => tagSectors(wish, { direction: 'seek', side }).tags)
    .flatMap(({ sector, confidence }) => (confidence > 0.5 ? [sector] : []))
}

/** Sectors of a section row that names an industry: "B. NGÀNH CƠ KHÍ", 【業種：食品】. */
function sectorsOfSection(section = ''): string[] {
  const named = /(?:^|[\s.、)\]】:：-])(?:nhóm ngành|ngành|lĩnh vực|業種|分野|sector)\s*[:：]?\s*(\S.*)$/iu.exec(
    section,
  )?.[1]
  if (named === undefined) return []
  return tagSectors(named, { direction: 'offer' }).tags.flatMap(({ sector, isGuess }) => (isGuess ? [] : [sector]))
}

function readSectors(reader: RowReader, organisation: RowOrganisation, partners: readonly CellValue[]) {
  const offers = new Set<string>()
  const seeks = new Set<string>()
  const exchanges = new Set<string>()
  const said = reader.values('seek').find(({ text }) => directionAlone(text) !== undefined)
  const saidDirection = said && directionAlone(said.text)
  for (const { field, direction } of sectorColumns) {
    for (const value of reader.values(field)) {
      if (partners.includes(value) || value === said) continue
      const asked = field === 'sector' ? (saidDirection ?? direction) : direction
      for (const tag of sectorsOfCell(reader, value, asked, organisation)) {
        if (tag.direction !== 'seek') offers.add(tag.sector)
        if (tag.direction !== 'offer') seeks.add(tag.sector)
        if (tag.direction === 'both') exchanges.add(tag.sector)
      }
    }
  }
  if (offers.size + seeks.size === 0) for (const sector of sectorsOfSection(reader.row.section)) offers.add(sector)
  for (const value of reader.values('wantedPartner')) {
    for (const sector of partnerKinds(value.text, organisation.side)) seeks.add(sector)
  }
  const priorities = new Set<string>()
  for (const value of reader.values('priority')) {
    for (const tag of sectorsOfCell(reader, value, 'both', organisation)) priorities.add(tag.sector)
  }
  const initiatives = reader.values('initiative').flatMap(({ text }) => readInitiatives(text, organisation.side))
  return { offers: [...offers], seeks: [...seeks], exchanges: [...exchanges], priorities: [...priorities], initiatives }
}

/** A yes/no cell; x is asked about unless the sheet or an earlier answer says what it means. */
function readChoice(reader: RowReader, field: IntakeField): boolean | undefined {
  for (const value of reader.values(field, 'asWritten')) {
    const answer = readYesNo(value.text)
    if (answer === 'yes') return true
    if (answer === 'no') return false
    if (answer === 'cross') {
      const decided = reader.decision('x-meaning', `${reader.sheet.file} ${reader.sheet.sheet}`)
      if (decided !== undefined) return decided === 'yes'
      if (reader.sheet.crossIsYes !== undefined) return reader.sheet.crossIsYes
      reader.report(value, 'x-meaning', 'question', {
        answers: [
          { value: 'yes', label: '✓' },
          { value: 'no', label: '×' },
        ],
      })
    }
  }
  return undefined
}

function readContacts(reader: RowReader, organisation: RowOrganisation) {
  const phones = new Set<string>()
  const emails = new Set<string>()
  const notes: string[] = []
  for (const value of [...reader.values('phone'), ...reader.values('contactPerson')]) {
    const reading = readPhones(value.text.replace(/\S+@\S+/g, ' '), phoneCountryOf(organisation))
    for (const phone of reading.phones) phones.add(phone)
    for (const part of reading.unread) {
      reader.report(value, 'phone-unreadable', 'note', { value: part })
      notes.push(part)
    }
  }
  for (const value of [
    ...reader.values('email'),
    ...reader.values('contactPerson').filter(({ text }) => text.includes('@')),
  ]) {
    const reading = readEmails(value.text)
    for (const email of reading.emails) emails.add(email)
    for (const { written, likely } of reading.typos) {
      const decided = reader.decision('email-typo', written)
      if (decided === undefined) {
        reader.report(value, 'email-typo', 'question', {
          value: written,
          params: { likely },
          answers: [
            { value: likely, label: likely },
            { value: written, label: written },
          ],
        })
      } else if (decided !== written) {
        emails.delete(written)
        emails.add(decided)
      }
    }
    for (const part of reading.unread) {
      reader.report(value, 'email-unreadable', 'note', { value: part })
      notes.push(part)
    }
  }
  const websites = reader.values('web').flatMap((value) => {
    const found = readWebsites(value.text)
    if (found.length === 0) reader.report(value, 'website-unreadable', 'note')
    return found
  })
  return { phones: [...phones], emails: [...emails], websites, notes }
}

function readIds(reader: RowReader): RowFacts['ids'] {
  const ids: RowFacts['ids'] = {}
  for (const value of reader.values('ids')) {
    const reading = readIdentifiers(value.text)
    if (reading.taxCode !== undefined) ids.taxCode ??= reading.taxCode
    if (reading.corporateNumber !== undefined) ids.corporateNumber ??= reading.corporateNumber
    for (const { kind, value: part } of reading.failed) {
      reader.report(value, kind === 'taxCode' ? 'tax-code-check' : 'corporate-number-check', 'note', { value: part })
    }
    if (reading.other.length > 0 || (reading.taxCode ?? reading.corporateNumber ?? reading.failed[0]) === undefined) {
      reader.report(value, 'identifier-not-kept', 'note')
    }
  }
  return ids
}

const arrivalHead = /ngày đến|thời gian đến|arrival|到着|入国/iu
const departureHead = /ngày (?:đi|về)|departure|出発|帰国|出国/iu

/** Everything that a row says about somebody; undefined where it names nobody. Problems stay in the reader. */
export function factsOfRow(reader: RowReader, above: RowOrganisation | undefined): RowFacts | undefined {
  const organisation = organisationOfRow(reader) ?? above
  if (!organisation) return undefined
  for (const value of reader.values('orgName').slice(1)) {
    if (!value.filled && value.text !== organisation.nameAsWritten) reader.report(value, 'another-organisation', 'note')
  }
  const { people, headcount: fromNames } = peopleOfRow(reader, organisation)
  const contacts = readContacts(reader, organisation)
  const partners = partnersAmongNeeds(reader)
  const notes = [...reader.values('note').map(({ text }) => text), ...contacts.notes]
  if (reader.values('personName').length > 0) notes.push(...reader.values('contactPerson').map(({ text }) => text))
  const availability: Availability[] = []
  const [arrival] = reader.values('availability').filter(({ header }) => arrivalHead.test(header))
  const [departure] = reader.values('availability').filter(({ header }) => departureHead.test(header))
  const stay =
    arrival !== departure ? readStay(arrival?.text, departure?.text, reader.options.eventDays ?? []) : undefined
  availability.push(...(stay ?? []))
  for (const value of reader.values('availability')) {
    if (stay && (value === arrival || value === departure)) continue
    const reading = readAvailability(value.text, reader.options.eventDays ?? [])
    availability.push(...reading.windows)
    for (const part of reading.unread) {
      reader.report(value, 'availability-unreadable', 'note', { value: part })
      notes.push(part)
    }
  }
  let headcount = fromNames
  for (const value of reader.values('headcount')) {
    const count = readHeadcount(value.text)
    if (count === undefined) reader.report(value, 'headcount-unreadable', 'note')
    else headcount = count
  }
  let mode: RowFacts['mode']
  for (const value of reader.values('mode')) {
    mode = readMode(value.text)
    if (mode === undefined) reader.report(value, 'mode-unreadable', 'note')
  }
  const languages = reader.values('language').flatMap(({ text }) => readLanguages(text))
  const interpreter = readChoice(reader, 'interpreter')
  for (const value of reader.values('interpreter')) {
    if (interpreter === undefined && readYesNo(value.text) === 'unreadable')
      reader.report(value, 'yes-no-unreadable', 'note')
  }
  const consent = readChoice(reader, 'consent')
  return {
    row: reader.row,
    organisation,
    people,
    ...(headcount === undefined ? {} : { headcount }),
    ...readSectors(reader, organisation, partners),
    offersAsWritten: [...reader.values('sector'), ...reader.values('offer')].map(({ text }) => text),
    seeksAsWritten: reader.values('seek').map(({ text }) => text),
    wants: [...reader.values('wantedPartner'), ...partners],
    avoids: reader.values('avoidPartner'),
    ...(interpreter === undefined ? {} : { interpreter }),
    languages,
    ...(mode === undefined ? {} : { mode }),
    availability,
    phones: contacts.phones,
    emails: contacts.emails,
    websites: contacts.websites,
    ids: readIds(reader),
    size: reader.values('size').map(({ text, header }) => (header === '' ? text : `${header}: ${text}`)),
    ...(consent === undefined ? {} : { consent }),
    notes,
  }
}
