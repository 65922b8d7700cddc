import { useMemo } from 'react'
import type { PrintJobState } from '../../../shared/bridge/host-bridge.ts'
import type { PrintDocument, Product } from '../../../shared/documents/document.ts'
import type { ForumRow, RevisionRow } from '../../database/rows.ts'
import { productsInUse, useDocuments } from '../../repositories/documents.ts'
import { useRegistrants } from '../../repositories/registrants.ts'
import { useScores } from '../../repositories/scores.ts'
import { useFinder } from '../../ui/find.ts'
import { isStale, standingOf } from './copies.ts'
import type { Entry } from './DocumentList.tsx'
import type { ProductCount, View } from './ProductList.tsx'
import { useRecipients } from './recipients.ts'
import { useChangeSlips, useDocumentSet } from './useDocumentSet.ts'

const none: never[] = []

/** Everything the Print screen shows of a revision: its documents, where each copy stands, and what is stale. */
export function useCopies(
  forum: ForumRow,
  revisions: readonly RevisionRow[],
  view: View,
  jobs: readonly PrintJobState[],
) {
  const scores = useScores(forum)
  const rows = useDocuments(forum.id)
  const registrantRows = useRegistrants(forum.id)
  const registrants = useMemo(() => registrantRows?.map((row) => row.registrant) ?? none, [registrantRows])
  const recipient = useRecipients(registrants)
  const found = useFinder()
  const followed = productsInUse(rows ?? none)
  const products =
    view === 'changed' || view === 'change-slip' || followed.includes(view) ? followed : [...followed, view]
  const { set, current } = useDocumentSet(forum, revisions.at(-1), scores, products)
  const slips = useChangeSlips(forum, revisions, scores, set, view === 'change-slip')

  const entries = useMemo(() => {
    if (!set || !rows) return null
    const known = new Map(rows.map((row) => [row.id, row]))
    const states = new Map(jobs.map((job) => [job.id, job]))
    return [...set.documents, ...(slips ?? none)].map((document): Entry & { searched: string } => ({
      document,
      ...recipient(document),
      standing: standingOf(document, known.get(document.id), states),
    }))
  }, [set, slips, rows, jobs, recipient])

  const inUse: readonly Product[] = followed
  const stale: PrintDocument[] = (entries ?? none)
    .filter(({ document, standing }) => inUse.includes(document.product) && isStale(standing))
    .map(({ document }) => document)
  const staleIds = new Set(stale.map(({ id }) => id))
  const counts = new Map<Product, ProductCount>()
  for (const { document, standing } of entries ?? none) {
    const count = counts.get(document.product) ?? { stale: 0, all: 0 }
    counts.set(document.product, { stale: count.stale + (isStale(standing) ? 1 : 0), all: count.all + 1 })
  }
  const inView = (entries ?? none).filter(({ document }) =>
    view === 'changed' ? staleIds.has(document.id) : document.product === view,
  )
  const shown = inView.filter(({ searched }) => found(searched))
  const layingOut = entries === null || !current || (view === 'change-slip' && slips === null)
  return { set, stale, counts, shown, layingOut, empty: inView.length === 0 }
}
