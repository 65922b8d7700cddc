import { expose, transfer } from 'comlink'
import { z } from 'zod'
import { buildDocuments, type DocumentRequest, type DocumentSet } from '../../shared/documents/build.ts'
import type { PrintDocument } from '../../shared/documents/document.ts'
import { rejectedRowsWorkbook } from '../../shared/documents/rejected-rows-workbook.ts'
import { scheduleWorkbook } from '../../shared/documents/schedule-workbook.ts'
import type { Result } from '../../shared/model/result.ts'
import { type RenderedFiles, renderAll } from '../../shared/typesetting/render-all.ts'
import { createTypesetter, type TypesetFailure, type Typesetter } from '../../shared/typesetting/typesetter.ts'
import { loadCompiler, loadFonts, type Typeface, templates } from './typesetting.material.ts'

z.config({ jitless: true })

let compiler: Promise<WebAssembly.Module> | undefined
const typesetters = new Map<Typeface, Promise<Typesetter>>()

/** The serif fonts are large and only the official layout needs them, so each typeface has a typesetter of its own. */
function typesetterFor(typeface: Typeface): Promise<Typesetter> {
  const known = typesetters.get(typeface)
  if (known) return known
  compiler ??= loadCompiler()
  const made = Promise.all([compiler, loadFonts(typeface)]).then(([compilerWasm, fonts]) =>
    createTypesetter({ compilerWasm, fonts, templates }),
  )
  typesetters.set(typeface, made)
  return made
}

const typefaceOf = (document: PrintDocument | undefined): Typeface =>
  document?.product === 'official-agenda' ? 'serif' : 'sans'

/** Bytes leave the worker without being copied. */
const sent = (bytes: Uint8Array): Uint8Array =>
  bytes.buffer instanceof ArrayBuffer ? transfer(bytes, [bytes.buffer]) : bytes

const typesetting = {
  /** Plan → documents, see `buildDocuments`. */
  build: (request: DocumentRequest): DocumentSet => buildDocuments(request),

  /** One PDF with these documents, all of one typeface; page numbers start again with each. */
  typeset: async (documents: PrintDocument[]): Promise<Result<Uint8Array, TypesetFailure>> => {
    const typesetter = await typesetterFor(typefaceOf(documents[0]))
    const made = await typesetter.typeset(documents)
    return made.ok ? { ok: true, value: sent(made.value) } : made
  },

  /** Every file of a document set in the sans typeface, see `renderAll`. */
  renderAll: async (
    set: DocumentSet,
    onProgress: (done: number, total: number) => void,
  ): Promise<Result<RenderedFiles, TypesetFailure>> => renderAll(await typesetterFor('sans'), set, onProgress),

  /** schedule.xlsx. */
  workbook: async (set: Pick<DocumentSet, 'schedule' | 'printedAt' | 'revision'>): Promise<Uint8Array> =>
    sent(await scheduleWorkbook(set)),

  /** The rows that an import left out, see `rejectedRowsWorkbook`. */
  rejectedRows: async (...given: Parameters<typeof rejectedRowsWorkbook>): Promise<Uint8Array> =>
    sent(await rejectedRowsWorkbook(...given)),

  /** Memory that the compiler holds, in bytes; it only ever grows. */
  memoryBytes: async (): Promise<number> => {
    const all = await Promise.all(typesetters.values())
    return Math.max(0, ...all.map((typesetter) => typesetter.memoryBytes()))
  },
}

export type Typesetting = typeof typesetting

expose(typesetting)
