import type { ScoreWeights } from '../model/event.ts'
import type { ScorePartKind } from '../model/pair.ts'
import { scorePartKinds } from '../model/pair.ts'

/**
 * Points are counted in halves. A half is exact in binary, so the parts shown, added in any order, are the score to
 * the last bit, and one decimal shows them in full.
 */
export const halvesPerPoint = 2

/** Raw values of parts are whole numbers 0 … 250; 250 is everything that the part can give. */
export const rawSteps = 250

/** The most half points of each part, in the order of `scorePartKinds`; only ties may be negative. */
export type PartLimits = Int16Array

/**
 * Weights → the most half points of each part. Weights that add up to more than 100 are all reduced by the same factor,
 * so that the best possible pair has 100 and nothing is cut off at the top. Rounded down, never up.
 */
export function partLimits(weights: ScoreWeights): PartLimits {
  const sum = scorePartKinds.reduce((total, kind) => total + Math.max(0, weights[kind]), 0)
  const factor = sum > 100 ? 100 / sum : 1
  return Int16Array.from(scorePartKinds, (kind) => {
    const halves = weights[kind] * halvesPerPoint
    return halves < 0 ? Math.ceil(halves) : Math.floor(halves * factor)
  })
}

/** The weights as they really count: see `partLimits`. Shown beside the sliders when they differ from what was set. */
export function effectiveWeights(weights: ScoreWeights): Record<ScorePartKind, number> {
  const limits = partLimits(weights)
  const points = (kind: ScorePartKind) => (limits[scorePartKinds.indexOf(kind)] ?? 0) / halvesPerPoint
  return {
    offerSeek: points('offerSeek'),
    sharedSectors: points('sharedSectors'),
    priorities: points('priorities'),
    initiatives: points('initiatives'),
    ties: points('ties'),
    requests: points('requests'),
    parity: points('parity'),
    language: points('language'),
  }
}

/** The better direction gives three quarters of offer ↔ seek, the other one the rest. */
export const betterDirection = 0.75

/** Places of the raw values of one pair; offer ↔ seek has two, one for each direction. */
export const rawPlaces = {
  aOffers: 0,
  bOffers: 1,
  sharedSectors: 2,
  priorities: 3,
  initiatives: 4,
  ties: 5,
  requests: 6,
  parity: 7,
  language: 8,
} as const
export const rawWidth = 9

const halvesOf = (limit: number, raw: number): number => Math.round((limit * raw) / rawSteps)

/** The half points of the nine raw values at `at`, written to `into`; returns their sum, 0 … 200. */
export function pointsInto(into: Int16Array, raws: Uint8Array, at: number, limits: PartLimits): number {
  const a = raws[at] ?? 0
  const b = raws[at + 1] ?? 0
  const better = a > b ? a : b
  const other = a > b ? b : a
  const both = halvesOf(limits[0] ?? 0, betterDirection * better + (1 - betterDirection) * other)
  const first = a + b === 0 ? 0 : Math.round((both * a) / (a + b))
  into[0] = first
  into[1] = both - first
  let sum = both
  for (let part = 2; part < rawWidth; part++) {
    const halves = halvesOf(limits[part - 1] ?? 0, raws[at + part] ?? 0)
    into[part] = halves
    sum += halves
  }
  if (sum < 0) {
    into[rawPlaces.ties] = (into[rawPlaces.ties] ?? 0) - sum
    return 0
  }
  return sum
}
