import { proxy, type Remote, releaseProxy, wrap } from 'comlink'
import type { DocumentRequest, DocumentSet } from '../../shared/documents/build.ts'
import type { PrintDocument } from '../../shared/documents/document.ts'
import type { RejectedRows } from '../../shared/documents/rejected-rows-workbook.ts'
import type { Language } from '../../shared/model/language.ts'
import type { Result } from '../../shared/model/result.ts'
import type { RenderedFiles } from '../../shared/typesetting/render-all.ts'
import type { TypesetFailure } from '../../shared/typesetting/typesetter.ts'
import type { Typesetting } from './typesetting.worker.ts'

/** The compiler keeps what it has set and never gives memory back; past this the worker is started afresh. */
const memoryLimit = 700 * 1024 * 1024

type Running = { worker: Worker; remote: Remote<Typesetting>; jobs: number }
let running: Running | undefined

function started(): Running {
  if (running) return running
  const worker = new Worker(new URL('./typesetting.worker.ts', import.meta.url), { type: 'module' })
  running = { worker, remote: wrap<Typesetting>(worker), jobs: 0 }
  return running
}

function end(stopped: Running): void {
  stopped.remote[releaseProxy]()
  stopped.worker.terminate()
  if (running === stopped) running = undefined
}

async function withTypesetting<Done>(job: (remote: Remote<Typesetting>) => Promise<Done>): Promise<Done> {
  const own = started()
  own.jobs += 1
  try {
    return await job(own.remote)
  } finally {
    own.jobs -= 1
    if (running === own && own.jobs === 0 && (await own.remote.memoryBytes()) > memoryLimit && own.jobs === 0) end(own)
  }
}

/** Plan → documents in the background, see `buildDocuments`. */
export const buildDocuments = (request: DocumentRequest): Promise<DocumentSet> =>
  withTypesetting((remote) => remote.build(request))

/** One PDF with these documents, page numbers starting again with each; all must be of one layout family. */
export const typeset = (documents: PrintDocument[]): Promise<Result<Uint8Array, TypesetFailure>> =>
  withTypesetting(async (remote) => await remote.typeset(documents))

/** Every file of a document set, by relative path. */
export const renderAll = (
  set: DocumentSet,
  onProgress: (done: number, total: number) => void,
): Promise<Result<RenderedFiles, TypesetFailure>> =>
  withTypesetting(async (remote) => await remote.renderAll(set, proxy(onProgress)))

/** schedule.xlsx. */
export const scheduleWorkbook = (set: Pick<DocumentSet, 'schedule' | 'printedAt' | 'revision'>): Promise<Uint8Array> =>
  withTypesetting((remote) => remote.workbook(set))

/** The rows that an import left out, as an .xlsx file. */
export const rejectedRowsWorkbook = (
  sources: RejectedRows[],
  about: { language: Language; createdAt: number },
): Promise<Uint8Array> => withTypesetting((remote) => remote.rejectedRows(sources, about))

/** Ends whatever is being set; its promise never settles, so callers drop it. The next call starts afresh. */
export function stopTypesetting(): void {
  if (running) end(running)
}
