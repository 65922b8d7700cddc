import { fail, ok, type Result } from '../../model/result.ts'
import { intakeProblem } from '../problems.ts'
import type { IntakeFile, IntakeProblem, RawWorkbook } from '../stages.ts'
import { detectFormat, foreignKind } from './detect-format.ts'
import { type IntakeLimits, intakeLimits, mebibytes } from './limits.ts'
import { readDelimited } from './read-delimited.ts'
import { readMarkup } from './read-markup.ts'
import type { ReadFailure, ReadOptions, WorkbookReading } from './read-options.ts'
import { readXls } from './read-xls.ts'
import { readZipped } from './read-zipped.ts'
import { reviewLostLetters, reviewSigns, reviewWriting } from './review-texts.ts'

function readByFormat(
  file: IntakeFile,
  options: ReadOptions,
  limits: IntakeLimits,
): Result<WorkbookReading, ReadFailure> {
  switch (detectFormat(file.bytes)) {
    case 'zip':
      return readZipped(file, limits)
    case 'compound':
      return readXls(file, true, options, limits)
    case 'biff':
      return readXls(file, false, options, limits)
    case 'markup':
      return readMarkup(file, options, limits)
    case 'foreign':
      return fail({ code: 'foreign-file', params: { kind: foreignKind(file.bytes) } })
    case 'text':
      return readDelimited(file, options, limits)
  }
}

function hasLongCell(workbook: RawWorkbook, limit: number): boolean {
  for (const { rows } of workbook.sheets) {
    for (const cells of rows.values()) for (const cell of cells.values()) if (cell.text.length > limit) return true
  }
  return false
}

/**
 * Reads a file of any supported format, recognised from its bytes. Never throws for what a file can hold: whatever
 * cannot be read comes back as one problem with its cure.
 */
export function readWorkbook(file: IntakeFile, options: ReadOptions = {}): Result<WorkbookReading, IntakeProblem> {
  const limits = { ...intakeLimits, ...options.limits }
  const refuse = (failure: ReadFailure) =>
    fail(intakeProblem('read', failure.code, 'error', { file: file.name }, failure.params))
  if (file.bytes.length === 0) return refuse({ code: 'empty-file' })
  if (file.bytes.length > limits.fileBytes) {
    const params = { size: mebibytes(file.bytes.length), limit: mebibytes(limits.fileBytes) }
    return refuse({ code: 'file-too-large', params })
  }
  let reading: Result<WorkbookReading, ReadFailure>
  try {
    reading = readByFormat(file, options, limits)
  } catch {
    // the spreadsheet library throws whatever it stumbles over in a damaged file; there is nothing more to learn from it
    return refuse({ code: 'damaged' })
  }
  if (!reading.ok) return refuse(reading.failure)
  const { workbook, problems } = reading.value
  if (workbook.sheets.every((sheet) => sheet.rows.size === 0)) return refuse({ code: 'empty-file' })
  if (hasLongCell(workbook, limits.cellCharacters)) {
    return refuse({ code: 'cell-too-long', params: { limit: limits.cellCharacters } })
  }
  problems.push(...reviewWriting(workbook, options.convert), ...reviewSigns(workbook), ...reviewLostLetters(workbook))
  return ok(reading.value)
}
