import { Workbook } from '@cj-tech-master/excelts'

/** One sheet of a workbook as plain data; a cell is text, a number, or empty. */
export type SheetContent = {
  name: string
  title: string
  columns: { heading: string; width: number; centred?: boolean }[]
  rows: { cells: (string | number | undefined)[]; shaded?: boolean }[]
  paper: 'A4' | 'A3'
  frozenColumns: number
}

const font = { name: 'Arial', size: 10 }
/** ST_PaperSize codes of ECMA-376. */
const paperCodes: Record<SheetContent['paper'], number> = { A3: 8, A4: 9 }
const line = { style: 'thin', color: { argb: 'FF9AA3AF' } } as const
const box = { top: line, bottom: line, left: line, right: line }

const opensFormula = /^[=+\-@\t\r]/
const plainNumber = /^[+-][\d\s().-]+$/

/**
 * Text that no spreadsheet program will ever take for a formula, even after a detour through CSV: what would open one
 * gets an apostrophe in front. Telephone numbers and plain negative numbers stay as they are.
 */
export const harmless = (text: string): string =>
  opensFormula.test(text) && !plainNumber.test(text) ? `'${text}` : text

/** A sheet name that Excel takes: 31 characters, none of []:*?/\, no apostrophe at either end, unique in its book. */
export function sheetName(wanted: string, taken: readonly string[]): string {
  const clean = wanted.replaceAll(/[[\]:*?/\\]/g, ' ').replaceAll(/^[\s']+|[\s']+$/g, '') || 'Sheet'
  for (let copy = 1; ; copy += 1) {
    const suffix = copy === 1 ? '' : ` (${copy})`
    const name = `${Array.from(clean)
      .slice(0, 31 - suffix.length)
      .join('')}${suffix}`
    if (!taken.some((other) => other.toLowerCase() === name.toLowerCase())) return name
  }
}

/** Writes an .xlsx file. `createdAt` (milliseconds, UTC) is all that it says of time, so equal content gives equal bytes. */
export async function writeWorkbook(
  sheets: readonly SheetContent[],
  about: { title: string; createdAt: number },
): Promise<Uint8Array> {
  const workbook = new Workbook()
  workbook.created = new Date(about.createdAt)
  workbook.modified = new Date(about.createdAt)
  workbook.title = about.title
  workbook.creator = 'Forum Match'
  const names: string[] = []
  for (const sheet of sheets) {
    const name = sheetName(sheet.name, names)
    names.push(name)
    addSheet(workbook, name, sheet)
  }
  // Zip entries carry local time: a moment built from local fields is the one that reads the same in every zone.
  const modTime = new Date(1980, 0, 1)
  return new Uint8Array(await workbook.xlsx.writeBuffer({ zip: { modTime, timestamps: 'dos' } }))
}

function addSheet(workbook: Workbook, name: string, sheet: SheetContent): void {
  const headRow = 3
  const worksheet = workbook.addWorksheet(name, {
    views: [{ state: 'frozen', xSplit: sheet.frozenColumns, ySplit: headRow }],
    pageSetup: {
      paperSize: paperCodes[sheet.paper],
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      printTitlesRow: `1:${headRow}`,
      margins: { left: 0.4, right: 0.4, top: 0.5, bottom: 0.6, header: 0.3, footer: 0.3 },
    },
    headerFooter: { oddFooter: '&L&A&R&P/&N' },
  })
  worksheet.columns = sheet.columns.map(({ width }) => ({ width }))
  const title = worksheet.getCell(1, 1)
  title.value = harmless(sheet.title)
  title.font = { ...font, size: 14, bold: true }
  sheet.columns.forEach(({ heading }, index) => {
    const cell = worksheet.getCell(headRow, index + 1)
    cell.value = harmless(heading)
    cell.font = { ...font, bold: true }
    cell.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFE6EAF0' } }
    cell.alignment = { vertical: 'middle', wrapText: true }
    cell.border = box
  })
  sheet.rows.forEach((row, rowIndex) => {
    sheet.columns.forEach(({ centred }, index) => {
      const content = row.cells[index]
      const cell = worksheet.getCell(headRow + 1 + rowIndex, index + 1)
      if (typeof content === 'number') cell.value = content
      else if (content) {
        cell.value = harmless(content)
        cell.numFmt = '@'
      }
      cell.font = font
      cell.alignment = { vertical: 'top', wrapText: true, horizontal: centred ? 'center' : 'left' }
      cell.border = box
      if (row.shaded) cell.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFF1F3F6' } }
    })
  })
  if (sheet.rows.length > 0) {
    worksheet.autoFilter = {
      from: { row: headRow, column: 1 },
      to: { row: headRow + sheet.rows.length, column: sheet.columns.length },
    }
  }
}
