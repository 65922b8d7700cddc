import type { Language } from '../../model/language.ts'
import type { MessageParams } from '../../model/message.ts'
import type { Side } from '../../model/registrant.ts'
import { tidy } from '../../reference/fold.ts'
import type { IntakeField, IntakeProblem, MappedRow } from '../stages.ts'
import { readBoxes } from './boxes.ts'
import { type Emptiness, emptinessOf } from './emptiness.ts'
import { problemAt, shownValue } from './problem.ts'

/** What understanding needs to know besides the rows. */
export type UnderstandOptions = {
  /** ISO days of the event in order: they give dates their year and old lists their names. */
  eventDays?: readonly string[]
  /** Language of the labels of likely answers. */
  language?: Language
  /** Answers that somebody gave to questions, by `decisionKey`. */
  decisions?: ReadonlyMap<string, string>
}

/** What one sheet says about all of its rows. */
export type SheetContext = {
  file: string
  sheet: string
  side?: Side | undefined
  /** Whether the sheet's name says the side; else it is only the language of its heads. */
  isSideNamed?: boolean
  /** Whether x is a tick on this sheet; undefined where somebody has to say it. */
  crossIsYes?: boolean | undefined
}

/** The key under which the answer to a question is remembered: it holds for every cell with the same text. */
export function decisionKey(code: string, value: string): string {
  return `${code}|${shownValue(tidy(value))}`
}

/** What is answered once for a whole sheet instead of for a text. */
const ofSheet: ReadonlySet<string> = new Set(['x-meaning', 'side-unclear'])

/** The key under which the answer to this problem is remembered. */
export function decisionKeyOf({ code, value = '', file, sheet = '' }: IntakeProblem): string {
  return decisionKey(code, ofSheet.has(code) ? `${file} ${sheet}` : value)
}

export type CellValue = {
  field: IntakeField
  text: string
  cell: string
  header: string
  filled: boolean
  emptiness: Emptiness
  /** Which of several people side by side it is about. */
  person?: number
  /** Said by a line above the list for all of its rows. */
  fromTitle?: true
}

/** One row with its cells at hand by field, and the problems found in it so far. */
export type RowReader = {
  row: MappedRow
  sheet: SheetContext
  options: UnderstandOptions
  problems: IntakeProblem[]
  /** Cells of a field that say something; "same as above" is filled in. `asWritten` keeps words like Không too. */
  values: (field: IntakeField, reading?: 'value' | 'asWritten') => readonly CellValue[]
  text: (field: IntakeField) => string | undefined
  report: (
    value: CellValue,
    code: string,
    severity: IntakeProblem['severity'],
    more?: { params?: MessageParams; answers?: { value: string; label: string }[]; value?: string },
  ) => void
  decision: (code: string, value: string) => string | undefined
}

/** Fields that may hold an essay; no other cell of a real list comes near a thousand characters. */
const longTexts: ReadonlySet<IntakeField> = new Set([
  'offer',
  'seek',
  'sector',
  'priority',
  'initiative',
  'note',
  'size',
])
const nothing: readonly CellValue[] = []
const longestText = 32_767
const longestValue = 1_000

/** Letters of the column of a reference in A1 notation. */
function columnOf(cell: string): string {
  let end = cell.length
  while (end > 0 && cell.charCodeAt(end - 1) >= 0x30 && cell.charCodeAt(end - 1) <= 0x39) end -= 1
  return cell.slice(0, end)
}

/**
 * Opens a row. `above` remembers the last text of each column for 〃 and nt; it is updated as rows go by, so rows of a
 * sheet have to come in order.
 */
export function openRow(
  row: MappedRow,
  above: Map<string, string>,
  sheet: SheetContext,
  options: UnderstandOptions,
): RowReader {
  const problems: IntakeProblem[] = []
  const open: { cell: string; value: string }[] = []
  const cells: CellValue[] = row.values.map(({ field, text, cell, header, filled, person, fromTitle }) => {
    const column = columnOf(cell)
    const whole = tidy(text)
    const limit = longTexts.has(field) ? longestText : longestValue
    const written = whole.length > limit ? whole.slice(0, limit) : whole
    const boxes = readBoxes(written)
    if (boxes?.ticked.length === 0 && !filled) open.push({ cell, value: written })
    const own = boxes ? boxes.ticked.join('; ') : written
    const emptiness = emptinessOf(own)
    const resolved = emptiness === 'same' ? (above.get(column) ?? '') : own
    if (resolved !== '' && !filled) above.set(column, resolved)
    const value: CellValue = {
      field,
      text: resolved,
      cell,
      header,
      filled,
      emptiness: emptiness === 'same' ? emptinessOf(resolved) : emptiness,
    }
    if (person !== undefined) value.person = person
    if (fromTitle) value.fromTitle = fromTitle
    return value
  })
  const report: RowReader['report'] = (value, code, severity, { value: part = value.text, ...more } = {}) => {
    if (value.filled) return
    problems.push(
      problemAt({ file: row.file, sheet: row.sheet, cell: value.cell, value: part }, 'cells', code, severity, more),
    )
  }
  for (const place of open)
    problems.push(problemAt({ file: row.file, sheet: row.sheet, ...place }, 'cells', 'boxes-open', 'note'))
  for (const value of cells) {
    const limit = longTexts.has(value.field) ? longestText : longestValue
    if (value.text.length === limit) report(value, 'cell-too-long', 'note', { params: { limit } })
    if (value.emptiness === 'undecided') report(value, 'undecided', 'note')
  }
  const says = (value: CellValue, field: IntakeField) =>
    value.field === field && value.text !== '' && value.emptiness === 'value'
  const values: RowReader['values'] = (field, reading = 'value') => {
    let found: CellValue[] | undefined
    for (const value of cells) {
      const isAsked = reading === 'value' ? says(value, field) : value.field === field && value.text !== ''
      if (!isAsked) continue
      if (found) found.push(value)
      else found = [value]
    }
    return found ?? nothing
  }
  return {
    row,
    sheet,
    options,
    problems,
    values,
    text: (field) => cells.find((value) => says(value, field))?.text,
    report,
    decision: (code, value) => options.decisions?.get(decisionKey(code, value)),
  }
}
