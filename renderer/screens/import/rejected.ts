import i18next from 'i18next'
import type { RejectedRows } from '../../../shared/documents/rejected-rows-workbook.ts'
import { columnLetters } from '../../../shared/intake/problems.ts'
import type { RejectedRow } from '../../../shared/intake/stages.ts'
import type { Language } from '../../../shared/model/language.ts'
import type { Message } from '../../../shared/model/message.ts'
import type { Result } from '../../../shared/model/result.ts'
import { bridge } from '../../bridge/bridge.ts'
import { sayIn } from '../../i18n/i18n.ts'
import { type FileView, rejectedOfReading } from '../../workers/intake.ts'
import { rejectedRowsWorkbook } from '../../workers/typesetting.ts'

const byLetters = (a: string, b: string): number => a.length - b.length || (a < b ? -1 : 1)

/** The rows that became nothing, by sheet, under the heads of their table where it has one. */
export function rejectedSources(
  rejected: readonly RejectedRow[],
  views: readonly FileView[],
  language: Language,
): RejectedRows[] {
  const sheets = Map.groupBy(rejected, ({ file, sheet }) => `${file}\u0000${sheet}`)
  return [...sheets.values()].flatMap((rows): RejectedRows[] => {
    const [first] = rows
    if (!first) return []
    const tables = views
      .find(({ file }) => file === first.file)
      ?.sheets.find(({ name }) => name === first.sheet)?.tables
    const heads = new Map(
      tables
        ?.filter(({ isForm }) => !isForm)
        .flatMap(({ columns }) => columns.map(({ column, head }) => [columnLetters(column), head])),
    )
    const letters = [...new Set([...heads.keys(), ...rows.flatMap(({ cells }) => Object.keys(cells))])].sort(byLetters)
    return [
      {
        file: first.file,
        sheet: first.sheet,
        headings: letters.map((each) => heads.get(each) ?? each),
        rows: rows.map(({ row, cells, problem }) => ({
          row,
          cells: letters.map((each) => cells[each] ?? ''),
          reasons: [sayIn(language, problem.message)],
          cures: [sayIn(language, problem.cure)],
        })),
      },
    ]
  })
}

/** Saves them as .xlsx where the person says; null when nobody said where. */
export async function saveRejected(
  views: readonly FileView[],
  language: Language,
): Promise<Result<{ name: string } | null, Message>> {
  const bytes = await rejectedRowsWorkbook(rejectedSources(await rejectedOfReading(), views, language), {
    language,
    createdAt: Date.now(),
  })
  return bridge.files.save('xlsx', `${i18next.t('import:rejectedFile')}.xlsx`, new Uint8Array(bytes))
}
