import { useLiveQuery } from 'dexie-react-hooks'
import type { Message } from '../../shared/model/message.ts'
import type { Meeting } from '../../shared/model/plan.ts'
import { fail, ok, type Result } from '../../shared/model/result.ts'
import { database } from '../database/database.ts'
import { intent } from '../database/journal.ts'
import { type MeetingLocks, type MeetingRow, pairId } from '../database/rows.ts'

const unlocked: MeetingLocks = { time: false, table: false, interpreter: false }

export const readMeetings = (forumId: string): Promise<MeetingRow[]> => database.meetings.where({ forumId }).toArray()

/** The meetings of the current plan; undefined while they are read. */
export const useMeetings = (forumId: string): MeetingRow[] | undefined =>
  useLiveQuery(() => readMeetings(forumId), [forumId])

/** A meeting as it stands in plans and files, without what only the board knows. */
export function plainMeeting(row: MeetingRow): Meeting {
  const { a, b, slot, table, interpreter } = row
  return interpreter === undefined ? { a, b, slot, table } : { a, b, slot, table, interpreter }
}

/** Makes `meetings` the current plan. Locks stay with the pairs that had them. */
export const replaceMeetings = (forumId: string, meetings: readonly Meeting[], name: Message): Promise<void> =>
  intent(forumId, name, async () => {
    const locks = new Map((await readMeetings(forumId)).map((row) => [row.id, row.locks]))
    await database.meetings.where({ forumId }).delete()
    await database.meetings.bulkAdd(
      meetings.map((meeting) => {
        const id = pairId(meeting.a, meeting.b)
        return { forumId, id, ...meeting, locks: locks.get(id) ?? unlocked }
      }),
    )
  })

/**
 * Puts meetings where they are said to be: a move, a swap (two meetings), an insertion. Meetings that were not on the
 * board are added. Whether the places are allowed is for the caller to have checked.
 */
export const placeMeetings = (
  forumId: string,
  meetings: readonly Meeting[],
  name: Message = { key: 'shell:history.moveMeeting', params: { count: meetings.length } },
): Promise<void> =>
  intent(forumId, name, async () => {
    for (const meeting of meetings) {
      const id = pairId(meeting.a, meeting.b)
      const earlier = await database.meetings.get([forumId, id])
      await database.meetings.put({ forumId, id, ...meeting, locks: earlier?.locks ?? unlocked })
    }
  })

/** Takes meetings off the board; their pairs go back to the tray. */
export const unplaceMeetings = (forumId: string, ids: readonly string[]): Promise<void> =>
  intent(forumId, { key: 'shell:history.unplaceMeeting', params: { count: ids.length } }, () =>
    database.meetings.bulkDelete(ids.map((id): [string, string] => [forumId, id])),
  )

/** Locks or unlocks time, table or interpreter of meetings; what `locks` leaves out stays as it is. */
export const lockMeetings = (forumId: string, ids: readonly string[], locks: Partial<MeetingLocks>): Promise<void> =>
  intent(forumId, { key: 'shell:history.lockMeeting', params: { count: ids.length } }, async () => {
    for (const id of ids) {
      const row = await database.meetings.get([forumId, id])
      if (row) await database.meetings.put({ ...row, locks: { ...row.locks, ...locks } })
    }
  })

const sharesPlace = (one: Meeting, two: Meeting): boolean =>
  one.slot === two.slot &&
  (one.table === two.table ||
    (one.interpreter !== undefined && one.interpreter === two.interpreter) ||
    [one.a, one.b].some((code) => code === two.a || code === two.b))

const samePlace = (one: Meeting | undefined, two: Meeting | undefined): boolean =>
  one?.slot === two?.slot && one?.table === two?.table && one?.interpreter === two?.interpreter

/**
 * Carries out a change of the board as one step: `placed` go to their new places, `removed` back to the tray. `seen` is
 * the board on which the change was decided; it is refused when another window has moved one of these meetings, or put
 * something else into their places, in the meantime.
 */
export const changeMeetings = (
  forumId: string,
  change: { placed: readonly Meeting[]; removed: readonly Meeting[] },
  seen: readonly Meeting[],
  name: Message,
): Promise<Result<null, Message>> =>
  intent(forumId, name, async () => {
    const rows = await readMeetings(forumId)
    const now = new Map(rows.map((row) => [row.id, row]))
    const then = new Map(seen.map((meeting) => [pairId(meeting.a, meeting.b), meeting]))
    const touched = new Set([...change.placed, ...change.removed].map(({ a, b }) => pairId(a, b)))
    const others = rows.filter((row) => !touched.has(row.id))
    const taken = change.placed.some((meeting) =>
      others.some((other) => sharesPlace(meeting, other) && !samePlace(other, then.get(other.id))),
    )
    if (taken || [...touched].some((id) => !samePlace(now.get(id), then.get(id))))
      return fail({ key: 'board:changedElsewhere' })
    for (const { a, b } of change.removed) await database.meetings.delete([forumId, pairId(a, b)])
    await placeMeetings(forumId, change.placed, name)
    return ok(null)
  })
