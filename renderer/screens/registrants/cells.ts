import i18next from 'i18next'
import { parsePhoneNumberFromString } from 'libphonenumber-js/min'
import { readEmails, readPhones, readWebsites } from '../../../shared/intake/understand/contacts.ts'
import { tagSectors } from '../../../shared/intake/understand/sector-tagger.ts'
import { readYesNo } from '../../../shared/intake/understand/yes-no.ts'
import { type Language, languages } from '../../../shared/model/language.ts'
import type { Side } from '../../../shared/model/registrant.ts'
import { fold, tidy } from '../../../shared/reference/fold.ts'
import { sectorById, sectors } from '../../../shared/reference/sectors.ts'

/** The value of a cell while it is edited: text, or ids from a picker. */
export type CellValue = string | readonly string[]

export const textOf = (value: CellValue): string => (typeof value === 'string' ? tidy(value) : value.join('; '))

/** The parts of a cell that lists things. */
export const partsOf = (value: CellValue): string[] =>
  typeof value === 'string'
    ? tidy(value)
        .split(/[;；、\n]/)
        .map((part) => part.trim())
        .filter((part) => part !== '')
    : [...value]

const sectorByLabel: ReadonlyMap<string, string> = new Map(
  sectors().flatMap(({ id, labels }) => languages.map((language) => [fold(labels[language]), id])),
)

/** Sectors of a cell: ids from the picker, names in any language, or whatever the tagger finds in free text. */
export function readSectors(value: CellValue, side: Side): { ids: string[]; unread: string[] } {
  const ids: string[] = []
  const unread: string[] = []
  for (const part of partsOf(value)) {
    const known = sectorById(part)?.id ?? sectorByLabel.get(fold(part))
    const reading = known === undefined ? tagSectors(part, { direction: 'both', side }) : undefined
    ids.push(...(known === undefined ? (reading?.tags ?? []).map(({ sector }) => sector) : [known]))
    if (reading?.tags.length === 0) unread.push(part)
  }
  return { ids: [...new Set(ids)], unread }
}

/** Which of the values a text names: the id itself or its label in any language; undefined where it is none of them. */
export function readChoice<Value extends string>(
  value: CellValue,
  values: readonly Value[],
  labelKey: (value: Value) => string,
): Value | undefined {
  const text = fold(textOf(value))
  return values.find(
    (each) => each === text || languages.some((lng) => fold(i18next.t(labelKey(each), { lng })) === text),
  )
}

/** yes, no or '' (not said); undefined where the text is none of them. */
export function readFlag(value: CellValue): 'yes' | 'no' | '' | undefined {
  const text = textOf(value)
  if (text === '' || text === '–') return ''
  const answer = readYesNo(text)
  return answer === 'yes' || answer === 'no' ? answer : undefined
}

/** Phones in E.164; what cannot be read stays as it was typed. */
export function writePhones(value: CellValue, side: Side): string[] {
  const { phones, unread } = readPhones(textOf(value), side)
  return [...phones, ...unread]
}

/** A phone as people of its country dial it, with its leading zero; abroad with the country's number. */
export function phoneText(phone: string, side: Side): string {
  const parsed = parsePhoneNumberFromString(phone.replace(';ext=', ' ext. '))
  if (!parsed) return phone
  return parsed.country === (side === 'vn' ? 'VN' : 'JP') ? parsed.formatNational() : parsed.formatInternational()
}

/** E-mail addresses; what is none stays as it was typed. */
export function writeEmails(value: CellValue): string[] {
  const { emails, unread } = readEmails(textOf(value))
  return [...new Set([...emails, ...unread])]
}

export function writeWebsites(value: CellValue): string[] {
  const found = readWebsites(textOf(value))
  return found.length > 0 ? found : partsOf(value)
}

/** Lists in a cell are parted as the language writes them. */
export const joined = (parts: readonly string[], language: Language): string =>
  parts.join(language === 'ja' ? '、' : '; ')
