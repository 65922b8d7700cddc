import { performance } from 'node:perf_hooks'
import type { Language } from '../shared/model/language.ts'
import type { Plan } from '../shared/model/plan.ts'
import type { SchedulingProblem } from '../shared/model/problem.ts'
import { fail, ok, type Result } from '../shared/model/result.ts'
import { checkProblem } from '../shared/scheduling/check-problem.ts'
import { schedule } from '../shared/scheduling/schedule.ts'
import { verifyPlan } from '../shared/scheduling/verify.ts'
import { type CliFailure, failed } from './failure.ts'
import { checkFormat, readJson } from './read-input.ts'
import { sayCli } from './say.ts'
import type { Terminal } from './terminal.ts'

const shownFindings = 12

/** Checks a problem read from `path`: what is wrong with it is listed with its place. */
export function checkedProblem(path: string, value: unknown): Result<SchedulingProblem, CliFailure> {
  const checked = checkProblem(value)
  if (checked.ok) return checked
  const wrong = checked.failure
  const shown = wrong
    .slice(0, shownFindings)
    .flatMap(({ path: place, message }) => [{ key: 'cli.place', params: { place: place || '.' } }, message])
  const more = wrong.length - shownFindings
  const rest = more > 0 ? [{ key: 'cli.moreFindings', params: { count: more } }] : []
  return fail(failed('problemWrong', { path, count: wrong.length }, [...shown, ...rest]))
}

/** A problem from a file; another format is named, a wrong problem is refused with all that is wrong in it. */
export async function readProblem(path: string): Promise<Result<SchedulingProblem, CliFailure>> {
  const json = await readJson(path)
  if (!json.ok) return json
  const format = checkFormat(path, 'forum-match/problem@1', json.value)
  return format.ok ? checkedProblem(path, json.value) : format
}

/**
 * A plan for a checked problem. A plan that broke a hard rule would be a mistake of this program and never leaves it.
 * Without a time limit the same problem and seed give the same plan, so the time it took is no part of it.
 */
export function makePlan(
  problem: SchedulingProblem,
  about: { seed: number; timeLimitMs?: number; previous?: Plan; language: Language; terminal: Terminal },
): Result<Plan, CliFailure> {
  const { timeLimitMs, previous, language, terminal } = about
  const made = schedule(problem, {
    seed: about.seed,
    ...(timeLimitMs === undefined ? {} : { timeLimitMs, now: () => performance.now() }),
    ...(previous ? { previous } : {}),
    onProgress: ({ share, value, gaps }) =>
      terminal.progress(
        sayCli(language, 'progress.schedule', { percent: Math.round(share * 100), value: Math.round(value), gaps }),
      ),
  })
  const { elapsedMs: _, ...metrics } = made.metrics
  const plan = { ...made, metrics }
  const checked = checkPlan(problem, plan)
  return checked.ok ? ok(plan) : checked
}

/** Refuses a plan that breaks a hard rule of its problem or gives itself figures that are not true. */
export function checkPlan(problem: SchedulingProblem, plan: Plan): Result<void, CliFailure> {
  const faults = verifyPlan(problem, plan)
  if (faults.length === 0) return ok(undefined)
  const details = faults.slice(0, shownFindings).map(({ rule, ...where }) => ({
    key: 'cli.finding',
    params: { place: Object.values(where).join(' '), problem: rule },
  }))
  return fail(failed('planBroken', { count: faults.length }, details))
}
