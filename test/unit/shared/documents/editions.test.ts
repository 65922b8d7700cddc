import { describe, expect, it } from 'vitest'
import { buildDocuments, type DocumentRequest, type DocumentSet } from '../../../../shared/documents/build.ts'
import { changeSlips } from '../../../../shared/documents/change-slips.ts'
import type { PrintDocument } from '../../../../shared/documents/document.ts'
import { selectDocuments } from '../../../../shared/typesetting/render-all.ts'
import { sampleForum } from './sample-forum.ts'

const first = sampleForum()
const revision3 = buildDocuments(first)

/** The first meeting goes to a table that nobody uses in its slot. */
function withOneMove(request: DocumentRequest): DocumentRequest {
  const [moved, ...rest] = request.plan.meetings
  if (!moved) throw new Error('no meetings')
  const taken = new Set(request.plan.meetings.filter(({ slot }) => slot === moved.slot).map(({ table }) => table))
  const table = request.event.tables.find(({ id }) => !taken.has(id))
  if (!table) throw new Error('no free table')
  return { ...request, plan: { ...request.plan, meetings: [{ ...moved, table: table.id }, ...rest] } }
}
const roomy: DocumentRequest = {
  ...first,
  plan: { ...first.plan, meetings: first.plan.meetings.filter((meeting) => meeting.table !== 'T20') },
}
const before = buildDocuments(roomy)
const move = withOneMove(roomy)
const moved = move.plan.meetings[0]
const changedIds = [
  'WALL',
  `AGD-${moved?.a}`,
  `AGD-${moved?.b}`,
  `INT-${moved?.interpreter}`,
  'TBL-T01',
  'TBL-T20',
].sort()
const after = buildDocuments({ ...move, revision: 4, previous: before.ledger })

const changed = (set: DocumentSet, revision: number): string[] =>
  set.documents
    .filter((document) => document.edition.revision === revision)
    .map((document) => document.id)
    .sort()
const marks = (document: PrintDocument | undefined): number =>
  JSON.stringify(document).split('"changed":true').length - 1
const byId = (set: DocumentSet, id: string): PrintDocument | undefined => set.documents.find((one) => one.id === id)

describe('editions of documents', () => {
  it('are all of the first revision, without marks, when nothing came before', () => {
    expect(changed(revision3, 3)).toHaveLength(revision3.documents.length)
    expect(revision3.documents.reduce((sum, document) => sum + marks(document), 0)).toBe(0)
  })

  it('keep their old revision when nothing they say has changed', () => {
    const again = buildDocuments({
      ...first,
      revision: 4,
      printedAt: '2026-11-25T09:45:00+07:00',
      previous: revision3.ledger,
    })
    expect(changed(again, 3)).toHaveLength(again.documents.length)
    expect(again.ledger).toEqual(revision3.ledger)
    expect(again.documents[0]?.edition.footer).toContain('R3 · in lúc 09:45')
  })

  it('after one move, only the papers of those concerned are new', () => {
    expect(moved?.table).toBe('T20')
    expect(changed(after, 4)).toEqual(changedIds)
    expect(
      selectDocuments(after.documents, { changedSince: 3 })
        .map(({ id }) => id)
        .sort(),
    ).toEqual(changedIds)
  })

  it('mark the row that changed and no other', () => {
    expect(marks(byId(after, `AGD-${moved?.a}`))).toBe(1)
    expect(marks(byId(after, `AGD-${moved?.b}`))).toBe(1)
    expect(marks(byId(after, 'TBL-T01'))).toBe(1)
    expect(marks(byId(after, 'TBL-T20'))).toBe(1)
    expect(marks(byId(after, 'WALL'))).toBe(1)
  })

  it('keep the marks of the revision they last changed in', () => {
    const later = buildDocuments({ ...move, revision: 5, previous: after.ledger })
    expect(changed(later, 4)).toEqual(changedIds)
    for (const id of changedIds) expect(marks(byId(later, id))).toBe(marks(byId(after, id)))
    expect(later.ledger).toEqual(after.ledger)
  })

  it('hash content, not the order of input', () => {
    const shuffled = { ...first, plan: { ...first.plan, meetings: first.plan.meetings.toReversed() } }
    expect(buildDocuments(shuffled).ledger).toEqual(revision3.ledger)
  })
})

describe('change slips', () => {
  const slips = changeSlips(before, after, (_meeting, recipient) => `for ${recipient}`)

  it('go to both sides of the moved meeting and to nobody else', () => {
    expect(slips.documents.map(({ recipient }) => recipient).sort()).toEqual([moved?.a, moved?.b].sort())
  })

  it('say before, after and why', () => {
    for (const slip of slips.documents) {
      if (slip.product !== 'change-slip') throw new Error(slip.product)
      expect(slip.body.replaces).toMatch(/R4.*R3/)
      expect(slip.body.lines).toEqual([
        {
          before: expect.stringContaining('T01'),
          after: expect.stringContaining('T20'),
          reason: `for ${slip.recipient}`,
        },
      ])
    }
  })

  it('name a meeting that is gone and one that is new', () => {
    const [, ...rest] = roomy.plan.meetings
    const without = buildDocuments({ ...roomy, revision: 4, plan: { ...roomy.plan, meetings: rest } })
    const gone = changeSlips(before, without, () => '').documents[0]
    const back = changeSlips(without, before, () => '').documents[0]
    expect(gone?.product === 'change-slip' && gone.body.lines.map((line) => Object.keys(line))).toEqual([
      ['before', 'reason'],
    ])
    expect(back?.product === 'change-slip' && back.body.lines.map((line) => Object.keys(line))).toEqual([
      ['after', 'reason'],
    ])
  })
})
