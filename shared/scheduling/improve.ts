import type { Random } from './random.ts'
import { createSearch, type Prices } from './search.ts'
import { compareStandings, restore, type Snapshot, snapshotOf } from './standing.ts'
import type { Timetable } from './timetable.ts'

/** Steps between two looks at the clock: a few hundredths of a second. */
const piece = 100_000

/** What an annealing is told: how warm it begins and ends, how long it lasts, and what its steps choose from. */
export type Annealing = {
  steps: number
  /** Temperatures in the unit of the energy; it falls by the same factor in every step. */
  warm: number
  cold: number
  /** Pairs that take part. */
  movable: readonly number[]
  /** Share of the steps that try to place a pair; the others move chains. 0: who meets whom stays as it is. */
  inserting: number
  prices: Prices
}

/**
 * Simulated annealing over timetables, yielding the share done after every piece of work. Afterwards the timetable is
 * the best that was seen at the end of a piece, `before` included when it is better than all of them.
 */
export function* anneal(
  timetable: Timetable,
  random: Random,
  annealing: Annealing,
  before: Snapshot,
): Generator<number, Snapshot, void> {
  const { steps, warm, cold, movable, inserting, prices } = annealing
  let best = before
  if (movable.length === 0 || timetable.problem.slots < 1) return best
  const search = createSearch(timetable, prices, movable, random)
  let lowest = Number.POSITIVE_INFINITY
  const cooling = (cold / warm) ** (1 / Math.max(1, steps))
  let temperature = warm
  let done = 0
  const run = (count: number, falling: boolean) => {
    for (let step = 0; step < count; step++) {
      if (inserting > 0 && random() < inserting) {
        search.insert(movable[(random() * movable.length) | 0]!, falling ? temperature : 0)
      } else search.kempe(falling ? temperature : 0)
      if (falling) temperature *= cooling
    }
  }
  const remember = () => {
    if (search.energy() >= lowest - 1e-9) return
    lowest = search.energy()
    const now = snapshotOf(timetable)
    if (compareStandings(now.standing, best.standing) < 0) best = now
  }
  while (done < steps) {
    const count = Math.min(piece, steps - done)
    run(count, true)
    done += count
    remember()
    yield done / steps
  }
  run(Math.min(steps, 40 * movable.length + 1000), false)
  remember()
  restore(timetable, best.slotOf)
  return best
}
