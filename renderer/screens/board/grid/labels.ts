import type { TFunction } from 'i18next'
import type { Judgement } from '../../../../shared/scheduling/moves.ts'
import type { MeetingFacts } from '../facts.ts'
import type { RowMode } from '../rows.ts'
import type { BoardWords } from '../words.ts'

/** What a cell is called, and what is wrong with the meeting in it, in the reader's language. */
export type CellWords = {
  label: (row: string, slot: string, facts: MeetingFacts | undefined, closed: boolean) => string
  /** What dropping there would mean, and whom it would meet. */
  target: (judgement: Judgement, rowId: string, slot: string, facts: MeetingFacts | undefined) => string
  /** The first rule that is broken in a cell, in two or three words. */
  fault: (facts: MeetingFacts, more: number) => string
}

/** The words of the cells; called by a cell only when it is drawn, because making hundreds of them takes its time. */
export function cellWords(
  mode: RowMode,
  words: BoardWords,
  t: TFunction,
  describe: (judgement: Judgement, row: string, slot: string) => string,
): CellWords {
  return {
    label: (row, slot, facts, closed) => {
      const place = t(`board:place.${mode}`, { row, time: words.time(slot) })
      if (!facts) return t(closed ? 'board:cell.closed' : 'board:cell.empty', { place })
      const { meeting } = facts
      const locks = (['time', 'table', 'interpreter'] as const).filter((lock) => meeting.locks[lock])
      const what = locks.map((lock) => t(`board:lock.${lock}`)).join(', ')
      return [
        t('board:cell.meeting', { place, a: meeting.a, b: meeting.b, names: facts.names }),
        mode === 'tables' ? '' : t('board:cell.table', { table: meeting.table }),
        facts.interpreter === '' ? '' : t('board:cell.interpreter', { name: facts.interpreter }),
        locks.length > 0 ? t('board:cell.locked', { what }) : '',
        facts.changed ? t('board:cell.changed') : '',
        ...facts.problems.map((problem) => words.say(problem.message)),
      ]
        .filter(Boolean)
        .join('; ')
    },
    target: (judgement, rowId, slot, facts) => {
      const label = describe(judgement, rowId, slot)
      return facts ? `${label}; ${facts.meeting.a} ⇄ ${facts.meeting.b}` : label
    },
    fault: ({ problems: [problem] }, more) =>
      problem ? t(`board:fault.${problem.rule}`) : t('board:severalHere', { count: more + 1 }),
  }
}
