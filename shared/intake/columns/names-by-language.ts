import type { Language } from '../../model/language.ts'
import { plainText } from '../layout/cell-text.ts'
import type { ColumnChoice, FoundTable, IntakeField } from '../stages.ts'
import { contentSigns } from './content.ts'
import { comparableHead, headWithAsides } from './head-text.ts'
import { nameColumns } from './name-parts.ts'

/** Words of a head that say in which language a name is written, in comparable form; countries mean one beside "name". */
const languageWords: readonly { language: Language; words: string; countries: string }[] = [
  {
    language: 'vi',
    words: 'tiếng việt|bằng tiếng việt|vietnamese|in vietnamese|ベトナム語|越語',
    countries: 'vn|vi|vie|việt|việt nam|vietnam',
  },
  {
    language: 'ja',
    words: 'tiếng nhật|bằng tiếng nhật|japanese|in japanese|日本語|和文|和名|漢字',
    countries: 'jp|ja|jpn|nhật|nhật bản|japan',
  },
  { language: 'en', words: 'tiếng anh|bằng tiếng anh|english|in english|英語|英文', countries: 'en|eng|anh|英' },
]
const atEdge = (words: string) => new RegExp(`(?:^|[\\s/-])(?:${words})$|^(?:${words})[\\s/-]`, 'u')
const patterns = languageWords.map(({ language, words, countries }) => ({
  language,
  words: atEdge(words),
  countries: atEdge(countries),
}))
/** How a name is read or spelled rather than written: such a column never carries the name where another one can. */
const reading =
  /(?:^|[\s/-])(?:フリガナ|ふりがな|カナ|かな|カタカナ|ローマ字|romaji|kana|furigana|katakana|không dấu|theo hộ chiếu|as in passport|passport)$/u
const nameWord = /(?:^|\s)(?:tên|name|names)(?:\s|$)|[名者]$/u

/** A head as what it names and the language that it says: "Tên (JP)" → tên, ja. Undefined where it says none. */
function namedLanguage(head: string): { what: string; language: Language | 'reading' } | undefined {
  const whole = headWithAsides(head)
  const spelled = reading.test(whole) ? comparableHead(whole.replace(reading, ' ')) : ''
  if (spelled !== '') return { what: spelled, language: 'reading' }
  for (const { language, words, countries } of patterns) {
    for (const pattern of [words, countries]) {
      const what = pattern.test(whole) ? comparableHead(whole.replace(pattern, ' ')) : ''
      if (what !== '' && (pattern === words || nameWord.test(what))) return { what, language }
    }
  }
  return undefined
}

/** Heads that name a person as well as an organisation. */
const eitherName: ReadonlySet<string> = new Set(['tên', 'name', 'names', '名前', '名称', 'tên gọi'])

const otherOf = { orgName: 'orgNameOther', personName: 'personNameOther' } as const
type NameField = keyof typeof otherOf

const isName = (field: IntakeField | null): field is NameField => field === 'orgName' || field === 'personName'

const holdsOrganisations = (table: FoundTable, columns: readonly number[]): boolean => {
  const texts = table.rows.flatMap(({ cells }) => columns.flatMap((column) => plainText(cells.get(column)?.text ?? '')))
  const said = texts.filter((text) => text !== '').slice(0, 120)
  return said.length > 0 && contentSigns(said).some(({ field, share }) => field === 'orgName' && share >= 0.3)
}

/**
 * Sorts out columns that hold names. The same name in several languages ("Tên (VN)" beside "Tên (JP)") is one name:
 * one column carries it, the others its other forms. A head that fits a person as well as an organisation ("Name",
 * "Tên") means the one of the two that no other column names, else what its texts look like; a head that says no more
 * than a language ("English name") belongs to the name on its left.
 */
export function settleNames(table: FoundTable, choices: readonly ColumnChoice[]): ColumnChoice[] {
  const heads = new Map(table.headers.map(({ column, texts }) => [column, texts.at(-1) ?? '']))
  const named = new Map([...heads].map(([column, head]) => [column, namedLanguage(head)]))
  const whatOf = (column: number) => named.get(column)?.what ?? comparableHead(heads.get(column) ?? '')
  const underGroups = new Set(table.headers.filter(({ texts }) => texts.length > 1).map(({ column }) => column))
  const parts = new Set(nameColumns(table.headers).flatMap(({ columns }) => columns))
  const isRemembered = ({ reason }: ColumnChoice) => reason.key === 'intake.columns.remembered'
  const isOpen = (own: ColumnChoice) =>
    isName(own.field) &&
    !isRemembered(own) &&
    eitherName.has(whatOf(own.column)) &&
    !underGroups.has(own.column) &&
    !parts.has(own.column)
  const elsewhere = new Set(choices.filter((own) => !isOpen(own)).map(({ field }) => field))
  const missing = elsewhere.has('personName') !== elsewhere.has('orgName')
  const settled = choices.map((own): ColumnChoice => {
    if (!isOpen(own)) return own
    const same = choices.filter((other) => isOpen(other) && whatOf(other.column) === whatOf(own.column))
    if (same.length === 1 && !missing) return own
    const columns = same.map(({ column }) => column)
    const isOrganisation = missing ? elsewhere.has('personName') : holdsOrganisations(table, columns)
    return { ...own, field: isOrganisation ? 'orgName' : 'personName' }
  })
  let lastName: NameField | undefined
  return settled.map((own): ColumnChoice => {
    const { column, field } = own
    if (isName(field)) lastName = field
    const what = whatOf(column)
    if (named.get(column) === undefined || isRemembered(own)) return own
    if (isName(field)) {
      const same = settled.filter((other) => other.field === field && whatOf(other.column) === what)
      const main =
        same.find((other) => named.get(other.column) === undefined) ??
        same.find((other) => named.get(other.column)?.language !== 'reading') ??
        same[0]
      return main === own ? own : { ...own, field: otherOf[field] }
    }
    const isBare = field === 'orgNameOther' && eitherName.has(what)
    return isBare && lastName === 'personName' ? { ...own, field: 'personNameOther' } : own
  })
}
