import { type ForumEvent, forumEventSchema, type ScoreWeights } from '../../shared/model/event.ts'
import type { Message } from '../../shared/model/message.ts'
import { applyChangeToEvent } from '../../shared/scheduling/change-event.ts'
import type { ProblemChange } from '../../shared/scheduling/changes.ts'
import { effectOfSetUp, withCancelledSlots } from '../../shared/scheduling/set-up-change.ts'
import { database } from '../database/database.ts'
import { intent } from '../database/journal.ts'
import { pairId } from '../database/rows.ts'
import { decide } from './decisions.ts'
import { changeEvent } from './forums.ts'
import { plainMeeting, readMeetings } from './meetings.ts'

/** The same without fields that hold nothing: rows are plain JSON. */
const plain = (event: ForumEvent): ForumEvent => forumEventSchema.parse(JSON.parse(JSON.stringify(event)))

/**
 * Changes programme, tables, interpreters or rules, as one step with what it does to the plan: meetings follow their
 * slot when it gets another number, and those that lose slot, table or interpreter go back to the tray.
 */
export const changeSetUp = (forumId: string, change: (event: ForumEvent) => ForumEvent, name: Message): Promise<void> =>
  intent(forumId, name, async () => {
    const forum = await database.forums.get(forumId)
    if (!forum) return
    const after = plain(withCancelledSlots(forum.event, change(forum.event)))
    const rows = await readMeetings(forumId)
    const { kept, stranded } = effectOfSetUp(forum.event, after, rows.map(plainMeeting))
    await database.forums.put({ ...forum, event: after })
    await database.meetings.bulkDelete(stranded.map(({ a, b }): [string, string] => [forumId, pairId(a, b)]))
    const byId = new Map(rows.map((row) => [row.id, row]))
    for (const meeting of kept) {
      const row = byId.get(pairId(meeting.a, meeting.b))
      if (row && row.slot !== meeting.slot) await database.meetings.put({ ...row, slot: meeting.slot })
    }
  })

/** Changes how much each part of a score counts. */
export const changeWeights = (forumId: string, weights: ScoreWeights): Promise<void> =>
  changeEvent(forumId, (event) => ({ ...event, rules: { ...event.rules, weights } }), {
    key: 'matching:history.weights',
  })

/** Makes the changes that would place a pair that was left out, as one step. */
export const applyCure = (forumId: string, pair: { a: string; b: string }, changes: readonly ProblemChange[]) =>
  intent(forumId, { key: 'generate:history.cure', params: { a: pair.a, b: pair.b } }, async () => {
    const required = changes.filter((change) => change.kind === 'require')
    await changeEvent(forumId, (event) => changes.reduce(applyChangeToEvent, event))
    if (required.length > 0) await decide(forumId, required, 'required')
  })

const dayMs = 86_400_000

/** Moves the whole forum so that it begins on `firstDay`: sessions, opening times and interpreters' times alike. */
export const moveForum = (forumId: string, firstDay: string): Promise<void> =>
  changeEvent(
    forumId,
    (event) => {
      const first = event.sessions.map(({ date }) => date).sort()[0] ?? firstDay
      const days = (Date.parse(firstDay) - Date.parse(first)) / dayMs
      const moved = (date: string) => new Date(Date.parse(date) + days * dayMs).toISOString().slice(0, 10)
      const shift = <Dated extends { date: string }>(dated: Dated): Dated => ({ ...dated, date: moved(dated.date) })
      return {
        ...event,
        sessions: event.sessions.map(shift),
        tables: event.tables.map((table) => (table.open ? { ...table, open: table.open.map(shift) } : table)),
        interpreters: event.interpreters.map((one) =>
          one.available ? { ...one, available: one.available.map(shift) } : one,
        ),
      }
    },
    { key: 'generate:history.move', params: { date: firstDay } },
  )
