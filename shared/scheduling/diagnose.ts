import type { Message } from '../model/message.ts'
import type { SchedulingProblem } from '../model/problem.ts'
import { slotName } from './changes.ts'
import { choosePairs } from './choice.ts'
import { type CompiledProblem, compile } from './compile.ts'
import { countBits, hasBit } from './masks.ts'

/** Something a problem is short of before anything is planned: `short` says by how much, `slots` where. */
export type Diagnosis = {
  kind: 'participant' | 'required' | 'tables' | 'interpreters'
  severity: 'error' | 'warning'
  short: number
  slots: string[]
  message: Message
}

/** Whether the two of a pair are ever available in the same slot. */
function bothThere(compiled: CompiledProblem, pair: number): boolean {
  const { words, participantOpen, a, b } = compiled
  for (let word = 0; word < words; word++) {
    if ((participantOpen[a[pair]! * words + word]! & participantOpen[b[pair]! * words + word]!) !== 0) return true
  }
  return false
}

/** Shortages of single participants: minimums out of reach, nobody to meet, too much that is required. */
function participantShortages(compiled: CompiledProblem): Diagnosis[] {
  const { problem, pairStart, pairList, words } = compiled
  const found: Diagnosis[] = []
  const report = (severity: Diagnosis['severity'], short: number, name: string, params: Message['params']) =>
    found.push({
      kind: name === 'neverTogether' || name === 'requiredAboveMaximum' ? 'required' : 'participant',
      severity,
      short,
      slots: [],
      message: { key: `scheduling.shortage.${name}`, ...(params ? { params } : {}) },
    })
  problem.participants.forEach(({ id: who, max }, index) => {
    const own = pairList.subarray(pairStart[index]!, pairStart[index + 1]!)
    const possible = own.filter((pair) => bothThere(compiled, pair)).length
    const min = compiled.min[index]!
    const slots = countBits(compiled.participantOpen, index * words, words)
    const required = own.filter((pair) => compiled.required[pair] === 1).length
    const most = Math.min(max ?? slots, slots)
    if (possible === 0) report(min > 0 ? 'error' : 'warning', min, 'nobody', { who })
    else if (min > slots) report('error', min - slots, 'tooFewSlots', { who, min, slots })
    else if (min > possible) report('error', min - possible, 'tooFewPairs', { who, min, pairs: possible })
    if (required > most)
      report('error', required - most, 'requiredAboveMaximum', { who, required, short: required - most })
  })
  for (let pair = 0; pair < compiled.pairs; pair++) {
    const { a = '', b = '', required } = compiled.source[pair] ?? {}
    if (required && !bothThere(compiled, pair)) report('error', 1, 'neverTogether', { a, b })
  }
  return found
}

/**
 * How many of the wanted meetings cannot be given a slot when each slot holds only so many, and the slots that are too
 * full: those reachable from an unplaced meeting along alternating paths (a Hall violator, so the number is exact).
 */
function overfull(
  compiled: CompiledProblem,
  wanted: readonly number[],
  room: (slot: number) => number,
): { short: number; slots: number[] } {
  const { slots, words, participantOpen, a, b } = compiled
  const inSlot: number[][] = Array.from({ length: slots }, () => [])
  const open = (pair: number, slot: number) =>
    hasBit(participantOpen, a[pair]! * words, slot) && hasBit(participantOpen, b[pair]! * words, slot)
  const full = new Set<number>()
  let short = 0
  for (const pair of wanted) {
    const from = new Map<number, { before: number; moved: number }>()
    const queue: number[] = []
    const reach = (slot: number, before: number, moved: number) => {
      if (from.has(slot)) return
      from.set(slot, { before, moved })
      queue.push(slot)
    }
    for (let slot = 0; slot < slots; slot++) if (open(pair, slot)) reach(slot, -1, pair)
    let end = -1
    for (let head = 0; head < queue.length && end === -1; head++) {
      const slot = queue[head]!
      if (inSlot[slot]!.length < room(slot)) {
        end = slot
        break
      }
      for (const other of inSlot[slot]!) {
        for (let next = 0; next < slots; next++) if (!from.has(next) && open(other, next)) reach(next, slot, other)
      }
    }
    if (end === -1) {
      if (from.size === 0) continue
      short += 1
      for (const slot of from.keys()) full.add(slot)
      continue
    }
    for (let slot = end; slot !== -1; ) {
      const step = from.get(slot)
      if (!step) break
      inSlot[slot]!.push(step.moved)
      if (step.before !== -1) {
        const list = inSlot[step.before]!
        list.splice(list.indexOf(step.moved), 1)
      }
      slot = step.before
    }
  }
  return { short, slots: [...full].sort((x, y) => x - y) }
}

/** The problem without tables and interpreters to run out of: what people would want. */
function withoutScarcity(problem: SchedulingProblem): SchedulingProblem {
  const tables = problem.participants.map((_, index) => ({ id: `${index}` }))
  return {
    ...problem,
    tables,
    participants: problem.participants.map(({ table: _, ...participant }) => participant),
    interpreters: [],
    pairs: problem.pairs.map(({ interpreter: _, ...pair }) => pair),
    locked: [],
  }
}

/**
 * What a problem is short of, before planning: participants who cannot reach their minimum, required meetings that
 * cannot be, and tables and interpreters against the meetings people would have if there were enough of both, with the
 * slots in which they are short and by how much.
 */
export function diagnose(problem: SchedulingProblem): Diagnosis[] {
  const compiled = compile(problem)
  const found = participantShortages(compiled)
  const choosing = choosePairs(compile(withoutScarcity(problem)))
  let step = choosing.next()
  while (!step.done) step = choosing.next()
  const wanted = step.value.chosen
  const names = (slots: readonly number[]) =>
    slots.map((slot) => slotName(problem, problem.slots[slot]?.id ?? '')).join(', ')
  const ids = (slots: readonly number[]) => slots.map((slot) => problem.slots[slot]?.id ?? '')
  const report = (kind: 'tables' | 'interpreters', name: string, at: { short: number; slots: number[] }, more = {}) => {
    if (at.short === 0) return
    const params = { short: at.short, slots: names(at.slots), ...more }
    const message = { key: `scheduling.shortage.${name}`, params }
    found.push({ kind, severity: 'warning', short: at.short, slots: ids(at.slots), message })
  }
  const openTables = compiled.tableCap.slice()
  problem.tables.forEach((_, table) => {
    for (let slot = 0; slot < compiled.slots; slot++) {
      const counts = compiled.reserved[table] === 1 && hasBit(compiled.tableOpen, table * compiled.words, slot)
      if (counts) openTables[slot]! += 1
    }
  })
  report(
    'tables',
    'tables',
    overfull(compiled, wanted, (slot) => openTables[slot]!),
  )
  const groups = new Map<number, number[]>()
  for (const pair of wanted) {
    const group = compiled.interpreterClass[pair]!
    if (group >= 0) groups.set(group, [...(groups.get(group) ?? []), pair])
  }
  for (const [group, pairs] of groups) {
    const { rows, slots, interpreters, interpreterOpen, words } = compiled
    const room = Array.from({ length: slots }, (_, slot) => {
      let people = 0
      for (let person = 0; person < interpreters; person++) {
        const able = rows.capable[group * interpreters + person] === 1
        if (able && hasBit(interpreterOpen, person * words, slot)) people += 1
      }
      return people
    })
    const languages = compiled.source[pairs[0]!]?.languages?.join(' + ')
    const at = overfull(compiled, pairs, (slot) => room[slot]!)
    report('interpreters', languages ? 'interpretersFor' : 'interpreters', at, languages ? { languages } : {})
  }
  const needing = wanted.filter((pair) => compiled.interpreterClass[pair]! >= 0).length
  const can = Math.max(0, ...compiled.rows.totalCap)
  const already = found.some(({ kind }) => kind === 'interpreters')
  if (!already && needing > can) {
    const message = { key: 'scheduling.shortage.restShort', params: { can, wanted: needing } }
    found.push({ kind: 'interpreters', severity: 'warning', short: needing - can, slots: [], message })
  }
  return found
}
