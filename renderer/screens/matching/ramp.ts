import { decomposeColor } from '@mui/material/styles'

/** Steps of the blue ramp: 0 for the lowest scores, 9 for the highest. */
const steps = 10
/** The most of the blue that lets ink stay readable on it (contrast above 4.5). */
const deepest = 0.42

export const stepOf = (score: number): number => Math.max(0, Math.min(steps - 1, Math.floor(score / steps)))

/** One colour between two, `share` of the second. */
function mixed(ground: string, blue: string, share: number): string {
  const [from, to] = [decomposeColor(ground).values, decomposeColor(blue).values]
  const channels = [0, 1, 2].map((at) => Math.round((from[at] ?? 0) * (1 - share) + (to[at] ?? 0) * share))
  return `rgb(${channels.join(', ')})`
}

/** CSS rules that colour a cell by its `data-step`, from the ground to one blue. */
export const rampRules = (ground: string, blue: string): Record<string, { backgroundColor: string }> =>
  Object.fromEntries(
    Array.from({ length: steps }, (_, step) => [
      `& td[data-step="${step}"]`,
      { backgroundColor: mixed(ground, blue, (deepest * step) / (steps - 1)) },
    ]),
  )
