import { Dexie } from 'dexie'
import { useLiveQuery } from 'dexie-react-hooks'
import type { ForumEvent } from '../../shared/model/event.ts'
import type { Message } from '../../shared/model/message.ts'
import { database, journalledTables } from '../database/database.ts'
import { intent, withoutJournal } from '../database/journal.ts'
import type { ForumRow } from '../database/rows.ts'

/** Makes a forum and answers its id. */
export async function createForum(event: ForumEvent, sample = false): Promise<string> {
  const id = crypto.randomUUID()
  const row: ForumRow = { id, event, createdAt: new Date().toISOString(), sample, seed: 1 }
  await withoutJournal(() => database.forums.add(row))
  // Asks the browser not to clear the database when it runs out of room; Electron never does.
  void globalThis.navigator?.storage?.persist?.()
  return id
}

/** Removes a forum with everything that belongs to it; only a forum file or a backup brings it back. */
export const removeForum = (forumId: string): Promise<void> => withoutJournal(() => removeForumRows(forumId))

/** The rows of a forum, gone; to be called inside `withoutJournal`. */
export async function removeForumRows(forumId: string): Promise<void> {
  for (const name of journalledTables) {
    if (name === 'forums') await database.forums.delete(forumId)
    else await database.table(name).where({ forumId }).delete()
  }
  const steps = await database.steps
    .where('[forumId+seq]')
    .between([forumId, Dexie.minKey], [forumId, Dexie.maxKey])
    .primaryKeys()
  await database.steps.bulkDelete(steps)
  await database.images.where({ forumId }).delete()
}

/** Changes the forum's set-up; `name` says what was changed, in the history and in the undo button. */
export const changeEvent = (
  forumId: string,
  change: (event: ForumEvent) => ForumEvent,
  name: Message = { key: 'shell:history.changeEvent' },
): Promise<void> =>
  intent(forumId, name, async () => {
    const forum = await database.forums.get(forumId)
    if (forum) await database.forums.put({ ...forum, event: change(forum.event) })
  })

/** Every forum on this machine, newest first. */
export const readForums = async (): Promise<ForumRow[]> =>
  (await database.forums.toArray()).sort((a, b) => b.createdAt.localeCompare(a.createdAt))

/** Every forum on this machine, newest first; undefined while it is read. */
export const useForums = (): ForumRow[] | undefined => useLiveQuery(readForums)

/** One forum; null when there is none, undefined while it is read. */
export function useForum(forumId: string | null): ForumRow | null | undefined {
  const read = useLiveQuery(
    async () => ({ forumId, forum: forumId === null ? null : ((await database.forums.get(forumId)) ?? null) }),
    [forumId],
  )
  // Right after a change of forum the hook still answers with the one before.
  return read?.forumId === forumId ? read?.forum : undefined
}

export const readForum = (forumId: string): Promise<ForumRow | undefined> => database.forums.get(forumId)
