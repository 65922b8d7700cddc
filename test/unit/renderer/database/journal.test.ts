import 'fake-indexeddb/auto'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type ForumDatabase, openDatabase } from '../../../../renderer/database/database.ts'
import { journalOf } from '../../../../renderer/database/journal.ts'
import type { MeetingRow } from '../../../../renderer/database/rows.ts'

const forumId = 'f1'
const named = (key: string) => ({ key })
const meeting = (id: string, slot: string): MeetingRow => ({
  forumId,
  id,
  a: id,
  b: 'B',
  slot,
  table: 'T01',
  locks: { time: false, table: false, interpreter: false },
})

let db: ForumDatabase
let counter = 0

beforeEach(() => {
  counter += 1
  db = openDatabase(`journal-${counter}`)
})
afterEach(async () => {
  await db.delete()
})

type Edit = { kind: 'put' | 'delete' | 'clear'; id: string; slot: string }

const edit: fc.Arbitrary<Edit> = fc.record({
  kind: fc.constantFrom('put', 'put', 'put', 'delete', 'clear'),
  id: fc.constantFrom('A1', 'A2', 'A3', 'A4'),
  slot: fc.constantFrom('S1', 'S2', 'S3'),
})

async function apply(edits: Edit[]): Promise<void> {
  for (const { kind, id, slot } of edits) {
    if (kind === 'put') await db.meetings.put(meeting(id, slot))
    else if (kind === 'delete') await db.meetings.delete([forumId, id])
    else await db.meetings.where({ forumId }).delete()
  }
}

describe('the journal', () => {
  it('gives the first state back after as many undos as steps, and the last after as many redos', async () => {
    const journal = journalOf(db, 'here')
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(edit, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 50 }),
        async (steps) => {
          const before = await journal.stateHash(forumId)
          const start = (await journal.history(forumId)).filter((step) => step.state === 'done').length
          for (const edits of steps) await journal.intent(forumId, named('step'), () => apply(edits))
          const after = await journal.stateHash(forumId)
          const taken = (await journal.history(forumId)).filter((step) => step.state === 'done').length - start
          for (let step = 0; step < taken; step++) expect((await journal.undo(forumId)).ok).toBe(true)
          expect(await journal.stateHash(forumId)).toBe(before)
          for (let step = 0; step < taken; step++) expect((await journal.redo(forumId)).ok).toBe(true)
          expect(await journal.stateHash(forumId)).toBe(after)
        },
      ),
      { numRuns: 25 },
    )
  })

  it('makes one step of nested intents and none of an intent that changes nothing', async () => {
    const journal = journalOf(db, 'here')
    await journal.intent(forumId, named('outer'), async () => {
      await db.meetings.put(meeting('A1', 'S1'))
      await journal.intent(forumId, named('inner'), () => db.meetings.put(meeting('A2', 'S1')))
    })
    await journal.intent(forumId, named('nothing'), () => db.meetings.put(meeting('A1', 'S1')))
    expect((await journal.history(forumId)).map((step) => step.name.key)).toEqual(['outer'])
  })

  it('leaves nothing behind when an intent fails', async () => {
    const journal = journalOf(db, 'here')
    const failing = journal.intent(forumId, named('failing'), async () => {
      await db.meetings.put(meeting('A1', 'S1'))
      throw new Error('on purpose')
    })
    await expect(failing).rejects.toThrow('on purpose')
    expect(await db.meetings.count()).toBe(0)
    expect(await journal.history(forumId)).toEqual([])
  })

  it('refuses a write outside of an intent', async () => {
    await expect(db.meetings.put(meeting('A1', 'S1'))).rejects.toThrow('outside of an intent')
  })

  it('takes back the own step of a window first and refuses where another window changed the row since', async () => {
    const left = journalOf(db, 'left')
    const right = journalOf(db, 'right')
    await left.intent(forumId, named('left'), () => db.meetings.put(meeting('A1', 'S1')))
    await right.intent(forumId, named('right'), () => db.meetings.put(meeting('A2', 'S1')))
    expect(await left.undo(forumId)).toEqual({ ok: true, value: named('left') })
    expect(await left.redo(forumId)).toEqual({ ok: true, value: named('left') })
    await right.intent(forumId, named('right again'), () => db.meetings.put(meeting('A1', 'S2')))
    const hash = await left.stateHash(forumId)
    expect(await left.undo(forumId)).toEqual({ ok: false, failure: { key: 'shell:history.undoRefused' } })
    expect(await left.stateHash(forumId)).toBe(hash)
  })

  it('keeps history and redo over closing the database', async () => {
    const journal = journalOf(db, 'here')
    await journal.intent(forumId, named('one'), () => db.meetings.put(meeting('A1', 'S1')))
    await journal.undo(forumId)
    const name = db.name
    db.close()
    db = openDatabase(name)
    const later = journalOf(db, 'elsewhere')
    expect(await later.redo(forumId)).toEqual({ ok: true, value: named('one') })
    expect((await db.meetings.toArray()).map((row) => row.id)).toEqual(['A1'])
  })
})
