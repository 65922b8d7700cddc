import type { Registrant } from '../model/registrant.ts'
import { type BookedMeeting, type DocumentContext, frameOf, labelsOf } from './context.ts'
import { sayDate } from './dates.ts'
import type { DocumentOf } from './document.ts'
import { partyOf, sectorTexts } from './naming.ts'
import { qrSquare } from './qr.ts'
import { inBoth, phrase } from './text.ts'

const labelNames = [
  'meeting',
  'date',
  'time',
  'table',
  'interpreter',
  'offers',
  'seeks',
  'notes',
  'outcome',
  'noContact',
  'keepInTouch',
  'exchange',
  'visit',
  'negotiation',
  'agreement',
  'nextStep',
  'owner',
  'due',
  'value',
] as const

const sectorsShown = 8

/** The sheet on which a meeting is written down (phiếu trao đổi, 商談シート). Its QR square holds the meeting's id. */
export function meetingSheet(
  context: DocumentContext,
  booked: BookedMeeting,
): Omit<DocumentOf<'meeting-sheet'>, 'edition'> {
  const reader = context.office
  const { slot, meeting } = booked
  const side = (registrant: Registrant) => ({
    party: partyOf(registrant, reader, slot.date),
    offers: sectorTexts(registrant.offers.slice(0, sectorsShown), reader),
    seeks: sectorTexts(registrant.seeks.slice(0, sectorsShown), reader),
  })
  return {
    ...frameOf(context, 'meeting-sheet', {
      id: `MTG-${booked.id}`,
      recipient: booked.id,
      reader,
      title: phrase(reader, 'meetingSheet.title'),
      labels: labelsOf(reader, 'meetingSheet', labelNames),
    }),
    body: {
      meeting: booked.id,
      qr: qrSquare(booked.id),
      date: inBoth(reader, (language) => sayDate(language, slot.date)),
      from: slot.from,
      to: slot.to,
      table: meeting.table,
      ...(booked.interpreter === undefined ? {} : { interpreter: booked.interpreter }),
      sides: [side(booked.a), side(booked.b)],
    },
  }
}
