import 'fake-indexeddb/auto'
import { beforeEach, describe, expect, it } from 'vitest'
import { database } from '../../../../renderer/database/database.ts'
import { stateHash, undo } from '../../../../renderer/database/journal.ts'
import { decide, readDecisions } from '../../../../renderer/repositories/decisions.ts'
import { createForum } from '../../../../renderer/repositories/forums.ts'
import { placeMeetings, readMeetings } from '../../../../renderer/repositories/meetings.ts'
import { checkIn } from '../../../../renderer/repositories/onsite.ts'
import {
  addRegistrants,
  changeRegistrants,
  mergeRegistrantRows,
  readRegistrants,
} from '../../../../renderer/repositories/registrants.ts'
import { forumEventSchema } from '../../../../shared/model/event.ts'
import { registrantSchema } from '../../../../shared/model/registrant.ts'

const event = forumEventSchema.parse({
  names: { en: 'Forum' },
  sessions: [{ id: 's', names: { en: 'Morning' }, date: '2026-11-25', start: '09:00', end: '12:00' }],
  tables: [{ id: 'T01', owner: 'V002' }],
})
const company = (code: string, wants: string[] = []) =>
  registrantSchema.parse({
    code,
    kind: 'company',
    side: code.startsWith('V') ? 'vn' : 'jp',
    names: { en: code },
    wants,
  })

let forumId = ''
const idOf = async (code: string): Promise<string> =>
  (await readRegistrants(forumId)).find(({ registrant }) => registrant.code === code)?.id ?? ''
const merge = async () => mergeRegistrantRows(forumId, await idOf('V001'), await idOf('V002'))

beforeEach(async () => {
  forumId = await createForum(event)
  await addRegistrants(forumId, [
    company('V001', ['V002']),
    company('V002'),
    company('J001', ['V002']),
    company('J002'),
  ])
})

describe('two rows that become one', () => {
  it('leave nothing that names the one which is gone', async () => {
    await decide(forumId, [{ a: 'V002', b: 'J001' }], 'required')
    await checkIn(forumId, ['V002'], 'arrived')
    await merge()
    const rows = await readRegistrants(forumId)
    expect(rows.map(({ registrant }) => [registrant.code, registrant.wants])).toEqual([
      ['V001', []],
      ['J001', ['V001']],
      ['J002', []],
    ])
    expect(await readDecisions(forumId)).toMatchObject([{ id: 'J001|V001', a: 'V001', decision: 'required' }])
    expect(await database.checkins.where({ forumId }).toArray()).toMatchObject([{ id: 'V001', state: 'arrived' }])
    expect((await database.forums.get(forumId))?.event.tables).toMatchObject([{ owner: 'V001' }])
  })

  it('take meetings over, but none that would be the second of a pair or of a slot', async () => {
    await placeMeetings(forumId, [
      { a: 'V001', b: 'J001', slot: 's-1', table: 'T01' },
      { a: 'V002', b: 'J001', slot: 's-2', table: 'T01' },
      { a: 'V002', b: 'J002', slot: 's-3', table: 'T01' },
    ])
    await merge()
    const meetings = (await readMeetings(forumId)).map(({ a, b, slot }) => `${a} ${b} ${slot}`).sort()
    expect(meetings).toEqual(['V001 J001 s-1', 'V001 J002 s-3'])
  })

  it('keep a decision about the pair that is there already', async () => {
    await decide(forumId, [{ a: 'V001', b: 'J001' }], 'forbidden')
    await decide(forumId, [{ a: 'V002', b: 'J001' }], 'accepted')
    await merge()
    expect(await readDecisions(forumId)).toMatchObject([{ id: 'J001|V001', decision: 'forbidden' }])
  })

  it('remember what was corrected by hand of either, and not what was put together', async () => {
    const row = (await readRegistrants(forumId)).find(({ registrant }) => registrant.code === 'V002')
    if (!row) throw new Error('no V002')
    await changeRegistrants(forumId, [{ id: row.id, registrant: { ...row.registrant, phones: ['+84901234567'] } }])
    await merge()
    expect((await readRegistrants(forumId))[0]).toMatchObject({
      handEdited: ['phones'],
      registrant: { phones: ['+84901234567'] },
    })
  })

  it('are two again after one undo, with everything that was theirs', async () => {
    await decide(forumId, [{ a: 'V002', b: 'J001' }], 'required')
    await placeMeetings(forumId, [{ a: 'V002', b: 'J002', slot: 's-3', table: 'T01' }])
    const before = await stateHash(forumId)
    await merge()
    expect(await stateHash(forumId)).not.toBe(before)
    await undo(forumId)
    expect(await stateHash(forumId)).toBe(before)
  })

  it('stay two when one of them is gone meanwhile', async () => {
    const before = await stateHash(forumId)
    await mergeRegistrantRows(forumId, await idOf('V001'), 'nobody')
    expect(await stateHash(forumId)).toBe(before)
  })
})
