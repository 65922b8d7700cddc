import type { Registrant } from '../model/registrant.ts'
import { agenda } from './agenda.ts'
import { badges, tableTent } from './badges.ts'
import { type DocumentContext, type DocumentSource, documentContext } from './context.ts'
import type { DraftDocument, PrintDocument, Product } from './document.ts'
import { type DocumentLedger, giveEditions } from './editions.ts'
import { interpreterRoster } from './interpreter-roster.ts'
import { meetingSheet } from './meeting-sheet.ts'
import { officialAgenda } from './official-agenda.ts'
import { type Schedule, scheduleOf } from './schedule.ts'
import { tableRoster } from './table-roster.ts'
import { composed } from './text.ts'
import { timetable } from './timetable.ts'

/** The documents of one revision of a plan, and the ledger that the next revision is compared with. */
export type DocumentSet = {
  revision: number
  printedAt: string
  documents: PrintDocument[]
  ledger: DocumentLedger
  schedule: Schedule
}

export type DocumentRequest = DocumentSource & {
  previous?: DocumentLedger
  products?: readonly PlannedProduct[]
}

/** Change slips compare two revisions and are made by `changeSlips`; everything else comes from one plan. */
export type PlannedProduct = Exclude<Product, 'change-slip'>

const usualProducts = [
  'agenda',
  'table-roster',
  'interpreter-roster',
  'timetable',
] as const satisfies readonly PlannedProduct[]

/** Localities always get their papers; a company or organisation only when it meets somebody. */
const getsAgenda =
  (context: DocumentContext) =>
  (registrant: Registrant): boolean =>
    registrant.kind === 'province' || registrant.kind === 'prefecture' || context.byRegistrant.has(registrant.code)

function draftsOf(product: PlannedProduct, context: DocumentContext): DraftDocument[] {
  switch (product) {
    case 'agenda':
      return context.registrants.filter(getsAgenda(context)).map((registrant) => agenda(context, registrant))
    case 'table-roster':
      return context.event.tables.map((table) => tableRoster(context, table))
    case 'interpreter-roster':
      return context.event.interpreters.map((interpreter) => interpreterRoster(context, interpreter))
    case 'timetable':
      return [timetable(context)]
    case 'official-agenda':
      return context.registrants.filter(getsAgenda(context)).map((registrant) => officialAgenda(context, registrant))
    case 'meeting-sheet':
      return context.meetings.map((booked) => meetingSheet(context, booked))
    case 'badge':
      return context.registrants
        .map((registrant) => badges(context, registrant))
        .filter(({ body }) => body.badges.length > 0)
    case 'table-tent':
      return context.event.tables.map((table) => tableTent(context, table))
  }
}

/**
 * From a plan to what each printed page says. All text comes out in Unicode NFC. `products` defaults to agendas, table
 * rosters, interpreter rosters and the wall timetable; `previous` is the ledger of the revision before.
 */
export function buildDocuments(request: DocumentRequest): DocumentSet {
  const context = documentContext(request)
  const drafts = (request.products ?? usualProducts).flatMap((product) => draftsOf(product, context)).map(composed)
  const schedule = composed(scheduleOf(context))
  return { revision: request.revision, printedAt: request.printedAt, schedule, ...giveEditions(drafts, request) }
}
