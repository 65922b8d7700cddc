import { read } from '@e965/xlsx'
import { fail, ok, type Result } from '../../model/result.ts'
import type { IntakeFile, IntakeProblem } from '../stages.ts'
import { htmlTables } from './html-tables.ts'
import { libraryOptions, sheetsFromLibrary } from './library-cells.ts'
import type { IntakeLimits } from './limits.ts'
import { sheetNameOf } from './read-delimited.ts'
import type { ReadFailure, ReadOptions, WorkbookReading } from './read-options.ts'
import { type DecodedText, decodeAs, decodeText, type TextEncoding, textEncodings } from './text-encoding.ts'

/** Other names under which pages declare the encodings known here. */
const charsetNames: Readonly<Record<string, TextEncoding>> = {
  'shift-jis': 'shift_jis',
  sjis: 'shift_jis',
  'x-sjis': 'shift_jis',
  'windows-31j': 'shift_jis',
  cp932: 'shift_jis',
  utf8: 'utf-8',
  unicode: 'utf-16le',
  'utf-16': 'utf-16le',
  'iso-8859-1': 'windows-1252',
  'us-ascii': 'windows-1252',
}

function declaredCharset(bytes: Uint8Array): TextEncoding | undefined {
  const head = new TextDecoder('windows-1252').decode(bytes.subarray(0, 4096))
  const name = /(?:charset|encoding)\s*=\s*["']?\s*([\w-]+)/i.exec(head)?.[1]?.toLowerCase() ?? ''
  const known = textEncodings.find((encoding) => encoding === name)
  return known ?? (Object.hasOwn(charsetNames, name) ? charsetNames[name] : undefined)
}

/** What the page declares, unless its bytes show otherwise: a declaration is often left over from another save. */
function decodeMarkup(bytes: Uint8Array, options: ReadOptions): DecodedText {
  if (options.encoding) return { encoding: options.encoding, text: decodeAs(bytes, options.encoding), sure: true }
  const found = decodeText(bytes)
  const declared = declaredCharset(bytes)
  if (!declared || declared === found.encoding || found.encoding.startsWith('utf-')) return found
  if (declared.startsWith('utf-') || found.sure) return found
  return { encoding: declared, text: decodeAs(bytes, declared), sure: true }
}

/** Reads HTML tables that call themselves .xls, and the XML spreadsheets of Excel 2003. */
export function readMarkup(
  file: IntakeFile,
  options: ReadOptions,
  limits: IntakeLimits,
): Result<WorkbookReading, ReadFailure> {
  const { text, encoding } = decodeMarkup(file.bytes, options)
  const problems: IntakeProblem[] = []
  if (
    /<(?:\w+:)?Workbook\b/.test(text.slice(0, 4096)) &&
    text.includes('urn:schemas-microsoft-com:office:spreadsheet')
  ) {
    if ((text.match(/<(?:\w+:)?Cell\b/g)?.length ?? 0) > limits.cells) {
      return fail({ code: 'too-many-cells', params: { limit: limits.cells } })
    }
    const workbook = read(text, { ...libraryOptions, type: 'string' })
    const sheets = sheetsFromLibrary(workbook, file.name, problems)
    return ok({ workbook: { file: file.name, format: 'xls', encoding, sheets }, problems })
  }
  const sheets = htmlTables(text, sheetNameOf(file.name), limits.cells)
  if (!sheets) return fail({ code: 'too-many-cells', params: { limit: limits.cells } })
  if (sheets.length === 0) return fail({ code: 'not-a-spreadsheet' })
  return ok({ workbook: { file: file.name, format: 'html', encoding, sheets }, problems })
}
