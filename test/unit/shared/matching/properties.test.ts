import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { expandPair, positionsOf } from '../../../../shared/matching/expand.ts'
import { effectiveWeights } from '../../../../shared/matching/points.ts'
import { bestPairs, isProposed, rankedPairs, scorePair, scorePairs } from '../../../../shared/matching/rank.ts'
import { sayReason } from '../../../../shared/matching/say-reason.ts'
import { pairNumber, reweigh, scoreAll } from '../../../../shared/matching/scores.ts'
import { scoreWeightsSchema } from '../../../../shared/model/event.ts'
import { languages } from '../../../../shared/model/language.ts'
import { pairDecisionSchema, pairKey } from '../../../../shared/model/pair.ts'
import type { Registrant } from '../../../../shared/model/registrant.ts'
import { sectors } from '../../../../shared/reference/sectors.ts'
import { forum, registrant } from './forum.ts'

const sectorIds = [...sectors().map(({ id }) => id), 'a-sector-nobody-knows']
const aFewSectors = fc.uniqueArray(fc.constantFrom(...sectorIds), { maxLength: 4 })
const codes = ['V1', 'V2', 'V3', 'V4', 'J1', 'J2', 'J3', 'J4'] as const
const code = fc.constantFrom(...codes)

const registrantOf = (own: string): fc.Arbitrary<Registrant> =>
  fc
    .record({
      kind: fc.constantFrom(
        ...(own.startsWith('V')
          ? (['province', 'company'] as const)
          : (['prefecture', 'company', 'organisation'] as const)),
      ),
      locality: fc.constantFrom(
        ...(own.startsWith('V') ? ['phu-tho', 'vinh-phuc', 'ha-noi'] : ['akita', 'kanagawa', 'iwate']),
      ),
      offers: aFewSectors,
      seeks: aFewSectors,
      exchanges: aFewSectors,
      priorities: aFewSectors,
      initiatives: fc.array(
        fc.record({ title: fc.string(), sectors: aFewSectors, months: fc.integer({ min: 1, max: 40 }) }),
        { maxLength: 2 },
      ),
      rank: fc.integer({ min: -2, max: 7 }),
      wants: fc.uniqueArray(code, { maxLength: 2 }),
      avoids: fc.uniqueArray(code, { maxLength: 1 }),
      languages: fc.uniqueArray(fc.constantFrom('vi', 'ja', 'en'), { maxLength: 2 }),
      interpreter: fc.constantFrom(true, false, undefined),
    })
    .map(({ rank, interpreter, ...fields }) =>
      registrant(own, {
        side: own.startsWith('V') ? 'vn' : 'jp',
        people: [{ name: 'Head', title: '', rank }],
        ...(interpreter === undefined ? {} : { interpreter }),
        ...fields,
      }),
    )
const everybody = fc.tuple(...codes.map(registrantOf))
const aWeight = fc.double({ min: 0, max: 60, noNaN: true })
const someWeights = fc.record({
  offerSeek: aWeight,
  sharedSectors: aWeight,
  priorities: aWeight,
  initiatives: aWeight,
  ties: fc.double({ min: -20, max: 20, noNaN: true }),
  requests: aWeight,
  parity: aWeight,
  language: aWeight,
})
const someDecisions = fc.array(
  fc.record({ a: code, b: code, decision: fc.constantFrom(...pairDecisionSchema.options) }),
  { maxLength: 5 },
)

describe('whatever the registrants and the weights', () => {
  it('shown parts add up to the score exactly, in any order, and it lies between 0 and 100', () => {
    fc.assert(
      fc.property(everybody, someWeights, fc.boolean(), (registrants, weights, sameSide) => {
        for (const pair of scorePairs(registrants, { event: forum({ weights, minimumScore: 0 }), sameSide })) {
          const points = pair.parts.map((part) => part.points)
          expect(points.reduce((sum, own) => sum + own, 0)).toBe(pair.score)
          expect(points.reduceRight((sum, own) => sum + own, 0)).toBe(pair.score)
          expect(pair.score).toBeGreaterThanOrEqual(0)
          expect(pair.score).toBeLessThanOrEqual(100)
          for (const own of points) expect(Number(own.toFixed(1))).toBe(own)
        }
      }),
    )
  })

  it('no part gives more than its weight', () => {
    fc.assert(
      fc.property(everybody, someWeights, (registrants, weights) => {
        const effective = effectiveWeights(scoreWeightsSchema.parse(weights))
        for (const pair of scorePairs(registrants, { event: forum({ weights, minimumScore: 0 }) })) {
          const byKind = new Map<string, number>()
          for (const { kind, points } of pair.parts) byKind.set(kind, (byKind.get(kind) ?? 0) + points)
          for (const [kind, points] of byKind) {
            const most = Object.entries(effective).find(([name]) => name === kind)?.[1] ?? 0
            expect(Math.abs(points)).toBeLessThanOrEqual(Math.abs(most))
            expect(Math.abs(most)).toBeLessThanOrEqual(
              Math.abs(Object.entries(weights).find(([name]) => name === kind)?.[1] ?? 0),
            )
          }
        }
      }),
    )
  })

  it('neither the order of the input nor that of the two sides matters', () => {
    fc.assert(
      fc.property(everybody, someDecisions, fc.boolean(), (registrants, decisions, sameSide) => {
        const context = { event: forum(), decisions, sameSide }
        const pairs = scorePairs(registrants, context)
        expect(scorePairs([...registrants].reverse(), context)).toEqual(pairs)
        expect(scorePairs(registrants, context)).toEqual(pairs)
        const byCode = new Map(registrants.map((own) => [own.code, own]))
        for (const pair of pairs) {
          const [a, b] = [byCode.get(pair.a), byCode.get(pair.b)]
          if (!a || !b) throw new Error('a pair of nobody')
          const alone = scorePair(a, b, { ...context, among: registrants })
          expect(scorePair(b, a, { ...context, among: registrants })).toEqual(alone)
          expect(alone).toEqual(pair)
        }
      }),
      { numRuns: 40 },
    )
  })

  it('what is forbidden or avoided is never put forward, and two of one side only when asked', () => {
    fc.assert(
      fc.property(everybody, someDecisions, fc.boolean(), (registrants, decisions, sameSide) => {
        const scores = scoreAll(registrants, { event: forum({ minimumScore: 0 }), decisions, sameSide })
        const last = new Map(decisions.map(({ a, b, decision }) => [pairKey(a, b), decision]))
        const byCode = new Map(registrants.map((own) => [own.code, own]))
        for (let pair = 0; pair < scores.length; pair++) {
          const { a, b } = expandPair(scores, pair)
          const [first, second] = [byCode.get(a), byCode.get(b)]
          if (first?.side === second?.side) {
            const asked = first?.wants.includes(b) || second?.wants.includes(a)
            expect(sameSide || asked || ['accepted', 'required'].includes(last.get(pairKey(a, b)) ?? '')).toBe(true)
          } else expect([first?.side, second?.side]).toEqual(['vn', 'jp'])
          if (!isProposed(scores, pair)) continue
          expect(['forbidden', 'rejected']).not.toContain(last.get(pairKey(a, b)))
          expect(first?.avoids).not.toContain(b)
          expect(second?.avoids).not.toContain(a)
        }
      }),
    )
  })

  it('every part and every block has a whole sentence in three languages', () => {
    fc.assert(
      fc.property(everybody, someDecisions, fc.boolean(), (registrants, decisions, sameSide) => {
        const scores = scoreAll(registrants, { event: forum({ weights: { ties: -5 } }), decisions, sameSide })
        for (let pair = 0; pair < scores.length; pair++) {
          const { parts, blocked } = expandPair(scores, pair)
          const reasons = [...parts.map(({ reason }) => reason), ...(blocked ? [blocked] : [])]
          for (const reason of reasons) {
            for (const language of languages) {
              expect(sayReason(language, reason), JSON.stringify(reason)).not.toMatch(
                /\{\{|[:：]\s*[.。]|\(\)|（）|undefined|(sector|near|registrant|rank|tie|locality|date):\S/,
              )
            }
          }
        }
      }),
    )
  })

  it('other weights give the same as scoring again', () => {
    fc.assert(
      fc.property(everybody, someWeights, (registrants, weights) => {
        const first = scoreAll(registrants, { event: forum() })
        const before = rankedPairs(first)
        const again = scoreAll(registrants, { event: forum({ weights }) })
        expect(rankedPairs(reweigh(first, scoreWeightsSchema.parse(weights)))).toEqual(rankedPairs(again))
        expect(rankedPairs(first)).toEqual(before)
      }),
    )
  })

  it('the numbers of pairs and of their registrants belong together', () => {
    fc.assert(
      fc.property(everybody, fc.boolean(), (registrants, sameSide) => {
        const scores = scoreAll(registrants, { event: forum(), sameSide })
        expect(scores.length).toBe(sameSide ? 28 : 16 + scores.extras.length)
        for (let pair = 0; pair < scores.length; pair++) {
          const { a, b } = positionsOf(scores, pair)
          expect([pairNumber(scores, a, b), pairNumber(scores, b, a)]).toEqual([pair, pair])
        }
      }),
      { numRuns: 5 },
    )
  })

  it('the best of each registrant are what sorting all pairs would give', () => {
    fc.assert(
      fc.property(everybody, fc.integer({ min: 0, max: 5 }), (registrants, k) => {
        const scores = scoreAll(registrants, { event: forum() })
        bestPairs(scores, k).forEach((best, position) => {
          const own: number[] = []
          for (let pair = 0; pair < scores.length; pair++) {
            const { a, b } = positionsOf(scores, pair)
            if ((a === position || b === position) && isProposed(scores, pair)) own.push(scores.halves[pair] ?? 0)
          }
          const expected = own.sort((x, y) => y - x).slice(0, k)
          expect(best.map((pair) => scores.halves[pair])).toEqual(expected)
        })
      }),
    )
  })
})

it('scores nobody at all without complaint', () => {
  expect(scorePairs([], { event: forum() })).toEqual([])
  expect(scorePairs([registrant('A', { offers: ['ai'] })], { event: forum(), sameSide: true })).toEqual([])
})
