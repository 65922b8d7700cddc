import { sayReason } from '../matching/say-reason.ts'
import type { Unplaced } from '../model/plan.ts'
import type { DocumentContext } from './context.ts'
import { registrantText } from './context.ts'
import type { WallDay } from './document.ts'
import { sectorTexts } from './naming.ts'
import { inBoth, nameText, type Reader, type Text } from './text.ts'
import { wallDays } from './timetable.ts'

/** The whole plan as plain rows, for workbooks and screens: everything by name, in the office's two languages. */
export type Schedule = {
  reader: Reader
  event: Text
  days: WallDay[]
  meetings: ScheduledMeeting[]
  unplaced: { a: Text; aCode: string; b: Text; bCode: string; reason: Text; cure: Text }[]
}

export type ScheduledMeeting = {
  id: string
  date: string
  from: string
  to: string
  table: string
  a: Text
  aCode: string
  b: Text
  bCode: string
  interpreter?: string
  score?: number
  sectors: Text[]
}

/** Draws the plan up as rows. */
export function scheduleOf(context: DocumentContext): Schedule {
  const reader = context.office
  const explained = (unplaced: Unplaced, part: 'why' | 'how'): Text => {
    const message = unplaced[part]
    if (!message) return { main: part === 'why' ? unplaced.reason : unplaced.cure }
    return inBoth(reader, (language) =>
      sayReason(language, message, (code) => registrantText(context, code, { main: language }).main),
    )
  }
  return {
    reader,
    event: nameText(reader, context.event.names),
    days: wallDays(context),
    meetings: context.meetings.map((booked) => ({
      id: booked.id,
      date: booked.slot.date,
      from: booked.slot.from,
      to: booked.slot.to,
      table: booked.meeting.table,
      a: registrantText(context, booked.a.code, reader),
      aCode: booked.a.code,
      b: registrantText(context, booked.b.code, reader),
      bCode: booked.b.code,
      ...(booked.interpreter === undefined ? {} : { interpreter: booked.interpreter }),
      ...(booked.pair === undefined ? {} : { score: booked.pair.score }),
      sectors: sectorTexts(booked.sectors, reader),
    })),
    unplaced: context.plan.unplaced.map((unplaced) => ({
      a: registrantText(context, unplaced.a, reader),
      aCode: unplaced.a,
      b: registrantText(context, unplaced.b, reader),
      bCode: unplaced.b,
      reason: explained(unplaced, 'why'),
      cure: explained(unplaced, 'how'),
    })),
  }
}
