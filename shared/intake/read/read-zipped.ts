import { read } from '@e965/xlsx'
import { fail, ok, type Result } from '../../model/result.ts'
import type { IntakeFile } from '../stages.ts'
import { libraryOptions, sheetsFromLibrary } from './library-cells.ts'
import { type IntakeLimits, mebibytes } from './limits.ts'
import type { ReadFailure } from './read-options.ts'
import type { WorkbookReading } from './read-workbook.ts'
import { storedZip, unpack, type ZipFailure, zipDirectory } from './unzip.ts'

const zipFailure = (failure: ZipFailure, limits: IntakeLimits): ReadFailure => {
  switch (failure) {
    case 'too-large':
    case 'forged':
      return {
        code: failure === 'forged' ? 'forged-size' : 'unpacks-too-large',
        params: { limit: mebibytes(limits.unpackedBytes) },
      }
    case 'encrypted':
      return { code: 'encrypted' }
    default:
      return { code: 'damaged' }
  }
}

/** Parts of an .xlsx that hold no cells: pictures, charts, macros, printer settings and the author's properties stay packed. */
const unwantedOfXlsx =
  /^(?:docProps|customXml|xl\/(?:media|drawings|charts|theme|printerSettings|embeddings|activeX|ctrlProps|pivotTables|pivotCache|externalLinks|slicers|slicerCaches|queryTables|customProperty|calcChain|vbaProject|webextensions|model|tables))/i
const wantedOfXlsx = (name: string): boolean => /\.(?:xml|rels|bin)$/i.test(name) && !unwantedOfXlsx.test(name)
const wantedOfOds = (name: string): boolean =>
  /^(mimetype|content\.xml|styles\.xml|META-INF\/manifest\.xml)$/.test(name)

/** Reads .xlsx and .ods: a look at the directory, unpacking under a limit, then the library. */
export function readZipped(file: IntakeFile, limits: IntakeLimits): Result<WorkbookReading, ReadFailure> {
  const directory = zipDirectory(file.bytes, limits)
  if (!directory.ok) return fail(zipFailure(directory.failure, limits))
  const names = new Set(directory.value.map((entry) => entry.name))
  const format = names.has('content.xml') ? 'ods' : 'xlsx'
  const parts = unpack(file.bytes, directory.value, format === 'ods' ? wantedOfOds : wantedOfXlsx, limits)
  if (!parts.ok) return fail(zipFailure(parts.failure, limits))
  const workbook = read(storedZip(parts.value), libraryOptions)
  return ok({ workbook: { file: file.name, format, sheets: sheetsFromLibrary(workbook) }, problems: [] })
}
