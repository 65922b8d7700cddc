import { fail, ok, type Result } from '../../model/result.ts'
import { intakeProblem } from '../problems.ts'
import type { IntakeFile, IntakeProblem, RawCell, RawSheet } from '../stages.ts'
import { type DelimitedFaults, delimitedRows, findSeparator } from './delimited.ts'
import type { IntakeLimits } from './limits.ts'
import type { ReadFailure, ReadOptions, WorkbookReading } from './read-options.ts'
import { decodeAs, decodeText, textEncodings } from './text-encoding.ts'

/** The name a text file gives its only sheet: its own, without folder and ending. */
export const sheetNameOf = (file: string): string => file.replace(/^.*[\\/]/, '').replace(/\.[^.]{1,5}$/, '') || file

/** More control characters than this share mean that the bytes are no text at all. */
const mostControls = 0.002

function looksLikeText(text: string): boolean {
  const sample = text.slice(0, 100_000)
  let controls = 0
  for (let index = 0; index < sample.length; index++) {
    const code = sample.charCodeAt(index)
    if ((code < 32 && code !== 9 && code !== 10 && code !== 12 && code !== 13) || code === 0xfffd || code === 127) {
      controls++
    }
  }
  return controls <= Math.max(1, sample.length * mostControls)
}

/** Reads CSV or TSV in any of the supported encodings; every cell stays text. */
export function readDelimited(
  file: IntakeFile,
  options: ReadOptions,
  limits: IntakeLimits,
): Result<WorkbookReading, ReadFailure> {
  const decoded = options.encoding
    ? { encoding: options.encoding, text: decodeAs(file.bytes, options.encoding), sure: true }
    : decodeText(file.bytes)
  if (!options.encoding && !looksLikeText(decoded.text)) return fail({ code: 'not-a-spreadsheet' })
  const separator = options.separator ?? findSeparator(decoded.text)
  const sheet: RawSheet = {
    name: sheetNameOf(file.name),
    hidden: false,
    rows: new Map(),
    merges: [],
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
  }
  const body = decoded.text.replace(/^sep=[\t;,|]\r?\n/i, (line) => line.replace(/.*(?=\r?\n)/, ''))
  const faults: DelimitedFaults = { unclosed: [] }
  let row = 0
  let filled = 0
  for (const texts of delimitedRows(body, separator, faults)) {
    const cells = new Map<number, RawCell>()
    for (let column = 0; column < texts.length; column++) {
      const text = texts[column]
      if (text) cells.set(column, { text, kind: 'text' })
    }
    filled += cells.size
    if (filled > limits.cells) return fail({ code: 'too-many-cells', params: { limit: limits.cells } })
    if (cells.size > 0) sheet.rows.set(row, cells)
    row++
  }
  if (filled === 0) return fail({ code: 'empty-file' })
  const place = { file: file.name, sheet: sheet.name }
  const problems: IntakeProblem[] = faults.unclosed.map((at) =>
    intakeProblem('read', 'unclosed-quote', 'note', { ...place, row: at }),
  )
  if (!decoded.sure) {
    const question = intakeProblem(
      'read',
      'encoding-uncertain',
      'question',
      { file: file.name },
      { encoding: decoded.encoding },
    )
    question.answers = textEncodings.map((encoding) => ({ value: encoding, label: encoding }))
    problems.push(question)
  }
  const format = separator === '\t' ? 'tsv' : 'csv'
  return ok({ workbook: { file: file.name, format, encoding: decoded.encoding, sheets: [sheet] }, problems })
}
