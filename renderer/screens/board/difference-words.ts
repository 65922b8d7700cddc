import type { Meeting } from '../../../shared/model/plan.ts'
import type { PlanDifference } from '../../../shared/scheduling/difference.ts'
import type { BoardWords } from './words.ts'

/** The texts that these sentences are made of; a hook gives `t`. */
type Say = (key: string, params: Record<string, string>) => string

const place = (meeting: Meeting, words: BoardWords) => ({
  slot: words.time(meeting.slot),
  table: meeting.table,
  interpreter: meeting.interpreter === undefined ? '–' : words.interpreterName(meeting.interpreter),
})

/** A difference between two plans, one sentence for each meeting, in the order of the new times. */
export function differenceInWords(difference: PlanDifference, words: BoardWords, t: Say): string[] {
  const moved = difference.moved.map(({ before, after, changed }) => {
    const [from, to] = [place(before, words), place(after, words)]
    const parts = changed.map((what) => t(`board:changed.${what}`, { from: from[what], to: to[what] }))
    return { slot: after.slot, text: t('board:change.moved', { a: after.a, b: after.b, what: parts.join(', ') }) }
  })
  const whole = (key: 'added' | 'cancelled') => (meeting: Meeting) => ({
    slot: meeting.slot,
    text: t(`board:change.${key}`, { a: meeting.a, b: meeting.b, ...place(meeting, words) }),
  })
  return [...moved, ...difference.added.map(whole('added')), ...difference.cancelled.map(whole('cancelled'))]
    .sort((x, y) => x.slot.localeCompare(y.slot))
    .map(({ text }) => text)
}
