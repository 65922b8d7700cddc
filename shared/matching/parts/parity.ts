import type { Message } from '../../model/message.ts'
import type { Registrant } from '../../model/registrant.ts'
import { headOf } from '../../model/registrant.ts'
import type { CompiledRegistrants } from '../compile.ts'
import { registrantParam } from '../params.ts'
import { rawPlaces, rawWidth } from '../points.ts'
import type { Row } from '../rows.ts'
import { rawOf } from '../rows.ts'

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
const parity = (found: Parity): number => (found.state === 'gap' ? (byGap[found.gap] ?? 0) : 0)

const rankNumbers = 9
const scales = 2 * rankNumbers
const onScale = (kind: number, rank: number): number => (kind === 0 ? 0 : rankNumbers) + rank

/** Parity of all ranks on both scales, looked up instead of computed for each pair. */
export type ParityTables = {
  raw: Uint8Array
  /** 1 where two localities are further apart than allowed */
  tooWide: Uint8Array
}

/** `allowed` is the widest gap between the heads of two localities that may still meet. */
export function parityTables(allowed: number): ParityTables {
  const raw = new Uint8Array(scales * scales)
  const tooWide = new Uint8Array(scales * scales)
  for (let a = 0; a < scales; a++) {
    for (let b = 0; b < scales; b++) {
      const [kindA, kindB] = [a < rankNumbers ? 0 : 1, b < rankNumbers ? 0 : 1]
      const found = parityOf(a % rankNumbers, b % rankNumbers, kindA, kindB)
      raw[a * scales + b] = rawOf(parity(found))
      tooWide[a * scales + b] = Number(kindA + kindB === 0 && found.state === 'gap' && found.gap > allowed)
    }
  }
  return { raw, tooWide }
}

const tableAt = ({ kind, rank }: CompiledRegistrants, a: number, b: number): number =>
  onScale(kind[a] ?? 0, rank[a] ?? 0) * scales + onScale(kind[b] ?? 0, rank[b] ?? 0)

/** Writes the raw values of parity for a whole row. */
export function parityRow({ compiled, a, from, count, raws, at }: Row, tables: ParityTables): void {
  for (let b = from; b < count; b++) {
    raws[at + (b - from) * rawWidth + rawPlaces.parity] = tables.raw[tableAt(compiled, a, b)] ?? 0
  }
}

/** Whether the heads of two localities are further apart than the rules allow. */
export const isGapTooWide = (tables: ParityTables, compiled: CompiledRegistrants, a: number, b: number): boolean =>
  tables.tooWide[tableAt(compiled, a, b)] === 1

/** The sentence about the two heads; undefined where parity does not matter. */
export function explainParity(a: Registrant, b: Registrant, found: Parity): Message | undefined {
  if (found.state === 'none') return undefined
  const scaleOf = ({ kind }: Registrant) => (kind === 'province' || kind === 'prefecture' ? 'locality' : 'business')
  const rankParam = (registrant: Registrant) => `rank:${scaleOf(registrant)}:${headOf(registrant)?.rank ?? 'unknown'}`
  const params = {
    heads: `heads:${scaleOf(a)}`,
    a: registrantParam(a),
    b: registrantParam(b),
    aRank: rankParam(a),
    bRank: rankParam(b),
  }
  if (found.state !== 'gap') return { key: `matching.parity.${found.state}`, params }
  const key = ['matching.parity.equal', 'matching.parity.accepted', 'matching.parity.confirm'][found.gap]
  return { key: key ?? 'matching.parity.wide', params: { ...params, gap: found.gap } }
}
