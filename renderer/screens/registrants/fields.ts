import i18next from 'i18next'
import { readMode } from '../../../shared/intake/understand/choices.ts'
import { readHeadcount } from '../../../shared/intake/understand/numbers.ts'
import { sideOfWord } from '../../../shared/intake/understand/organisations.ts'
import { type Language, languages } from '../../../shared/model/language.ts'
import { headOf, type Registrant, registrantKindSchema, sideSchema } from '../../../shared/model/registrant.ts'
import { localityById, localityName } from '../../../shared/reference/localities.ts'
import { resolveLocality } from '../../../shared/reference/resolve-locality.ts'
import type { RegistrantRow } from '../../database/rows.ts'
import { sectorsText } from '../../ui/pickers/options.ts'
import {
  type CellValue,
  joined,
  partsOf,
  phoneText,
  readChoice,
  readFlag,
  readSectors,
  textOf,
  writeEmails,
  writePhones,
  writeWebsites,
} from './cells.ts'

/** How a cell is edited. */
export type Editor =
  | { kind: 'text' }
  | { kind: 'choice'; values: readonly string[]; labelKey: (value: string) => string }
  | { kind: 'locality' }
  | { kind: 'sectors' }

/**
 * One column of a grid. `read` is what a person reads in the cell, `value` what its editor begins with, `write` the
 * registrant with a new value in it; null refuses a value that the field cannot take.
 */
export type Field<Row> = {
  id: string
  width: number
  editor?: Editor
  read: (row: Row, language: Language) => string
  value?: (row: Row) => CellValue
  write?: (registrant: Registrant, row: Row, value: CellValue) => Registrant | null
}

const names = (language: Language): Field<RegistrantRow> => ({
  id: `name_${language}`,
  width: 190,
  editor: { kind: 'text' },
  read: ({ registrant }) => registrant.names[language] ?? '',
  write: (registrant, _, value) => {
    const next = { ...registrant.names }
    const text = textOf(value)
    if (text === '') delete next[language]
    else next[language] = text
    return { ...registrant, names: next }
  },
})

const sectorList = (id: 'offers' | 'seeks' | 'priorities'): Field<RegistrantRow> => ({
  id,
  width: 220,
  editor: { kind: 'sectors' },
  read: ({ registrant }, language) => sectorsText(registrant[id], language),
  value: ({ registrant }) => registrant[id],
  write: (registrant, _, value) => {
    const { ids, unread } = readSectors(value, registrant.side)
    if (unread.length > 0 && ids.length === 0) return null
    const next = { ...registrant, [id]: ids }
    if (id === 'priorities') return next
    return { ...next, exchanges: next.exchanges.filter((sector) => ids.includes(sector)) }
  },
})

const wishes = (id: 'wants' | 'avoids'): Field<RegistrantRow> => ({
  id,
  width: 150,
  editor: { kind: 'text' },
  read: ({ registrant }, language) => joined(registrant[id], language),
  write: (registrant, _, value) => ({ ...registrant, [id]: partsOf(value) }),
})

function withText(registrant: Registrant, field: 'note' | 'size' | 'municipality', value: CellValue): Registrant {
  const next = { ...registrant }
  const text = textOf(value)
  if (text === '') delete next[field]
  else next[field] = text
  return next
}

function withFlag(registrant: Registrant, field: 'interpreter' | 'consent', value: CellValue): Registrant | null {
  const flag = readFlag(value)
  if (flag === undefined) return null
  const next = { ...registrant }
  if (flag === '') delete next[field]
  else next[field] = flag === 'yes'
  return next
}

function withLocality(registrant: Registrant, value: CellValue): Registrant | null {
  const text = textOf(value)
  const { locality: _, formerLocality: __, ...rest } = registrant
  if (text === '') {
    const { localityAsWritten: ___, ...without } = rest
    return without
  }
  if (localityById(text)) return { ...rest, locality: text }
  const found = resolveLocality(text, { side: registrant.side, kind: registrant.kind })
  if (found.kind !== 'found' || found.confidence < 0.7) return { ...rest, localityAsWritten: text }
  return {
    ...rest,
    locality: found.locality,
    ...(found.former === undefined ? {} : { formerLocality: found.former }),
    localityAsWritten: text,
  }
}

const choice = (values: readonly string[], labelKey: (value: string) => string): Editor => ({
  kind: 'choice',
  values,
  labelKey,
})
const kindKey = (kind: string) => `registrants:kind.${kind}`
const sideKey = (side: string) => `registrants:side.${side}`
const modeKey = (mode: string) => `registrants:mode.${mode}`
const flagKey = (flag: string) => `registrants:flag.${flag === '' ? 'none' : flag}`
const flagOf = (flag: boolean | undefined) => (flag === undefined ? '' : flag ? 'yes' : 'no')
const modes = ['onsite', 'online'] as const
const flags = ['yes', 'no', ''] as const

/** A choice is read by its label and edited by its id. */
const labelled = (language: Language, key: string): string => i18next.t(key, { lng: language })

/** The columns of delegations, companies and organisations, in their order. */
export const registrantFields: readonly Field<RegistrantRow>[] = [
  {
    id: 'code',
    width: 76,
    editor: { kind: 'text' },
    read: ({ registrant }) => registrant.code,
    write: (registrant, _, value) => {
      const code = textOf(value).replace(/\s+/g, '').toUpperCase()
      return code === '' ? null : { ...registrant, code }
    },
  },
  {
    id: 'kind',
    width: 112,
    editor: choice(registrantKindSchema.options, kindKey),
    read: ({ registrant }, language) => labelled(language, kindKey(registrant.kind)),
    value: ({ registrant }) => registrant.kind,
    write: (registrant, _, value) => {
      const kind = readChoice(value, registrantKindSchema.options, kindKey)
      return kind ? { ...registrant, kind } : null
    },
  },
  {
    id: 'side',
    width: 90,
    editor: choice(sideSchema.options, sideKey),
    read: ({ registrant }, language) => labelled(language, sideKey(registrant.side)),
    value: ({ registrant }) => registrant.side,
    write: (registrant, _, value) => {
      const side = readChoice(value, sideSchema.options, sideKey) ?? sideOfWord(textOf(value))
      return side ? { ...registrant, side } : null
    },
  },
  ...languages.map(names),
  {
    id: 'locality',
    width: 130,
    editor: { kind: 'locality' },
    read: ({ registrant }, language) =>
      registrant.locality ? localityName(registrant.locality, language) : (registrant.localityAsWritten ?? ''),
    value: ({ registrant }) => registrant.locality ?? '',
    write: (registrant, _, value) => withLocality(registrant, value),
  },
  { id: 'head', width: 150, read: ({ registrant }) => headOf(registrant)?.name ?? '' },
  {
    id: 'headcount',
    width: 80,
    editor: { kind: 'text' },
    read: ({ registrant }) => String(registrant.headcount ?? registrant.people.length),
    write: (registrant, _, value) => {
      const { headcount: __, ...rest } = registrant
      if (textOf(value) === '') return rest
      const headcount = readHeadcount(textOf(value))
      return headcount === undefined ? null : { ...rest, headcount }
    },
  },
  sectorList('offers'),
  sectorList('seeks'),
  sectorList('priorities'),
  wishes('wants'),
  wishes('avoids'),
  {
    id: 'interpreter',
    width: 100,
    editor: choice(flags, flagKey),
    read: ({ registrant }, language) => labelled(language, flagKey(flagOf(registrant.interpreter))),
    value: ({ registrant }) => flagOf(registrant.interpreter),
    write: (registrant, _, value) => withFlag(registrant, 'interpreter', value),
  },
  {
    id: 'mode',
    width: 100,
    editor: choice(modes, modeKey),
    read: ({ registrant }, language) => labelled(language, modeKey(registrant.mode)),
    value: ({ registrant }) => registrant.mode,
    write: (registrant, _, value) => {
      const mode = readChoice(value, modes, modeKey) ?? readMode(textOf(value))
      return mode ? { ...registrant, mode } : null
    },
  },
  {
    id: 'consent',
    width: 90,
    editor: choice(flags, flagKey),
    read: ({ registrant }, language) => labelled(language, flagKey(flagOf(registrant.consent))),
    value: ({ registrant }) => flagOf(registrant.consent),
    write: (registrant, _, value) => withFlag(registrant, 'consent', value),
  },
  {
    id: 'phones',
    width: 140,
    editor: { kind: 'text' },
    read: ({ registrant }, language) =>
      joined(
        registrant.phones.map((phone) => phoneText(phone, registrant.side)),
        language,
      ),
    write: (registrant, _, value) => ({ ...registrant, phones: writePhones(value, registrant.side) }),
  },
  {
    id: 'emails',
    width: 180,
    editor: { kind: 'text' },
    read: ({ registrant }, language) => joined(registrant.emails, language),
    write: (registrant, _, value) => ({ ...registrant, emails: writeEmails(value) }),
  },
  {
    id: 'websites',
    width: 150,
    editor: { kind: 'text' },
    read: ({ registrant }, language) => joined(registrant.websites, language),
    write: (registrant, _, value) => ({ ...registrant, websites: writeWebsites(value) }),
  },
  {
    id: 'size',
    width: 110,
    editor: { kind: 'text' },
    read: ({ registrant }) => registrant.size ?? '',
    write: (registrant, _, value) => withText(registrant, 'size', value),
  },
  {
    id: 'note',
    width: 220,
    editor: { kind: 'text' },
    read: ({ registrant }) => registrant.note ?? '',
    write: (registrant, _, value) => withText(registrant, 'note', value),
  },
]
