import { useMemo } from 'react'
import { type Language, nameIn } from '../../../shared/model/language.ts'
import type { Message } from '../../../shared/model/message.ts'
import type { Registrant } from '../../../shared/model/registrant.ts'
import { slotsOf } from '../../../shared/scheduling/slots.ts'
import type { ForumRow } from '../../database/rows.ts'
import { useLanguage, useSay } from '../../i18n/i18n.ts'

/** What the people, tables and times of a forum are called on the board, in the reader's language. */
export type BoardWords = {
  /** A time with its date where the forum has several days: `10:00`, `26/11 10:00`. */
  time: (slotId: string) => string
  nameOf: (code: string) => string
  interpreterName: (id: string) => string
  /** A sentence of the scheduler with times and names in place of ids. */
  say: (message: Message) => string
}

/** `24/11`, in Japanese `11/24`; takes an ISO date. */
function shortDate(language: Language, date: string): string {
  const [, month = '', day = ''] = date.split('-')
  return language === 'ja' ? `${Number(month)}/${Number(day)}` : `${day}/${month}`
}

export function useBoardWords(forum: ForumRow, registrants: readonly Registrant[]): BoardWords {
  const language = useLanguage()
  const say = useSay()
  return useMemo(() => {
    const slots = slotsOf(forum.event)
    const severalDays = new Set(slots.map((slot) => slot.date)).size > 1
    const times = new Map(
      slots.map((slot) => [slot.id, severalDays ? `${shortDate(language, slot.date)} ${slot.from}` : slot.from]),
    )
    const names = new Map(registrants.map(({ code, names: own }) => [code, nameIn(own, language)]))
    const interpreters = new Map(forum.event.interpreters.map(({ id, name }) => [id, name]))
    const time = (slotId: string) => times.get(slotId) ?? slotId
    const interpreterName = (id: string) => interpreters.get(id) ?? id
    const words = (message: Message): string => {
      const { params } = message
      if (!params) return say(message)
      const aboutInterpreter = message.key.includes('nterpreter')
      const filled = Object.entries(params).map(([name, value]): [string, string | number] => {
        if (typeof value === 'number') return [name, value]
        if (name === 'slot') return [name, time(value)]
        if (name === 'interpreter') return [name, interpreterName(value)]
        if (aboutInterpreter && (name === 'from' || name === 'id')) return [name, interpreterName(value)]
        return [name, value.replace(/\d{4}-\d\d-\d\d(?= \d\d:\d\d)/g, (date) => shortDate(language, date))]
      })
      return say({ key: message.key, params: Object.fromEntries(filled) })
    }
    return { time, nameOf: (code) => names.get(code) || code, interpreterName, say: words }
  }, [forum.event, registrants, language, say])
}

/** At most three letters for an interpreter: `NTL` for Nguyễn Thị Lan, `山田` for 山田花子. */
export function initialsOf(name: string): string {
  const words = name.trim().split(/[\s　]+/)
  const [first = ''] = words
  if (/[\u3040-\u30ff\u4e00-\u9fff]/.test(first)) return [...first].slice(0, 2).join('')
  return words
    .map((word) => (/^\d+$/.test(word) ? word : ([...word][0] ?? '').toLocaleUpperCase('vi')))
    .slice(-3)
    .join('')
}
