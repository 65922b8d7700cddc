import type { TFunction } from 'i18next'
import type { DocumentSet } from '../../../shared/documents/build.ts'
import type { PrintDocument, Product } from '../../../shared/documents/document.ts'
import type { DocumentLedger } from '../../../shared/documents/editions.ts'
import type { PrintChoice } from '../../../shared/model/settings.ts'
import { bridge } from '../../bridge/bridge.ts'
import { notePrinted, type PrintedCopy } from '../../repositories/documents.ts'
import { choiceOf } from '../../ui/PrintChoices.tsx'
import { byProduct, copyOf } from './copies.ts'
import { byTypeface, type Refusal, toPdf } from './pdf.ts'

export type SendRequest = {
  forumId: string
  set: DocumentSet
  documents: readonly PrintDocument[]
  choices: Readonly<Record<string, PrintChoice>>
  t: TFunction
}

export type Sent = { sent: number; refusal?: Refusal }

/**
 * One job for each product, because each has its own printer. A browser shows one PDF and its dialogue serves them all,
 * so there it is one for each typeface.
 */
const jobsOf = (documents: readonly PrintDocument[]): { product: Product; documents: PrintDocument[] }[] =>
  (bridge.capabilities.printing === 'queue' ? [...byProduct(documents).values()] : byTypeface(documents)).flatMap(
    (group) => (group[0] ? [{ product: group[0].product, documents: group }] : []),
  )

/** What has to be kept of the products that these documents belong to, beside the copies themselves. */
function followedWith(documents: readonly PrintDocument[], set: DocumentSet) {
  const concerned = new Set(documents.map((document) => document.product))
  const followed = set.documents.filter((document) => concerned.has(document.product))
  const ledger: DocumentLedger = {}
  for (const { id } of followed) {
    const entry = set.ledger[id]
    if (entry) ledger[id] = entry
  }
  return { followed: followed.map((document): PrintedCopy => copyOf(document)), ledger }
}

/**
 * Sets all documents first – nothing is printed while one of them cannot be – and then hands one job after the other
 * to the host; what a job took is noted as printed.
 */
export async function send(request: SendRequest): Promise<Sent> {
  const { t, set } = request
  const made: { product: Product; documents: PrintDocument[]; pdf: Uint8Array<ArrayBuffer> }[] = []
  for (const job of jobsOf(request.documents)) {
    const pdf = await toPdf(job.documents)
    if ('refusal' in pdf) return { sent: 0, ...pdf }
    made.push({ ...job, pdf: pdf.bytes })
  }
  let sent = 0
  for (const { product, documents, pdf } of made) {
    const id = crypto.randomUUID()
    const [only] = documents
    const what = documents.length === 1 && only ? only.recipient : t('print:copies', { count: documents.length })
    const answer = await bridge.printing.print({
      id,
      product,
      title: `${t(`print:product.${product}`)} · ${what} · R${set.revision}`,
      pdf,
      choice: choiceOf(request.choices, product),
    })
    if (!answer.ok) return { sent, refusal: { by: 'host', message: answer.failure } }
    await notePrinted(request.forumId, {
      copies: documents.map(copyOf),
      ...followedWith(documents, set),
      ...(bridge.capabilities.printing === 'queue' ? { job: id } : {}),
    })
    sent += documents.length
  }
  return { sent }
}
