import { readFile } from 'node:fs/promises'
import { type BrowserContext, expect, type Page, test } from '@playwright/test'
import { unzipSync } from 'fflate'
import { languages } from '../../shared/model/language.ts'
import { complaints, generatePlan, openSample, press, texts } from './support.ts'
import { violations } from './violations.ts'

const t = texts('en')

/** One row store of the database, as it lies there. */
const rowsOf = (page: Page, store: string): Promise<Record<string, unknown>[]> =>
  page.evaluate(
    (name) =>
      new Promise((settle, refuse) => {
        const opening = indexedDB.open('forum-match')
        opening.onerror = () => refuse(opening.error)
        opening.onsuccess = () => {
          const reading = opening.result.transaction(name).objectStore(name).getAll()
          reading.onsuccess = () => {
            opening.result.close()
            settle(reading.result)
          }
        }
      }),
    store,
  )

const changedButton = (page: Page) => page.getByRole('main').getByRole('button', { name: t('print:printChanged') })

/** The number in the button that prints what changed. */
async function changedCount(page: Page): Promise<number> {
  const text = await changedButton(page).textContent()
  return Number(/\((\d+)\)/.exec(text ?? '')?.[1])
}

const view = (page: Page, name: string) =>
  page
    .getByRole('group', { name: t('print:products') })
    .getByRole('button', { name })
    .click()

const listed = (page: Page): Promise<string[]> =>
  page
    .getByRole('option')
    .evaluateAll((rows) => rows.map((row) => (row instanceof HTMLElement ? (row.dataset.document ?? '') : '')))

test.describe
  .serial('the papers of the sample forum', () => {
    let context: BrowserContext
    let page: Page
    let heard: string[] = []

    test.beforeAll(async ({ browser }) => {
      test.setTimeout(240_000)
      context = await browser.newContext({ locale: 'en-GB', timezoneId: 'Asia/Ho_Chi_Minh' })
      page = await context.newPage()
      heard = complaints(page)
      await openSample(page, t)
      await generatePlan(page, t)
      await page.keyboard.press('Control+7')
      await expect(page.getByText(t('print:publishFirst'))).toBeVisible()
      await press(page, t('print:toBoard'))
      await press(page, t('board:publish', { number: 1 }))
      await expect(page.getByRole('alert')).toHaveText(t('board:published', { number: 1 }))
      await page.keyboard.press('Control+7')
      await expect(page.getByRole('option').first()).toBeVisible({ timeout: 60_000 })
    })
    test.afterAll(async () => {
      expect(heard).toEqual([])
      await context.close()
    })

    test('Ctrl+P prints everything that is needed, and the browser opens it as PDF', async () => {
      const all = await changedCount(page)
      expect(all).toBe((await rowsOf(page, 'documents')).length)
      const opened = context.waitForEvent('page', { timeout: 120_000 })
      await page.keyboard.press('Control+p')
      const pdf = await opened
      expect(pdf.url()).toMatch(/^blob:/)
      await pdf.close()
      await expect(page.getByText(t('print:upToDate'))).toBeVisible()
      expect(await changedCount(page)).toBe(0)
      await page.keyboard.press('Control+z')
      await expect(page.getByRole('option').first()).toBeVisible()
      expect(await changedCount(page)).toBe(all)
      await expect(page.getByRole('banner').getByRole('button', { name: /^Redo: / })).toBeEnabled()
      await page.keyboard.press('Control+Shift+z')
      await expect(page.getByText(t('print:upToDate'))).toBeVisible()
    })

    test('check 14: after one move, “Print what changed” lists exactly the affected documents', async () => {
      test.setTimeout(180_000)
      await page.keyboard.press('Control+6')
      await expect(page.locator('[data-meeting]').first()).toBeVisible()
      const valid = page.locator('[data-target="valid"]:not([data-meeting])')
      for (const cell of (await page.locator('[data-meeting]').all()).slice(0, 60)) {
        await cell.click()
        await page.keyboard.press('Enter')
        await expect(page.locator('[data-target]').first()).toBeVisible()
        if ((await valid.count()) > 0) break
        await page.keyboard.press('Escape')
      }
      await valid.first().click()
      await page.keyboard.press('Control+7')
      await press(page, t('board:publish', { number: 2 }))
      await expect(page.getByRole('main').getByText(t('print:summary', { number: 2 }))).toBeVisible()
      await expect(page.getByRole('option').first()).toBeVisible()

      const revisions = (await rowsOf(page, 'revisions')).sort((one, two) => Number(one.number) - Number(two.number))
      const placesOf = (revision: Record<string, unknown> | undefined) =>
        new Map(
          (Array.isArray(revision?.meetings) ? revision.meetings : []).map(
            (meeting: { a: string; b: string; slot: string; table: string; interpreter?: string }) => [
              `${meeting.a} ${meeting.b}`,
              meeting,
            ],
          ),
        )
      const [before, after] = [placesOf(revisions[0]), placesOf(revisions[1])]
      const expected = new Set<string>(['WALL'])
      for (const [pair, now] of after) {
        const then = before.get(pair)
        if (!then || JSON.stringify(then) === JSON.stringify(now)) continue
        for (const meeting of [then, now]) {
          for (const code of [meeting.a, meeting.b]) expected.add(`AGD-${code}`)
          expected.add(`TBL-${meeting.table}`)
          if (meeting.interpreter) expected.add(`INT-${meeting.interpreter}`)
        }
      }
      expect(expected.size).toBeGreaterThan(3)
      expect((await listed(page)).sort()).toEqual([...expected].sort())
      expect(await changedCount(page)).toBe(expected.size)
      await view(page, 'Change slips')
      await expect(page.getByRole('option')).toHaveCount([...expected].filter((id) => id.startsWith('AGD-')).length)
    })

    test('a product is printed whole, followed from then on, and handed over', async () => {
      test.setTimeout(180_000)
      const stale = await changedCount(page)
      await view(page, 'Table tents')
      await expect(page.getByRole('option').first()).toBeVisible()
      const opened = context.waitForEvent('page', { timeout: 120_000 })
      await press(page, t('print:printAll'))
      await (await opened).close()
      await expect(page.locator('[data-standing=printed]').first()).toBeVisible()
      expect(await changedCount(page)).toBe(stale)
      await page.getByRole('option').first().press('Space')
      await press(page, t('print:handOver', { count: 1 }))
      await expect(page.locator('[data-standing=handed-over]')).toHaveCount(1)
    })

    test('workbook and calendars are saved', async () => {
      for (const [entry, ending] of [
        ['print:saveWorkbook', '.xlsx'],
        ['print:saveCalendars', '.zip'],
      ] as const) {
        const coming = page.waitForEvent('download', { timeout: 60_000 })
        await press(page, t('print:saveAs'))
        await page.getByRole('menuitem', { name: t(entry) }).click()
        const file = await coming
        expect(file.suggestedFilename()).toContain(ending)
        const inside = Object.keys(unzipSync(new Uint8Array(await readFile(await file.path()))))
        expect(inside.some((name) => name === 'xl/workbook.xml' || name === 'GUN.ics')).toBe(true)
      }
    })

    test('a character that no font has holds printing back and names character and document', async () => {
      test.setTimeout(180_000)
      const wrong = '\u{13000}'
      await page.evaluate(
        ({ letter }) =>
          new Promise<void>((settle, refuse) => {
            const opening = indexedDB.open('forum-match')
            opening.onerror = () => refuse(opening.error)
            opening.onsuccess = () => {
              const writing = opening.result.transaction('registrants', 'readwrite')
              const store = writing.objectStore('registrants')
              const reading = store.getAll()
              reading.onsuccess = () => {
                const row = reading.result.find(({ registrant }) => registrant.code === 'GUN')
                for (const person of row.registrant.people) person.name += letter
                store.put(row)
              }
              writing.oncomplete = () => {
                opening.result.close()
                settle()
              }
            }
          }),
        { letter: wrong },
      )
      await page.reload()
      await expect(page.getByRole('option').first()).toBeVisible({ timeout: 60_000 })
      const before = await changedCount(page)
      expect(before).toBeGreaterThan(0)
      await page.keyboard.press('Control+p')
      const refusal = page.getByRole('alert').filter({ hasText: wrong })
      await expect(refusal.first()).toContainText('U+13000')
      await expect(refusal.first()).toContainText('GUN')
      expect(await changedCount(page)).toBe(before)
    })

    for (const language of languages)
      test(`2 axe finds nothing on Print and Settings (${language})`, async () => {
        test.setTimeout(120_000)
        const own = texts(language)
        await page
          .getByRole('banner')
          .getByRole('button', { name: texts(language)(`shell:languageNames.${language}`) })
          .click()
        for (const theme of ['shell:darkTheme', 'shell:lightTheme']) {
          await page
            .getByRole('banner')
            .getByRole('button', { name: own(theme) })
            .click()
          for (const key of ['Control+7', 'Control+Comma']) {
            await page.keyboard.press(key)
            await expect(page.getByRole('main').getByRole('progressbar')).toHaveCount(0, { timeout: 60_000 })
            expect(await violations(page)).toEqual([])
          }
        }
      })
  })

/** A host with a print queue whose printer is off, in place of the desktop shell's. */
function hostWithQueue(): void {
  type Job = { id: string; title: string; product: string; state: string; printer: string; problem?: object }
  const ok = (value: unknown) => Promise.resolve({ ok: true, value })
  const key = 'settings-of-the-stand-in'
  const stored = () => JSON.parse(localStorage.getItem(key) ?? '{}')
  const standard = { language: 'en', theme: 'light', density: 'compact', printing: {}, columns: {}, window: null }
  const settings = () => ({ ...standard, recent: [], columnMemory: {}, ...stored() })
  let jobs: Job[] = []
  const listeners = new Set<(jobs: Job[]) => void>()
  const tell = () => {
    for (const listener of listeners) listener([...jobs])
  }
  const problem = { key: 'common.host.printerOff', params: { printer: 'Sample printer' } }
  const sent: { product: string; choice: object }[] = []
  Object.assign(window, {
    sentToPrinter: sent,
    desktop: {
      capabilities: {
        host: 'desktop',
        nativeFiles: true,
        printing: 'queue',
        backups: false,
        secondWindow: false,
        nativeMenu: false,
      },
      systemLanguages: ['en'],
      files: { open: () => ok([]), save: () => ok(null), onOpened: () => () => {}, openRecent: () => ok(null) },
      settings: {
        read: async () => settings(),
        change: async (patch: object) => {
          localStorage.setItem(key, JSON.stringify({ ...stored(), ...patch }))
          return settings()
        },
        onChanged: () => () => {},
      },
      printing: {
        printers: async () => [
          { name: 'sample', displayName: 'Sample printer', isDefault: true, trays: ['Upper', 'Lower'] },
          { name: 'a3', displayName: 'Sample A3', isDefault: false, trays: [] },
        ],
        print: (job: Job & { choice: object }) => {
          sent.push({ product: job.product, choice: job.choice })
          jobs = [...jobs, { ...job, state: 'failed', printer: 'Sample printer', problem }]
          tell()
          return ok(null)
        },
        again: (id: string) => {
          jobs = jobs.map(({ problem: _, ...job }) =>
            job.id === id ? { ...job, state: 'printed' } : { ...job, problem },
          )
          tell()
          return ok(null)
        },
        forget: (id: string) => {
          jobs = jobs.filter((job) => job.id !== id)
          tell()
          return ok(null)
        },
        jobs: async () => jobs,
        onState: (listener: (jobs: Job[]) => void) => {
          listeners.add(listener)
          return () => listeners.delete(listener)
        },
      },
      backups: { list: async () => [], read: () => ok(null), write: () => ok(null), onWanted: () => () => {} },
      windows: { openHall: async () => {}, setFullScreen: async () => {} },
      commands: { on: () => () => {}, describe: async () => {} },
    },
  })
}

test('one job for each product on the printer chosen once; a failed job stays, is sent again or taken out', async ({
  page,
}) => {
  test.setTimeout(240_000)
  await page.addInitScript(hostWithQueue)
  await openSample(page, t)
  await generatePlan(page, t)
  await press(page, t('board:publish', { number: 1 }))
  await page.keyboard.press('Control+7')
  await expect(page.getByRole('option').first()).toBeVisible({ timeout: 60_000 })
  const all = await changedCount(page)
  await page.keyboard.press('Control+p')
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('combobox', { name: /^Wall timetable, Printer/ }).click()
  await page.getByRole('option', { name: 'Sample A3' }).click()
  await dialog.getByRole('spinbutton', { name: /^Table rosters/ }).fill('2')
  await dialog.getByRole('button', { name: t('print:choices.print') }).click()

  const queue = page.getByRole('region', { name: t('print:queue.title') })
  await expect(queue.getByRole('listitem')).toHaveCount(4, { timeout: 120_000 })
  const sent = await page.evaluate(() => Reflect.get(window, 'sentToPrinter'))
  expect(sent).toMatchObject([
    { product: 'agenda', choice: { copies: 1, duplex: 'long-edge' } },
    { product: 'table-roster', choice: { copies: 2 } },
    { product: 'interpreter-roster', choice: { copies: 1 } },
    { product: 'timetable', choice: { printer: 'a3' } },
  ])
  await expect(queue.getByText(/Sample printer/).first()).toBeVisible()
  await expect.poll(() => changedCount(page)).toBe(0)

  const job = (name: string) => queue.getByRole('listitem').filter({ hasText: name })
  await job('Wall timetable')
    .getByRole('button', { name: t('print:queue.again') })
    .click()
  await expect(job('Wall timetable')).toContainText(t('print:queue.state.printed').source.slice(1, -1))
  await view(page, 'Wall timetable')
  await expect(page.locator('[data-standing=printed]')).toHaveCount(1)
  await view(page, 'Table rosters')
  await expect(page.locator('[data-standing=failed]').first()).toBeVisible()
  const rosters = await page.getByRole('option').count()
  await job('Table rosters')
    .getByRole('button', { name: t('print:queue.forget') })
    .click()
  await expect(page.locator('[data-standing=needed]').first()).toBeVisible()
  expect(await changedCount(page)).toBeGreaterThanOrEqual(rosters)
  expect(await changedCount(page)).toBeLessThan(all)
  await page.keyboard.press('Control+p')
  await expect(queue.getByRole('listitem')).toHaveCount(4, { timeout: 60_000 })
  await expect(dialog).toHaveCount(0)

  await page.keyboard.press('Control+Comma')
  await expect(page.getByRole('spinbutton', { name: /^Table rosters/ })).toHaveValue('2')
})
