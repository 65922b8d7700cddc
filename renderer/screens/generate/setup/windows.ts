import type { ForumEvent, TimeWindow } from '../../../../shared/model/event.ts'

const pattern = /^(?:(\d{4}-\d{2}-\d{2})\s+)?(\d{1,2}:\d{2})\s*[-–~〜～]\s*(\d{1,2}:\d{2})$/

const clock = (text: string): string => text.padStart(5, '0')

/** A time of day as people type it (9:00, ９：００, 0900) as HH:MM; null where it is none. */
export function clockFrom(text: string): string | null {
  const [, hours = '', minutes = ''] = /^(\d{1,2})[:.h時]?(\d{2})分?$/.exec(text.normalize('NFKC').trim()) ?? []
  const time = `${hours.padStart(2, '0')}:${minutes}`
  return /^([01]\d|2[0-3]):[0-5]\d$/.test(time) ? time : null
}

/** The days of a programme, each once, in order. */
export const datesOf = ({ sessions }: Pick<ForumEvent, 'sessions'>): string[] =>
  [...new Set(sessions.map(({ date }) => date))].sort()

/**
 * Times as they are written in a field: `09:00–12:00; 13:30–17:00` on every day, `2026-11-25 09:00–12:00` on one. An
 * empty text means always (undefined); null is a text that cannot be read.
 */
export function windowsFrom(text: string, dates: readonly string[]): TimeWindow[] | undefined | null {
  const parts = text
    .normalize('NFKC')
    .split(/[;,、]/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
  if (parts.length === 0) return undefined
  const windows: TimeWindow[] = []
  for (const part of parts) {
    const [, date, from = '', to = ''] = pattern.exec(part) ?? []
    const valid = [from, to].every((time) => /^([01]\d|2[0-3]):[0-5]\d$/.test(clock(time)))
    if (from === '' || !valid || clock(from) >= clock(to)) return null
    for (const day of date ? [date] : dates) windows.push({ date: day, from: clock(from), to: clock(to) })
  }
  return windows
}

/** The same the other way round: times that hold on every day are written once, without it. */
export function windowsInWords(windows: readonly TimeWindow[] | undefined, dates: readonly string[]): string {
  if (!windows) return ''
  const spans = new Map<string, Set<string>>()
  for (const { date, from, to } of windows) {
    const span = `${from}–${to}`
    spans.set(span, (spans.get(span) ?? new Set()).add(date))
  }
  return [...spans]
    .flatMap(([span, days]) =>
      dates.length > 0 && dates.every((date) => days.has(date)) ? [span] : [...days].map((day) => `${day} ${span}`),
    )
    .join('; ')
}
