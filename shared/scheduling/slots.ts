import type { ForumEvent, Session, Slot, TimeWindow } from '../model/event.ts'

/** Minutes since midnight of a clock time HH:MM. */
export function minutesOf(clock: string): number {
  const [hours = '0', minutes = '0'] = clock.split(':')
  return Number(hours) * 60 + Number(minutes)
}

/** The clock time HH:MM of minutes since midnight (0 … 1439). */
export function clockOf(minutes: number): string {
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`
}

type Span = { from: number; to: number }

/** What is left of `span` when `busy` is taken away: spans in time order. */
function without(span: Span, busy: readonly Span[]): Span[] {
  let free = [span]
  for (const other of busy) {
    free = free.flatMap((part) => {
      if (other.to <= part.from || other.from >= part.to) return [part]
      return [
        { from: part.from, to: other.from },
        { from: other.to, to: part.to },
      ].filter((piece) => piece.to > piece.from)
    })
  }
  return free
}

const spanOf = (session: Session): Span => ({ from: minutesOf(session.start), to: minutesOf(session.end) })
const inTimeOrder = (x: Session, y: Session) =>
  x.date.localeCompare(y.date) || x.start.localeCompare(y.start) || x.id.localeCompare(y.id)

/**
 * Cuts the `meetings` sessions of a forum into slots in time order, S01, S02 …; a slot keeps its id when another one is
 * cancelled. Breaks, plenaries and visits that lie inside a session are left out of it, and so is time that an
 * earlier `meetings` session already uses. A block is a run of slots without any such interruption.
 */
export function slotsOf(event: ForumEvent): Slot[] {
  const meetings = event.sessions.filter((session) => session.kind === 'meetings').sort(inTimeOrder)
  const others = event.sessions.filter((session) => session.kind !== 'meetings')
  const cut: (Omit<Slot, 'id' | 'block'> & { firstOfRun: boolean; cancelledIn: readonly string[] })[] = []
  const used: { date: string; span: Span }[] = []
  for (const session of meetings) {
    const busy = [
      ...others.filter((other) => other.date === session.date).map(spanOf),
      ...used.filter((other) => other.date === session.date).map((other) => other.span),
    ].sort((x, y) => x.from - y.from)
    for (const run of without(spanOf(session), busy)) {
      for (let from = run.from; from + session.slotMinutes <= run.to; from += session.slotMinutes) {
        const to = from + session.slotMinutes
        const times = { date: session.date, from: clockOf(from), to: clockOf(to) }
        cut.push({ session: session.id, ...times, firstOfRun: from === run.from, cancelledIn: session.cancelledSlots })
      }
    }
    used.push({ date: session.date, span: spanOf(session) })
  }
  const width = Math.max(2, String(cut.length).length)
  const slots: Slot[] = []
  let block = -1
  let broken = true
  cut.forEach(({ firstOfRun, cancelledIn, ...times }, index) => {
    const id = `S${String(index + 1).padStart(width, '0')}`
    if (firstOfRun) broken = true
    if (cancelledIn.includes(id)) {
      broken = true
      return
    }
    if (broken) block += 1
    broken = false
    slots.push({ id, session: times.session, block, date: times.date, from: times.from, to: times.to })
  })
  return slots
}

const zonesWithoutSummerTime: Readonly<Record<string, string>> = {
  'Asia/Ho_Chi_Minh': '+07:00',
  'Asia/Saigon': '+07:00',
  'Asia/Bangkok': '+07:00',
  'Asia/Tokyo': '+09:00',
  UTC: '+00:00',
}

/** Offset of a time zone on a date, as ±HH:MM; '' for a zone that is not known. */
export function zoneOffset(timeZone: string, date: string): string {
  const fixed = zonesWithoutSummerTime[timeZone]
  if (fixed !== undefined) return fixed
  try {
    const parts = new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName: 'longOffset' }).formatToParts(
      new Date(`${date}T12:00:00Z`),
    )
    const name = parts.find((part) => part.type === 'timeZoneName')?.value ?? ''
    return name === 'GMT' ? '+00:00' : name.replace('GMT', '')
  } catch {
    return ''
  }
}

/** Start and end of a slot in ISO 8601 with the zone's offset. */
export function slotTimes(slot: Slot, timeZone: string): { start: string; end: string } {
  const offset = zoneOffset(timeZone, slot.date)
  return { start: `${slot.date}T${slot.from}${offset}`, end: `${slot.date}T${slot.to}${offset}` }
}

/** Whether a slot lies wholly inside a window. */
export const slotInside = (slot: Slot, window: TimeWindow): boolean =>
  slot.date === window.date && slot.from >= window.from && slot.to <= window.to

/** Ids of the slots that lie wholly inside one of the windows; undefined windows mean always. */
export function slotsInside(slots: readonly Slot[], windows: readonly TimeWindow[] | undefined): string[] | undefined {
  if (!windows) return undefined
  return slots.filter((slot) => windows.some((window) => slotInside(slot, window))).map((slot) => slot.id)
}
