import { pairKey } from '../model/pair.ts'
import type { ProblemPair, SchedulingProblem } from '../model/problem.ts'
import { type InterpreterRows, interpreterRows } from './interpreter-rows.ts'
import { type Blocks, blocksOf, hasBit, setBit, usableSlots } from './masks.ts'

/** A problem as typed arrays: everything by index, in the order of the problem. Pairs that name nobody known are left out. */
export type CompiledProblem = {
  problem: SchedulingProblem
  blocks: Blocks
  slots: number
  words: number
  participants: number
  pairs: number
  tables: number
  interpreters: number
  slotIndex: ReadonlyMap<string, number>
  participantIndex: ReadonlyMap<string, number>
  tableIndex: ReadonlyMap<string, number>
  interpreterIndex: ReadonlyMap<string, number>
  /** Index of a pair by `pairKey`. */
  pairIndex: ReadonlyMap<string, number>
  /** The problem's own entry for each compiled pair. */
  source: readonly ProblemPair[]
  a: Int32Array
  b: Int32Array
  score: Float64Array
  required: Uint8Array
  /** 1 when a lock names this pair with a slot, table or interpreter: it has to take place. */
  locked: Uint8Array
  lockedSlot: Int32Array
  /** Slots in which participants, pairs, tables and interpreters are open, `words` words each. */
  participantOpen: Int32Array
  pairOpen: Int32Array
  tableOpen: Int32Array
  interpreterOpen: Int32Array
  min: Int32Array
  /** Most meetings a participant can have: its maximum, its open slots under the consecutive limit, its pairs. */
  cap: Int32Array
  /** The table a participant has to itself for the day, or -1. */
  ownTable: Int32Array
  /** The table a pair has to use (an own table or a locked one), or -1. */
  fixedTable: Int32Array
  fixedInterpreter: Int32Array
  reserved: Uint8Array
  /** Whether the pair takes one of the tables that are counted per slot (all but the reserved ones). */
  countsTable: Uint8Array
  tableCap: Int32Array
  /** Things that only one pair at a time can use and that its participants do not imply: shared own tables, locked people. */
  units: number
  unitOne: Int32Array
  unitTwo: Int32Array
  /** Class of interpreters a pair needs, or -1. */
  interpreterClass: Int32Array
  interpreterMax: Int32Array
  rows: InterpreterRows
  /** Pairs of each participant: from `pairStart[p]` to `pairStart[p + 1]` in `pairList`. */
  pairStart: Int32Array
  pairList: Int32Array
}

const indexById = (list: readonly { id: string }[]): Map<string, number> => {
  const index = new Map<string, number>()
  list.forEach((item, position) => {
    if (!index.has(item.id)) index.set(item.id, position)
  })
  return index
}

/** Open slots of a list of things; a missing list of slots means always. */
function openMasks(
  items: readonly { slots?: string[] | undefined }[],
  blocks: Blocks,
  slotIndex: ReadonlyMap<string, number>,
): Int32Array {
  const { words, slots } = blocks
  const masks = new Int32Array(items.length * words)
  const always = new Int32Array(words)
  for (let slot = 0; slot < slots; slot++) setBit(always, 0, slot)
  let lastList: readonly string[] | undefined
  let lastMask = always
  items.forEach((item, position) => {
    if (item.slots !== lastList) {
      lastList = item.slots
      lastMask = item.slots ? new Int32Array(words) : always
      for (const id of item.slots ?? []) {
        const slot = slotIndex.get(id)
        if (slot !== undefined) setBit(lastMask, 0, slot)
      }
    }
    masks.set(lastMask, position * words)
  })
  return masks
}

/** Compiles a problem. Its ids should have been checked (see `checkProblem`); what names nothing known is skipped. */
export function compile(problem: SchedulingProblem): CompiledProblem {
  const blocks = blocksOf(problem.slots.map((slot) => slot.block ?? 0))
  const { words } = blocks
  const slots = problem.slots.length
  const slotIndex = indexById(problem.slots)
  const participantIndex = indexById(problem.participants)
  const tableIndex = indexById(problem.tables)
  const interpreterIndex = indexById(problem.interpreters)
  const pairIndex = new Map<string, number>()
  const source: ProblemPair[] = []
  for (const pair of problem.pairs) {
    const key = pairKey(pair.a, pair.b)
    const known = participantIndex.has(pair.a) && participantIndex.has(pair.b) && pair.a !== pair.b
    if (!known || pairIndex.has(key) || !Number.isFinite(pair.score)) continue
    pairIndex.set(key, source.length)
    source.push(pair)
  }
  const pairs = source.length
  const participants = problem.participants.length
  const participantOpen = openMasks(problem.participants, blocks, slotIndex)
  const tableOpen = openMasks(problem.tables, blocks, slotIndex)
  const interpreterOpen = openMasks(problem.interpreters, blocks, slotIndex)
  const a = Int32Array.from(source, (pair) => participantIndex.get(pair.a) ?? -1)
  const b = Int32Array.from(source, (pair) => participantIndex.get(pair.b) ?? -1)
  const pairOpen = openMasks(source, blocks, slotIndex)
  const { pairStart, pairList } = incidence(participants, a, b)

  const reserved = Uint8Array.from(problem.tables, (table) => (table.reserved ? 1 : 0))
  const fixedTable = new Int32Array(pairs).fill(-1)
  const fixedInterpreter = new Int32Array(pairs).fill(-1)
  const lockedSlot = new Int32Array(pairs).fill(-1)
  const locked = new Uint8Array(pairs)
  const close = (pair: number) => pairOpen.fill(0, pair * words, (pair + 1) * words)
  const restrict = (pair: number, masks: Int32Array, offset: number) => {
    for (let word = 0; word < words; word++) {
      pairOpen[pair * words + word] = pairOpen[pair * words + word]! & masks[offset + word]!
    }
  }
  const fixTable = (pair: number, table: number) => {
    if (fixedTable[pair] === -1) fixedTable[pair] = table
    else if (fixedTable[pair] !== table) close(pair)
  }
  const ownTable = Int32Array.from(problem.participants, ({ table }) =>
    table === undefined ? -1 : (tableIndex.get(table) ?? -1),
  )
  for (let pair = 0; pair < pairs; pair++) {
    for (const participant of [a[pair]!, b[pair]!]) {
      restrict(pair, participantOpen, participant * words)
      const table = ownTable[participant]!
      if (table >= 0) fixTable(pair, table)
    }
  }
  for (const lock of problem.locked) {
    const pair = pairIndex.get(pairKey(lock.a, lock.b))
    if (pair === undefined) continue
    const slot = lock.slot === undefined ? undefined : slotIndex.get(lock.slot)
    const table = lock.table === undefined ? undefined : tableIndex.get(lock.table)
    const interpreter = lock.interpreter === undefined ? undefined : interpreterIndex.get(lock.interpreter)
    if (slot !== undefined) {
      if (lockedSlot[pair] !== -1 && lockedSlot[pair] !== slot) close(pair)
      lockedSlot[pair] = slot
      const only = new Int32Array(words)
      setBit(only, 0, slot)
      restrict(pair, only, 0)
    }
    if (table !== undefined) fixTable(pair, table)
    if (interpreter !== undefined) fixedInterpreter[pair] = interpreter
    if (slot !== undefined || table !== undefined || interpreter !== undefined) locked[pair] = 1
  }

  const interpreterMax = Int32Array.from(problem.interpreters, (interpreter) => interpreter.max ?? slots)
  const classes = interpreterClasses(problem, source, fixedInterpreter)
  const consecutive = problem.rules.interpreterMaxConsecutive
  const rows = interpreterRows(
    { blocks, interpreters: problem.interpreters.length, open: interpreterOpen, max: interpreterMax, consecutive },
    classes.sets,
  )
  const countsTable = new Uint8Array(pairs)
  for (let pair = 0; pair < pairs; pair++) {
    const table = fixedTable[pair]!
    if (table >= 0) restrict(pair, tableOpen, table * words)
    countsTable[pair] = table >= 0 && reserved[table] === 1 ? 0 : 1
    const interpreter = fixedInterpreter[pair]!
    if (interpreter >= 0) restrict(pair, interpreterOpen, interpreter * words)
  }
  const tableCap = new Int32Array(slots)
  for (let slot = 0; slot < slots; slot++) {
    for (let table = 0; table < problem.tables.length; table++) {
      if (reserved[table] === 0 && hasBit(tableOpen, table * words, slot)) tableCap[slot]! += 1
    }
  }
  for (let pair = 0; pair < pairs; pair++) {
    for (let slot = 0; slot < slots; slot++) {
      const noTable = countsTable[pair] === 1 && tableCap[slot] === 0
      if (noTable || !classes.served(pair, slot, rows, slots)) {
        const at = pair * words + (slot >>> 5)
        pairOpen[at] = pairOpen[at]! & ~(1 << (slot & 31))
      }
    }
  }
  const units = unitResources(a, b, fixedTable, fixedInterpreter)
  const cap = new Int32Array(participants)
  for (let participant = 0; participant < participants; participant++) {
    const usable = usableSlots(blocks, participantOpen, participant * words, problem.rules.maxConsecutive)
    const wanted = pairStart[participant + 1]! - pairStart[participant]!
    cap[participant] = Math.min(problem.participants[participant]?.max ?? slots, usable, wanted)
  }
  return {
    problem,
    blocks,
    slots,
    words,
    participants,
    pairs,
    tables: problem.tables.length,
    interpreters: problem.interpreters.length,
    slotIndex,
    participantIndex,
    tableIndex,
    interpreterIndex,
    pairIndex,
    source,
    a,
    b,
    score: Float64Array.from(source, (pair) => pair.score),
    required: Uint8Array.from(source, (pair) => (pair.required ? 1 : 0)),
    locked,
    lockedSlot,
    participantOpen,
    pairOpen,
    tableOpen,
    interpreterOpen,
    min: Int32Array.from(problem.participants, (participant) => participant.min ?? 0),
    cap,
    ownTable,
    fixedTable,
    fixedInterpreter,
    reserved,
    countsTable,
    tableCap,
    ...units,
    interpreterClass: classes.of,
    interpreterMax,
    rows,
    pairStart,
    pairList,
  }
}

function incidence(participants: number, a: Int32Array, b: Int32Array) {
  const pairStart = new Int32Array(participants + 1)
  for (let pair = 0; pair < a.length; pair++) {
    pairStart[a[pair]! + 1]! += 1
    pairStart[b[pair]! + 1]! += 1
  }
  for (let participant = 0; participant < participants; participant++) {
    pairStart[participant + 1]! += pairStart[participant]!
  }
  const next = pairStart.slice()
  const pairList = new Int32Array(a.length * 2)
  for (let pair = 0; pair < a.length; pair++) {
    for (const participant of [a[pair]!, b[pair]!]) {
      pairList[next[participant]!] = pair
      next[participant]! += 1
    }
  }
  return { pairStart, pairList }
}

/** Groups the pairs by the set of interpreters who could serve them. */
function interpreterClasses(problem: SchedulingProblem, source: readonly ProblemPair[], fixed: Int32Array) {
  const of = new Int32Array(source.length).fill(-1)
  const sets: number[][] = []
  const known = new Map<string, number>()
  source.forEach((pair, index) => {
    const person = fixed[index]!
    if (!pair.interpreter && person < 0) return
    const languages = [...(pair.languages ?? [])].sort()
    const key = JSON.stringify([languages, person])
    let found = known.get(key)
    if (found === undefined) {
      const set: number[] = []
      problem.interpreters.forEach((interpreter, position) => {
        const speaks =
          !interpreter.languages || languages.every((language) => interpreter.languages?.includes(language))
        if (speaks && (person < 0 || position === person)) set.push(position)
      })
      found = sets.length
      sets.push(set)
      known.set(key, found)
    }
    of[index] = found
  })
  const served = (pair: number, slot: number, rows: InterpreterRows, slots: number): boolean => {
    const group = of[pair]!
    if (group < 0) return true
    for (let at = rows.rowStart[group]!; at < rows.rowStart[group + 1]!; at++) {
      if (rows.slotCap[rows.rowList[at]! * slots + slot] === 0) return false
    }
    return rows.rowStart[group] !== rows.rowStart[group + 1]
  }
  return { of, sets, served }
}

/** Finds tables and people that several pairs are fixed to without sharing a participant who already keeps them apart. */
function unitResources(a: Int32Array, b: Int32Array, fixedTable: Int32Array, fixedInterpreter: Int32Array) {
  const unitOne = new Int32Array(a.length).fill(-1)
  const unitTwo = new Int32Array(a.length).fill(-1)
  let units = 0
  for (const [fixed, unit] of [
    [fixedTable, unitOne],
    [fixedInterpreter, unitTwo],
  ] as const) {
    const groups = new Map<number, number[]>()
    fixed.forEach((thing, pair) => {
      if (thing < 0) return
      const group = groups.get(thing)
      if (group) group.push(pair)
      else groups.set(thing, [pair])
    })
    for (const group of groups.values()) {
      const first = group[0]!
      const shared = (participant: number) => group.every((pair) => a[pair] === participant || b[pair] === participant)
      if (group.length < 2 || shared(a[first]!) || shared(b[first]!)) continue
      for (const pair of group) unit[pair] = units
      units += 1
    }
  }
  return { units, unitOne, unitTwo }
}
