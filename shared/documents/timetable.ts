import type { MeetingTable } from '../model/event.ts'
import { type DocumentContext, frameOf, isOpen, labelsOf } from './context.ts'
import { sayDate } from './dates.ts'
import type { DocumentOf, WallCell, WallDay } from './document.ts'
import { registrantName } from './naming.ts'
import { inBoth, phrase } from './text.ts'

const labelNames = ['table', 'free', 'closed', 'changed', 'legend', 'codes', 'cell'] as const

/** The wall timetable: tables down, slots across, two codes a cell, and what each code stands for. */
export function timetable(context: DocumentContext): Omit<DocumentOf<'timetable'>, 'edition'> {
  const reader = context.office
  const bySeat = new Map(context.meetings.map((booked) => [`${booked.meeting.table}\u0000${booked.slot.id}`, booked]))
  const days = context.dates.flatMap((date): WallDay[] => {
    const slots = context.slots.filter((slot) => slot.date === date)
    const cellsOf = (table: MeetingTable): WallCell[] =>
      slots.map((slot) => {
        const booked = bySeat.get(`${table.id}\u0000${slot.id}`)
        if (!booked) return isOpen(table, slot) ? null : 'closed'
        const { interpreter } = booked.meeting
        return { a: booked.a.code, b: booked.b.code, ...(interpreter === undefined ? {} : { interpreter }) }
      })
    if (slots.length === 0) return []
    return [
      {
        date,
        label: inBoth(reader, (language) => sayDate(language, date)),
        columns: slots.map((slot) => ({ from: slot.from, to: slot.to, block: slot.block })),
        rows: context.event.tables.map((table) => ({ table: table.id, zone: table.zone, cells: cellsOf(table) })),
      },
    ]
  })
  const present = new Set(context.meetings.flatMap(({ meeting }) => [meeting.a, meeting.b]))
  const codes = context.registrants
    .filter((registrant) => present.has(registrant.code))
    .map((registrant) => ({
      code: registrant.code,
      name: inBoth(reader, (language) => registrantName(registrant, language, context.dates[0] ?? '')),
    }))
    .sort((one, two) => (one.code < two.code ? -1 : 1))
  return {
    ...frameOf(context, 'timetable', {
      id: 'WALL',
      recipient: '',
      reader,
      title: phrase(reader, 'timetable.title'),
      labels: labelsOf(reader, 'timetable', labelNames),
    }),
    body: { days, codes },
  }
}
