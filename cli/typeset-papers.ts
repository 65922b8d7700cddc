import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import type { PrintDocument } from '../shared/documents/document.ts'
import { fail, ok, type Result } from '../shared/model/result.ts'
import type { TypesetFailure } from '../shared/typesetting/typesetter.ts'
import { threadScript } from './thread-script.ts'

/** One PDF: its name and the documents that it holds. */
export type TypesetTask = { file: string; pages: PrintDocument[] }
export type TypesetAnswer = { file: string; made: Result<Uint8Array, TypesetFailure> }

/** A thread takes a second and some 200 MB to start: more than this many do not pay. */
const mostThreads = 4
const documentsPerThread = 12

/**
 * Sets PDFs in several threads, the longest first, since one PDF cannot be shared out. The bytes do not depend on the
 * number of threads. The first PDF that cannot be set ends the work.
 */
export function typesetPapers(
  tasks: readonly TypesetTask[],
  onProgress: (done: number, total: number) => void,
): Promise<Result<Map<string, Uint8Array>, TypesetFailure>> {
  const waiting = [...tasks].sort((one, two) => two.pages.length - one.pages.length)
  const total = tasks.reduce((sum, { pages }) => sum + pages.length, 0)
  const size = new Map(tasks.map(({ file, pages }) => [file, pages.length]))
  const threads = Math.min(availableParallelism(), mostThreads, tasks.length, Math.ceil(total / documentsPerThread))
  const papers = new Map<string, Uint8Array>()
  if (tasks.length === 0) return Promise.resolve(ok(papers))
  const workers = Array.from({ length: threads }, () => new Worker(threadScript('typeset-worker')))
  let done = 0
  return new Promise<Result<Map<string, Uint8Array>, TypesetFailure>>((resolve, reject) => {
    const giveTask = (worker: Worker) => {
      const task = waiting.shift()
      if (task) worker.postMessage(task)
    }
    for (const worker of workers) {
      worker.once('error', reject)
      worker.on('message', ({ file, made }: TypesetAnswer) => {
        if (!made.ok) return resolve(fail(made.failure))
        papers.set(file, made.value)
        done += size.get(file) ?? 0
        onProgress(done, total)
        if (papers.size === tasks.length) return resolve(ok(papers))
        giveTask(worker)
      })
      giveTask(worker)
    }
  }).finally(() => Promise.all(workers.map((worker) => worker.terminate())))
}
