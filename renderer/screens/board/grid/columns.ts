import type { Slot } from '../../../../shared/model/event.ts'
import { minutesOf } from '../../../../shared/scheduling/slots.ts'

/** A column of the board. `pause` is the width of the hatched strip before it, 0 where the block goes on. */
export type BoardColumn = { slot: Slot; pause: number }

export const columnsOf = (slots: readonly Slot[], pauseWidth: number): BoardColumn[] =>
  slots.map((slot, index) => ({
    slot,
    pause: index > 0 && slots[index - 1]?.block !== slot.block ? pauseWidth : 0,
  }))

/** A moment as it is written on the walls of the forum: its date and the clock there. */
export type LocalMoment = { date: string; clock: string }

/**
 * Where the line for “now” stands, in pixels from the first column's left edge; null outside of the programme of that
 * day. In a break it stands in the hatched strip.
 */
export function nowPosition(columns: readonly BoardColumn[], width: number, now: LocalMoment): number | null {
  const minutes = minutesOf(now.clock)
  let left = 0
  for (const [index, { slot, pause }] of columns.entries()) {
    const before = columns[index - 1]?.slot
    if (slot.date === now.date) {
      const [from, to] = [minutesOf(slot.from), minutesOf(slot.to)]
      if (minutes < from) return before?.date === now.date ? left + pause / 2 : null
      if (minutes < to) return left + pause + (width * (minutes - from)) / (to - from)
    }
    left += pause + width
  }
  return null
}
