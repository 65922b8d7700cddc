import { say } from '../messages/say.ts'
import type { Language } from '../model/language.ts'
import { type SheetContent, writeWorkbook } from './workbook.ts'

/** The rows of one sheet that were not taken over: their cells under the sheet's own headings, and why not. */
export type RejectedRows = {
  file: string
  sheet: string
  headings: string[]
  rows: { row: number; cells: string[]; reasons: string[]; cures: string[] }[]
}

/**
 * An .xlsx file with the rejected rows of an import, one sheet per source sheet, with the reasons and cures at the end
 * of each row, to be mended and imported again. `createdAt` in milliseconds.
 */
export function rejectedRowsWorkbook(
  sources: readonly RejectedRows[],
  about: { language: Language; createdAt: number },
): Promise<Uint8Array> {
  const word = (name: string): string => say(about.language, { key: `documents.rejected.${name}` })
  const sheets = sources.map(
    (source): SheetContent => ({
      name: source.sheet,
      title: `${word('title')}: ${source.file} – ${source.sheet}`,
      columns: [
        ...source.headings.map((heading) => ({ heading, width: 22 })),
        { heading: word('row'), width: 10 },
        { heading: word('reasons'), width: 44 },
        { heading: word('cures'), width: 44 },
      ],
      rows: source.rows.map(({ row, cells, reasons, cures }) => ({
        cells: [...source.headings.map((_, index) => cells[index]), row, reasons.join('\n'), cures.join('\n')],
      })),
      paper: 'A4',
      frozenColumns: 0,
    }),
  )
  return writeWorkbook(sheets, { title: word('title'), createdAt: about.createdAt })
}
