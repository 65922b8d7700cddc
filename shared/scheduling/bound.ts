import type { CompiledProblem } from './compile.ts'
import { countBits, hasBit } from './masks.ts'
import { createNetwork, type Network, solveNetwork } from './network-simplex.ts'

/**
 * Prices that prove an upper bound on the value of plans, see `boundOf`: all at least zero, indices as compiled.
 * `seat` (y) is a participant's price of a meeting, `floor` (v) its reward for reaching the minimum, `must` (r) a
 * required pair's reward, `meeting` (λ) the price of a table, `interpreter` (μ) that of an interpreter.
 */
export type BoundCertificate = {
  seat: Float64Array
  floor: Float64Array
  must: Float64Array
  meeting: number
  interpreter: number
}

/** How many meetings fit in all, and how many of them with an interpreter, whoever meets whom. */
export type Totals = { meetings: number; withInterpreter: number }

/** Totals per slot from tables, interpreters and the people who are there, summed over the slots. */
export function totalsOf(problem: CompiledProblem, side: Int8Array | null): Totals {
  const { slots, words, participants, participantOpen, tableCap, reserved, rows } = problem
  let meetings = 0
  for (let slot = 0; slot < slots; slot++) {
    const present = [0, 0]
    for (let participant = 0; participant < participants; participant++) {
      if (problem.cap[participant]! > 0 && hasBit(participantOpen, participant * words, slot)) {
        present[side?.[participant] === 1 ? 1 : 0]! += 1
      }
    }
    const people = side ? Math.min(present[0]!, present[1]!) : Math.floor(present[0]! / 2)
    let tables = tableCap[slot]!
    for (let table = 0; table < problem.tables; table++) {
      if (reserved[table] === 1 && hasBit(problem.tableOpen, table * words, slot)) tables += 1
    }
    meetings += Math.min(people, tables)
  }
  let withInterpreter = 0
  for (let row = 0; row < rows.rows; row++) {
    let open = 0
    for (let slot = 0; slot < slots; slot++) open += rows.slotCap[row * slots + slot]!
    withInterpreter = Math.max(withInterpreter, Math.min(open, rows.totalCap[row]!))
  }
  return { meetings, withInterpreter }
}

/** Two sides such that every pair has one participant on each; null when there are no such sides. */
export function sidesOf(problem: CompiledProblem): Int8Array | null {
  const { participants, pairStart, pairList, a, b } = problem
  const side = new Int8Array(participants).fill(-1)
  const queue: number[] = []
  for (let start = 0; start < participants; start++) {
    if (side[start] !== -1) continue
    side[start] = 0
    queue.push(start)
    for (let participant = queue.pop(); participant !== undefined; participant = queue.pop()) {
      for (let at = pairStart[participant]!; at < pairStart[participant + 1]!; at++) {
        const pair = pairList[at]!
        const other = a[pair] === participant ? b[pair]! : a[pair]!
        if (side[other] === side[participant]) return null
        if (side[other] === -1) {
          side[other] = side[participant] === 0 ? 1 : 0
          queue.push(other)
        }
      }
    }
  }
  // In each connected part either side may be called the first; start with the side of the first pair's `a`.
  return side
}

/** What a bound may take for granted: at most this many required pairs left out and participants below their minimum. */
export type Allowance = { requiredMissing: number; belowMinimum: number }

const sumOfLargest = (values: Float64Array, count: number): number =>
  count === 0
    ? 0
    : [...values]
        .filter((value) => value > 0)
        .sort((x, y) => y - x)
        .slice(0, count)
        .reduce((sum, value) => sum + value, 0)

/**
 * The bound that prices prove, in one pass: for every plan that leaves out at most `allowance.requiredMissing` required
 * pairs and has at most `allowance.belowMinimum` participants below their minimum, value ≤ Σ cap·y + λF + μN +
 * Σ max(0, w + v_a + v_b + r − y_a − y_b − λ − μ·interpreter) − Σ min·v − Σ r + the largest rewards that the allowance
 * lets go. With all rewards zero it holds for every plan.
 */
export function boundOf(
  problem: CompiledProblem,
  totals: Totals,
  certificate: BoundCertificate,
  allowance: Allowance,
): number {
  const { seat, floor, must, meeting, interpreter } = certificate
  let bound = meeting * totals.meetings + interpreter * totals.withInterpreter
  const forgone = new Float64Array(problem.participants)
  for (let participant = 0; participant < problem.participants; participant++) {
    const min = problem.min[participant]!
    forgone[participant] = min * floor[participant]!
    bound += problem.cap[participant]! * seat[participant]! - forgone[participant]!
  }
  for (let pair = 0; pair < problem.pairs; pair++) {
    if (!meetsSomewhere(problem, pair)) {
      bound -= must[pair]!
      continue
    }
    const a = problem.a[pair]!
    const b = problem.b[pair]!
    const price = seat[a]! - floor[a]! + seat[b]! - floor[b]! + meeting
    const help = problem.interpreterClass[pair]! >= 0 ? interpreter : 0
    bound += Math.max(0, problem.score[pair]! + must[pair]! - price - help) - must[pair]!
  }
  return bound + sumOfLargest(must, allowance.requiredMissing) + sumOfLargest(forgone, allowance.belowMinimum)
}

/** Whether a pair has a slot at all in which it could meet. */
export const meetsSomewhere = (problem: CompiledProblem, pair: number): boolean =>
  countBits(problem.pairOpen, pair * problem.words, problem.words) > 0

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
    const min = Math.min(cap, problem.min[participant]!)
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

/** Rewards so large that required pairs and minimums come before any value, yet exact in double precision. */
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

function chosenPairs(model: Model): { whole: number[]; half: number[]; withInterpreter: number } {
  const amount = new Map<number, number>()
  model.pairOfArc.forEach((pair, index) => {
    const flow = model.network.flow[model.firstPairArc + index]!
    if (flow > 0.5) amount.set(pair, (amount.get(pair) ?? 0) + (model.bipartite ? 2 : 1))
  })
  const whole: number[] = []
  const half: number[] = []
  for (const [pair, twice] of amount) (twice === 2 ? whole : half).push(pair)
  return { whole, half, withInterpreter: 0 }
}

/** Who should meet whom if time did not matter, and the proof of what that is worth. */
export type Choice = {
  /** Pairs chosen, best first. */
  chosen: number[]
  totals: Totals
  certificate: BoundCertificate
  /** Prices without any rewards: their bound holds for every plan whatever it leaves out. */
  unconditional: BoundCertificate
  /** Whether the prices are the best there are (false when the work limit ended the search for them). */
  exact: boolean
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
function priceInterpreters(problem: CompiledProblem, model: Model, rewards: Rewards, mostPivots: number) {
  const limit = model.totals.withInterpreter
  let exact = true
  const solve = (price: number) => {
    setCosts(problem, model, price, rewards)
    exact = solveNetwork(model.network, mostPivots) && exact
    let cost = 0
    for (let arc = 0; arc < model.network.arcs; arc++) cost += model.network.cost[arc]! * model.network.flow[arc]!
    const used = interpretedFlow(problem, model)
    return { price, value: (model.bipartite ? -cost : -cost / 2) + price * limit, slope: limit - used }
  }
  let low = solve(0)
  if (low.slope >= 0) return { price: 0, exact }
  let step = 16
  let high = solve(step)
  while (high.slope < 0 && step < 1e12) {
    low = high
    step *= 4
    high = solve(step)
  }
  for (let round = 0; round < 60 && high.slope > 0; round++) {
    const price = (low.value - low.slope * low.price - high.value + high.slope * high.price) / (high.slope - low.slope)
    if (!(price > low.price + 1e-9 && price < high.price - 1e-9)) break
    const expected = low.value + low.slope * (price - low.price)
    const point = solve(price)
    if (Math.abs(point.value - expected) <= 1e-6) {
      if (point.slope < 0) high = { ...high, price }
      else high = point
      break
    }
    if (point.slope < 0) low = point
    else high = point
  }
  return { price: high.price, exact }
}

/** Solves "who meets whom" by min-cost flow; `mostPivots` limits the work of each solve. */
export function choosePairs(problem: CompiledProblem, mostPivots = Number.POSITIVE_INFINITY): Choice {
  const model = modelOf(problem)
  let largest = 1
  for (const score of problem.score) largest = Math.max(largest, Math.abs(score))
  const rewards = { minimum: largest * 64, required: largest * 64 * 32 }
  const needsRewards = problem.min.some((min) => min > 0) || problem.required.includes(1)
  const none = { minimum: 0, required: 0 }
  const free = priceInterpreters(problem, model, none, mostPivots)
  const unconditional = certificateOf(problem, model, free.price, none)
  let certificate = unconditional
  let exact = free.exact
  if (needsRewards || problem.locked.includes(1)) {
    const bound = priceInterpreters(problem, model, rewards, mostPivots)
    exact = exact && bound.exact
    certificate = certificateOf(problem, model, bound.price, rewards)
  }
  const { whole, half } = chosenPairs(model)
  const byScore = (x: number, y: number) => problem.score[y]! - problem.score[x]! || x - y
  return {
    chosen: [...whole.sort(byScore), ...half.sort(byScore)],
    totals: model.totals,
    certificate,
    unconditional,
    exact,
  }
}
