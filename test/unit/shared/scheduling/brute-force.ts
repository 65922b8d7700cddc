import type { SchedulingProblem } from '../../../../shared/model/problem.ts'

export type Best = {
  requiredMissing: number
  belowMinimum: number
  objective: number
  values: Set<number>
  /** Fewest gaps of the plans that leave out nothing required and nobody below the minimum, by their value. */
  fewestGaps: Map<number, number>
}

/**
 * The best that any plan can reach, by trying all of them: for problems without own tables, languages, reserved tables,
 * maxima of interpreters and limits on meetings in a row, in which tables and interpreters are only a number per slot.
 */
export function bruteForce(problem: SchedulingProblem): Best {
  const { slots, pairs, participants, tables, interpreters, rules } = problem
  const openAt = (items: readonly { slots?: string[] | undefined }[], slot: string) =>
    items.filter((item) => !item.slots || item.slots.includes(slot)).length
  const room = slots.map(({ id }) => ({ tables: openAt(tables, id), people: openAt(interpreters, id) }))
  const index = new Map(participants.map(({ id }, position) => [id, position]))
  const busy = participants.map(() => slots.map(() => false))
  const blocks = slots.map((slot) => slot.block ?? 0)
  let best: Best = {
    requiredMissing: Number.POSITIVE_INFINITY,
    belowMinimum: Number.POSITIVE_INFINITY,
    objective: Number.NEGATIVE_INFINITY,
    values: new Set(),
    fewestGaps: new Map(),
  }
  const { fewestGaps } = best
  const gaps = (times: readonly boolean[]) => {
    let count = 0
    let last = -1
    times.forEach((isBusy, slot) => {
      if (!isBusy) return
      if (last >= 0 && slot > last + 1 && blocks[slot] === blocks[last]) count += 1
      last = slot
    })
    return count
  }
  const measure = (value: number, requiredMissing: number) => {
    let belowMinimum = 0
    let waiting = 0
    participants.forEach(({ min }, position) => {
      const times = busy[position] ?? []
      if (times.filter(Boolean).length < (min ?? 0)) belowMinimum += 1
      waiting += gaps(times)
    })
    if (requiredMissing === 0 && belowMinimum === 0) {
      fewestGaps.set(value, Math.min(waiting, fewestGaps.get(value) ?? waiting))
    }
    const objective = value - rules.gapPenalty * waiting
    const order =
      best.requiredMissing - requiredMissing ||
      best.belowMinimum - belowMinimum ||
      (Math.abs(objective - best.objective) < 1e-9 ? 0 : objective - best.objective)
    if (order > 0) best = { requiredMissing, belowMinimum, objective, values: new Set([value]), fewestGaps }
    else if (order === 0) best.values.add(value)
  }
  const visit = (at: number, value: number, requiredMissing: number): void => {
    const pair = pairs[at]
    if (!pair) {
      measure(value, requiredMissing)
      return
    }
    visit(at + 1, value, requiredMissing + (pair.required ? 1 : 0))
    const ends = [index.get(pair.a) ?? 0, index.get(pair.b) ?? 0]
    slots.forEach(({ id }, slot) => {
      const space = room[slot]
      if (!space || space.tables === 0 || (pair.interpreter && space.people === 0)) return
      if (pair.slots && !pair.slots.includes(id)) return
      for (const end of ends) {
        const participant = participants[end]
        const times = busy[end]
        if (!participant || !times || times[slot]) return
        if (participant.slots && !participant.slots.includes(id)) return
        if (times.filter(Boolean).length >= (participant.max ?? slots.length)) return
      }
      for (const end of ends) (busy[end] ?? [])[slot] = true
      space.tables -= 1
      if (pair.interpreter) space.people -= 1
      visit(at + 1, value + pair.score, requiredMissing)
      if (pair.interpreter) space.people += 1
      space.tables += 1
      for (const end of ends) (busy[end] ?? [])[slot] = false
    })
  }
  visit(0, 0, 0)
  return best
}
