import { utils, write } from '@e965/xlsx'
import { expect, type Page } from '@playwright/test'

/** Spreadsheets are made here, so that a journey says what stands in them. */
export type Cells = (string | number)[][]

export const button = (page: Page, name: string | RegExp) => page.getByRole('main').getByRole('button', { name })
export const grid = (page: Page) => page.getByRole('grid', { name: 'Registrants' })
export const cell = (page: Page, code: string, field: string) =>
  grid(page)
    .getByRole('row')
    .filter({ has: page.getByRole('gridcell', { name: code, exact: true }) })
    .locator(`[data-field="${field}"]`)

export const xlsx = (cells: Cells): Buffer => {
  const book = utils.book_new()
  utils.book_append_sheet(book, utils.aoa_to_sheet(cells), 'Danh sách')
  return write(book, { type: 'buffer', bookType: 'xlsx' })
}
export const csv = (cells: Cells): string => cells.map((row) => `${row.join(',')}\r\n`).join('')
export const text = (cells: Cells): Buffer => Buffer.from(csv(cells))

/** Hands files over as a person picks them; makes a forum for them when none is open. */
export async function pick(page: Page, files: { name: string; buffer: Buffer }[], by: string | RegExp): Promise<void> {
  const chooser = page.waitForEvent('filechooser')
  await button(page, by).click()
  await (await chooser).setFiles(files.map((file) => ({ mimeType: 'application/octet-stream', ...file })))
}

/** A new forum with these files on the Import screen. */
export async function importing(page: Page, ...files: { name: string; buffer: Buffer }[]): Promise<void> {
  await page.goto('/')
  await pick(page, files, 'Choose spreadsheets…')
  await page.getByLabel('Name in English').fill('A forum of lists')
  await page.getByRole('button', { name: 'Make the forum' }).click()
  await expect(page.getByRole('tab', { name: '1. Files' })).toBeVisible()
}

export const step = (page: Page, name: RegExp) => page.getByRole('tab', { name })
export const accept = async (page: Page): Promise<void> => {
  await button(page, /^Import \d+ rows$/).click()
  await expect(grid(page).locator('.MuiDataGrid-row').first()).toBeVisible()
}

/** The cells of one column, in the order of the rows. */
export const column = (page: Page, field: string) => grid(page).locator(`[role="gridcell"][data-field="${field}"]`)

export const heads = ['Tên đơn vị', 'Địa phương', 'Điện thoại', 'Thế mạnh', 'Nhu cầu']
/** Two companies without anything odd about them. */
export const companies: Cells = [
  heads,
  ['Công ty TNHH Mẫu Một', 'Đà Nẵng', '0901234567', 'Du lịch', 'Nông nghiệp'],
  ['Công ty TNHH Mẫu Hai', 'Huế', '0912345678', 'Nông nghiệp', 'Du lịch'],
]
