import { describe, expect, it } from 'vitest'
import { changeSince } from '../../../../renderer/repositories/looks.ts'
import { decisionOf } from '../../../../renderer/screens/matching/deciding.ts'
import { everything, filtered } from '../../../../renderer/screens/matching/filter.ts'
import type { PairView } from '../../../../renderer/screens/matching/pairs.ts'
import { scoredPairSchema } from '../../../../shared/model/pair.ts'
import { type RegistrantInput, registrantSchema } from '../../../../shared/model/registrant.ts'

const registrant = (input: Partial<RegistrantInput> & Pick<RegistrantInput, 'code' | 'kind' | 'side'>) =>
  registrantSchema.parse({ names: { en: input.code }, ...input })
const dng = registrant({ code: 'DNG', kind: 'province', side: 'vn', names: { vi: 'Đà Nẵng' } })
const gun = registrant({ code: 'GUN', kind: 'prefecture', side: 'jp' })
const v01 = registrant({ code: 'V01', kind: 'company', side: 'vn', locality: 'da-nang' })
const j01 = registrant({ code: 'J01', kind: 'company', side: 'jp', names: { ja: 'トヨタ' } })

function view(first: PairView['first'], second: PairView['second'], score: number, more: object = {}): PairView {
  const pair = scoredPairSchema.parse({ a: first.code, b: second.code, score, parts: [], interpreter: true, ...more })
  const nameOf = ({ names, code }: PairView['first']) => names.vi ?? names.ja ?? code
  return {
    ...pair,
    id: [first.code, second.code].sort().join('|'),
    nameA: nameOf(first),
    nameB: nameOf(second),
    first,
    second,
    change: undefined,
  }
}

const pairs = [
  view(dng, gun, 80),
  view(v01, j01, 60, { decision: 'accepted' }),
  view(dng, j01, 50),
  view(v01, gun, 40, { blocked: { key: 'matching.blocked.avoided' } }),
]
const shown = (filter: Partial<typeof everything>, found = (_: string) => true) =>
  filtered(pairs, { ...everything, ...filter }, found).map(({ a, b }) => `${a} ${b}`)

describe('the filter of the pairs', () => {
  it('goes by kind, by decision and by registrant', () => {
    expect(shown({ kinds: 'localities' })).toEqual(['DNG GUN'])
    expect(shown({ kinds: 'mixed' })).toEqual(['DNG J01', 'V01 GUN'])
    expect(shown({ decision: 'accepted' })).toEqual(['V01 J01'])
    expect(shown({ decision: 'blocked' })).toEqual(['V01 GUN'])
    expect(shown({ registrant: 'GUN' })).toEqual(['DNG GUN', 'V01 GUN'])
  })

  it('lists the best partners of one, and those who are best for both', () => {
    expect(shown({ registrant: 'DNG', list: 'best', count: 1 })).toEqual(['DNG GUN'])
    expect(shown({ list: 'mutual', count: 1 })).toEqual(['DNG GUN', 'V01 J01'])
    expect(shown({ list: 'mutual', count: 2 })).toEqual(['DNG GUN', 'V01 J01', 'DNG J01'])
  })

  it('keeps the ranking unless another order is asked for', () => {
    expect(shown({ sort: 'b' })).toEqual(['DNG GUN', 'V01 GUN', 'V01 J01', 'DNG J01'])
  })
})

describe('what changed since the last look', () => {
  const look = {
    scores: new Map([
      ['DNG|GUN', 75],
      ['J01|V01', 60],
      ['DNG|J01', 55],
    ]),
    least: 0,
  }

  it('is a new pair, or a score that went up or down', () => {
    expect(pairs.map((pair) => changeSince(look, pair))).toEqual([
      { kind: 'up', by: 5 },
      undefined,
      { kind: 'down', by: 5 },
      { kind: 'new' },
    ])
    expect(pairs.map((pair) => changeSince(null, pair))).toEqual(pairs.map(() => undefined))
  })

  it('is not said of pairs that were too far down to be remembered', () => {
    expect(pairs.map((pair) => changeSince({ ...look, least: 45 }, pair))[3]).toBeUndefined()
  })
})

describe('the keys that decide', () => {
  const press = (key: string, more: object = {}) =>
    decisionOf({
      key,
      code: '',
      ctrlKey: false,
      metaKey: false,
      altKey: false,
      isComposing: false,
      keyCode: 0,
      ...more,
    })

  it('are letters on a focused row, wherever an input method puts them', () => {
    expect([' ', 'x', 'R', 'f', 'Delete', 'a'].map((key) => press(key))).toEqual([
      'accepted',
      'rejected',
      'required',
      'forbidden',
      'open',
      undefined,
    ])
    expect(press('ư', { code: 'KeyX' })).toBe('rejected')
  })

  it('are none while text is composed or a shortcut is meant', () => {
    expect(press('x', { isComposing: true })).toBeUndefined()
    expect(press('x', { keyCode: 229 })).toBeUndefined()
    expect(press('x', { ctrlKey: true })).toBeUndefined()
  })
})
