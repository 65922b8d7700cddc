import { readHeadcount } from '../../../shared/intake/understand/numbers.ts'
import { nameIn } from '../../../shared/model/language.ts'
import type { Person, Registrant } from '../../../shared/model/registrant.ts'
import type { RegistrantRow } from '../../database/rows.ts'
import { joined, phoneText, readFlag, textOf, writeEmails, writePhones } from './cells.ts'
import { emailDoubt, phoneDoubt } from './doubts.ts'
import type { Editor, Field } from './field.ts'
import { withHead, withPerson, withTitle } from './people.ts'

/** One person of a registrant; `index` is the place in its list. */
export type PersonRow = { id: string; registrantId: string; registrant: Registrant; index: number; person: Person }

/** The id of the row of a person. */
export const personRowId = (registrantId: string, index: number): string => `${registrantId}/${index}`

/** Everybody of these registrants, in protocol order as given. */
export const peopleOf = (rows: readonly RegistrantRow[]): PersonRow[] =>
  rows.flatMap(({ id, registrant }) =>
    registrant.people.map((person, index) => ({
      id: personRowId(id, index),
      registrantId: id,
      registrant,
      index,
      person,
    })),
  )

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

/** Who somebody belongs to is not typed; the dialog of all people of that delegation opens instead. */
const ofAll: Editor = { kind: 'dialog', dialog: 'people' }

/** The columns of people, in their order. */
export const personFields: readonly Field<PersonRow>[] = [
  { id: 'code', width: 76, editor: ofAll, read: ({ registrant }) => registrant.code },
  {
    id: 'organisation',
    width: 220,
    editor: ofAll,
    read: ({ registrant }, language) => nameIn(registrant.names, language),
  },
  {
    id: 'personName',
    width: 180,
    editor: { kind: 'text' },
    read: ({ person }) => person.name,
    write: (registrant, { index, person: { unnamed } }, value) => {
      const name = textOf(value)
      if (name === '' && unnamed === undefined) return null
      return withPerson(registrant, index, ({ family: _, given: __, ...person }) => ({ ...person, name }))
    },
    refused: { key: 'registrants:refused.personName' },
  },
  optional('nameOther', 160),
  optional('salutation', 80),
  {
    id: 'title',
    width: 240,
    editor: { kind: 'text' },
    read: ({ person }) => person.title,
    write: (registrant, { index }, value) => withTitle(registrant, index, textOf(value)),
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
    refused: { key: 'registrants:refused.rank' },
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
      return withHead(registrant, index, flag === 'yes')
    },
  },
  {
    id: 'unnamed',
    width: 110,
    editor: { kind: 'text' },
    read: ({ person }) => (person.unnamed === undefined ? '' : String(person.unnamed)),
    write: (registrant, { index, person: { name } }, value) => {
      const text = textOf(value)
      const seats = readHeadcount(text)
      if (text === '' ? name === '' : seats === undefined || seats < 1) return null
      return withPerson(registrant, index, ({ unnamed: _, ...person }) =>
        seats === undefined ? person : { ...person, unnamed: seats },
      )
    },
    refused: { key: 'registrants:refused.unnamed' },
  },
  {
    id: 'phones',
    width: 150,
    editor: { kind: 'text', hint: phoneDoubt },
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
    editor: { kind: 'text', hint: emailDoubt },
    read: ({ person }, language) => joined(person.emails ?? [], language),
    write: (registrant, { index }, value) =>
      withPerson(registrant, index, (person) => ({ ...person, emails: writeEmails(value) })),
  },
]
