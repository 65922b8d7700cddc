import { belowMinimumIn, gapsIn, place, type Timetable, unplace, valueIn } from './timetable.ts'

/** How good a timetable is, in the order that counts: required pairs, minimums, then value less gaps. */
export type Standing = {
  requiredMissing: number
  belowMinimum: number
  objective: number
  value: number
  gaps: number
}

export function standingOf(timetable: Timetable): Standing {
  const { problem, slotOf } = timetable
  const value = valueIn(problem, slotOf)
  const gaps = gapsIn(timetable)
  let requiredMissing = 0
  for (let pair = 0; pair < problem.pairs; pair++) {
    if (problem.required[pair] === 1 && slotOf[pair] === -1) requiredMissing += 1
  }
  return {
    requiredMissing,
    belowMinimum: belowMinimumIn(timetable),
    objective: value - problem.problem.rules.gapPenalty * gaps,
    value,
    gaps,
  }
}

/** Negative when `one` is better than `two`, positive when it is worse. */
export function compareStandings(one: Standing, two: Standing): number {
  return (
    one.requiredMissing - two.requiredMissing ||
    one.belowMinimum - two.belowMinimum ||
    (Math.abs(one.objective - two.objective) < 1e-9 ? 0 : two.objective - one.objective)
  )
}

/** A timetable as it stood at some time, to come back to. */
export type Snapshot = { slotOf: Int32Array; standing: Standing }

export const snapshotOf = (timetable: Timetable): Snapshot => ({
  slotOf: timetable.slotOf.slice(),
  standing: standingOf(timetable),
})

/** Makes a timetable what it was. */
export function restore(timetable: Timetable, slotOf: Int32Array): void {
  for (let pair = 0; pair < slotOf.length; pair++) {
    if (timetable.slotOf[pair]! >= 0 && timetable.slotOf[pair] !== slotOf[pair]) unplace(timetable, pair)
  }
  for (let pair = 0; pair < slotOf.length; pair++) {
    if (slotOf[pair]! >= 0 && timetable.slotOf[pair] === -1) place(timetable, pair, slotOf[pair]!)
  }
}
