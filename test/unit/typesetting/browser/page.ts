import { buildDocuments, typeset } from '../../../../renderer/workers/typesetting.ts'
import type { DocumentRequest } from '../../../../shared/documents/build.ts'
import type { PrintDocument } from '../../../../shared/documents/document.ts'

/** Asked while the page loads: a debugger's own calls are exempt from the policy. */
function functionsFromTextRefused(): boolean {
  try {
    return new Function('return true')() !== true
  } catch {
    return true
  }
}
const refused = functionsFromTextRefused()

const desk = {
  functionsFromTextRefused: () => refused,
  build: (request: DocumentRequest) => buildDocuments(request),
  /** Bytes travel as a string of Latin-1 characters. */
  typeset: async (documents: PrintDocument[]): Promise<string> => {
    const made = await typeset(documents)
    if (!made.ok) return JSON.stringify(made.failure)
    return Array.from(made.value, (byte) => String.fromCharCode(byte)).join('')
  },
}
/** What the test calls from outside. */
export type Desk = typeof desk

Object.assign(globalThis, { desk })
