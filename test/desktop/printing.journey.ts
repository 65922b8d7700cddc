import { randomBytes } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createNodeTypesetter } from '../../cli/typesetter.ts'
import type { PrintJobState } from '../../shared/bridge/host-bridge.ts'
import { buildDocuments } from '../../shared/documents/build.ts'
import type { PrintChoice } from '../../shared/model/settings.ts'
import { sampleForum } from '../unit/shared/documents/sample-forum.ts'
import { type Cups, pagesOf, queueName, startCups } from './cups.ts'
import { type Desktop, expect, test } from './host.ts'
import { smallPdf } from './pdf.ts'

let cups: Cups
test.beforeAll(async () => {
  cups = await startCups()
})
test.afterAll(async () => {
  await cups?.stop()
})

const print = (desktop: Desktop, title: string, lines: string[], choice: Partial<PrintChoice> = {}) =>
  printPdf(desktop, title, smallPdf(lines), choice)
const textOf = (title: string) => cups.printed(title)?.map(({ text }) => text)

const printPdf = ({ page }: Desktop, title: string, pdf: Uint8Array, choice: Partial<PrintChoice> = {}) =>
  page.evaluate(
    ({ id, content, settings }) =>
      window.desktop.printing.print({
        id,
        product: 'agenda',
        title: id,
        pdf: new Uint8Array(content),
        choice: { copies: 1, duplex: 'simplex', ...settings },
      }),
    { id: title, content: [...pdf], settings: { printer: queueName, ...choice } },
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
  expect(textOf(title)).toEqual(lines)

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

/** How alike two pictures of pages are: 1 for the same, about 0 for two that have nothing to do with each other. */
function likeness(a: Buffer, b: Buffer): number {
  if (a.length !== b.length) return 0
  const mean = (picture: Buffer) => picture.reduce((sum, dot) => sum + dot, 0) / picture.length
  const [meanA, meanB] = [mean(a), mean(b)]
  let [both, ofA, ofB] = [0, 0, 0]
  for (const [at, dot] of a.entries()) {
    const [overA, overB] = [dot - meanA, (b[at] ?? 0) - meanB]
    both += overA * overB
    ofA += overA ** 2
    ofB += overB ** 2
  }
  return both / Math.sqrt(ofA * ofB)
}

test('a real agenda looks on paper as it was typeset, in both scripts', async ({ start, folder }) => {
  const { documents } = buildDocuments(sampleForum())
  const typesetter = await createNodeTypesetter()
  const typeset = async (id: string) => {
    const made = await typesetter.typeset(documents.filter((document) => document.id === id))
    if (!made.ok) throw new Error(JSON.stringify(made.failure))
    writeFileSync(join(folder, `${id}.pdf`), made.value)
    return { pdf: made.value, pages: pagesOf(join(folder, `${id}.pdf`)) }
  }
  const wanted = await typeset('AGD-QNI')
  const another = await typeset('AGD-GUN')

  const desktop = await start()
  const title = uniqueTitle()
  await printPdf(desktop, title, wanted.pdf)
  await expect.poll(async () => (await job(desktop, title))?.state, { timeout: 30_000 }).toBe('printed')
  const paper = cups.printed(title) ?? []
  expect(paper).toHaveLength(wanted.pages.length)
  // The way through PostScript keeps the shapes and loses the letters, so these pages are looked at and not read.
  for (const [index, { picture }] of paper.entries()) {
    expect(likeness(picture, wanted.pages[index]?.picture ?? Buffer.alloc(0))).toBeGreaterThan(0.8)
    expect(likeness(picture, another.pages[index]?.picture ?? Buffer.alloc(0))).toBeLessThan(0.6)
  }
})

test('a job waits for a printer that is off, also over a restart, and comes out once', async ({ start }) => {
  const first = await start()
  cups.switchOff()
  const title = uniqueTitle()
  await print(first, title, ['after the night'])
  await expect.poll(async () => (await job(first, title))?.problem?.key).toBe('common.host.printerOff')
  expect(textOf(title)).toBeUndefined()
  await first.kill()

  const second = await start({ userData: first.userData })
  expect(await job(second, title)).toMatchObject({ state: 'waiting', title })
  cups.switchOn()
  await expect.poll(async () => (await job(second, title))?.state, { timeout: 45_000 }).toBe('printed')
  expect(textOf(title)).toEqual(['after the night'])
  expect(textOf(title)).toBeUndefined()
})

test('a job can be sent again and taken out of the queue', async ({ start }) => {
  const desktop = await start()
  const title = uniqueTitle()
  await print(desktop, title, ['lost in the corridor'])
  await expect.poll(async () => (await job(desktop, title))?.state, { timeout: 30_000 }).toBe('printed')
  expect(textOf(title)).toEqual(['lost in the corridor'])
  await desktop.page.evaluate((id) => window.desktop.printing.again(id), title)
  await expect.poll(async () => (await job(desktop, title))?.state, { timeout: 30_000 }).toBe('printed')
  expect(textOf(title)).toEqual(['lost in the corridor'])
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
