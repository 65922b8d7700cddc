import type { Slot } from '../../../shared/model/event.ts'
import { slotTimes } from '../../../shared/scheduling/slots.ts'

/** The slot that runs at an instant (ms since 1970) and the one that comes after it. */
export function slotsNow(
  slots: readonly Slot[],
  timeZone: string,
  now: number,
): { current: Slot | undefined; next: Slot | undefined } {
  const timed = slots.map((slot) => {
    const { start, end } = slotTimes(slot, timeZone)
    return { slot, start: Date.parse(start), end: Date.parse(end) }
  })
  return {
    current: timed.find(({ start, end }) => start <= now && now < end)?.slot,
    next: timed.find(({ start }) => start > now)?.slot,
  }
}
