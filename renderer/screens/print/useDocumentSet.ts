import { useEffect, useMemo, useState } from 'react'
import type { DocumentSet, PlannedProduct } from '../../../shared/documents/build.ts'
import { changeSlips } from '../../../shared/documents/change-slips.ts'
import type { PrintDocument } from '../../../shared/documents/document.ts'
import type { ForumRow, RevisionRow } from '../../database/rows.ts'
import { plannedProducts } from '../../repositories/documents.ts'
import { layOutRevision } from '../../repositories/revisions.ts'
import type { Scores } from '../../repositories/scores.ts'

/** The forum with the set-up that a revision was published with; papers follow that until the next one. */
const asPublished = (forum: ForumRow, { event }: RevisionRow): ForumRow => (event ? { ...forum, event } : forum)

/** The documents of a published revision, laid out in the background; the last ones stay while new ones are made (`current` is false). */
export function useDocumentSet(
  forum: ForumRow,
  revision: RevisionRow | undefined,
  scores: Scores,
  products: readonly PlannedProduct[],
): { set: DocumentSet | null; current: boolean } {
  const [made, setMade] = useState<{ set: DocumentSet; wanted: string } | null>(null)
  const wanted = products.join(' ')
  useEffect(() => {
    if (!revision || scores.state !== 'ready') return
    let gone = false
    const { meetings, number } = revision
    const asked = plannedProducts.filter((product) => wanted.split(' ').includes(product))
    layOutRevision(asPublished(forum, revision), {
      pairs: scores.pairs,
      meetings,
      revision: number,
      products: asked,
    }).then(
      (set) => {
        if (!gone) setMade({ set, wanted })
      },
      (error: unknown) => console.error(error),
    )
    return () => {
      gone = true
    }
  }, [forum, revision, scores, wanted])
  const current = made !== null && made.wanted === wanted && made.set.revision === revision?.number
  return { set: made?.set ?? null, current }
}

/** One slip for each delegation that the last revision changed; none while they are made or before a second revision. */
export function useChangeSlips(
  forum: ForumRow,
  revisions: readonly RevisionRow[] | undefined,
  scores: Scores,
  set: DocumentSet | null,
  wanted: boolean,
): PrintDocument[] | null {
  const [before, setBefore] = useState<DocumentSet | null>(null)
  const earlier = revisions?.at(-2)
  useEffect(() => {
    if (!wanted || !earlier || scores.state !== 'ready') return
    let gone = false
    const { meetings, number } = earlier
    layOutRevision(asPublished(forum, earlier), {
      pairs: scores.pairs,
      meetings,
      revision: number,
      products: ['agenda'],
    }).then(
      (made) => {
        if (!gone) setBefore(made)
      },
      (error: unknown) => console.error(error),
    )
    return () => {
      gone = true
    }
  }, [forum, earlier, scores, wanted])
  const note = revisions?.at(-1)?.note ?? ''
  return useMemo(() => {
    if (!wanted) return null
    if (!earlier) return []
    return before && set && before.revision === earlier.number ? changeSlips(before, set, () => note).documents : null
  }, [wanted, earlier, before, set, note])
}
