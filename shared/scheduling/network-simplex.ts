/**
 * Cheapest circulation in a network by the primal network simplex method with strongly feasible trees and block search
 * (Király and Kovács 2012 describe the data structure: parent, thread and subtree sizes). Costs may be changed between
 * runs; the next run goes on from the tree of the last one.
 */
export type Network = {
  nodes: number
  arcs: number
  /** `arcs + nodes` entries; those beyond `arcs` belong to the artificial root. */
  source: Int32Array
  target: Int32Array
  capacity: Float64Array
  cost: Float64Array
  flow: Float64Array
  /** Node prices: an arc's reduced cost is `cost + price[source] - price[target]`. */
  price: Float64Array
  tree: Tree
}

type Tree = {
  parent: Int32Array
  pred: Int32Array
  /** 1: the arc to the parent points up; -1: down. */
  direction: Int8Array
  thread: Int32Array
  back: Int32Array
  size: Int32Array
  last: Int32Array
  /** 1: at its lower bound, -1: at its upper bound, 0: in the tree. */
  state: Int8Array
  nextArc: number
}

/** A network with zero flow. Arcs are given once; capacities are at least zero. */
export function createNetwork(
  nodes: number,
  arcList: { source: ArrayLike<number>; target: ArrayLike<number>; capacity: ArrayLike<number> },
): Network {
  const arcs = arcList.source.length
  const root = nodes
  const all = arcs + nodes
  const source = new Int32Array(all)
  const target = new Int32Array(all)
  const capacity = new Float64Array(all)
  source.set(arcList.source)
  target.set(arcList.target)
  capacity.set(arcList.capacity)
  const tree: Tree = {
    parent: new Int32Array(nodes + 1),
    pred: new Int32Array(nodes + 1),
    direction: new Int8Array(nodes + 1),
    thread: new Int32Array(nodes + 1),
    back: new Int32Array(nodes + 1),
    size: new Int32Array(nodes + 1),
    last: new Int32Array(nodes + 1),
    state: new Int8Array(all).fill(1),
    nextArc: 0,
  }
  for (let node = 0; node < nodes; node++) {
    const arc = arcs + node
    tree.parent[node] = root
    tree.pred[node] = arc
    tree.direction[node] = 1
    tree.thread[node] = node + 1
    tree.back[node + 1] = node
    tree.size[node] = 1
    tree.last[node] = node
    tree.state[arc] = 0
    source[arc] = node
    target[arc] = root
    capacity[arc] = Number.POSITIVE_INFINITY
  }
  tree.parent[root] = -1
  tree.pred[root] = -1
  tree.thread[root] = nodes === 0 ? root : 0
  tree.back[tree.thread[root]!] = root
  tree.size[root] = nodes + 1
  tree.last[root] = nodes === 0 ? root : nodes - 1
  return {
    nodes,
    arcs,
    source,
    target,
    capacity,
    cost: new Float64Array(all),
    flow: new Float64Array(all),
    price: new Float64Array(nodes + 1),
    tree,
  }
}

/** Recomputes the prices from the tree, after the costs were changed. */
function refreshPrices(network: Network): void {
  const { cost, price, tree, nodes } = network
  const root = nodes
  price[root] = 0
  for (let node = tree.thread[root]!; node !== root; node = tree.thread[node]!) {
    price[node] = price[tree.parent[node]!]! - tree.direction[node]! * cost[tree.pred[node]!]!
  }
}

/**
 * Makes the flow cheapest for the present costs. Returns false when `mostPivots` were not enough; flow and prices are
 * then feasible and usable but not the best.
 */
export function solveNetwork(network: Network, mostPivots = Number.POSITIVE_INFINITY): boolean {
  refreshPrices(network)
  const { arcs, source, target, capacity, cost, flow, price, tree } = network
  const { state } = tree
  if (arcs === 0) return true
  const block = Math.max(20, Math.ceil(Math.sqrt(arcs)))
  const epsilon = 1e-7
  let pivots = 0
  for (;;) {
    let entering = -1
    let best = -epsilon
    let arc = tree.nextArc < arcs ? tree.nextArc : 0
    let left = block
    for (let scanned = 0; scanned < arcs; scanned++) {
      const reduced = state[arc]! * (cost[arc]! + price[source[arc]!]! - price[target[arc]!]!)
      if (reduced < best) {
        best = reduced
        entering = arc
      }
      arc += 1
      if (arc === arcs) arc = 0
      left -= 1
      if (left === 0) {
        if (entering >= 0) break
        left = block
      }
    }
    if (entering < 0) return true
    tree.nextArc = arc
    pivots += 1
    if (pivots > mostPivots) return false
    pivot(entering, source, target, capacity, cost, flow, price, tree)
  }
}

function pivot(
  entering: number,
  source: Int32Array,
  target: Int32Array,
  capacity: Float64Array,
  cost: Float64Array,
  flow: Float64Array,
  price: Float64Array,
  tree: Tree,
): void {
  const { parent, pred, direction, size, state, thread, last } = tree
  let one = source[entering]!
  let two = target[entering]!
  while (one !== two) {
    if (size[one]! < size[two]!) one = parent[one]!
    else two = parent[two]!
  }
  const join = one
  const upward = state[entering] === 1
  const first = upward ? source[entering]! : target[entering]!
  const second = upward ? target[entering]! : source[entering]!
  let delta = capacity[entering]!
  let leaving = -1
  let side = 0
  for (let node = first; node !== join; node = parent[node]!) {
    const arc = pred[node]!
    const room = direction[node] === 1 ? flow[arc]! : capacity[arc]! - flow[arc]!
    if (room < delta) {
      delta = room
      leaving = node
      side = 1
    }
  }
  for (let node = second; node !== join; node = parent[node]!) {
    const arc = pred[node]!
    const room = direction[node] === 1 ? capacity[arc]! - flow[arc]! : flow[arc]!
    if (room <= delta) {
      delta = room
      leaving = node
      side = 2
    }
  }
  if (delta > 0) {
    const change = state[entering]! * delta
    flow[entering]! += change
    for (let node = source[entering]!; node !== join; node = parent[node]!) {
      flow[pred[node]!]! -= direction[node]! * change
    }
    for (let node = target[entering]!; node !== join; node = parent[node]!) {
      flow[pred[node]!]! += direction[node]! * change
    }
  }
  if (side === 0) {
    state[entering] = state[entering] === 1 ? -1 : 1
    return
  }
  const left = pred[leaving]!
  state[entering] = 0
  state[left] = flow[left] === 0 ? 1 : -1
  const inside = side === 1 ? first : second
  const outside = side === 1 ? second : first
  regraft(tree, source, entering, join, leaving, inside, outside)
  const shift = price[outside]! - price[inside]! - direction[inside]! * cost[entering]!
  const end = thread[last[inside]!]!
  for (let node = inside; node !== end; node = thread[node]!) price[node]! += shift
}

const changedThreads: number[] = []

/** Hangs the subtree of `leaving` below `outside` by the entering arc, which ends at `inside` within it. */
function regraft(
  tree: Tree,
  source: Int32Array,
  entering: number,
  join: number,
  leaving: number,
  inside: number,
  outside: number,
): void {
  const { parent, pred, direction, thread, back, size, last } = tree
  const oldBack = back[leaving]!
  const oldSize = size[leaving]!
  const oldLast = last[leaving]!
  const oldParent = parent[leaving]!
  if (inside === leaving) {
    parent[inside] = outside
    pred[inside] = entering
    direction[inside] = inside === source[entering] ? 1 : -1
    if (thread[outside] !== leaving) {
      let after = thread[oldLast]!
      thread[oldBack] = after
      back[after] = oldBack
      after = thread[outside]!
      thread[outside] = leaving
      back[leaving] = outside
      thread[oldLast] = after
      back[after] = oldLast
    }
  } else {
    const goOn = oldBack === outside ? thread[oldLast]! : thread[outside]!
    let stem = inside
    let above = outside
    let end = last[inside]!
    let after = thread[end]!
    thread[outside] = inside
    changedThreads.length = 0
    changedThreads.push(outside)
    while (stem !== leaving) {
      const next = parent[stem]!
      thread[end] = next
      changedThreads.push(end)
      const before = back[stem]!
      thread[before] = after
      back[after] = before
      parent[stem] = above
      above = stem
      stem = next
      end = last[stem] === last[above] ? back[above]! : last[stem]!
      after = thread[end]!
    }
    parent[leaving] = above
    thread[end] = goOn
    back[goOn] = end
    last[leaving] = end
    if (oldBack !== outside) {
      thread[oldBack] = after
      back[after] = oldBack
    }
    for (const node of changedThreads) back[thread[node]!] = node
    let moved = 0
    const newLast = last[leaving]!
    for (let node = leaving, up = parent[node]!; node !== inside; node = up, up = parent[node]!) {
      pred[node] = pred[up]!
      direction[node] = -direction[up]!
      moved += size[node]! - size[up]!
      size[node] = moved
      last[up] = newLast
    }
    pred[inside] = entering
    direction[inside] = inside === source[entering] ? 1 : -1
    size[inside] = oldSize
  }
  const limit = last[join] === outside ? join : -1
  const lastOut = last[leaving]!
  for (let node = outside; node !== -1 && last[node] === outside; node = parent[node]!) last[node] = lastOut
  if (join !== oldBack && outside !== oldBack) {
    for (let node = oldParent; node !== limit && last[node] === oldLast; node = parent[node]!) last[node] = oldBack
  } else if (lastOut !== oldLast) {
    for (let node = oldParent; node !== limit && last[node] === oldLast; node = parent[node]!) last[node] = lastOut
  }
  for (let node = outside; node !== join; node = parent[node]!) size[node]! += oldSize
  for (let node = oldParent; node !== join; node = parent[node]!) size[node]! -= oldSize
}
