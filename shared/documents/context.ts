import { say } from '../messages/say.ts'
import type { ForumEvent, MeetingTable, Session, Slot } from '../model/event.ts'
import type { Language } from '../model/language.ts'
import { pairKey, type ScoredPair } from '../model/pair.ts'
import type { Meeting, Plan } from '../model/plan.ts'
import type { Registrant } from '../model/registrant.ts'
import { slotInside } from '../scheduling/slots.ts'
import { sayDate } from './dates.ts'
import type { BlockRow, Day, DocumentFrame, Product } from './document.ts'
import { registrantName, sharedSectors } from './naming.ts'
import { sha256 } from './sha256.ts'
import { inBoth, nameText, phrase, type Reader, type Text } from './text.ts'

/** All that documents are drawn from. `printedAt` is an ISO date-time with the forum's offset. */
export type DocumentSource = {
  event: ForumEvent
  registrants: readonly Registrant[]
  pairs: readonly ScoredPair[]
  plan: Plan
  slots: readonly Slot[]
  revision: number
  printedAt: string
  languages: readonly Language[]
}

/**
 * A meeting with everything looked up once. `id` names no one, and stays the same for a pair whatever its time and
 * table become.
 */
export type BookedMeeting = {
  id: string
  meeting: Meeting
  slot: Slot
  session?: Session
  a: Registrant
  b: Registrant
  interpreter?: string
  pair?: ScoredPair
  sectors: string[]
}

export type DocumentContext = DocumentSource & {
  meetings: BookedMeeting[]
  byRegistrant: ReadonlyMap<string, BookedMeeting[]>
  byTable: ReadonlyMap<string, BookedMeeting[]>
  byInterpreter: ReadonlyMap<string, BookedMeeting[]>
  registrantByCode: ReadonlyMap<string, Registrant>
  dates: string[]
  office: Reader
}

const compare = (one: string, two: string): number => (one < two ? -1 : one > two ? 1 : 0)

const meetingId = ({ a, b }: Meeting): string => `M${sha256(pairKey(a, b)).slice(0, 9).toUpperCase()}`

function grouped<Item>(items: readonly Item[], keysOf: (item: Item) => readonly string[]): Map<string, Item[]> {
  const groups = new Map<string, Item[]>()
  for (const item of items) {
    for (const key of keysOf(item)) {
      const group = groups.get(key)
      if (group) group.push(item)
      else groups.set(key, [item])
    }
  }
  return groups
}

/**
 * Looks everything up once: meetings in order of time and table, and by registrant, table and interpreter. A meeting
 * of a plan that names an unknown registrant or slot cannot be printed and is a mistake of the caller: it throws.
 */
export function documentContext(source: DocumentSource): DocumentContext {
  const registrantByCode = new Map(source.registrants.map((registrant) => [registrant.code, registrant]))
  const slotById = new Map(source.slots.map((slot) => [slot.id, slot]))
  const sessionById = new Map(source.event.sessions.map((session) => [session.id, session]))
  const pairByKey = new Map(source.pairs.map((pair) => [pairKey(pair.a, pair.b), pair]))
  const interpreterById = new Map(source.event.interpreters.map((interpreter) => [interpreter.id, interpreter]))

  const meetings = source.plan.meetings.map((meeting): BookedMeeting => {
    const a = registrantByCode.get(meeting.a)
    const b = registrantByCode.get(meeting.b)
    const slot = slotById.get(meeting.slot)
    if (!a || !b || !slot) {
      throw new Error(`plan names an unknown registrant or slot: ${meeting.a}, ${meeting.b}, ${meeting.slot}`)
    }
    const booked: BookedMeeting = {
      id: meetingId(meeting),
      meeting,
      slot,
      a,
      b,
      sectors: sharedSectors(a, b),
    }
    const session = sessionById.get(slot.session)
    const pair = pairByKey.get(pairKey(meeting.a, meeting.b))
    if (session) booked.session = session
    if (pair) booked.pair = pair
    if (meeting.interpreter) booked.interpreter = interpreterById.get(meeting.interpreter)?.name || meeting.interpreter
    return booked
  })
  meetings.sort(
    (one, two) =>
      compare(one.slot.date, two.slot.date) ||
      compare(one.slot.from, two.slot.from) ||
      compare(one.meeting.table, two.meeting.table),
  )

  const dates = [
    ...new Set([...source.event.sessions.map((session) => session.date), ...source.slots.map((slot) => slot.date)]),
  ]
  const [main = 'vi', other] = source.languages
  return {
    ...source,
    meetings,
    registrantByCode,
    byRegistrant: grouped(meetings, ({ meeting }) => [meeting.a, meeting.b]),
    byTable: grouped(meetings, ({ meeting }) => [meeting.table]),
    byInterpreter: grouped(meetings, ({ meeting }) => (meeting.interpreter ? [meeting.interpreter] : [])),
    dates: dates.sort(compare),
    office: other === undefined ? { main } : { main, other },
  }
}

/** The blocks of the programme that are not meetings: breaks, plenaries, visits. */
export function blocksOn(context: DocumentContext, date: string, reader: Reader): BlockRow[] {
  return context.event.sessions.flatMap((session): BlockRow[] =>
    session.kind === 'meetings' || session.date !== date
      ? []
      : [
          {
            kind: 'block',
            block: session.kind,
            from: session.start,
            to: session.end,
            title: nameText(reader, session.names),
          },
        ],
  )
}

/** Rows of all days in order of time; a day without any row is left out. */
export function inDays<Row extends { from: string; to: string }>(
  context: DocumentContext,
  reader: Reader,
  rowsOn: (date: string) => Row[],
): Day<Row>[] {
  return context.dates.flatMap((date) => {
    const rows = rowsOn(date).sort((one, two) => compare(one.from, two.from) || compare(one.to, two.to))
    return rows.length === 0 ? [] : [{ date, label: inBoth(reader, (language) => sayDate(language, date)), rows }]
  })
}

/** Whether a table can be used in a slot. */
export const isOpen = (table: MeetingTable, slot: Slot): boolean =>
  table.open === undefined || table.open.some((window) => slotInside(slot, window))

/** Labels that the template of a product needs, from the catalogue topic of the same name. */
export function labelsOf(reader: Reader, topic: string, names: readonly string[]): Record<string, Text> {
  return Object.fromEntries(names.map((name) => [name, phrase(reader, `${topic}.${name}`)]))
}

/** The frame that every document of a product shares. */
export function frameOf<P extends Product>(
  context: DocumentContext,
  product: P,
  about: { id: string; recipient: string; reader: Reader; title: Text; labels: Record<string, Text> },
): DocumentFrame & { product: P } {
  const { deskPhone } = context.event
  return {
    product,
    ...about,
    event: nameText(about.reader, context.event.names),
    ...(deskPhone === undefined ? {} : { desk: inMain(about.reader, 'footer.desk', { phone: deskPhone }) }),
  }
}

/** One catalogue sentence in the reader's main language only. */
export const inMain = (reader: Reader, key: string, params?: Record<string, string | number>): string =>
  say(reader.main, { key: `documents.${key}`, params })

/** What a registrant is called, by code; a code that nobody has stands for itself. */
export function registrantText(context: DocumentContext, code: string, reader: Reader): Text {
  const registrant = context.registrantByCode.get(code)
  if (!registrant) return { main: code }
  return inBoth(reader, (language) => registrantName(registrant, language, context.dates[0] ?? ''))
}
