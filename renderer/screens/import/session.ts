import type { OpenedFile } from '../../../shared/bridge/host-bridge.ts'
import type { IntakeProblem } from '../../../shared/intake/stages.ts'
import { decisionKeyOf } from '../../../shared/intake/understand/row-reader.ts'
import { createStore, useStore } from '../../ui/store.ts'
import { type ColumnWord, endIntake, type FileWords } from '../../workers/intake.ts'

/** Cells that ask the same: one answer serves all of them. */
export type Question = { key: string; code: string; value: string; problems: IntakeProblem[] }

/** Files being imported into a forum with every word a person said about them; nothing of it is written yet. */
export type ImportSession = {
  forumId: string
  files: OpenedFile[]
  reading: ReadonlyMap<string, FileWords>
  /** Answers by `decisionKeyOf`; '' leaves the cells as they are written. */
  decisions: ReadonlyMap<string, string>
  /** Questions that were answered, so that an answer can be changed. */
  answered: ReadonlyMap<string, Question>
}

const session = createStore<ImportSession | null>(null)

/** The import of the moment; it is kept while the person looks at other screens. */
export const useSession = (): ImportSession | null => useStore(session)

/** Forgets the files and what was read of them; nothing more is written. */
export function dropSession(): void {
  endIntake()
  session.set(null)
}

const sameBytes = (a: Uint8Array, b: Uint8Array): boolean =>
  a.length === b.length && a.every((byte, index) => byte === b[index])

/** The files with their names told apart; the very same file once more changes nothing. */
export function withFiles(files: readonly OpenedFile[], more: readonly OpenedFile[]): OpenedFile[] {
  const all = [...files]
  for (const file of more) {
    if (all.some(({ name, bytes }) => name === file.name && sameBytes(bytes, file.bytes))) continue
    const dot = file.name.lastIndexOf('.')
    const [stem, ending] = dot > 0 ? [file.name.slice(0, dot), file.name.slice(dot)] : [file.name, '']
    let { name } = file
    for (let number = 2; all.some((other) => other.name === name); number++) name = `${stem} (${number})${ending}`
    all.push({ ...file, name })
  }
  return all
}

/** Adds files to the import of a forum, or starts one. */
export function addFiles(forumId: string, files: readonly OpenedFile[]): void {
  session.set((before) =>
    before?.forumId === forumId
      ? { ...before, files: withFiles(before.files, files) }
      : { forumId, files: withFiles([], files), reading: new Map(), decisions: new Map(), answered: new Map() },
  )
}

const change = (how: (before: ImportSession) => Partial<ImportSession>): void =>
  session.set((before) => (before ? { ...before, ...how(before) } : null))

/** Takes a file out of the import; with the last one the import ends. */
export function removeFile(name: string): void {
  change(({ files }) => ({ files: files.filter((file) => file.name !== name) }))
  if (session.get()?.files.length === 0) dropSession()
}

/** Overrules how a file is read. */
export const sayAboutFile = (file: string, how: (words: FileWords) => FileWords): void =>
  change(({ reading }) => ({ reading: new Map(reading).set(file, how(reading.get(file) ?? {})) }))

/** Sets the field of one column. */
export const sayColumn = (file: string, word: ColumnWord): void =>
  sayAboutFile(file, (words) => ({
    ...words,
    columns: [
      ...(words.columns ?? []).filter(
        ({ sheet, headerRow, column }) =>
          sheet !== word.sheet || headerRow !== word.headerRow || column !== word.column,
      ),
      word,
    ],
  }))

/** Answers a question for all of its cells; null takes the answer back. */
export function answer(question: Question, value: string | null): void {
  change(({ decisions, answered }) => {
    const nextDecisions = new Map(decisions)
    const nextAnswered = new Map(answered)
    if (value === null) {
      nextDecisions.delete(question.key)
      nextAnswered.delete(question.key)
    } else {
      nextDecisions.set(question.key, value)
      nextAnswered.set(question.key, question)
    }
    return { decisions: nextDecisions, answered: nextAnswered }
  })
}

/** What an answer can repair, in the order in which the screen asks. */
export const repairs = [
  'side-unclear',
  'locality-ambiguous',
  'locality-uncertain',
  'locality-unknown',
  'x-meaning',
  'wish-ambiguous',
  'wish-open',
  'sector-unknown',
  'rank-uncertain',
  'surnames-only',
  'email-typo',
] as const
export type Repair = (typeof repairs)[number]

/** The questions of one repair; a wish nobody fits is decided like one that several fit. */
export type RepairGroup = { repair: Repair; questions: Question[] }

const isRepair = (code: string): code is Repair => repairs.some((repair) => repair === code)

const keyOf = (problem: IntakeProblem): string =>
  decisionKeyOf(problem.code === 'wish-open' ? { ...problem, code: 'wish-ambiguous' } : problem)

/** What a question is shown as: its cell's text, or the sheet whose rows it is about. */
const subjectOf = ({ code, value = '', sheet, file }: IntakeProblem): string =>
  code === 'side-unclear' ? (sheet ?? file) : value

/** Puts what asks for an answer together by the repair it needs, equal cells as one question, answered ones kept. */
export function questionGroups(
  problems: readonly IntakeProblem[],
  answered: ReadonlyMap<string, Question>,
): RepairGroup[] {
  const groups = new Map<Repair, Map<string, Question>>(repairs.map((repair) => [repair, new Map()]))
  for (const question of answered.values()) {
    if (isRepair(question.code)) groups.get(question.code)?.set(question.key, question)
  }
  for (const problem of problems) {
    if (!isRepair(problem.code) || answered.has(keyOf(problem))) continue
    const key = keyOf(problem)
    const questions = groups.get(problem.code)
    const known = questions?.get(key)
    if (known) known.problems.push(problem)
    else questions?.set(key, { key, code: problem.code, value: subjectOf(problem), problems: [problem] })
  }
  return repairs.flatMap((repair) => {
    const questions = [...(groups.get(repair)?.values() ?? [])]
    return questions.length > 0 ? [{ repair, questions }] : []
  })
}
