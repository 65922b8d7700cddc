import type { Slot } from '../../../shared/model/event.ts'

/** Tables that can be read from the back of a hall on one screen. */
const tablesOnPage = 26

/** The tables in pages of nearly the same length, so that none is left with a single row. */
export function pagesOf(tables: readonly string[]): string[][] {
  const count = Math.max(1, Math.ceil(tables.length / tablesOnPage))
  const size = Math.ceil(tables.length / count)
  return Array.from({ length: count }, (_, page) => tables.slice(page * size, (page + 1) * size))
}

/** The day that the hall shows: today while meetings are still to come, else the next day that has some, else the last. */
export function dayShown(slots: readonly Slot[], now: { date: string; clock: string }): string | undefined {
  const ahead = slots.find((slot) => slot.date > now.date || (slot.date === now.date && slot.to > now.clock))
  return (ahead ?? slots.at(-1))?.date
}
