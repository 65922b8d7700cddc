import { z } from 'zod'
import { type IntakeOptions, intake } from '../../shared/intake/intake.ts'
import { type ColumnMemory, chooseColumn } from '../../shared/intake/read-files.ts'
import type { ReadRowsOptions } from '../../shared/intake/read-rows.ts'
import type { IntakeField, IntakeFile, IntakeResult } from '../../shared/intake/stages.ts'
import { type FileView, viewOf } from './intake.view.ts'

z.config({ jitless: true })

/** What a person chose for one column of a table; rows and columns are zero-based. */
export type ColumnWord = { sheet: string; headerRow: number; column: number; field: IntakeField | null }

/** What a person overruled about reading one file. */
export type FileWords = Omit<ReadRowsOptions, 'choices' | 'memory' | 'limits'> & { columns?: readonly ColumnWord[] }

/** Options as they can be sent to a worker; `reading` holds what a person overruled, by file name. */
export type ReadingOptions = Omit<IntakeOptions, 'readOptions' | 'onFile' | 'onReading'> & {
  reading?: ReadonlyMap<string, FileWords>
  memory?: ColumnMemory
}
export type ReadingRequest = { files: IntakeFile[]; options: ReadingOptions }
export type Reading = { result: IntakeResult; views: FileView[] }
export type ReadingAnswer = { kind: 'file'; name: string; index: number; count: number } | ({ kind: 'done' } & Reading)

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

/** One request in a worker's life, so that a file that never ends can be given up by ending the worker. */
addEventListener('message', ({ data }: MessageEvent<ReadingRequest>) => {
  const { reading, memory = [], ...options } = data.options
  const tell = (answer: ReadingAnswer) => postMessage(answer)
  const views: FileView[] = []
  const result = intake(data.files, {
    ...options,
    readOptions: (file) => optionsOf(reading?.get(file) ?? {}, memory),
    onReading: (_, rows) => views.push(viewOf(rows)),
    onFile: (name, index, count) => tell({ kind: 'file', name, index, count }),
  })
  tell({ kind: 'done', result, views })
})
