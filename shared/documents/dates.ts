import type { Language } from '../model/language.ts'

const weekdays = {
  vi: ['Chủ Nhật', 'Thứ Hai', 'Thứ Ba', 'Thứ Tư', 'Thứ Năm', 'Thứ Sáu', 'Thứ Bảy'],
  ja: ['日', '月', '火', '水', '木', '金', '土'],
  en: ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'],
} as const satisfies Record<Language, readonly string[]>

const pad = (value: number): string => String(value).padStart(2, '0')

/** A date (YYYY-MM-DD) as paper says it: `Thứ Tư 25/11/2026`, `2026年11月25日（水）`, `Wed 25/11/2026`. */
export function sayDate(language: Language, date: string): string {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number)
  const weekday = weekdays[language][new Date(Date.UTC(year, month - 1, day)).getUTCDay()]
  if (language === 'ja') return `${year}年${month}月${day}日（${weekday}）`
  return `${weekday} ${pad(day)}/${pad(month)}/${year}`
}

/** The wall-clock time HH:MM of an ISO date-time with offset, or of a time that is HH:MM already. */
export function clockOf(time: string): string {
  return /(?:^|T)(\d\d:\d\d)/.exec(time)?.[1] ?? time
}

/** The UTC moment of an ISO date-time (with offset or Z) as numbers; no offset counts as UTC. */
export function utcParts(
  time: string,
): [year: number, month: number, day: number, hour: number, minute: number, second: number] {
  const zoned = /(?:Z|[+-]\d\d:\d\d)$/.test(time) ? time : `${time}Z`
  const moment = new Date(zoned)
  return [
    moment.getUTCFullYear(),
    moment.getUTCMonth() + 1,
    moment.getUTCDate(),
    moment.getUTCHours(),
    moment.getUTCMinutes(),
    moment.getUTCSeconds(),
  ]
}
