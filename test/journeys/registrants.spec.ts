import { expect, type Locator, type Page, test } from '@playwright/test'
import { languages } from '../../shared/model/language.ts'
import { complaints, generatePlan, locales, openSample, texts } from './support.ts'
import { violations } from './violations.ts'

// Wide enough for every column of the grid, which draws only what is in sight.
const wide = { width: 4800, height: 760 }

const t = texts('en')
const grid = (page: Page) => page.getByRole('grid').first()
const rows = (page: Page) => grid(page).locator('.MuiDataGrid-row')
const dialog = (page: Page) => page.getByRole('dialog')
const button = (page: Page, name: string | RegExp) => page.getByRole('main').getByRole('button', { name })
const rowOf = (page: Page, code: string) =>
  rows(page).filter({ has: page.getByRole('gridcell', { name: code, exact: true }) })
const cell = (page: Page, code: string, field: string) =>
  rowOf(page, code).locator(`[role="gridcell"][data-field="${field}"]`).first()

/** Puts the focus on a cell and opens its editor. */
async function edit(page: Page, code: string, field: string, key = 'F2'): Promise<void> {
  await cell(page, code, field).click()
  await page.keyboard.press(key)
}

const save = (page: Page) => dialog(page).getByRole('button', { name: 'Save' }).click()

/** Puts cells on the clipboard as a spreadsheet does. */
async function copied(page: Page, cells: string[][]): Promise<void> {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  const text = cells.map((row) => row.join('\t')).join('\r\n')
  await page.evaluate((whole) => navigator.clipboard.writeText(whole), `${text}\r\n`)
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
    await save(page)
    await expect(rule).toContainText('Type the time from which it holds')
    await expect(rule.getByLabel('From')).toHaveValue('soon')
    await rule.getByLabel('From').fill('9h')
    await rule.getByLabel('Until').fill('10:00')
    await save(page)
    await expect(dialog(page)).toBeHidden()
    await expect(cell(page, 'GUN', 'availability')).toContainText('Except 09:00–10:00')
    await expect(cell(page, 'GUN', 'availability')).toBeFocused()
    await page.keyboard.press('Control+z')
    await expect(cell(page, 'GUN', 'availability')).toHaveText(before ?? '')
    expect(heard).toEqual([])
  })

  test('availability shows what it comes to: slots that are left and meetings that lie outside', async ({ page }) => {
    await openSample(page, t)
    await generatePlan(page, t)
    await page.keyboard.press('Control+3')
    await edit(page, 'GUN', 'availability', 'Enter')
    const outcome = dialog(page).getByRole('region', { name: 'What this comes to' })
    await expect(outcome).toContainText(/Can meet in \d+ of \d+ slots/)
    await expect(outcome).not.toContainText('Planned meetings outside')
    for (const day of ['2025-11-24', '2025-11-25']) {
      await dialog(page).getByRole('button', { name: 'Add a rule' }).click()
      await dialog(page).getByRole('group').last().getByLabel('Day').selectOption(day)
    }
    await expect(outcome).toContainText('Can meet in 0 of')
    await expect(outcome).toContainText('Planned meetings outside of this time')
    await expect(outcome.getByRole('listitem').filter({ hasText: '⇄' }).first()).toContainText('GUN')

    // What was typed is dropped only after somebody said so.
    const question = page.getByRole('dialog', { name: 'Leave without saving' })
    await page.keyboard.press('Escape')
    await question.getByRole('button', { name: 'Cancel' }).click()
    await expect(outcome).toContainText('Can meet in 0 of')
    await page.keyboard.press('Escape')
    await question.getByRole('button', { name: 'Leave without saving' }).click()
    await expect(dialog(page)).toHaveCount(0)
  })

  test('initiatives have a title, fields and a start that is typed as months or as a month', async ({ page }) => {
    await openSample(page, t)
    await edit(page, 'GUN', 'initiatives')
    await dialog(page).getByRole('button', { name: 'Add an initiative' }).click()
    const first = dialog(page).getByRole('group', { name: 'Initiative 1' })
    await expect(first.getByLabel('Title')).toBeFocused()
    await page.keyboard.type('Sample cold store')
    await first.getByRole('combobox', { name: 'Fields of the initiative' }).fill('ﾛｼﾞ')
    await page.keyboard.press('Enter')
    await page.keyboard.press('Escape')
    await first.getByLabel('Can start in').fill('some day')
    await save(page)
    await expect(first).toContainText('Type the months until it can start')
    await first.getByLabel('Can start in').fill('11/2028')
    await expect(first).toContainText('later than 24 months')
    await first.getByLabel('Can start in').fill('11/2026')
    await expect(first).toContainText('in 12 months: within 24 months')
    await save(page)
    await expect(cell(page, 'GUN', 'initiatives')).toHaveText('Sample cold store (in 12 months)')
    await edit(page, 'GUN', 'initiatives')
    await dialog(page).getByRole('button', { name: 'Remove: Initiative 1' }).click()
    await save(page)
    await expect(cell(page, 'GUN', 'initiatives')).toHaveText('')
    await page.keyboard.press('Control+z')
    await expect(cell(page, 'GUN', 'initiatives')).toHaveText('Sample cold store (in 12 months)')
  })

  test('languages, wishes and numbers have editors; a doubtful number is kept, a refused one stays in its editor', async ({
    page,
  }) => {
    await openSample(page, t)
    await edit(page, 'J001', 'languages')
    await page.keyboard.type('engl')
    await page.keyboard.press('Enter')
    await page.keyboard.press('Tab')
    await expect(cell(page, 'J001', 'languages')).toContainText('English')

    await edit(page, 'J001', 'wants')
    await expect(page.getByRole('combobox', { name: 'Wanted partners' })).toBeFocused()
    await page.keyboard.type('da nang')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await page.keyboard.type('Somebody Else')
    await page.keyboard.press('Tab')
    await expect(cell(page, 'J001', 'wants')).toHaveText(/DNA; Somebody Else$/)

    await edit(page, 'J001', 'corporateNumber')
    await page.keyboard.type('7000012050003')
    await expect(page.getByRole('status').filter({ hasText: 'check digit does not fit' })).toBeVisible()
    await page.keyboard.press('Enter')
    await expect(cell(page, 'J001', 'corporateNumber')).toContainText('7000012050003')
    await expect(button(page, /^Problems \(2\)$/)).toBeVisible()

    await edit(page, 'J001', 'headcount')
    await page.keyboard.type('many')
    await page.keyboard.press('Enter')
    await expect(page.getByRole('alert').filter({ hasText: 'Type a number of people' })).toBeVisible()
    await expect(page.getByRole('textbox', { name: 'People' })).toHaveValue('many')
    await page.keyboard.press('Escape')
    await expect(cell(page, 'J001', 'headcount')).toHaveText(/^\d+$/)
    for (let step = 0; step < 3; step++) await page.keyboard.press('Control+z')
    await expect(cell(page, 'J001', 'corporateNumber')).toHaveText('')
    await expect(cell(page, 'J001', 'wants')).toHaveText('')
    await expect(cell(page, 'J001', 'languages')).not.toContainText('English')
  })

  test('check 5: Enter of an input method leaves the editor of a cell open', async ({ page }) => {
    await openSample(page, t)
    await edit(page, 'J001', 'name_ja')
    const input = page.getByRole('textbox', { name: 'Name in Japanese' })
    const before = await input.inputValue()
    await input.dispatchEvent('keydown', { key: 'Enter', keyCode: 229, which: 229, isComposing: true, bubbles: true })
    await expect(input).toBeFocused()
    await input.fill('見本')
    await page.keyboard.press('Enter')
    await expect(cell(page, 'J001', 'name_ja')).toHaveText('見本')
    expect(before).not.toBe('見本')
  })

  test('people are added, changed, moved and taken out, and one of them is the head', async ({ page }) => {
    await openSample(page, t)
    await edit(page, 'GUN', 'head')
    const people = dialog(page).getByRole('table', { name: 'People' })
    const names = () =>
      people
        .locator('[data-cell="personName"] input')
        .evaluateAll((all) => all.map((input) => Reflect.get(input, 'value')))
    const [head, second] = await names()
    await dialog(page).getByRole('button', { name: 'Add a person' }).click()
    await expect(people.getByRole('textbox', { name: 'Name: Person 3', exact: true })).toBeFocused()
    await page.keyboard.type('Sample Third')
    const third = people.getByRole('row').last()
    await third.getByLabel('Position: Sample Third').fill('副知事')
    await expect(third.getByLabel('Rank: Sample Third')).toHaveValue('2')
    await third.getByLabel('Rank: Sample Third').fill('9')
    await save(page)
    await expect(third).toContainText('Type a rank from 1')
    await expect(third.getByLabel('Rank: Sample Third')).toHaveValue('9')
    await third.getByLabel('Rank: Sample Third').fill('3')
    await third.getByLabel('Name: Sample Third', { exact: true }).focus()
    await page.keyboard.press('Alt+ArrowUp')
    await page.keyboard.press('Alt+ArrowUp')
    await expect.poll(names).toEqual(['Sample Third', head, second])
    await expect(people.getByRole('textbox', { name: 'Name: Sample Third', exact: true })).toBeFocused()
    await people.getByRole('radio', { name: 'Head of delegation: Sample Third' }).check()
    await people.getByRole('button', { name: `Remove: ${second}` }).click()
    await save(page)
    await expect(cell(page, 'GUN', 'head')).toHaveText('Sample Third')
    await page.keyboard.press('Control+z')
    await expect(cell(page, 'GUN', 'head')).toHaveText(String(head))
  })

  test('in the grid of people Alt with an arrow moves a person, and chosen people are removed in one step', async ({
    page,
  }) => {
    await openSample(page, t)
    await button(page, 'People').click()
    const names = () => rowOf(page, 'GUN').locator('[data-field="personName"]').allTextContents()
    await expect.poll(async () => (await names()).length).toBeGreaterThan(1)
    const before = await names()
    await rowOf(page, 'GUN').locator('[data-field="personName"]').nth(1).click()
    await page.keyboard.press('Alt+ArrowUp')
    await expect.poll(names).toEqual([before[1], before[0], ...before.slice(2)])
    await expect(rowOf(page, 'GUN').locator('[data-field="personName"]').first()).toBeFocused()
    await page.keyboard.press('Control+z')
    await expect.poll(names).toEqual(before)
    for (const index of [0, 1]) await rowOf(page, 'GUN').locator('[data-field="__check__"]').nth(index).click()
    await button(page, 'Remove 2').click()
    await expect.poll(names).toEqual(before.slice(2))
    await page.keyboard.press('Control+z')
    await expect.poll(names).toEqual(before)
  })

  test('rows pasted below the last one are offered as new registrants, and one undo takes all of it back', async ({
    page,
  }) => {
    await openSample(page, t)
    const count = () => rows(page).count()
    await page.getByRole('searchbox').fill('V001')
    await expect(rows(page)).toHaveCount(1)
    const before = await cell(page, 'V001', 'name_vi').textContent()
    await copied(page, [
      ['Công ty Mẫu Đổi Tên', '', 'Renamed Sample'],
      ['Công ty Mẫu Mới Một', '', 'Qqnew One', 'đà nẵng'],
      ['', '', '', ''],
      ['', '株式会社見本新', 'Qqnew Two', '群馬県'],
    ])
    await cell(page, 'V001', 'name_vi').click()
    await page.keyboard.press('Control+v')
    await expect(dialog(page)).toContainText('2 rows reach beyond the list')
    const columns = dialog(page).getByRole('table', { name: 'The columns of the rows that are added' })
    await expect(columns.getByRole('columnheader')).toHaveText([
      'Name in Vietnamese',
      'Name in Japanese',
      'Name in English',
      'Locality',
    ])
    await dialog(page).getByRole('button', { name: 'Cancel' }).click()
    await expect(cell(page, 'V001', 'name_vi')).toHaveText(before ?? '')
    await page.keyboard.press('Control+v')
    await dialog(page).getByRole('button', { name: 'Paste' }).click()
    await expect(cell(page, 'V001', 'name_vi')).toHaveText('Công ty Mẫu Đổi Tên')
    await page.getByRole('searchbox').fill('qqnew')
    await expect.poll(count).toBe(2)
    await expect(rows(page).nth(0).locator('[data-field="side"]')).toHaveText('Viet Nam')
    await expect(rows(page).nth(0).locator('[data-field="locality"]')).toHaveText('Da Nang')
    await expect(rows(page).nth(1).locator('[data-field="side"]')).toHaveText('Japan')
    await expect(rows(page).nth(1).locator('[data-field="code"]')).toHaveText(/^J\d+$/)
    await rows(page).nth(1).locator('[data-field="code"]').click()
    await page.keyboard.press('Control+z')
    await expect.poll(count).toBe(0)
    await page.getByRole('searchbox').fill('V001')
    await expect(cell(page, 'V001', 'name_vi')).toHaveText(before ?? '')
  })
})

const choose = async (page: Page, finder: Locator, typed: string) => {
  await finder.fill(typed)
  await page.keyboard.press('Enter')
}

test('the filter narrows by kind, country, place, sector, problems and file; marks, width and kana do not matter', async ({
  page,
}) => {
  await openSample(page, t)
  const filter = page.getByRole('group', { name: 'Filter' })
  const shown = () =>
    page
      .getByRole('main')
      .getByRole('status')
      .filter({ hasText: / of \d+ shown$/ })
  await filter.getByLabel('Kind').selectOption('province')
  await expect(shown()).toHaveText(/^34 of 302 shown$/)
  await choose(page, filter.getByRole('combobox', { name: 'Locality' }), 'da nang')
  await expect(shown()).toHaveText('1 of 302 shown')
  await expect(rows(page)).toHaveCount(1)
  await expect(rows(page)).toContainText('Đà Nẵng')
  await button(page, 'Clear the filter').click()
  await expect(shown()).toHaveCount(0)
  for (const typed of ['ﾛｼﾞｽﾃｨｸｽ', 'ろじすてぃくす', 'ＬＯＧＩＳＴＩＣＳ']) {
    await choose(page, filter.getByRole('combobox', { name: 'Sector' }), typed)
    await expect(filter.getByRole('combobox', { name: 'Sector' })).toHaveValue(/logistics/i)
    await expect(shown()).toHaveText(/^\d+ of 302 shown$/)
    await button(page, 'Clear the filter').click()
  }
  await filter.getByLabel('Country').selectOption('jp')
  await filter.getByLabel('Source file').selectOption({ index: 1 })
  await expect(shown()).toBeVisible()
  await button(page, 'Clear the filter').click()
  await filter.getByLabel('Problems').selectOption('any')
  await expect(shown()).toHaveText('0 of 302 shown')
  await expect(grid(page)).toContainText('Nobody fits the filter')
})

for (const language of languages) {
  test.describe(`in ${language}`, () => {
    test.use({ locale: locales[language] })

    test(`2 axe finds nothing with any editor open in both themes (${language})`, async ({ page }) => {
      test.setTimeout(240_000)
      const say = texts(language)
      await openSample(page, say)
      const fields = ['kind', 'name_vi', 'locality', 'head', 'headcount', 'offers', 'initiatives']
      const further = ['wants', 'availability', 'languages', 'taxCode', 'note']
      for (const theme of ['shell:darkTheme', 'shell:lightTheme']) {
        await page
          .getByRole('banner')
          .getByRole('button', { name: say(theme) })
          .click()
        // The first columns are drawn only while they are in sight.
        await grid(page)
          .locator('.MuiDataGrid-virtualScroller')
          .evaluate((scroller) => scroller.scrollTo(0, 0))
        await cell(page, 'GUN', 'code').click()
        for (const field of [...fields, ...further]) {
          await expect(async () => {
            await page.keyboard.press('ArrowRight')
            await expect(page.locator(':focus')).toHaveAttribute('data-field', field, { timeout: 300 })
          }).toPass()
          await page.keyboard.press('F2')
          if (field === 'headcount') {
            await page.keyboard.type('abc')
            await page.keyboard.press('Enter')
            await expect(
              page.getByRole('alert').filter({ hasText: say('registrants:refused.headcount') }),
            ).toBeVisible()
          }
          if (field === 'availability' || field === 'initiatives')
            await dialog(page)
              .getByRole('button', { name: say(`registrants:${field}.add`) })
              .click()
          expect(await violations(page), `${field}, ${theme}`).toEqual([])
          const question = dialog(page).filter({ has: page.getByText(say('registrants:part.discardTitle')) })
          await expect(async () => {
            await page.keyboard.press('Escape')
            if (await question.isVisible())
              await question.getByRole('button', { name: say('registrants:part.discard') }).click()
            await expect(page.locator('[role="gridcell"]:focus')).toHaveAttribute('data-field', field, { timeout: 500 })
          }).toPass()
        }
      }
    })
  })
}
