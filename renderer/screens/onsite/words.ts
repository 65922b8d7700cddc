import type { TFunction } from 'i18next'
import { useMemo } from 'react'
import type { Slot } from '../../../shared/model/event.ts'
import { nameIn } from '../../../shared/model/language.ts'
import type { Registrant } from '../../../shared/model/registrant.ts'
import type { PlanDifference } from '../../../shared/scheduling/difference.ts'
import { slotsOf } from '../../../shared/scheduling/slots.ts'
import type { ForumRow } from '../../database/rows.ts'
import { useLanguage, useTexts } from '../../i18n/i18n.ts'
import type { RecordedDisruption } from '../../repositories/change-effects.ts'

/** What people, times and interpreters of a forum are called at the desk. */
export type DeskWords = {
  slots: Slot[]
  /** A time, with its date where the forum has several days. */
  time: (slotId: string) => string
  /** `QNI Quảng Ninh` */
  who: (code: string) => string
  interpreter: (id: string) => string
  /** One sentence for what happened. */
  change: (disruption: RecordedDisruption) => string
}

export function useDeskWords(forum: ForumRow, registrants: readonly Registrant[]): DeskWords {
  const language = useLanguage()
  const { t } = useTexts()
  return useMemo(() => {
    const slots = slotsOf(forum.event)
    const several = new Set(slots.map(({ date }) => date)).size > 1
    const shortDate = ({ date }: Slot) => {
      const [month = '', day = ''] = date.slice(5).split('-')
      return language === 'ja' ? `${Number(month)}/${Number(day)}` : `${day}/${month}`
    }
    const times = new Map(slots.map((slot) => [slot.id, several ? `${shortDate(slot)} ${slot.from}` : slot.from]))
    const names = new Map(registrants.map(({ code, names: own }) => [code, nameIn(own, language)]))
    const interpreters = new Map(forum.event.interpreters.map(({ id, name }) => [id, name]))
    const words = {
      slots,
      time: (id: string) => times.get(id) ?? id,
      who: (code: string) => `${code} ${names.get(code) ?? ''}`.trim(),
      interpreter: (id: string) => interpreters.get(id) || id,
    }
    return { ...words, change: (disruption) => changeInWords(disruption, words, t) }
  }, [forum.event, registrants, language, t])
}

function changeInWords(disruption: RecordedDisruption, words: Omit<DeskWords, 'change'>, t: TFunction): string {
  switch (disruption.kind) {
    case 'withdrawn':
      return t('onsite:sentence.withdrawn', { who: words.who(disruption.participant) })
    case 'lateUntil':
    case 'goneFrom':
      return t(`onsite:sentence.${disruption.kind}`, {
        who: words.who(disruption.participant),
        time: words.time(disruption.slot),
      })
    case 'tableLost':
      return t('onsite:sentence.tableLost', { table: disruption.table, time: words.time(disruption.from) })
    case 'slotCancelled':
      return t('onsite:sentence.slotCancelled', { time: words.time(disruption.slot) })
    case 'interpreterIll':
      return t('onsite:sentence.interpreterIll', {
        who: words.interpreter(disruption.interpreter),
        time: words.time(disruption.from),
      })
    case 'vipInserted':
      return t('onsite:sentence.vipInserted', {
        a: words.who(disruption.a),
        b: words.who(disruption.b),
        time: words.time(disruption.slot),
      })
    case 'shifted':
      return t('onsite:sentence.shifted', { minutes: disruption.minutes, time: words.time(disruption.from) })
  }
}

/** One row of “before → after”: a pair, what it had and what it has now; '' where it does not meet. */
export type DifferenceLine = { pair: string; before: string; after: string; at: string }

/** A difference between two plans, one line for each meeting, in the order of time. */
export function differenceLines(difference: PlanDifference, words: DeskWords): DifferenceLine[] {
  type Placed = PlanDifference['added'][number]
  const place = ({ slot, table, interpreter }: Placed) =>
    [words.time(slot), table, interpreter === undefined ? '' : words.interpreter(interpreter)]
      .filter(Boolean)
      .join(' · ')
  const pair = ({ a, b }: Placed) => `${a} ⇄ ${b}`
  return [
    ...difference.moved.map(({ before, after }) => ({
      pair: pair(after),
      before: place(before),
      after: place(after),
      at: before.slot,
    })),
    ...difference.cancelled.map((gone) => ({ pair: pair(gone), before: place(gone), after: '', at: gone.slot })),
    ...difference.added.map((added) => ({ pair: pair(added), before: '', after: place(added), at: added.slot })),
  ].sort((x, y) => x.at.localeCompare(y.at) || x.pair.localeCompare(y.pair))
}
