import type { MeetingTable } from '../model/event.ts'
import { type DocumentContext, frameOf, isOpen, labelsOf, registrantText } from './context.ts'
import { sayDate } from './dates.ts'
import type { DocumentOf, WallCell, WallDay } from './document.ts'
import { inBoth, phrase } from './text.ts'

const labelNames = ['table', 'free', 'closed', 'changed', 'legend', 'codes', 'interpreters', 'cell'] as const

/** The seats of every day that has slots: tables down, slots across. */
export function wallDays(context: DocumentContext): WallDay[] {
  const bySeat = new Map(context.meetings.map((booked) => [`${booked.meeting.table}\u0000${booked.slot.id}`, booked]))
  return context.dates.flatMap((date): WallDay[] => {
    const slots = context.slots.filter((slot) => slot.date === date)
    if (slots.length === 0) return []
    const cellsOf = (table: MeetingTable): WallCell[] =>
      slots.map((slot) => {
        const booked = bySeat.get(`${table.id}\u0000${slot.id}`)
        if (!booked) return isOpen(table, slot) ? null : 'closed'
        const { interpreter } = booked.meeting
        return { a: booked.a.code, b: booked.b.code, ...(interpreter === undefined ? {} : { interpreter }) }
      })
    return [
      {
        date,
        label: inBoth(context.office, (language) => sayDate(language, date)),
        columns: slots.map((slot) => ({ from: slot.from, to: slot.to, block: slot.block })),
        rows: context.event.tables.map((table) => ({ table: table.id, zone: table.zone, cells: cellsOf(table) })),
      },
    ]
  })
}

/** The wall timetable: two codes a cell, and what each code and interpreter's number stands for. */
export function timetable(context: DocumentContext): Omit<DocumentOf<'timetable'>, 'edition'> {
  const reader = context.office
  const present = [...new Set(context.meetings.flatMap(({ meeting }) => [meeting.a, meeting.b]))].sort()
  return {
    ...frameOf(context, 'timetable', {
      id: 'WALL',
      recipient: '',
      reader,
      title: phrase(reader, 'timetable.title'),
      labels: labelsOf(reader, 'timetable', labelNames),
    }),
    body: {
      days: wallDays(context),
      codes: present.map((code) => ({ code, name: registrantText(context, code, reader) })),
      interpreters: context.event.interpreters
        .filter((interpreter) => context.byInterpreter.has(interpreter.id))
        .map((interpreter) => ({ code: interpreter.id, name: { main: interpreter.name || interpreter.id } })),
    },
  }
}
