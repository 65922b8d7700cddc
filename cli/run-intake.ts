import { Worker } from 'node:worker_threads'
import type { ImportReport } from '../shared/intake/import-report.ts'
import type { IntakeFile, IntakeResult } from '../shared/intake/stages.ts'
import type { Language } from '../shared/model/language.ts'
import type { Message } from '../shared/model/message.ts'
import { fail, ok, type Result } from '../shared/model/result.ts'
import type { CommandFailure } from './command.ts'
import { failed } from './failure.ts'
import type { ForumFiles } from './read-forum-files.ts'
import { threadScript } from './thread-script.ts'

export type IntakeRequest = { files: IntakeFile[]; options: { eventDays?: string[] }; language: Language }
export type Imported = { result: IntakeResult; report: ImportReport }
/** What the thread says: which file it has begun with, and everything at the end. */
export type IntakeAnswer = { reading: string } | { imported: Imported }

/** Room for what has just been made: kept small, what a long list leaves behind is swept before memory grows. */
export const youngMegabytes = 8

/** The thread that reads, and how long and how much it may take: far more than a forum needs, and still seconds. */
export type ReadingThread = { script: URL; seconds: number; megabytes: number }
const readingThread: ReadingThread = {
  script: threadScript('intake-worker'),
  seconds: 20,
  megabytes: 1024,
}

type Ending = { imported: Imported } | { ended: 'time' | 'memory'; file: string }

/** Reads files in a thread of its own that is ended when it takes too long or needs too much memory. */
function readInThread(
  request: IntakeRequest,
  onFile: (name: string) => void,
  { script, seconds, megabytes }: ReadingThread,
): Promise<Ending> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(script, {
      workerData: request,
      resourceLimits: { maxOldGenerationSizeMb: megabytes, maxYoungGenerationSizeMb: youngMegabytes },
    })
    let file = ''
    const end = (ending: Ending) => {
      clearTimeout(timer)
      resolve(ending)
      void worker.terminate()
    }
    const timer = setTimeout(() => end({ ended: 'time', file }), seconds * 1000)
    worker.on('message', (answer: IntakeAnswer) => {
      if ('imported' in answer) return end(answer)
      file = answer.reading
      onFile(file)
    })
    worker.once('error', (error) => {
      if ('code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY') return end({ ended: 'memory', file })
      clearTimeout(timer)
      reject(error)
    })
  })
}

/** Files of which nothing could be used, with the sentences that say why. */
function unusable(files: readonly IntakeFile[], result: IntakeResult): { name: string; reasons: Message[] }[] {
  const used = new Set(
    result.files.filter(({ sheets }) => sheets.some(({ rowsRead }) => rowsRead > 0)).map(({ file }) => file),
  )
  return files
    .filter(({ name }) => !used.has(name))
    .map(({ name }) => ({
      name,
      reasons: result.problems.filter(({ file }) => file === name).flatMap(({ message, cure }) => [message, cure]),
    }))
}

const daysOf = (sessions: readonly { date: string }[]): string[] =>
  [...new Set(sessions.map(({ date }) => date))].sort()

/**
 * Reads the lists of a forum. Everything that a person can cure in a cell comes back in the result; a file of which
 * nothing can be used is a failure, which still carries the report. The days of the forum, or of the programme among
 * the files, give their year to dates that are written without one.
 */
export async function importForum(
  { lists, event }: ForumFiles,
  about: { language: Language; onFile: (name: string) => void; day?: string; thread?: ReadingThread },
): Promise<Result<Imported, CommandFailure>> {
  const { language, onFile, day, thread = readingThread } = about
  const { seconds, megabytes } = thread
  const known = event ? daysOf(event.sessions) : day === undefined ? [] : [day]
  const read = async (eventDays: string[]): Promise<Result<Imported, CommandFailure>> => {
    const ending = await readInThread({ files: lists, options: { eventDays }, language }, onFile, thread)
    if (!('ended' in ending)) return ok(ending.imported)
    const { ended, file } = ending
    return fail(
      ended === 'time' ? failed('tookTooLong', { file, seconds }) : failed('tookTooMuch', { file, megabytes }),
    )
  }
  const first = await read(known)
  if (!first.ok) return first
  const found = daysOf(first.value.result.sessions ?? [])
  const imported = known.length === 0 && found.length > 0 ? await read(found) : first
  if (!imported.ok) return imported
  const { result, report } = imported.value
  const bad = unusable(lists, result)
  if (bad.length === 0) return imported
  const files = bad.map(({ name }) => name).join(', ')
  const reasons = bad.flatMap((file) => file.reasons)
  return fail({ ...failed('unusableFiles', { files }, reasons), report })
}
