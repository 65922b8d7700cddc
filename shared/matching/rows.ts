import type { CompiledRegistrants, LookUps } from './compile.ts'
import { bandCount } from './compile.ts'
import { rawSteps, rawWidth } from './points.ts'

/**
 * One registrant `a` against all its partners `from` … `count − 1`. Parts are computed row by row rather than pair by
 * pair: the same few arrays are then read from front to back, which is several times faster.
 */
export type Row = {
  compiled: CompiledRegistrants
  a: number
  from: number
  count: number
  /** everything that `a` holds: bands × sectors */
  own: Float32Array
  /** what looked-up values are multiplied by, by the kind of the partner */
  kindFactor: Float32Array
  raws: Uint8Array
  /** place of the first raw value of the first pair */
  at: number
  /** room for one value per partner, by position */
  first: Float32Array
  second: Float32Array
}

/** A row with nothing in it, to be filled by `enterRow`. */
export const emptyRow = (compiled: CompiledRegistrants, raws: Uint8Array): Row => ({
  compiled,
  a: 0,
  from: 0,
  count: compiled.registrants.length,
  own: new Float32Array(bandCount * compiled.sectors.length),
  kindFactor: new Float32Array(3).fill(1),
  raws,
  at: 0,
  first: new Float32Array(compiled.registrants.length),
  second: new Float32Array(compiled.registrants.length),
})

/** Moves a row on to registrant `a`, whose pairs begin at pair number `firstPair`. */
export function enterRow(row: Row, a: number, from: number, firstPair: number): void {
  row.a = a
  row.from = from
  row.at = firstPair * rawWidth
  const { reach } = row.compiled
  for (let at = 0; at < row.own.length; at++) row.own[at] = reach[at * row.count + a] ?? 0
}

/** `into[b]` = the sum of what each partner b looks up in what `a` holds. */
export function lookedUpByPartners({ own, from, count }: Row, lookUps: LookUps, into: Float32Array): void {
  const { from: start, at, weight } = lookUps
  let k = start[from] ?? 0
  for (let b = from; b < count; b++) {
    const end = start[b + 1] ?? 0
    let sum = 0
    for (; k < end; k++) sum += (weight[k] ?? 0) * (own[at[k] ?? 0] ?? 0)
    into[b] = sum
  }
}

/** `into[b]` grows by the sum of what `a` looks up in what each partner b holds. */
export function addLookedUpByOwn({ compiled, a, from, count }: Row, lookUps: LookUps, into: Float32Array): void {
  const { reach } = compiled
  const { from: start, at, weight } = lookUps
  const end = start[a + 1] ?? 0
  for (let k = start[a] ?? 0; k < end; k++) {
    const line = (at[k] ?? 0) * count
    const factor = weight[k] ?? 0
    for (let b = from; b < count; b++) into[b] = (into[b] ?? 0) + factor * (reach[line + b] ?? 0)
  }
}

/** A value 0 … 1 as a raw value. */
export const rawOf = (value: number): number => (rawSteps * value + 0.5) | 0

/** Whether two bit rows have anything in common. */
export function meet(first: Uint32Array, i: number, second: Uint32Array, j: number, words: number): boolean {
  for (let w = 0; w < words; w++) if (((first[i * words + w] ?? 0) & (second[j * words + w] ?? 0)) !== 0) return true
  return false
}
