import { describe, expect, it } from 'vitest'
import { buildDocuments, type DocumentRequest } from '../../../../shared/documents/build.ts'
import { calendar } from '../../../../shared/documents/calendar.ts'
import type { AgendaDocument } from '../../../../shared/documents/document.ts'
import { sampleForum } from './sample-forum.ts'

function agendaOf(code: string, request: DocumentRequest): AgendaDocument {
  const found = buildDocuments(request).documents.find((document) => document.id === `AGD-${code}`)
  if (found?.product !== 'agenda') throw new Error(`no agenda of ${code}`)
  return found
}

const request = sampleForum()
const document = agendaOf('GUN', request)
const text = calendar(document)
/** The content lines with their folding undone (RFC 5545 §3.1). */
const contentLines = (ics: string): string[] => ics.replaceAll('\r\n ', '').split('\r\n').slice(0, -1)
const values = (ics: string, name: string): string[] =>
  contentLines(ics).flatMap((line) => (line.startsWith(`${name}:`) ? [line.slice(name.length + 1)] : []))

describe('the calendar of a delegation', () => {
  it('has one event a meeting, in UTC', () => {
    const meetings = document.body.days.flatMap((day) => day.rows).filter((row) => row.kind === 'meeting')
    expect(meetings.length).toBeGreaterThan(2)
    expect(values(text, 'BEGIN')).toEqual(['VCALENDAR', ...meetings.map(() => 'VEVENT')])
    const [hours = 0, minutes] = (meetings[0]?.from ?? '').split(':')
    const utc = `20261125T${String(Number(hours) - 7).padStart(2, '0')}${minutes}00Z`
    expect(values(text, 'DTSTART')[0]).toBe(utc)
    expect(values(text, 'DTSTAMP')[0]).toBe('20261125T011000Z')
  })

  it('ends every line with CRLF and folds at 75 octets without cutting a character', () => {
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
    const lines = text.split('\r\n')
    expect(lines.some((line) => line.startsWith(' '))).toBe(true)
    for (const line of lines) {
      expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
      expect(line.isWellFormed()).toBe(true)
      expect(line).not.toContain('\uFFFD')
    }
  })

  it('escapes what would end a value', () => {
    const tricky: AgendaDocument = {
      ...document,
      body: { ...document.body, venue: { main: 'A; B, C\\D\nE' } },
    }
    expect(values(calendar(tricky), 'LOCATION')[0]).toMatch(/, A\\; B\\, C\\\\D\\nE$/)
  })

  it('keeps the UID of a meeting that moves, and counts the revision up', () => {
    const moved = {
      ...request,
      revision: 4,
      plan: {
        ...request.plan,
        meetings: request.plan.meetings.map((meeting) =>
          meeting.b === 'GUN' ? { ...meeting, table: 'T99' } : meeting,
        ),
      },
    }
    const later = calendar(agendaOf('GUN', moved))
    expect(values(later, 'UID')).toEqual(values(text, 'UID'))
    expect(new Set(values(text, 'UID')).size).toBe(values(text, 'UID').length)
    expect(values(text, 'SEQUENCE')[0]).toBe('3')
    expect(values(later, 'SEQUENCE')[0]).toBe('4')
  })
})
