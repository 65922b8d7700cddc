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
type PartLimits = Int16Array

/**
 * Weights → the most half points of each part. Weights that add up to more than 100 are all reduced by the same factor,
 * so that the best possible pair has 100 and nothing is cut off at the top. Rounded down, never up.
 */
function partLimits(weights: ScoreWeights): PartLimits {
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

/** Half points for every raw value of every part, so that changing weights costs one look-up per part and pair. */
export type PointTables = {
  /** offer ↔ seek, by 3 × the better direction + the other one */
  offerSeek: Uint8Array
  /** the seven other parts one after the other; only ties may be negative */
  others: Int16Array
}

const perTable = rawSteps + 1
/** The better direction gives three quarters of offer ↔ seek, the other one the rest. */
const betterDirection = 3
const directionParts = 4

export function pointTables(weights: ScoreWeights): PointTables {
  const limits = partLimits(weights)
  const most = limits[0] ?? 0
  const offerSeek = Uint8Array.from({ length: directionParts * rawSteps + 1 }, (_, raw) =>
    Math.round((most * raw) / (directionParts * rawSteps)),
  )
  const others = new Int16Array((rawWidth - 2) * perTable)
  for (let part = 0; part < rawWidth - 2; part++) {
    for (let raw = 0; raw <= rawSteps; raw++) {
      others[part * perTable + raw] = Math.round(((limits[part + 1] ?? 0) * raw) / rawSteps)
    }
  }
  return { offerSeek, others }
}

const bothDirections = ({ offerSeek }: PointTables, a: number, b: number): number =>
  offerSeek[a > b ? betterDirection * a + b : betterDirection * b + a] ?? 0

/** The score of the nine raw values at `at` in half points, 0 … 200. */
export function halvesOf(tables: PointTables, raws: Uint8Array, at: number): number {
  const { others } = tables
  const sum =
    bothDirections(tables, raws[at] ?? 0, raws[at + 1] ?? 0) +
    (others[raws[at + 2] ?? 0] ?? 0) +
    (others[perTable + (raws[at + 3] ?? 0)] ?? 0) +
    (others[2 * perTable + (raws[at + 4] ?? 0)] ?? 0) +
    (others[3 * perTable + (raws[at + 5] ?? 0)] ?? 0) +
    (others[4 * perTable + (raws[at + 6] ?? 0)] ?? 0) +
    (others[5 * perTable + (raws[at + 7] ?? 0)] ?? 0) +
    (others[6 * perTable + (raws[at + 8] ?? 0)] ?? 0)
  return sum < 0 ? 0 : sum
}

/**
 * The half points of each of the nine raw values at `at`; they add up to `halvesOf`. Points of offer ↔ seek are shared
 * out between the directions by their strength. Where ties cost more than all other parts give, they cost just that.
 */
export function partHalves(tables: PointTables, raws: Uint8Array, at: number): Int16Array {
  const points = new Int16Array(rawWidth)
  const a = raws[at] ?? 0
  const b = raws[at + 1] ?? 0
  const both = bothDirections(tables, a, b)
  const first = a + b === 0 ? 0 : Math.round((both * a) / (a + b))
  points[0] = first
  points[1] = both - first
  for (let part = 2; part < rawWidth; part++) {
    points[part] = tables.others[(part - 2) * perTable + (raws[at + part] ?? 0)] ?? 0
  }
  const sum = points.reduce((total, own) => total + own, 0)
  if (sum < 0) points[rawPlaces.ties] = (points[rawPlaces.ties] ?? 0) - sum
  return points
}
