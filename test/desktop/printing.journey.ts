import { randomBytes } from 'node:crypto'
import type { PrintJobState } from '../../shared/bridge/host-bridge.ts'
import type { PrintChoice } from '../../shared/model/settings.ts'
import { type Cups, queueName, startCups } from './cups.ts'
import { type Desktop, expect, test } from './host.ts'
import { smallPdf } from './pdf.ts'

let cups: Cups
test.beforeAll(async () => {
  cups = await startCups()
})
test.afterAll(async () => {
  await cups?.stop()
})

const print = ({ page }: Desktop, title: string, lines: string[], choice: Partial<PrintChoice> = {}) =>
  page.evaluate(
    ({ id, pdf, settings }) =>
      window.desktop.printing.print({
        id,
        product: 'agenda',
        title: id,
        pdf: new Uint8Array(pdf),
        choice: { copies: 1, duplex: 'simplex', ...settings },
      }),
    { id: title, pdf: [...smallPdf(lines)], settings: { printer: queueName, ...choice } },
  )
const jobs = ({ page }: Desktop): Promise<PrintJobState[]> => page.evaluate(() => window.desktop.printing.jobs())
const job = async (desktop: Desktop, id: string) => (await jobs(desktop)).find((each) => each.id === id)
const uniqueTitle = () => `QNI-${randomBytes(4).toString('hex')}`

test('a document comes out on the chosen printer, page for page, with copies and sides', async ({ start }) => {
  const desktop = await start()
  const printers = await desktop.page.evaluate(() => window.desktop.printing.printers())
  expect(printers).toContainEqual(expect.objectContaining({ name: queueName }))

  const title = uniqueTitle()
  const lines = ['Quang Ninh 09:00 T01', 'Gunma 09:30 T02', 'Page three of three']
  expect(await print(desktop, title, lines, { copies: 2, duplex: 'long-edge' })).toEqual({
    ok: true,
    value: null,
  })
  await expect.poll(async () => (await job(desktop, title))?.state, { timeout: 30_000 }).toBe('printed')
  expect(cups.printed(title)).toEqual(lines)

  const [kept] = JSON.parse(
    await desktop.inMain(({ app }) => {
      const { readFileSync } = process.getBuiltinModule('node:fs')
      return readFileSync(`${app.getPath('userData')}/printing/queue.json`, 'utf8')
    }),
  )
  const told = cups.told(kept.handle)
  expect(told).toMatch(/copies \(integer\) = 2/)
  expect(told).toMatch(/sides \(keyword\) = two-sided-long-edge/)
  expect(told).toContain(title)
})

test('a job waits for a printer that is off, also over a restart, and comes out once', async ({ start }) => {
  const first = await start()
  cups.switchOff()
  const title = uniqueTitle()
  await print(first, title, ['after the night'])
  await expect.poll(async () => (await job(first, title))?.problem?.key).toBe('common.host.printerOff')
  expect(cups.printed(title)).toBeUndefined()
  await first.kill()

  const second = await start({ userData: first.userData })
  expect(await job(second, title)).toMatchObject({ state: 'waiting', title })
  cups.switchOn()
  await expect.poll(async () => (await job(second, title))?.state, { timeout: 45_000 }).toBe('printed')
  expect(cups.printed(title)).toEqual(['after the night'])
  expect(cups.printed(title)).toBeUndefined()
})

test('a job can be sent again and taken out of the queue', async ({ start }) => {
  const desktop = await start()
  const title = uniqueTitle()
  await print(desktop, title, ['lost in the corridor'])
  await expect.poll(async () => (await job(desktop, title))?.state, { timeout: 30_000 }).toBe('printed')
  expect(cups.printed(title)).toEqual(['lost in the corridor'])
  await desktop.page.evaluate((id) => window.desktop.printing.again(id), title)
  await expect.poll(async () => (await job(desktop, title))?.state, { timeout: 30_000 }).toBe('printed')
  expect(cups.printed(title)).toEqual(['lost in the corridor'])
  await desktop.page.evaluate((id) => window.desktop.printing.forget(id), title)
  expect(await jobs(desktop)).toEqual([])
})

test('a printer that is not set up any more, and a document that is none, are said plainly', async ({ start }) => {
  const desktop = await start()
  const title = uniqueTitle()
  await print(desktop, title, ['x'], { printer: 'Sold_last_year' })
  await expect.poll(async () => (await job(desktop, title))?.problem?.key).toBe('common.host.printerGone')
  const answer = await desktop.page.evaluate(() =>
    window.desktop.printing.print({
      id: 'no-pdf',
      product: 'agenda',
      title: 'x',
      pdf: new TextEncoder().encode('<html>'),
      choice: { copies: 1, duplex: 'simplex' },
    }),
  )
  expect(answer).toEqual({ ok: false, failure: { key: 'common.host.notAPdf' } })
})
