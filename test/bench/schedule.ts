import { cpus } from 'node:os'
import { Worker } from 'node:worker_threads'
import type { Meeting } from '../../shared/model/plan.ts'
import type { SchedulingProblem } from '../../shared/model/problem.ts'
import { compile } from '../../shared/scheduling/compile.ts'
import { meetingFigures } from '../../shared/scheduling/metrics.ts'
import type { Proof } from '../../shared/scheduling/prove.ts'
import { repair } from '../../shared/scheduling/repair.ts'
import { scheduleSteps } from '../../shared/scheduling/schedule.ts'
import { belowMinimumIn, canPlace, emptyTimetable, gapsIn, place, valueIn } from '../../shared/scheduling/timetable.ts'
import { verifyPlan } from '../../shared/scheduling/verify.ts'
import { shapedProblem, shapes } from '../unit/shared/scheduling/support.ts'

/** What peers do: the best pair first, into the first slot that both have free and that has a table. */
function greedy(problem: SchedulingProblem): { value: number; gaps: number; below: number } {
  const compiled = compile(problem)
  const timetable = emptyTimetable(compiled)
  const order = Array.from({ length: compiled.pairs }, (_, pair) => pair)
  order.sort((x, y) => (compiled.score[y] ?? 0) - (compiled.score[x] ?? 0))
  for (const pair of order) {
    for (let slot = 0; slot < compiled.slots; slot++) {
      if (!canPlace(timetable, pair, slot)) continue
      place(timetable, pair, slot)
      break
    }
  }
  const below = belowMinimumIn(timetable)
  return { value: valueIn(compiled, timetable.slotOf), gaps: gapsIn(timetable), below }
}

/** HiGHS on the time-indexed model in a thread of its own, ended when the clock runs out. */
function rival(
  problem: SchedulingProblem,
  milliseconds: number,
): Promise<{ proof?: Proof; ms: number; failed?: boolean }> {
  const start = performance.now()
  const worker = new Worker(new URL('highs-worker.ts', import.meta.url), {
    workerData: { problem, seconds: milliseconds / 1000 },
  })
  return new Promise((resolve) => {
    const timer = setTimeout(() => {
      resolve({ ms: performance.now() - start })
      void worker.terminate()
    }, milliseconds)
    worker.once('message', (proof: Proof) => {
      clearTimeout(timer)
      resolve({ proof, ms: performance.now() - start })
      void worker.terminate()
    })
    worker.once('error', () => {
      clearTimeout(timer)
      resolve({ ms: performance.now() - start, failed: true })
    })
  })
}

/** Slots in which people wait between two meetings of one block: a gap may be several slots long. */
function waitingSlots(problem: SchedulingProblem, meetings: readonly Meeting[]): number {
  const position = new Map(problem.slots.map(({ id }, index) => [id, index]))
  const times = new Map<string, number[]>()
  for (const meeting of meetings) {
    for (const id of [meeting.a, meeting.b]) {
      times.set(id, [...(times.get(id) ?? []), position.get(meeting.slot) ?? 0])
    }
  }
  const block = (slot: number | undefined) => problem.slots[slot ?? 0]?.block ?? 0
  let waiting = 0
  for (const list of times.values()) {
    list.sort((x, y) => x - y)
    list.forEach((slot, index) => {
      const before = list[index - 1]
      if (before !== undefined && block(before) === block(slot)) waiting += slot - before - 1
    })
  }
  return waiting
}

const percent = (share: number) => `${(100 * share).toFixed(2)} %`
const seconds = (ms: number) => (ms < 9_950 ? `${(ms / 1000).toFixed(2)} s` : `${Math.round(ms / 1000)} s`)

function ours(problem: SchedulingProblem, seed: number) {
  globalThis.gc?.()
  const memory = process.memoryUsage()
  const start = performance.now()
  let first: number | undefined
  let best = 0
  let state = ''
  const steps = scheduleSteps(problem, { seed, now: () => performance.now() })
  let step = steps.next()
  for (; !step.done; step = steps.next()) {
    if (step.value.phase !== 'bound' && first === undefined) first = performance.now() - start
    const now = `${step.value.value}/${step.value.gaps}`
    if (now !== state) best = performance.now() - start
    state = now
  }
  const ms = performance.now() - start
  const after = process.memoryUsage()
  const used = after.heapUsed + after.arrayBuffers - memory.heapUsed - memory.arrayBuffers
  return { plan: step.value, first: first ?? ms, best, ms, mebibytes: Math.max(0, used) / 1024 / 1024 }
}

async function row(shape: (typeof shapes)[number], seed: number): Promise<string[]> {
  const problem = shapedProblem(shape, seed)
  const { plan, first, best, ms, mebibytes } = ours(problem, seed)
  const faults = verifyPlan(problem, plan)
  if (faults.length > 0) throw new Error(`${shape} ${seed}: ${JSON.stringify(faults[0])}`)
  const { value, valueBound = value, gaps, gapsBoundAtValue, proof } = plan.metrics
  const simple = greedy(problem)
  const other = await rival(problem, Math.max(1_000, ms))
  const found = other.proof
    ? meetingFigures(
        problem,
        other.proof.meetings.map((meeting) => ({ ...meeting, table: '' })),
      )
    : undefined
  const waiting = waitingSlots(problem, plan.meetings) / problem.participants.length
  return [
    `${shape} ${seed}`,
    `${value} / ${valueBound} = ${percent(value / valueBound)}`,
    proof ?? '',
    gapsBoundAtValue === undefined ? `${gaps}` : `${gaps} / ${gapsBoundAtValue}`,
    waiting.toFixed(2),
    seconds(first),
    seconds(best),
    seconds(ms),
    `${mebibytes.toFixed(0)} MiB`,
    found && found.meetings > 0
      ? `${percent(found.value / valueBound)}, ${found.gaps} gaps, ${seconds(other.ms)}`
      : other.failed
        ? 'model too large'
        : `nothing in ${seconds(other.ms)}`,
    `${percent(simple.value / valueBound)}, ${simple.gaps} gaps, ${simple.below} below minimum`,
  ]
}

function table(rows: readonly string[][]): string {
  const width = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((cells) => (cells[column] ?? '').length)))
  return rows.map((cells) => cells.map((cell, column) => cell.padEnd(width[column] ?? 0)).join('  ')).join('\n')
}

/** Somebody withdraws from a fair when a third of the day is over. */
function repairRow(): string {
  const problem = shapedProblem('fair', 1)
  const plan = ours(problem, 1).plan
  const disruption = { kind: 'withdrawn', participant: 'B001' } as const
  const start = performance.now()
  repair(problem, plan, disruption, { now: 4, only: ['fill'] })
  const fillOnly = performance.now() - start
  const options = repair(problem, plan, disruption, { now: 4 })
  const all = performance.now() - start - fillOnly
  const parts = options.map(({ kind, valueAfter, residualBound = valueAfter, movedInTime, othersDisturbed }) => {
    const share = percent(valueAfter / residualBound)
    return `${kind}: ${share} of the residual bound, ${movedInTime} moved, ${othersDisturbed.length} others disturbed`
  })
  return `repair of a fair after one withdrawal: ${parts.join('; ')} (fill alone ${seconds(fillOnly)}, all ${seconds(all)})`
}

/**
 * Schedules every shape with three seeds and prints, for each: value against its proved bound, gaps against the
 * fewest that are proved for this value, slots of waiting per
 * participant, time to the first plan and to the best one, memory, and beside them HiGHS on the time-indexed model with
 * the same time (value only: it knows no gaps) and the greedy way.
 */
export async function benchSchedule(): Promise<void> {
  console.log(`${cpus()[0]?.model ?? 'unknown processor'}, Node ${process.version}`)
  const head = [
    'shape seed',
    'value / bound',
    'proof',
    'gaps',
    'waiting',
    'first',
    'best',
    'all',
    'memory',
    'HiGHS',
    'greedy',
  ]
  const rows = [head]
  for (const shape of shapes) {
    for (const seed of [1, 2, 3]) rows.push(await row(shape, seed))
  }
  console.log(table(rows))
  console.log(repairRow())
}
