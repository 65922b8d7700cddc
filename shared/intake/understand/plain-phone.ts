import metadata from 'libphonenumber-js/metadata.min.json'
import type { Side } from '../../model/registrant.ts'

const callingCode = { vn: '84', jp: '81' } as const

/** The numbers of a country without its prefix, as the library's own data give them. */
function nationalNumbers(plan: unknown): RegExp {
  const pattern: unknown = Array.isArray(plan) ? plan[2] : undefined
  return new RegExp(typeof pattern === 'string' ? `^(?:${pattern})$` : '^(?!)')
}
const national = {
  vn: nationalNumbers(metadata.countries.VN),
  jp: nationalNumbers(metadata.countries.JP),
} as const

/** 03-1234-5678 and "+84 912 345 678": digits with at most one hyphen or blank between two. */
const plainWriting = /^(?:0[1-9]|\+8[14][ -]?[1-9])(?:[ -]?\d){7,10}$/
/** What somebody in Japan dials before the code of another country. */
const dialsAbroad = /^010/

/**
 * A cell that is one phone number in its usual writing, as E.164; undefined for every other, which is read with the
 * library. A number without a country code belongs to `side`.
 */
export function plainPhone(text: string, side: Side): string | undefined {
  if (!plainWriting.test(text)) return undefined
  const digits = text.replace(/[^\d]+/g, '')
  const isInternational = text.startsWith('+')
  const country = isInternational ? (digits.startsWith(callingCode.vn) ? 'vn' : 'jp') : side
  if (!isInternational && country === 'jp' && dialsAbroad.test(digits)) return undefined
  const number = digits.slice(isInternational ? 2 : 1)
  return national[country].test(number) ? `+${callingCode[country]}${number}` : undefined
}
