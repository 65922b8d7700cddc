import type { ScoredPair } from '../model/pair.ts'
import type { Registrant } from '../model/registrant.ts'
import { expandPair, positionsOf } from './expand.ts'
import { halvesPerPoint, rawWidth } from './points.ts'
import type { PairScores, ScoringContext } from './scores.ts'
import { firstPartner, scoreAll } from './scores.ts'
import { isApproved, requestOf } from './wishes.ts'

/** Whether somebody asked for the pair or the secretariat decided on it. */
const isSpokenFor = (scores: PairScores, pair: number): boolean => {
  const wishes = scores.wishes.get(pair)
  return wishes !== undefined && (requestOf(wishes) !== 'none' || wishes.decision !== 'open')
}

/** Whether a pair is put forward: nothing stands against it, and it reaches the minimum or somebody wants it. */
export function isProposed(scores: PairScores, pair: number): boolean {
  if ((scores.block[pair] ?? 0) !== 0) return false
  const reached = (scores.halves[pair] ?? 0) >= scores.event.rules.minimumScore * halvesPerPoint
  if (scores.wishes.size === 0) return reached
  const wishes = scores.wishes.get(pair)
  if (!wishes) return reached
  if (wishes.decision === 'rejected') return false
  return reached || isApproved(wishes.decision) || requestOf(wishes) !== 'none'
}

/** Order among pairs: score, then the better answers of offers to needs, then the order of the codes. */
function rankKey(scores: PairScores, pair: number): number {
  const at = pair * rawWidth
  return (scores.halves[pair] ?? 0) * 1024 + (scores.raws[at] ?? 0) + (scores.raws[at + 1] ?? 0)
}

/**
 * The numbers of the best `k` proposed pairs of each registrant, best first, by position. One pass over the pairs;
 * nothing is sorted as a whole.
 */
export function bestPairs(scores: PairScores, k: number): number[][] {
  const size = Math.max(0, Math.floor(k))
  const count = scores.compiled.registrants.length
  const keys = new Float64Array(count * size).fill(-1)
  const pairs = new Float64Array(count * size).fill(-1)
  const offer = (owner: number, pair: number, key: number) => {
    const from = owner * size
    let at = from + size - 1
    if (size === 0 || key <= (keys[at] ?? 0)) return
    while (at > from && key > (keys[at - 1] ?? 0)) {
      keys[at] = keys[at - 1] ?? 0
      pairs[at] = pairs[at - 1] ?? 0
      at--
    }
    keys[at] = key
    pairs[at] = pair
  }
  const offerToBoth = (a: number, b: number, pair: number) => {
    if (!isProposed(scores, pair)) return
    const key = rankKey(scores, pair)
    offer(a, pair, key)
    offer(b, pair, key)
  }
  let pair = 0
  for (let a = 0; a + 1 < scores.rowStart.length; a++) {
    for (let b = firstPartner(scores, a); b < count; b++) offerToBoth(a, b, pair++)
  }
  for (const { a, b } of scores.extras) offerToBoth(a, b, pair++)
  return Array.from({ length: count }, (_, owner) =>
    Array.from(pairs.subarray(owner * size, (owner + 1) * size)).filter((found) => found >= 0),
  )
}

/** Best pairs of one registrant, best first, at most `k`; blocked and rejected ones are left out. */
export function topFor(pairs: readonly ScoredPair[], code: string, k: number): ScoredPair[] {
  return pairs
    .filter((pair) => (pair.a === code || pair.b === code) && !pair.blocked && pair.decision !== 'rejected')
    .sort(inRank)
    .slice(0, Math.max(0, k))
}

/** Pairs that are among the best `k` of both sides, best first. */
export function mutualList(pairs: readonly ScoredPair[], k: number): ScoredPair[] {
  const open = pairs.filter((pair) => !pair.blocked && pair.decision !== 'rejected').sort(inRank)
  const taken = new Map<string, number>()
  const within = (code: string): boolean => {
    const place = (taken.get(code) ?? 0) + 1
    taken.set(code, place)
    return place <= k
  }
  return open.filter(({ a, b }) => {
    const first = within(a)
    return within(b) && first
  })
}

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** Points for offers that meet needs, in both directions. */
const answered = ({ parts }: ScoredPair): number =>
  parts.reduce((sum, { kind, points }) => (kind === 'offerSeek' ? sum + points : sum), 0)

/** Open pairs before blocked ones; then by score, by offers that meet needs, by codes. */
export function inRank(x: ScoredPair, y: ScoredPair): number {
  return (
    Number(x.blocked !== undefined) - Number(y.blocked !== undefined) ||
    y.score - x.score ||
    answered(y) - answered(x) ||
    byText(x.a, y.a) ||
    byText(x.b, y.b)
  )
}

/** Pair numbers worth showing: see `scorePairs`. */
function chosenPairs(scores: PairScores, top: number | undefined): number[] {
  const chosen = new Set<number>()
  if (top !== undefined) for (const own of bestPairs(scores, top)) for (const pair of own) chosen.add(pair)
  for (const pair of scores.wishes.keys()) if (isSpokenFor(scores, pair)) chosen.add(pair)
  if (top === undefined) {
    const minimum = scores.event.rules.minimumScore * halvesPerPoint
    for (let pair = 0; pair < scores.length; pair++) {
      const { a, b } = positionsOf(scores, pair)
      const known = scores.compiled.hasSectors[a] === 1 && scores.compiled.hasSectors[b] === 1
      if (known && (scores.halves[pair] ?? 0) >= minimum) chosen.add(pair)
    }
  }
  return [...chosen]
}

/** The pairs of already computed scores in full, best first: see `scorePairs`. */
export function rankedPairs(scores: PairScores, top?: number): ScoredPair[] {
  return chosenPairs(scores, top)
    .map((pair) => expandPair(scores, pair))
    .sort(inRank)
}

/**
 * Registrants → scored pairs with their reasons, best first. Left out: pairs below the minimum score that nobody asked
 * for or decided on, and whoever names no sector ("needs data"). Pairs that a rule forbids come last and say so in
 * `blocked`. With `top`, only the best so many of each registrant, and whatever somebody spoke for; use it for
 * thousands of registrants.
 */
export function scorePairs(
  registrants: readonly Registrant[],
  { top, ...context }: ScoringContext & { top?: number | undefined },
): ScoredPair[] {
  return rankedPairs(scoreAll(registrants, context), top)
}

/**
 * Two registrants alone, in either order. `among` is everybody at the forum, so that rare sectors count as they do
 * there. Undefined where the two are not paired: one side, and nobody asked for it.
 */
export function scorePair(
  a: Registrant,
  b: Registrant,
  { among, ...context }: ScoringContext & { among?: readonly Registrant[] | undefined },
): ScoredPair | undefined {
  const scores = scoreAll([a, b], context, among ?? [a, b])
  return scores.length === 0 ? undefined : expandPair(scores, 0)
}
