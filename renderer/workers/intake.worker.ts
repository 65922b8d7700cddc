import { z } from 'zod'
import { type IntakeOptions, intake } from '../../shared/intake/intake.ts'
import type { ReadOptions } from '../../shared/intake/read/read-options.ts'
import type { IntakeFile, IntakeResult } from '../../shared/intake/stages.ts'

z.config({ jitless: true })

/** Options as they can be sent to a worker; `reading` holds what a person overruled, by file name. */
export type ReadingOptions = Omit<IntakeOptions, 'readOptions' | 'onFile' | 'takenCodes'> & {
  reading?: Record<string, ReadOptions>
}
export type ReadingRequest = { files: IntakeFile[]; options: ReadingOptions }
export type ReadingAnswer =
  | { kind: 'file'; name: string; index: number; count: number }
  | { kind: 'done'; result: IntakeResult }

/** One request in a worker's life, so that a file that never ends can be given up by ending the worker. */
addEventListener('message', ({ data }: MessageEvent<ReadingRequest>) => {
  const { reading, ...options } = data.options
  const tell = (answer: ReadingAnswer) => postMessage(answer)
  const result = intake(data.files, {
    ...options,
    readOptions: (file) => reading?.[file],
    onFile: (name, index, count) => tell({ kind: 'file', name, index, count }),
  })
  tell({ kind: 'done', result })
})
