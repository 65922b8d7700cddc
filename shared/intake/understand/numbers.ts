import { fold, tidy } from '../../reference/fold.ts'

/** A number with its unit as written (triệu, tỷ, 億, 万 already multiplied in). */
export type Quantity = { value: number; unit?: string }

/** Vietnamese writing: a dot before three digits groups thousands, a comma is the decimal sign; Japanese the reverse. */
function plainNumber(digits: string): number {
  const grouped = /^\d{1,3}([.,]\d{3})+$/.test(digits)
  if (grouped) return Number(digits.replace(/[.,]/g, ''))
  const mixed = /^(\d{1,3}(?:([.,])\d{3})+)([.,])(\d+)$/.exec(digits)
  if (mixed?.[1] && mixed[4]) return Number(`${mixed[1].replace(/[.,]/g, '')}.${mixed[4]}`)
  return Number(digits.replace(',', '.'))
}

const multipliers: [RegExp, number][] = [
  [/^(nghin ty|ngan ty)\b/, 1e12],
  [/^(ty|ti|billion|bn)\b/, 1e9],
  [/^(trieu|tr|million|mn|mil)\b/, 1e6],
  [/^(nghin|ngan|thousand|k)\b/, 1e3],
]
const kanjiUnits: Record<string, number> = { 兆: 1e12, 億: 1e8, 万: 1e4, 千: 1e3, 百: 1e2 }

/** "1億2,000万円" → 120000000 and 円. */
function kanjiNumber(text: string): { value: number; rest: string } | undefined {
  const match = /^(?:約|およそ)?((?:[\d,.]+[兆億万千百])+)([\d,.]*)(.*)$/.exec(text)
  if (!match?.[1]) return undefined
  let value = 0
  for (const [, digits, unit] of match[1].matchAll(/([\d,.]+)([兆億万千百])/g)) {
    value += Number((digits ?? '').replace(/,/g, '')) * (kanjiUnits[unit ?? ''] ?? 1)
  }
  return { value: value + Number((match[2] ?? '').replace(/,/g, '') || 0), rest: match[3] ?? '' }
}

const currencies: [RegExp, string][] = [
  [/^(usd|us\$|\$|米ドル|ドル|do la)/, 'USD'],
  [/^(jpy|円|¥|yen)/, 'JPY'],
  [/^(vnd|dong|d\b|ドン)/, 'VND'],
]

/**
 * The first number of a text with its unit: "2.600 doanh nghiệp" → 2600, "12,5 tỷ USD" → 12.5e9 USD,
 * "1億2,000万円" → 120000000 JPY, "５００名" → 500. Undefined where there is none.
 */
export function readQuantity(text: string): Quantity | undefined {
  const folded = fold(tidy(text))
  const at = folded.search(/\d/)
  if (at < 0) return undefined
  const sign = folded.slice(0, at)
  const fromDigits = folded.slice(at)
  const kanji = kanjiNumber(fromDigits)
  const digits = /^\d[\d.,]*/.exec(fromDigits)?.[0].replace(/[.,]+$/, '') ?? ''
  let value = kanji ? kanji.value : plainNumber(digits)
  let rest = (kanji ? kanji.rest : fromDigits.slice(digits.length)).trim()
  if (!kanji) {
    for (const [word, factor] of multipliers) {
      if (!word.test(rest)) continue
      value *= factor
      rest = rest.replace(word, '').trim()
      break
    }
  }
  if (!Number.isFinite(value)) return undefined
  const before = currencies.find(([word]) => word.test(sign.trim()))?.[1]
  const unit = currencies.find(([word]) => word.test(rest))?.[1] ?? before ?? /^[\p{L} ]+/u.exec(rest)?.[0].trim()
  return { value, ...(unit ? { unit } : {}) }
}

/** A number of people: the sum where several are listed ("3 + 2 người"), undefined where none is written. */
export function readHeadcount(text: string): number | undefined {
  const folded = fold(tidy(text))
  const sum = /^\s*(\d{1,4})(?:\s*\+\s*(\d{1,4}))+/.exec(folded)
  if (sum) return sum[0].split('+').reduce((total, part) => total + Number(part), 0)
  const value = readQuantity(text)?.value
  return value !== undefined && Number.isInteger(value) && value >= 0 && value < 100_000 ? value : undefined
}
