import type { Language } from '../../shared/model/language.ts'

const locales: Record<Language, string> = { vi: 'vi-VN', ja: 'ja-JP', en: 'en-GB' }

/** A number with the language's separators; `digits` places after the decimal sign. */
export const formatNumber = (language: Language, value: number, digits = 0): string =>
  value.toLocaleString(locales[language], { minimumFractionDigits: digits, maximumFractionDigits: digits })

/** A share between 0 and 1 as per cent. */
export const formatShare = (language: Language, share: number, digits = 0): string =>
  share.toLocaleString(locales[language], { style: 'percent', maximumFractionDigits: digits })

const weekdays = (language: Language, date: Date): string =>
  date.toLocaleDateString(locales[language], { weekday: language === 'ja' ? 'short' : 'long', timeZone: 'UTC' })

/** A calendar date (yyyy-mm-dd): `Thứ Tư 25/11/2026`, `2026年11月25日（水）`, `Wednesday 25/11/2026`. */
export function formatDate(language: Language, isoDate: string): string {
  const date = new Date(`${isoDate}T00:00:00Z`)
  const [year = '', month = '', day = ''] = isoDate.split('-')
  if (language === 'ja') return `${year}年${Number(month)}月${Number(day)}日（${weekdays(language, date)}）`
  return `${weekdays(language, date)} ${day}/${month}/${year}`
}

/** An instant (ISO 8601) as local date and 24-hour time. */
export const formatInstant = (language: Language, instant: string): string =>
  new Date(instant).toLocaleString(locales[language], {
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hour12: false,
  })
