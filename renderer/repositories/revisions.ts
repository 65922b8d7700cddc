import { useLiveQuery } from 'dexie-react-hooks'
import type { DocumentSet, PlannedProduct } from '../../shared/documents/build.ts'
import { languages } from '../../shared/model/language.ts'
import type { ScoredPair } from '../../shared/model/pair.ts'
import type { Meeting } from '../../shared/model/plan.ts'
import { slotsOf } from '../../shared/scheduling/slots.ts'
import { database } from '../database/database.ts'
import { intent } from '../database/journal.ts'
import type { ForumRow, RevisionRow } from '../database/rows.ts'
import { buildDocuments } from '../workers/typesetting.ts'
import { noteDocuments, productsInUse, readDocuments } from './documents.ts'
import { plainMeeting, readMeetings } from './meetings.ts'
import { planOf } from './problem.ts'
import { readRegistrants } from './registrants.ts'
import { inZone } from './zone.ts'

/** The revisions of a forum, oldest first. */
export async function readRevisions(forumId: string): Promise<RevisionRow[]> {
  return (await database.revisions.where({ forumId }).toArray()).sort((a, b) => a.number - b.number)
}

/** The revisions of a forum, oldest first; undefined while they are read. */
export const useRevisions = (forumId: string): RevisionRow[] | undefined =>
  useLiveQuery(() => readRevisions(forumId), [forumId])

/** How many revisions of all forums there are; undefined while they are counted. */
export const useRevisionCount = (): number | undefined => useLiveQuery(() => database.revisions.count(), [])

/** The documents of a plan as revision `revision`, laid out in the background but not yet typeset. */
export async function layOutRevision(
  forum: ForumRow,
  content: {
    pairs: readonly ScoredPair[]
    meetings: readonly Meeting[]
    revision: number
    products?: readonly PlannedProduct[]
  },
): Promise<DocumentSet> {
  const { event } = forum
  const before = (await readRevisions(forum.id)).filter((row) => row.number < content.revision).at(-1)
  return buildDocuments({
    event,
    registrants: (await readRegistrants(forum.id)).map((row) => row.registrant),
    pairs: content.pairs,
    plan: planOf(content.meetings, forum.seed),
    slots: slotsOf(event),
    revision: content.revision,
    printedAt: inZone(new Date(), event.timeZone),
    languages,
    ...(before ? { previous: before.documents } : {}),
    ...(content.products ? { products: content.products } : {}),
  })
}

/**
 * Freezes the current plan as the next revision and answers its number. Documents whose content changed are needed
 * again; one undo takes all of it back.
 */
export async function publishRevision(forum: ForumRow, pairs: readonly ScoredPair[], note = ''): Promise<number> {
  const forumId = forum.id
  const meetings = (await readMeetings(forumId)).map(plainMeeting)
  const number = ((await readRevisions(forumId)).at(-1)?.number ?? 0) + 1
  const products = productsInUse(await readDocuments(forumId))
  const set = await layOutRevision(forum, { pairs, meetings, revision: number, products })
  await intent(forumId, { key: 'shell:history.publish', params: { number } }, async () => {
    const id = crypto.randomUUID()
    const publishedAt = new Date().toISOString()
    const frozen = { meetings, documents: set.ledger, event: forum.event }
    await database.revisions.add({ forumId, id, number, publishedAt, note, ...frozen })
    await noteDocuments(
      forumId,
      number,
      set.documents.map(({ id, product, recipient, edition }) => ({ id, product, recipient, hash: edition.hash })),
    )
  })
  return number
}
