import i18next from 'i18next'
import { readMode } from '../../../shared/intake/understand/choices.ts'
import { readInitiatives } from '../../../shared/intake/understand/initiatives.ts'
import { readHeadcount } from '../../../shared/intake/understand/numbers.ts'
import { sideOfWord } from '../../../shared/intake/understand/organisations.ts'
import { type Language, languages } from '../../../shared/model/language.ts'
import type { Message } from '../../../shared/model/message.ts'
import { headOf, registrantKindSchema, sideSchema } from '../../../shared/model/registrant.ts'
import { localityName } from '../../../shared/reference/localities.ts'
import type { RegistrantRow } from '../../database/rows.ts'
import { corporateNumberDoubt, taxCodeDoubt } from '../../repositories/cell-doubts.ts'
import { sectorsText } from '../../ui/pickers/options.ts'
import { availabilityFrom, availabilityInWords } from './availability.ts'
import { joined, phoneText, readChoice, readSectors, textOf, writeEmails, writePhones, writeWebsites } from './cells.ts'
import { emailDoubt, phoneDoubt } from './doubts.ts'
import type { Editor, Field, FieldContext } from './field.ts'
import { initiativesInWords } from './initiatives.ts'
import { withHeadNamed } from './people.ts'
import { withFlag, withLanguages, withLocality, withMunicipality, withNumber, withText, withWishes } from './writes.ts'

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

const wishes = (id: 'wants' | 'avoids', { wishes: index, partners }: FieldContext): Field<RegistrantRow> => ({
  id,
  width: 150,
  editor: { kind: 'partners', options: partners },
  read: ({ registrant }, language) => joined(registrant[id], language),
  value: ({ registrant }) => registrant[id],
  write: (registrant, _, value) => withWishes(registrant, id, value, index()),
})

const identification = (
  id: 'taxCode' | 'corporateNumber',
  doubt: (text: string) => Message | undefined,
): Field<RegistrantRow> => ({
  id,
  width: 130,
  editor: { kind: 'text', hint: doubt },
  read: ({ registrant }) => registrant.ids[id] ?? '',
  write: (registrant, _, value) => withNumber(registrant, id, value),
})

const choice = (values: readonly string[], labelKey: (value: string) => string): Editor => ({
  kind: 'choice',
  values,
  labelKey,
})
const refused = (id: string): Message => ({ key: `registrants:refused.${id}` })
const kindKey = (kind: string) => `registrants:kind.${kind}`
const sideKey = (side: string) => `registrants:side.${side}`
const modeKey = (mode: string) => `registrants:mode.${mode}`
const flagKey = (flag: string) => `registrants:flag.${flag === '' ? 'none' : flag}`
const flagOf = (flag: boolean | undefined) => (flag === undefined ? '' : flag ? 'yes' : 'no')
const modes = ['onsite', 'online'] as const
const flags = ['yes', 'no', ''] as const

/** A choice is read by its label and edited by its id. */
const labelled = (language: Language, key: string): string => i18next.t(key, { lng: language })

const languageKey = (language: string) => `shell:languageNames.${language}`

/** The columns of delegations, companies and organisations, in their order. */
export const registrantFields = (context: FieldContext): readonly Field<RegistrantRow>[] => [
  {
    id: 'code',
    width: 76,
    editor: { kind: 'text' },
    read: ({ registrant }) => registrant.code,
    write: (registrant, _, value) => {
      const code = textOf(value).replace(/\s+/g, '').toUpperCase()
      return code === '' ? null : { ...registrant, code }
    },
    refused: refused('code'),
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
  {
    id: 'municipality',
    width: 120,
    editor: { kind: 'text' },
    read: ({ registrant: { municipality } }, language) =>
      municipality === undefined ? '' : localityName(municipality, language),
    write: (registrant, _, value) => withMunicipality(registrant, value),
  },
  {
    id: 'head',
    width: 150,
    editor: { kind: 'dialog', dialog: 'people' },
    read: ({ registrant }) => headOf(registrant)?.name ?? '',
    write: (registrant, _, value) => withHeadNamed(registrant, textOf(value)),
  },
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
    refused: refused('headcount'),
  },
  sectorList('offers'),
  sectorList('seeks'),
  sectorList('priorities'),
  {
    id: 'initiatives',
    width: 220,
    editor: { kind: 'dialog', dialog: 'initiatives' },
    read: ({ registrant }, language) => initiativesInWords(registrant.initiatives, language),
    write: (registrant, _, value) => ({
      ...registrant,
      initiatives: readInitiatives(textOf(value), registrant.side),
    }),
    copy: (registrant, source) => ({ ...registrant, initiatives: source.registrant.initiatives }),
  },
  wishes('wants', context),
  wishes('avoids', context),
  {
    id: 'availability',
    width: 200,
    editor: { kind: 'dialog', dialog: 'availability' },
    read: ({ registrant }, language) => availabilityInWords(registrant.availability, context.event, language),
    write: (registrant, _, value) => {
      const availability = availabilityFrom(textOf(value), context.event)
      return availability ? { ...registrant, availability } : null
    },
    copy: (registrant, source) => ({ ...registrant, availability: source.registrant.availability }),
  },
  {
    id: 'languages',
    width: 150,
    editor: { kind: 'choices', values: languages, labelKey: languageKey },
    read: ({ registrant }, language) =>
      joined(
        registrant.languages.map((each) => labelled(language, languageKey(each))),
        language,
      ),
    value: ({ registrant }) => registrant.languages,
    write: (registrant, _, value) => withLanguages(registrant, value),
  },
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
    editor: { kind: 'text', hint: phoneDoubt },
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
    editor: { kind: 'text', hint: emailDoubt },
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
  identification('taxCode', taxCodeDoubt),
  identification('corporateNumber', corporateNumberDoubt),
  {
    id: 'size',
    width: 110,
    editor: { kind: 'text' },
    read: ({ registrant }) => registrant.size ?? '',
    write: (registrant, _, value) => withText(registrant, 'size', value),
  },
  {
    id: 'note',
    width: 280,
    editor: { kind: 'text', multiline: true },
    read: ({ registrant }) => registrant.note ?? '',
    write: (registrant, _, value) => withText(registrant, 'note', value),
  },
]
