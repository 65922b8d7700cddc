import type { Registrant } from '../model/registrant.ts'
import { slotTimes } from '../scheduling/slots.ts'
import type { BookedMeeting, DocumentContext } from './context.ts'
import { blocksOn, frameOf, inDays, labelsOf } from './context.ts'
import type { AgendaBody, AgendaRow, DocumentOf, MeetingRow, TablePlan } from './document.ts'
import { partyOf, sectorTexts } from './naming.ts'
import { reasonTexts } from './reasons.ts'
import { nameText, phrase, type Reader, readerOf, type Text } from './text.ts'

const labelNames = [
  'venue',
  'meetings',
  'no',
  'time',
  'table',
  'counterpart',
  'representative',
  'topics',
  'why',
  'interpreter',
  'met',
  'tablePlan',
  'yourTables',
  'changedMark',
  'noMeetings',
] as const

const sectorsShown = 3
const reasonsShown = 1

function meetingRow(
  context: DocumentContext,
  booked: BookedMeeting,
  own: Registrant,
  no: number,
  reader: Reader,
): MeetingRow {
  const { slot, meeting } = booked
  const counterpart = booked.a.code === own.code ? booked.b : booked.a
  return {
    kind: 'meeting',
    id: booked.id,
    no,
    from: slot.from,
    to: slot.to,
    ...slotTimes(slot, context.event.timeZone),
    table: meeting.table,
    counterpart: partyOf(counterpart, reader, slot.date),
    sectors: sectorTexts(booked.sectors.slice(0, sectorsShown), reader),
    reasons: booked.pair ? reasonTexts(context, booked.pair, reader).slice(0, reasonsShown) : [],
    ...(booked.interpreter === undefined ? {} : { interpreter: booked.interpreter }),
  }
}

/** All tables of the hall by zone, with those where the delegation sits marked. */
function tablePlanOf(context: DocumentContext, own: ReadonlySet<string>): TablePlan {
  const zones = new Map<string, { id: string; own: boolean }[]>()
  for (const table of context.event.tables) {
    const tables = zones.get(table.zone) ?? []
    tables.push({ id: table.id, own: own.has(table.id) })
    zones.set(table.zone, tables)
  }
  return [...zones].map(([zone, tables]) => ({ zone, tables }))
}

/** What an agenda says of a delegation, in whichever layout. */
export function agendaBody(context: DocumentContext, registrant: Registrant, reader: Reader): AgendaBody {
  const booked = context.byRegistrant.get(registrant.code) ?? []
  const numbers = new Map(booked.map((meeting, index) => [meeting, index + 1]))
  const days = inDays(context, reader, (date): AgendaRow[] => [
    ...blocksOn(context, date, reader),
    ...booked
      .filter(({ slot }) => slot.date === date)
      .map((meeting) => meetingRow(context, meeting, registrant, numbers.get(meeting) ?? 0, reader)),
  ])
  return {
    party: partyOf(registrant, reader, context.dates[0] ?? ''),
    venue: nameText(reader, context.event.venue),
    meetings: booked.length,
    days,
    tablePlan: tablePlanOf(context, new Set(booked.map(({ meeting }) => meeting.table))),
  }
}

/** A locality has a head of delegation, a company or organisation somebody who represents it. */
const headLabel = ({ kind }: Registrant, reader: Reader): Text =>
  phrase(reader, kind === 'province' || kind === 'prefecture' ? 'agenda.head' : 'agenda.contact')

/** The agenda of one delegation: its own language first, the other side's beneath. */
export function agenda(context: DocumentContext, registrant: Registrant): Omit<DocumentOf<'agenda'>, 'edition'> {
  const reader = readerOf(registrant.side, context.languages)
  return {
    ...frameOf(context, 'agenda', {
      id: `AGD-${registrant.code}`,
      recipient: registrant.code,
      reader,
      title: phrase(reader, 'agenda.title'),
      labels: { ...labelsOf(reader, 'agenda', labelNames), head: headLabel(registrant, reader) },
    }),
    body: agendaBody(context, registrant, reader),
  }
}
