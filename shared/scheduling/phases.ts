import type { Plan } from '../model/plan.ts'
import { placeAll } from './check-locks.ts'
import type { Choice } from './choice.ts'
import type { CompiledProblem } from './compile.ts'
import { colour } from './construct.ts'
import { valueBoundFor } from './finish.ts'
import { gapsBoundAtValue, gapsBoundOf } from './gap-bound.ts'
import { homeSlots } from './home.ts'
import { type Annealing, anneal, type Mixture } from './improve.ts'
import { energyOf, type Prices } from './ledger.ts'
import type { Random } from './random.ts'
import { compareStandings, restore, type Snapshot } from './standing.ts'
import { canPlace, place, type Timetable } from './timetable.ts'

/** A timetable in the making; `best` is what will be published when the work ends now. */
export type Work = {
  timetable: Timetable
  random: Random
  choice: Choice
  best: Snapshot
  valueBound: number
  /** Steps of the search in all. */
  steps: number
}

/**
 * Steps of the search that fit the size of a problem: more per meeting where there are few, fewer where there are many,
 * and many where everything is required and only the waiting counts.
 */
export function stepsFor(problem: CompiledProblem, choice: Choice): number {
  const meetings = choice.chosen.length + 10
  const onlyWaiting = problem.pairs > 0 && problem.required.every((required) => required === 1)
  if (onlyWaiting) return Math.min(80_000_000, 2_000 * meetings * meetings)
  return Math.min(40_000_000, Math.max(20_000 * meetings, Math.min(60_000 * meetings, 10_000_000)))
}

const exchanging: Mixture = { insert: 500, reseat: 0, refill: 0 }
const polishing: Mixture = { insert: 300, reseat: 5, refill: 1 }
const blending: Mixture = { insert: 100, reseat: 2, refill: 0 }
const trading: Mixture = { insert: 300, reseat: 2, refill: 0 }
const filling: Mixture = { insert: 500, reseat: 2, refill: 0 }

/** Up to this share below the bound a construction suffers from tables and interpreters rather than from time. */
const nearlyAtTheBound = 0.005

/** A plan at the value bound gives value up for fewer gaps only when the objective gains at least this share. */
const worthLeavingTheBound = 0.005

/** Pairs that are locked to a slot, a table or an interpreter. */
const lockedPairs = ({ problem }: Timetable): number[] =>
  Array.from({ length: problem.pairs }, (_, pair) => pair).filter((pair) => problem.locked[pair] === 1)

/** Whether everything that is locked takes place. */
export const keepsLocks = (timetable: Timetable): boolean =>
  lockedPairs(timetable).every((pair) => timetable.slotOf[pair] !== -1)

/** Places the locked pairs into an empty timetable, just as `checkProblem` did when it found that they fit together. */
export function placeLocked(timetable: Timetable): void {
  const { problem, slotOf } = timetable
  const locked = lockedPairs(timetable)
  for (const pair of locked) {
    const slot = problem.lockedSlot[pair]!
    if (slot >= 0 && canPlace(timetable, pair, slot)) place(timetable, pair, slot)
  }
  const open = locked.filter((pair) => slotOf[pair] === -1)
  if (open.length > 0) placeAll(timetable, open)
}

/** Places what is locked, what an earlier plan held and the rules still allow, and then the chosen pairs. */
export function construct(timetable: Timetable, choice: Choice, previous: Plan | undefined): void {
  const { problem, slotOf } = timetable
  if (previous) {
    const home = homeSlots(problem, previous)
    const byWorth = Array.from(home.keys()).filter((pair) => home[pair]! >= 0)
    byWorth.sort((x, y) => worthOf(problem, y) - worthOf(problem, x) || x - y)
    const keepHome = (pair: number) => {
      if (slotOf[pair] === -1 && canPlace(timetable, pair, home[pair]!)) place(timetable, pair, home[pair]!)
    }
    for (const pair of lockedPairs(timetable)) if (home[pair]! >= 0) keepHome(pair)
    placeLocked(timetable)
    for (const pair of byWorth) keepHome(pair)
  } else {
    placeLocked(timetable)
    colour(
      timetable,
      choice.chosen.filter((pair) => slotOf[pair] === -1),
    )
  }
  fill(timetable)
}

const worthOf = (problem: CompiledProblem, pair: number): number =>
  problem.score[pair]! + (problem.required[pair] === 1 ? 1e9 : 0) + (problem.locked[pair] === 1 ? 2e9 : 0)

/** Places every pair that still fits somewhere and is worth having, the most valuable first; nobody moves. */
function fill(timetable: Timetable): void {
  const { problem, slotOf } = timetable
  const left = Array.from({ length: problem.pairs }, (_, pair) => pair).filter(
    (pair) => slotOf[pair] === -1 && worthOf(problem, pair) > 0,
  )
  left.sort((x, y) => worthOf(problem, y) - worthOf(problem, x) || x - y)
  for (const pair of left) {
    for (let slot = 0; slot < problem.slots; slot++) {
      if (!canPlace(timetable, pair, slot)) continue
      place(timetable, pair, slot)
      break
    }
  }
}

const largestScore = (problem: CompiledProblem): number =>
  problem.score.reduce((largest, score) => Math.max(largest, Math.abs(score)), 1)

/** Prices for the objective as it is, with required pairs and minimums far above it. */
export function objectivePrices(problem: CompiledProblem): Prices {
  const largest = largestScore(problem)
  const earn = problem.score.map(
    (score, pair) =>
      score +
      (problem.required[pair] === 1 ? 10_000 * largest : 0) +
      (problem.locked[pair] === 1 ? 1_000_000 * largest : 0),
  )
  return { gap: problem.problem.rules.gapPenalty, earn, below: 100 * largest }
}

/** Up to so many pairs the search tries all of them. */
const fewPairs = 60

/** Pairs worth trying: those met now, those that have to meet, and those that nearly pay at the bound's prices. */
export function candidates(work: Work, tolerance: number): number[] {
  const { timetable, choice } = work
  const { problem, slotOf } = timetable
  const { seat, floor, meeting, interpreter } = choice.certificate
  const found: number[] = []
  for (let pair = 0; pair < problem.pairs; pair++) {
    const a = problem.a[pair]!
    const b = problem.b[pair]!
    const help = problem.interpreterClass[pair]! >= 0 ? interpreter : 0
    const price = seat[a]! - floor[a]! + seat[b]! - floor[b]! + meeting + help
    const fixed = slotOf[pair]! >= 0 || problem.required[pair] === 1 || problem.locked[pair] === 1
    const few = problem.pairs <= fewPairs
    if (few || fixed || problem.score[pair]! - price > -tolerance) found.push(pair)
  }
  return found
}

const met = (timetable: Timetable): number[] => {
  const pairs: number[] = []
  timetable.slotOf.forEach((slot, pair) => {
    if (slot >= 0) pairs.push(pair)
  })
  return pairs
}

const rescaled = function* <Result>(
  run: Generator<number, Result, void>,
  from: number,
  to: number,
): Generator<number, Result, void> {
  for (let step = run.next(); ; step = run.next()) {
    if (step.done) return step.value
    yield from + (to - from) * step.value
  }
}

/** Temperatures of the Kempe annealing in gaps: cooler where meetings can also be exchanged, warmer where time is full. */
const loose = { warm: 0.4, cold: 0.06 }
const dense = { warm: 0.3, cold: 0.1 }

/**
 * Makes gaps fewer by moving Kempe chains only: who meets whom stays, so the value cannot fall. Several annealings one
 * after the other; ends early when the gaps are at their lower bound for these meetings.
 */
function* settle(work: Work, steps: number, cycles: number, temperatures: typeof loose): Generator<number, void, void> {
  const { timetable, random } = work
  const { problem } = timetable
  const movable = met(timetable)
  const target = gapsBoundOf(problem, (pair) => timetable.slotOf[pair]! >= 0)
  const prices: Prices = { gap: 1, earn: new Float64Array(problem.pairs), below: 0 }
  for (let cycle = 0; cycle < cycles; cycle++) {
    if (work.best.standing.gaps <= target) return
    const annealing = { steps: Math.floor(steps / cycles), ...temperatures, movable, prices, target }
    const found = yield* rescaled(anneal(timetable, random, annealing), cycle / cycles, (cycle + 1) / cycles)
    if (compareStandings(found.standing, work.best.standing) < 0) work.best = found
  }
  restore(timetable, work.best.slotOf)
}

/**
 * Searches for value alone: who meets whom and when, gaps for nothing. The further the construction stayed below the
 * bound, the scarcer time is, and the warmer and wider the search has to be.
 */
function* raiseValue(work: Work, steps: number): Generator<number, void, void> {
  const { timetable, random, best } = work
  const scale = largestScore(timetable.problem) / 100
  const shortfall = Math.max(0, work.valueBound - best.standing.value) / Math.max(1e-9, Math.abs(work.valueBound))
  const scarce = Math.min(0.1, shortfall)
  const movable = candidates(work, (6 + 90 * scarce) * scale)
  const prices = { ...objectivePrices(timetable.problem), gap: 0 }
  const annealing: Annealing = {
    steps,
    warm: (0.5 + 12 * scarce) * scale,
    cold: (0.1 + 5 * scarce) * scale,
    movable,
    mixture: shortfall > nearlyAtTheBound ? exchanging : polishing,
    prices,
    target: energyOf(timetable, prices) - (work.valueBound - best.standing.value),
  }
  const found = yield* anneal(timetable, random, annealing)
  const { requiredMissing, belowMinimum, value } = found.standing
  const better =
    requiredMissing - best.standing.requiredMissing ||
    belowMinimum - best.standing.belowMinimum ||
    best.standing.value - value
  if (better < 0) work.best = found
  else restore(timetable, best.slotOf)
  work.valueBound = Math.min(work.valueBound, valueBoundFor(timetable.problem, work.choice, work.best.standing))
}

/**
 * Searches over who meets whom and when together from a good timetable on, at the objective's own prices; where the value
 * is already the best, its price is raised so that mostly other choices of the same value are looked through.
 */
function* trade(work: Work, steps: number, valueWeight: number): Generator<number, Snapshot, void> {
  const { timetable, random } = work
  const scale = largestScore(timetable.problem) / 100
  const movable = candidates(work, 8 * scale)
  const fair = objectivePrices(timetable.problem)
  const prices = { ...fair, earn: fair.earn.map((earn) => earn * valueWeight) }
  return yield* anneal(timetable, random, {
    steps,
    warm: scale,
    cold: 0.2 * scale,
    movable,
    mixture: trading,
    prices,
  })
}

/**
 * Searches for value and gaps together, at a part of the price of gaps: exchanges few meetings and moves many, so that
 * the meetings found for their value become ones that also fit closely together.
 */
function* blend(work: Work, steps: number): Generator<number, void, void> {
  const { timetable, random } = work
  const scale = largestScore(timetable.problem) / 100
  const prices = objectivePrices(timetable.problem)
  const found = yield* anneal(timetable, random, {
    steps,
    warm: scale,
    cold: 0.2 * scale,
    movable: candidates(work, 9 * scale),
    mixture: blending,
    prices: { ...prices, gap: 0.4 * prices.gap },
  })
  if (compareStandings(found.standing, work.best.standing) < 0) work.best = found
  else restore(timetable, work.best.slotOf)
}

/** Improves a constructed timetable until its steps are used up or nothing can get better. */
export function* improve(work: Work): Generator<number, void, void> {
  const { timetable, steps } = work
  const { problem } = timetable
  const atBound = () => {
    const { value, requiredMissing, belowMinimum } = work.best.standing
    return value >= work.valueBound - 1e-9 && requiredMissing === 0 && belowMinimum === 0
  }
  if (!atBound()) {
    const shortfall = (work.valueBound - work.best.standing.value) / Math.max(1e-9, Math.abs(work.valueBound))
    yield* rescaled(raiseValue(work, Math.floor(steps * (shortfall > nearlyAtTheBound ? 0.2 : 0.1))), 0, 0.4)
    if (!atBound() && problem.problem.rules.gapPenalty > 0) {
      yield* rescaled(blend(work, Math.floor(steps * 0.12)), 0.4, 0.55)
    }
  }
  const everybody = work.best.slotOf.every((slot, pair) => slot >= 0 && problem.required[pair] === 1)
  if (everybody) {
    yield* rescaled(settle(work, steps, 2, dense), 0.4, 1)
    return
  }
  const small = work.choice.chosen.length < 400
  yield* rescaled(settle(work, Math.floor(steps * (atBound() ? 1 : 0.5)), small ? 2 : 1, loose), 0.55, 0.85)
  const before = work.best
  const proved = atBound()
  const { totals, certificate } = work.choice
  const fewest = proved ? gapsBoundAtValue(problem, totals, certificate, before.standing.value) : 0
  if (proved && (before.standing.gaps <= fewest || problem.problem.rules.gapPenalty === 0)) return
  const tradeSteps = Math.min(proved && !small ? 100_000 : 1_000_000, Math.floor(steps * 0.15))
  const traded = yield* rescaled(trade(work, tradeSteps, proved && problem.pairs > fewPairs ? 3 : 1), 0.85, 1)
  if (compareStandings(traded.standing, before.standing) >= 0) return
  const gain = traded.standing.objective - before.standing.objective
  const free = traded.standing.value >= before.standing.value - 1e-9
  if (!proved || free || gain > worthLeavingTheBound * Math.abs(before.standing.objective)) work.best = traded
}

/**
 * Keeps the meetings of an earlier plan where they are. One is moved only for a required pair or somebody's minimum, or,
 * with a price, when that gains more than `movePrice` points.
 */
export function* keepAndFill(work: Work, previous: Plan, movePrice: number | undefined): Generator<number, void, void> {
  const { timetable, random } = work
  const { problem } = timetable
  const { requiredMissing, belowMinimum } = work.best.standing
  if (movePrice === undefined && requiredMissing === 0 && belowMinimum === 0) return
  const largest = largestScore(problem)
  const stay = { reward: movePrice ?? 10 * largest, slotOf: homeSlots(problem, previous) }
  const prices: Prices = { ...objectivePrices(problem), stay }
  const annealing: Annealing = {
    steps: Math.max(1, Math.floor(movePrice === undefined ? work.steps / 4 : work.steps)),
    warm: 0.01 * largest,
    cold: 0.002 * largest,
    movable: candidates(work, 0.1 * largest),
    mixture: filling,
    prices,
  }
  work.best = yield* anneal(timetable, random, annealing)
}
