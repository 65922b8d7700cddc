import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { directions } from '../../../../shared/matching/directions.ts'
import { rawPlaces, rawSteps, rawWidth } from '../../../../shared/matching/points.ts'
import { pairNumber, scoreAll } from '../../../../shared/matching/scores.ts'
import { answerWeight, chainWeight, rarityOf } from '../../../../shared/matching/sector-weights.ts'
import type { Registrant } from '../../../../shared/model/registrant.ts'
import { sectors } from '../../../../shared/reference/sectors.ts'
import { forum, registrant } from './forum.ts'

const manySectors = sectors().map(({ id }) => id)
const drawn = fc.uniqueArray(fc.constantFrom(...manySectors), { maxLength: 4 })

/** Companies with offers and needs only: here the definition of both parts can be written down in a few lines. */
const companies = fc
  .array(
    fc.record({
      offers: drawn,
      seeks: drawn,
      exchanges: fc.uniqueArray(fc.constantFrom(...manySectors), { maxLength: 1 }),
    }),
    {
      minLength: 2,
      maxLength: 30,
    },
  )
  .map((all) => all.map((fields, k) => registrant(`C${k}`, { side: k % 2 === 0 ? 'vn' : 'jp', ...fields })))

const largest = (values: readonly number[]): number => Math.max(0, ...values)

function definitions(everybody: readonly Registrant[]) {
  const rarity = (id: string) =>
    rarityOf(id, everybody.filter((one) => directions(one).topics.includes(id)).length, everybody.length)
  const total = (ids: readonly string[]) => ids.reduce((sum, id) => sum + rarity(id), 0)
  const near = (own: string, other: string) => (own === other ? rarity(own) : 0.75 * answerWeight(own, other))

  const answers = (from: Registrant, to: Registrant): number => {
    const [own, theirs] = [directions(from), directions(to)]
    const rivals = own.offersOnly.some((id) => theirs.offersOnly.includes(id))
    const usable = own.offers.filter((id) => !rivals || !theirs.offersOnly.includes(id))
    const silent = theirs.seeks.length === 0
    const asked = silent ? theirs.offers : theirs.seeks
    const sum = asked.reduce(
      (all, id) => all + largest(usable.map((offer) => (silent ? 0.7 * chainWeight(id, offer) : near(id, offer)))),
      0,
    )
    if (sum === 0) return 0
    return 0.5 * Math.min(1, sum / Math.min(total(asked), total(own.offers))) + 0.5 * (1 - 2 ** -sum)
  }

  const shared = (a: Registrant, b: Registrant): number => {
    const seenBy = (own: ReturnType<typeof directions>, other: ReturnType<typeof directions>) =>
      own.topics.reduce((sum, id) => {
        const sameWay = (way: 'offersOnly' | 'seeksOnly') => own[way].includes(id) && other[way].includes(id)
        if (sameWay('offersOnly') || sameWay('seeksOnly')) return sum + 0.3 * rarity(id)
        return sum + largest(other.topics.map((theirs) => near(id, theirs)))
      }, 0)
    const [first, second] = [directions(a), directions(b)]
    return 1 - 2 ** -((seenBy(first, second) + seenBy(second, first)) / 2)
  }
  return { answers, shared }
}

describe('scoring by rows', () => {
  it('gives what the definitions of offer ↔ seek and of shared sectors say for each pair', () => {
    fc.assert(
      fc.property(companies, (everybody) => {
        const scores = scoreAll(everybody, { event: forum() })
        const { answers, shared } = definitions(everybody)
        const { registrants } = scores.compiled
        registrants.forEach((a, i) => {
          registrants.forEach((b, j) => {
            const pair = i < j ? pairNumber(scores, i, j) : undefined
            if (pair === undefined) return
            const raw = (place: number) => (scores.raws[pair * rawWidth + place] ?? 0) / rawSteps
            expect(Math.abs(raw(rawPlaces.aOffers) - answers(a, b))).toBeLessThan(0.012)
            expect(Math.abs(raw(rawPlaces.bOffers) - answers(b, a))).toBeLessThan(0.012)
            expect(Math.abs(raw(rawPlaces.sharedSectors) - shared(a, b))).toBeLessThan(0.012)
          })
        })
      }),
      { numRuns: 60 },
    )
  })
})
