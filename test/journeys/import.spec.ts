import { expect, type Page, test } from '@playwright/test'
import { accept, button, type Cells, column, companies, heads, importing, pick, step, xlsx } from './lists.ts'
import { complaints } from './support.ts'

// Wide enough for every column of these lists: a grid draws only what is in sight.
test.use({ viewport: { width: 3600, height: 760 } })

const rowCount = 3000
/** A list long enough to hold up a window that would read, compare or write it by itself. */
const long: Cells = [
  heads,
  ...Array.from({ length: rowCount }, (_, n) => [
    `Công ty TNHH Mẫu ${n}`,
    'Huế',
    `09${String(10_000_000 + n)}`,
    'Du lịch; nông nghiệp',
    'Logistics',
  ]),
]

/** Counts from now on what the window draws while it shows that something is being worked on. */
const watchFrames = (page: Page) =>
  page.evaluate(() => {
    const seen = { frames: 0 }
    const tick = () => {
      if (document.querySelector('main [role="progressbar"]')) seen.frames += 1
      requestAnimationFrame(tick)
    }
    requestAnimationFrame(tick)
    Reflect.set(globalThis, 'seen', seen)
  })

/** How often the window was drawn since the last look; one that does the work itself is drawn once or twice. */
const framesSeen = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const seen: { frames: number } = Reflect.get(globalThis, 'seen')
    const { frames } = seen
    seen.frames = 0
    return frames
  })

test('a long list is read, compared and written while the window goes on answering; no row is lost', async ({
  page,
}) => {
  const heard = complaints(page)
  await importing(page, { name: 'dai.xlsx', buffer: xlsx(long) })
  await watchFrames(page)
  const progress = page.getByRole('main').getByRole('progressbar')
  // another header row has all of it read again
  await page.getByRole('combobox', { name: 'Header row' }).click()
  await page.getByRole('option', { name: /^1:/ }).click()
  await step(page, /^2\./).click()
  await expect(page.getByRole('table', { name: /^Columns of/ })).toBeVisible()
  await step(page, /^4\./).click()
  await expect(page.locator(`[data-accounting="${rowCount}=${rowCount}+0"]`)).toBeVisible()
  await expect(page.getByText(`${rowCount} new · 0 changed · 0 unchanged · 0 no longer listed`)).toBeVisible()
  await expect(progress).toHaveCount(0)
  expect(await framesSeen(page)).toBeGreaterThan(5)
  await button(page, 'Show more').click()
  await expect(page.getByRole('list', { name: 'New' }).getByRole('listitem')).toHaveCount(200)
  await accept(page)
  expect(await framesSeen(page)).toBeGreaterThan(5)
  await expect(page.getByRole('grid')).toHaveAttribute('aria-rowcount', String(rowCount + 1))
  await page.keyboard.press('Control+z')
  await expect(page.getByText('No registrants')).toBeVisible()
  expect(heard).toEqual([])
})

test('a rank and the names behind family names are asked for, and the answers become the registrants’ own', async ({
  page,
}) => {
  const list: Cells = [
    ['Tên đơn vị', 'Địa phương', 'Họ và tên', 'Chức vụ'],
    ['UBND tỉnh Quảng Ninh', 'Quảng Ninh', 'Nguyễn Văn Mẫu', 'Giám đốc'],
    ['UBND tỉnh Quảng Ninh', 'Quảng Ninh', 'Trần Thị Mẫu', 'Cố vấn đặc biệt'],
    ['群馬県庁', '群馬県', '伊藤・佐藤・鈴木（3名）', '主査'],
  ]
  await importing(page, { name: 'doan.xlsx', buffer: xlsx(list) })
  await step(page, /^3\. Values \(3\)/).click()
  await page.getByRole('group', { name: 'Answer for “Giám đốc”' }).getByRole('button', { name: /^3 –/ }).click()
  await page.getByRole('combobox', { name: 'Answer for “Cố vấn đặc biệt”' }).click()
  await page.getByRole('option', { name: /^2 –/ }).click()
  const names = page.getByRole('textbox', { name: /^Answer for “伊藤/ })
  await names.fill('伊藤 一郎; 佐藤 二郎; 鈴木 三郎')
  await names.press('Enter')
  await expect(step(page, /^3\. Values$/)).toBeVisible()
  await accept(page)
  await button(page, 'People').click()
  await expect(column(page, 'personName')).toHaveText([
    'Nguyễn Văn Mẫu',
    'Trần Thị Mẫu',
    '伊藤 一郎',
    '佐藤 二郎',
    '鈴木 三郎',
  ])
  await expect(column(page, 'rank')).toHaveText(['3', '2', /./, /./, /./])
})

test('files imported again after two registrants were made one change nothing; undo parts them as before', async ({
  page,
}) => {
  const other: Cells = [heads, ['CTY TNHH MẪU MỘT', 'Đà Nẵng', '0901234567', 'Logistics', '']]
  const files = [
    { name: 'mot.xlsx', buffer: xlsx(companies) },
    { name: 'hai.xlsx', buffer: xlsx(other) },
  ]
  const again = async (which: typeof files, counts: string) => {
    await page.keyboard.press('Control+2')
    await pick(page, which, 'Choose spreadsheets…')
    await expect(page.getByText(counts)).toBeVisible()
    await button(page, 'Cancel').click()
    await page.keyboard.press('Control+3')
  }
  await importing(page, ...files)
  await accept(page)
  await button(page, 'Duplicates (1)').click()
  await page
    .getByRole('region', { name: /^V00\d and V00\d$/ })
    .getByRole('button', { name: 'Merge into V001' })
    .click()
  await expect(column(page, 'code')).toHaveText(['V001', 'V002'])
  await again(files, '0 new · 0 changed · 2 unchanged · 0 no longer listed')
  await again(files.slice(1), '0 new · 0 changed · 1 unchanged · 0 no longer listed')
  await page.keyboard.press('Control+z')
  await expect(column(page, 'code')).toHaveCount(3)
  await again(files, '0 new · 0 changed · 3 unchanged · 0 no longer listed')
})

test('a form is shown by its labels, each with its field, and any of them can be changed', async ({ page }) => {
  const form: Cells = [
    ['PHIẾU ĐĂNG KÝ'],
    [],
    ['Tên doanh nghiệp', 'Công ty TNHH Mẫu Một'],
    ['Địa chỉ', 'Đà Nẵng'],
    ['Họ và tên', 'Nguyễn Văn Mẫu'],
    ['Điện thoại', '0901234567'],
    ['Thế mạnh', 'Du lịch'],
    ['Mong muốn', 'Nông nghiệp'],
  ]
  await importing(page, { name: 'phieu.xlsx', buffer: xlsx(form) })
  const preview = page.getByRole('region', { name: /^First rows of/ })
  await expect(preview.getByRole('cell', { name: 'Tên doanh nghiệp → Organisation' })).toBeVisible()
  await expect(page.getByRole('combobox', { name: 'Header row' })).toHaveText('As found: a form')
  await step(page, /^2\./).click()
  await expect(page.getByRole('row', { name: /^A7 Thế mạnh Du lịch/ })).toContainText('Offers')
  await page.getByRole('combobox', { name: 'Field of column A7: Thế mạnh' }).click()
  await page.getByRole('option', { name: 'Seeks' }).click()
  await accept(page)
  await expect(column(page, 'name_vi')).toHaveText(['Công ty TNHH Mẫu Một'])
  await expect(column(page, 'seeks')).toContainText(['Tourism'])
})
