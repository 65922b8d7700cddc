import { describe, expect, it } from 'vitest'
import { completeness } from '../../../../shared/matching/completeness.ts'
import { localityMatrix } from '../../../../shared/matching/locality-matrix.ts'
import { mutualList, scorePair, scorePairs, topFor } from '../../../../shared/matching/rank.ts'
import { sayReason } from '../../../../shared/matching/say-reason.ts'
import { unmatched } from '../../../../shared/matching/unmatched.ts'
import { languages } from '../../../../shared/model/language.ts'
import type { PairDecision, ScoredPair } from '../../../../shared/model/pair.ts'
import { forum, locality, registrant } from './forum.ts'

const event = forum()
const japanese = { side: 'jp' } as const
const decided = (decision: PairDecision) => [{ a: 'B', b: 'A', decision }]

describe('competitors', () => {
  const a = registrant('A', { offers: ['semiconductor'], seeks: ['hr-training'] })
  const b = registrant('B', { ...japanese, offers: ['semiconductor'] })
  const blockedBy = (pair: ScoredPair | undefined) => pair?.blocked?.key

  it('are blocked, with the sector named', () => {
    const pair = scorePair(a, b, { event })
    expect(blockedBy(pair)).toBe('matching.blocked.competitors')
    expect(sayReason('ja', pair?.blocked ?? { key: '' })).toContain('半導体')
  })

  it('may meet when one of them asks, or the secretariat says so', () => {
    expect(blockedBy(scorePair({ ...a, wants: ['B'] }, b, { event }))).toBeUndefined()
    expect(blockedBy(scorePair(a, b, { event, decisions: decided('accepted') }))).toBeUndefined()
    expect(blockedBy(scorePair(a, b, { event, decisions: decided('rejected') }))).toBe('matching.blocked.competitors')
  })

  it('are none when one seeks what the other offers, when they want exchange, or when the sector is a whole branch', () => {
    expect(blockedBy(scorePair(a, { ...b, offers: ['semiconductor', 'hr-training'] }, { event }))).toBeUndefined()
    const exchange = { exchanges: ['semiconductor'] }
    expect(
      blockedBy(scorePair(registrant('A', exchange), registrant('B', { ...japanese, ...exchange }), { event })),
    ).toBeUndefined()
    const branch = { offers: ['supporting-industry'] }
    expect(
      blockedBy(scorePair(registrant('A', branch), registrant('B', { ...japanese, ...branch }), { event })),
    ).toBeUndefined()
  })

  it('are never two localities', () => {
    const fields = { offers: ['semiconductor'] }
    const pair = scorePair(locality('A', 'hue', 1, fields), locality('B', 'nara', 1, { ...japanese, ...fields }), {
      event,
    })
    expect(blockedBy(pair)).toBeUndefined()
  })
})

describe('what people say about a pair', () => {
  const a = registrant('A', { offers: ['tourism'] })
  const b = registrant('B', { ...japanese, seeks: ['tourism'] })

  it('must not: forbidden and avoided pairs are blocked and in no list of partners', () => {
    const forbidden = scorePairs([a, b], { event, decisions: decided('forbidden') })
    expect(forbidden.map(({ blocked }) => blocked?.key)).toEqual(['matching.blocked.forbidden'])
    expect(topFor(forbidden, 'A', 9)).toEqual([])
    const avoided = scorePairs([a, { ...b, avoids: ['A'] }], { event, decisions: decided('required') })
    expect(avoided[0]?.blocked).toEqual({
      key: 'matching.blocked.avoided',
      params: { owner: 'registrant:B', other: 'registrant:A' },
    })
    expect(mutualList(avoided, 9)).toEqual([])
  })

  it('must: a required pair is listed below the minimum score and without sectors', () => {
    const silent = registrant('B', japanese)
    expect(scorePairs([a, silent], { event })).toEqual([])
    const [pair] = scorePairs([a, silent], { event, decisions: decided('required') })
    expect(pair).toMatchObject({ a: 'A', b: 'B', decision: 'required', score: 0 })
    expect(pair?.blocked).toBeUndefined()
  })

  it('rejected pairs stay visible with their decision but in no list of partners', () => {
    const pairs = scorePairs([a, b], { event, decisions: decided('rejected') })
    expect(pairs.map(({ decision }) => decision)).toEqual(['rejected'])
    expect(topFor(pairs, 'B', 9)).toEqual([])
  })

  it('met before: not again, unless somebody asks', () => {
    const metBefore = [{ a: 'A', b: 'B' }]
    expect(scorePair(a, b, { event, metBefore })?.blocked?.key).toBe('matching.blocked.metBefore')
    expect(scorePair(a, { ...b, wants: ['A'] }, { event, metBefore })?.blocked).toBeUndefined()
    expect(scorePair(a, b, { event, metBefore, decisions: decided('accepted') })?.blocked).toBeUndefined()
  })
})

describe('who is paired', () => {
  const a = registrant('A', { offers: ['tourism'] })
  const c = registrant('C', { seeks: ['tourism'] })

  it('pairs the two sides, and one side only when asked', () => {
    expect(scorePairs([a, c], { event })).toEqual([])
    expect(scorePairs([c, a], { event, sameSide: true })).toMatchObject([{ a: 'A', b: 'C', interpreter: false }])
  })

  it('pairs two of one side where one asks for the other or the secretariat requires it', () => {
    const asked = scorePairs([{ ...a, wants: ['C'] }, c, registrant('D', { seeks: ['tourism'] })], { event })
    expect(asked.map((pair) => [pair.a, pair.b])).toEqual([['A', 'C']])
    expect(asked[0]?.parts.map(({ kind }) => kind)).toContain('requests')
    expect(asked[0]?.parts.map(({ kind }) => kind)).toContain('offerSeek')
    const decisions = [{ a: 'C', b: 'A', decision: 'required' }] as const
    const [required] = scorePairs([a, c], { event, decisions, top: 1 })
    expect(required).toMatchObject({ a: 'A', b: 'C', decision: 'required' })
    expect(scorePairs([a, c], { event, decisions: [{ a: 'C', b: 'A', decision: 'forbidden' }] })).toEqual([])
    const both = scorePairs([{ ...a, wants: ['C'], avoids: ['C'] }, c], { event })
    expect(both[0]?.blocked?.key).toBe('matching.blocked.avoided')
  })

  it('gives a registrant without sectors nobody, and says that data is needed', () => {
    const silent = registrant('S', { ...japanese, languages: ['vi'] })
    const low = forum({ minimumScore: 0 })
    expect(scorePairs([a, silent], { event: low })).toEqual([])
    expect(scorePairs([a, silent], { event: low, top: 5 })).toEqual([])
    expect(scorePair(a, silent, { event })?.blocked).toEqual({
      key: 'matching.blocked.needsData',
      params: { who: 'registrant:S' },
    })
    expect(completeness(silent)).toEqual([{ key: 'matching.completeness.needsData' }])
  })

  it('keeps to the sectors of a theme', () => {
    const both = registrant('B', { ...japanese, seeks: ['tourism', 'ai'] })
    const seller = registrant('A', { offers: ['tourism', 'ai'] })
    const [pair] = scorePairs([seller, both], { event, only: ['ai'] })
    expect(JSON.stringify(pair?.parts)).not.toContain('tourism')
    expect(scorePairs([a, both], { event, only: ['ai'] })).toEqual([])
  })
})

describe('the matrix of localities', () => {
  const fields = { exchanges: ['tourism', 'agriculture'] }
  const registrants = [
    locality('PTH', 'phu-tho', 1, fields),
    locality('NAR', 'nara', 1, { ...japanese, ...fields }),
    registrant('V1', { locality: 'vinh-phuc', offers: ['tourism'] }),
    registrant('J1', { ...japanese, locality: 'nara', seeks: ['tourism'] }),
    registrant('J2', { ...japanese, seeks: ['tourism'] }),
  ]
  const pairs = scorePairs(registrants, { event })

  it('counts a company of a former province for the merged one', () => {
    const { rows, columns, cells } = localityMatrix(pairs, registrants)
    expect([rows, columns]).toEqual([['phu-tho'], ['nara']])
    expect(cells[0]?.[0]).toEqual({
      pair: pairs.find(({ a, b }) => a === 'PTH' && b === 'NAR'),
      companyPairs: 1,
      bestCompanyScore: pairs.find(({ a, b }) => a === 'V1' && b === 'J1')?.score,
    })
  })
})

describe('lists', () => {
  const sellers = ['A1', 'A2', 'A3'].map((code, k) =>
    registrant(code, { offers: ['tourism', 'ai', 'quantum'].slice(k), wants: code === 'A3' ? ['B'] : [] }),
  )
  const buyers = [
    registrant('B', { ...japanese, seeks: ['tourism', 'ai', 'quantum'] }),
    registrant('C', { ...japanese, seeks: ['quantum'] }),
  ]
  const pairs = scorePairs([...sellers, ...buyers], { event })

  it('are sorted by score and cut at k', () => {
    const top = topFor(pairs, 'B', 2)
    expect(top).toHaveLength(2)
    expect(top[0]?.score).toBeGreaterThanOrEqual(top[1]?.score ?? 100)
    expect(topFor(pairs, 'B', 0)).toEqual([])
  })

  it('are mutual where each is among the best of the other', () => {
    const best = (code: string) => topFor(pairs, code, 1)[0]
    const mutual = mutualList(pairs, 1)
    expect(mutual.length).toBeGreaterThan(0)
    for (const pair of mutual) expect([best(pair.a), best(pair.b)]).toEqual([pair, pair])
  })

  it('hold with top the best of each registrant and every wish', () => {
    const few = scorePairs([...sellers, ...buyers], { event, top: 1 })
    for (const code of ['A1', 'A2', 'A3', 'B', 'C']) expect(topFor(few, code, 1)).toEqual(topFor(pairs, code, 1))
    expect(few.some(({ a, b }) => a === 'A3' && b === 'B')).toBe(true)
    expect(few.length).toBeLessThan(pairs.length)
  })
})

describe('completeness of a profile', () => {
  const initiative = (months: number | undefined) => ({
    title: 'Trồng bưởi: giai đoạn 1',
    sectors: ['agriculture'],
    ...(months === undefined ? {} : { months }),
  })
  const keys = (fields: object) =>
    completeness(locality('A', 'hue', 1, fields)).map(({ key }) => key.replace('matching.completeness.', ''))
  const complete = {
    exchanges: ['tourism'],
    priorities: ['tourism'],
    initiatives: [initiative(12), initiative(24)],
  }

  it('finds nothing to say about one or two priority fields and two or three initiatives within 24 months', () => {
    expect(keys(complete)).toEqual([])
  })

  it.each([
    ['noPriorities', { priorities: [] }],
    ['tooManyPriorities', { priorities: ['tourism', 'ai', 'energy'] }],
    ['fewInitiatives', { initiatives: [initiative(12)] }],
    ['manyInitiatives', { initiatives: [12, 12, 12, 12].map(initiative) }],
    ['initiativeTooLate', { initiatives: [initiative(25), initiative(1), initiative(1)] }],
    ['initiativeWithoutStart', { initiatives: [initiative(undefined), initiative(1), initiative(1)] }],
    ['initiativeWithoutSector', { initiatives: [{ ...initiative(1), sectors: [] }, initiative(1)] }],
    ['noHeadRank', { people: [] }],
    ['noSeeks', { exchanges: [], offers: ['tourism'], priorities: [] }],
  ])('says %s', (key, fields) => {
    expect(keys({ ...complete, ...fields })).toContain(key)
  })

  it('has a sentence for everything in three languages', () => {
    const remarks = completeness(locality('A', 'hue', undefined, { initiatives: [initiative(30)] }))
    for (const language of languages) {
      for (const remark of remarks) expect(sayReason(language, remark)).not.toContain('{{')
    }
    expect(sayReason('vi', remarks.find(({ key }) => key.endsWith('TooLate')) ?? { key: '' })).toContain(
      'Trồng bưởi: giai đoạn 1',
    )
  })

  it('asks a company for sectors only', () => {
    expect(completeness(registrant('A', { offers: ['ai'], seeks: ['retail'] }))).toEqual([])
  })
})

describe('who is left without a partner', () => {
  it('is listed with the nearest field of the other side, or with the data that is missing', () => {
    const registrants = [
      registrant('A', { offers: ['sports'] }),
      registrant('B', { ...japanese, seeks: ['culture-festivals', 'semiconductor'] }),
      registrant('C', { ...japanese }),
      registrant('D', { offers: ['semiconductor'] }),
    ]
    const found = unmatched(registrants, scorePairs(registrants, { event }))
    expect(found.map(({ code, partner }) => [code, partner])).toEqual([
      ['A', 'B'],
      ['C', undefined],
    ])
    expect(found[0] && sayReason('en', found[0].reason)).toBe(
      'No partner yet for A; the nearest field on the other side is Cultural exchange and festivals (related to Sports) (B).',
    )
    expect(found[1]?.reason.key).toBe('matching.blocked.needsData')
  })

  it('has nothing near where nobody else came', () => {
    const alone = [registrant('A', { offers: ['sports'] })]
    expect(unmatched(alone, []).map(({ reason }) => reason.key)).toEqual(['matching.unmatched.nobody'])
  })
})
