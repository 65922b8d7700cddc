import { access, mkdir, rename } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { buildDocuments, type DocumentSet } from '../shared/documents/build.ts'
import { calendar } from '../shared/documents/calendar.ts'
import type { PrintDocument } from '../shared/documents/document.ts'
import { scheduleWorkbook } from '../shared/documents/schedule-workbook.ts'
import type { Language } from '../shared/model/language.ts'
import { fail, ok, type Result } from '../shared/model/result.ts'
import { inZone } from './clock.ts'
import type { CliFailure } from './failure.ts'
import type { DocumentsFile } from './forum-files.ts'
import { calendarFile, typesetFailure } from './print-folder.ts'
import type { SavedPlan } from './saved-plan.ts'
import { sayCli } from './say.ts'
import type { Terminal } from './terminal.ts'
import { typesetPapers } from './typeset-papers.ts'

/** The documents of a saved plan: as they were, or in a new revision where the plan or its data changed since. */
export function documentsNow(saved: SavedPlan, moment: Date): DocumentSet {
  const { event, documents } = saved
  const build = (revision: number, printedAt: string) =>
    buildDocuments({ ...saved, languages: documents.languages, revision, printedAt, previous: documents.ledger })
  const same = build(documents.revision, documents.printedAt)
  const ids = Object.keys(same.ledger)
  const unchanged =
    ids.length === Object.keys(documents.ledger).length &&
    ids.every((id) => same.ledger[id]?.hash === documents.ledger[id]?.hash)
  return unchanged ? same : build(documents.revision + 1, inZone(moment, event.timeZone))
}

export const isThere = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  )

/** A file that shows the plan: PDF pages or other content, and whether that changed since it was last made. */
export type Paper = { file: string; changed: boolean } & (
  | { pages: PrintDocument[] }
  | { content: () => Promise<Uint8Array> }
)

/** Every file that shows the plan. `before` is the revision that lies in the folder, 0 where there is none. */
export function papersOf(set: DocumentSet, files: DocumentsFile, before: number): Paper[] {
  const isNew = set.revision > before
  const encoder = new TextEncoder()
  const fileOf = new Map(files.documents.map(({ id, file }) => [id, file]))
  const joint = new Map<string, PrintDocument[]>()
  const papers: Paper[] = []
  for (const document of set.documents) {
    const file = fileOf.get(document.id) ?? ''
    const together = document.product === 'agenda' ? 'agendas.pdf' : file
    const pages = joint.get(together)
    if (pages) pages.push(document)
    else joint.set(together, [document])
    if (document.product !== 'agenda') continue
    const changed = isNew && document.edition.revision === set.revision
    papers.push({ file, changed, pages: [document] })
    papers.push({ file: calendarFile(file), changed, content: async () => encoder.encode(calendar(document)) })
  }
  for (const [file, pages] of joint) papers.push({ file, changed: isNew, pages })
  papers.push({ file: 'schedule.xlsx', changed: isNew, content: () => scheduleWorkbook(set) })
  return papers
}

/** The joint PDF of a selection. Its name says what it holds, so that another selection never takes its place. */
export function selectionFile(set: DocumentSet, only: readonly string[], since: number | undefined): string {
  const codes = only.map((code) => code.replaceAll(/[^\p{L}\p{N}]/gu, '_')).join('-')
  const named = Array.from(codes).slice(0, 60).join('')
  const parts = [
    `R${set.revision}`,
    ...(since === undefined ? [] : [`changed-since-R${since}`]),
    ...(only.length === 0 ? [] : [named === codes ? `only-${codes}` : `only-${named}-and-more-${only.length}`]),
  ]
  return `print/${parts.join('-')}.pdf`
}

/** Makes papers before anything is written; in the order given. */
export async function makePapers(
  papers: readonly Paper[],
  about: { terminal: Terminal; language: Language },
): Promise<Result<[file: string, bytes: Uint8Array][], CliFailure>> {
  const tasks = papers.flatMap((paper) => ('pages' in paper ? [{ file: paper.file, pages: paper.pages }] : []))
  const typeset = await typesetPapers(tasks, (done, total) =>
    about.terminal.progress(sayCli(about.language, 'progress.typeset', { done, total })),
  )
  if (!typeset.ok) return fail(typesetFailure(typeset.failure))
  const made: [string, Uint8Array][] = []
  for (const paper of papers) {
    const bytes = 'pages' in paper ? typeset.value.get(paper.file) : await paper.content()
    if (bytes) made.push([paper.file, bytes])
  }
  return ok(made)
}

/** Agendas and calendars of registrants who have no meeting any more. */
export async function filesGone(folder: string, before: DocumentsFile, files: DocumentsFile): Promise<string[]> {
  const kept = new Set(files.documents.map(({ file }) => file))
  const gone: string[] = []
  for (const { file, product } of before.documents) {
    if (kept.has(file) || product !== 'agenda') continue
    for (const name of [file, calendarFile(file)]) {
      if (await isThere(join(folder, name))) gone.push(name)
    }
  }
  return gone
}

/** Moves an edition that is replaced to revisions/Rn, so that nothing printed before is lost. */
export async function keepEarlier(folder: string, file: string, revision: number): Promise<void> {
  const from = join(folder, file)
  if (!(await isThere(from))) return
  const to = join(folder, 'revisions', `R${revision}`, file)
  await mkdir(dirname(to), { recursive: true })
  await rename(from, to)
}
