import type { DocumentSet } from '../documents/build.ts'
import { calendar } from '../documents/calendar.ts'
import type { PrintDocument, Product } from '../documents/document.ts'
import { fileNames } from '../documents/file-names.ts'
import { scheduleWorkbook } from '../documents/schedule-workbook.ts'
import { fail, ok, type Result } from '../model/result.ts'
import type { TypesetFailure, Typesetter } from './typesetter.ts'

/** Relative path (with `/`) → content of every file made. */
export type RenderedFiles = Map<string, Uint8Array>

const jointFiles = [
  ['agenda', 'agendas.pdf'],
  ['official-agenda', 'official-agendas.pdf'],
  ['table-roster', 'tables.pdf'],
  ['interpreter-roster', 'interpreters.pdf'],
  ['timetable', 'timetable.pdf'],
  ['meeting-sheet', 'meeting-sheets.pdf'],
  ['badge', 'badges.pdf'],
  ['table-tent', 'table-tents.pdf'],
  ['change-slip', 'change-slips.pdf'],
] as const satisfies readonly (readonly [Product, string])[]

const ownFolder: Partial<Record<Product, string>> = { agenda: 'agendas', 'official-agenda': 'official-agendas' }

/**
 * Every file of a document set: agendas/CODE.pdf, agendas.pdf (all of them, page numbers starting again with each),
 * tables.pdf, interpreters.pdf, timetable.pdf, schedule.xlsx and calendar/CODE.ics. Nothing comes back when one
 * document cannot be set. `onProgress` hears how many of how many documents have been set.
 */
export async function renderAll(
  typesetter: Typesetter,
  set: DocumentSet,
  onProgress: (done: number, total: number) => void = () => {},
): Promise<Result<RenderedFiles, TypesetFailure>> {
  const missing = typesetter.missingGlyphs(set.documents)
  if (missing.length > 0) return fail({ kind: 'missing-glyphs', missing })

  const files: RenderedFiles = new Map()
  const separate = set.documents.filter((document) => ownFolder[document.product] !== undefined)
  const total = set.documents.length + separate.length
  let done = 0
  const put = async (path: string, documents: readonly PrintDocument[]): Promise<TypesetFailure | undefined> => {
    const made = await typesetter.typeset(documents)
    if (!made.ok) return made.failure
    files.set(path, made.value)
    done += documents.length
    onProgress(done, total)
    return undefined
  }
  const names = fileNames(separate.map((document) => document.recipient))
  for (const document of separate) {
    const failure = await put(`${ownFolder[document.product]}/${names.get(document.recipient)}.pdf`, [document])
    if (failure) return fail(failure)
  }
  for (const [product, path] of jointFiles) {
    const documents = set.documents.filter((document) => document.product === product)
    if (documents.length === 0) continue
    const failure = await put(path, documents)
    if (failure) return fail(failure)
  }
  files.set('schedule.xlsx', await scheduleWorkbook(set))
  const encoder = new TextEncoder()
  for (const document of set.documents) {
    if (document.product !== 'agenda') continue
    files.set(`calendar/${names.get(document.recipient)}.ics`, encoder.encode(calendar(document)))
  }
  return ok(files)
}

/**
 * The documents to print again, for `print --only` and `print --changed-since`: those of the recipients in `only`, and
 * of these what last changed after revision `changedSince`; what is left out does not narrow the choice.
 */
export function selectDocuments(
  documents: readonly PrintDocument[],
  choice: { only?: readonly string[]; changedSince?: number },
): PrintDocument[] {
  return documents.filter(
    (document) =>
      (choice.only === undefined || choice.only.includes(document.recipient)) &&
      (choice.changedSince === undefined || document.edition.revision > choice.changedSince),
  )
}
