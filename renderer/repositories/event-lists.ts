import type { IntakeResult } from '../../shared/intake/stages.ts'
import type { ForumEvent } from '../../shared/model/event.ts'
import { foldLetters } from '../../shared/reference/fold.ts'

/** What the files say about the forum itself and the forum does not have yet. */
export type EventLists = Required<Pick<IntakeResult, 'interpreters' | 'sessions' | 'tables'>>

const withId = <Item extends { id: string }>(items: readonly Item[], taken: readonly { id: string }[]): Item[] => {
  const used = new Set(taken.map(({ id }) => id))
  return items.map((item) => {
    let { id } = item
    for (let number = 2; used.has(id); number++) id = `${item.id}-${number}`
    used.add(id)
    return { ...item, id }
  })
}

/** Interpreters are known by their name, sessions by day and start, tables by their number. */
export function newForEvent(event: ForumEvent, result: Partial<EventLists>): EventLists {
  const { interpreters = [], sessions = [], tables = [] } = result
  const names = new Set(event.interpreters.map(({ name }) => foldLetters(name)))
  const starts = new Set(event.sessions.map(({ date, start }) => `${date} ${start}`))
  const numbers = new Set(event.tables.map(({ id }) => id))
  return {
    interpreters: withId(
      interpreters.filter(({ name }) => !names.has(foldLetters(name))),
      event.interpreters,
    ),
    sessions: withId(
      sessions.filter(({ date, start }) => !starts.has(`${date} ${start}`)),
      event.sessions,
    ),
    tables: tables.filter(({ id }) => !numbers.has(id)),
  }
}

/** The forum's set-up with the lists added. */
export const withLists = (event: ForumEvent, lists: EventLists): ForumEvent => ({
  ...event,
  interpreters: [...event.interpreters, ...lists.interpreters],
  sessions: [...event.sessions, ...lists.sessions],
  tables: [...event.tables, ...lists.tables],
})
