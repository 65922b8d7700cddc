import { type Blocks, hasBit, usableSlots } from './masks.ts'

/**
 * What interpreters allow, as counts. A class is a set of interpreters who could serve a meeting (by language, or one
 * person fixed by a lock). A row is a union of such sets; by Hall's theorem all meetings of a slot can be served when, in
 * every row, no more meetings need this row alone than there are interpreters in it. Limits on consecutive meetings
 * become counts over windows of one slot more than the limit; for interpreters who are all alike these counts are not
 * only necessary but enough, because the window constraints have consecutive ones (Baum and Trotter).
 */
export type InterpreterRows = {
  rows: number
  classes: number
  /** Per class and interpreter: 1 when this person can serve it. */
  capable: Uint8Array
  /** Rows of each class: from `rowStart[class]` to `rowStart[class + 1]` in `rowList`. */
  rowStart: Int32Array
  rowList: Int32Array
  /** Per row and slot. */
  slotCap: Int32Array
  /** Slots in a window; 0 when there is no limit on consecutive meetings. */
  window: number
  /** Per row and first slot of a window; -1 where no window begins or it cannot bind. */
  windowCap: Int32Array
  /** Per row: most meetings in all. */
  totalCap: Int32Array
}

export type InterpreterCapacity = {
  blocks: Blocks
  interpreters: number
  /** Open slots, `blocks.words` words for each interpreter. */
  open: Int32Array
  max: Int32Array
  consecutive: number | null
}

const maximumOfFreeUnions = 5

/** Unions of the classes' sets, as sorted lists without doubles: all of them for few classes, else each alone and all together. */
function unions(sets: readonly (readonly number[])[]): number[][] {
  const found = new Map<string, number[]>()
  const add = (chosen: readonly (readonly number[])[]) => {
    const union = [...new Set(chosen.flat())].sort((x, y) => x - y)
    found.set(union.join(), union)
  }
  if (sets.length <= maximumOfFreeUnions) {
    for (let subset = 1; subset < 1 << sets.length; subset++) add(sets.filter((_, i) => ((subset >> i) & 1) === 1))
  } else {
    for (const set of sets) add([set])
    add(sets)
  }
  return [...found.values()]
}

/** Builds the counts for classes given as lists of interpreter indices. */
export function interpreterRows(capacity: InterpreterCapacity, sets: readonly (readonly number[])[]): InterpreterRows {
  const { blocks, interpreters, open, max, consecutive } = capacity
  const { slots, words } = blocks
  const capable = new Uint8Array(sets.length * interpreters)
  sets.forEach((set, index) => {
    for (const interpreter of set) capable[index * interpreters + interpreter] = 1
  })
  const members = unions(sets)
  const window = consecutive === null ? 0 : consecutive + 1
  const slotCap = new Int32Array(members.length * slots)
  const windowCap = new Int32Array(members.length * slots).fill(-1)
  const totalCap = new Int32Array(members.length)
  members.forEach((row, index) => {
    for (const interpreter of row) {
      if (max[interpreter] === 0) continue
      for (let slot = 0; slot < slots; slot++) {
        if (hasBit(open, interpreter * words, slot)) slotCap[index * slots + slot]! += 1
      }
      totalCap[index]! += Math.min(max[interpreter]!, usableSlots(blocks, open, interpreter * words, consecutive))
    }
    if (consecutive === null) return
    for (let first = 0; first + window <= slots; first++) {
      if (blocks.blockOf[first] !== blocks.blockOf[first + window - 1]) continue
      let cap = 0
      let loose = 0
      for (let slot = first; slot < first + window; slot++) loose += slotCap[index * slots + slot]!
      for (const interpreter of row) {
        if (max[interpreter] === 0) continue
        let free = 0
        for (let slot = first; slot < first + window; slot++) {
          if (hasBit(open, interpreter * words, slot)) free += 1
        }
        cap += Math.min(consecutive, free)
      }
      if (cap < loose) windowCap[index * slots + first] = cap
    }
  })
  const rowStart = new Int32Array(sets.length + 1)
  const rowList: number[] = []
  sets.forEach((set, index) => {
    members.forEach((row, rowIndex) => {
      const inside = new Set(row)
      if (set.every((interpreter) => inside.has(interpreter))) rowList.push(rowIndex)
    })
    rowStart[index + 1] = rowList.length
  })
  return {
    rows: members.length,
    classes: sets.length,
    capable,
    rowStart,
    rowList: Int32Array.from(rowList),
    slotCap,
    window,
    windowCap,
    totalCap,
  }
}
