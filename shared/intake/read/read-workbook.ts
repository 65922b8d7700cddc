import { fail, ok, type Result } from '../../model/result.ts'
import { intakeProblem } from '../problems.ts'
import type { IntakeFile, IntakeProblem, RawWorkbook } from '../stages.ts'
import { detectFormat } from './detect-format.ts'
import { intakeLimits, mebibytes } from './limits.ts'
import { readDelimited } from './read-delimited.ts'
import type { ReadFailure, ReadOptions } from './read-options.ts'
import { readZipped } from './read-zipped.ts'

/** A file as read: its sheets, and what a person should know about how it was read. */
export type WorkbookReading = { workbook: RawWorkbook; problems: IntakeProblem[] }

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
    return refuse({
      code: 'file-too-large',
      params: { size: mebibytes(file.bytes.length), limit: mebibytes(limits.fileBytes) },
    })
  }
  const kind = detectFormat(file.bytes)
  const reading = kind === 'zip' ? readZipped(file, limits) : readDelimited(file, options, limits)
  return reading.ok ? ok(reading.value) : refuse(reading.failure)
}
