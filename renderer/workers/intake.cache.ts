import { type FileIntake, understandRows, unreadFile } from '../../shared/intake/file-intake.ts'
import {
  type ColumnMemory,
  chooseColumn,
  type ReadRows,
  type ReadRowsOptions,
  readRows,
  readWorkbook,
  type WorkbookReading,
} from '../../shared/intake/read-files.ts'
import type { IntakeField, IntakeFile, IntakeProblem } from '../../shared/intake/stages.ts'
import type { UnderstandOptions } from '../../shared/intake/understand/row-reader.ts'
import { ok, type Result } from '../../shared/model/result.ts'
import { type FileView, viewOf } from './intake.view.ts'

/** What a person chose for one column of a table; rows and columns are zero-based. */
export type ColumnWord = { sheet: string; headerRow: number; column: number; field: IntakeField | null }

/** What a person overruled about reading one file. */
export type FileWords = Omit<ReadRowsOptions, 'choices' | 'memory' | 'limits'> & { columns?: readonly ColumnWord[] }

/** One file, read and understood; `view` is left out where nothing could be read. */
export type UnderstoodFile = { part: FileIntake; view?: FileView }

/** A result with the text of everything that it was made from. */
type Kept<Value> = { from: string; value: Value }

type KeptFile = {
  file: IntakeFile
  workbook?: Kept<Result<WorkbookReading, IntakeProblem>>
  rows?: Kept<Result<{ reading: ReadRows; view: FileView }, IntakeProblem>>
  part?: Kept<FileIntake> & { asked: ReadonlyMap<string, string | undefined> }
}

/** One text for equal options, also where they hold maps. */
const textOf = (value: unknown): string =>
  JSON.stringify(value, (_, part: unknown) => (part instanceof Map ? [...part] : part)) ?? ''

function optionsOf({ columns = [], ...words }: FileWords, memory: ColumnMemory): ReadRowsOptions {
  return {
    ...words,
    memory,
    choices: (table, proposed) =>
      columns
        .filter(({ sheet, headerRow }) => sheet === table.sheet && headerRow === table.headerRow)
        .reduce((choices, { column, field }) => chooseColumn(choices, column, field), proposed),
  }
}

/** Answers that note which of them were asked for, and what the answer was. */
function noting(decisions: UnderstandOptions['decisions']) {
  const asked = new Map<string, string | undefined>()
  const noted = new Map(decisions)
  const answerTo = noted.get.bind(noted)
  noted.get = (key) => {
    const answer = answerTo(key)
    asked.set(key, answer)
    return answer
  }
  return { asked, noted }
}

/**
 * Keeps what was read of each file, stage by stage: a stage is done again only when its file, the words about it or an
 * answer that it asked for have changed.
 */
export function intakeCache() {
  const kept = new Map<string, KeptFile>()

  /** Takes a file in; what was known of another file with its name is forgotten. */
  function put(file: IntakeFile): void {
    kept.set(file.name, { file })
  }

  /** Forgets every file but these. */
  function keepOnly(names: readonly string[]): void {
    for (const name of kept.keys()) if (!names.includes(name)) kept.delete(name)
  }

  function rowsOf(own: KeptFile, words: FileWords, memory: ColumnMemory): NonNullable<KeptFile['rows']> {
    const from = textOf([words, memory])
    if (own.rows?.from === from) return own.rows
    const options = optionsOf(words, memory)
    const { encoding, separator, convert } = words
    const fromBytes = textOf([encoding, separator, convert])
    if (own.workbook?.from !== fromBytes) own.workbook = { from: fromBytes, value: readWorkbook(own.file, options) }
    const reading = readRows(own.file, options, own.workbook.value)
    own.rows = { from, value: reading.ok ? ok({ reading: reading.value, view: viewOf(reading.value) }) : reading }
    return own.rows
  }

  /** What one of the files says by itself. */
  function understand(
    name: string,
    words: FileWords,
    memory: ColumnMemory,
    { decisions, eventDays = [], language }: UnderstandOptions,
  ): UnderstoodFile {
    const own = kept.get(name)
    if (!own) throw new Error(`${name} was not handed over`)
    const rows = rowsOf(own, words, memory)
    if (!rows.value.ok) return { part: unreadFile(rows.value.failure) }
    const { reading, view } = rows.value.value
    const from = textOf([rows.from, eventDays, language])
    const known = own.part
    const isCurrent = known?.from === from && [...known.asked].every(([key, answer]) => decisions?.get(key) === answer)
    if (known && isCurrent) return { part: known.value, view }
    const { asked, noted } = noting(decisions)
    const about = { eventDays, decisions: noted, ...(language === undefined ? {} : { language }) }
    own.part = { from, asked, value: understandRows(name, reading, about) }
    return { part: own.part.value, view }
  }

  return { put, keepOnly, understand }
}
