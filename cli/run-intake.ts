import { Worker } from 'node:worker_threads'
import type { IntakeOptions, IntakeResult } from '../shared/intake/intake.ts'
import type { IntakeFile } from '../shared/intake/stages.ts'
import type { Language } from '../shared/model/language.ts'
import type { Message } from '../shared/model/message.ts'
import { fail, ok, type Result } from '../shared/model/result.ts'
import type { CommandFailure } from './command.ts'
import { failed } from './failure.ts'
import type { ForumFiles } from './read-forum-files.ts'

export type IntakeRequest = { files: IntakeFile[]; options: IntakeOptions; language: Language }
export type Imported = { result: IntakeResult; report: object }

/** How long and how much reading may take: far more than a forum's lists need, and still seconds. */
const seconds = { all: 20, one: 8 } as const
const megabytes = 1024

type Ending = { ended: 'read'; imported: Imported } | { ended: 'time' | 'memory' }

/** Reads files in a thread of its own that is ended when it takes too long or needs too much memory. */
function readInThread(request: IntakeRequest, limitSeconds: number): Promise<Ending> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./intake-worker.ts', import.meta.url), {
      workerData: request,
      resourceLimits: { maxOldGenerationSizeMb: megabytes },
    })
    const end = (ending: Ending) => {
      clearTimeout(timer)
      resolve(ending)
      void worker.terminate()
    }
    const timer = setTimeout(() => end({ ended: 'time' }), limitSeconds * 1000)
    worker.once('message', (imported: Imported) => end({ ended: 'read', imported }))
    worker.once('error', (error) => {
      if ('code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY') return end({ ended: 'memory' })
      clearTimeout(timer)
      reject(error)
    })
  })
}

/** Of several files that could not be read together, those that cannot be read alone either. */
async function blockingFiles(request: IntakeRequest): Promise<string[]> {
  if (request.files.length === 1) return request.files.map(({ name }) => name)
  const endings = await Promise.all(
    request.files.map((file) => readInThread({ ...request, files: [file] }, seconds.one)),
  )
  return request.files.filter((_, index) => endings[index]?.ended !== 'read').map(({ name }) => name)
}

/** Files of which nothing could be used, each with the problems that say why. */
function unusable(result: IntakeResult): { file: string; reasons: Message[] }[] {
  return result.files.flatMap(({ file, sheets }) => {
    if (sheets.some(({ headerRow }) => headerRow !== undefined)) return []
    const problems = result.problems.filter((problem) => problem.file === file)
    return [{ file, reasons: problems.flatMap(({ message, cure }) => [message, cure]) }]
  })
}

/**
 * Reads the lists of a forum. Everything that a person can cure in a cell comes back in the result; a file of which
 * nothing can be used is a failure, which still carries the report.
 */
export async function importForum(
  { lists, event }: ForumFiles,
  { today, language }: { today: string; language: Language },
): Promise<Result<Imported, CommandFailure>> {
  const request: IntakeRequest = { files: lists, options: { today, ...(event ? { event } : {}) }, language }
  const ending = await readInThread(request, seconds.all)
  if (ending.ended !== 'read') {
    const files = await blockingFiles(request)
    const details = files.map((place) => ({ key: 'cli.place', params: { place } }))
    return ending.ended === 'time'
      ? fail(failed('tookTooLong', { seconds: seconds.all }, details))
      : fail(failed('tookTooMuch', { megabytes }, details))
  }
  const { imported } = ending
  const bad = unusable(imported.result)
  if (bad.length > 0) {
    const details = bad.flatMap(({ reasons }) => reasons)
    const files = bad.map(({ file }) => file).join(', ')
    return fail({ ...failed('unusableFiles', { files }, details), report: imported.report })
  }
  return ok(imported)
}
