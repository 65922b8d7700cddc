import { useLiveQuery } from 'dexie-react-hooks'
import type { PlannedProduct } from '../../shared/documents/build.ts'
import { type Product, products } from '../../shared/documents/document.ts'
import type { DocumentLedger } from '../../shared/documents/editions.ts'
import { database } from '../database/database.ts'
import { intent } from '../database/journal.ts'
import type { DocumentRow } from '../database/rows.ts'

export const readDocuments = (forumId: string): Promise<DocumentRow[]> =>
  database.documents.where({ forumId }).toArray()

/** Where the paper of each document stands; undefined while it is read. */
export const useDocuments = (forumId: string): DocumentRow[] | undefined =>
  useLiveQuery(() => readDocuments(forumId), [forumId])

const usualProducts: readonly PlannedProduct[] = ['agenda', 'table-roster', 'interpreter-roster', 'timetable']

/** The products that can be followed from one revision to the next: all but change slips, which belong to one step. */
export const plannedProducts: readonly PlannedProduct[] = products.filter(
  (product): product is PlannedProduct => product !== 'change-slip',
)

/** The products whose papers are kept up to date: the four usual ones, and any other once it has been printed. */
export function productsInUse(rows: readonly Pick<DocumentRow, 'product'>[]): PlannedProduct[] {
  const known = new Set([...usualProducts, ...rows.map((row) => row.product)])
  return plannedProducts.filter((product) => known.has(product))
}

/**
 * Compares freshly laid out documents with what is known: a document whose hash is new or different is needed again
 * and carries `revision` from now on; the others keep theirs. Documents of these products that no longer exist are
 * forgotten.
 */
export const noteDocuments = (
  forumId: string,
  revision: number,
  documents: readonly { id: string; product: string; recipient: string; hash: string }[],
): Promise<void> =>
  intent(forumId, { key: 'shell:history.noteDocuments', params: { number: revision } }, async () => {
    const known = new Map((await readDocuments(forumId)).map((row) => [row.id, row]))
    const present = new Set(documents.map((document) => document.id))
    const noted = new Set(documents.map((document) => document.product))
    const gone = [...known.values()].filter((row) => noted.has(row.product) && !present.has(row.id)).map(({ id }) => id)
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

/** A document as it is when it goes to the printer. */
export type PrintedCopy = { id: string; product: Product; recipient: string; hash: string; revision: number }

/**
 * Records that these documents went to the printer exactly as they are now. `followed` are all documents of the
 * products concerned: a product that had not been printed so far is kept up to date from now on, which needs its
 * `ledger` in the revision printed. `job` is the queue's job, where the host has a queue.
 */
export const notePrinted = (
  forumId: string,
  prints: { copies: readonly PrintedCopy[]; followed: readonly PrintedCopy[]; ledger: DocumentLedger; job?: string },
): Promise<void> =>
  intent(forumId, { key: 'shell:history.markPrinted', params: { count: prints.copies.length } }, async () => {
    const printedAt = new Date().toISOString()
    const printed = new Set(prints.copies.map(({ id }) => id))
    const known = new Map((await readDocuments(forumId)).map((row) => [row.id, row]))
    for (const { revision, ...document } of [
      ...prints.followed.filter(({ id }) => !printed.has(id)),
      ...prints.copies,
    ]) {
      const earlier = known.get(document.id)
      const isPrinted = printed.has(document.id)
      if (!isPrinted && earlier) continue
      const { job: _, ...before } = earlier ?? {}
      await database.documents.put({
        ...before,
        forumId,
        ...document,
        changedIn: revision,
        ...(isPrinted
          ? { copy: 'printed', printedHash: document.hash, printedAt, ...(prints.job ? { job: prints.job } : {}) }
          : { copy: 'needed' }),
      })
    }
    const revisions = await database.revisions.where({ forumId }).toArray()
    const latest = revisions.sort((a, b) => a.number - b.number).at(-1)
    if (!latest) return
    const missing = Object.entries(prints.ledger).filter(([id]) => !(id in latest.documents))
    if (missing.length > 0)
      await database.revisions.put({ ...latest, documents: { ...latest.documents, ...Object.fromEntries(missing) } })
  })

/** Takes a job's documents back to “needed”: it was taken out of the queue and nothing came out of the printer. */
export const noteUnprinted = (forumId: string, job: string): Promise<void> =>
  intent(forumId, { key: 'print:history.unprinted' }, async () => {
    for (const row of await readDocuments(forumId)) {
      if (row.job !== job) continue
      const { printedHash: _, printedAt: __, job: ___, ...rest } = row
      await database.documents.put({ ...rest, copy: 'needed' })
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
