import { mkdir, readFile, unlink } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import type { PrintJob, PrintJobState } from '../../shared/bridge/host-bridge.ts'
import type { Message } from '../../shared/model/message.ts'
import { fail, ok, type Result } from '../../shared/model/result.ts'
import { reasonOf, writeFailure } from '../files/failure.ts'
import { writeWhole } from '../files/write-whole.ts'
import type { PrintService } from './printers.ts'
import { type JobRecord, mostAttempts, pause, recordSchema, shown } from './record.ts'

export type PrintQueue = {
  add(job: PrintJob): Promise<Result<null, Message>>
  again(id: string): Promise<Result<null, Message>>
  forget(id: string): Promise<Result<null, Message>>
  jobs(): PrintJobState[]
  /** Takes up what a former run of the program left. */
  resume(): Promise<void>
  /** Tries everything that is due now; also called by itself. Resolves when all of it has been tried. */
  work(): Promise<void>
}

export type QueueSurroundings = {
  /** Where jobs and their PDFs are kept. */
  folder: string
  service: PrintService
  now(): number
  later(ms: number, act: () => void): void
  changed(jobs: PrintJobState[]): void
}

const keptFinished = 300
const pollMs = 2000

/**
 * A queue that outlives the program and printers that are off. A job is on the disk before it is accepted. One that
 * was being handed over when the program died is never repeated by itself: it may already lie in the tray.
 */
export function openPrintQueue({ folder, service, now, later, changed }: QueueSurroundings): PrintQueue {
  const list = join(folder, 'queue.json')
  const pdfOf = (id: string) => join(folder, `${id}.pdf`)
  let records: JobRecord[] = []
  let working: Promise<void> | undefined
  let timed = false

  const save = async () => {
    changed(records.map(shown))
    await mkdir(folder, { recursive: true })
    await writeWhole(list, Buffer.from(JSON.stringify(records)))
  }
  /** Replaces what is known of a job; one that was forgotten meanwhile stays forgotten. */
  const update = async (id: string, patch: Partial<JobRecord>) => {
    records = records.map((record) => (record.id === id ? { ...record, ...patch } : record))
    await save()
  }
  const find = (id: string) => records.find((record) => record.id === id)
  const wake = () => {
    work().catch((error: unknown) => console.error('the print queue could not be kept:', error))
  }

  async function put(record: JobRecord, pdf: Uint8Array | undefined): Promise<Result<null, Message>> {
    try {
      await mkdir(folder, { recursive: true })
      if (pdf) await writeWhole(pdfOf(record.id), pdf)
      const others = records.filter(({ id }) => id !== record.id)
      const finished = others.filter(({ state }) => state === 'printed').slice(0, -keptFinished)
      records = [...others.filter((each) => !finished.includes(each)), record]
      await save()
      await Promise.all(finished.map(({ id }) => unlink(pdfOf(id)).catch(() => undefined)))
    } catch (error) {
      return fail(writeFailure(error, pdfOf(record.id), process.platform))
    }
    wake()
    return ok(null)
  }

  async function printerFor(record: JobRecord): Promise<Result<string, Message>> {
    const printers = await service.printers()
    if (printers.length === 0) return fail({ key: 'common.host.printerNone' })
    const wanted = record.choice.printer
    const found = wanted ? printers.find(({ name }) => name === wanted) : printers.find((each) => each.isDefault)
    if (found) return ok(found.name)
    const [only] = printers
    if (!wanted && only) return ok(only.name)
    return fail({ key: 'common.host.printerGone', params: { printer: wanted ?? '' } })
  }

  async function handOver(record: JobRecord): Promise<void> {
    const { id } = record
    const attempts = record.attempts + 1
    const wait = { state: 'waiting', attempts, nextTry: now() + pause(attempts) } as const
    let printer: Result<string, Message>
    try {
      printer = await printerFor(record)
    } catch {
      return update(id, { ...wait, problem: { key: 'common.host.printServiceMissing' } })
    }
    if (!printer.ok) return update(id, { state: 'failed', attempts, problem: printer.failure })
    const name = printer.value
    if ((await service.condition(name)) === 'off') {
      return update(id, {
        ...wait,
        printer: name,
        problem: { key: 'common.host.printerOff', params: { printer: name } },
      })
    }
    await update(id, { state: 'printing', printer: name, attempts, problem: undefined, handle: undefined })
    try {
      const handle = await service.send(pdfOf(id), name, record.choice, record.title)
      await update(id, handle ? { handle } : { state: 'printed' })
    } catch (error) {
      const problem = { key: 'common.host.printFailed', params: { printer: name, reason: reasonOf(error).trim() } }
      await update(id, { ...wait, state: attempts >= mostAttempts ? 'failed' : 'waiting', problem })
    }
  }

  async function lookAfter(record: JobRecord): Promise<void> {
    const { id, handle, printer = '' } = record
    if (!handle) return
    try {
      const fate = await service.fate(handle)
      if (fate === 'out') return update(id, { state: 'printed', problem: undefined })
      if (fate !== 'underway') {
        const params = { printer, reason: fate.stopped }
        return update(id, { state: 'failed', handle: undefined, problem: { key: 'common.host.printFailed', params } })
      }
      const off = (await service.condition(printer)) === 'off'
      const problem = off ? { key: 'common.host.printerOff', params: { printer } } : undefined
      if (problem?.key !== record.problem?.key) await update(id, { problem })
    } catch {
      await update(id, { problem: { key: 'common.host.printServiceMissing' } })
    }
  }

  async function tryAll(): Promise<void> {
    for (const { id } of [...records]) {
      const record = find(id)
      if (record?.state === 'waiting' && record.nextTry <= now()) await handOver(record)
      else if (record?.state === 'printing') await lookAfter(record)
    }
  }

  function work(): Promise<void> {
    const turn = (working ?? Promise.resolve()).then(tryAll)
    working = turn.catch(() => undefined)
    return turn.finally(() => {
      const waits = records
        .filter(({ state }) => state === 'waiting' || state === 'printing')
        .map(({ state, nextTry }) => (state === 'printing' ? pollMs : Math.max(pollMs, nextTry - now())))
      if (waits.length === 0 || timed) return
      timed = true
      later(Math.min(...waits), () => {
        timed = false
        wake()
      })
    })
  }

  return {
    async add({ id, product, title, pdf, choice }) {
      if (Buffer.from(pdf.subarray(0, 5)).toString('latin1') !== '%PDF-') return fail({ key: 'common.host.notAPdf' })
      return put({ id, product, title, choice, state: 'waiting', attempts: 0, nextTry: 0 }, pdf)
    },
    async again(id) {
      const record = find(id)
      if (!record) return fail({ key: 'common.host.printJobUnknown' })
      const { product, title, choice } = record
      return put({ id, product, title, choice, state: 'waiting', attempts: 0, nextTry: 0 }, undefined)
    },
    async forget(id) {
      if (!find(id)) return fail({ key: 'common.host.printJobUnknown' })
      records = records.filter((record) => record.id !== id)
      try {
        await save()
        await unlink(pdfOf(id)).catch(() => undefined)
        return ok(null)
      } catch (error) {
        return fail(writeFailure(error, list, process.platform))
      }
    },
    jobs: () => records.map(shown),
    async resume() {
      records = (await readRecords(list)).map((record) =>
        record.state === 'printing' && !record.handle
          ? { ...record, state: 'failed', problem: { key: 'common.host.printInterrupted' } }
          : record,
      )
      if (records.length > 0) await save()
      await work()
    },
    work,
  }
}

/** The jobs on the disk. A list that cannot be read is none: its PDFs are still there, the documents can be made again. */
async function readRecords(list: string): Promise<JobRecord[]> {
  const text = await readFile(list, 'utf8').catch(() => undefined)
  if (text === undefined) return []
  try {
    return z
      .array(z.unknown())
      .parse(JSON.parse(text))
      .flatMap((each) => {
        const record = recordSchema.safeParse(each)
        return record.success ? [record.data] : []
      })
  } catch (error) {
    console.error('the list of print jobs could not be read:', reasonOf(error))
    return []
  }
}
