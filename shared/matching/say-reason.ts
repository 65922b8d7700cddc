import { catalogues } from '../messages/catalogues.ts'
import { say } from '../messages/say.ts'
import type { Language } from '../model/language.ts'
import type { Message } from '../model/message.ts'
import type { ScorePart } from '../model/pair.ts'
import { localityName } from '../reference/localities.ts'
import { sectorLabel } from '../reference/sectors.ts'

/** How a registrant is called in sentences; by default its code, as on paper. */
export type NameOf = (code: string) => string

const pad = (text: string): string => String(Number(text))

/** A date that may be a year, a month or a day, as it is written in the language. */
function dateInWords(language: Language, date: string): string {
  const [year = '', month, day] = date.split('-')
  if (language === 'ja') return `${year}年${month ? `${pad(month)}月` : ''}${day ? `${pad(day)}日` : ''}`
  if (language === 'vi') return [day, month, year].filter(Boolean).join('/')
  return date
}

/** A word of the catalogue of matching; undefined where it has none, as for text that only looks like an id. */
function wordOf(
  language: Language,
  group: 'tie' | 'heads' | 'languageName' | 'rank',
  name: string,
): string | undefined {
  const words: Record<string, string> = catalogues[language].matching[group]
  return Object.hasOwn(words, name) ? words[name] : undefined
}

/** One param item `kind:rest` in words; undefined for plain text. */
function itemInWords(language: Language, item: string, nameOf: NameOf): string | undefined {
  const colon = item.indexOf(':')
  const [kind, rest] = [item.slice(0, colon), item.slice(colon + 1)]
  if (rest === '' || /\s/.test(rest)) return undefined
  switch (kind) {
    case 'sector':
      return sectorLabel(rest, language)
    case 'near': {
      const [own = '', other = ''] = rest.split('>')
      const params = { own: sectorLabel(own, language), other: sectorLabel(other, language) }
      return say(language, { key: 'matching.near', params })
    }
    case 'registrant':
      return nameOf(rest)
    case 'locality':
      return localityName(rest, language)
    case 'tie':
    case 'heads':
      return wordOf(language, kind, rest)
    case 'language':
      return wordOf(language, 'languageName', rest)
    case 'date':
      if (rest === 'unknown') return say(language, { key: 'matching.dateUnknown' })
      return /^\d{4}(-\d\d){0,2}$/.test(rest) ? dateInWords(language, rest) : undefined
    case 'rank': {
      const [scale, rank = ''] = rest.split(':')
      return wordOf(language, 'rank', rank === 'unknown' ? rank : Number(rank) <= 0 ? 'national' : `${scale}${rank}`)
    }
    default:
      return undefined
  }
}

function paramInWords(language: Language, param: string | number, nameOf: NameOf): string | number {
  if (typeof param === 'number' || !param.includes(':')) return param
  const words = param.split(',').map((item) => itemInWords(language, item, nameOf))
  if (words.some((word) => word === undefined)) return param
  const separator = { locality: 'between', language: 'wordSeparator' }[param.slice(0, param.indexOf(':'))]
  return words.join(say(language, { key: `matching.${separator ?? 'listSeparator'}` }))
}

/**
 * A reason, block or remark of matching as a plain sentence in the reader's language, with sectors, places, ranks and
 * dates in words. `nameOf` gives the name of a registrant by its code; left out: the code itself.
 */
export function sayReason(
  language: Language,
  reason: Message | Pick<ScorePart, 'reason'>,
  nameOf: NameOf = (code) => code,
): string {
  const { key, params = {} } = 'reason' in reason ? reason.reason : reason
  const spoken = Object.fromEntries(
    Object.entries(params).map(([name, param]) => [name, paramInWords(language, param, nameOf)] as const),
  )
  const sentence = say(language, { key, params: spoken })
  const remarks = [
    ...(params.wished === undefined
      ? []
      : [say(language, { key: 'matching.offerSeek.wished', params: { sectors: spoken.wished ?? '' } })]),
    ...(params.mixedKinds === undefined
      ? []
      : [say(language, { key: 'matching.mixedKinds', params: { percent: params.mixedKinds } })]),
  ]
  return [sentence, ...remarks].join(language === 'ja' ? '' : ' ')
}
