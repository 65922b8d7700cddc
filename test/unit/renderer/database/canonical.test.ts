import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { canonical, sameRow } from '../../../../renderer/database/canonical.ts'

/** The same value with its fields in another order and with fields that are not there. */
function turned(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(turned)
  if (typeof value !== 'object' || value === null) return value
  const fields = Object.entries(value).map(([key, field]): [string, unknown] => [key, turned(field)])
  return Object.fromEntries([['\u0000nothing', undefined], ...fields.reverse()])
}

describe('two rows', () => {
  it('are the same exactly when they give the same text', () => {
    const value = fc.jsonValue({ maxDepth: 3 })
    fc.assert(
      fc.property(value, value, (a, b) => {
        expect(sameRow(a, b)).toBe(canonical(a) === canonical(b))
        expect(sameRow(a, turned(a))).toBe(true)
      }),
    )
  })

  it('differ in a list that goes on, in a field that is left out and in a kind', () => {
    expect(sameRow([1], [1, 2])).toBe(false)
    expect(sameRow({ a: 1 }, { a: 1, b: 2 })).toBe(false)
    expect(sameRow({ a: undefined, b: 2 }, { a: 1, b: 2 })).toBe(false)
    expect(sameRow({}, [])).toBe(false)
    expect(sameRow(undefined, { a: 1 })).toBe(false)
    expect(sameRow({ a: undefined }, {})).toBe(true)
  })
})
