import { useLiveQuery } from 'dexie-react-hooks'
import type { Message } from '../../shared/model/message.ts'
import type { Meeting } from '../../shared/model/plan.ts'
import { fail, ok, type Result } from '../../shared/model/result.ts'
import { planDifference } from '../../shared/scheduling/difference.ts'
import { sameRow } from '../database/canonical.ts'
import { database } from '../database/database.ts'
import { intent } from '../database/journal.ts'
import { type ChangeRow, type CheckinRow, type ForumRow, pairId } from '../database/rows.ts'
import { type ChangeEffects, withRules } from './change-effects.ts'
import { decide } from './decisions.ts'
import { changeEvent } from './forums.ts'
import { changeMeetings, lockMeetings, readMeetings, replaceMeetings } from './meetings.ts'
import { changeRegistrants } from './registrants.ts'

/** The change queue of the day, oldest first; undefined while it is read. */
export const useChanges = (forumId: string): ChangeRow[] | undefined =>
  useLiveQuery(
    async () =>
      (await database.changes.where({ forumId }).toArray()).sort((a, b) => a.recordedAt.localeCompare(b.recordedAt)),
    [forumId],
  )

/** Who has come, by registrant code; undefined while it is read. */
export const useCheckins = (forumId: string): Map<string, CheckinRow> | undefined =>
  useLiveQuery(
    async () => new Map((await database.checkins.where({ forumId }).toArray()).map((row) => [row.id, row])),
    [forumId],
  )

/** Puts a change into the queue; nothing is moved yet. Answers its id. */
export const recordChange = (
  forumId: string,
  change: Pick<ChangeRow, 'kind' | 'about' | 'details' | 'note'>,
): Promise<string> => {
  const id = crypto.randomUUID()
  return intent(forumId, { key: 'shell:history.recordChange' }, async () => {
    await database.changes.add({ forumId, id, recordedAt: new Date().toISOString(), state: 'waiting', ...change })
    return id
  })
}

/** Closes a change of the queue. */
export const closeChange = (forumId: string, id: string, state: 'accepted' | 'dismissed'): Promise<void> =>
  intent(forumId, { key: `shell:history.change.${state}` }, async () => {
    const row = await database.changes.get([forumId, id])
    if (row) await database.changes.put({ ...row, state })
  })

/** Records that registrants arrived, left or are absent; null takes the mark away. */
export const checkIn = (forumId: string, codes: readonly string[], state: CheckinRow['state'] | null): Promise<void> =>
  intent(forumId, { key: `shell:history.checkin.${state ?? 'none'}`, params: { count: codes.length } }, async () => {
    const at = new Date().toISOString()
    for (const id of codes) {
      if (state === null) await database.checkins.delete([forumId, id])
      else await database.checkins.put({ ...(await database.checkins.get([forumId, id])), forumId, id, state, at })
    }
  })

/**
 * Carries out one way of answering a change, as one step: the meetings become those of the repaired plan, and what the
 * change says about people, tables, times and interpreters goes into the set-up, so that no later plan forgets it.
 * `seen` is what the answer was worked out on; it is refused when that has changed in the meantime.
 */
export const acceptChange = (
  forumId: string,
  change: Pick<ChangeRow, 'id'>,
  answer: { meetings: readonly Meeting[]; effects: ChangeEffects },
  seen: { event: ForumRow['event']; meetings: readonly Meeting[] },
): Promise<Result<null, Message>> =>
  intent(forumId, { key: 'onsite:history.accepted', params: { count: answer.meetings.length } }, async () => {
    const row = await database.changes.get([forumId, change.id])
    const forum = await database.forums.get(forumId)
    const { moved, added, cancelled } = planDifference(
      { meetings: [...seen.meetings] },
      { meetings: await readMeetings(forumId) },
    )
    const same = moved.length + added.length + cancelled.length === 0 && forum && sameRow(forum.event, seen.event)
    if (!same || row?.state !== 'waiting') return fail({ key: 'onsite:changedMeanwhile' })
    const { event, availability, required } = answer.effects
    const name = { key: 'shell:history.changeEvent' }
    await changeEvent(forumId, () => event, name)
    if (availability) {
      const registrants = await database.registrants.where({ forumId }).toArray()
      const own = registrants.find(({ registrant }) => registrant.code === availability.code)
      if (own)
        await changeRegistrants(forumId, [{ id: own.id, registrant: withRules(own.registrant, availability.rules) }])
    }
    await replaceMeetings(forumId, answer.meetings, { key: 'onsite:history.accepted' })
    if (required) {
      await decide(forumId, [required], 'required')
      await lockMeetings(forumId, [pairId(required.a, required.b)], { time: true })
    }
    await database.changes.put({ ...row, state: 'accepted' })
    return ok(null)
  })

/**
 * Lets somebody else meet the one who waits, as one step: the missed meeting goes, the other one comes, and the one who
 * did not appear is marked absent. `seen` is the plan on which it was decided; it is refused when the places have changed
 * in the meantime.
 */
export const letSubstituteMeet = (
  forumId: string,
  what: { absent: string; missed: Meeting; meeting: Meeting },
  seen: readonly Meeting[],
): Promise<Result<null, Message>> => {
  const { absent, missed, meeting } = what
  const name = { key: 'onsite:history.substitute', params: { absent, a: meeting.a, b: meeting.b } }
  return intent(forumId, name, async () => {
    const done = await changeMeetings(forumId, { placed: [meeting], removed: [missed] }, seen, name)
    if (done.ok) await checkIn(forumId, [absent], 'absent')
    return done
  })
}
