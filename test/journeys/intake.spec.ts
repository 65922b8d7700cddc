import { readFile } from 'node:fs/promises'
import { read, utils } from '@e965/xlsx'
import { expect, test } from '@playwright/test'
import {
  accept,
  button,
  type Cells,
  cell,
  column,
  companies,
  csv,
  grid,
  heads,
  importing,
  pick,
  step,
  text,
  xlsx,
} from './lists.ts'
import { complaints } from './support.ts'

// Wide enough for every column of these lists: a grid draws only what is in sight. A higher window is slow to paint.
const wide = { width: 3600, height: 760 }
test.use({ viewport: wide })

test('a list is imported by keyboard alone, and one undo takes all of it back', async ({ page }) => {
  const heard = complaints(page)
  await importing(page, { name: 'danh-sach.xlsx', buffer: xlsx(companies) })
  await step(page, /^1\./).focus()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('table', { name: /^Columns of/ })).toBeVisible()
  const field = page.getByRole('combobox', { name: /Field of column D/ })
  await field.focus()
  await page.keyboard.press('Alt+ArrowDown')
  await expect(page.getByRole('listbox')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(field).toBeFocused()
  await step(page, /^2\./).focus()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Enter')
  await expect(page.locator('[data-accounting="2=2+0"]')).toBeVisible()
  await button(page, /^Import 2 rows$/).press('Enter')
  await expect(cell(page, 'V001', 'name_vi')).toHaveText('Công ty TNHH Mẫu Một')
  await page.keyboard.press('Control+z')
  await expect(page.getByText('No registrants')).toBeVisible()
  await page.keyboard.press('Control+Shift+z')
  await expect(cell(page, 'V002', 'name_vi')).toHaveText('Công ty TNHH Mẫu Hai')
  expect(heard).toEqual([])
})

test('a column that was chosen by hand is remembered for the next file with the same heads', async ({ page }) => {
  const odd: Cells = [
    ['Tên đơn vị', 'Địa phương', 'Zzz'],
    ['Công ty TNHH Mẫu Ba', 'Huế', 'Du lịch biển'],
  ]
  await importing(page, { name: 'a.xlsx', buffer: xlsx(odd) })
  await step(page, /^2\./).click()
  await page.getByRole('combobox', { name: /Field of column C/ }).click()
  await page.getByRole('option', { name: 'Seeks' }).click()
  await expect(page.getByRole('row', { name: /Zzz/ })).toContainText('Chosen by hand')
  await accept(page)
  await page.keyboard.press('Control+2')
  await pick(
    page,
    [{ name: 'b.xlsx', buffer: xlsx([...odd, ['Công ty TNHH Mẫu Tư', 'Huế', 'Y tế']]) }],
    'Choose spreadsheets…',
  )
  await step(page, /^2\./).click()
  await expect(page.getByRole('row', { name: /Zzz/ })).toContainText('earlier file with the same heads')
  await expect(page.getByRole('combobox', { name: /Field of column C/ })).toHaveText('Seeks')
})

test('header row, encoding and sheets are overruled with the outcome in sight; a broken file stops no other', async ({
  page,
}) => {
  const list: Cells = [['Danh sách mẫu'], [], ...companies]
  await importing(
    page,
    { name: 'list.csv', buffer: text(list) },
    { name: 'broken.xlsx', buffer: Buffer.from('PK\u0003\u0004 and no workbook behind it') },
  )
  await expect(page.getByRole('main').getByRole('alert').filter({ hasText: 'broken.xlsx' })).toBeVisible()
  const preview = page.getByRole('region', { name: /^First rows of/ })
  await expect(preview).toContainText('Công ty TNHH Mẫu Một')
  await page.getByRole('combobox', { name: 'Encoding' }).click()
  await page.getByRole('option', { name: 'shift_jis', exact: true }).click()
  await expect(preview).not.toContainText('Công ty TNHH Mẫu Một')
  await page.getByRole('combobox', { name: 'Encoding' }).click()
  await page.getByRole('option', { name: /^As found/ }).click()
  await expect(preview).toContainText('Công ty TNHH Mẫu Một')
  await page.getByRole('combobox', { name: 'Header row' }).click()
  await page.getByRole('option', { name: /^4:/ }).click()
  await expect(preview.getByRole('rowheader', { name: '4 ▸ header' })).toBeVisible()
  await page.getByRole('combobox', { name: 'Header row' }).click()
  await page.getByRole('option', { name: /^As found/ }).click()
  await expect(preview.getByRole('rowheader', { name: '3 ▸ header' })).toBeVisible()
  await page.getByRole('checkbox', { name: /^Read sheet/ }).uncheck()
  await expect(button(page, /^Import 0 rows$/)).toBeDisabled()
  await page.getByRole('checkbox', { name: /^Read sheet/ }).check()
  await accept(page)
  await expect(column(page, 'code')).toHaveText(['V001', 'V002'])
})

test('questions are answered once for all equal cells', async ({ page }) => {
  const list: Cells = [
    ['Tên đơn vị', 'Địa phương', 'Cần phiên dịch', 'Nhu cầu'],
    ['Công ty TNHH Mẫu Một', 'QN', 'x', 'Du lịch'],
    ['Công ty TNHH Mẫu Hai', 'QN', 'Có', 'Du lịch'],
    ['Công ty TNHH Mẫu Ba', 'Huế', 'x', 'Du lịch'],
  ]
  await importing(page, { name: 'cau-hoi.xlsx', buffer: xlsx(list) })
  await step(page, /^3\. Values/).click()
  const place = page.getByRole('group', { name: 'Answer for “QN”' })
  await expect(page.getByText(/^2 cells/).first()).toBeVisible()
  await place.getByRole('button', { name: /Quang Ninh/ }).click()
  await expect(place.getByRole('button', { name: /Quang Ninh/ })).toHaveAttribute('aria-pressed', 'true')
  await button(page, 'x means yes').click()
  await expect(step(page, /^3\. Values$/)).toBeVisible()
  await accept(page)
  await expect(column(page, 'locality')).toHaveText(['Quang Ninh', 'Quang Ninh', 'Hue'])
  await page.keyboard.press('Control+2')
})

test('a corrected file changes field by field, asks before it overwrites a correction, and says who is gone', async ({
  page,
}) => {
  await importing(page, { name: 'ds.xlsx', buffer: xlsx(companies) })
  await accept(page)
  await cell(page, 'V001', 'locality').click()
  await page.keyboard.press('F2')
  await expect(grid(page).getByRole('combobox', { name: 'Locality' })).toBeFocused()
  await page.keyboard.type('gia lai')
  await page.keyboard.press('Enter')
  await expect(cell(page, 'V001', 'locality')).toHaveText('Gia Lai')

  const again = async (cells: Cells) => {
    await page.keyboard.press('Control+2')
    await pick(page, [{ name: 'ds.xlsx', buffer: xlsx(cells) }], 'Choose spreadsheets…')
    await step(page, /^4\./).click()
  }
  const corrected: Cells = [
    heads,
    ['Công ty TNHH Mẫu Một', 'Đà Nẵng', '0901234567', 'Du lịch', 'Y tế'],
    ['Công ty TNHH Mẫu Năm', 'Huế', '0987654321', 'Nông nghiệp', 'Du lịch'],
  ]
  await again(corrected)
  await expect(page.getByText('1 new · 1 changed · 0 unchanged · 1 no longer listed')).toBeVisible()
  const changes = page.getByRole('table', { name: 'Changed' })
  await expect(
    changes.getByRole('row', { name: /Locality.*corrected by hand/ }).getByRole('checkbox'),
  ).not.toBeChecked()
  await expect(changes.getByRole('row', { name: /Seeks/ }).first().getByRole('checkbox')).toBeChecked()
  await button(page, /^No longer listed/).click()
  await expect(page.getByRole('list', { name: 'No longer listed' })).toContainText('V002')
  await accept(page)
  await expect(cell(page, 'V001', 'locality')).toHaveText('Gia Lai')
  await expect(cell(page, 'V001', 'seeks')).toHaveText('Healthcare')
  await again(corrected)
  await expect(page.getByText('0 new · 0 changed · 2 unchanged · 1 no longer listed')).toBeVisible()
  await button(page, 'Cancel').click()
  const newer = corrected.map((row) => row.map((text) => (text === 'Đà Nẵng' ? 'Quảng Ninh' : text)))
  await again(newer)
  await expect(
    changes
      .getByRole('row', { name: /Locality.*corrected by hand/ })
      .first()
      .getByRole('checkbox'),
  ).not.toBeChecked()
})

test('rows that were left out are saved as .xlsx with the reason', async ({ page }) => {
  const list: Cells = [heads, ['', '', '0933333333', '', ''], ...companies.slice(1), ['Tổng cộng: 2 đơn vị']]
  await importing(page, { name: 'ds.xlsx', buffer: xlsx(list) })
  await step(page, /^4\./).click()
  await expect(page.locator('[data-accounting]')).toHaveText(/4 read = 2 used \+ 2 skipped/)
  await page.keyboard.press('F8')
  await expect(page.locator('#problem-0')).toBeFocused()
  await page.keyboard.press('F8')
  await expect(page.locator('#problem-1')).toBeFocused()
  await page.keyboard.press('Shift+F8')
  await expect(page.locator('#problem-0')).toBeFocused()
  const coming = page.waitForEvent('download')
  await button(page, 'Save rejected rows (2)').click()
  const download = await coming
  expect(download.suggestedFilename()).toBe('rejected rows.xlsx')
  const book = read(await readFile(await download.path()))
  const rows = utils.sheet_to_json<string[]>(book.Sheets[book.SheetNames[0] ?? ''] ?? {}, { header: 1 })
  const texts = rows.map((row) => row.join(' | '))
  expect(texts.some((row) => row.includes('0933333333') && /organisation or locality/.test(row))).toBe(true)
  expect(texts.some((row) => row.includes('Tổng cộng') && /total/.test(row))).toBe(true)
})

test('check 6: pasting 30 × 4 cells from a sheet fills them; one undo restores', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.setViewportSize({ ...wide, height: 1700 })
  const many: Cells = [
    heads,
    ...Array.from({ length: 40 }, (_, n) => [`Công ty Mẫu ${n + 1}`, 'Huế', '', 'Du lịch', '']),
  ]
  await importing(page, { name: 'ds.xlsx', buffer: xlsx(many) })
  await accept(page)
  const before = await cell(page, 'V003', 'name_vi').textContent()
  const block = Array.from({ length: 30 }, (_, n) =>
    [`Tên ${n + 1}`, `名称 ${n + 1}`, `Name ${n + 1}`, 'đà nẵng'].join('\t'),
  )
  await page.evaluate((cells) => navigator.clipboard.writeText(cells), `${block.join('\r\n')}\r\n`)
  await cell(page, 'V001', 'name_vi').click()
  await page.keyboard.press('Control+v')
  await expect(cell(page, 'V003', 'name_en')).toHaveText('Name 3')
  await expect(cell(page, 'V003', 'name_ja')).toHaveText('名称 3')
  await expect(cell(page, 'V003', 'locality')).toHaveText('Da Nang')
  await expect(cell(page, 'V030', 'name_vi')).toHaveText('Tên 30')
  await expect(cell(page, 'V031', 'name_vi')).toHaveText('Công ty Mẫu 31')
  await page.keyboard.press('Control+z')
  await expect(cell(page, 'V003', 'name_vi')).toHaveText(before ?? '')
  await expect(cell(page, 'V003', 'locality')).toHaveText('Hue')
})

/** The list of the next journey in CP932, which no browser and no Node can write. */
const inShiftJis =
  '926391cc96bc2c9364986294d48d862c92f18b9f82c582ab82e982e082cc0d0a878a8ca9967beee08bb42c30332d313233342d353637382c8acf8cf50d0a8ca9967b8fa48e968a948eae89ef8ed02c30362d313233342d353637382c945f8bc60d0a'

test('check 8: the same list as UTF-8, UTF-8 with BOM, UTF-16 and Shift_JIS gives the same rows', async ({ page }) => {
  const list: Cells = [
    ['団体名', '電話番号', '提供できるもの'],
    ['㈱見本髙橋', '03-1234-5678', '観光'],
    ['見本商事株式会社', '06-1234-5678', '農業'],
  ]
  const plain = csv(list)
  const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(plain, 'utf16le')])
  const shiftJis = Buffer.from(inShiftJis, 'hex')
  const outcomes: string[][] = []
  for (const buffer of [Buffer.from(plain), Buffer.from(`\ufeff${plain}`), utf16, shiftJis]) {
    await importing(page, { name: 'meibo.csv', buffer })
    await accept(page)
    for (const field of ['name_ja', 'phones', 'offers']) await expect(column(page, field)).toHaveCount(2)
    const texts = ['name_ja', 'phones', 'offers'].map((field) => column(page, field).allTextContents())
    outcomes.push((await Promise.all(texts)).flat())
  }
  expect(outcomes[0]).toContain('見本商事株式会社')
  for (const outcome of outcomes) expect(outcome).toEqual(outcomes[0])
})

test('check 9: a phone number keeps its leading zero; a decomposed “Huế” equals the composed one', async ({ page }) => {
  const list: Cells = [
    heads,
    ['Công ty Mẫu Một', 'Huế'.normalize('NFD'), '0901234567', 'Du lịch', ''],
    ['Công ty Mẫu Hai', 'Huế', '0912345678', 'Du lịch', ''],
  ]
  await importing(page, { name: 'ds.csv', buffer: text(list) })
  await accept(page)
  await expect(column(page, 'locality')).toHaveText(['Hue', 'Hue'])
  await expect(column(page, 'phones')).toHaveText(['0901 234 567', '0912 345 678'])
})

test('check 10: “da nang” finds “Đà Nẵng”; ﾄﾖﾀ finds トヨタ', async ({ page }) => {
  const list: Cells = [
    ['Tên đơn vị', 'Địa phương', 'Thế mạnh'],
    ['Công ty Mẫu Đà Nẵng', 'Đà Nẵng', 'Du lịch'],
    ['トヨタ見本', '愛知県', 'Ô tô'],
  ]
  await importing(page, { name: 'ds.csv', buffer: text(list) })
  await accept(page)
  for (const [typed, found] of [
    ['da nang', 'Công ty Mẫu Đà Nẵng'],
    ['ﾄﾖﾀ', 'トヨタ見本'],
    ['とよた', 'トヨタ見本'],
  ] as const) {
    await page.getByRole('searchbox').fill(typed)
    await expect(grid(page).locator('.MuiDataGrid-row')).toHaveCount(1)
    await expect(grid(page)).toContainText(found)
  }
})

test('signs that turn or hide text are shown as such', async ({ page }) => {
  const list: Cells = [heads, ['Công ty Mẫu \u202Egnort', 'Huế', '', 'Du lịch', '']]
  await importing(page, { name: 'ds.csv', buffer: text(list) })
  await step(page, /^4\./).click()
  await expect(page.getByText('U+202E').first()).toBeVisible()
  await accept(page)
  await expect(column(page, 'name_vi')).toHaveText(['Công ty Mẫu gnort'])
})

test('cells are edited in place with the editor of their field, filled down, emptied and taken back', async ({
  page,
}) => {
  await importing(page, { name: 'ds.xlsx', buffer: xlsx(companies) })
  await accept(page)
  await cell(page, 'V001', 'offers').click()
  await page.keyboard.press('F2')
  await expect(page.getByRole('combobox', { name: 'Offers' })).toBeFocused()
  await page.keyboard.type('logistics')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  await expect(cell(page, 'V001', 'offers')).toContainText('logistics')
  await cell(page, 'V002', 'offers').click()
  await page.keyboard.press('Control+d')
  const above = await cell(page, 'V001', 'offers').textContent()
  await expect(cell(page, 'V002', 'offers')).toHaveText(above ?? '')
  await cell(page, 'V001', 'interpreter').click()
  await page.keyboard.press('F2')
  await page.getByRole('option', { name: 'Yes' }).click()
  await page.keyboard.press('Enter')
  await expect(cell(page, 'V001', 'interpreter')).toHaveText('Yes')
  await cell(page, 'V001', 'name_vi').click()
  await page.keyboard.press('Delete')
  await expect(cell(page, 'V001', 'name_vi')).toContainText('No name')
  await expect(button(page, /^Problems \(1\)$/)).toBeVisible()
  for (let step = 0; step < 4; step++) await page.keyboard.press('Control+z')
  await expect(cell(page, 'V001', 'name_vi')).toHaveText('Công ty TNHH Mẫu Một')
  await expect(cell(page, 'V001', 'offers')).toHaveText('Tourism')
})

test('duplicates stand side by side, are merged only by a button, and undo parts them', async ({ page }) => {
  const other: Cells = [heads, ['CTY TNHH MẪU MỘT', 'Đà Nẵng', '0901234567', 'Logistics', '']]
  await importing(page, { name: 'mot.xlsx', buffer: xlsx(companies) }, { name: 'hai.xlsx', buffer: xlsx(other) })
  await accept(page)
  await expect(column(page, 'code')).toHaveCount(3)
  await button(page, 'Duplicates (1)').click()
  const pair = page.getByRole('region', { name: /^V00\d and V00\d$/ })
  await expect(pair).toContainText('Same phone number')
  await pair.getByRole('button', { name: /^Merge into V001$/ }).click()
  await expect(cell(page, 'V001', 'offers')).toContainText('logistics')
  await expect(button(page, 'Duplicates (0)')).toBeVisible()
  await page.keyboard.press('Control+z')
  await expect(button(page, 'Duplicates (1)')).toBeVisible()
  await pair.getByRole('button', { name: 'They are two' }).click()
  await expect(button(page, 'Duplicates (0)')).toBeVisible()
})

test('a registrant is added by hand and removed after its meetings were shown', async ({ page }) => {
  await importing(page, { name: 'ds.xlsx', buffer: xlsx(companies) })
  await accept(page)
  await button(page, 'Add a registrant').click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Name', { exact: true }).fill('Công ty Mẫu Mới')
  await dialog.getByRole('button', { name: 'Add' }).click()
  await expect(cell(page, 'V003', 'name_vi')).toHaveText('Công ty Mẫu Mới')
  await cell(page, 'V003', '__check__').click()
  await button(page, 'Remove 1').click()
  await page.getByRole('dialog').getByRole('button', { name: 'Remove 1' }).click()
  await expect(cell(page, 'V003', 'name_vi')).toHaveCount(0)
  await page.keyboard.press('Control+z')
  await expect(cell(page, 'V003', 'name_vi')).toHaveCount(1)
})
