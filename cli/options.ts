import { parseArgs } from 'node:util'
import { type Language, languageSchema } from '../shared/model/language.ts'
import { fail, ok, type Result } from '../shared/model/result.ts'
import { type CliFailure, wrongUse } from './failure.ts'

/** `list` takes all words up to the next option; every other kind takes one value, and `flag` none. */
export type OptionKind = 'flag' | 'text' | 'count' | 'integer' | 'seconds' | 'languages' | 'date' | 'list'
export type OptionTable = { readonly [name: string]: OptionKind }

export type CommandShape = {
  name: string
  options: OptionTable
  /** How many words beside options: at least, at most. */
  words: readonly [least: number, most: number]
}

/** What was written after a command, checked and read. */
export type Arguments = {
  words: string[]
  flags: ReadonlySet<string>
  text(name: string): string | undefined
  number(name: string): number | undefined
  list(name: string): string[]
  languages: Language[]
}

/** Options that every command knows. */
const everywhere = { json: 'flag', lang: 'languages' } as const satisfies OptionTable

/** Edit distance of two short words: insertions, deletions, changes and swaps of neighbours each count one. */
function distance(one: string, two: string): number {
  let before: number[] = []
  let last = Array.from({ length: two.length + 1 }, (_, index) => index)
  for (let i = 1; i <= one.length; i++) {
    const row = [i]
    for (let j = 1; j <= two.length; j++) {
      const same = one[i - 1] === two[j - 1] ? 0 : 1
      let best = Math.min((row[j - 1] ?? 0) + 1, (last[j] ?? 0) + 1, (last[j - 1] ?? 0) + same)
      if (i > 1 && j > 1 && one[i - 1] === two[j - 2] && one[i - 2] === two[j - 1]) {
        best = Math.min(best, (before[j - 2] ?? 0) + 1)
      }
      row.push(best)
    }
    before = last
    last = row
  }
  return last[two.length] ?? 0
}

/** The known word that was most likely meant; undefined when none is near. */
export function nearest(word: string, known: readonly string[]): string | undefined {
  let found: { name: string; cost: number } | undefined
  for (const name of known) {
    const cost = name.startsWith(word) && word.length > 1 ? 1 : distance(word, name)
    if (!found || cost < found.cost) found = { name, cost }
  }
  return found && found.cost <= Math.max(2, Math.floor(found.name.length / 3)) ? found.name : undefined
}

/**
 * Reads the words after a command. Unknown options, missing or superfluous values, values of the wrong kind and a
 * wrong number of words come back as a failure of use that names the word at fault.
 */
export function readArguments(shape: CommandShape, given: readonly string[]): Result<Arguments, CliFailure> {
  const command = shape.name
  const table: OptionTable = { ...everywhere, ...shape.options }
  const { tokens } = parseArgs({
    args: [...given],
    strict: false,
    allowPositionals: true,
    tokens: true,
    options: Object.fromEntries(
      Object.entries(table).map(([name, kind]) => [name, { type: kind === 'flag' ? 'boolean' : 'string' }]),
    ),
  })
  const words: string[] = []
  const flags = new Set<string>()
  const values = new Map<string, string>()
  const lists = new Map<string, string[]>()
  let openList: string[] | undefined
  for (const token of tokens) {
    if (token.kind === 'positional') {
      if (openList) openList.push(...token.value.split(',').filter(Boolean))
      else words.push(token.value)
      continue
    }
    openList = undefined
    if (token.kind !== 'option') continue
    const { name, rawName } = token
    const kind = Object.hasOwn(table, name) ? table[name] : undefined
    if (kind === undefined) {
      const meant = nearest(name, Object.keys(table))
      return fail(
        meant
          ? wrongUse('nearestOption', { command, option: rawName, nearest: `--${meant}` })
          : wrongUse('unknownOption', { command, option: rawName }),
      )
    }
    if (kind === 'flag') {
      if (token.value !== undefined) return fail(wrongUse('noValueAllowed', { command, option: rawName }))
      flags.add(name)
      continue
    }
    // `--out --force` is a forgotten value; a value that begins with a dash is written as --out=-name.
    if (!token.value || (!token.inlineValue && /^-(?!\d)/.test(token.value))) {
      return fail(wrongUse('noValue', { command, option: rawName }))
    }
    if (kind === 'list') {
      openList = lists.get(name) ?? []
      openList.push(...token.value.split(',').filter(Boolean))
      lists.set(name, openList)
      continue
    }
    if (values.has(name)) return fail(wrongUse('givenTwice', { command, option: rawName }))
    values.set(name, token.value)
  }

  for (const [name, value] of values) {
    const wrong = wrongValue(table[name] ?? 'text', value)
    if (wrong) return fail(wrongUse(wrong, { command, option: `--${name}`, value }))
  }
  const asked = (values.get('lang') ?? '').split(',').flatMap((part) => {
    const read = languageSchema.safeParse(part.trim())
    return read.success ? [read.data] : []
  })
  const [least, most] = shape.words
  if (words.length < least) return fail(wrongUse('missing', { command }))
  const surplus = words[most]
  if (surplus !== undefined) return fail(wrongUse('tooMany', { command, word: surplus }))
  return ok({
    words,
    flags,
    text: (name) => values.get(name),
    number: (name) => {
      const value = values.get(name)
      return value === undefined ? undefined : Number(value)
    },
    list: (name) => lists.get(name) ?? [],
    languages: [...new Set(asked)],
  })
}

function wrongValue(kind: OptionKind, value: string): 'notANumber' | 'notALanguage' | 'notADate' | undefined {
  switch (kind) {
    case 'count':
      return /^\d{1,9}$/.test(value) ? undefined : 'notANumber'
    case 'integer':
      return /^-?\d{1,9}$/.test(value) ? undefined : 'notANumber'
    case 'seconds':
      return /^\d{1,6}(\.\d+)?$/.test(value) && Number(value) > 0 ? undefined : 'notANumber'
    case 'languages':
      return value.split(',').every((part) => languageSchema.safeParse(part.trim()).success)
        ? undefined
        : 'notALanguage'
    case 'date':
      return isDay(value) ? undefined : 'notADate'
    default:
      return undefined
  }
}

/** Whether `text` is a day that exists, as YYYY-MM-DD. */
function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const day = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text)
}
