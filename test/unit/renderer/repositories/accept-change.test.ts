import 'fake-indexeddb/auto'
import { beforeEach, describe, expect, it } from 'vitest'
import { database } from '../../../../renderer/database/database.ts'
import { history, stateHash, undo } from '../../../../renderer/database/journal.ts'
import { disruptionOf, effectsOf } from '../../../../renderer/repositories/change-effects.ts'
import { createForum, readForum } from '../../../../renderer/repositories/forums.ts'
import { lockMeetings, placeMeetings, plainMeeting, readMeetings } from '../../../../renderer/repositories/meetings.ts'
import { acceptChange, recordChange } from '../../../../renderer/repositories/onsite.ts'
import { addRegistrants, readRegistrants } from '../../../../renderer/repositories/registrants.ts'
import { forumEventSchema } from '../../../../shared/model/event.ts'
import type { Meeting } from '../../../../shared/model/plan.ts'
import { registrantSchema } from '../../../../shared/model/registrant.ts'

const event = forumEventSchema.parse({
  names: { en: 'Forum' },
  sessions: [{ id: 's', names: {}, date: '2026-11-25', start: '09:00', end: '12:00' }],
  tables: [{ id: 'T01' }, { id: 'T02' }],
})
const [qni, gun, hue] = (['QNI', 'GUN', 'HUE'] as const).map((code) =>
  registrantSchema.parse({ code, kind: 'province', side: code === 'GUN' ? 'jp' : 'vn', names: { en: code } }),
)
const early: Meeting = { a: 'QNI', b: 'GUN', slot: 'S01', table: 'T01' }
const late: Meeting = { ...early, slot: 'S04' }

let forumId = ''
beforeEach(async () => {
  forumId = await createForum(event)
  await addRegistrants(
    forumId,
    [qni, gun, hue].flatMap((each) => each ?? []),
  )
  await placeMeetings(forumId, [early])
})

const accept = async (kind: string, details: Record<string, string>, meetings: Meeting[], seen = [early]) => {
  const id = await recordChange(forumId, { kind, about: [], details, note: 'sample' })
  const disruption = disruptionOf({ kind, details })
  if (!disruption) throw new Error('no disruption')
  const effects = effectsOf(disruption, event, 0, 'sample')
  const before = await stateHash(forumId)
  const answer = await acceptChange(forumId, { id }, { meetings, effects }, { event, meetings: seen })
  return { id, before, answer }
}

describe('accepting a change', () => {
  it('moves the meetings, keeps the reason with the delegation, closes the change, and is one step', async () => {
    const steps = (await history(forumId)).length
    const { id, before, answer } = await accept('lateUntil', { participant: 'QNI', slot: 'S03' }, [late])
    expect(answer.ok).toBe(true)
    expect((await readMeetings(forumId)).map(plainMeeting)).toEqual([late])
    const own = (await readRegistrants(forumId)).find(({ registrant }) => registrant.code === 'QNI')
    expect(own?.registrant.availability).toEqual([
      { rule: 'except', date: '2026-11-25', from: '09:00', to: '10:00', asWritten: 'sample' },
    ])
    expect((await database.changes.get([forumId, id]))?.state).toBe('accepted')
    expect(await history(forumId)).toHaveLength(steps + 2)
    await undo(forumId)
    expect(await stateHash(forumId)).toBe(before)
  })

  it('puts a cancelled slot into the programme and a VIP meeting under a lock', async () => {
    await accept('slotCancelled', { slot: 'S01' }, [late])
    expect((await readForum(forumId))?.event.sessions[0]?.cancelledSlots).toEqual(['S01'])
    await undo(forumId)
    const vip: Meeting = { a: 'HUE', b: 'GUN', slot: 'S02', table: 'T02' }
    await accept('vipInserted', { a: 'HUE', b: 'GUN', slot: 'S02' }, [early, vip])
    const rows = await readMeetings(forumId)
    expect(rows.map(({ a, locks }) => [a, locks.time]).sort()).toEqual([
      ['HUE', true],
      ['QNI', false],
    ])
    expect((await database.decisions.toArray()).filter((row) => row.forumId === forumId)).toMatchObject([
      { decision: 'required' },
    ])
  })

  it('keeps the locks of meetings that stay', async () => {
    await lockMeetings(forumId, ['GUN|QNI'], { table: true })
    await accept('withdrawn', { participant: 'HUE' }, [early])
    expect((await readMeetings(forumId)).map(({ locks }) => locks.table)).toEqual([true])
  })

  it('is refused, and writes nothing, when the plan has changed since it was worked out', async () => {
    const { id, before, answer } = await accept('withdrawn', { participant: 'QNI' }, [], [late])
    expect(answer).toEqual({ ok: false, failure: { key: 'onsite:changedMeanwhile' } })
    expect(await stateHash(forumId)).toBe(before)
    expect((await database.changes.get([forumId, id]))?.state).toBe('waiting')
  })
})
