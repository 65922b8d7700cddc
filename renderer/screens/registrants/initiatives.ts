import i18next from 'i18next'
import { readMonths } from '../../../shared/intake/understand/choices.ts'
import type { Language } from '../../../shared/model/language.ts'
import type { Initiative } from '../../../shared/model/registrant.ts'
import { fold, tidy } from '../../../shared/reference/fold.ts'

/** Initiatives in words for a cell, each with the months until it can start unless its title says them. */
export const initiativesInWords = (initiatives: readonly Initiative[], language: Language): string =>
  initiatives
    .map(({ title, months }) =>
      months === undefined || readMonths(title) === months
        ? title
        : i18next.t('registrants:initiatives.within', { lng: language, title, months }),
    )
    .join(language === 'ja' ? '；' : '; ')

/** Months counted from year 0. */
const monthsOf = (year: number, month: number): number => year * 12 + month - 1

const monthsOfDay = (date: string): number => monthsOf(Number(date.slice(0, 4)), Number(date.slice(5, 7)))

/** The year and month of a text: 11/2027, 2027-11, 2027年11月, 25/11/2027. */
function monthOf(text: string): number | undefined {
  const written = fold(tidy(text))
  const [, year, month] = /^(\d{4})\s*[-/.年]\s*(\d{1,2})(?:\s*月|\s*[-/.月]\s*\d{1,2}日?)?$/.exec(written) ?? []
  const [, monthFirst, yearLast] = /^(?:thang\s*)?(?:\d{1,2}[-/.])?(\d{1,2})\s*[-/.]\s*(\d{4})$/.exec(written) ?? []
  const found = year === undefined ? [yearLast, monthFirst] : [year, month]
  const [whichYear, whichMonth] = found.map(Number)
  if (!whichYear || !whichMonth || whichMonth > 12) return undefined
  return monthsOf(whichYear, whichMonth)
}

/**
 * When an initiative can start, typed as months from the forum's first day (18, "18 tháng", 18か月, "2 years") or as a
 * month (11/2027, 2027年11月); at least one month, null for a text that is neither.
 */
export function startMonths(text: string, firstDay: string): number | null {
  const written = fold(tidy(text))
  const month = monthOf(text)
  const months = /^\d{1,3}$/.test(written)
    ? Number(written)
    : month === undefined
      ? readMonths(text)
      : Math.max(1, month - monthsOfDay(firstDay))
  return months === undefined || months < 1 || (month !== undefined && month < monthsOfDay(firstDay)) ? null : months
}

/** The month that lies so many months after the forum's first day: 11/2027, 2027年11月. */
export function startMonth(months: number, firstDay: string, language: Language): string {
  const at = monthsOfDay(firstDay) + months
  const year = Math.floor(at / 12)
  const month = (at % 12) + 1
  return language === 'ja' ? `${year}年${month}月` : `${String(month).padStart(2, '0')}/${year}`
}

/** An initiative while it is edited; `start` as it is typed. */
export type InitiativeDraft = { title: string; sectors: readonly string[]; start: string }

export const newInitiative: InitiativeDraft = { title: '', sectors: [], start: '' }

/** An initiative as it is edited. */
export const initiativeDraft = ({ title, sectors, months }: Initiative): InitiativeDraft => ({
  title,
  sectors,
  start: months === undefined ? '' : String(months),
})

/** Whether nothing was written yet; such an entry is left out. */
export const isEmptyInitiative = ({ title, sectors, start }: InitiativeDraft): boolean =>
  tidy(title) === '' && sectors.length === 0 && tidy(start) === ''

/** What is missing or cannot be read in an initiative. */
export function initiativeFault({ title, start }: InitiativeDraft, firstDay: string): 'title' | 'start' | undefined {
  if (tidy(title) === '') return 'title'
  return tidy(start) !== '' && startMonths(start, firstDay) === null ? 'start' : undefined
}

/** The initiative that a draft without a fault says. */
export function initiativeOf({ title, sectors, start }: InitiativeDraft, firstDay: string): Initiative {
  const months = startMonths(start, firstDay)
  return { title: tidy(title).replaceAll('\n', ' '), sectors: [...sectors], ...(months === null ? {} : { months }) }
}
