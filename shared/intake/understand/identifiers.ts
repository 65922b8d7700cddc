import { tidy } from '../../reference/fold.ts'

export type IdentifierReading = {
  taxCode?: string
  corporateNumber?: string
  /** Numbers whose check digit is wrong, as written. */
  failed: { kind: 'taxCode' | 'corporateNumber'; value: string }[]
  /** Numbers of another kind (passport, CCCD …): seen, not kept. */
  other: string[]
}

const taxWeights = [31, 29, 23, 19, 17, 13, 7, 5, 3]

/** Check digit of a Vietnamese tax code (mã số thuế): 10 digits, the last is 10 − (weighted sum mod 11). */
export function isTaxCode(digits: string): boolean {
  if (!/^\d{10}$/.test(digits)) return false
  const sum = taxWeights.reduce((total, weight, at) => total + weight * Number(digits[at]), 0)
  return 10 - (sum % 11) === Number(digits[9])
}

/** Check digit of a Japanese corporate number (法人番号): 13 digits, the first is 9 − (Σ from the right × 1, 2, … mod 9). */
export function isCorporateNumber(digits: string): boolean {
  if (!/^\d{13}$/.test(digits)) return false
  let sum = 0
  for (let position = 1; position <= 12; position += 1)
    sum += Number(digits[13 - position]) * (position % 2 === 1 ? 1 : 2)
  return 9 - (sum % 9) === Number(digits[0])
}

/**
 * Tax code and corporate number in a cell, by length and check digit; a zero that a spreadsheet ate is put back and a
 * branch suffix is kept (0100109106-001). Passport and identity card numbers are recognised and not taken over.
 */
export function readIdentifiers(text: string): IdentifierReading {
  const reading: IdentifierReading = { failed: [], other: [] }
  const normal = tidy(text)
    .normalize('NFKC')
    .replace(/[‐‑–—―−]/g, '-')
    .replace(/(?<=\d)[ .](?=\d)/g, '')
  for (const [written] of normal.matchAll(/T?\d[\d-]{9,}|[A-Z]{1,2}\d{6,9}(?!\d)|\d[\d-]{5,}/g)) {
    const bare = written.replace(/^T/, '')
    const [main = '', branch] = bare.split(/-(?=\d{1,5}$)/)
    const digits = main.replace(/\D/g, '')
    const padded = digits.length === 9 ? `0${digits}` : digits
    const suffix = branch === undefined ? '' : `-${branch.padStart(3, '0')}`
    if (isTaxCode(padded)) reading.taxCode ??= `${padded}${suffix}`
    else if (isCorporateNumber(bare.replace(/\D/g, ''))) reading.corporateNumber ??= bare.replace(/\D/g, '')
    else if (digits.length === 10 && !/^[A-Z]/.test(written)) reading.failed.push({ kind: 'taxCode', value: written })
    else if (bare.replace(/\D/g, '').length === 13) reading.failed.push({ kind: 'corporateNumber', value: written })
    else reading.other.push(written)
  }
  return reading
}
