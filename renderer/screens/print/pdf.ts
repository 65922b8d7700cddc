import type { TFunction } from 'i18next'
import type { PrintDocument } from '../../../shared/documents/document.ts'
import type { Message } from '../../../shared/model/message.ts'
import type { TypesetFailure } from '../../../shared/typesetting/typesetter.ts'
import { typeset } from '../../workers/typesetting.ts'

/** Why something was not printed. It is put into words where it is shown, so that it follows the language. */
export type Refusal =
  | { by: 'typesetting'; failure: TypesetFailure; documents: readonly PrintDocument[] }
  | { by: 'host'; message: Message }

export type Made = { bytes: Uint8Array<ArrayBuffer> } | { refusal: Refusal }

const mostNamed = 12

/** A refusal in a sentence, and in details that name each document and what is wrong with it. */
export function refusalInWords(
  refusal: Refusal,
  t: TFunction,
  say: (message: Message) => string,
): { problem: string; details: string[] } {
  if (refusal.by === 'host') return { problem: say(refusal.message), details: [] }
  const { failure, documents } = refusal
  if (failure.kind === 'template')
    return { problem: t('print:templateFailed', { problem: failure.diagnostics.join(' ') }), details: [] }
  const recipients = new Map(documents.map(({ id, recipient, title }) => [id, `${recipient}, ${title.main}`]))
  const named = failure.missing.slice(0, mostNamed).map(({ character, codePoint, document, text }) =>
    t('print:missingGlyph', {
      character,
      codePoint,
      document: recipients.get(document) ?? document,
      text: text.length > 60 ? `${text.slice(0, 60)}…` : text,
    }),
  )
  const more = failure.missing.length - named.length
  return {
    problem: t('print:missingGlyphs', { count: failure.missing.length }),
    details: more > 0 ? [...named, t('print:andMore', { count: more })] : named,
  }
}

const isSerif = (document: PrintDocument): boolean => document.product === 'official-agenda'

/** Sets documents of one typeface as one PDF; page numbers start again with each document. */
export async function toPdf(documents: readonly PrintDocument[]): Promise<Made> {
  const made = await typeset([...documents])
  if (made.ok) return { bytes: new Uint8Array(made.value) }
  return { refusal: { by: 'typesetting', failure: made.failure, documents } }
}

/** What can be set in one PDF: the official layout has its own typeface. */
export const byTypeface = (documents: readonly PrintDocument[]): PrintDocument[][] =>
  [documents.filter((document) => !isSerif(document)), documents.filter(isSerif)].filter((group) => group.length > 0)
