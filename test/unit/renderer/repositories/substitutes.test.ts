import 'fake-indexeddb/auto'
import { beforeEach, describe, expect, it } from 'vitest'
import { database } from '../../../../renderer/database/database.ts'
import { history, stateHash, undo } from '../../../../renderer/database/journal.ts'
import { createForum } from '../../../../renderer/repositories/forums.ts'
import { placeMeetings, plainMeeting, readMeetings } from '../../../../renderer/repositories/meetings.ts'
import { letSubstituteMeet } from '../../../../renderer/repositories/onsite.ts'
import { forumEventSchema } from '../../../../shared/model/event.ts'
import type { Meeting } from '../../../../shared/model/plan.ts'

const event = forumEventSchema.parse({
  names: { en: 'Forum' },
  sessions: [{ id: 's', names: {}, date: '2026-11-25', start: '09:00', end: '12:00' }],
  tables: [{ id: 'T01' }, { id: 'T02' }],
})
const missed: Meeting = { a: 'QNI', b: 'GUN', slot: 'S01', table: 'T01' }
const meeting: Meeting = { a: 'HUE', b: 'GUN', slot: 'S01', table: 'T01' }

let forumId = ''
beforeEach(async () => {
  forumId = await createForum(event)
  await placeMeetings(forumId, [missed])
})

describe('letting a substitute meet', () => {
  it('puts the other meeting in the place of the missed one and marks the absent, as one step', async () => {
    const before = await stateHash(forumId)
    const steps = (await history(forumId)).length
    const done = await letSubstituteMeet(forumId, { absent: 'QNI', missed, meeting }, [missed])
    expect(done.ok).toBe(true)
    expect((await readMeetings(forumId)).map(plainMeeting)).toEqual([meeting])
    expect((await database.checkins.get([forumId, 'QNI']))?.state).toBe('absent')
    expect(await history(forumId)).toHaveLength(steps + 1)
    await undo(forumId)
    expect(await stateHash(forumId)).toBe(before)
  })

  it('writes nothing when the meeting was moved in the meantime', async () => {
    await placeMeetings(forumId, [{ ...missed, table: 'T02' }])
    const before = await stateHash(forumId)
    const done = await letSubstituteMeet(forumId, { absent: 'QNI', missed, meeting }, [missed])
    expect(done.ok).toBe(false)
    expect(await stateHash(forumId)).toBe(before)
  })
})
