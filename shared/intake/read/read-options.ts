import type { MessageParams } from '../../model/message.ts'
import type { IntakeProblem, RawWorkbook } from '../stages.ts'
import type { Separator } from './delimited.ts'
import type { LegacyWriting } from './legacy-vietnamese.ts'
import type { IntakeLimits } from './limits.ts'
import type { TextEncoding } from './text-encoding.ts'

/** What a person may overrule about reading a file. */
export type ReadOptions = {
  /** For text files; left out: found from the bytes. */
  encoding?: TextEncoding
  separator?: Separator
  /** Convert text of a legacy Vietnamese font or of wrongly decoded UTF-8; `none` silences the question. */
  convert?: LegacyWriting | 'none'
  limits?: Partial<IntakeLimits>
}

/** Why a file could not be read: the code of a problem of the group `read` and what its sentence needs. */
export type ReadFailure = { code: string; params?: MessageParams }

/** A file as read: its sheets, and what a person should know about how it was read. */
export type WorkbookReading = { workbook: RawWorkbook; problems: IntakeProblem[] }
