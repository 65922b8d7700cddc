import { type Person, rankSchema } from '../../model/registrant.ts'
import { fold } from '../../reference/fold.ts'
import type { Ranking } from '../../reference/protocol.ts'
import { rankTitles } from '../../reference/protocol.ts'
import type { IntakeField } from '../stages.ts'
import { readEmails, readPhones } from './contacts.ts'
import type { ReadPerson } from './people.ts'
import { isHeadRole, readPeople } from './people.ts'
import { remembering } from './remembering.ts'
import { phoneCountryOf, type RowOrganisation } from './row-organisation.ts'
import type { CellValue, RowReader } from './row-reader.ts'

/** What the office of a row adds to a title that does not name its body ("Giám đốc" of a Sở). */
function bodyOf(office: string): string | undefined {
  const folded = fold(office)
  if (/\bubnd\b|uy ban nhan dan/.test(folded)) return 'UBND'
  if (/\bhdnd\b|hoi dong nhan dan/.test(folded)) return 'HĐND'
  if (/\b(tinh|thanh) uy\b/.test(folded)) return 'Tỉnh ủy'
  if (/\bpeople'?s committee\b/.test(folded)) return "People's Committee"
  if (/\bdepartment\b/.test(folded)) return 'Department'
  return /^so\b/.test(folded) ? 'Sở' : undefined
}

function rankOf(title: string, organisation: RowOrganisation): Ranking {
  const { side, kind } = organisation
  const isPublic = kind === 'province' || kind === 'prefecture'
  const ranking = rankTitles(title, { side, isPublic })
  if (isPublic && ranking.uncertain) {
    const body = bodyOf(`${organisation.department ?? organisation.nameAsWritten ?? ''}`)
    const withBody = body === undefined ? undefined : rankTitles(`${title} ${body}`, { side, isPublic })
    if (withBody && !withBody.uncertain && withBody.rank !== undefined) return { ...withBody, titles: ranking.titles }
  }
  if (kind === 'organisation' && ranking.rank === undefined) return rankTitles(title, { side, isPublic: true })
  return ranking
}

const invisible = /[\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/

/** Everybody whom a row names, with titles, rank and, where it is one person, contact data. */
export function peopleOfRow(
  reader: RowReader,
  organisation: RowOrganisation,
): { people: Person[]; headcount?: number } {
  const beside = [...new Set(reader.values('personName', 'asWritten').flatMap(({ person }) => person ?? []))]
  if (beside.length < 2) return peopleOfCells(reader, organisation)
  const readings = beside.map((number) => {
    const values: RowReader['values'] = (field, reading) =>
      reader
        .values(field, reading)
        .filter(({ person }) => person === number || (person === undefined && !ownContact.has(field)))
    return peopleOfCells({ ...reader, values, text: (field) => values(field)[0]?.text }, organisation)
  })
  const headcount = Math.max(0, ...readings.map((reading) => reading.headcount ?? 0))
  return { people: readings.flatMap(({ people }) => people), ...(headcount > 0 ? { headcount } : {}) }
}

const namesHead = remembering((header) => /trưởng đoàn|head of delegation|団長/iu.test(header), 500)

/** What a row says once for several people belongs to none of them. */
const ownContact: ReadonlySet<IntakeField> = new Set(['phone', 'email'])

function peopleOfCells(reader: RowReader, organisation: RowOrganisation): { people: Person[]; headcount?: number } {
  const isPublic = organisation.kind === 'province' || organisation.kind === 'prefecture'
  const { side } = organisation
  const [nameCell] = reader.values('personName')
  const [contactCell] = reader.values('contactPerson')
  const source =
    nameCell ?? (contactCell && /\p{L}{2,}/u.test(contactCell.text.replace(/\S+@\S+/g, '')) ? contactCell : undefined)
  const position = reader
    .values('position')
    .map(({ text }) => text.replaceAll('\n', ', '))
    .join(', ')
  const positionCell = reader.values('position')[0]
  if (!source) {
    if (!positionCell || positionCell.filled) return { people: [] }
    const reading = readPeople(positionCell.text, { side, isPublic })
    const unnamed = reading.people
      .filter((person) => person.unnamed !== undefined)
      .map((person) => ({ name: '', title: '', unnamed: person.unnamed ?? 1 }))
    const title = reading.people.find((person) => person.title !== undefined)?.title ?? position
    return { people: [withRank({ name: '', title, unnamed: 1 }, organisation), ...unnamed] }
  }
  if (
    source.filled &&
    reader.values('personName', 'asWritten').every((value) => value.filled) &&
    reader.values('position').every((value) => value.filled)
  ) {
    return { people: [] }
  }
  const original = reader.row.values.find((value) => value.cell === source.cell)?.raw.text ?? source.text
  if (invisible.test(original.replace(/^\ufeff/, ''))) reader.report(source, 'invisible-marks', 'note')
  const cleaned =
    source === contactCell ? source.text.replace(/\S+@\S+/g, ' ').replace(/[+(]?\d[\d\s().-]{6,}/g, ' ') : source.text
  const fullNames = reader.decision('surnames-only', source.text)
  const reading = readPeople(fullNames || cleaned, { side, isPublic })
  if (reading.surnamesOnly && fullNames === undefined)
    reader.report(source, 'surnames-only', 'question', { params: { count: reading.people.length } })
  const people = reading.people.map((read) => personOf(read, reader, organisation, position, reading.people.length))
  if (people.length === 0) reader.report(source, 'person-unreadable', 'note')
  if (positionCell && isPublic) for (const person of people) askRank(person, positionCell, reader, organisation)
  const [first] = people
  const asides = [...reader.values('note'), ...reader.values('orgType')].filter(({ text }) => text.length <= 24)
  const roles = [...reader.values('role'), ...asides]
  const saysHead = namesHead(source.header) || /^(?:trưởng đoàn|head of delegation|団長)\s*[:：]/iu.test(source.text)
  if (first && (saysHead || roles.some(({ text, filled }) => !filled && isHeadRole(text)))) first.head = true
  return { people, ...(reading.headcount === undefined ? {} : { headcount: reading.headcount }) }
}

/** What may stand unsaid behind a title: "Giám đốc" of a department, "Chủ tịch" of the committee. */
const likelyBodies = ['UBND', 'HĐND', 'Sở', 'phòng']

/** The ranks that a title may have, the one it was read with first. */
function likelyRanks(title: string, organisation: RowOrganisation): number[] {
  const { side } = organisation
  const ranks = [
    rankOf(title, organisation).rank,
    ...likelyBodies.map((body) => rankTitles(`${title} ${body}`, { side, isPublic: true }).rank),
    rankTitles(title, { side, isPublic: false }).rank,
  ]
  return [...new Set(ranks)].filter((rank) => rank !== undefined)
}

/** Asks for the rank of a title that does not fix it, or takes the rank that somebody gave it. */
function askRank(person: Person, cell: CellValue, reader: RowReader, organisation: RowOrganisation): void {
  if (person.title === '' || !rankOf(person.title, organisation).uncertain) return
  const decided = reader.decision('rank-uncertain', cell.text)
  if (decided === undefined) {
    const answers = likelyRanks(person.title, organisation).map((rank) => ({
      value: String(rank),
      label: String(rank),
    }))
    const params = { name: person.name, title: person.title }
    reader.report(cell, 'rank-uncertain', 'question', { params, answers })
    return
  }
  const rank = rankSchema.safeParse(decided === '' ? undefined : Number(decided))
  if (rank.success) person.rank = rank.data
}

function withRank(person: Person, organisation: RowOrganisation): Person {
  if (person.title === '') return person
  const { rank } = rankOf(person.title, organisation)
  return rank === undefined ? person : { ...person, rank }
}

function personOf(
  read: ReadPerson,
  reader: RowReader,
  organisation: RowOrganisation,
  position: string,
  count: number,
): Person {
  const titles = [read.title, read.unnamed === undefined ? position : undefined].filter(
    (title) => title !== undefined && title !== '',
  )
  const other = reader.text('personNameOther') ?? read.nameOther
  const salutation = reader.text('salutation') ?? read.salutation
  const department = reader.text('department') ?? organisation.department
  const phones =
    count === 1
      ? reader
          .values('phone')
          .filter((value) => !value.filled)
          .flatMap(({ text }) => readPhones(text, phoneCountryOf(organisation)).phones)
      : []
  const emails =
    count === 1
      ? reader
          .values('email')
          .filter((value) => !value.filled)
          .flatMap(({ text }) => readEmails(text).emails)
      : []
  const named = read.name !== ''
  return withRank(
    {
      name: read.name,
      title: [...new Set(titles)].join(', '),
      ...(named && other !== undefined && count === 1 ? { nameOther: other } : {}),
      ...(read.family === undefined ? {} : { family: read.family }),
      ...(read.given === undefined ? {} : { given: read.given }),
      ...(named && salutation !== undefined && /^\p{L}/u.test(salutation) && salutation.length <= 20
        ? { salutation }
        : {}),
      ...(named && department !== undefined ? { department } : {}),
      ...(read.unnamed === undefined ? {} : { unnamed: read.unnamed }),
      ...(phones.length > 0 ? { phones } : {}),
      ...(emails.length > 0 ? { emails } : {}),
    },
    organisation,
  )
}
