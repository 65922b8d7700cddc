import { fold, tidy, withoutDiacritics } from '../../reference/fold.ts'

/** What fills the gaps of a date that is not written out: the days of the event, in order. */
export type EventDays = readonly string[]

const eraStart: Record<string, number> = {
  令和: 2018,
  r: 2018,
  平成: 1988,
  h: 1988,
  昭和: 1925,
  s: 1925,
}
const englishMonths = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/** An ISO day, or undefined where the calendar has no such day. */
export function isoDay(year: number, month: number, day: number): string | undefined {
  const date = new Date(Date.UTC(year, month - 1, day))
  if (date.getUTCFullYear() !== year || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return undefined
  return date.toISOString().slice(0, 10)
}

const fourDigits = (year: number): number => (year < 100 ? 2000 + year : year)

/** One date as found in a text: where it stands and which day it is. */
export type FoundDate = { date: string; start: number; end: number }

type Reading = { pattern: RegExp; read: (parts: string[], days: EventDays) => string | undefined }

function withEventYear(day: number, month: number, days: EventDays): string | undefined {
  const year = days[0]?.slice(0, 4)
  return year === undefined ? undefined : isoDay(Number(year), month, day)
}

const readings: Reading[] = [
  {
    pattern: /(令和|平成|昭和|\b[rhs])\s*(\d{1,2}|元)\s*(?:年|[./-])\s*(\d{1,2})\s*(?:月|[./-])\s*(\d{1,2})\s*日?/,
    read: ([era = '', year = '', month, day]) =>
      isoDay((eraStart[era] ?? 0) + (year === '元' ? 1 : Number(year)), Number(month), Number(day)),
  },
  {
    pattern: /(\d{4})\s*(?:年|[./-])\s*(\d{1,2})\s*(?:月|[./-])\s*(\d{1,2})\s*日?/,
    read: ([year, month, day]) => isoDay(Number(year), Number(month), Number(day)),
  },
  {
    pattern: /(?:ngay\s*)?(\d{1,2})\s*(?:thang\s*)(\d{1,2})\s*(?:nam\s*)(\d{4})/,
    read: ([day, month, year]) => isoDay(Number(year), Number(month), Number(day)),
  },
  {
    pattern: /(\d{1,2})\s*[./-]\s*(\d{1,2})\s*[./-]\s*(\d{4}|\d{2})(?!\d)/,
    read: ([first, second, year]) =>
      isoDay(fourDigits(Number(year)), Number(second), Number(first)) ??
      isoDay(fourDigits(Number(year)), Number(first), Number(second)),
  },
  {
    pattern: /(\d{1,2})(?:st|nd|rd|th)?\s+(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?,?\s*(\d{4})?/,
    read: ([day, month = '', year], days) =>
      year === undefined
        ? withEventYear(Number(day), englishMonths.indexOf(month) + 1, days)
        : isoDay(Number(year), englishMonths.indexOf(month) + 1, Number(day)),
  },
  {
    pattern: /(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?\s+(\d{1,2})(?:st|nd|rd|th)?(?:,?\s*(\d{4}))?/,
    read: ([month = '', day, year], days) =>
      year === undefined
        ? withEventYear(Number(day), englishMonths.indexOf(month) + 1, days)
        : isoDay(Number(year), englishMonths.indexOf(month) + 1, Number(day)),
  },
  {
    pattern: /(\d{1,2})\s*月\s*(\d{1,2})\s*日?/,
    read: ([month, day], days) => withEventYear(Number(day), Number(month), days),
  },
  {
    pattern: /(?:ngay\s*)?(\d{1,2})\s*thang\s*(\d{1,2})/,
    read: ([day, month], days) => withEventYear(Number(day), Number(month), days),
  },
  {
    pattern: /(?<![\d:h])(\d{1,2})\s*[/-]\s*(\d{1,2})(?!\d|:\d|h|\s*(?:gio|時))/,
    read: ([first, second], days) => {
      const dayFirst = withEventYear(Number(first), Number(second), days)
      const monthFirst = withEventYear(Number(second), Number(first), days)
      const inEvent = [dayFirst, monthFirst].find((date) => date !== undefined && days.includes(date))
      return inEvent ?? dayFirst ?? monthFirst
    },
  },
  {
    pattern: /(?:ngay\s+)(\d{1,2})(?![\d:h])|(?<!\d)(\d{1,2})\s*日(?!\s*間)/,
    read: ([a, b], days) => days.find((date) => Number(date.slice(8)) === Number(a ?? b)),
  },
]

const everywhere = readings.map(({ pattern, read }) => ({ pattern: new RegExp(pattern, 'g'), read }))

/** The text in the form that dates and times are looked for in: NFKC, lower case, without marks. */
export const dateText = (text: string): string => withoutDiacritics(fold(tidy(text)))

/**
 * All dates in a text, in the order they stand: Western, Vietnamese (day first) and Japanese ways, eras included. A
 * missing year or month is taken from the days of the event. `text` must be `dateText` of the cell.
 */
export function findDates(text: string, days: EventDays): FoundDate[] {
  const found: FoundDate[] = []
  if (!/\d|元/.test(text)) return found
  for (const { pattern, read } of everywhere) {
    for (const match of text.matchAll(pattern)) {
      const start = match.index
      const end = start + match[0].length
      if (found.some((other) => start < other.end && other.start < end)) continue
      const date = read(match.slice(1), days)
      if (date !== undefined) found.push({ date, start, end })
    }
  }
  return found.sort((a, b) => a.start - b.start)
}

/** The one date of a text, undefined where there is none or the calendar has no such day. */
export function readDate(text: string, days: EventDays = []): string | undefined {
  return findDates(dateText(text), days)[0]?.date
}

const clockPattern =
  /(午前|午後|am|pm)?\s*(\d{1,2})\s*(?::|h|gio|時)\s*(半|\d{2})?\s*(?:分|phut|p(?!m))?\s*(am|pm|sang|chieu|toi)?/g

const twoDigits = (value: number): string => String(value).padStart(2, '0')

/** One time of day found in a text. */
export type FoundTime = { time: string; start: number; end: number }

/** All times of day in a text: 14h00, 14:00, １４：００, 午後2時, 2pm, 8 giờ 30. `text` must be `dateText` of the cell. */
export function findTimes(text: string): FoundTime[] {
  const found: FoundTime[] = []
  for (const match of text.matchAll(clockPattern)) {
    const [whole, before, hours, minutes, after] = match
    let hour = Number(hours)
    const minute = minutes === '半' ? 30 : Number(minutes ?? 0)
    const half = before ?? after
    if ((half === '午後' || half === 'pm' || half === 'chieu' || half === 'toi') && hour < 12) hour += 12
    if ((half === '午前' || half === 'am') && hour === 12) hour = 0
    if (hour > 24 || minute > 59 || (hour === 24 && minute > 0)) continue
    found.push({ time: `${twoDigits(hour)}:${twoDigits(minute)}`, start: match.index, end: match.index + whole.length })
  }
  return found
}

/** The times of a text in order: "14h00-14h30" → ["14:00", "14:30"]. */
export function readTimes(text: string): string[] {
  return findTimes(dateText(text)).map(({ time }) => time)
}
