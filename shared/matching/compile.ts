import type { Language } from '../model/language.ts'
import type { Registrant } from '../model/registrant.ts'
import { headOf } from '../model/registrant.ts'
import { currentLocality } from '../reference/localities.ts'
import { sectors as knownSectors } from '../reference/sectors.ts'
import { type Directions, directions, languagesOf } from './directions.ts'
import { type NearnessTable, nearnessTables } from './nearness.ts'
import { rarityOf } from './sector-weights.ts'

/** What a registrant holds against what others look up: in each band a value 0 … 1 for every sector. */
export const bands = {
  /** how far their offers answer a sought sector */
  answer: 0,
  /** how far their offers suit a company that only says what it offers */
  chain: 1,
  /** how far their topics meet a sector that the other side only offers, only seeks, or holds both ways */
  meetsOffer: 2,
  meetsSeek: 3,
  meetsBoth: 4,
  /** how far their priorities (in full) or topics (less) meet a priority */
  priority: 5,
  /** like `answer`, looked up by localities: a locality that wishes to cooperate in the same field answers in part */
  cooperate: 6,
  /** like `meetsSeek`, looked up by localities: two localities that seek the same are no two buyers */
  meetsWish: 7,
} as const
export const bandCount = 8

/** Same sector, same direction: both sell or both buy. */
const sameDirection = 0.3
/** A priority of one side that is an ordinary topic of the other. */
const ordinaryTopic = 0.6
/** Two localities that both wish to cooperate in a field, neither saying that it offers something there. */
export const sharedWish = 0.6
/** A need that is not stated but follows from the trade. */
const impliedNeed = 0.7

/** For each registrant a run of look-ups into the other side's bands: `from[k]` … `from[k + 1]`. */
export type LookUps = { from: Uint32Array; at: Uint16Array; weight: Float32Array; implied: Uint8Array }

/** Numbers of kinds: localities and businesses follow different rules. */
export const kindClass = { province: 0, prefecture: 0, company: 1, organisation: 2 } as const

/**
 * Registrants in the form that scoring runs on. Positions are sorted by side (Vietnamese first) and code, so that
 * nothing depends on the order of the input.
 */
export type CompiledRegistrants = {
  registrants: readonly Registrant[]
  positionOf: ReadonlyMap<string, number>
  /** position of the first Japanese registrant */
  firstJapanese: number
  sectors: readonly string[]
  sectorAt: ReadonlyMap<string, number>
  rarity: Float32Array
  /** see `nearnessTables` */
  answer: NearnessTable
  chain: NearnessTable
  /** the sectors of each registrant by direction */
  profiles: readonly Directions[]
  /** one line for every sector of every band, at (band × sectors.length + sector) × registrants.length */
  reach: Float32Array
  asks: LookUps
  topics: LookUps
  priorities: LookUps
  /** sums of rarity over what is sought (or implied) and what is offered */
  askTotal: Float32Array
  offerTotal: Float32Array
  words: number
  offersOnlyBits: Uint32Array
  topicBits: Uint32Array
  initiativeBits: Uint32Array
  offers: readonly Uint16Array[]
  hasSectors: Uint8Array
  hasInitiatives: Uint8Array
  kind: Uint8Array
  /** 0 not known, 1 national level, 2 … 8 for ranks 1 … 7 */
  rank: Uint8Array
  /** index into `places` */
  place: Uint16Array
  places: readonly { locality: string; municipality: string }[]
  languageBits: Uint8Array
  needsNoInterpreter: Uint8Array
}

const languageBit = { vi: 1, ja: 2, en: 4 } as const satisfies Record<Language, number>

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
const inOrder = (a: Registrant, b: Registrant): number =>
  Number(a.side === 'jp') - Number(b.side === 'jp') || byText(a.code, b.code)

function lookUps(perRegistrant: readonly { at: number; weight: number; implied?: boolean }[][]): LookUps {
  const flat = perRegistrant.flat()
  const from = new Uint32Array(perRegistrant.length + 1)
  perRegistrant.forEach((own, k) => {
    from[k + 1] = (from[k] ?? 0) + own.length
  })
  return {
    from,
    at: Uint16Array.from(flat, ({ at }) => at),
    weight: Float32Array.from(flat, ({ weight }) => weight),
    implied: Uint8Array.from(flat, ({ implied }) => (implied ? 1 : 0)),
  }
}

const isLocalityKind = (kind: Registrant['kind'] | undefined): boolean => kind === 'province' || kind === 'prefecture'

const rankNumber = (registrant: Registrant): number => {
  const rank = headOf(registrant)?.rank
  return rank === undefined ? 0 : rank <= 0 ? 1 : rank + 1
}

/**
 * Registrants → typed arrays for scoring. `only` keeps some sectors (a thematic session); `among` is the whole forum
 * when just a few of its registrants are compiled, so that rarity is that of the forum. Sector ids that the taxonomy
 * does not know match only themselves. Memory is linear in the number of registrants (about 2 KB each).
 */
export function compileRegistrants(
  input: readonly Registrant[],
  { only, among = input }: { only?: readonly string[] | undefined; among?: readonly Registrant[] | undefined } = {},
): CompiledRegistrants {
  const registrants = [...input].sort(inOrder)
  const onlySet = only ? new Set(only) : undefined
  const profiles = registrants.map((registrant) => directions(registrant, onlySet))

  const holders = new Map<string, number>()
  const held = among === input ? profiles : among.map((registrant) => directions(registrant, onlySet))
  for (const { topics } of held) for (const id of topics) holders.set(id, (holders.get(id) ?? 0) + 1)
  const known = knownSectors().map(({ id }) => id)
  const strange = [...new Set(profiles.flatMap(({ topics, initiatives }) => [...topics, ...initiatives]))]
    .filter((id) => !known.includes(id))
    .sort(byText)
  const sectors = [...known, ...strange]
  const sectorAt = new Map(sectors.map((id, at) => [id, at]))
  const width = sectors.length
  const rarity = Float32Array.from(sectors, (id) => rarityOf(id, holders.get(id) ?? 0, held.length))
  const { answer, chain } = nearnessTables(sectors, known, rarity)

  const count = registrants.length
  const reach = new Float32Array(bandCount * width * count)
  const words = Math.ceil(width / 32)
  const offersOnlyBits = new Uint32Array(count * words)
  const topicBits = new Uint32Array(count * words)
  const initiativeBits = new Uint32Array(count * words)
  const numbers = (ids: readonly string[]): number[] => ids.map((id) => sectorAt.get(id) ?? 0)
  const setBits = (bits: Uint32Array, k: number, own: readonly number[]) => {
    for (const s of own) {
      const word = k * words + (s >> 5)
      bits[word] = (bits[word] ?? 0) | (1 << (s & 31))
    }
  }
  /** Lifts what registrant k holds in a band to what its own sectors reach; a factor lessens it. */
  const reachOut = (k: number, band: number, own: readonly number[], table: NearnessTable, factor = 1) => {
    for (const o of own) {
      for (const s of table.reached[o] ?? []) {
        const at = (band * width + s) * count + k
        const near = factor * (table.values[o * width + s] ?? 0)
        if (near > (reach[at] ?? 0)) reach[at] = near
      }
    }
  }
  const raiseOwn = (k: number, band: number, own: readonly number[], value: number) => {
    for (const s of own) {
      const at = (band * width + s) * count + k
      reach[at] = Math.max(reach[at] ?? 0, value)
    }
  }
  const setSameDirection = (k: number, band: number, own: readonly number[]) => {
    for (const s of own) reach[(band * width + s) * count + k] = sameDirection
  }

  const offers: Uint16Array[] = []
  const asks: { at: number; weight: number; implied?: boolean }[][] = []
  const topics: { at: number; weight: number }[][] = []
  const priorities: { at: number; weight: number }[][] = []
  profiles.forEach((profile, k) => {
    const own = {
      offers: numbers(profile.offers),
      seeks: numbers(profile.seeks),
      priorities: numbers(profile.priorities),
      topics: numbers(profile.topics),
      offersOnly: numbers(profile.offersOnly),
      seeksOnly: numbers(profile.seeksOnly),
    }
    offers.push(Uint16Array.from(own.offers))
    setBits(offersOnlyBits, k, own.offersOnly)
    setBits(topicBits, k, own.topics)
    setBits(initiativeBits, k, numbers(profile.initiatives))

    reachOut(k, bands.answer, own.offers, answer)
    reachOut(k, bands.chain, own.offers, chain)
    reachOut(k, bands.cooperate, own.offers, answer)
    for (const band of [bands.meetsOffer, bands.meetsSeek, bands.meetsBoth, bands.meetsWish]) {
      reachOut(k, band, own.topics, answer)
    }
    setSameDirection(k, bands.meetsOffer, own.offersOnly)
    setSameDirection(k, bands.meetsSeek, own.seeksOnly)
    const isLocality = isLocalityKind(registrants[k]?.kind)
    if (isLocality) raiseOwn(k, bands.cooperate, own.seeks, sharedWish)
    else setSameDirection(k, bands.meetsWish, own.seeksOnly)
    reachOut(k, bands.priority, own.priorities, answer)
    reachOut(k, bands.priority, own.topics, answer, ordinaryTopic)

    const entry =
      (band: number, factor = 1) =>
      (s: number) => ({
        at: band * width + s,
        weight: factor * (rarity[s] ?? 1),
      })
    const silentCompany = registrants[k]?.kind === 'company' && own.seeks.length === 0
    asks.push(
      silentCompany
        ? own.offers.map((s) => ({ ...entry(bands.chain, impliedNeed)(s), implied: true }))
        : own.seeks.map(entry(isLocality ? bands.cooperate : bands.answer)),
    )
    topics.push([
      ...own.offersOnly.map(entry(bands.meetsOffer)),
      ...own.seeksOnly.map(entry(isLocality ? bands.meetsWish : bands.meetsSeek)),
      ...numbers(profile.both).map(entry(bands.meetsBoth)),
    ])
    priorities.push(own.priorities.map(entry(bands.priority)))
  })

  const places: { locality: string; municipality: string }[] = []
  const placeAt = new Map<string, number>()
  const placeOf = (registrant: Registrant): number => {
    const written = registrant.locality ?? registrant.formerLocality ?? ''
    const place = { locality: currentLocality(written) ?? written, municipality: registrant.municipality ?? '' }
    const key = `${place.locality} ${place.municipality}`
    const at = placeAt.get(key) ?? places.length
    if (at === places.length) {
      placeAt.set(key, at)
      places.push(place)
    }
    return at
  }
  const rarityOfAll = (ids: readonly string[]) => numbers(ids).reduce((sum, s) => sum + (rarity[s] ?? 1), 0)
  const firstJapanese = registrants.findIndex(({ side }) => side === 'jp')

  return {
    registrants,
    positionOf: new Map(registrants.map(({ code }, k) => [code, k])),
    firstJapanese: firstJapanese < 0 ? count : firstJapanese,
    sectors,
    sectorAt,
    rarity,
    answer,
    chain,
    profiles,
    reach,
    asks: lookUps(asks),
    topics: lookUps(topics),
    priorities: lookUps(priorities),
    askTotal: Float32Array.from(profiles, ({ seeks, offers: own }, k) =>
      rarityOfAll(registrants[k]?.kind === 'company' && seeks.length === 0 ? own : seeks),
    ),
    offerTotal: Float32Array.from(profiles, (profile) => rarityOfAll(profile.offers)),
    words,
    offersOnlyBits,
    topicBits,
    initiativeBits,
    offers,
    hasSectors: Uint8Array.from(profiles, (profile) => Number(profile.topics.length > 0)),
    hasInitiatives: Uint8Array.from(profiles, (profile) => Number(profile.initiatives.length > 0)),
    kind: Uint8Array.from(registrants, ({ kind }) => kindClass[kind]),
    rank: Uint8Array.from(registrants, rankNumber),
    place: Uint16Array.from(registrants, placeOf),
    places,
    languageBits: Uint8Array.from(registrants, (registrant) =>
      languagesOf(registrant).reduce((bits, language) => bits | languageBit[language], 0),
    ),
    needsNoInterpreter: Uint8Array.from(registrants, ({ interpreter }) => Number(interpreter === false)),
  }
}
