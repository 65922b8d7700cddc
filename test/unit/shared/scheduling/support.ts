import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Plan } from '../../../../shared/model/plan.ts'
import {
  type SchedulingProblem,
  type SchedulingProblemInput,
  schedulingProblemSchema,
} from '../../../../shared/model/problem.ts'

const tool = (name: string) => fileURLToPath(new URL(`../../../tools/${name}`, import.meta.url))

export const shapes = ['forum', 'forum-tight', 'fair', 'expo', 'b2b'] as const
export type Shape = (typeof shapes)[number]

/** A problem of one of the five shapes, from the independent generator. */
export function shapedProblem(shape: Shape, seed: number): SchedulingProblem {
  const text = execFileSync(process.execPath, [tool('make-problem.mjs'), shape, String(seed)], { maxBuffer: 1 << 28 })
  return schedulingProblemSchema.parse(JSON.parse(String(text)))
}

/** A problem written by hand, with the schema's defaults filled in. */
export const problemOf = (input: SchedulingProblemInput): SchedulingProblem => schedulingProblemSchema.parse(input)

export type Verdict = {
  ok: boolean
  meetings: number
  value: number
  valueBound: number | null
  gaps: number
  belowMinimum: number
  requiredMissing: number
  broken: { rule: string }[]
}

/** What the independent checker, a program of its own, says about a plan. */
export function verdictOf(problem: SchedulingProblem, plan: Plan): Verdict {
  const folder = mkdtempSync(join(tmpdir(), 'forum-match-'))
  try {
    const files = [join(folder, 'problem.json'), join(folder, 'plan.json')] as const
    writeFileSync(files[0], JSON.stringify(problem))
    writeFileSync(files[1], JSON.stringify(plan))
    const run = spawnSync(process.execPath, [tool('check-plan.mjs'), ...files], { encoding: 'utf8' })
    if (run.status === 2) throw new Error(run.stderr)
    return JSON.parse(run.stdout)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** The result of a generator, run to its end. */
export const finished = <Result>(steps: Generator<unknown, Result, void>): Result => {
  let step = steps.next()
  while (!step.done) step = steps.next()
  return step.value
}
