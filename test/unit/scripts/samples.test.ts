import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { encodeCp932 } from '../../../scripts/samples/cp932.ts'
import { sampleFiles } from '../../../scripts/samples/files.ts'
import { forumEventSchema } from '../../../shared/model/event.ts'

const folder = new URL('../../../assets/samples/', import.meta.url)

describe('sample files', () => {
  it('are what the script makes, byte for byte', async () => {
    for (const [name, content] of await sampleFiles()) {
      expect(Buffer.compare(readFileSync(new URL(name, folder)), content), name).toBe(0)
    }
  })

  it('hold a forum that the model accepts', () => {
    const event = forumEventSchema.parse(JSON.parse(readFileSync(new URL('event.json', folder), 'utf8')))
    expect(event.tables.length).toBeGreaterThanOrEqual(20)
    expect(event.interpreters).toHaveLength(14)
  })

  it('say of every registrant that is not a locality that it is sample data', () => {
    const expected: { registrants: { name: string; kind: string }[] } = JSON.parse(
      readFileSync(new URL('expected.json', folder), 'utf8'),
    )
    const companies = expected.registrants.filter(({ kind }) => kind === 'company')
    expect(companies).toHaveLength(250)
    for (const { name } of companies) expect(name).toMatch(/\(mẫu\)|（見本）/)
    expect(expected.registrants.filter(({ kind }) => kind === 'province')).toHaveLength(34)
    expect(expected.registrants.filter(({ kind }) => kind === 'prefecture')).toHaveLength(18)
  })
})

describe('encodeCp932', () => {
  it('is undone by the platform’s decoder', () => {
    const letters = [...'①㈱№髙﨑～－ｱ漢字ひらがなABC\r\n,"'].filter((letter) => letter.length === 1)
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...letters)), (some) => {
        const text = some.join('')
        expect(new TextDecoder('shift_jis', { fatal: true }).decode(encodeCp932(text))).toBe(text)
      }),
    )
  })

  it('chooses the bytes that Windows chooses where two are possible', () => {
    expect([...encodeCp932('髙﨑㈱')]).toEqual([0xfb, 0xfc, 0xfa, 0xb1, 0x87, 0x8a])
  })

  it('refuses a letter that CP932 does not hold', () => {
    expect(() => encodeCp932('Phú Thọ')).toThrow('U+')
  })
})
