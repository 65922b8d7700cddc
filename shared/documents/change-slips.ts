import type { DocumentSet } from './build.ts'
import type { AgendaDocument, MeetingRow } from './document.ts'
import { type DocumentLedger, giveEditions } from './editions.ts'
import { composed, phrase } from './text.ts'

const labelNames = ['before', 'after', 'reason', 'replaces', 'delivered', 'at', 'none'] as const

const meetingsOf = (document: AgendaDocument): Map<string, MeetingRow> =>
  new Map(
    document.body.days.flatMap((day) => day.rows).flatMap((row) => (row.kind === 'meeting' ? [[row.id, row]] : [])),
  )

const place = (row: MeetingRow): string => `${row.start.slice(0, 10)} ${row.from} ${row.table} ${row.interpreter ?? ''}`

/** A meeting in one line: time, table, counterpart and interpreter. */
const inOneLine = (row: MeetingRow): string =>
  [`${row.from}–${row.to}`, row.table, `${row.counterpart.name.main} (${row.counterpart.code})`, row.interpreter]
    .filter(Boolean)
    .join(' · ')

/**
 * One slip for every delegation whose meetings differ between two revisions: what it had, struck out, and what it has
 * now. `reasonOf` gives the words for one meeting, from the meeting's id; '' for none. The slips are documents of `after`.
 */
export function changeSlips(
  before: Pick<DocumentSet, 'documents' | 'revision'>,
  after: Pick<DocumentSet, 'documents' | 'revision' | 'printedAt'>,
  reasonOf: (meeting: string, recipient: string) => string,
): Pick<DocumentSet, 'documents'> & { ledger: DocumentLedger } {
  const agendas = (set: Pick<DocumentSet, 'documents'>): AgendaDocument[] =>
    set.documents.filter((document) => document.product === 'agenda')
  const old = new Map(agendas(before).map((document) => [document.recipient, document]))
  const now = new Map(agendas(after).map((document) => [document.recipient, document]))
  const drafts = [...new Set([...old.keys(), ...now.keys()])].flatMap((recipient) => {
    const was = old.get(recipient)
    const is = now.get(recipient)
    const own = is ?? was
    if (!own) return []
    const had = was ? meetingsOf(was) : new Map<string, MeetingRow>()
    const has = is ? meetingsOf(is) : new Map<string, MeetingRow>()
    const lines = [...new Set([...had.keys(), ...has.keys()])].flatMap((id) => {
      const one = had.get(id)
      const two = has.get(id)
      if (one && two && place(one) === place(two)) return []
      return [
        {
          at: (two ?? one)?.start ?? '',
          ...(one ? { before: inOneLine(one) } : {}),
          ...(two ? { after: inOneLine(two) } : {}),
          reason: reasonOf(id, recipient),
        },
      ]
    })
    if (lines.length === 0) return []
    const { reader } = own
    const revisions = { old: before.revision, new: after.revision }
    return [
      {
        product: 'change-slip' as const,
        id: `CHG-${recipient}`,
        recipient,
        reader,
        title: phrase(reader, 'changeSlip.title'),
        event: own.event,
        labels: Object.fromEntries(labelNames.map((name) => [name, phrase(reader, `changeSlip.${name}`, revisions)])),
        ...(own.desk === undefined ? {} : { desk: own.desk }),
        body: {
          party: own.body.party,
          replaces: phrase(reader, 'changeSlip.replaces', revisions).main,
          lines: lines.sort((one, two) => (one.at < two.at ? -1 : 1)).map(({ at: _, ...line }) => line),
        },
      },
    ]
  })
  return giveEditions(drafts.map(composed), after)
}
