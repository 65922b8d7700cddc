const stepsPerUnit = 64
const table = Float32Array.from({ length: 8 * stepsPerUnit + 1 }, (_, step) => 1 - 2 ** (-step / stepsPerUnit))
const last = table.length - 1

/** 1 − 2^(−x): the first thing in common counts most, each further one half as much. x ≥ 0, result 0 … 1. */
export function saturation(x: number): number {
  const step = (x * stepsPerUnit + 0.5) | 0
  return table[step < last ? step : last] ?? 1
}
