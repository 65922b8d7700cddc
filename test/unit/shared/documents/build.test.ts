import { describe, expect, it } from 'vitest'
import { buildDocuments } from '../../../../shared/documents/build.ts'
import type { Registrant } from '../../../../shared/model/registrant.ts'
import { eventInput, sampleForum } from './sample-forum.ts'

const request = sampleForum()
const set = buildDocuments(request)

function only<Found>(found: Found | undefined): Found {
  if (found === undefined) throw new Error('no such document')
  return found
}
const agendaOf = (code: string, from = set) =>
  only(from.documents.filter((one) => one.product === 'agenda').find((one) => one.recipient === code))
const rosterOf = (table: string, from = set) =>
  only(from.documents.filter((one) => one.product === 'table-roster').find((one) => one.recipient === table))
const interpreterOf = (id: string) =>
  only(set.documents.filter((one) => one.product === 'interpreter-roster').find((one) => one.recipient === id))
const wallOf = (from = set) => only(from.documents.filter((one) => one.product === 'timetable')[0])
const withRegistrant = (code: string, change: Partial<Registrant>) => ({
  ...request,
  registrants: request.registrants.map((one) => (one.code === code ? { ...one, ...change } : one)),
})

describe('who gets an agenda', () => {
  it('is every locality, and of the companies those that meet somebody', () => {
    const alone = { ...request, plan: { ...request.plan, meetings: request.plan.meetings.slice(0, 1) } }
    const recipients = buildDocuments({ ...alone, products: ['agenda'] }).documents.map(({ recipient }) => recipient)
    const companies = recipients.filter((code) => /^[VJ]\d/.test(code))
    expect(recipients).toHaveLength(52 + companies.length)
    expect(companies).toEqual(
      request.plan.meetings.slice(0, 1).flatMap(({ a, b }) => [a, b].filter((code) => /\d/.test(code))),
    )
  })
})

describe('a delegation agenda', () => {
  it('speaks the delegation’s language first and the other side’s beneath', () => {
    expect(agendaOf('QNI').reader).toEqual({ main: 'vi', other: 'ja' })
    expect(agendaOf('QNI').title).toEqual({ main: 'Lịch làm việc của đoàn', other: '面談日程表' })
    expect(agendaOf('GUN').title).toEqual({ main: '面談日程表', other: 'Lịch làm việc của đoàn' })
  })

  it('lets English stand in for a language that is not wanted or not known', () => {
    const english = buildDocuments({ ...request, languages: ['ja', 'en'] })
    expect(agendaOf('QNI', english).reader).toEqual({ main: 'en', other: 'ja' })
    const company = agendaOf('GUN')
      .body.days.flatMap((day) => day.rows)
      .find((row) => row.kind === 'meeting' && row.counterpart.code.startsWith('V'))
    const name = company?.kind === 'meeting' ? company.counterpart.name : undefined
    expect(name?.main).toMatch(/^Sample Joint Stock Company/)
    expect(name?.other).toMatch(/^Công ty cổ phần/)
  })

  it('holds its meetings and the breaks of the programme in order of time', () => {
    const rows = agendaOf('QNI').body.days.flatMap((day) => day.rows)
    const meetings = rows.filter((row) => row.kind === 'meeting')
    expect(meetings).toHaveLength(request.plan.meetings.filter(({ a }) => a === 'QNI').length)
    expect(meetings.map(({ no }) => no)).toEqual(meetings.map((_, index) => index + 1))
    expect(rows.filter((row) => row.kind === 'block').map(({ title }) => title.main)).toEqual([
      'Phiên khai mạc',
      'Nghỉ giải lao',
      'Nghỉ trưa',
    ])
    expect(rows.map(({ from }) => from)).toEqual(rows.map(({ from }) => from).toSorted())
  })

  it('names localities as they were called on the day', () => {
    const on = (date: string) => {
      const sessions = eventInput.sessions.map((session) => ({ ...session, date }))
      return agendaOf('QNI', buildDocuments({ ...sampleForum({ extra: { sessions } }), products: ['agenda'] })).body
        .party.name
    }
    expect(on('2025-11-25')).toEqual({ main: 'Tỉnh Quảng Ninh', other: 'クアンニン省' })
    expect(on('2026-11-25')).toEqual({ main: 'Thành phố Quảng Ninh', other: 'クアンニン市' })
  })

  it('marks the tables where the delegation sits', () => {
    const { body } = agendaOf('QNI')
    const own = body.tablePlan.flatMap((zone) => zone.tables.filter((table) => table.own).map((table) => table.id))
    const used = request.plan.meetings.filter(({ a }) => a === 'QNI').map(({ table }) => table)
    expect(new Set(own)).toEqual(new Set(used))
    expect(body.tablePlan.map(({ zone, tables }) => [zone, tables.length])).toEqual([
      ['A', 10],
      ['B', 10],
    ])
  })

  it('gives the reason and the shared sectors in words, not in ids', () => {
    const row = agendaOf('GUN')
      .body.days.flatMap((day) => day.rows)
      .find((one) => one.kind === 'meeting')
    if (row?.kind !== 'meeting') throw new Error('no meeting')
    expect(row.reasons[0]?.main).toContain(row.sectors[0]?.main)
    expect(row.reasons[0]?.other).toContain(row.sectors[0]?.other)
    expect(JSON.stringify(row.reasons)).not.toMatch(/sector:|registrant:|\{\{/)
  })

  it('never carries a telephone number or address of a person', () => {
    const people = [{ name: 'A', title: 'B', head: true, phones: ['+84912345678'], emails: ['a@example.com'] }]
    const text = JSON.stringify(buildDocuments(withRegistrant('QNI', { people, phones: ['+84912345678'] })).documents)
    expect(text).not.toContain('912345678')
    expect(text).not.toContain('example.com')
  })

  it('is composed (NFC) whatever the input was', () => {
    const people = [{ name: 'Lê Thị Huế'.normalize('NFD'), title: 'Chủ tịch'.normalize('NFD'), head: true }]
    const { representative } = agendaOf('QNI', buildDocuments(withRegistrant('QNI', { people }))).body.party
    expect(representative).toEqual({ name: 'Lê Thị Huế'.normalize('NFC'), title: 'Chủ tịch'.normalize('NFC') })
  })
})

describe('a table roster', () => {
  it('has a row for every slot: a meeting, or a gap', () => {
    const { body } = rosterOf('T20')
    const rows = body.days.flatMap((day) => day.rows)
    expect(rows.filter((row) => row.kind !== 'block')).toHaveLength(request.slots.length)
    const meetings = request.plan.meetings.filter(({ table }) => table === 'T20')
    expect(rows.filter((row) => row.kind === 'meeting')).toHaveLength(meetings.length)
    expect(rows.filter((row) => row.kind === 'gap')).toHaveLength(request.slots.length - meetings.length)
    expect(rosterOf('T20').labels.gap).toEqual({ main: 'Trống', other: '空き' })
  })

  it('says when the changeover begins', () => {
    const row = rosterOf('T01')
      .body.days.flatMap((day) => day.rows)
      .find((one) => one.kind === 'meeting')
    expect(row).toMatchObject({ from: '09:00', to: '09:30', changeover: '09:25' })
  })

  it('tells a closed table from a free one', () => {
    const event = {
      ...request.event,
      tables: request.event.tables.map((table) => ({
        ...table,
        open: [{ date: '2026-11-25', from: '13:30', to: '17:00' }],
      })),
    }
    const afternoon = new Set(request.slots.filter(({ from }) => from >= '13:30').map(({ id }) => id))
    const meetings = request.plan.meetings.filter(({ slot }) => afternoon.has(slot))
    const closed = buildDocuments({ ...request, event, plan: { ...request.plan, meetings } })
    const kinds = rosterOf('T01', closed).body.days.flatMap((day) => day.rows.map((row) => row.kind))
    expect(kinds.filter((kind) => kind === 'closed')).toHaveLength(request.slots.length - afternoon.size)
    expect(wallOf(closed).body.days[0]?.rows[0]?.cells[0]).toBe('closed')
  })
})

describe('an interpreter roster', () => {
  it('counts meetings in a row, and starts again after a break', () => {
    const { body } = interpreterOf('I01')
    const rows = body.days.flatMap((day) => day.rows)
    const counts: number[] = []
    let run = 0
    for (const row of rows) {
      run = row.kind === 'meeting' ? run + 1 : 0
      if (row.kind === 'meeting') counts.push(run)
    }
    expect(rows.flatMap((row) => (row.kind === 'meeting' ? [row.consecutive] : []))).toEqual(counts)
    expect(body.longest).toBe(Math.max(...counts))
    expect(body.meetings).toBe(request.plan.meetings.filter(({ interpreter }) => interpreter === 'I01').length)
  })
})

describe('the wall timetable', () => {
  it('has every meeting in its cell and every code in its list', () => {
    const { body } = wallOf()
    const day = body.days[0]
    const seats = day?.rows.flatMap((row) =>
      row.cells.flatMap((cell, column) =>
        cell !== null && cell !== 'closed' ? [`${row.table} ${day.columns[column]?.from} ${cell.a} ${cell.b}`] : [],
      ),
    )
    const slotStart = new Map(request.slots.map((slot) => [slot.id, slot.from]))
    const wanted = request.plan.meetings.map(({ a, b, slot, table }) => `${table} ${slotStart.get(slot)} ${a} ${b}`)
    expect(seats?.toSorted()).toEqual(wanted.toSorted())
    expect(body.codes.map(({ code }) => code)).toEqual(
      [...new Set(request.plan.meetings.flatMap(({ a, b }) => [a, b]))].sort(),
    )
  })
})

describe('cards with a QR square', () => {
  it('hold an opaque id and no name', () => {
    const { documents } = buildDocuments({ ...request, products: ['badge', 'table-tent', 'meeting-sheet'] })
    const squares = documents.flatMap((document) => {
      if (document.product === 'badge') return document.body.badges.map(({ qr }) => qr)
      return document.product === 'table-tent' || document.product === 'meeting-sheet' ? [document.body.qr] : []
    })
    expect(squares.length).toBeGreaterThan(100)
    expect(new Set(squares.map(({ text }) => text)).size).toBe(squares.length)
    for (const { text, rows } of squares) {
      expect(text).toMatch(/^M?[0-9A-F]{9,16}$/)
      expect(rows.every((row) => row.length === rows.length)).toBe(true)
    }
  })
})

describe('a plan that names somebody unknown', () => {
  it('is a mistake and throws', () => {
    const meetings = [{ a: 'QNI', b: 'NOBODY', slot: 'S01', table: 'T01' }]
    expect(() => buildDocuments({ ...request, plan: { ...request.plan, meetings } })).toThrow('NOBODY')
  })
})
