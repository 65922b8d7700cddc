import i18next from 'i18next'
import { type ForumEvent, forumEventSchema } from '../../../shared/model/event.ts'
import { languages, type Names } from '../../../shared/model/language.ts'

const tables = 20
const interpreters = 10

const twoDigits = (number: number): string => String(number).padStart(2, '0')

const inAllLanguages = (key: string): Names =>
  Object.fromEntries(languages.map((language) => [language, i18next.t(key, { lng: language })]))

/** A new forum as it starts out: one day with a morning and an afternoon of meetings. */
export function newEvent(names: Names, date: string): ForumEvent {
  return forumEventSchema.parse({
    names,
    sessions: [
      { id: 'morning', names: inAllLanguages('start:session.morning'), date, start: '09:00', end: '12:00' },
      { id: 'lunch', kind: 'break', names: inAllLanguages('start:session.lunch'), date, start: '12:00', end: '13:30' },
      { id: 'afternoon', names: inAllLanguages('start:session.afternoon'), date, start: '13:30', end: '17:00' },
    ],
    tables: Array.from({ length: tables }, (_, index) => ({ id: `T${twoDigits(index + 1)}` })),
    interpreters: Array.from({ length: interpreters }, (_, index) => ({
      id: `I${twoDigits(index + 1)}`,
      name: i18next.t('start:interpreterName', { number: index + 1 }),
    })),
  })
}
