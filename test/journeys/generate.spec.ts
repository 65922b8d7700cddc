import AxeBuilder from '@axe-core/playwright'
import { expect, type Page, test } from '@playwright/test'
import { languages } from '../../shared/model/language.ts'
import { complaints, locales, openSample, press, texts } from './support.ts'

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']
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
          const { violations } = await new AxeBuilder({ page }).withTags(standards).analyze()
          const found = violations.map(
            ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`,
          )
          expect(found, `${part}, ${theme}`).toEqual([])
        }
      }
    })
  })
}
