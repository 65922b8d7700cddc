import type { SchedulingProblem } from '../../../shared/model/problem.ts'

type Run = { first: number; last: number }

/**
 * The times of some slots, by day, slots that follow each other as one stretch: 08:30, 10:00–11:30. `date` is null when
 * the programme has one day only. Slots without times go by their ids.
 */
export function timesOf(
  problem: Pick<SchedulingProblem, 'slots'>,
  ids: readonly string[],
): { date: string | null; times: string[] }[] {
  const wanted = new Set(ids)
  const dayOf = (index: number) => problem.slots[index]?.start?.slice(0, 10) ?? ''
  const days = new Set(problem.slots.map((_, index) => dayOf(index)))
  const runs: Run[] = []
  problem.slots.forEach((slot, index) => {
    if (!wanted.has(slot.id)) return
    const run = runs.at(-1)
    const follows = run?.last === index - 1 && problem.slots[run.last]?.block === slot.block
    if (run && follows) run.last = index
    else runs.push({ first: index, last: index })
  })
  const byDay = new Map<string, string[]>()
  for (const { first, last } of runs) {
    const from = problem.slots[first]?.start?.slice(11, 16) ?? problem.slots[first]?.id ?? ''
    const to = problem.slots[last]?.end?.slice(11, 16) ?? problem.slots[last]?.id ?? ''
    const text = first === last ? from : `${from}–${to}`
    byDay.set(dayOf(first), [...(byDay.get(dayOf(first)) ?? []), text])
  }
  return [...byDay].map(([date, times]) => ({ date: days.size > 1 ? date : null, times }))
}
