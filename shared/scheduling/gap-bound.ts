import type { SchedulingProblem } from '../model/problem.ts'
import { type BoundCertificate, boundOf, meetsSomewhere, type Totals } from './bound.ts'
import { type CompiledProblem, compile } from './compile.ts'
import { hasBit } from './masks.ts'

/** Most meetings that can be had without a gap: the longest run of open slots in each block, added up. */
function mostWithoutGaps(problem: CompiledProblem, open: (slot: number) => boolean): number {
  let most = 0
  let longest = 0
  let run = 0
  for (let slot = 0; slot < problem.slots; slot++) {
    if (!hasBit(problem.blocks.continues, 0, slot)) {
      most += longest
      longest = 0
      run = 0
    }
    run = open(slot) ? run + 1 : 0
    longest = Math.max(longest, run)
  }
  return most + longest
}

/**
 * Fewest gaps that one person can have with exactly `meetings` meetings in the slots that `open` allows; 0 when so many
 * do not fit. Dynamic programming over slots, counting meetings, with the state of the present block: nothing yet, in a
 * run of meetings, or waiting after one.
 */
export function fewestGaps(problem: CompiledProblem, open: (slot: number) => boolean, meetings: number): number {
  if (meetings <= mostWithoutGaps(problem, open)) return 0
  const { slots, blocks } = problem
  const nothing = 0
  const running = 1
  const waiting = 2
  const never = 1 << 20
  let best = new Int32Array(3 * (meetings + 1)).fill(never)
  best[nothing] = 0
  for (let slot = 0; slot < slots; slot++) {
    const next = new Int32Array(best.length).fill(never)
    const fresh = !hasBit(blocks.continues, 0, slot)
    for (let count = 0; count <= meetings; count++) {
      for (let state = 0; state < 3; state++) {
        const gaps = best[3 * count + state]!
        if (gaps === never) continue
        const before = fresh ? nothing : state
        const idle = 3 * count + (before === nothing ? nothing : waiting)
        next[idle] = Math.min(next[idle]!, gaps)
        if (count === meetings || !open(slot)) continue
        const busy = 3 * (count + 1) + running
        next[busy] = Math.min(next[busy]!, gaps + (before === waiting ? 1 : 0))
      }
    }
    best = next
  }
  const fewest = Math.min(...best.subarray(3 * meetings, 3 * meetings + 3))
  return fewest === never ? 0 : fewest
}

/**
 * A lower bound on the gaps of every timetable in which exactly these pairs meet: each participant's fewest gaps by
 * itself, over the slots in which it could meet anybody, added up.
 */
export function gapsBoundOf(problem: CompiledProblem, meets: (pair: number) => boolean): number {
  const { participants, pairStart, pairList, pairOpen, words } = problem
  let bound = 0
  const union = new Int32Array(words)
  for (let participant = 0; participant < participants; participant++) {
    union.fill(0)
    let meetings = 0
    for (let at = pairStart[participant]!; at < pairStart[participant + 1]!; at++) {
      const pair = pairList[at]!
      if (!meets(pair)) continue
      meetings += 1
      for (let word = 0; word < words; word++) union[word]! |= pairOpen[pair * words + word]!
    }
    if (meetings > 1) bound += fewestGaps(problem, (slot) => hasBit(union, 0, slot), meetings)
  }
  return bound
}

/**
 * A proved lower bound on the gaps of any plan that leaves nobody out, for a problem in which every pair is required;
 * undefined for other problems, because leaving a meeting out can save a gap.
 */
export function lowerBoundGaps(problem: SchedulingProblem): number | undefined {
  if (problem.pairs.length === 0 || problem.pairs.some((pair) => !pair.required)) return undefined
  return gapsBoundOf(compile(problem), () => true)
}

/** Prices of the budget that are tried; each proves a bound. */
const mostPrices = 100

/** What a participant's choice of a number of meetings costs a plan against the value bound, and the gaps it cannot avoid. */
type Alternative = { loss: number; gaps: number }

/** Alternatives of everybody who would have gaps at the number of meetings that costs nothing. */
function alternativesOf(problem: CompiledProblem, certificate: BoundCertificate, slack: number): Alternative[][] {
  const { participants, pairStart, pairList, pairOpen, words, cap, min, a, b } = problem
  const { seat, floor, must, meeting, interpreter } = certificate
  const reducedScore = (pair: number): number => {
    const price = seat[a[pair]!]! - floor[a[pair]!]! + seat[b[pair]!]! - floor[b[pair]!]! + meeting
    return problem.score[pair]! + must[pair]! - price - (problem.interpreterClass[pair]! >= 0 ? interpreter : 0)
  }
  const found: Alternative[][] = []
  const union = new Int32Array(words)
  for (let participant = 0; participant < participants; participant++) {
    union.fill(0)
    for (let at = pairStart[participant]!; at < pairStart[participant + 1]!; at++) {
      const pair = pairList[at]!
      if (!meetsSomewhere(problem, pair) || reducedScore(pair) < -slack) continue
      for (let word = 0; word < words; word++) union[word]! |= pairOpen[pair * words + word]!
    }
    const gapsWith = (meetings: number) => fewestGaps(problem, (slot) => hasBit(union, 0, slot), meetings)
    const most = cap[participant]!
    const least = min[participant]!
    if (most < 2 || least > most || gapsWith(most) === 0) continue
    const perMeeting = seat[participant]! - floor[participant]!
    const free = Math.max(most * perMeeting, least * perMeeting)
    found.push(
      Array.from({ length: most - least + 1 }, (_, index) => ({
        loss: free - (least + index) * perMeeting,
        gaps: least + index > 1 ? gapsWith(least + index) : 0,
      })),
    )
  }
  return found
}

/**
 * A lower bound on the gaps of every plan that is worth at least `value`, leaves out no required pair and leaves nobody
 * below the minimum. Such a plan can lose no more against the value bound than what lies between the two, and a
 * participant who has fewer meetings than the prices of the certificate expect loses a known part of it; within that
 * budget everybody has at least the fewest gaps for the number of meetings and the slots left (Lagrangian relaxation of
 * the budget, evaluated at prices at which an alternative begins to pay).
 */
export function gapsBoundAtValue(
  problem: CompiledProblem,
  totals: Totals,
  certificate: BoundCertificate,
  value: number,
): number {
  const slack = boundOf(problem, totals, certificate, { requiredMissing: 0, belowMinimum: 0 }) - value + 1e-6
  if (!(slack >= 0)) return 0
  const alternatives = alternativesOf(problem, certificate, slack)
  const prices = new Set([0])
  for (const list of alternatives) {
    for (const { loss, gaps } of list) {
      const saved = Math.max(...list.map((other) => other.gaps)) - gaps
      if (loss > 1e-9 && saved > 0) prices.add(saved / loss)
    }
  }
  const ascending = [...prices].sort((x, y) => x - y)
  const every = Math.ceil(ascending.length / mostPrices)
  let bound = 0
  for (const price of ascending.filter((_, index) => index % every === 0)) {
    let sum = -price * slack
    for (const list of alternatives) sum += Math.min(...list.map(({ loss, gaps }) => gaps + price * loss))
    bound = Math.max(bound, sum)
  }
  return Math.ceil(bound - 1e-6)
}
