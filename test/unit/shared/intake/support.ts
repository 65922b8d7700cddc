import { assignCodes } from '../../../../shared/intake/registrants/codes.ts'
import { understandFile } from '../../../../shared/intake/registrants/understand-file.ts'
import type { IntakeField, IntakeProblem, MappedRow } from '../../../../shared/intake/stages.ts'
import { intakeFields } from '../../../../shared/intake/stages.ts'
import type { UnderstandOptions } from '../../../../shared/intake/understand/row-reader.ts'
import type { Registrant } from '../../../../shared/model/registrant.ts'

/** Cells of a row by field; several cells of one field as a list. */
export type PlainRow = Partial<Record<IntakeField, string>> & { section?: string }

/** A mapped row as the reading half makes it: each field has its own column. */
export function mappedRow(cells: PlainRow, row: number, { file = 'sample.xlsx', sheet = 'Sheet1' } = {}): MappedRow {
  const values = intakeFields.flatMap((field, column) => {
    const text = cells[field]
    if (text === undefined) return []
    const cell = `${String.fromCharCode(65 + (column % 26))}${column >= 26 ? 'A' : ''}${row + 1}`
    return [{ field, text, cell, header: '', filled: false, raw: { text, kind: 'text' as const } }]
  })
  return { file, sheet, row, ...(cells.section === undefined ? {} : { section: cells.section }), values }
}

/** Understands hand-made rows of one sheet. */
export function understood(
  rows: readonly PlainRow[],
  { options = {}, ...place }: { file?: string; sheet?: string; options?: UnderstandOptions } = {},
): { registrants: Registrant[]; problems: IntakeProblem[]; skipped: number; used: number } {
  const mapped = rows.map((cells, index) => mappedRow(cells, index + 1, place))
  const result = understandFile(place.file ?? 'sample.xlsx', mapped, {
    eventDays: ['2025-11-24', '2025-11-25'],
    ...options,
  })
  const registrants = result.drafts.map(({ registrant }) => registrant)
  assignCodes(registrants)
  return { registrants, problems: result.problems, skipped: result.skipped.length, used: result.used.length }
}
