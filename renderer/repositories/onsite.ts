import { useLiveQuery } from 'dexie-react-hooks'
import { database } from '../database/database.ts'
import { intent } from '../database/journal.ts'
import type { ChangeRow, CheckinRow } from '../database/rows.ts'

/** The change queue of the day, oldest first; undefined while it is read. */
export const useChanges = (forumId: string): ChangeRow[] | undefined =>
  useLiveQuery(
    async () =>
      (await database.changes.where({ forumId }).toArray()).sort((a, b) => a.recordedAt.localeCompare(b.recordedAt)),
    [forumId],
  )

/** Who has come, by registrant code; undefined while it is read. */
export const useCheckins = (forumId: string): Map<string, CheckinRow> | undefined =>
  useLiveQuery(
    async () => new Map((await database.checkins.where({ forumId }).toArray()).map((row) => [row.id, row])),
    [forumId],
  )

/** Puts a change into the queue; nothing is moved yet. Answers its id. */
export const recordChange = (
  forumId: string,
  change: Pick<ChangeRow, 'kind' | 'about' | 'details' | 'note'>,
): Promise<string> => {
  const id = crypto.randomUUID()
  return intent(forumId, { key: 'shell:history.recordChange' }, async () => {
    await database.changes.add({ forumId, id, recordedAt: new Date().toISOString(), state: 'waiting', ...change })
    return id
  })
}

/** Closes a change of the queue. */
export const closeChange = (forumId: string, id: string, state: 'accepted' | 'dismissed'): Promise<void> =>
  intent(forumId, { key: `shell:history.change.${state}` }, async () => {
    const row = await database.changes.get([forumId, id])
    if (row) await database.changes.put({ ...row, state })
  })

/** Records that registrants arrived, left or are absent; null takes the mark away. */
export const checkIn = (forumId: string, codes: readonly string[], state: CheckinRow['state'] | null): Promise<void> =>
  intent(forumId, { key: `shell:history.checkin.${state ?? 'none'}`, params: { count: codes.length } }, async () => {
    const at = new Date().toISOString()
    for (const id of codes) {
      if (state === null) await database.checkins.delete([forumId, id])
      else await database.checkins.put({ ...(await database.checkins.get([forumId, id])), forumId, id, state, at })
    }
  })
