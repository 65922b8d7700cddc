import { expect, type Page, test } from '@playwright/test'
import { complaints, openSample, texts } from './support.ts'

// Wide enough for every column of the grid, which draws only what is in sight.
const wide = { width: 4600, height: 760 }

const t = texts('en')
const grid = (page: Page) => page.getByRole('grid').first()
const dialog = (page: Page) => page.getByRole('dialog')
const cell = (page: Page, code: string, field: string) =>
  grid(page)
    .getByRole('row')
    .filter({ has: page.getByRole('gridcell', { name: code, exact: true }) })
    .locator(`[data-field="${field}"]`)
    .first()

/** Puts the focus on a cell and opens its editor by the key for it. */
async function edit(page: Page, code: string, field: string, key = 'F2'): Promise<void> {
  await cell(page, code, field).click()
  await page.keyboard.press(key)
}

test.describe('in a wide window', () => {
  test.use({ viewport: wide })

  test('availability is edited by the forum’s own sessions and times, and one undo takes it back', async ({ page }) => {
    const heard = complaints(page)
    await openSample(page, t)
    const before = await cell(page, 'GUN', 'availability').textContent()
    await edit(page, 'GUN', 'availability')
    await expect(dialog(page)).toContainText('GUN')
    await dialog(page).getByRole('button', { name: 'Add a rule' }).click()
    const rule = dialog(page).getByRole('group').last()
    await rule.getByLabel('When').selectOption('between')
    await rule.getByLabel('From').fill('soon')
    await dialog(page).getByRole('button', { name: 'Save' }).click()
    await expect(rule).toContainText('Type the time from which it holds')
    await expect(rule.getByLabel('From')).toHaveValue('soon')
    await rule.getByLabel('From').fill('9h')
    await rule.getByLabel('Until').fill('10:00')
    await dialog(page).getByRole('button', { name: 'Save' }).click()
    await expect(dialog(page)).toBeHidden()
    await expect(cell(page, 'GUN', 'availability')).toContainText('Except 09:00–10:00')
    await expect(cell(page, 'GUN', 'availability')).toBeFocused()
    await page.keyboard.press('Control+z')
    await expect(cell(page, 'GUN', 'availability')).toHaveText(before ?? '')
    expect(heard).toEqual([])
  })
})
