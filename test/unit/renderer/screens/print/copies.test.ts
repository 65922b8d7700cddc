import 'fake-indexeddb/auto'
import { beforeEach, describe, expect, it } from 'vitest'
import { database } from '../../../../../renderer/database/database.ts'
import { undo, withoutJournal } from '../../../../../renderer/database/journal.ts'
import type { DocumentRow } from '../../../../../renderer/database/rows.ts'
import {
  markHandedOver,
  noteDocuments,
  notePrinted,
  noteUnprinted,
  type PrintedCopy,
  productsInUse,
  readDocuments,
} from '../../../../../renderer/repositories/documents.ts'
import { createForum } from '../../../../../renderer/repositories/forums.ts'
import { isStale, standingOf } from '../../../../../renderer/screens/print/copies.ts'
import type { PrintJobState } from '../../../../../shared/bridge/host-bridge.ts'
import type { Product } from '../../../../../shared/documents/document.ts'
import { forumEventSchema } from '../../../../../shared/model/event.ts'

const event = forumEventSchema.parse({
  names: { en: 'Forum' },
  sessions: [{ id: 's', names: {}, date: '2026-11-25', start: '09:00', end: '12:00' }],
})
const copy = (id: string, hash: string, product: Product = 'agenda', revision = 1): PrintedCopy => ({
  id,
  product,
  recipient: id.slice(4),
  hash,
  revision,
})
const plain = ({ revision: _, ...document }: PrintedCopy) => document

let forumId = ''
beforeEach(async () => {
  forumId = await createForum(event)
  await withoutJournal(() =>
    database.revisions.add({ forumId, id: 'r1', number: 1, publishedAt: '', note: '', meetings: [], documents: {} }),
  )
  await noteDocuments(forumId, 1, [copy('AGD-QNI', 'a1'), copy('AGD-GUN', 'b1')].map(plain))
})

const rowOf = async (id: string): Promise<DocumentRow | undefined> =>
  (await readDocuments(forumId)).find((row) => row.id === id)
const standing = async (id: string, hash: string, jobs: PrintJobState[] = [], product: Product = 'agenda') => {
  const edition = { hash, revision: 1, printed: '', created: [], footer: '', page: '' }
  return standingOf({ edition, product }, await rowOf(id), new Map(jobs.map((job) => [job.id, job])))
}
const print = (copies: PrintedCopy[], job?: string) =>
  notePrinted(forumId, { copies, followed: copies, ledger: {}, ...(job ? { job } : {}) })

describe('a copy', () => {
  it('is needed, printed, handed over, and out of date as soon as the document says something else', async () => {
    expect(await standing('AGD-QNI', 'a1')).toBe('needed')
    await print([copy('AGD-QNI', 'a1')])
    expect(await standing('AGD-QNI', 'a1')).toBe('printed')
    await markHandedOver(forumId, ['AGD-QNI'])
    expect(await standing('AGD-QNI', 'a1')).toBe('handed-over')
    expect(await standing('AGD-QNI', 'a2')).toBe('outdated')
    expect(isStale(await standing('AGD-GUN', 'b1'))).toBe(true)
    await undo(forumId)
    await undo(forumId)
    expect(await standing('AGD-QNI', 'a1')).toBe('needed')
  })

  it('stays current over a revision that does not change it, and only then', async () => {
    await print([copy('AGD-QNI', 'a1'), copy('AGD-GUN', 'b1')])
    await noteDocuments(forumId, 2, [copy('AGD-QNI', 'a2'), copy('AGD-GUN', 'b1')].map(plain))
    expect([await standing('AGD-QNI', 'a2'), await standing('AGD-GUN', 'b1')]).toEqual(['outdated', 'printed'])
    expect(await rowOf('AGD-QNI')).toMatchObject({ changedIn: 2 })
  })

  it('follows its job in the queue, and is needed again when the job is taken out unprinted', async () => {
    await print([copy('AGD-QNI', 'a1')], 'job')
    const job = (state: PrintJobState['state']): PrintJobState[] => [{ id: 'job', title: '', state }]
    expect(await standing('AGD-QNI', 'a1', job('waiting'))).toBe('queued')
    expect(await standing('AGD-QNI', 'a1', job('failed'))).toBe('failed')
    expect(await standing('AGD-QNI', 'a1', job('printed'))).toBe('printed')
    await noteUnprinted(forumId, 'job')
    expect(await standing('AGD-QNI', 'a1')).toBe('needed')
  })

  it('of a change slip is never out of date: the next slip is another paper', async () => {
    await print([copy('CHG-QNI', 's1', 'change-slip')])
    expect(await standing('CHG-QNI', 's2', [], 'change-slip')).toBe('needed')
  })
})

describe('a product', () => {
  it('is followed once it has been printed, with its ledger, and forgotten documents stay those of noted products', async () => {
    expect(productsInUse(await readDocuments(forumId))).not.toContain('badge')
    const badges = [copy('BDG-QNI', 'q', 'badge'), copy('BDG-GUN', 'g', 'badge')]
    const entry = { hash: 'q', revision: 1, rows: [], changed: [] }
    await notePrinted(forumId, { copies: badges.slice(0, 1), followed: badges, ledger: { 'BDG-QNI': entry } })
    expect(productsInUse(await readDocuments(forumId))).toContain('badge')
    expect([await standing('BDG-QNI', 'q'), await standing('BDG-GUN', 'g')]).toEqual(['printed', 'needed'])
    expect((await database.revisions.get([forumId, 'r1']))?.documents).toEqual({ 'BDG-QNI': entry })
    await noteDocuments(forumId, 2, [copy('AGD-QNI', 'a1')].map(plain))
    expect((await readDocuments(forumId)).map(({ id }) => id).sort()).toEqual(['AGD-QNI', 'BDG-GUN', 'BDG-QNI'])
  })
})
