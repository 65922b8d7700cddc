import { proxy, type Remote, wrap } from 'comlink'
import type { IntakeFile, IntakeProblem, RejectedRow } from '../../shared/intake/stages.ts'
import { desk as ownDesk } from '../database/journal.ts'
import type { EventLists } from '../repositories/event-lists.ts'
import type { Overrulings } from '../repositories/import-plan.ts'
import type { IntakeDesk, Partner, PlanView, Reading, ReadingNews, ReadingOptions } from './intake.worker.ts'

export type { ColumnWord, FileWords } from './intake.cache.ts'
export type { FileView, PreviewRow, SheetView, TableView } from './intake.view.ts'
export type { Partner, PlanView, Reading, ReadingOptions } from './intake.worker.ts'

/** Far more than the longest list of the largest forum needs; a file that takes longer is broken or hostile. */
const timeLimitMs = 30_000

/** A newer wish waits so long for the file that is being read; then what was read of the others is given up for it. */
const patienceMs = 5_000

/** How far reading has got. */
export type ReadingProgress = { name: string; index: number; count: number }

type Hooks = { signal?: AbortSignal; onProgress?: (progress: ReadingProgress) => void }
type Ending =
  | { kind: 'read'; reading: Reading }
  | { kind: 'lost'; problem: IntakeProblem }
  /** The worker was ended, for another one that begins anew, or for good. */
  | { kind: 'stopped'; forGood: boolean }

/**
 * The worker of the import of the moment. It keeps what it has read until the import ends, and works on the database by
 * itself, so that thousands of rows never pass through the window.
 */
type Running = {
  worker: Worker
  remote: Remote<IntakeDesk>
  /** Files that the worker has. */
  sent: Set<IntakeFile>
  /** The file at which it is, and since when. */
  at: { name: string; since: number } | null
  /** Settles when the worker is ended, with whether that is for good. */
  ended: Promise<boolean>
  end: (forGood: boolean) => void
}

let running: Running | null = null

/** Files at which the worker failed or stayed too long, with the words under which they did. */
const refused = new WeakMap<IntakeFile, { words: unknown; problem: IntakeProblem }>()

function start(): Running {
  // Its steps in the history are those of this window.
  const worker = new Worker(new URL('./intake.worker.ts', import.meta.url), { type: 'module', name: ownDesk })
  const { promise: ended, resolve } = Promise.withResolvers<boolean>()
  const end = (forGood: boolean) => {
    worker.terminate()
    if (running?.worker === worker) running = null
    resolve(forGood)
  }
  return { worker, remote: wrap<IntakeDesk>(worker), sent: new Set(), at: null, ended, end }
}

/** Ends whatever the import is doing and forgets what it has read; what was being written is not written. */
export const endIntake = (): void => running?.end(true)

async function attempt(
  files: readonly IntakeFile[],
  options: ReadingOptions,
  { signal, onProgress }: Hooks,
): Promise<Ending> {
  const busy = running?.at
  const isStuck = busy && (performance.now() - busy.since > patienceMs || !files.some(({ name }) => name === busy.name))
  if (isStuck) running?.end(false)
  running ??= start()
  const own = running
  let reached = files[0]
  let timer: ReturnType<typeof setTimeout> | undefined
  const { promise: lost, resolve: lose } = Promise.withResolvers<Ending>()
  const loseAt = (code: 'too-long' | 'reader-failed', params: Record<string, string | number>) => {
    const file = reached?.name ?? ''
    const problem: IntakeProblem = {
      file,
      code,
      severity: 'error',
      message: { key: code === 'too-long' ? 'import:tooLong' : 'import:readerFailed', params: { file, ...params } },
      cure: { key: 'import:saveAgain' },
    }
    if (reached) refused.set(reached, { words: options.reading?.get(file), problem })
    lose({ kind: 'lost', problem })
    own.end(false)
  }
  const watch = () => {
    clearTimeout(timer)
    timer = setTimeout(() => loseAt('too-long', { seconds: timeLimitMs / 1000 }), timeLimitMs)
  }
  const onError = (event: ErrorEvent) => {
    console.error(event.message)
    loseAt('reader-failed', { problem: event.message })
  }
  const problems: IntakeProblem[] = []
  const partners: Partner[] = []
  const tell = (news: ReadingNews) => {
    watch()
    if (news.kind === 'problems') for (const problem of news.portion) problems.push(problem)
    else if (news.kind === 'partners') for (const partner of news.portion) partners.push(partner)
    else {
      reached = files.find(({ name }) => name === news.name)
      own.at = { name: news.name, since: performance.now() }
      if (!signal?.aborted) onProgress?.(news)
    }
  }
  const read = async (): Promise<Ending> => {
    for (const file of files) {
      if (own.sent.has(file)) continue
      own.sent.add(file)
      await own.remote.put(file)
    }
    // a newer wish may have been heard while the files went over: asking now would take its place
    if (signal?.aborted) return { kind: 'stopped', forGood: true }
    const names = files.map(({ name }) => name)
    const reading = await own.remote.read(names, options, proxy(tell))
    own.at = null
    if (!reading) return { kind: 'stopped', forGood: true }
    return { kind: 'read', reading: { ...reading, result: { ...reading.result, problems, partners } } }
  }
  const failed = (error: unknown): Promise<Ending> => {
    console.error(error)
    loseAt('reader-failed', { problem: error instanceof Error ? error.message : String(error) })
    return lost
  }
  own.worker.addEventListener('error', onError)
  watch()
  try {
    return await Promise.race([
      lost,
      read().catch(failed),
      own.ended.then((forGood): Ending => ({ kind: 'stopped', forGood })),
    ])
  } finally {
    clearTimeout(timer)
    own.worker.removeEventListener('error', onError)
  }
}

/**
 * Reads registration lists in a worker. A file at which the worker fails or stays too long becomes a problem, and the
 * others are read without it; it is tried again only when other words are said about it. Null when it was given up by
 * `signal`. What did not change since the last time is not read again.
 */
export async function readLists(
  files: readonly IntakeFile[],
  options: ReadingOptions,
  hooks: Hooks = {},
): Promise<Reading | null> {
  for (;;) {
    const lost = files.flatMap((file) => {
      const known = refused.get(file)
      return known && known.words === options.reading?.get(file.name) ? [{ file, problem: known.problem }] : []
    })
    const left = files.filter((file) => !lost.some((each) => each.file === file))
    const ending = await attempt(left, options, hooks)
    if (hooks.signal?.aborted || (ending.kind === 'stopped' && ending.forGood)) return null
    if (ending.kind !== 'read') continue
    const { result, views } = ending.reading
    return { views, result: { ...result, problems: [...lost.map(({ problem }) => problem), ...result.problems] } }
  }
}

/** Asks the worker about what it has read; null when it is ended before it has answered. */
async function ask<Answer>(question: (remote: Remote<IntakeDesk>) => Promise<Answer>): Promise<Answer | null> {
  const own = running
  return own ? Promise.race([question(own.remote), own.ended.then(() => null)]) : null
}

/** What writing what was read into a forum would change; of each list the first `shown`. */
export const planReading = (forumId: string, overrulings: Overrulings, shown: number): Promise<PlanView | null> =>
  ask((remote) => remote.plan(forumId, overrulings, shown))

/** Writes what was read into a forum as one step; null when it was given up. */
export const acceptReading = (
  forumId: string,
  overrulings: Overrulings,
  added: EventLists | null,
): Promise<{ create: number; update: number } | null> => ask((remote) => remote.accept(forumId, overrulings, added))

/** The rows that became nothing. */
export const rejectedOfReading = async (): Promise<RejectedRow[]> => (await ask((remote) => remote.rejected())) ?? []
