import { useLiveQuery } from 'dexie-react-hooks'
import { history, reachable } from '../database/journal.ts'
import type { StepRow } from '../database/rows.ts'

export { redo, undo } from '../database/journal.ts'

/** The named steps of a forum, oldest first; undefined while they are read. */
export const useHistory = (forumId: string): StepRow[] | undefined => useLiveQuery(() => history(forumId), [forumId])

/** The steps that undo and redo would take now. */
export const useReachable = (forumId: string | null): { undo?: StepRow; redo?: StepRow } =>
  useLiveQuery(async () => (forumId === null ? {} : reachable(forumId)), [forumId], {})

/** A text that is another one after every step, undo and redo of a forum; undefined until it is read. */
export const useStateOf = (forumId: string): string | undefined =>
  useHistory(forumId)
    ?.map(({ seq, state }) => `${seq}${state === 'done' ? '+' : '-'}`)
    .join('')
