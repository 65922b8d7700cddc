import i18next from 'i18next'
import { readAvailability } from '../../../shared/intake/understand/availability.ts'
import type { ForumEvent, Session } from '../../../shared/model/event.ts'
import { type Language, nameIn } from '../../../shared/model/language.ts'
import type { Availability } from '../../../shared/model/registrant.ts'
import { tidy } from '../../../shared/reference/fold.ts'

/** The ways in which a rule says when; `session` means a block of the programme. */
export const whenChoices = ['day', 'morning', 'afternoon', 'from', 'until', 'between', 'session'] as const
export type When = (typeof whenChoices)[number]

/** Where the morning ends, as in lists that say "only in the morning". */
const noon = '12:00'

/** Which way of saying when a rule uses. */
export function whenOf({ from, to, session }: Availability): When {
  if (session !== undefined) return 'session'
  if (from === undefined && to === undefined) return 'day'
  if (from === undefined) return to === noon ? 'morning' : 'until'
  if (to === undefined) return from === noon ? 'afternoon' : 'from'
  return 'between'
}

/** The times of a way of saying when, where they are fixed. */
export const timesOf: Partial<Record<When, Pick<Availability, 'from' | 'to'>>> = {
  morning: { to: noon },
  afternoon: { from: noon },
}

/** The days of a programme, each once, in order. */
export const daysOf = ({ sessions }: Pick<ForumEvent, 'sessions'>): string[] =>
  [...new Set(sessions.map(({ date }) => date))].sort()

/** A day without its year, as a cell has room for it: 25/11, 11月25日. */
function shortDate(date: string, language: Language): string {
  const [, month = '', day = ''] = date.split('-')
  return language === 'ja' ? `${Number(month)}月${Number(day)}日` : `${day}/${month}`
}

/** The name of a session that a rule means, or what the rule calls it. */
export function sessionName(session: string, event: ForumEvent, language: Language): string {
  const known = event.sessions.find(({ id }) => id === session)
  return known ? nameIn(known.names, language) : session
}

/** One rule in words: "Only 25/11 from 14:00", "Trừ buổi sáng ngày 25/11", 開会式不可. */
function ruleInWords(rule: Availability, event: ForumEvent, language: Language): string {
  const kind = whenOf(rule)
  const params = {
    lng: language,
    from: rule.from ?? '',
    to: rule.to ?? '',
    session: rule.session === undefined ? '' : sessionName(rule.session, event, language),
  }
  const when = i18next.t(`registrants:availability.in.${kind}`, params)
  const date = rule.date === undefined ? undefined : shortDate(rule.date, language)
  const both =
    date === undefined
      ? when
      : kind === 'day'
        ? date
        : i18next.t('registrants:availability.dated', { lng: language, date, when })
  return i18next.t(`registrants:availability.rule.${rule.rule}`, { lng: language, when: both })
}

/** When a registrant can meet, in words for a cell; nothing where no rule limits it. */
export const availabilityInWords = (rules: readonly Availability[], event: ForumEvent, language: Language): string =>
  rules.map((rule) => ruleInWords(rule, event, language)).join(language === 'ja' ? '；' : '; ')

const namesOf = ({ names }: Session): string[] => Object.values(names).filter((name) => name !== '')

/** A word for a session that every reader of availability knows. */
const anySession = 'plenary'

/** The session whose name stands in a clause, the longest name first, and the clause without it. */
function namedSession(clause: string, event: ForumEvent): { session: Session; rest: string } | undefined {
  const all = event.sessions.flatMap((session) => namesOf(session).map((name) => ({ session, name: tidy(name) })))
  const text = clause.toLowerCase()
  for (const { session, name } of all.toSorted((a, b) => b.name.length - a.name.length)) {
    const at = text.indexOf(name.toLowerCase())
    if (at >= 0) return { session, rest: `${clause.slice(0, at)}${anySession}${clause.slice(at + name.length)}` }
  }
  return undefined
}

/**
 * Rules of a text as lists write them, with sessions by the forum's own names; undefined where nothing of a text is
 * understood.
 */
export function availabilityFrom(text: string, event: ForumEvent): Availability[] | undefined {
  const days = daysOf(event)
  const rules = tidy(text)
    .split(/[;；\n]/)
    .flatMap((clause) => {
      const named = namedSession(clause, event)
      const { windows } = readAvailability(named?.rest ?? clause, days)
      if (!named) return windows
      return windows.map((rule) => ({ ...rule, session: named.session.id, asWritten: clause.trim() }))
    })
  return rules.length === 0 && tidy(text) !== '' && !isUnlimited(text, days) ? undefined : rules
}

/** Whether a text says that nothing is limited: "cả ngày", 終日. */
const isUnlimited = (text: string, days: readonly string[]): boolean => readAvailability(text, days).unread.length === 0
