import type { Message } from '../../model/message.ts'
import type { Registrant } from '../../model/registrant.ts'
import { headOf } from '../../model/registrant.ts'
import { registrantParam } from '../params.ts'

/** Heads of equal rank, one rank apart (accepted), two apart (to be confirmed). */
const byGap = [1, 0.7, 0.3] as const

export type Parity =
  | { state: 'gap'; gap: number }
  /** a head at national level stands outside parity */
  | { state: 'national' }
  | { state: 'unknown' }
  /** parity is a matter between two localities or two businesses */
  | { state: 'none' }

/** Rank numbers as compiled (0 not known, 1 national, 2 … 8), kinds by class (0 locality) → parity of the two heads. */
export function parityOf(rankA: number, rankB: number, kindA: number, kindB: number): Parity {
  if ((kindA === 0) !== (kindB === 0)) return { state: 'none' }
  if (rankA === 1 || rankB === 1) return { state: 'national' }
  if (rankA === 0 || rankB === 0) return { state: 'unknown' }
  return { state: 'gap', gap: Math.abs(rankA - rankB) }
}

/** 1 for equal rank, 0.7 one apart, 0.3 two apart, else 0. */
export const parity = (found: Parity): number => (found.state === 'gap' ? (byGap[found.gap] ?? 0) : 0)

/** The sentence about the two heads; undefined where parity does not matter. */
export function explainParity(a: Registrant, b: Registrant, found: Parity): Message | undefined {
  if (found.state === 'none') return undefined
  const rankParam = (registrant: Registrant) => {
    const scale = registrant.kind === 'province' || registrant.kind === 'prefecture' ? 'locality' : 'business'
    return `rank:${scale}:${headOf(registrant)?.rank ?? 'unknown'}`
  }
  const params = { a: registrantParam(a), b: registrantParam(b), aRank: rankParam(a), bRank: rankParam(b) }
  if (found.state !== 'gap') return { key: `matching.parity.${found.state}`, params }
  const key = ['matching.parity.equal', 'matching.parity.accepted', 'matching.parity.confirm'][found.gap]
  return { key: key ?? 'matching.parity.wide', params: { ...params, gap: found.gap } }
}
