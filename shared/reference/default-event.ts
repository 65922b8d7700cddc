import { say } from '../messages/say.ts'
import { type ForumEvent, forumEventSchema } from '../model/event.ts'
import { languages, type Names } from '../model/language.ts'

const tables = 20
const interpreters = 10

const twoDigits = (number: number): string => String(number).padStart(2, '0')

const inAllLanguages = (name: string): Names =>
  Object.fromEntries(languages.map((language) => [language, say(language, { key: `common.defaultForum.${name}` })]))

/** What somebody has already said of the forum. */
export type KnownOfForum = { names?: Names; interpreterName?: (number: number) => string }

/**
 * The forum where nobody has described one: the day given, 09:00–12:00 and 13:30–17:00 Viet Nam time, slots of 30
 * minutes with the changeover inside, 20 tables, 10 interpreters.
 */
export function defaultEvent(date: string, { names, interpreterName = () => '' }: KnownOfForum = {}): ForumEvent {
  return forumEventSchema.parse({
    names: names ?? inAllLanguages('name'),
    timeZone: 'Asia/Ho_Chi_Minh',
    sessions: [
      { id: 'morning', names: inAllLanguages('morning'), date, start: '09:00', end: '12:00' },
      { id: 'lunch', kind: 'break', names: inAllLanguages('lunch'), date, start: '12:00', end: '13:30' },
      { id: 'afternoon', names: inAllLanguages('afternoon'), date, start: '13:30', end: '17:00' },
    ],
    tables: Array.from({ length: tables }, (_, index) => ({ id: `T${twoDigits(index + 1)}` })),
    interpreters: Array.from({ length: interpreters }, (_, index) => ({
      id: `I${twoDigits(index + 1)}`,
      name: interpreterName(index + 1),
      languages: [...languages],
    })),
  })
}
