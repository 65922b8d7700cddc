import type { SchedulingProblem } from '../model/problem.ts'
import { compile } from './compile.ts'
import { hasBit } from './masks.ts'

/** The part of the `highs` module (MIT, WASM) that a proof needs; a host loads it, in a worker that it can end. */
export type LinearSolver = {
  solve(
    model: string,
    options?: { output_flag?: boolean; time_limit?: number; mip_rel_gap?: number },
  ): { Status: string; ObjectiveValue?: number; Columns: Record<string, object> }
}

export type ProofOptions = {
  /** True: whole meetings (a plan comes out, and the bound is its value when solved); false: only the linear bound. */
  integer: boolean
  timeLimitSeconds?: number
  /** True: only plans in which everybody reaches the minimum and every required pair meets; the bound is for those. */
  complete?: boolean
}

export type Proof = {
  status: string
  /** Proved upper bound on the value; left out when the solver did not finish. */
  valueBound?: number
  /** For whole meetings: who meets in which slot, by id. */
  meetings: { a: string; b: string; slot: string }[]
}

type Row = { terms: string[]; most?: number; least?: number }

/**
 * The time-indexed model of a problem in the CPLEX LP format: one variable for each pair in each slot in which it may
 * meet; rows for pairs, people, tables and interpreters (with their rests). Gaps and own tables are left out, so that it
 * is a relaxation: its optimum bounds the value of every plan.
 */
export function timeIndexedModel(
  problem: SchedulingProblem,
  options: Pick<ProofOptions, 'integer' | 'complete'>,
): string {
  const compiled = compile(problem)
  const { slots, words, pairs, a, b, rows: interpreterRows, interpreterClass } = compiled
  const rows = new Map<string, Row>()
  const add = (name: string, term: string, most: number, least?: number) => {
    const row = rows.get(name)
    if (row) row.terms.push(term)
    else rows.set(name, { terms: [term], most, ...(least === undefined ? {} : { least }) })
  }
  const objective: string[] = []
  const columns: string[] = []
  for (let pair = 0; pair < pairs; pair++) {
    const must = options.complete && compiled.required[pair] === 1 ? 1 : undefined
    for (let slot = 0; slot < slots; slot++) {
      if (!hasBit(compiled.pairOpen, pair * words, slot)) continue
      const term = `x${pair}_${slot}`
      columns.push(term)
      objective.push(`${compiled.score[pair]! < 0 ? '-' : '+'} ${Math.abs(compiled.score[pair]!)} ${term}`)
      add(`p${pair}`, term, 1, must)
      for (const participant of [a[pair]!, b[pair]!]) {
        const min = compiled.min[participant]!
        add(`a${participant}_${slot}`, term, 1)
        add(`d${participant}`, term, compiled.cap[participant]!, options.complete && min > 0 ? min : undefined)
      }
      if (compiled.countsTable[pair] === 1) add(`t${slot}`, term, compiled.tableCap[slot]!)
      const group = interpreterClass[pair]!
      if (group < 0) continue
      for (let at = interpreterRows.rowStart[group]!; at < interpreterRows.rowStart[group + 1]!; at++) {
        const row = interpreterRows.rowList[at]!
        add(`i${row}_${slot}`, term, interpreterRows.slotCap[row * slots + slot]!)
        add(`n${row}`, term, interpreterRows.totalCap[row]!)
        for (let first = Math.max(0, slot - interpreterRows.window + 1); first <= slot; first++) {
          const cap = interpreterRows.windowCap[row * slots + first]!
          if (cap >= 0) add(`w${row}_${first}`, term, cap)
        }
      }
    }
  }
  const lines = ['Maximize', ` value: ${objective.join('\n ')}`, 'Subject To']
  for (const [name, { terms, most, least }] of rows) {
    const sum = terms.join('\n + ')
    if (most !== undefined) lines.push(` ${name}: ${sum} <= ${most}`)
    if (least !== undefined) lines.push(` m${name}: ${sum} >= ${least}`)
  }
  if (options.integer) lines.push('Binary', ` ${columns.join('\n ')}`)
  return [...lines, 'End'].join('\n')
}

/**
 * Proves a bound on the value with HiGHS, which knows about time what the flow of `choosePairs` does not. Blocks until
 * done; its time limit can be overrun, so a host runs it in a worker and ends that worker.
 */
export function proveWithHighs(solver: LinearSolver, problem: SchedulingProblem, options: ProofOptions): Proof {
  const compiled = compile(problem)
  const limit = options.timeLimitSeconds === undefined ? {} : { time_limit: options.timeLimitSeconds }
  const solution = solver.solve(timeIndexedModel(problem, options), { output_flag: false, ...limit })
  const meetings = Object.entries(solution.Columns).flatMap(([name, column]) => {
    const [pair, slot] = name.slice(1).split('_').map(Number)
    const source = compiled.source[pair ?? -1]
    const slotId = problem.slots[slot ?? -1]?.id
    const primal = 'Primal' in column && typeof column.Primal === 'number' ? column.Primal : 0
    const meets = options.integer && primal > 0.5
    return meets && source && slotId !== undefined ? [{ a: source.a, b: source.b, slot: slotId }] : []
  })
  const solved = solution.Status === 'Optimal' && solution.ObjectiveValue !== undefined
  return { status: solution.Status, ...(solved ? { valueBound: solution.ObjectiveValue } : {}), meetings }
}
