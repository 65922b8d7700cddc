import 'fake-indexeddb/auto'
import { beforeEach, describe, expect, it } from 'vitest'
import { database } from '../../../../renderer/database/database.ts'
import { history, redo, stateHash, undo } from '../../../../renderer/database/journal.ts'
import { decide, readDecisions } from '../../../../renderer/repositories/decisions.ts'
import {
  markHandedOver,
  markPrinted,
  noteDocuments,
  readDocuments,
} from '../../../../renderer/repositories/documents.ts'
import { changeEvent, createForum, removeForum } from '../../../../renderer/repositories/forums.ts'
import { acceptGeneration } from '../../../../renderer/repositories/generations.ts'
import { acceptImport } from '../../../../renderer/repositories/imports.ts'
import {
  lockMeetings,
  placeMeetings,
  readMeetings,
  unplaceMeetings,
} from '../../../../renderer/repositories/meetings.ts'
import { checkIn, closeChange, recordChange } from '../../../../renderer/repositories/onsite.ts'
import {
  addRegistrants,
  changeRegistrants,
  readRegistrants,
  removeRegistrants,
} from '../../../../renderer/repositories/registrants.ts'
import { forumEventSchema } from '../../../../shared/model/event.ts'
import { schedulingProblemSchema } from '../../../../shared/model/problem.ts'
import { registrantSchema } from '../../../../shared/model/registrant.ts'

const event = forumEventSchema.parse({
  names: { en: 'Forum' },
  sessions: [{ id: 's', names: { en: 'Morning' }, date: '2026-11-25', start: '09:00', end: '12:00' }],
  tables: [{ id: 'T01', owner: 'QNI' }],
})
const qni = registrantSchema.parse({ code: 'QNI', kind: 'province', side: 'vn', names: { vi: 'Quảng Ninh' } })
const gun = registrantSchema.parse({
  code: 'GUN',
  kind: 'prefecture',
  side: 'jp',
  names: { ja: '群馬県' },
  wants: ['QNI'],
})
const pair = { a: 'QNI', b: 'GUN' }
const meeting = { ...pair, slot: 's-1', table: 'T01' }
const problem = schedulingProblemSchema.parse({
  format: 'forum-match/problem@1',
  slots: [{ id: 's-1' }],
  tables: [{ id: 'T01' }],
  participants: [{ id: 'QNI' }, { id: 'GUN' }],
  pairs: [{ ...pair, score: 50 }],
})
const plan = {
  format: 'forum-match/plan@1' as const,
  problem: '',
  seed: 1,
  meetings: [meeting],
  unplaced: [],
  metrics: { value: 50, gaps: 0 },
}

let forumId = ''
beforeEach(async () => {
  forumId = await createForum(event)
  await addRegistrants(forumId, [qni, gun])
  await placeMeetings(forumId, [meeting])
  await noteDocuments(forumId, 1, [{ id: 'agenda/QNI', product: 'agenda', recipient: 'QNI', hash: 'one' }])
})

const idOf = async (code: string): Promise<string> => {
  const row = (await readRegistrants(forumId)).find(({ registrant }) => registrant.code === code)
  if (!row) throw new Error(`no registrant ${code}`)
  return row.id
}

const intents: Record<string, () => Promise<unknown>> = {
  'a change of the set-up': () => changeEvent(forumId, (old) => ({ ...old, deskPhone: '113' })),
  'an import': () =>
    acceptImport(forumId, {
      files: [{ file: 'a.xlsx', format: 'xlsx', sheets: [] }],
      problems: [],
      create: [{ ...qni, code: 'HUE' }],
      update: [],
      settled: [],
      changes: [],
      unchanged: [],
      gone: [],
    }),
  'a changed registrant': async () =>
    changeRegistrants(forumId, [{ id: await idOf('QNI'), registrant: { ...qni, code: 'QN' } }]),
  'registrants taken away': async () => removeRegistrants(forumId, [await idOf('QNI')]),
  'a decision': () => decide(forumId, [pair], 'required'),
  'a generation': () => acceptGeneration(forumId, { problem, plan, stopped: false }),
  'a move': () => placeMeetings(forumId, [{ ...meeting, slot: 's-2' }]),
  'a lock': () => lockMeetings(forumId, ['GUN|QNI'], { table: true }),
  'a meeting taken off': () => unplaceMeetings(forumId, ['GUN|QNI']),
  'documents laid out anew': () =>
    noteDocuments(forumId, 2, [{ id: 'agenda/GUN', product: 'agenda', recipient: 'GUN', hash: 'two' }]),
  'a print': () => markPrinted(forumId, ['agenda/QNI']),
  'a hand-over': () => markHandedOver(forumId, ['agenda/QNI'], 'mẫu'),
  'a check-in': () => checkIn(forumId, ['QNI', 'GUN'], 'arrived'),
  'a recorded change': () =>
    recordChange(forumId, { kind: 'late', about: ['QNI'], details: { minutes: 20 }, note: '' }),
}

describe('every intent', () => {
  for (const [name, run] of Object.entries(intents)) {
    it(`is one named step that undo takes back and redo repeats: ${name}`, async () => {
      const before = await stateHash(forumId)
      const steps = (await history(forumId)).length
      await run()
      const after = await stateHash(forumId)
      expect(after).not.toBe(before)
      expect(await history(forumId)).toHaveLength(steps + 1)
      expect((await undo(forumId)).ok).toBe(true)
      expect(await stateHash(forumId)).toBe(before)
      expect((await redo(forumId)).ok).toBe(true)
      expect(await stateHash(forumId)).toBe(after)
    })
  }
})

describe('intents', () => {
  it('carry a changed code over to whatever names it', async () => {
    await decide(forumId, [pair], 'accepted')
    await checkIn(forumId, ['QNI'], 'arrived')
    await changeRegistrants(forumId, [{ id: await idOf('QNI'), registrant: { ...qni, code: 'QN' } }])
    expect(await readMeetings(forumId)).toMatchObject([{ id: 'GUN|QN', a: 'QN', b: 'GUN', slot: 's-1' }])
    expect(await readDecisions(forumId)).toMatchObject([{ id: 'GUN|QN', a: 'QN', decision: 'accepted' }])
    expect((await readRegistrants(forumId)).map(({ registrant }) => registrant.wants)).toEqual([[], ['QN']])
    expect((await database.forums.get(forumId))?.event.tables[0]?.owner).toBe('QN')
    expect(await database.checkins.get([forumId, 'QN'])).toMatchObject({ state: 'arrived' })
  })

  it('remember what was corrected by hand, and forget it when that is undone', async () => {
    const id = await idOf('QNI')
    await changeRegistrants(forumId, [{ id, registrant: { ...qni, size: '50' } }])
    expect(await database.registrants.get([forumId, id])).toMatchObject({ handEdited: ['size'] })
    await changeRegistrants(forumId, [{ id, registrant: { ...qni, size: '60', note: 'n' } }], undefined, 'import')
    expect(await database.registrants.get([forumId, id])).toMatchObject({ handEdited: ['size'] })
    await undo(forumId)
    await undo(forumId)
    expect((await database.registrants.get([forumId, id]))?.handEdited).toBeUndefined()
  })

  it('take meetings and decisions away with their registrant', async () => {
    await decide(forumId, [pair], 'accepted')
    await removeRegistrants(forumId, [await idOf('GUN')])
    expect(await readMeetings(forumId)).toEqual([])
    expect(await readDecisions(forumId)).toEqual([])
  })

  it('keep the locks of a meeting through a new generation', async () => {
    await lockMeetings(forumId, ['GUN|QNI'], { time: true })
    await acceptGeneration(forumId, { problem, plan, stopped: false })
    expect(await readMeetings(forumId)).toMatchObject([{ locks: { time: true, table: false, interpreter: false } }])
  })

  it('leave a document that did not change at its old revision and its copy as it was', async () => {
    await markPrinted(forumId, ['agenda/QNI'])
    await noteDocuments(forumId, 2, [
      { id: 'agenda/QNI', product: 'agenda', recipient: 'QNI', hash: 'one' },
      { id: 'agenda/GUN', product: 'agenda', recipient: 'GUN', hash: 'two' },
    ])
    const states = (await readDocuments(forumId)).map(({ id, changedIn, copy }) => [id, changedIn, copy])
    expect(states).toEqual([
      ['agenda/GUN', 2, 'needed'],
      ['agenda/QNI', 1, 'printed'],
    ])
  })

  it('close a change of the queue', async () => {
    const id = await recordChange(forumId, { kind: 'absent', about: ['GUN'], details: {}, note: '' })
    await closeChange(forumId, id, 'dismissed')
    expect(await database.changes.get([forumId, id])).toMatchObject({ state: 'dismissed' })
  })

  it('remove a forum with everything that belongs to it and nothing else', async () => {
    const other = await createForum(event)
    await addRegistrants(other, [qni])
    await removeForum(forumId)
    for (const table of database.tables) {
      const rows: Record<string, unknown>[] = await table.toArray()
      expect(
        rows.filter((row) => row.forumId === forumId || row.id === forumId),
        table.name,
      ).toEqual([])
    }
    expect(await readRegistrants(other)).toHaveLength(1)
  })
})
