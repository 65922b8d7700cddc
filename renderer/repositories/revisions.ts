import { useLiveQuery } from 'dexie-react-hooks'
import { database } from '../database/database.ts'
import { intent } from '../database/journal.ts'
import type { RevisionRow } from '../database/rows.ts'
import { plainMeeting, readMeetings } from './meetings.ts'

/** The revisions of a forum, oldest first. */
export async function readRevisions(forumId: string): Promise<RevisionRow[]> {
  return (await database.revisions.where({ forumId }).toArray()).sort((a, b) => a.number - b.number)
}

/** The revisions of a forum, oldest first; undefined while they are read. */
export const useRevisions = (forumId: string): RevisionRow[] | undefined =>
  useLiveQuery(() => readRevisions(forumId), [forumId])

/**
 * Freezes the current plan as the next revision and answers its number. `documents` are the content hashes of every
 * document of the plan, by document id; left out where documents are not laid out yet.
 */
export const publishRevision = async (
  forumId: string,
  note = '',
  documents: Record<string, string> = {},
): Promise<number> => {
  const number = ((await readRevisions(forumId)).at(-1)?.number ?? 0) + 1
  await intent(forumId, { key: 'shell:history.publish', params: { number } }, async () => {
    const meetings = (await readMeetings(forumId)).map(plainMeeting)
    const id = crypto.randomUUID()
    const publishedAt = new Date().toISOString()
    await database.revisions.add({ forumId, id, number, publishedAt, note, meetings, documents })
  })
  return number
}
