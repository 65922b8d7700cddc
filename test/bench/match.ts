import { bestPairs, rankedPairs } from '../../shared/matching/rank.ts'
import { reweigh, scoreAll } from '../../shared/matching/scores.ts'
import { forumEventSchema, scoreWeightsSchema } from '../../shared/model/event.ts'
import { type Registrant, registrantSchema, type Side } from '../../shared/model/registrant.ts'
import { sectors } from '../../shared/reference/sectors.ts'

const japanese = 2600
const vietnamese = 300
const rounds = 7

/** Small seeded generator (mulberry32), so that every run scores the same companies. */
function generator(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

/** Invented companies with one to four offers and one to three needs; some sectors are far more common than others. */
function companies(side: Side, count: number, random: () => number): Registrant[] {
  const ids = sectors().map(({ id }) => id)
  const draw = (most: number) => {
    const drawn = new Set<string>()
    const wanted = 1 + Math.floor(random() * most)
    while (drawn.size < wanted) drawn.add(ids[Math.floor(random() ** 1.7 * ids.length)] ?? 'tourism')
    return [...drawn]
  }
  return Array.from({ length: count }, (_, at) =>
    registrantSchema.parse({
      code: `${side === 'vn' ? 'V' : 'J'}${String(at + 1).padStart(4, '0')}`,
      kind: 'company',
      side,
      names: { en: `Sample company ${at + 1}` },
      locality: side === 'vn' ? 'ha-noi' : 'tokyo',
      offers: draw(4),
      seeks: random() < 0.9 ? draw(3) : [],
      people: [{ name: 'Sample', title: '', rank: 1 + Math.floor(random() * 4) }],
      languages: random() < 0.2 ? ['en'] : [],
    }),
  )
}

/** What the scoring is measured against: common sectors of every pair, counted over plain typed arrays, both ways. */
function bareOverlap(registrants: readonly Registrant[]): () => number {
  const ids = sectors().map(({ id }) => id)
  const width = ids.length
  const dense = (list: readonly Registrant[], own: (registrant: Registrant) => readonly string[]) => {
    const rows = new Uint8Array(list.length * width)
    list.forEach((registrant, k) => {
      for (const id of own(registrant)) rows[k * width + ids.indexOf(id)] = 1
    })
    return rows
  }
  const vn = registrants.filter(({ side }) => side === 'vn')
  const jp = registrants.filter(({ side }) => side === 'jp')
  const [vnOffers, vnSeeks] = [dense(vn, ({ offers }) => offers), dense(vn, ({ seeks }) => seeks)]
  const [jpOffers, jpSeeks] = [dense(jp, ({ offers }) => offers), dense(jp, ({ seeks }) => seeks)]
  const counts = new Uint8Array(vn.length * jp.length)
  return () => {
    for (let a = 0; a < vn.length; a++) {
      for (let b = 0; b < jp.length; b++) {
        let count = 0
        for (let s = 0; s < width; s++) {
          count +=
            (vnOffers[a * width + s] ?? 0) * (jpSeeks[b * width + s] ?? 0) +
            (vnSeeks[a * width + s] ?? 0) * (jpOffers[b * width + s] ?? 0)
        }
        counts[a * jp.length + b] = count
      }
    }
    return counts.length
  }
}

/** The same count over bit sets: the barest that can be done, shown for comparison. */
function bitOverlap(registrants: readonly Registrant[]): () => number {
  const ids = sectors().map(({ id }) => id)
  const words = Math.ceil(ids.length / 32)
  const bits = (list: readonly Registrant[], own: (registrant: Registrant) => readonly string[]) => {
    const rows = new Uint32Array(list.length * words)
    list.forEach((registrant, k) => {
      for (const id of own(registrant)) {
        const s = ids.indexOf(id)
        const at = k * words + (s >> 5)
        rows[at] = (rows[at] ?? 0) | (1 << (s & 31))
      }
    })
    return rows
  }
  const ones = (word: number): number => {
    let x = word - ((word >>> 1) & 0x55555555)
    x = (x & 0x33333333) + ((x >>> 2) & 0x33333333)
    return Math.imul((x + (x >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
  }
  const vn = registrants.filter(({ side }) => side === 'vn')
  const jp = registrants.filter(({ side }) => side === 'jp')
  const [vnOffers, vnSeeks] = [bits(vn, ({ offers }) => offers), bits(vn, ({ seeks }) => seeks)]
  const [jpOffers, jpSeeks] = [bits(jp, ({ offers }) => offers), bits(jp, ({ seeks }) => seeks)]
  const counts = new Uint8Array(vn.length * jp.length)
  return () => {
    for (let a = 0; a < vn.length; a++) {
      for (let b = 0; b < jp.length; b++) {
        let count = 0
        for (let w = 0; w < words; w++) {
          count +=
            ones((vnOffers[a * words + w] ?? 0) & (jpSeeks[b * words + w] ?? 0)) +
            ones((vnSeeks[a * words + w] ?? 0) & (jpOffers[b * words + w] ?? 0))
        }
        counts[a * jp.length + b] = count
      }
    }
    return counts.length
  }
}

/** Median milliseconds of several runs after one to warm up. */
function time(work: () => unknown): number {
  work()
  const times = Array.from({ length: rounds }, () => {
    const from = performance.now()
    work()
    return performance.now() - from
  }).sort((a, b) => a - b)
  return times[Math.floor(rounds / 2)] ?? 0
}

const bytesOf = (values: object): number =>
  Object.values(values).reduce((sum, value) => sum + (ArrayBuffer.isView(value) ? value.byteLength : 0), 0)

/** Prints the time and memory of scoring 2,600 × 300 companies with their parts, beside bare overlap counts. */
export async function benchMatch(): Promise<void> {
  const random = generator(1)
  const registrants = [...companies('vn', vietnamese, random), ...companies('jp', japanese, random)]
  const event = forumEventSchema.parse({
    names: { en: 'Bench' },
    sessions: [{ id: 's1', names: {}, date: '2026-11-25', start: '09:00', end: '12:00' }],
  })
  const scores = scoreAll(registrants, { event })
  const other = scoreWeightsSchema.parse({ offerSeek: 20, sharedSectors: 30 })
  const scoring = time(() => scoreAll(registrants, { event }))
  const bare = time(bareOverlap(registrants))
  const bits = time(bitOverlap(registrants))
  const reweighing = time(() => reweigh(scores, other))
  const top = time(() => bestPairs(scores, 10))
  const lists = time(() => rankedPairs(scores, 10))
  const small = scoreAll(registrants.slice(0, 600), { event })
  const ms = (value: number) => `${value.toFixed(1)} ms`
  console.log(`match: ${vietnamese} × ${japanese} = ${scores.length} pairs, median of ${rounds} runs`)
  console.log(
    `  scored with all parts                 ${ms(scoring)} (${((scoring * 1e6) / scores.length).toFixed(0)} ns a pair)`,
  )
  console.log(`  bare overlap count, typed arrays      ${ms(bare)}   scoring takes ${(scoring / bare).toFixed(2)} ×`)
  console.log(`  bare overlap count, bit sets          ${ms(bits)}   scoring takes ${(scoring / bits).toFixed(2)} ×`)
  console.log(`  other weights, all pairs              ${ms(reweighing)}`)
  console.log(`  top 10 of every registrant, numbers   ${ms(top)}`)
  console.log(`  top 10 of every registrant, sentences ${ms(lists)}`)
  const perPair = bytesOf(scores) / scores.length
  const perPairSmall = bytesOf(small) / small.length
  const perRegistrant = bytesOf(scores.compiled) / registrants.length
  console.log(
    `  memory: ${perPair.toFixed(2)} bytes a pair (${perPairSmall.toFixed(2)} with ${small.length} pairs), ${(perRegistrant / 1024).toFixed(1)} KiB a registrant`,
  )
}
