import { read } from '@e965/xlsx'
import { fail, ok, type Result } from '../../model/result.ts'
import { intakeProblem } from '../problems.ts'
import type { IntakeFile, IntakeProblem } from '../stages.ts'
import { libraryOptions, sharedTexts, sheetsFromLibrary } from './library-cells.ts'
import { type IntakeLimits, mebibytes } from './limits.ts'
import { lookAtContent, withoutRuby } from './ods-content.ts'
import { areShared, type PlainCells } from './plain-cells.ts'
import { takePlainXlsxCells } from './plain-xlsx-cells.ts'
import type { ReadFailure, WorkbookReading } from './read-options.ts'
import { storedZip, unpack, type ZipFailure, zipDirectory } from './unzip.ts'
import { countSharedTexts, lookAtSheet, type SheetLook, sheetPaths } from './xlsx-parts.ts'

const failureOf = (failure: ZipFailure, limits: IntakeLimits): ReadFailure => {
  const params = { limit: mebibytes(limits.unpackedBytes) }
  switch (failure) {
    case 'forged':
      return { code: 'forged-size', params }
    case 'too-large':
    case 'too-many':
      return { code: 'unpacks-too-large', params }
    case 'encrypted':
      return { code: 'encrypted' }
    case 'damaged':
      return { code: 'damaged' }
  }
}

/** Parts of an .xlsx that hold no cells: pictures, charts, macros, printer settings, properties of the author. */
const unwantedOfXlsx =
  /^(?:docProps|customXml|xl\/(?:media|drawings|charts|theme|printerSettings|embeddings|activeX|ctrlProps|pivotTables|pivotCache|externalLinks|slicers|slicerCaches|queryTables|customProperty|calcChain|vbaProject|webextensions|model|tables))/i
const wantedOfXlsx = (name: string): boolean => /\.(?:xml|rels)$/i.test(name) && !unwantedOfXlsx.test(name)
const wantedOfOds = (name: string): boolean =>
  /^(?:mimetype|content\.xml|styles\.xml|META-INF\/manifest\.xml)$/.test(name)

/** Zips that are no workbook this program reads, by an entry that only they have. */
const foreignZips: readonly (readonly [RegExp, string])[] = [
  [/^xl\/workbook\.bin$/, 'XLSB'],
  [/^word\//, 'Word'],
  [/^ppt\//, 'PowerPoint'],
  [/^Index\/Document\.iwa$|^Index\.zip$/, 'Numbers'],
]

/** Reads .xlsx and .ods: a look at the directory, unpacking under a limit, then the library. */
export function readZipped(file: IntakeFile, limits: IntakeLimits): Result<WorkbookReading, ReadFailure> {
  const directory = zipDirectory(file.bytes, limits)
  if (!directory.ok) return fail(failureOf(directory.failure, limits))
  const names = directory.value.map((entry) => entry.name)
  const foreign = foreignZips.find(([entry]) => names.some((name) => entry.test(name)))
  if (foreign) return fail({ code: 'foreign-file', params: { kind: foreign[1] } })
  const isOds = names.includes('content.xml')
  if (!isOds && !names.some((name) => /^xl\/workbook\.xml$/i.test(name))) {
    return fail({ code: 'foreign-file', params: { kind: 'ZIP' } })
  }
  const parts = unpack(file.bytes, directory.value, isOds ? wantedOfOds : wantedOfXlsx, limits)
  if (!parts.ok) return fail(failureOf(parts.failure, limits))
  if (isOds) return readOds(file, parts.value, limits)
  const reading = readXlsx(file, parts.value, limits, true)
  if (reading) return reading
  const again = unpack(file.bytes, directory.value, wantedOfXlsx, limits)
  if (!again.ok) return fail(failureOf(again.failure, limits))
  return readXlsx(file, again.value, limits, false) ?? fail({ code: 'damaged' })
}

/**
 * Reads the parts of an .xlsx. Plain texts are taken out of the sheets first where `takesPlain` says so; undefined where
 * one of them asks for a shared text that is not there, and the library has to show how far it comes.
 */
function readXlsx(
  file: IntakeFile,
  parts: Map<string, Uint8Array>,
  limits: IntakeLimits,
  takesPlain: boolean,
): Result<WorkbookReading, ReadFailure> | undefined {
  const paths = sheetPaths(parts)
  if (paths.length > limits.sheets) {
    return fail({ code: 'too-many-sheets', params: { count: paths.length, limit: limits.sheets } })
  }
  const sharedPart = parts.get('xl/sharedStrings.xml')
  if (sharedPart && countSharedTexts(sharedPart, limits.cells) > limits.cells) {
    return fail({ code: 'too-many-cells', params: { limit: limits.cells } })
  }
  const looks = new Map<string, SheetLook>()
  const plain = new Map<string, PlainCells>()
  let cells = 0
  for (const [path, part] of parts) {
    if (!path.startsWith('xl/worksheets/') || !path.endsWith('.xml')) continue
    const taken = takesPlain && paths.includes(path) ? takePlainXlsxCells(part, limits.cells) : undefined
    if (taken) {
      plain.set(path, taken.cells)
      parts.set(path, taken.rest)
    }
    const look = lookAtSheet(taken?.rest ?? part, limits.cells)
    looks.set(path, look)
    // a part that several sheets show is read for each of them
    const shown = Math.max(1, paths.filter((other) => other === path).length)
    cells += (look.cells + (taken?.cells.rows.length ?? 0)) * shown
    if (cells > limits.cells) return fail({ code: 'too-many-cells', params: { limit: limits.cells } })
  }
  const problems: IntakeProblem[] = []
  const workbook = read(storedZip(parts), libraryOptions)
  const shared = sharedTexts(workbook)
  if ([...plain.values()].some((own) => !areShared(own, shared))) return undefined
  const taken = paths.map((path) => plain.get(path ?? ''))
  const sheets = sheetsFromLibrary(workbook, file.name, problems, taken)
  sheets.forEach((sheet, index) => {
    const look = looks.get(paths[index] ?? '')
    if (!look) return
    sheet.hiddenRows = look.hiddenRows
    sheet.hiddenColumns = look.hiddenColumns
    for (const { row, column, formula } of look.withoutValue) {
      const value = `=${formula}`
      const cellsOfRow = sheet.rows.get(row) ?? new Map()
      cellsOfRow.set(column, { text: value, kind: 'error' })
      sheet.rows.set(row, cellsOfRow)
      const place = { file: file.name, sheet: sheet.name, row, column, value }
      problems.push(intakeProblem('read', 'formula-without-value', 'error', place))
    }
  })
  return ok({ workbook: { file: file.name, format: 'xlsx', sheets }, problems })
}

function readOds(
  file: IntakeFile,
  parts: Map<string, Uint8Array>,
  limits: IntakeLimits,
): Result<WorkbookReading, ReadFailure> {
  const decoder = new TextDecoder('utf-8')
  const manifest = decoder.decode(parts.get('META-INF/manifest.xml') ?? new Uint8Array())
  if (manifest.includes('encryption-data')) return fail({ code: 'encrypted' })
  if (manifest === '') return fail({ code: 'damaged' })
  const content = decoder.decode(parts.get('content.xml') ?? new Uint8Array())
  const look = lookAtContent(content)
  if (look.cells > limits.cells) return fail({ code: 'too-many-cells', params: { limit: limits.cells } })
  if (look.sheets.length > limits.sheets) {
    return fail({ code: 'too-many-sheets', params: { count: look.sheets.length, limit: limits.sheets } })
  }
  const text = withoutRuby(content)
  if (text !== content) parts.set('content.xml', new TextEncoder().encode(text))
  const problems: IntakeProblem[] = []
  const workbook = read(storedZip(parts), libraryOptions)
  const sheets = sheetsFromLibrary(workbook, file.name, problems)
  sheets.forEach((sheet, index) => {
    const seen = look.sheets[index]
    if (seen) Object.assign(sheet, seen)
  })
  return ok({ workbook: { file: file.name, format: 'ods', sheets }, problems })
}
