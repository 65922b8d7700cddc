import { type BoundCertificate, meetsSomewhere, sidesOf, type Totals, totalsOf } from './bound.ts'
import type { CompiledProblem } from './compile.ts'
import { createNetwork, type Network, solveNetwork } from './network-simplex.ts'

/** The network of who meets whom, and which arcs are which. */
type Model = {
  network: Network
  bipartite: boolean
  totals: Totals
  /** The pair of each arc from `firstPairArc` on. */
  pairOfArc: Int32Array
  firstPairArc: number
  left: Int32Array
  right: Int32Array
  minArc: Uint8Array
}

const sourceNode = 0
const sinkNode = 1

function modelOf(problem: CompiledProblem): Model {
  const side = sidesOf(problem)
  const bipartite = side !== null
  const totals = totalsOf(problem, side)
  const left = new Int32Array(problem.participants).fill(-1)
  const right = new Int32Array(problem.participants).fill(-1)
  let nodes = 2
  for (let participant = 0; participant < problem.participants; participant++) {
    if (!side || side[participant] === 0) left[participant] = nodes++
    if (!side || side[participant] === 1) right[participant] = nodes++
  }
  const source: number[] = [sinkNode]
  const target: number[] = [sourceNode]
  const capacity: number[] = [bipartite ? totals.meetings : 2 * totals.meetings]
  const minArc: number[] = [0]
  const arc = (from: number, to: number, room: number, isMin: number) => {
    if (room <= 0) return
    source.push(from)
    target.push(to)
    capacity.push(room)
    minArc.push(isMin)
  }
  for (let participant = 0; participant < problem.participants; participant++) {
    const cap = problem.cap[participant]!
    const min = problem.min[participant]! <= cap ? problem.min[participant]! : 0
    for (const node of [left[participant]!, right[participant]!]) {
      if (node === -1) continue
      const leftSide = node === left[participant]
      arc(leftSide ? sourceNode : node, leftSide ? node : sinkNode, min, 1)
      arc(leftSide ? sourceNode : node, leftSide ? node : sinkNode, cap - min, 0)
    }
  }
  const firstPairArc = source.length
  const pairOfArc: number[] = []
  for (let pair = 0; pair < problem.pairs; pair++) {
    if (!meetsSomewhere(problem, pair)) continue
    const ends = [problem.a[pair]!, problem.b[pair]!] as const
    for (const [from, to] of [ends, [ends[1], ends[0]] as const]) {
      if (left[from] === -1 || right[to] === -1) continue
      arc(left[from]!, right[to]!, 1, 0)
      pairOfArc.push(pair)
    }
  }
  return {
    network: createNetwork(nodes, { source, target, capacity }),
    bipartite,
    totals,
    pairOfArc: Int32Array.from(pairOfArc),
    firstPairArc,
    left,
    right,
    minArc: Uint8Array.from(minArc),
  }
}

/** Pivots of the network simplex between two yields, and in all. */
const pivotsInAStep = 5_000
const mostPivots = 3_000_000
type PivotBudget = { left: number; stop: () => boolean }

/** Rewards so large that required pairs and minimums come before any value, yet small enough to compute with. */
type Rewards = { required: number; minimum: number }

function setCosts(problem: CompiledProblem, model: Model, interpreterPrice: number, rewards: Rewards): void {
  const { network, firstPairArc, pairOfArc, minArc } = model
  for (let arc = 0; arc < firstPairArc; arc++) network.cost[arc] = minArc[arc] === 1 ? -rewards.minimum : 0
  pairOfArc.forEach((pair, index) => {
    const required = problem.required[pair] === 1 || problem.locked[pair] === 1 ? rewards.required : 0
    const help = problem.interpreterClass[pair]! >= 0 ? interpreterPrice : 0
    network.cost[firstPairArc + index] = help - problem.score[pair]! - required
  })
}

/** Reads the prices off a solved network; they prove a bound whether or not it was solved to the end. */
function certificateOf(
  problem: CompiledProblem,
  model: Model,
  interpreter: number,
  rewards: Rewards,
): BoundCertificate {
  const { network, left, right, bipartite } = model
  const { price } = network
  const from = price[sourceNode]!
  const to = price[sinkNode]!
  const seat = new Float64Array(problem.participants)
  const floor = new Float64Array(problem.participants)
  const must = new Float64Array(problem.pairs)
  const meeting = Math.max(0, from - to)
  for (let participant = 0; participant < problem.participants; participant++) {
    const leftPrice = left[participant] === -1 ? 0 : price[left[participant]!]! - from
    const rightPrice = right[participant] === -1 ? 0 : to - price[right[participant]!]!
    const net = bipartite ? leftPrice + rightPrice : (leftPrice + rightPrice) / 2
    seat[participant] = Math.max(0, net)
    floor[participant] = rewards.minimum > 0 && problem.min[participant]! > 0 ? Math.max(0, -net) : 0
  }
  if (rewards.required > 0) {
    for (let pair = 0; pair < problem.pairs; pair++) {
      if (problem.required[pair] === 0 || !meetsSomewhere(problem, pair)) continue
      const a = problem.a[pair]!
      const b = problem.b[pair]!
      const help = problem.interpreterClass[pair]! >= 0 ? interpreter : 0
      const slack = problem.score[pair]! + floor[a]! + floor[b]! - seat[a]! - seat[b]! - meeting - help
      must[pair] = Math.max(0, -slack)
    }
  }
  return { seat, floor, must, meeting, interpreter }
}

/** Pairs that the flow takes wholly, and those it takes by half (only where there are no two sides). */
function chosenPairs(model: Model): { whole: number[]; half: number[] } {
  const amount = new Map<number, number>()
  model.pairOfArc.forEach((pair, index) => {
    const flow = model.network.flow[model.firstPairArc + index]!
    if (flow > 0.5) amount.set(pair, (amount.get(pair) ?? 0) + (model.bipartite ? 2 : 1))
  })
  const whole: number[] = []
  const half: number[] = []
  for (const [pair, twice] of amount) (twice === 2 ? whole : half).push(pair)
  return { whole, half }
}

/** Who should meet whom if time did not matter, and the proof of what that is worth. */
export type Choice = {
  /** Pairs chosen, best first. */
  chosen: number[]
  totals: Totals
  certificate: BoundCertificate
  /** Prices without any rewards: their bound holds for every plan whatever it leaves out. */
  unconditional: BoundCertificate
}

/** Interpreted meetings in the present flow (half of the arcs where every pair has two). */
function interpretedFlow(problem: CompiledProblem, model: Model): number {
  let used = 0
  model.pairOfArc.forEach((pair, index) => {
    if (problem.interpreterClass[pair]! >= 0) used += model.network.flow[model.firstPairArc + index]!
  })
  return model.bipartite ? used : used / 2
}

/**
 * Finds the interpreters' price: the dual value is convex in it, so two prices that bracket the best one give the next
 * where their supporting lines cross (a secant search on a piecewise linear function, which ends exactly).
 */
function* priceInterpreters(
  problem: CompiledProblem,
  model: Model,
  rewards: Rewards,
  pivots: PivotBudget,
): Generator<void, number, void> {
  const limit = model.totals.withInterpreter
  function* solve(price: number) {
    setCosts(problem, model, price, rewards)
    for (let solved = false; !solved && pivots.left > 0 && !pivots.stop(); pivots.left -= pivotsInAStep) {
      solved = solveNetwork(model.network, pivotsInAStep)
      if (!solved) yield
    }
    let cost = 0
    for (let arc = 0; arc < model.network.arcs; arc++) cost += model.network.cost[arc]! * model.network.flow[arc]!
    const used = interpretedFlow(problem, model)
    return { price, value: (model.bipartite ? -cost : -cost / 2) + price * limit, slope: limit - used }
  }
  let low = yield* solve(0)
  if (low.slope >= 0) return 0
  let step = 16
  let high = yield* solve(step)
  while (high.slope < 0 && step < 1e12) {
    low = high
    step *= 4
    high = yield* solve(step)
  }
  for (let round = 0; round < 60 && high.slope > 0; round++) {
    const price = (low.value - low.slope * low.price - high.value + high.slope * high.price) / (high.slope - low.slope)
    if (!(price > low.price + 1e-9 && price < high.price - 1e-9)) break
    const expected = low.value + low.slope * (price - low.price)
    const point = yield* solve(price)
    if (Math.abs(point.value - expected) <= 1e-6) {
      if (point.slope < 0) high = { ...high, price }
      else high = point
      break
    }
    if (point.slope < 0) low = point
    else high = point
  }
  return high.price
}

/**
 * Solves "who meets whom" by min-cost flow, yielding between pieces of work. When the work runs out (only on problems
 * far beyond a fair), or `stop` says so, the choice is not the best and the bound is looser, but still a bound.
 */
export function* choosePairs(
  problem: CompiledProblem,
  stop: () => boolean = () => false,
): Generator<void, Choice, void> {
  const pivots = { left: mostPivots, stop }
  const model = modelOf(problem)
  let largest = 1
  for (const score of problem.score) largest = Math.max(largest, Math.abs(score))
  const rewards = { minimum: largest * 64, required: largest * 64 * 32 }
  const needsRewards = problem.min.some((min) => min > 0) || problem.required.includes(1)
  const none = { minimum: 0, required: 0 }
  const freePrice = yield* priceInterpreters(problem, model, none, pivots)
  const unconditional = certificateOf(problem, model, freePrice, none)
  let certificate = unconditional
  if (needsRewards || problem.locked.includes(1)) {
    const price = yield* priceInterpreters(problem, model, rewards, pivots)
    certificate = certificateOf(problem, model, price, rewards)
  }
  const { whole, half } = chosenPairs(model)
  const byScore = (x: number, y: number) => problem.score[y]! - problem.score[x]! || x - y
  return {
    chosen: [...whole.sort(byScore), ...half.sort(byScore)],
    totals: model.totals,
    certificate,
    unconditional,
  }
}
