import { say } from '../messages/say.ts'
import type { Language, Names } from '../model/language.ts'
import { nameIn } from '../model/language.ts'
import type { MessageParams } from '../model/message.ts'
import type { Side } from '../model/registrant.ts'

/** One thing said on paper: `main` in the reader's language, `other` in small beneath it where it says something new. */
export type Text = { main: string; other?: string }

/** Who reads a document: the language it is written in, and the one that stands beneath. */
export type Reader = { main: Language; other?: Language }

const ownLanguage = { vn: 'vi', jp: 'ja' } as const satisfies Record<Side, Language>

/**
 * The two languages for a reader of `side`, chosen from those wanted on paper: their own first and the other side's
 * beneath; English stands in for either where it is not wanted.
 */
export function readerOf(side: Side, wanted: readonly Language[]): Reader {
  const own = ownLanguage[side]
  const theirs = ownLanguage[side === 'vn' ? 'jp' : 'vn']
  const order = [own, 'en', theirs] as const
  const main = order.find((language) => wanted.includes(language)) ?? own
  const other = ([theirs, 'en', own] as const).find((language) => language !== main && wanted.includes(language))
  return other === undefined ? { main } : { main, other }
}

/** Says the same thing in both languages of the reader; the second is left out where it would repeat the first. */
export function inBoth(reader: Reader, sayIn: (language: Language) => string): Text {
  const main = sayIn(reader.main)
  const other = reader.other === undefined ? '' : sayIn(reader.other)
  return other === '' || other === main ? { main } : { main, other }
}

/** A catalogue sentence of the topic `documents` in both languages of the reader. */
export function phrase(reader: Reader, key: string, params?: MessageParams): Text {
  return inBoth(reader, (language) => say(language, { key: `documents.${key}`, params }))
}

/** A name in both languages of the reader, English standing in where a language has none. */
export function nameText(reader: Reader, names: Names): Text {
  return inBoth(reader, (language) => nameIn(names, language))
}

/**
 * The same value with every string in it in Unicode normal form C, since fonts hold composed Vietnamese letters, and
 * without control characters; a line break or tab becomes a space.
 */
export function composed<Value>(value: Value): Value {
  if (typeof value === 'string')
    return value
      .replaceAll(/[\t\n\r\u2028\u2029]+/g, ' ')
      .replaceAll(/\p{Cc}/gu, '')
      .normalize('NFC') as Value & string
  if (Array.isArray(value)) return value.map(composed) as Value & unknown[]
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, composed(part)])) as Value & object
  }
  return value
}
