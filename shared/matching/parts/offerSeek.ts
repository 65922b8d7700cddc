import type { Message } from '../../model/message.ts'
import type { Registrant } from '../../model/registrant.ts'
import type { CompiledRegistrants } from '../compile.ts'
import { directions, relatedShare } from '../compile.ts'
import { nearParam, registrantParam, sectorsParam } from '../params.ts'
import { answerWeight, chainWeight } from '../sectorWeights.ts'
import { lookUpSum, meet } from './lookUp.ts'
import { saturation } from './saturation.ts'

/** From a nearness of a half on, an offer is taken to answer what is sought: such sellers are partners, not competitors. */
export const goodAnswer = 0.5 * relatedShare

function strength(compiled: CompiledRegistrants, sum: number, from: number, to: number): number {
  if (sum === 0) return 0
  const possible = Math.min(compiled.askTotal[to] ?? 0, compiled.offerTotal[from] ?? 0)
  return 0.5 * Math.min(1, sum / possible) + 0.5 * saturation(sum)
}

/**
 * How far the offers of `from` answer what `to` seeks, 0 … 1: half of it is the share of what could be answered, half
 * grows with the number of sectors. Both must not offer the same thing one-way: see `answersBesideRivalry`.
 */
export function answers(compiled: CompiledRegistrants, from: number, to: number): number {
  return strength(compiled, lookUpSum(compiled, compiled.asks, to, from), from, to)
}

/** Whether both only offer, and do not seek, one and the same sector. */
export function sellTheSame(compiled: CompiledRegistrants, first: number, second: number): boolean {
  return meet(compiled.offersOnlyBits, first, compiled.offersOnlyBits, second, compiled.words)
}

export const isOffersOnly = (compiled: CompiledRegistrants, k: number, sector: number): boolean =>
  (((compiled.offersOnlyBits[k * compiled.words + (sector >> 5)] ?? 0) >>> (sector & 31)) & 1) === 1

/**
 * Like `answers` for two who sell the same thing: what both sell answers nothing that the other seeks, however near
 * it lies (a fruit exporter looking for a distributor does not find one in another fruit exporter). `best` is the
 * nearest single answer, for the rule about competitors; see `goodAnswer`.
 */
export function answersBesideRivalry(
  compiled: CompiledRegistrants,
  from: number,
  to: number,
): { value: number; best: number } {
  const { asks, sectors } = compiled
  const width = sectors.length
  let sum = 0
  let best = 0
  const end = asks.from[to + 1] ?? 0
  for (let k = asks.from[to] ?? 0; k < end; k++) {
    const sought = (asks.at[k] ?? 0) % width
    const table = asks.implied[k] === 1 ? compiled.chain : compiled.answer
    let nearest = 0
    for (const offer of compiled.offers[from] ?? []) {
      if (isOffersOnly(compiled, to, offer)) continue
      nearest = Math.max(nearest, table[sought * width + offer] ?? 0)
    }
    sum += (asks.weight[k] ?? 0) * nearest
    if (asks.implied[k] !== 1) best = Math.max(best, nearest * (compiled.rarity[sought] ?? 1))
  }
  return { value: strength(compiled, sum, from, to), best }
}

/** The sentence for one direction: which offers meet which needs, exactly or as related sectors. */
export function explainAnswers(from: Registrant, to: Registrant, only?: ReadonlySet<string>): Message {
  const own = directions(from, only)
  const theirs = directions(to, only)
  const rivals = own.offersOnly.some((id) => theirs.offersOnly.includes(id))
  const usable = rivals ? own.offers.filter((id) => !theirs.offersOnly.includes(id)) : own.offers
  const implied = to.kind === 'company' && theirs.seeks.length === 0
  const weigh = implied ? chainWeight : answerWeight
  const exact: string[] = []
  const near: [string, string][] = []
  for (const sought of implied ? theirs.offers : theirs.seeks) {
    let best = ''
    for (const offer of usable) if (weigh(sought, offer) > (best === '' ? 0 : weigh(sought, best))) best = offer
    if (best === sought) exact.push(sought)
    else if (best !== '') near.push([best, sought])
  }
  const params = { from: registrantParam(from), to: registrantParam(to) }
  if (implied) return { key: 'matching.offerSeek.implied', params: { ...params, related: nearParam(near) } }
  if (near.length === 0) return { key: 'matching.offerSeek.exact', params: { ...params, sectors: sectorsParam(exact) } }
  if (exact.length === 0) return { key: 'matching.offerSeek.related', params: { ...params, related: nearParam(near) } }
  return {
    key: 'matching.offerSeek.both',
    params: { ...params, sectors: sectorsParam(exact), related: nearParam(near) },
  }
}
