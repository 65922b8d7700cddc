import { readTimes } from '../../../shared/intake/understand/dates.ts'
import type { Availability } from '../../../shared/model/registrant.ts'
import { timesOf, type When, whenOf } from './availability.ts'

/** A rule while it is edited: times as they are typed, empty texts for what it leaves out. */
export type RuleDraft = {
  rule: Availability['rule']
  when: When
  date: string
  from: string
  to: string
  session: string
  asWritten: string
}

export const newRule: RuleDraft = {
  rule: 'except',
  when: 'day',
  date: '',
  from: '',
  to: '',
  session: '',
  asWritten: '',
}

/** A rule as it is edited. */
export const draftOf = (rule: Availability): RuleDraft => ({
  rule: rule.rule,
  when: whenOf(rule),
  date: rule.date ?? '',
  from: rule.from ?? '',
  to: rule.to ?? '',
  session: rule.session ?? '',
  asWritten: rule.asWritten,
})

/** A time of day as people type it (9:00, 9h, ９時, 0900) as HH:MM; undefined where it is none. */
export function clockFrom(text: string): string | undefined {
  const digits = /^(\d{1,2})(\d{2})?$/.exec(text.normalize('NFKC').trim())
  const [time] = readTimes(digits ? `${digits[1]}:${digits[2] ?? '00'}` : text)
  return time
}

/** What keeps a draft from being a rule. */
export type DraftFault = 'from' | 'to' | 'order' | 'session' | 'date'

/** What is missing or cannot be read in a draft; undefined where it is a rule. */
export function faultOf(draft: RuleDraft): DraftFault | undefined {
  const from = clockFrom(draft.from)
  const to = clockFrom(draft.to)
  if ((draft.when === 'from' || draft.when === 'between') && from === undefined) return 'from'
  if ((draft.when === 'until' || draft.when === 'between') && to === undefined) return 'to'
  if (draft.when === 'between' && from !== undefined && to !== undefined && from >= to) return 'order'
  if (draft.when === 'session' && draft.session === '') return 'session'
  return draft.when === 'day' && draft.date === '' ? 'date' : undefined
}

/** The rule that a draft without a fault says. */
export function ruleOf(draft: RuleDraft): Availability {
  const [from, to] = [clockFrom(draft.from), clockFrom(draft.to)]
  const times = timesOf[draft.when] ?? {
    ...((draft.when === 'from' || draft.when === 'between') && from !== undefined ? { from } : {}),
    ...((draft.when === 'until' || draft.when === 'between') && to !== undefined ? { to } : {}),
  }
  return {
    rule: draft.rule,
    ...(draft.date === '' ? {} : { date: draft.date }),
    ...times,
    ...(draft.when === 'session' ? { session: draft.session } : {}),
    asWritten: draft.asWritten,
  }
}
