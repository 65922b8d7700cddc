import type { MeetingTable, Slot } from '../model/event.ts'
import { type BookedMeeting, blocksOn, type DocumentContext, frameOf, inDays, isOpen, labelsOf } from './context.ts'
import type { DocumentOf, TableRosterRow } from './document.ts'
import { partyOf } from './naming.ts'
import { phrase } from './text.ts'

const labelNames = [
  'changedMark',
  'time',
  'sideA',
  'sideB',
  'interpreter',
  'changeover',
  'gap',
  'closed',
  'zone',
  'table',
] as const

/** HH:MM when the meeting ends and the changeover begins. */
function changeoverStart(booked: BookedMeeting): string {
  const [hours = 0, minutes = 0] = booked.slot.to.split(':').map(Number)
  const total = hours * 60 + minutes - (booked.session?.changeoverMinutes ?? 0)
  return `${String(Math.floor(total / 60)).padStart(2, '0')}:${String(total % 60).padStart(2, '0')}`
}

/** The roster of one table: who sits there in each slot, gaps and breaks included. */
export function tableRoster(
  context: DocumentContext,
  table: MeetingTable,
): Omit<DocumentOf<'table-roster'>, 'edition'> {
  const reader = context.office
  const bySlot = new Map((context.byTable.get(table.id) ?? []).map((booked) => [booked.slot.id, booked]))
  const rowOf = (slot: Slot): TableRosterRow => {
    const times = { from: slot.from, to: slot.to }
    const booked = bySlot.get(slot.id)
    if (!booked) return { kind: isOpen(table, slot) ? 'gap' : 'closed', ...times }
    return {
      kind: 'meeting',
      ...times,
      changeover: changeoverStart(booked),
      a: partyOf(booked.a, reader, slot.date),
      b: partyOf(booked.b, reader, slot.date),
      ...(booked.interpreter === undefined ? {} : { interpreter: booked.interpreter }),
    }
  }
  return {
    ...frameOf(context, 'table-roster', {
      id: `TBL-${table.id}`,
      recipient: table.id,
      reader,
      title: phrase(reader, 'tableRoster.title'),
      labels: labelsOf(reader, 'tableRoster', labelNames),
    }),
    body: {
      table: table.id,
      zone: table.zone,
      days: inDays(context, reader, (date): TableRosterRow[] => [
        ...blocksOn(context, date, reader),
        ...context.slots.filter((slot) => slot.date === date).map(rowOf),
      ]),
    },
  }
}
