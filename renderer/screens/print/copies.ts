import type { PrintJobState } from '../../../shared/bridge/host-bridge.ts'
import type { PrintDocument } from '../../../shared/documents/document.ts'
import type { DocumentRow } from '../../database/rows.ts'
import type { PrintedCopy } from '../../repositories/documents.ts'

/** Where the paper of one document stands. `outdated`: the copy that is out there says something else by now. */
export type CopyStanding = 'needed' | 'outdated' | 'queued' | 'failed' | 'printed' | 'handed-over'

export function standingOf(
  document: Pick<PrintDocument, 'edition' | 'product'>,
  row: DocumentRow | undefined,
  jobs: ReadonlyMap<string, PrintJobState>,
): CopyStanding {
  if (row?.printedHash === undefined) return 'needed'
  // A slip belongs to one step between two revisions; the next step's slip replaces no paper.
  if (row.printedHash !== document.edition.hash) return document.product === 'change-slip' ? 'needed' : 'outdated'
  const job = row.job === undefined ? undefined : jobs.get(row.job)
  if (job?.state === 'failed') return 'failed'
  if (job && job.state !== 'printed') return 'queued'
  return row.copy === 'handed-over' ? 'handed-over' : 'printed'
}

/** Whether “Print what changed” sends it: a job that failed is still in the queue and is sent again from there. */
export const isStale = (standing: CopyStanding): boolean => standing === 'needed' || standing === 'outdated'

export const copyOf = ({ id, product, recipient, edition }: PrintDocument): PrintedCopy => ({
  id,
  product,
  recipient,
  hash: edition.hash,
  revision: edition.revision,
})

/** Documents by product, in the order in which they came. */
export function byProduct(documents: readonly PrintDocument[]): Map<PrintDocument['product'], PrintDocument[]> {
  const groups = new Map<PrintDocument['product'], PrintDocument[]>()
  for (const document of documents) {
    const group = groups.get(document.product)
    if (group) group.push(document)
    else groups.set(document.product, [document])
  }
  return groups
}
