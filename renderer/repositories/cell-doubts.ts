import { isCorporateNumber, isTaxCode } from '../../shared/intake/understand/identifiers.ts'
import type { Message } from '../../shared/model/message.ts'

const doubt = (kind: string, value: string): Message => ({ key: `registrants:problems.${kind}`, params: { value } })

/**
 * What is odd about a Vietnamese tax code: 10 digits with a check digit, three more behind a hyphen for a branch; a
 * household business has the 12 digits of its owner's identity number, which carry no check digit.
 */
export function taxCodeDoubt(text: string): Message | undefined {
  const digits = text.normalize('NFKC').replace(/[\s.]/g, '')
  if (digits === '' || /^\d{12}$/.test(digits)) return undefined
  const [, main] = /^(\d{10})(?:-?\d{3})?$/.exec(digits) ?? []
  if (main === undefined) return doubt('taxCodeLength', text)
  return isTaxCode(main) ? undefined : doubt('taxCodeCheck', text)
}

/** What is odd about a Japanese corporate number (法人番号): 13 digits, the first of which is a check digit. */
export function corporateNumberDoubt(text: string): Message | undefined {
  const digits = text
    .normalize('NFKC')
    .replace(/[\s.-]/g, '')
    .replace(/^T/i, '')
  if (digits === '') return undefined
  if (!/^\d{13}$/.test(digits)) return doubt('corporateNumberLength', text)
  return isCorporateNumber(digits) ? undefined : doubt('corporateNumberCheck', text)
}

/** Whether a text can be an e-mail address. */
export const isEmail = (text: string): boolean => /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text)
