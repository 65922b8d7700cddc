import type { DocumentSet } from '../shared/documents/build.ts'
import type { PrintDocument } from '../shared/documents/document.ts'
import { fileNames } from '../shared/documents/file-names.ts'
import type { Language } from '../shared/model/language.ts'
import { fail, ok, type Result } from '../shared/model/result.ts'
import type { TypesetFailure } from '../shared/typesetting/typesetter.ts'
import { type CliFailure, failed } from './failure.ts'
import type { DocumentsFile } from './forum-files.ts'

/** What `plan` leaves in its folder beside the papers, and what `print` reads again. */
export const dataFiles = {
  event: 'event.json',
  registrants: 'registrants.json',
  importReport: 'import-report.json',
  pairs: 'pairs.json',
  problem: 'problem.json',
  plan: 'plan.json',
  documents: 'documents.json',
} as const

const papers = [
  'agendas',
  'agendas.pdf',
  'tables.pdf',
  'interpreters.pdf',
  'timetable.pdf',
  'schedule.xlsx',
  'calendar',
]
const ours: ReadonlySet<string> = new Set([...Object.values(dataFiles), ...papers])

/** Whether a folder was made by `plan`: it says so itself. */
export const isPlanFolder = (entries: readonly string[]): boolean =>
  entries.includes(dataFiles.documents) && entries.includes(dataFiles.plan)
/** Whether `plan` writes this entry anew; earlier editions, selections and what people put there are kept. */
export const isOurs = (entry: string): boolean => ours.has(entry)

/** The joint file that each product but the agenda lies in. */
const jointFile: Partial<Record<PrintDocument['product'], string>> = {
  'table-roster': 'tables.pdf',
  'interpreter-roster': 'interpreters.pdf',
  timetable: 'timetable.pdf',
}

/** documents.json for a set of documents. */
export function documentsFile(set: DocumentSet, languages: readonly Language[]): DocumentsFile {
  const agendas = set.documents.filter(({ product }) => product === 'agenda').map(({ recipient }) => recipient)
  const names = fileNames(agendas)
  return {
    format: 'forum-match/documents@1',
    revision: set.revision,
    printedAt: set.printedAt,
    languages: [...languages],
    documents: set.documents.map((document) => ({
      id: document.id,
      product: document.product,
      recipient: document.recipient,
      file:
        document.product === 'agenda'
          ? `agendas/${names.get(document.recipient)}.pdf`
          : (jointFile[document.product] ?? `${document.product}.pdf`),
      revision: document.edition.revision,
    })),
    ledger: set.ledger,
  }
}

/** Where the calendar of an agenda lies: beside agendas/QNI.pdf it is calendar/QNI.ics. */
export const calendarFile = (agendaFile: string): string =>
  agendaFile.replace(/^agendas\//, 'calendar/').replace(/\.pdf$/, '.ics')

const shownGlyphs = 12

/** Why papers could not be set, as a failure of the command. */
export function typesetFailure(failure: TypesetFailure): CliFailure {
  if (failure.kind === 'template') {
    return failed('notTypeset', { reason: failure.diagnostics.slice(0, 3).join(' · ') })
  }
  const shown = failure.missing.slice(0, shownGlyphs)
  const rest = failure.missing.length - shown.length
  return failed('missingGlyphs', { count: failure.missing.length }, [
    ...shown.map((glyph) => ({
      key: 'cli.missingGlyph',
      params: { character: glyph.character, code: glyph.codePoint, text: glyph.text, document: glyph.document },
    })),
    ...(rest > 0 ? [{ key: 'cli.moreFindings', params: { count: rest } }] : []),
  ])
}

/** Refuses a selection that names somebody who gets no paper. */
export function knowsCodes(documents: readonly PrintDocument[], only: readonly string[]): Result<void, CliFailure> {
  const known = new Set(documents.map(({ recipient }) => recipient))
  const unknown = only.filter((code) => !known.has(code))
  return unknown.length === 0 ? ok(undefined) : fail(failed('unknownCodes', { codes: unknown.join(', ') }))
}
