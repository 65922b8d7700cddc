import type { IntakeFile, IntakeProblem } from '../../shared/intake/stages.ts'
import type { Reading, ReadingAnswer, ReadingOptions, ReadingRequest } from './intake.worker.ts'

/** Far more than the longest list of the largest forum needs; a file that takes longer is broken or hostile. */
const timeLimitMs = 30_000

export type { FileView, PreviewRow, SheetView, TableView } from './intake.view.ts'
export type { ColumnWord, FileWords, Reading, ReadingOptions } from './intake.worker.ts'

/** How far reading has got. */
export type ReadingProgress = { name: string; index: number; count: number }

type Hooks = { signal?: AbortSignal; onProgress?: (progress: ReadingProgress) => void }
type Ending = { kind: 'read'; reading: Reading } | { kind: 'stopped' } | { kind: 'lost'; problem: IntakeProblem }

function attempt(files: IntakeFile[], options: ReadingOptions, { signal, onProgress }: Hooks): Promise<Ending> {
  return new Promise((settle) => {
    const worker = new Worker(new URL('./intake.worker.ts', import.meta.url), { type: 'module' })
    let reached = files[0]?.name ?? ''
    let timer: ReturnType<typeof setTimeout> | undefined
    const end = (ending: Ending) => {
      clearTimeout(timer)
      worker.terminate()
      settle(ending)
    }
    const lose = (code: 'too-long' | 'reader-failed', params: Record<string, string | number>) =>
      end({
        kind: 'lost',
        problem: {
          file: reached,
          code,
          severity: 'error',
          message: { key: code === 'too-long' ? 'import:tooLong' : 'import:readerFailed', params },
          cure: { key: 'import:saveAgain' },
        },
      })
    const watch = () => {
      clearTimeout(timer)
      timer = setTimeout(() => lose('too-long', { file: reached, seconds: timeLimitMs / 1000 }), timeLimitMs)
    }
    watch()
    signal?.addEventListener('abort', () => end({ kind: 'stopped' }))
    worker.addEventListener('message', ({ data }: MessageEvent<ReadingAnswer>) => {
      if (data.kind === 'done') return end({ kind: 'read', reading: { result: data.result, views: data.views } })
      reached = data.name
      watch()
      onProgress?.(data)
    })
    worker.addEventListener('error', (event) => {
      console.error(event.message)
      lose('reader-failed', { file: reached, problem: event.message })
    })
    worker.postMessage({ files, options } satisfies ReadingRequest)
  })
}

/**
 * Reads registration lists in a worker of their own. A file at which the worker fails or stays too long becomes a
 * problem, and the others are read without it. Null when it was given up by `signal`.
 */
export async function readLists(
  files: IntakeFile[],
  options: ReadingOptions,
  hooks: Hooks = {},
): Promise<Reading | null> {
  const lost: IntakeProblem[] = []
  for (;;) {
    const left = files.filter(({ name }) => !lost.some(({ file }) => file === name))
    const ending = await attempt(left, options, hooks)
    if (ending.kind === 'stopped' || hooks.signal?.aborted) return null
    if (ending.kind === 'read') {
      const { result, views } = ending.reading
      return { views, result: { ...result, problems: [...lost, ...result.problems] } }
    }
    lost.push(ending.problem)
  }
}
