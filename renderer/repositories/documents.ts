import { useLiveQuery } from 'dexie-react-hooks'
import { database } from '../database/database.ts'
import { intent } from '../database/journal.ts'
import type { DocumentRow } from '../database/rows.ts'

export const readDocuments = (forumId: string): Promise<DocumentRow[]> =>
  database.documents.where({ forumId }).toArray()

/** Where the paper of each document stands; undefined while it is read. */
export const useDocuments = (forumId: string): DocumentRow[] | undefined =>
  useLiveQuery(() => readDocuments(forumId), [forumId])

/**
 * Compares freshly laid out documents with what is known: a document whose hash is new or different is needed again
 * and carries `revision` from now on; the others keep theirs. Documents that no longer exist are forgotten.
 */
export const noteDocuments = (
  forumId: string,
  revision: number,
  documents: readonly { id: string; product: string; recipient: string; hash: string }[],
): Promise<void> =>
  intent(forumId, { key: 'shell:history.noteDocuments', params: { number: revision } }, async () => {
    const known = new Map((await readDocuments(forumId)).map((row) => [row.id, row]))
    const present = new Set(documents.map((document) => document.id))
    const gone = [...known.keys()].filter((id) => !present.has(id))
    await database.documents.bulkDelete(gone.map((id): [string, string] => [forumId, id]))
    for (const document of documents) {
      const earlier = known.get(document.id)
      if (earlier?.hash === document.hash) continue
      await database.documents.put({ ...earlier, forumId, ...document, changedIn: revision, copy: 'needed' })
    }
  })

/** Records that documents went to the printer. */
export const markPrinted = (forumId: string, ids: readonly string[]): Promise<void> =>
  intent(forumId, { key: 'shell:history.markPrinted', params: { count: ids.length } }, async () => {
    const printedAt = new Date().toISOString()
    for (const id of ids) {
      const row = await database.documents.get([forumId, id])
      if (row) await database.documents.put({ ...row, copy: 'printed', printedHash: row.hash, printedAt })
    }
  })

/** Records that documents were given to their recipients. */
export const markHandedOver = (forumId: string, ids: readonly string[], to = ''): Promise<void> =>
  intent(forumId, { key: 'shell:history.markHandedOver', params: { count: ids.length } }, async () => {
    const handedOverAt = new Date().toISOString()
    for (const id of ids) {
      const row = await database.documents.get([forumId, id])
      if (row) await database.documents.put({ ...row, copy: 'handed-over', handedOverAt, handedOverTo: to })
    }
  })
