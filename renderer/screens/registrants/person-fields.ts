import { nameIn } from '../../../shared/model/language.ts'
import type { Person, Registrant } from '../../../shared/model/registrant.ts'
import { rankTitles } from '../../../shared/reference/protocol.ts'
import type { RegistrantRow } from '../../database/rows.ts'
import { type CellValue, joined, phoneText, readFlag, textOf, writeEmails, writePhones } from './cells.ts'
import type { Field } from './fields.ts'

/** One person of a registrant; `index` is the place in its list. */
export type PersonRow = { id: string; registrantId: string; registrant: Registrant; index: number; person: Person }

/** Everybody of these registrants, in protocol order as given. */
export const peopleOf = (rows: readonly RegistrantRow[]): PersonRow[] =>
  rows.flatMap(({ id, registrant }) =>
    registrant.people.map((person, index) => ({
      id: `${id}/${index}`,
      registrantId: id,
      registrant,
      index,
      person,
    })),
  )

const withPerson = (registrant: Registrant, index: number, change: (person: Person) => Person): Registrant => ({
  ...registrant,
  people: registrant.people.map((person, at) => (at === index ? change(person) : person)),
})

type OptionalText = 'nameOther' | 'department' | 'salutation'

const optional = (id: OptionalText, width: number): Field<PersonRow> => ({
  id,
  width,
  editor: { kind: 'text' },
  read: ({ person }) => person[id] ?? '',
  write: (registrant, { index }, value) =>
    withPerson(registrant, index, (person) => {
      const next = { ...person }
      const text = textOf(value)
      if (text === '') delete next[id]
      else next[id] = text
      return next
    }),
})

/** A title in another wording has another rank, where the title fixes one. */
function withTitle(registrant: Registrant, index: number, value: CellValue): Registrant {
  const title = textOf(value)
  const isPublic = registrant.kind === 'province' || registrant.kind === 'prefecture'
  const { rank } = rankTitles(title, { side: registrant.side, isPublic })
  return withPerson(registrant, index, ({ rank: _, ...person }) =>
    rank === undefined ? { ...person, title } : { ...person, title, rank },
  )
}

/** The columns of people, in their order. */
export const personFields: readonly Field<PersonRow>[] = [
  { id: 'code', width: 76, read: ({ registrant }) => registrant.code },
  { id: 'organisation', width: 220, read: ({ registrant }, language) => nameIn(registrant.names, language) },
  {
    id: 'personName',
    width: 180,
    editor: { kind: 'text' },
    read: ({ person }) => person.name,
    write: (registrant, { index }, value) =>
      withPerson(registrant, index, ({ family: _, given: __, ...person }) => ({ ...person, name: textOf(value) })),
  },
  optional('nameOther', 160),
  optional('salutation', 80),
  {
    id: 'title',
    width: 240,
    editor: { kind: 'text' },
    read: ({ person }) => person.title,
    write: (registrant, { index }, value) => withTitle(registrant, index, value),
  },
  optional('department', 160),
  {
    id: 'rank',
    width: 70,
    editor: { kind: 'text' },
    read: ({ person }) => (person.rank === undefined ? '' : String(person.rank)),
    write: (registrant, { index }, value) => {
      const text = textOf(value)
      const rank = Number(text)
      if (text !== '' && (!Number.isInteger(rank) || rank < -2 || rank > 7)) return null
      return withPerson(registrant, index, ({ rank: _, ...person }) => (text === '' ? person : { ...person, rank }))
    },
  },
  {
    id: 'isHead',
    width: 90,
    editor: { kind: 'choice', values: ['yes', 'no'], labelKey: (value) => `registrants:flag.${value}` },
    read: ({ person }) => (person.head ? '✓' : ''),
    value: ({ person }) => (person.head ? 'yes' : 'no'),
    write: (registrant, { index }, value) => {
      const flag = readFlag(value)
      if (flag === undefined) return null
      const head = flag === 'yes'
      return {
        ...registrant,
        people: registrant.people.map(({ head: was, ...person }, at) =>
          (at === index ? head : was && !head) ? { ...person, head: true } : person,
        ),
      }
    },
  },
  {
    id: 'phones',
    width: 150,
    editor: { kind: 'text' },
    read: ({ person, registrant }, language) =>
      joined(
        (person.phones ?? []).map((phone) => phoneText(phone, registrant.side)),
        language,
      ),
    write: (registrant, { index }, value) =>
      withPerson(registrant, index, (person) => ({ ...person, phones: writePhones(value, registrant.side) })),
  },
  {
    id: 'emails',
    width: 200,
    editor: { kind: 'text' },
    read: ({ person }, language) => joined(person.emails ?? [], language),
    write: (registrant, { index }, value) =>
      withPerson(registrant, index, (person) => ({ ...person, emails: writeEmails(value) })),
  },
]
