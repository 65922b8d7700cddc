import { pairKey } from '../model/pair.ts'
import type { Meeting, Plan } from '../model/plan.ts'
import type { SchedulingProblem } from '../model/problem.ts'
import { meetingFigures } from './metrics.ts'

/** A hard rule that a plan breaks, or a figure of its own that is not true. `rule` is stable and meant for programs. */
export type PlanFault = {
  rule:
    | 'unknown-slot'
    | 'unknown-table'
    | 'unknown-interpreter'
    | 'unknown-pair'
    | 'meets-twice'
    | 'pair-closed'
    | 'participant-away'
    | 'participant-twice'
    | 'participant-above-maximum'
    | 'participant-too-long'
    | 'table-closed'
    | 'table-twice'
    | 'table-not-own'
    | 'table-reserved'
    | 'interpreter-missing'
    | 'interpreter-away'
    | 'interpreter-twice'
    | 'interpreter-language'
    | 'interpreter-above-maximum'
    | 'interpreter-too-long'
    | 'lock-broken'
    | 'required-unexplained'
    | 'false-value'
    | 'false-gaps'
    | 'false-bound'
  a?: string
  b?: string
  slot?: string
  id?: string
}

type Entity = { id: string; slots?: string[] | undefined }
const byId = <Item extends { id: string }>(items: readonly Item[]) => new Map(items.map((item) => [item.id, item]))
const openAt = (entity: Entity, slot: string) => !entity.slots || entity.slots.includes(slot)

/** Longest run of neighbouring slots of one block among the given slot positions. */
function longestRun(positions: readonly number[], blocks: readonly number[]): number {
  let longest = 0
  let run = 0
  let last = -2
  for (const position of [...positions].sort((x, y) => x - y)) {
    run = position === last + 1 && blocks[position] === blocks[last] ? run + 1 : 1
    longest = Math.max(longest, run)
    last = position
  }
  return longest
}

/**
 * Checks a plan against its problem from scratch: every hard rule and every figure. It uses nothing of what made the
 * plan. An empty list means that the plan can be published.
 */
export function verifyPlan(problem: SchedulingProblem, plan: Plan): PlanFault[] {
  const faults: PlanFault[] = []
  const participants = byId(problem.participants)
  const tables = byId(problem.tables)
  const interpreters = byId(problem.interpreters)
  const position = new Map(problem.slots.map((slot, index) => [slot.id, index]))
  const blocks = problem.slots.map((slot) => slot.block ?? 0)
  const pairs = new Map(problem.pairs.map((pair) => [pairKey(pair.a, pair.b), pair]))
  const owners = new Map<string, string[]>()
  for (const { id, table } of problem.participants) {
    if (table !== undefined) owners.set(table, [...(owners.get(table) ?? []), id])
  }
  const lockedTable = new Map(problem.locked.map((lock) => [pairKey(lock.a, lock.b), lock.table]))
  const taken = new Set<string>()
  const times = new Map<string, number[]>()
  const met = new Map<string, Meeting>()
  const claim = (rule: PlanFault['rule'], kind: string, id: string, slot: string, at: number) => {
    const key = JSON.stringify([kind, id, slot])
    if (taken.has(key)) faults.push({ rule, id, slot })
    taken.add(key)
    const person = JSON.stringify([kind, id])
    const known = times.get(person)
    if (known) known.push(at)
    else times.set(person, [at])
  }
  for (const meeting of plan.meetings) {
    const where = { a: meeting.a, b: meeting.b, slot: meeting.slot }
    const at = position.get(meeting.slot)
    const table = tables.get(meeting.table)
    const key = pairKey(meeting.a, meeting.b)
    const pair = pairs.get(key)
    if (at === undefined) faults.push({ rule: 'unknown-slot', ...where })
    if (!table) faults.push({ rule: 'unknown-table', ...where, id: meeting.table })
    if (!pair) faults.push({ rule: 'unknown-pair', ...where })
    if (met.has(key)) faults.push({ rule: 'meets-twice', ...where })
    met.set(key, meeting)
    if (at === undefined || !table || !pair) continue
    if (pair.slots && !pair.slots.includes(meeting.slot)) faults.push({ rule: 'pair-closed', ...where })
    for (const id of [meeting.a, meeting.b]) {
      const participant = participants.get(id)
      if (!participant) continue
      if (!openAt(participant, meeting.slot)) faults.push({ rule: 'participant-away', ...where, id })
      if (participant.table !== undefined && participant.table !== meeting.table) {
        faults.push({ rule: 'table-not-own', ...where, id })
      }
      claim('participant-twice', 'participant', id, meeting.slot, at)
    }
    if (!openAt(table, meeting.slot)) faults.push({ rule: 'table-closed', ...where, id: table.id })
    const own = owners.get(table.id)?.some((id) => id === meeting.a || id === meeting.b) ?? false
    if (table.reserved && !own && lockedTable.get(key) !== table.id) faults.push({ rule: 'table-reserved', ...where })
    claim('table-twice', 'table', table.id, meeting.slot, at)
    if (pair.interpreter && meeting.interpreter === undefined) faults.push({ rule: 'interpreter-missing', ...where })
    if (meeting.interpreter === undefined) continue
    const interpreter = interpreters.get(meeting.interpreter)
    if (!interpreter) {
      faults.push({ rule: 'unknown-interpreter', ...where, id: meeting.interpreter })
      continue
    }
    if (!openAt(interpreter, meeting.slot)) faults.push({ rule: 'interpreter-away', ...where, id: interpreter.id })
    const speaks =
      !interpreter.languages || (pair.languages ?? []).every((language) => interpreter.languages?.includes(language))
    if (!speaks) faults.push({ rule: 'interpreter-language', ...where, id: interpreter.id })
    claim('interpreter-twice', 'interpreter', interpreter.id, meeting.slot, at)
  }
  const limit = (kind: 'participant' | 'interpreter', items: readonly (Entity & { max?: number | undefined })[]) => {
    const { maxConsecutive, interpreterMaxConsecutive } = problem.rules
    const inARow = kind === 'participant' ? maxConsecutive : interpreterMaxConsecutive
    for (const { id, max } of items) {
      const busy = times.get(JSON.stringify([kind, id])) ?? []
      if (max !== undefined && busy.length > max) faults.push({ rule: `${kind}-above-maximum`, id })
      if (inARow !== null && longestRun(busy, blocks) > inARow) faults.push({ rule: `${kind}-too-long`, id })
    }
  }
  limit('participant', problem.participants)
  limit('interpreter', problem.interpreters)
  for (const lock of problem.locked) {
    const found = met.get(pairKey(lock.a, lock.b))
    const broken = (field: 'slot' | 'table' | 'interpreter') =>
      lock[field] !== undefined && found?.[field] !== lock[field]
    if (broken('slot') || broken('table') || broken('interpreter')) {
      faults.push({ rule: 'lock-broken', a: lock.a, b: lock.b })
    }
  }
  const explained = new Set(plan.unplaced.filter((left) => left.reason !== '').map((left) => pairKey(left.a, left.b)))
  for (const { a, b, required } of problem.pairs) {
    const key = pairKey(a, b)
    if (required && !met.has(key) && !explained.has(key)) faults.push({ rule: 'required-unexplained', a, b })
  }
  const figures = meetingFigures(problem, plan.meetings)
  const near = (x: number, y: number) => Math.abs(x - y) <= 1e-6 * Math.max(1, Math.abs(y))
  if (!near(plan.metrics.value, figures.value)) faults.push({ rule: 'false-value' })
  if (plan.metrics.gaps !== figures.gaps) faults.push({ rule: 'false-gaps' })
  const { valueBound, gapsBound, gapsBoundAtValue } = plan.metrics
  if (valueBound !== undefined && valueBound < figures.value - 1e-6) faults.push({ rule: 'false-bound' })
  const allMeet = figures.requiredMissing === 0
  if (gapsBound !== undefined && allMeet && gapsBound > figures.gaps) faults.push({ rule: 'false-bound' })
  if (gapsBoundAtValue !== undefined && gapsBoundAtValue > figures.gaps) faults.push({ rule: 'false-bound' })
  return faults
}
