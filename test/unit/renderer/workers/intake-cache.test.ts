import { describe, expect, it } from 'vitest'
import { type FileWords, intakeCache } from '../../../../renderer/workers/intake.cache.ts'
import { intake, joinFiles } from '../../../../shared/intake/intake.ts'
import { decisionKeyOf } from '../../../../shared/intake/understand/row-reader.ts'

const fileOf = (name: string, rows: readonly string[][]) => ({
  name,
  bytes: new TextEncoder().encode(rows.map((row) => `${row.join(',')}\r\n`).join('')),
})
const heads = ['Tên đơn vị', 'Địa phương', 'Thế mạnh']
const one = fileOf('one.csv', [heads, ['Công ty Mẫu Một', 'QN', 'Du lịch']])
const two = fileOf('two.csv', [heads, ['Công ty Mẫu Hai', 'Huế', 'Nông nghiệp']])

const noWords: FileWords = {}
function read() {
  const cache = intakeCache()
  cache.put(one)
  cache.put(two)
  const understand = (name: string, decisions: ReadonlyMap<string, string> = new Map(), words = noWords) =>
    cache.understand(name, words, [], { decisions })
  return { cache, understand }
}

describe('what is kept of files that were read', () => {
  it('gives what reading all of it afresh gives', () => {
    const { understand } = read()
    const all = () => joinFiles([understand('one.csv').part, understand('two.csv').part])
    const fresh = intake([one, two])
    expect(all()).toEqual(fresh)
    expect(all()).toEqual(fresh)
  })

  it('is used again as long as nothing that it depends on has changed', () => {
    const { understand } = read()
    const [first, second] = [understand('one.csv'), understand('two.csv')]
    expect(understand('one.csv').part).toBe(first.part)
    expect(understand('one.csv').view).toBe(first.view)
    expect(understand('two.csv').part).toBe(second.part)
  })

  it('is understood anew only in the file that asks the question which was answered', () => {
    const { understand } = read()
    const [first, second] = [understand('one.csv'), understand('two.csv')]
    const asked = first.part.problems.find(({ code }) => code === 'locality-ambiguous')
    if (!asked) throw new Error('nothing asked')
    const decisions = new Map([[decisionKeyOf(asked), 'quang-ninh']])
    const answered = understand('one.csv', decisions)
    expect(answered.part.drafts.map(({ registrant }) => registrant.locality)).toEqual(['quang-ninh'])
    expect(answered.view).toBe(first.view)
    expect(understand('two.csv', decisions).part).toBe(second.part)
    expect(understand('one.csv').part.drafts.map(({ registrant }) => registrant.locality)).toEqual([undefined])
  })

  it('is read anew under other words about the file', () => {
    const { understand } = read()
    const before = understand('two.csv')
    const words: FileWords = {
      columns: [{ sheet: before.view?.sheets[0]?.name ?? '', headerRow: 0, column: 2, field: 'seek' }],
    }
    const { part } = understand('two.csv', new Map(), words)
    expect(before.part.drafts[0]?.registrant.offers).not.toEqual([])
    expect(part.drafts[0]?.registrant).toMatchObject({ offers: [], seeks: before.part.drafts[0]?.registrant.offers })
  })

  it('is not changed when files are put together', () => {
    const { understand } = read()
    const { part } = understand('one.csv')
    joinFiles([part], { takenCodes: ['V001'] })
    expect(part.drafts.map(({ registrant }) => registrant.code)).toEqual([''])
  })

  it('is forgotten with the file, and for another file of its name', () => {
    const { cache, understand } = read()
    understand('one.csv')
    cache.put({ ...two, name: 'one.csv' })
    expect(understand('one.csv').part.drafts[0]?.registrant.nameAsWritten).toBe('Công ty Mẫu Hai')
    cache.keepOnly(['two.csv'])
    expect(() => understand('one.csv')).toThrow()
  })
})
