import type { Message } from '../../model/message.ts'
import type { CompiledRegistrants } from '../compile.ts'
import { sharedWish } from '../compile.ts'
import type { Party } from '../directions.ts'
import { relatedShare } from '../nearness.ts'
import { nearParam, registrantParam, sectorsParam } from '../params.ts'
import { rawWidth } from '../points.ts'
import type { Row } from '../rows.ts'
import { addLookedUpByOwn, lookedUpByPartners, meet, rawOf } from '../rows.ts'
import { answerWeight, chainWeight } from '../sector-weights.ts'
import { saturation } from './saturation.ts'

/**
 * From a nearness of a half on, an offer is taken to answer what is sought: such sellers are partners, not competitors.
 * A hair less, because the tables hold single precision.
 */
const goodAnswer = 0.4999 * relatedShare

function strength(sum: number, sought: number, offered: number): number {
  if (sum === 0) return 0
  const share = sum / (sought < offered ? sought : offered)
  return 0.5 * (share > 1 ? 1 : share) + 0.5 * saturation(sum)
}

/**
 * How far the offers of each side answer what the other seeks, 0 … 1: half of it is the share of what could be
 * answered, half grows with the number of sectors. Writes the raw values of both directions for a whole row.
 */
export function offerSeekRow(row: Row): void {
  const { compiled, a, from, count, kindFactor, raws, first, second } = row
  const { asks, askTotal, offerTotal, kind, words, offersOnlyBits } = compiled
  lookedUpByPartners(row, asks, first)
  second.fill(0)
  addLookedUpByOwn(row, asks, second)
  const asked = askTotal[a] ?? 0
  const offered = offerTotal[a] ?? 0
  let at = row.at
  for (let b = from; b < count; b++, at += rawWidth) {
    const factor = kindFactor[kind[b] ?? 0] ?? 1
    if (meet(offersOnlyBits, a, offersOnlyBits, b, words)) {
      raws[at] = rawOf(factor * answersBesideRivalry(compiled, a, b))
      raws[at + 1] = rawOf(factor * answersBesideRivalry(compiled, b, a))
    } else {
      raws[at] = rawOf(factor * strength(first[b] ?? 0, askTotal[b] ?? 0, offered))
      raws[at + 1] = rawOf(factor * strength(second[b] ?? 0, asked, offerTotal[b] ?? 0))
    }
  }
}

/** Whether both only offer, and do not seek, one and the same sector. */
export function sellTheSame(compiled: CompiledRegistrants, first: number, second: number): boolean {
  return meet(compiled.offersOnlyBits, first, compiled.offersOnlyBits, second, compiled.words)
}

const isOffersOnly = (compiled: CompiledRegistrants, k: number, sector: number): boolean =>
  (((compiled.offersOnlyBits[k * compiled.words + (sector >> 5)] ?? 0) >>> (sector & 31)) & 1) === 1

/**
 * The same for two who sell one thing, from one to the other: what both sell answers nothing that the other seeks,
 * however near it lies (a fruit exporter looking for a distributor does not find one in another fruit exporter).
 */
export function answersBesideRivalry(compiled: CompiledRegistrants, from: number, to: number): number {
  const { from: start, at, weight, implied } = compiled.asks
  const offers = compiled.offers[from]
  if (!offers) return 0
  const { sectors, kind, profiles } = compiled
  const width = sectors.length
  const localities = kind[from] === 0 && kind[to] === 0
  const seeks = profiles[from]?.seeks ?? []
  const end = start[to + 1] ?? 0
  let sum = 0
  for (let k = start[to] ?? 0; k < end; k++) {
    const sought = (at[k] ?? 0) % width
    const { values } = implied[k] === 1 ? compiled.chain : compiled.answer
    let nearest = 0
    for (let o = 0; o < offers.length; o++) {
      const offer = offers[o] ?? 0
      const near = values[offer * width + sought] ?? 0
      if (near > nearest && !isOffersOnly(compiled, to, offer)) nearest = near
    }
    if (localities && nearest < sharedWish && seeks.includes(sectors[sought] ?? '')) nearest = sharedWish
    sum += (weight[k] ?? 0) * nearest
  }
  return strength(sum, compiled.askTotal[to] ?? 0, compiled.offerTotal[from] ?? 0)
}

/** Whether `from` offers, besides what both sell, a good answer to something that `to` says it seeks. */
export function answersWell(compiled: CompiledRegistrants, from: number, to: number): boolean {
  const { from: start, at, implied } = compiled.asks
  const offers = compiled.offers[from]
  if (!offers) return false
  const width = compiled.sectors.length
  const end = start[to + 1] ?? 0
  for (let k = start[to] ?? 0; k < end; k++) {
    if (implied[k] === 1) return false
    const sought = (at[k] ?? 0) % width
    const enough = goodAnswer / (compiled.rarity[sought] ?? 1)
    for (let o = 0; o < offers.length; o++) {
      const offer = offers[o] ?? 0
      if ((compiled.answer.values[offer * width + sought] ?? 0) >= enough && !isOffersOnly(compiled, to, offer))
        return true
    }
  }
  return false
}

const isLocality = ({ registrant: { kind } }: Party): boolean => kind === 'province' || kind === 'prefecture'

/**
 * The sentence for one direction: which offers meet which needs, exactly or as related sectors, and in which fields
 * two localities both wish to cooperate (`wished`; `sayReason` adds it as a sentence of its own).
 */
export function explainAnswers(own: Party, theirs: Party): Message {
  const rivals = own.offersOnly.some((id) => theirs.offersOnly.includes(id))
  const usable = rivals ? own.offers.filter((id) => !theirs.offersOnly.includes(id)) : own.offers
  const implied = theirs.registrant.kind === 'company' && theirs.seeks.length === 0
  const weigh = implied ? chainWeight : answerWeight
  const localities = isLocality(own) && isLocality(theirs)
  const exact: string[] = []
  const near: [string, string][] = []
  const wished: string[] = []
  for (const sought of implied ? theirs.offers : theirs.seeks) {
    let best = ''
    for (const offer of usable) if (weigh(sought, offer) > (best === '' ? 0 : weigh(sought, best))) best = offer
    if (best === sought) exact.push(sought)
    else if (localities && own.seeks.includes(sought)) wished.push(sought)
    else if (best !== '') near.push([best, sought])
  }
  const params = {
    from: registrantParam(own.registrant),
    to: registrantParam(theirs.registrant),
    ...(wished.length > 0 ? { wished: sectorsParam(wished) } : {}),
  }
  if (implied) return { key: 'matching.offerSeek.implied', params: { ...params, related: nearParam(near) } }
  const [sectors, related] = [sectorsParam(exact), nearParam(near)]
  if (exact.length > 0 && near.length > 0)
    return { key: 'matching.offerSeek.both', params: { ...params, sectors, related } }
  if (exact.length > 0) return { key: 'matching.offerSeek.exact', params: { ...params, sectors } }
  if (near.length > 0) return { key: 'matching.offerSeek.related', params: { ...params, related } }
  return {
    key: 'matching.offerSeek.wished',
    params: { from: params.from, to: params.to, sectors: sectorsParam(wished) },
  }
}
