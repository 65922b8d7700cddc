import { expect, type Page, test } from '@playwright/test'
import { languages } from '../../shared/model/language.ts'
import { companies, enlarge, largeEvent, spreadTrade } from './large-forum.ts'
import { complaints, locales, openSample, press, texts } from './support.ts'
import { violations } from './violations.ts'

const en = texts('en')

const tab = (page: Page, name: RegExp) => page.getByRole('tab', { name }).click()
const panel = (page: Page) => page.getByRole('tabpanel')

async function openGenerate(page: Page, t = en): Promise<void> {
  await openSample(page, t)
  await page.keyboard.press('Control+5')
  await expect(page.getByRole('main').getByRole('button', { name: t('generate:generate') })).toBeEnabled({
    timeout: 60_000,
  })
}

/** Makes a plan and waits for it. */
async function generate(page: Page, t = en): Promise<void> {
  await press(page, t('generate:generate'))
  await expect(page.getByRole('main').getByRole('button', { name: t('generate:toBoard') })).toBeVisible({
    timeout: 120_000,
  })
}

test.describe('in English', () => {
  test.use({ locale: locales.en })

  test('12: generating shows progress; Stop keeps the best plan and says so', async ({ page }) => {
    const heard = complaints(page)
    await openGenerate(page)
    await page.keyboard.press('Control+Enter')
    const progress = page.getByRole('main').getByRole('progressbar')
    await expect(progress).toBeVisible()
    await page
      .getByRole('main')
      .getByRole('button', { name: en('generate:stop') })
      .click()
    await expect(progress).toHaveCount(0)
    await expect(panel(page)).toContainText('It was stopped early.')
    await expect(panel(page)).toContainText('Total score')
    await expect(panel(page).getByRole('table', { name: en('generate:unplaced') })).toBeVisible({ timeout: 60_000 })
    await expect(panel(page)).toContainText('Who has least, and why')
    await press(page, en('generate:toBoard'))
    await expect(page.getByRole('grid').getByText('⇄').first()).toBeVisible()
    expect(heard).toEqual([])
  })

  test('12: in a fair of 300 companies Stop shows the best plan while the search still had a long way to go', async ({
    page,
  }) => {
    const heard = complaints(page)
    await openSample(page, en)
    const event = largeEvent({ tables: 120, interpreters: 60 })
    await enlarge(page, { event, registrants: companies(300, spreadTrade), meetings: [] })
    await page.keyboard.press('Control+5')
    await expect(page.getByRole('main').getByRole('button', { name: en('generate:generate') })).toBeEnabled({
      timeout: 60_000,
    })
    const started = await page.evaluate(() => performance.now())
    await page.keyboard.press('Control+Enter')
    // The first twentieth is the construction: the search itself has begun.
    const progress = page.getByRole('main').getByRole('progressbar')
    await expect.poll(async () => Number(await progress.getAttribute('aria-valuenow'))).toBeGreaterThan(5)
    const stop = page.getByRole('main').getByRole('button', { name: en('generate:stop') })
    const told = await stop.evaluate(
      (button) =>
        new Promise<{ share: number; clicked: number; shown: number }>((settle) => {
          const bar = document.querySelector('main [role=progressbar]')
          const share = Number(bar?.getAttribute('aria-valuenow')) / 100
          const clicked = performance.now()
          const seen = new MutationObserver(() => {
            if (!document.querySelector('[role=tabpanel]')?.textContent?.includes('It was stopped early.')) return
            seen.disconnect()
            settle({ share, clicked, shown: performance.now() })
          })
          seen.observe(document.body, { subtree: true, childList: true, characterData: true })
          if (button instanceof HTMLElement) button.click()
        }),
    )
    const answered = `${Math.round(told.shown - told.clicked)} ms after ${Math.round(told.share * 100)} % of the search`
    console.log(`Stop showed the plan ${answered}`)
    test.info().annotations.push({ type: 'stop', description: answered })
    // What the whole search would have taken follows from how far it had got, whatever the speed of the machine.
    const whole = (told.clicked - started) / told.share
    expect(told.shown - started).toBeLessThan(whole)
    const placed = Number(/(\d+) meetings placed/.exec((await page.getByRole('main').textContent()) ?? '')?.[1])
    expect(placed).toBeGreaterThan(500)
    await tab(page, /^Plans kept \(1\)/)
    await expect(panel(page).getByRole('row').nth(1)).toContainText('stopped early')
    await expect(panel(page).getByRole('row').nth(1)).toContainText(placed.toLocaleString('en'))
    expect(heard).toEqual([])
  })

  test('earlier plans are kept, compared and taken back; a cure is one step', async ({ page }) => {
    await openGenerate(page)
    await generate(page)
    const cure = panel(page)
      .getByRole('button', { name: /^Apply for / })
      .first()
    await cure.click({ timeout: 60_000 })
    await expect(page.getByRole('banner').getByRole('button', { name: /Undo/ })).toHaveAttribute(
      'aria-label',
      /Cure for/,
    )
    await expect(page.getByRole('main').getByRole('button', { name: en('generate:generate') })).toBeEnabled({
      timeout: 60_000,
    })
    await press(page, en('generate:generate'))
    await expect(page.getByRole('main')).toContainText('of the proved bound', { timeout: 60_000 })
    await expect(page.getByRole('tab', { name: /^Plans kept \(2\)/ })).toBeVisible({ timeout: 120_000 })
    await expect(page.getByRole('main').getByRole('progressbar')).toHaveCount(0)
    await tab(page, /^Plans kept/)
    const plans = panel(page).getByRole('table')
    await expect(plans.getByRole('row')).toHaveCount(3)
    await expect(plans.getByRole('row').nth(1)).toContainText('the same')
    const older = plans.getByRole('row').nth(2)
    await older.getByRole('button', { name: en('generate:earlierPlans.compare') }).click()
    await expect(plans).toContainText('Who changes:')
    await older.getByRole('button', { name: en('generate:return') }).click()
    await expect(plans.getByRole('row', { name: /the same/ })).toHaveCount(1)
    await expect(plans.getByRole('row').nth(1)).not.toContainText('the same')
  })

  test('the capacity line follows every change of the set-up', async ({ page }) => {
    await openGenerate(page)
    const capacity = page.getByRole('main').getByRole('status').first()
    await expect(capacity).toContainText('table places short', { timeout: 60_000 })
    const before = await capacity.textContent()
    await tab(page, en('generate:parts.tables'))
    await panel(page).getByLabel(en('generate:tables.count')).fill('60')
    await page.keyboard.press('Enter')
    await expect(page.getByRole('main')).toContainText('× 60 tables')
    await expect(capacity).not.toHaveText(before ?? '', { timeout: 60_000 })
    await expect(capacity).not.toContainText('Checking', { timeout: 60_000 })
    await page.getByRole('heading', { level: 1 }).click()
    await page.keyboard.press('Control+z')
    await expect(page.getByRole('main')).toContainText('× 24 tables')
  })

  test('300 tables and 120 interpreters are a list like any other: what is typed stays while it scrolls', async ({
    page,
  }) => {
    await openSample(page, en)
    const event = largeEvent({ tables: 300, interpreters: 120 })
    await enlarge(page, { event, registrants: companies(20, spreadTrade), meetings: [] })
    await page.keyboard.press('Control+5')
    for (const [part, last, head] of [
      ['tables', 'T300', 'generate:tables.zone'],
      ['interpreters', 'I120', 'generate:interpreters.phone'],
    ] as const) {
      await tab(page, en(`generate:parts.${part}`))
      const list = panel(page).getByRole('table')
      await expect(list.getByRole('button').first()).toBeVisible()
      expect(await list.getByRole('row').count()).toBeLessThan(60)
      const scrollTo = (end: 'top' | 'bottom') =>
        list.evaluate((table, to) => {
          table.parentElement?.scrollTo(0, to === 'top' ? 0 : table.scrollHeight)
        }, end)
      const first = list.getByRole('row').nth(1).getByLabel(en(head))
      await first.fill('typed and not left yet')
      await scrollTo('bottom')
      const lastRow = list.getByRole('row').filter({ hasText: last })
      await expect(lastRow).toBeVisible()
      await scrollTo('top')
      await expect(first).toHaveValue('typed and not left yet')
      await expect(first).toBeFocused()
      await page.keyboard.press('Enter')
      await expect(page.getByRole('banner').getByRole('button', { name: /^Undo: / })).toBeEnabled()
      await scrollTo('bottom')
      await lastRow.getByLabel(en(head)).fill('the last one')
      await page.getByRole('heading', { level: 1 }).click()
      await scrollTo('top')
      await expect(lastRow).toHaveCount(0)
      await scrollTo('bottom')
      await expect(lastRow.getByLabel(en(head))).toHaveValue('the last one')
    }
  })

  test('taking a slot or a table away lists the meetings it strands, first', async ({ page }) => {
    await openGenerate(page)
    await generate(page)
    await tab(page, en('generate:parts.programme'))
    const slot = panel(page)
      .getByRole('group', { name: en('generate:programme.slots') })
      .first()
      .getByRole('button')
      .nth(1)
    await slot.click()
    const dialog = page.getByRole('dialog')
    await expect(dialog).toContainText(/\d+ meetings would be stranded/)
    const stranded = await dialog.getByRole('row').count()
    expect(stranded).toBeGreaterThan(1)
    await dialog.getByRole('button', { name: en('shell:cancel') }).click()
    await expect(slot).toHaveAttribute('aria-pressed', 'true')
    await slot.click()
    await dialog.getByRole('button', { name: /go to the tray/ }).click()
    await expect(slot).toHaveAttribute('aria-pressed', 'false')
    await tab(page, en('generate:parts.tables'))
    await panel(page)
      .getByRole('button', { name: en('generate:removeThis', { name: 'T05' }) })
      .click()
    await expect(dialog.getByRole('table')).toContainText('T05')
    await page.keyboard.press('Escape')
    await expect(panel(page).getByRole('button', { name: en('generate:removeThis', { name: 'T05' }) })).toBeVisible()
  })

  test('11: the language changes in mid-edit and what is typed stays', async ({ page }) => {
    await openGenerate(page)
    await tab(page, en('generate:parts.rules'))
    await tab(page, en('generate:parts.forum'))
    const field = panel(page).getByLabel('English').first()
    await field.fill('A name in the middle of being typed')
    await page.getByRole('button', { name: '日本語' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('日程作成')
    await expect(page.locator('input[value="A name in the middle of being typed"]')).toHaveCount(1)
  })
})

for (const language of languages) {
  test.describe(`in ${language}`, () => {
    test.use({ locale: locales[language] })

    test(`2 axe finds nothing in any part of the set-up and the result, in both themes (${language})`, async ({
      page,
    }) => {
      const t = texts(language)
      await openGenerate(page, t)
      await generate(page, t)
      for (const theme of ['shell:darkTheme', 'shell:lightTheme']) {
        await page
          .getByRole('banner')
          .getByRole('button', { name: t(theme) })
          .click()
        for (const part of ['forum', 'programme', 'tables', 'interpreters', 'rules', 'result', 'earlierCount']) {
          await tab(page, t(`generate:parts.${part}`))
          expect(await violations(page), `${part}, ${theme}`).toEqual([])
        }
      }
    })
  })
}
