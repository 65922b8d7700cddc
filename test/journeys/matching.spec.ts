import { expect, type Page, test } from '@playwright/test'
import { languages } from '../../shared/model/language.ts'
import { complaints, locales, openSample, texts } from './support.ts'
import { violations } from './violations.ts'

const en = texts('en')

const rows = (page: Page) => page.locator('.pair')
const focused = (page: Page) => page.locator('.pair:focus')
const toggle = (page: Page, name: RegExp) => page.getByRole('main').getByRole('button', { name }).click()

/** Opens the sample forum on the Matching screen and waits until everything is scored. */
async function openMatching(page: Page, t = en): Promise<void> {
  await openSample(page, t)
  await page.keyboard.press('Control+4')
  await expect(rows(page).first()).toBeVisible({ timeout: 60_000 })
}

const cellsOf = (page: Page, index: number) => rows(page).nth(index).getByRole('gridcell').allTextContents()

test.describe('in English', () => {
  test.use({ locale: locales.en })

  test('a pair opens to reasons whose points add up to its score, and is decided by key and by mouse', async ({
    page,
  }) => {
    const heard = complaints(page)
    await openMatching(page)
    await rows(page).nth(1).click()
    const reasons = page.getByRole('region', { name: en('matching:reasons') })
    const points = (await reasons.locator('dt').allTextContents()).map(Number)
    const total = points.pop() ?? Number.NaN
    expect(points.length).toBeGreaterThan(1)
    expect(points.reduce((sum, part) => sum + part, 0)).toBe(total)
    await expect(reasons).toContainText(`= ${total.toFixed(1)}`)

    await expect(focused(page)).toHaveAttribute('data-index', '1')
    for (const [key, word] of [
      ['Space', 'Accepted'],
      ['x', 'Rejected'],
      ['r', 'Required'],
      ['f', 'Forbidden'],
    ] as const) {
      await page.keyboard.press(key)
      await expect(rows(page).nth(1)).toHaveAttribute('data-decision', /accepted|rejected|required|forbidden|blocked/)
      await expect(page.locator('[data-live="polite"]')).toContainText(word)
    }
    await page.keyboard.press('Delete')
    await expect(page.locator('[data-live="polite"]')).toContainText('Open')
    await reasons.getByRole('button', { name: en('matching:decide.accepted') }).click()
    await expect(rows(page).nth(1)).toHaveAttribute('data-decision', 'accepted')
    expect(heard).toEqual([])
  })

  test('a selection is decided in one step and taken back by one undo', async ({ page }) => {
    await openMatching(page)
    await rows(page).nth(0).click()
    for (let step = 0; step < 4; step++) await page.keyboard.press('Shift+ArrowDown')
    await expect(page.locator('.pair[aria-selected="true"]')).toHaveCount(5)
    await page
      .getByRole('main')
      .getByRole('button', { name: en('matching:accept', { count: 5 }) })
      .click()
    await expect(page.locator('.pair[data-decision="accepted"]')).toHaveCount(5)
    await page.keyboard.press('Control+z')
    await expect(page.locator('.pair[data-decision="accepted"]')).toHaveCount(0)
  })

  test('the ranking moves with the weights, what moved is marked, and the weights are one step', async ({ page }) => {
    await openMatching(page)
    const before = await cellsOf(page, 0)
    await toggle(page, en('matching:weights.title'))
    await page.locator('#weight-requests').fill('60')
    await expect.poll(async () => (await cellsOf(page, 0))[1], { timeout: 30_000 }).not.toBe(before[1])
    await expect(rows(page).getByRole('img').first()).toBeVisible()
    await expect(page.getByRole('main').getByRole('button', { name: en('matching:markSeen') })).toBeVisible()
    await expect(page.getByRole('banner').getByRole('button', { name: /Undo/ })).toHaveAttribute(
      'aria-label',
      /Weights/,
    )
    await page.getByRole('main').getByRole('heading', { level: 1 }).click()
    await page.keyboard.press('Control+z')
    await expect(page.locator('#weight-requests')).toHaveValue('12')
    await expect.poll(async () => (await cellsOf(page, 0))[1], { timeout: 30_000 }).toBe(before[1])
  })

  test('10: the list is searched without diacritics, and filtered', async ({ page }) => {
    await openMatching(page)
    await page.getByRole('searchbox').fill('da nang')
    await expect(rows(page).first()).toContainText('Da Nang')
    await page.getByRole('searchbox').fill('')
    await page.getByLabel(en('matching:filter.kinds')).selectOption('localities')
    await page.getByLabel(en('matching:filter.list')).selectOption('mutual')
    await expect(page.getByRole('status').filter({ hasText: /pairs shown/ })).toBeVisible()
    const shown = await rows(page).count()
    expect(shown).toBeGreaterThan(0)
    await page.getByLabel(en('matching:filter.decision')).selectOption('accepted')
    await expect(rows(page)).toHaveCount(0)
    await toggle(page, en('matching:filter.clear'))
    await expect(rows(page).first()).toBeVisible()
  })

  test('the matrix is walked by arrows with one cell in the tab order, and leads to the companies', async ({
    page,
  }) => {
    await openMatching(page)
    await toggle(page, en('matching:view.matrix'))
    const matrix = page.getByRole('grid', { name: en('matching:matrix.title') })
    await expect(matrix.locator('td[tabindex="0"]')).toHaveCount(1)
    const smallest = await matrix.locator('td').evaluateAll((cells) => {
      const boxes = cells.map((cell) => cell.getBoundingClientRect())
      return Math.min(...boxes.flatMap(({ width, height }) => [width, height]))
    })
    expect(smallest).toBeGreaterThanOrEqual(24)
    await matrix.locator('td[tabindex="0"]').focus()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowRight')
    await expect(matrix.locator('td:focus')).toHaveAttribute('data-row', '1')
    await expect(matrix.locator('td:focus')).toHaveAttribute('data-column', '1')
    await page.keyboard.press('End')
    await expect(matrix.locator('td[tabindex="0"]')).toHaveCount(1)
    const both = matrix.locator('td:has(b):has(small)').first()
    await both.click()
    await page.keyboard.press('Space')
    await expect(both).toContainText('✓')
    const count = await both.locator('small').textContent()
    await toggle(page, en('matching:matrix.showCompanies', { count: count ?? '' }))
    await expect(rows(page)).toHaveCount(Number(count))
  })

  test('5: an input method’s keys decide nothing', async ({ page }) => {
    await openMatching(page)
    await rows(page).nth(0).click()
    await focused(page).dispatchEvent('keydown', { key: 'x', code: 'KeyX', isComposing: true })
    await focused(page).dispatchEvent('keydown', { key: 'x', code: 'KeyX', keyCode: 229 })
    await expect(rows(page).nth(0)).toHaveAttribute('data-decision', 'open')
    await page.keyboard.press('x')
    await expect(rows(page).nth(0)).toHaveAttribute('data-decision', 'rejected')
  })
})

for (const language of languages) {
  test.describe(`in ${language}`, () => {
    test.use({ locale: locales[language] })

    test(`2 axe finds nothing in list, matrix and weights, in both themes (${language})`, async ({ page }) => {
      const t = texts(language)
      await openMatching(page, t)
      const check = async (what: string) => expect(await violations(page), what).toEqual([])
      for (const theme of ['shell:darkTheme', 'shell:lightTheme']) {
        await page
          .getByRole('banner')
          .getByRole('button', { name: t(theme) })
          .click()
        await toggle(page, t('matching:view.list'))
        await rows(page).nth(0).click()
        await rows(page).nth(0).getByRole('checkbox').check()
        await check(`list, ${theme}`)
        await rows(page).nth(0).getByRole('checkbox').uncheck()
        await toggle(page, t('matching:weights.title'))
        await check(`weights, ${theme}`)
        await toggle(page, t('matching:reasons'))
        await toggle(page, t('matching:view.matrix'))
        await check(`matrix, ${theme}`)
      }
    })
  })
}
