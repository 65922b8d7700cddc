import init, { type InitInput, type TypstCompiler, TypstCompilerBuilder } from '@myriaddreamin/typst-ts-web-compiler'
import type { PrintDocument } from '../documents/document.ts'
import { fail, ok, type Result } from '../model/result.ts'
import { type FontFile, glyphCheck, type MissingGlyph } from './glyphs.ts'
import { withPlaceholderFunctions } from './placeholder-functions.ts'
import { roomMaker } from './room.ts'

/** What a host brings along: the compiler (bytes or compiled module), fonts, and templates by file name. */
export type TypesettingMaterial = {
  compilerWasm: InitInput
  fonts: readonly FontFile[]
  templates: Readonly<Record<string, string>>
}

/** Why documents could not be set. Missing glyphs are found before anything is set. */
export type TypesetFailure =
  | { kind: 'missing-glyphs'; missing: MissingGlyph[] }
  | { kind: 'template'; diagnostics: string[] }

export type Typesetter = {
  /** One PDF with all the documents given, page numbers starting again with each. */
  typeset(documents: PrintDocument | readonly PrintDocument[]): Promise<Result<Uint8Array, TypesetFailure>>
  /** Every character that the fonts at hand cannot show in these documents. */
  missingGlyphs(documents: readonly PrintDocument[]): MissingGlyph[]
  /** Memory that the compiler holds, in bytes. It keeps what it has set, so this only grows. */
  memoryBytes(): number
  /** Frees this typesetter's own data; nothing can be set afterwards. */
  close(): void
}

const folder = '/print'
const mainFile = `${folder}/main.typ`
const diagnosticsAsText = 2

/**
 * Starts the Typst compiler with these fonts and templates and nothing else: no files, no packages, no network. The
 * same documents give the same bytes in every host. Fonts or a compiler that do not load are a broken installation
 * and throw.
 */
export async function createTypesetter(material: TypesettingMaterial): Promise<Typesetter> {
  const { memory } = await init({ module_or_path: material.compilerWasm })
  const builder = withPlaceholderFunctions(() => {
    const made = new TypstCompilerBuilder()
    made.set_dummy_access_model()
    return made
  })
  for (const font of material.fonts) await builder.add_raw_font(font.bytes)
  const compiler = await builder.build()
  for (const [name, source] of Object.entries(material.templates)) compiler.add_source(`${folder}/${name}`, source)
  const makeRoom = roomMaker(compiler)
  const glyphs = glyphCheck(material.fonts)
  const missingGlyphs = (documents: readonly PrintDocument[]): MissingGlyph[] =>
    documents.flatMap((document) => glyphs.missingInDocument(document))

  return {
    missingGlyphs,
    typeset: async (given) => {
      const documents = 'product' in given ? [given] : given
      const missing = missingGlyphs(documents)
      if (missing.length > 0) return fail({ kind: 'missing-glyphs', missing })
      makeRoom(documents.length)
      return compile(compiler, documents)
    },
    memoryBytes: () => memory.buffer.byteLength,
    close: () => compiler.free(),
  }
}

function compile(compiler: TypstCompiler, documents: readonly PrintDocument[]): Result<Uint8Array, TypesetFailure> {
  const first = documents[0]
  const data = {
    title: first ? [first.title.main, first.recipient].filter(Boolean).join(' ') : '',
    author: first?.event.main ?? '',
    created: first?.edition.created ?? [1970, 1, 1, 0, 0, 0],
    documents,
  }
  compiler.map_shadow(`${folder}/data.json`, new TextEncoder().encode(JSON.stringify(data)))
  const made: { result?: Uint8Array; diagnostics?: string[] } = compiler.compile(
    mainFile,
    undefined,
    'pdf',
    diagnosticsAsText,
  )
  return made.result ? ok(made.result) : fail({ kind: 'template', diagnostics: made.diagnostics ?? [] })
}
