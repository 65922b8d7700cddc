import type { IntakeFile, IntakeResult } from '../../shared/intake/stages.ts'
import type { Message } from '../../shared/model/message.ts'
import { fail, ok, type Result } from '../../shared/model/result.ts'
import type { ReadingAnswer, ReadingOptions, ReadingRequest } from './intake.worker.ts'

/** Far more than the lists of the largest forum need; a file that takes longer is broken or hostile. */
const timeLimitMs = 60_000

export type { ReadingOptions } from './intake.worker.ts'

/** How far reading has got. */
export type ReadingProgress = { name: string; index: number; count: number }

/**
 * Reads registration lists in a worker of their own. The worker is ended when it takes too long, fails or `signal`
 * says so; null when it was given up by `signal`.
 */
export function readLists(
  files: IntakeFile[],
  options: ReadingOptions,
  { signal, onProgress }: { signal?: AbortSignal; onProgress?: (progress: ReadingProgress) => void } = {},
): Promise<Result<IntakeResult | null, Message>> {
  return new Promise((settle) => {
    const worker = new Worker(new URL('./intake.worker.ts', import.meta.url), { type: 'module' })
    let reached = files[0]?.name ?? ''
    const end = (result: Result<IntakeResult | null, Message>) => {
      clearTimeout(timer)
      worker.terminate()
      settle(result)
    }
    const timer = setTimeout(
      () => end(fail({ key: 'import:tooLong', params: { file: reached, seconds: timeLimitMs / 1000 } })),
      timeLimitMs,
    )
    signal?.addEventListener('abort', () => end(ok(null)))
    worker.addEventListener('message', ({ data }: MessageEvent<ReadingAnswer>) => {
      if (data.kind === 'done') return end(ok(data.result))
      reached = data.name
      onProgress?.(data)
    })
    worker.addEventListener('error', (event) => {
      console.error(event.message)
      end(fail({ key: 'import:readerFailed', params: { file: reached, problem: event.message } }))
    })
    worker.postMessage({ files, options } satisfies ReadingRequest)
  })
}
