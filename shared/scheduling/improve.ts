import { sidesOf } from './bound.ts'
import { createInsertStep } from './insert-step.ts'
import { createKempeStep } from './kempe-step.ts'
import { createLedger, type Prices } from './ledger.ts'
import type { Random } from './random.ts'
import { createRefillStep } from './refill-step.ts'
import { createReseatStep } from './reseat-step.ts'
import { restore, type Snapshot, snapshotOf } from './standing.ts'
import type { Timetable } from './timetable.ts'

/** Work between two looks at the clock, in small steps: some hundredths of a second; what larger steps count for. */
const piece = 50_000
const reseatWork = 20
/** An assignment of all slots of a person grows with the cube of their number. */
const mostSlotsToReseat = 64
const refillWork = 2_000

/** How often the steps of a search are of each kind, in a thousand; the others are Kempe chains. */
export type Mixture = { insert: number; reseat: number; refill: number }

/** What an annealing is told: how warm it begins and ends, how long it lasts, and what its steps choose from. */
export type Annealing = {
  steps: number
  /** Temperatures in the unit of the energy; it falls by the same factor in every step. */
  warm: number
  cold: number
  /** Pairs that take part. */
  movable: readonly number[]
  /** Left out: Kempe chains only, who meets whom stays as it is. */
  mixture?: Mixture
  prices: Prices
  /** Energy at which nothing can get better, so that the search ends. */
  target?: number
}

/**
 * Simulated annealing over timetables, yielding the share done after every piece of work. Afterwards the timetable is
 * the one of lowest energy that was seen at the end of a piece, or as it was before.
 */
export function* anneal(timetable: Timetable, random: Random, annealing: Annealing): Generator<number, Snapshot, void> {
  const { steps, warm, cold, movable, prices, mixture, target } = annealing
  const { problem } = timetable
  let best = snapshotOf(timetable)
  if (movable.length === 0 || problem.slots === 0) return best
  const ledger = createLedger(timetable, prices)
  const kempe = createKempeStep(ledger, movable, random)
  const insert = createInsertStep(ledger, movable, random)
  const sides = mixture && mixture.refill > 0 ? sidesOf(problem) : null
  const reseat = mixture && problem.slots <= mostSlotsToReseat ? createReseatStep(ledger, movable, random) : null
  const refill = sides ? createRefillStep(ledger, movable, sides, random) : null
  const [upToInsert, upToReseat, upToRefill] = mixture
    ? [mixture.insert, mixture.insert + mixture.reseat, mixture.insert + mixture.reseat + mixture.refill]
    : [0, 0, 0]
  const someSlots = (): number[] => {
    const one = (random() * problem.slots) | 0
    const two = (random() * problem.slots) | 0
    return one === two ? [one] : [one, two]
  }
  /** Takes one step and says how much work it was. */
  const step = (temperature: number): number => {
    const kind = mixture ? random() * 1000 : 1000
    if (kind < upToInsert) insert(movable[(random() * movable.length) | 0]!, temperature)
    else if (kind < upToReseat) {
      reseat?.((random() * problem.participants) | 0, temperature)
      return reseatWork
    } else if (kind < upToRefill) {
      refill?.(someSlots(), temperature)
      return refillWork
    } else kempe(temperature)
    return 1
  }
  let lowest = ledger.energy()
  const remember = () => {
    if (ledger.energy() >= lowest - 1e-9) return
    lowest = ledger.energy()
    best = snapshotOf(timetable)
  }
  const cooling = (cold / warm) ** (1 / Math.max(1, steps))
  let temperature = warm
  for (let done = 0; done < steps; ) {
    for (let work = 0; done < steps && work < piece; done++) {
      work += step(temperature)
      temperature *= cooling
    }
    remember()
    if (target !== undefined && lowest <= target + 1e-9) break
    yield done / steps
  }
  const finishing = Math.min(steps, 20 * movable.length + 1000)
  for (let extra = 0; extra < finishing; extra++) step(0)
  remember()
  restore(timetable, best.slotOf)
  return best
}
