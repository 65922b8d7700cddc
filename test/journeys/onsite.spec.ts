import AxeBuilder from '@axe-core/playwright'
import { type BrowserContext, expect, type Page, test } from '@playwright/test'
import { languages } from '../../shared/model/language.ts'
import { complaints, generatePlan, openSample, press, texts } from './support.ts'

const t = texts('en')
const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

type Meeting = { a: string; b: string; slot: string; table: string; interpreter?: string }

/** The rows of the database that say what the forum is, in one order; the change queue is not part of it. */
const stateOf = (page: Page): Promise<{ meetings: Meeting[]; text: string }> =>
  page.evaluate(async () => {
    const opening = indexedDB.open('forum-match')
    const database = await new Promise<IDBDatabase>((settle) => {
      opening.onsuccess = () => settle(opening.result)
    })
    const read = (name: string) =>
      new Promise<unknown[]>((settle) => {
        const reading = database.transaction(name).objectStore(name).getAll()
        reading.onsuccess = () => settle(reading.result)
      })
    const meetings = await read('meetings')
    const rest = await Promise.all(['forums', 'registrants', 'decisions', 'revisions', 'documents'].map(read))
    database.close()
    return { meetings: meetings as Meeting[], text: JSON.stringify([meetings, rest]) }
  })

const keyOf = ({ a, b }: Meeting) => `${a} ${b}`
const placeOf = ({ slot, table, interpreter }: Meeting) => `${slot} ${table} ${interpreter ?? ''}`

/** What the option that is chosen in the dialogue says it will change. */
async function counts(page: Page): Promise<Record<string, number>> {
  const shown = page.getByRole('dialog').locator('label:has(input:checked) dd')
  const entries = await shown.evaluateAll((cells) =>
    cells.map((cell): [string, number] => [cell.getAttribute('data-count') ?? '', Number(cell.textContent)]),
  )
  return Object.fromEntries(entries)
}

/** What is different between two plans, counted as the dialogue counts it. */
function difference(before: readonly Meeting[], after: readonly Meeting[]): Record<string, number> {
  const [old, now] = [before, after].map((plan) => new Map(plan.map((meeting) => [keyOf(meeting), meeting])))
  const cancelled = before.filter((meeting) => !now?.has(keyOf(meeting)))
  const added = after.filter((meeting) => !old?.has(keyOf(meeting)))
  const moved = after.filter((meeting) => {
    const then = old?.get(keyOf(meeting))
    return then !== undefined && placeOf(then) !== placeOf(meeting)
  })
  const then = moved.flatMap((meeting) => old?.get(keyOf(meeting)) ?? [])
  const touched = [...cancelled, ...added, ...moved, ...then]
  return {
    moved: moved.length,
    cancelled: cancelled.length,
    added: added.length,
    people: new Set(touched.flatMap(({ a, b }) => [a, b])).size,
    interpreters: new Set(touched.flatMap(({ interpreter }) => interpreter ?? [])).size,
  }
}

/** Chooses an entry of a list field of the dialogue. */
async function choose(page: Page, label: string, option: string | RegExp): Promise<void> {
  await page
    .getByRole('dialog')
    .getByRole('combobox', { name: t(label) })
    .click()
  await page.getByRole('option', { name: option, exact: typeof option === 'string' }).click()
}

const openImpact = async (page: Page): Promise<void> => {
  await page
    .getByRole('dialog')
    .getByRole('button', { name: t('onsite:showImpact') })
    .click()
  await expect(page.getByRole('radio').first()).toBeVisible({ timeout: 90_000 })
}

const accept = (page: Page) =>
  page
    .getByRole('dialog')
    .getByRole('button', { name: t('onsite:impact.accept') })
    .click()

test.describe
  .serial('the day of the sample forum', () => {
    let context: BrowserContext
    let page: Page
    let heard: string[] = []

    test.beforeAll(async ({ browser }) => {
      test.setTimeout(300_000)
      context = await browser.newContext({ locale: 'en-GB', timezoneId: 'Asia/Ho_Chi_Minh' })
      page = await context.newPage()
      heard = complaints(page)
      // Two slots of the sample's first day have begun.
      await page.clock.setFixedTime('2025-11-24T09:10:00+07:00')
      await openSample(page, t)
      await generatePlan(page, t)
      await press(page, t('board:publish', { number: 1 }))
      await expect(page.getByRole('alert')).toHaveText(t('board:published', { number: 1 }))
      await page.keyboard.press('Control+7')
      await expect(page.getByRole('option').first()).toBeVisible({ timeout: 60_000 })
      const opened = context.waitForEvent('page', { timeout: 120_000 })
      await page.keyboard.press('Control+p')
      await (await opened).close()
      await expect(page.getByText(t('print:upToDate'))).toBeVisible()
      await page.keyboard.press('Control+8')
    })
    test.afterAll(async () => {
      expect(heard).toEqual([])
      await context.close()
    })

    test('the desk says what runs, finds a delegation without accents, and checks it in', async () => {
      await expect(page.getByText('09:00–09:30')).toBeVisible()
      await expect(page.getByText('09:30–10:00')).toBeVisible()
      await page.keyboard.press('Control+f')
      await page.keyboard.type('quang ninh')
      const row = page.getByRole('row', { name: /QNI/ })
      await row.getByRole('button').click()
      await expect(row).toContainText(t('onsite:checkinState.arrived').source.slice(1, -1))
      await page.keyboard.press('Escape')
      await page.getByRole('searchbox').fill('')
    })

    test('check 13: Cancel of the impact changes nothing', async () => {
      test.setTimeout(180_000)
      const before = await stateOf(page)
      await page.keyboard.press('F4')
      await choose(page, 'onsite:field.kind', t('onsite:kind.tableLost'))
      await choose(page, 'onsite:field.table', /^T05/)
      await openImpact(page)
      expect(await page.getByRole('radio').count()).toBeLessThanOrEqual(3)
      await page.keyboard.press('Escape')
      await expect(page.getByRole('dialog')).toHaveCount(0)
      expect((await stateOf(page)).text).toBe(before.text)
      await press(page, t('onsite:dismiss'))
      await expect(
        page.getByRole('main').getByText(t('onsite:changeState.dismissed').source.slice(1, -1)),
      ).toBeVisible()
    })

    test('check 13: the counts of the impact are those of the later difference, and what has begun stays', async () => {
      test.setTimeout(240_000)
      const before = await stateOf(page)
      await page.keyboard.press('F4')
      await choose(page, 'onsite:field.kind', t('onsite:kind.interpreterIll'))
      await page
        .getByRole('dialog')
        .getByRole('combobox', { name: t('onsite:field.interpreter') })
        .click()
      await page.getByRole('option').first().click()
      await openImpact(page)
      const said = await counts(page)
      await accept(page)
      await expect(page.getByRole('dialog')).toHaveCount(0)
      const after = await stateOf(page)
      const real = difference(before.meetings, after.meetings)
      for (const [name, count] of Object.entries(real)) expect(said[name] ?? 0, name).toBe(count)
      expect(real.people).toBeGreaterThan(0)
      const begun = (plan: readonly Meeting[]) =>
        plan
          .filter(({ slot }) => slot === 'S01' || slot === 'S02')
          .map((meeting) => `${keyOf(meeting)} ${placeOf(meeting)}`)
          .sort()
      expect(begun(after.meetings)).toEqual(begun(before.meetings))
      expect(begun(before.meetings).length).toBeGreaterThan(0)

      await page.keyboard.press('Control+z')
      await expect(page.getByRole('main').getByRole('button', { name: t('onsite:showImpact') })).toBeVisible()
      expect((await stateOf(page)).text).toBe(before.text)
      await expect(page.getByRole('banner').getByRole('button', { name: /^Redo: / })).toBeEnabled()
      await page.keyboard.press('Control+Shift+z')

      await press(page, t('board:publish', { number: 2 }))
      const changed = page.getByRole('main').getByRole('button', { name: t('print:printChanged') })
      await expect(changed).toBeEnabled({ timeout: 60_000 })
      await expect(changed).toContainText(`(${said.documents})`)
      await page.keyboard.press('Control+8')
    })

    for (const [kind, fields] of [
      ['slotCancelled', [['onsite:field.slot', /^24\/11 10:00$/]]],
      ['shifted', []],
    ] as const)
      test(`a change of times is carried out as one step that one undo takes back (${kind})`, async () => {
        test.setTimeout(240_000)
        const before = await stateOf(page)
        await page.keyboard.press('F4')
        await choose(page, 'onsite:field.kind', t(`onsite:kind.${kind}`))
        for (const [label, option] of fields) await choose(page, label, option)
        await openImpact(page)
        await accept(page)
        await expect(page.getByRole('dialog')).toHaveCount(0)
        const after = await stateOf(page)
        expect(after.text).not.toBe(before.text)
        await page.keyboard.press('Control+7')
        await expect(page.getByRole('main').getByRole('button', { name: t('board:publish') })).toBeVisible()
        await expect(page.getByRole('option').first()).toBeVisible({ timeout: 60_000 })
        await page.keyboard.press('Control+8')
        await page.keyboard.press('Control+z')
        await expect.poll(async () => (await stateOf(page)).text).toBe(before.text)
      })

    for (const language of languages)
      test(`2 axe finds nothing on the desk and in its dialogues (${language})`, async () => {
        test.setTimeout(180_000)
        const own = texts(language)
        const banner = page.getByRole('banner')
        await banner.getByRole('button', { name: own(`shell:languageNames.${language}`) }).click()
        for (const theme of ['shell:darkTheme', 'shell:lightTheme']) {
          await banner.getByRole('button', { name: own(theme) }).click()
          const look = async () => {
            const found = await new AxeBuilder({ page }).withTags(standards).analyze()
            expect(found.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([])
          }
          await look()
          await page.keyboard.press('F4')
          await expect(page.getByRole('dialog')).toBeVisible()
          await look()
          await page.keyboard.press('Escape')
          await page
            .getByRole('main')
            .getByRole('button', { name: own('onsite:showImpact') })
            .first()
            .click()
          await expect(page.getByRole('radio').first()).toBeVisible({ timeout: 90_000 })
          await look()
          await page.keyboard.press('Escape')
          await expect(page.getByRole('dialog')).toHaveCount(0)
        }
      })
  })
