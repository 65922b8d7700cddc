import type { Slot } from '../../../shared/model/event.ts'
import type { Registrant } from '../../../shared/model/registrant.ts'
import type { Target } from '../../../shared/scheduling/moves.ts'
import { slotsInside } from '../../../shared/scheduling/slots.ts'
import type { ForumRow, MeetingRow } from '../../database/rows.ts'
import type { BoardWords } from './words.ts'

/** What the rows of the board are. */
export const rowModes = ['tables', 'delegations', 'interpreters'] as const
export type RowMode = (typeof rowModes)[number]

export type BoardRow = { id: string; title: string; subtitle: string; closed: ReadonlySet<string> }

const closedSlots = (slots: readonly Slot[], open: readonly string[] | undefined): ReadonlySet<string> => {
  if (!open) return new Set()
  const isOpen = new Set(open)
  return new Set(slots.filter(({ id }) => !isOpen.has(id)).map(({ id }) => id))
}

/** The rows of the board in one of its three ways, in the order of the set-up. */
export function rowsOf(
  mode: RowMode,
  forum: ForumRow,
  slots: readonly Slot[],
  registrants: readonly Registrant[],
  away: ReadonlyMap<string, readonly string[] | undefined>,
  words: BoardWords,
): BoardRow[] {
  const { event } = forum
  if (mode === 'tables') {
    return event.tables.map((table) => ({
      id: table.id,
      title: table.id,
      subtitle: [table.zone, table.owner === undefined ? '' : words.nameOf(table.owner)].filter(Boolean).join(' · '),
      closed: closedSlots(slots, slotsInside(slots, table.open)),
    }))
  }
  if (mode === 'interpreters') {
    return event.interpreters.map((interpreter) => ({
      id: interpreter.id,
      title: interpreter.name,
      subtitle: interpreter.id,
      closed: closedSlots(slots, slotsInside(slots, interpreter.available)),
    }))
  }
  return registrants.map(({ code }) => ({
    id: code,
    title: code,
    subtitle: words.nameOf(code),
    closed: closedSlots(slots, away.get(code)),
  }))
}

/** In which rows a meeting stands. */
export function rowsOfMeeting(mode: RowMode, { a, b, table, interpreter }: MeetingRow): string[] {
  if (mode === 'tables') return [table]
  if (mode === 'delegations') return [a, b]
  return interpreter === undefined ? [] : [interpreter]
}

export const cellKey = (row: string, slot: string): string => `${slot} ${row}`

/** The meetings by cell: one, more only where there is a conflict. */
export function meetingsByCell(mode: RowMode, meetings: readonly MeetingRow[]): ReadonlyMap<string, MeetingRow[]> {
  const cells = new Map<string, MeetingRow[]>()
  for (const meeting of meetings) {
    for (const row of rowsOfMeeting(mode, meeting)) {
      const key = cellKey(row, meeting.slot)
      const known = cells.get(key)
      if (known) known.push(meeting)
      else cells.set(key, [meeting])
    }
  }
  return cells
}

/** What dropping into a cell asks for. */
export function targetOf(mode: RowMode, row: string, slot: string): Target {
  if (mode === 'tables') return { slot, table: row }
  return mode === 'delegations' ? { slot, participant: row } : { slot, interpreter: row }
}
