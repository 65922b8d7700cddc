import { z } from 'zod'
import type { DocumentLedger } from '../shared/documents/editions.ts'

/** The ledger of editions as it stands in documents.json. */
export const documentLedgerSchema: z.ZodType<DocumentLedger> = z.record(
  z.string(),
  z.object({
    hash: z.string(),
    revision: z.number().int().min(1),
    rows: z.array(z.string()),
    changed: z.array(z.string()),
  }),
)
