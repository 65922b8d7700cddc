import { access, mkdir, rename } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { buildDocuments, type DocumentSet } from '../shared/documents/build.ts'
import { calendar } from '../shared/documents/calendar.ts'
import type { PrintDocument } from '../shared/documents/document.ts'
import { scheduleWorkbook } from '../shared/documents/scheduleWorkbook.ts'
import type { Language } from '../shared/model/language.ts'
import { fail, ok, type Result } from '../shared/model/result.ts'
import type { Typesetter } from '../shared/typesetting/typesetter.ts'
import { inZone } from './clock.ts'
import type { CliFailure } from './failure.ts'
import type { DocumentsFile } from './forum-files.ts'
import { calendarFile, typesetFailure } from './print-folder.ts'
import type { SavedPlan } from './saved-plan.ts'
import { sayCli } from './say.ts'
import type { Terminal } from './terminal.ts'

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

export type Paper = { file: string; make: () => Promise<Result<Uint8Array | string, CliFailure>>; changed: boolean }

/** Every file of the folder that shows the plan, with the way to make it and whether its content changed. */
export function papersOf(set: DocumentSet, files: DocumentsFile, saved: SavedPlan, typesetter: Typesetter): Paper[] {
  const isNew = set.revision > saved.documents.revision
  const fileOf = new Map(files.documents.map(({ id, file }) => [id, file]))
  const typeset = (documents: readonly PrintDocument[]) => async () => {
    const made = await typesetter.typeset(documents)
    return made.ok ? made : fail(typesetFailure(made.failure))
  }
  const joint = new Map<string, PrintDocument[]>()
  const papers: Paper[] = []
  for (const document of set.documents) {
    const file = fileOf.get(document.id) ?? ''
    const together = document.product === 'agenda' ? 'agendas.pdf' : file
    joint.set(together, [...(joint.get(together) ?? []), document])
    if (document.product !== 'agenda') continue
    const changed = isNew && document.edition.revision === set.revision
    papers.push({ file, make: typeset([document]), changed })
    papers.push({ file: calendarFile(file), make: async () => ok(calendar(document)), changed })
  }
  for (const [file, documents] of joint) papers.push({ file, make: typeset(documents), changed: isNew })
  papers.push({ file: 'schedule.xlsx', make: async () => ok(await scheduleWorkbook(set)), changed: isNew })
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

/** Sets the papers that are due, before anything is written. */
export async function setDue(
  due: readonly Paper[],
  about: { terminal: Terminal; language: Language },
): Promise<Result<[file: string, bytes: Uint8Array | string][], CliFailure>> {
  const made: [string, Uint8Array | string][] = []
  for (const [index, { file, make }] of due.entries()) {
    about.terminal.progress(sayCli(about.language, 'progress.typeset', { done: index, total: due.length }))
    const bytes = await make()
    if (!bytes.ok) return bytes
    made.push([file, bytes.value])
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
