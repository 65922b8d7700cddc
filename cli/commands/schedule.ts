import { performance } from 'node:perf_hooks'
import type { Plan } from '../../shared/model/plan.ts'
import { fail, ok, type Result } from '../../shared/model/result.ts'
import type { Command } from '../command.ts'
import type { CliFailure } from '../failure.ts'
import { wrongUse } from '../failure.ts'
import { fileJson, readPlan } from '../forum-files.ts'
import { makePlan, readProblem } from '../make-plan.ts'
import { sayCli } from '../say.ts'
import { planLines } from '../summary.ts'
import { checkFileTarget, writeWhole } from '../write-file.ts'

/** `schedule PROBLEM.json --out PLAN.json`: a plan for a bare problem. */
export const scheduleCommand: Command = {
  shape: {
    name: 'schedule',
    options: { out: 'text', seed: 'integer', 'time-limit': 'seconds', previous: 'text', force: 'flag' },
    words: [1, 1],
  },
  run: async (given, { terminal, language }) => {
    const out = given.text('out')
    const force = given.flags.has('force')
    if (out === undefined && !given.flags.has('json')) return fail(wrongUse('outMissing', { command: 'schedule' }))
    if (out !== undefined) {
      const target = await checkFileTarget(out, { force })
      if (!target.ok) return target
    }
    const problem = await readProblem(given.words[0] ?? '')
    if (!problem.ok) return problem
    const previousPath = given.text('previous')
    const previous: Result<Plan | undefined, CliFailure> =
      previousPath === undefined ? ok(undefined) : await readPlan(previousPath)
    if (!previous.ok) return previous
    const seconds = given.number('time-limit')
    const started = performance.now()
    const made = makePlan(problem.value, {
      seed: given.number('seed') ?? 1,
      ...(seconds === undefined ? {} : { timeLimitMs: seconds * 1000 }),
      ...(previous.value ? { previous: previous.value } : {}),
      language,
      terminal,
    })
    if (!made.ok) return made
    const elapsedMs = Math.round(performance.now() - started)
    if (out !== undefined) {
      const written = await writeWhole(out, fileJson(made.value), { force })
      if (!written.ok) return written
    }
    return ok({
      lines: [
        ...planLines(language, problem.value, made.value, elapsedMs),
        ...(out === undefined ? [] : [sayCli(language, 'summary.written', { path: out })]),
      ],
      json: { ...made.value, metrics: { ...made.value.metrics, elapsedMs } },
    })
  },
}
