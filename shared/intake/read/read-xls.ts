import { CFB, read } from '@e965/xlsx'
import { fail, ok, type Result } from '../../model/result.ts'
import type { IntakeFile, IntakeProblem } from '../stages.ts'
import { lookAtBiff, withoutFormulas } from './biff-look.ts'
import { areBiffTextsWhole } from './biff-texts.ts'
import { codepageOf, teachCodepages } from './codepages.ts'
import { libraryOptions, sharedTexts, sheetsFromLibrary } from './library-cells.ts'
import type { IntakeLimits } from './limits.ts'
import { takePlainBiffCells } from './plain-biff-cells.ts'
import { areShared } from './plain-cells.ts'
import type { ReadFailure, ReadOptions, WorkbookReading } from './read-options.ts'

type Container = { FullPaths: string[]; FileIndex: { content?: ArrayLike<number> }[] }

/** A stream of a compound file by its path under the root; undefined where it holds none. */
function stream(container: Container, path: string): Uint8Array | undefined {
  const index = container.FullPaths.findIndex((full) => full.replace(/^[^/]*\//, '').toLowerCase() === path)
  const content = container.FileIndex[index]?.content
  return content === undefined ? undefined : Uint8Array.from(content)
}

/** Reads .xls from BIFF2 to BIFF8, in a compound file or bare. `encoding` overrules the code page of old ones. */
export function readXls(
  file: IntakeFile,
  isCompound: boolean,
  options: ReadOptions,
  limits: IntakeLimits,
): Result<WorkbookReading, ReadFailure> {
  let biff: Uint8Array | undefined = file.bytes
  if (isCompound) {
    const container: Container = CFB.read(file.bytes, { type: 'array' })
    if (stream(container, 'encryptedpackage')) return fail({ code: 'encrypted' })
    biff = stream(container, 'workbook') ?? stream(container, 'book')
    if (!biff) {
      const isWord = stream(container, 'worddocument') !== undefined
      return fail({ code: 'foreign-file', params: { kind: isWord ? 'Word' : 'OLE' } })
    }
  }
  const look = lookAtBiff(biff)
  if (look.encrypted) return fail({ code: 'encrypted' })
  if (!look.complete || !areBiffTextsWhole(biff)) return fail({ code: 'damaged' })
  if (look.cells > limits.cells) return fail({ code: 'too-many-cells', params: { limit: limits.cells } })
  teachCodepages()
  const { encoding } = options
  const codepage = encoding && encoding in codepageOf ? Reflect.get(codepageOf, encoding) : undefined
  // as a buffer the bytes are read where they are; as an array each of them would first become a number of its own
  const streamOptions = { ...libraryOptions, type: 'buffer', ...(codepage === undefined ? {} : { codepage }) } as const
  const records = withoutFormulas(biff)
  const taken = takePlainBiffCells(records)
  const quick = read(records, streamOptions)
  const isComplete =
    new Set(quick.SheetNames).size === quick.SheetNames.length &&
    taken.every((cells) => !cells || areShared(cells, sharedTexts(quick)))
  const workbook = isComplete ? quick : read(withoutFormulas(biff), streamOptions)
  const problems: IntakeProblem[] = []
  const sheets = sheetsFromLibrary(workbook, file.name, problems, isComplete ? taken : [])
  sheets.forEach((sheet, index) => {
    const seen = look.sheets[index]
    if (seen) Object.assign(sheet, seen)
  })
  return ok({ workbook: { file: file.name, format: 'xls', sheets }, problems })
}
