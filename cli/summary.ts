import type { ForumEvent } from '../shared/model/event.ts'
import type { Language } from '../shared/model/language.ts'
import type { Plan } from '../shared/model/plan.ts'
import type { SchedulingProblem } from '../shared/model/problem.ts'
import { slotsOf } from '../shared/scheduling/slots.ts'
import { sayCli } from './say.ts'

const rounded = (value: number): number => Math.round(value * 10) / 10

/** What a plan reached, in a few lines. */
export function planLines(language: Language, problem: SchedulingProblem, plan: Plan, elapsedMs: number): string[] {
  const { metrics } = plan
  const required = problem.pairs.filter((pair) => pair.required).length
  const met = new Set(plan.meetings.flatMap(({ a, b }) => [a, b]))
  const wanted = new Set(problem.pairs.flatMap(({ a, b }) => [a, b]))
  const without = [...wanted].filter((id) => !met.has(id)).length
  const lines = [
    sayCli(language, 'summary.meetings', {
      meetings: plan.meetings.length,
      participants: met.size,
      seconds: (elapsedMs / 1000).toFixed(1),
    }),
    metrics.valueBound === undefined
      ? sayCli(language, 'summary.value', { value: rounded(metrics.value), gaps: metrics.gaps })
      : sayCli(language, metrics.proof === 'optimal' ? 'summary.valueOptimal' : 'summary.valueBound', {
          value: rounded(metrics.value),
          bound: rounded(metrics.valueBound),
          gaps: metrics.gaps,
        }),
  ]
  if (required > 0) {
    const open = new Set(plan.unplaced.map(({ a, b }) => `${a}\n${b}`))
    const missing = problem.pairs.filter(
      ({ a, b, required: must }) => must && (open.has(`${a}\n${b}`) || open.has(`${b}\n${a}`)),
    ).length
    lines.push(sayCli(language, 'summary.required', { placed: required - missing, required }))
  }
  if (without > 0) lines.push(sayCli(language, 'summary.without', { count: without }))
  if (metrics.belowMinimum) lines.push(sayCli(language, 'summary.belowMinimum', { count: metrics.belowMinimum }))
  return lines
}

/** Where the forum's description came from and what it says, in one line. */
export function eventLine(language: Language, event: ForumEvent, from: 'given' | 'programme' | 'default'): string {
  const dates = [...new Set(event.sessions.map(({ date }) => date))].sort()
  return sayCli(language, `summary.event.${from}`, {
    dates: dates.join(', '),
    slots: slotsOf(event).length,
    tables: event.tables.length,
    interpreters: event.interpreters.length,
  })
}
