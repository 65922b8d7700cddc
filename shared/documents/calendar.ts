import { utcParts } from './dates.ts'
import type { AgendaDocument, MeetingRow } from './document.ts'

const pad = (value: number): string => String(value).padStart(2, '0')

const stamp = ([year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0]: readonly number[]): string =>
  `${year}${pad(month)}${pad(day)}T${pad(hour)}${pad(minute)}${pad(second)}Z`

/** TEXT of RFC 5545 §3.3.11. */
const escaped = (text: string): string =>
  text
    .replaceAll('\\', '\\\\')
    .replaceAll(';', '\\;')
    .replaceAll(',', '\\,')
    .replaceAll(/\r\n|\r|\n/g, '\\n')

const octets = (character: string): number => {
  const code = character.codePointAt(0) ?? 0
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4
}

/** Folds a content line so that none is longer than 75 octets and no character is cut in two (RFC 5545 §3.1). */
function folded(content: string): string {
  let out = ''
  let width = 0
  for (const character of content) {
    const more = octets(character)
    if (width + more > 75) {
      out += '\r\n '
      width = 1
    }
    out += character
    width += more
  }
  return out
}

/**
 * The meetings of an agenda as an iCalendar file (RFC 5545): times in UTC, the UID of a meeting stays the same when it
 * moves, and SEQUENCE is the revision in which the agenda last changed, so that a newer file replaces an older one.
 */
export function calendar(document: AgendaDocument): string {
  const { body, edition } = document
  const both = (said: { main: string; other?: string }): string =>
    said.other === undefined ? said.main : `${said.main} / ${said.other}`
  const event = (row: MeetingRow): string[] => {
    const { counterpart } = row
    const person = counterpart.representative
    const description = [
      both(counterpart.name),
      person ? [person.name, person.title].filter(Boolean).join(', ') : '',
      row.sectors.map((sector) => sector.main).join('; '),
      row.interpreter ? `${document.labels.interpreter?.main ?? ''}: ${row.interpreter}` : '',
    ]
    const place = [`${document.labels.table?.main ?? ''} ${row.table}`.trim(), body.venue.main]
      .filter(Boolean)
      .join(', ')
    return [
      'BEGIN:VEVENT',
      `UID:${encodeURIComponent(row.id)}-${encodeURIComponent(body.party.code)}@forum-match`,
      `DTSTAMP:${stamp(edition.created)}`,
      `DTSTART:${stamp(utcParts(row.start))}`,
      `DTEND:${stamp(utcParts(row.end))}`,
      `SEQUENCE:${edition.revision}`,
      `SUMMARY:${escaped(`${row.table} · ${counterpart.name.main} (${counterpart.code})`)}`,
      `LOCATION:${escaped(place)}`,
      `DESCRIPTION:${escaped(description.filter(Boolean).join('\n'))}`,
      'STATUS:CONFIRMED',
      'END:VEVENT',
    ]
  }
  const rows = body.days.flatMap((day) => day.rows)
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Forum Match//Delegation agenda//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escaped(`${body.party.code} · ${document.event.main}`)}`,
    ...rows.flatMap((row) => (row.kind === 'meeting' ? event(row) : [])),
    'END:VCALENDAR',
  ]
  return lines.map((content) => `${folded(content)}\r\n`).join('')
}
