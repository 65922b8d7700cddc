import type { CompiledRegistrants, LookUps } from '../compile.ts'

/** Sum of what registrant `own` looks up in the bands of registrant `other`. */
export function lookUpSum(compiled: CompiledRegistrants, lookUps: LookUps, own: number, other: number): number {
  const { reach, stride } = compiled
  const { from, at, weight } = lookUps
  const row = other * stride
  const end = from[own + 1] ?? 0
  let sum = 0
  for (let k = from[own] ?? 0; k < end; k++) sum += (weight[k] ?? 0) * (reach[row + (at[k] ?? 0)] ?? 0)
  return sum
}

/** Whether two bit rows have anything in common. */
export function meet(first: Uint32Array, i: number, second: Uint32Array, j: number, words: number): boolean {
  for (let w = 0; w < words; w++) if (((first[i * words + w] ?? 0) & (second[j * words + w] ?? 0)) !== 0) return true
  return false
}
