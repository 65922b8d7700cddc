import { GlobalWorkerOptions, getDocument } from 'pdfjs-dist'
import workerUrl from 'pdfjs-dist/build/pdf.worker.min.mjs?url'
import type { PrintDocument } from '../../shared/documents/document.ts'
import { typeset } from './typesetting.ts'

GlobalWorkerOptions.workerSrc = workerUrl

/** How many pages these documents have; null when one of them cannot be set. */
export async function countPages(documents: readonly PrintDocument[]): Promise<number | null> {
  let pages = 0
  // The official layout has a typeface of its own and cannot share a PDF with the others.
  for (const serif of [false, true]) {
    const group = documents.filter(({ product }) => (product === 'official-agenda') === serif)
    if (group.length === 0) continue
    const made = await typeset(group)
    if (!made.ok) return null
    const reading = getDocument({ data: made.value, isEvalSupported: false })
    pages += (await reading.promise).numPages
    await reading.destroy()
  }
  return pages
}
