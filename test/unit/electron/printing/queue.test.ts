import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { PrintService } from '../../../../electron/printing/printers.ts'
import { openPrintQueue, type PrintQueue } from '../../../../electron/printing/queue.ts'
import type { PrintJob } from '../../../../shared/bridge/host-bridge.ts'

type World = {
  time: number
  timers: { at: number; act: () => void }[]
  printers: string[]
  off: Set<string>
  refuses: string | undefined
  stopped: string | undefined
  sent: { printer: string; title: string; pdf: string; copies: number }[]
  pending: Set<string>
  serviceDown: boolean
}

let folder = ''
let world: World
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'queue-'))
  world = {
    time: 0,
    timers: [],
    printers: ['P1', 'P2'],
    off: new Set(),
    refuses: undefined,
    stopped: undefined,
    sent: [],
    pending: new Set(),
    serviceDown: false,
  }
})
afterEach(() => rm(folder, { recursive: true, force: true }))

const service: PrintService = {
  printers: async () => {
    if (world.serviceDown) throw new Error('scheduler is not running')
    return world.printers.map((name, at) => ({ name, displayName: name, isDefault: at === 0, trays: [] }))
  },
  condition: async (name) => (world.off.has(name) ? 'off' : world.printers.includes(name) ? 'ready' : 'gone'),
  send: async (path, printer, { copies }, title) => {
    if (world.refuses) throw new Error(world.refuses)
    world.sent.push({ printer, title, copies, pdf: await readFile(path, 'latin1') })
    const handle = `${printer}-${world.sent.length}`
    world.pending.add(handle)
    return handle
  },
  fate: async (handle) => (world.stopped ? { stopped: world.stopped } : world.pending.has(handle) ? 'underway' : 'out'),
}

const open = (): PrintQueue =>
  openPrintQueue({
    folder,
    service,
    now: () => world.time,
    later: (ms, act) => world.timers.push({ at: world.time + ms, act }),
    changed: () => {},
  })
const job = (id: string, more: Partial<PrintJob> = {}): PrintJob => ({
  id,
  product: 'agenda',
  title: `${id} · R1`,
  pdf: new TextEncoder().encode(`%PDF-1.7 ${id}`),
  choice: { copies: 1, duplex: 'simplex' },
  ...more,
})
const states = (queue: PrintQueue) => Object.fromEntries(queue.jobs().map(({ id, state }) => [id, state]))
const problem = (queue: PrintQueue, id: string) => queue.jobs().find((each) => each.id === id)?.problem?.key

/** Lets time pass and everything that became due happen. */
async function pass(queue: PrintQueue, ms: number) {
  world.time += ms
  const due = world.timers.filter(({ at }) => at <= world.time)
  world.timers = world.timers.filter(({ at }) => at > world.time)
  for (const { act } of due) act()
  await queue.work()
}

describe('the print queue', () => {
  test('prints in the order of asking, on the printer of the choice or else the usual one', async () => {
    const queue = open()
    await queue.add(job('QNI'))
    await queue.add(job('GUN', { choice: { printer: 'P2', copies: 3, duplex: 'long-edge' } }))
    await queue.work()
    expect(world.sent).toEqual([
      { printer: 'P1', title: 'QNI · R1', copies: 1, pdf: '%PDF-1.7 QNI' },
      { printer: 'P2', title: 'GUN · R1', copies: 3, pdf: '%PDF-1.7 GUN' },
    ])
    expect(states(queue)).toEqual({ QNI: 'printing', GUN: 'printing' })
    world.pending.clear()
    await pass(queue, 2000)
    expect(states(queue)).toEqual({ QNI: 'printed', GUN: 'printed' })
  })

  test('waits for a printer that is off and goes on by itself', async () => {
    const queue = open()
    world.off.add('P1')
    await queue.add(job('QNI'))
    await queue.work()
    expect([states(queue).QNI, problem(queue, 'QNI')]).toEqual(['waiting', 'common.host.printerOff'])
    for (let turn = 0; turn < 30; turn++) await pass(queue, 60_000)
    expect(states(queue).QNI).toBe('waiting')
    world.off.clear()
    await pass(queue, 120_000)
    expect(states(queue).QNI).toBe('printing')
    expect(world.sent).toHaveLength(1)
  })

  test('tells when a printer goes off with the job in it', async () => {
    const queue = open()
    await queue.add(job('QNI'))
    await queue.work()
    world.off.add('P1')
    await pass(queue, 2000)
    expect([states(queue).QNI, problem(queue, 'QNI')]).toEqual(['printing', 'common.host.printerOff'])
    world.off.clear()
    world.pending.clear()
    await pass(queue, 2000)
    expect([states(queue).QNI, problem(queue, 'QNI')]).toEqual(['printed', undefined])
  })

  test('gives a refused job up after five tries, and sends it again when asked', async () => {
    const queue = open()
    world.refuses = 'not accepting jobs'
    await queue.add(job('QNI'))
    await queue.work()
    for (let turn = 0; turn < 20; turn++) await pass(queue, 120_000)
    expect(queue.jobs()).toMatchObject([
      { state: 'failed', attempts: 5, problem: { params: { reason: 'not accepting jobs' } } },
    ])
    world.refuses = undefined
    expect((await queue.again('QNI')).ok).toBe(true)
    await queue.work()
    expect(states(queue).QNI).toBe('printing')
  })

  test('tells that the system gave a job up', async () => {
    const queue = open()
    await queue.add(job('QNI'))
    await queue.work()
    world.stopped = 'Filter failed'
    await pass(queue, 2000)
    expect(queue.jobs()).toMatchObject([{ state: 'failed', problem: { params: { reason: 'Filter failed' } } }])
    world.stopped = undefined
    await queue.again('QNI')
    await queue.work()
    expect(states(queue).QNI).toBe('printing')
  })

  test('fails at once for a printer that is no longer set up', async () => {
    const queue = open()
    await queue.add(job('QNI', { choice: { printer: 'Gone', copies: 1, duplex: 'simplex' } }))
    world.printers = []
    await queue.add(job('GUN'))
    await queue.work()
    expect([problem(queue, 'QNI'), problem(queue, 'GUN')]).toEqual([
      'common.host.printerGone',
      'common.host.printerNone',
    ])
  })

  test('waits while the print service does not answer', async () => {
    const queue = open()
    world.serviceDown = true
    await queue.add(job('QNI'))
    await queue.work()
    expect([states(queue).QNI, problem(queue, 'QNI')]).toEqual(['waiting', 'common.host.printServiceMissing'])
    world.serviceDown = false
    await pass(queue, 120_000)
    expect(states(queue).QNI).toBe('printing')
  })

  test('survives a restart: waiting jobs go on, sent ones are followed', async () => {
    const before = open()
    await before.add(job('sent'))
    await before.work()
    world.off.add('P1')
    await before.add(job('waits'))
    await before.work()
    world.off.clear()
    world.pending.clear()
    world.timers = []
    const after = open()
    await after.resume()
    expect(states(after)).toEqual({ sent: 'printed', waits: 'waiting' })
    await pass(after, 120_000)
    expect(states(after)).toEqual({ sent: 'printed', waits: 'printing' })
    expect(world.sent.map(({ title }) => title)).toEqual(['sent · R1', 'waits · R1'])
  })

  test('never repeats by itself a job that was being handed over when the program died', async () => {
    const queue = open()
    await queue.add(job('QNI'))
    await queue.work()
    const records = JSON.parse(await readFile(join(folder, 'queue.json'), 'utf8'))
    await writeFile(
      join(folder, 'queue.json'),
      JSON.stringify(records.map(({ handle: _, ...record }: { handle: string }) => record)),
    )
    const after = open()
    await after.resume()
    expect([states(after).QNI, problem(after, 'QNI')]).toEqual(['failed', 'common.host.printInterrupted'])
    expect(world.sent).toHaveLength(1)
    await after.again('QNI')
    await after.work()
    expect(world.sent).toHaveLength(2)
  })

  test('forgets a job with its document', async () => {
    const queue = open()
    await queue.add(job('QNI'))
    await queue.forget('QNI')
    await queue.work()
    expect(queue.jobs()).toEqual([])
    expect(await readdir(folder)).toEqual(['queue.json'])
    expect((await queue.forget('QNI')).ok).toBe(false)
    expect((await queue.again('QNI')).ok).toBe(false)
  })

  test('takes only PDFs', async () => {
    const queue = open()
    expect(await queue.add(job('x', { pdf: new TextEncoder().encode('<html>') }))).toEqual({
      ok: false,
      failure: { key: 'common.host.notAPdf' },
    })
    expect(queue.jobs()).toEqual([])
  })

  test('starts empty on a list that cannot be read', async () => {
    await writeFile(join(folder, 'queue.json'), '[{"id":')
    const queue = open()
    await queue.resume()
    expect(queue.jobs()).toEqual([])
  })
})
