import fc from 'fast-check'
import { parsePhoneNumberFromString } from 'libphonenumber-js/core'
import metadata from 'libphonenumber-js/metadata.min.json'
import { describe, expect, it } from 'vitest'
import { readPhones } from '../../../../../shared/intake/understand/contacts.ts'
import { plainPhone } from '../../../../../shared/intake/understand/plain-phone.ts'

const beginnings = ['0', '03', '06', '010', '0120', '0570', '0800', '090', '00', '091', '024', '0912', '028', '1', '5']
const texts = fc
  .tuple(
    fc.constantFrom(...beginnings, '+81', '+84', '+81 3', '+84-24', '+81-0', '+1', '81', '84'),
    fc.array(fc.tuple(fc.constantFrom('', '', '', '-', ' '), fc.integer({ min: 0, max: 9 })), {
      minLength: 4,
      maxLength: 14,
    }),
  )
  .map(([beginning, rest]) => beginning + rest.map(([gap, digit]) => `${gap}${digit}`).join(''))

describe('phone numbers in their usual writing', () => {
  it('are what the library reads, or are left to it', () => {
    let plain = 0
    fc.assert(
      fc.property(texts, fc.constantFrom('vn' as const, 'jp' as const), (text, side) => {
        const quick = plainPhone(text, side)
        if (quick === undefined) return
        plain += 1
        const parsed = parsePhoneNumberFromString(text, side === 'vn' ? 'VN' : 'JP', metadata)
        expect(parsed?.isValid()).toBe(true)
        expect(quick).toBe(parsed?.number)
        expect(readPhones(text, side)).toEqual({ phones: [quick], unread: [] })
      }),
      { numRuns: 5000 },
    )
    expect(plain).toBeGreaterThan(100)
  })

  it.each([
    ['03-1234-5678', 'jp', '+81312345678'],
    ['090 1234 5678', 'jp', '+819012345678'],
    ['+81-3-1234-5678', 'vn', '+81312345678'],
    ['0912 345 678', 'vn', '+84912345678'],
    ['024-3825-1234', 'vn', '+842438251234'],
    ['+84 912345678', 'jp', '+84912345678'],
  ] as const)('reads %s', (text, side, number) => {
    expect(plainPhone(text, side)).toBe(number)
  })

  it.each(['0101234567890', '03--1234-5678', '03 1234 5678 / 090', '(03) 1234-5678', 'Tel 03-1234-5678'])(
    'leaves %s of a Japanese list to the library',
    (text) => {
      expect(plainPhone(text, 'jp')).toBeUndefined()
    },
  )
})
