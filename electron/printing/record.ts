import { z } from 'zod'
import type { PrintJobState } from '../../shared/bridge/host-bridge.ts'
import { messageSchema } from '../../shared/model/message.ts'
import { printChoiceSchema } from '../../shared/model/settings.ts'

/** One job as it lies on the disk, beside its PDF. */
export const recordSchema = z.object({
  id: z.string().regex(/^[A-Za-z0-9_-]{1,80}$/),
  product: z.string(),
  title: z.string(),
  choice: printChoiceSchema,
  printer: z.string().optional(),
  state: z.enum(['waiting', 'printing', 'printed', 'failed']),
  problem: messageSchema.optional(),
  attempts: z.number().int(),
  nextTry: z.number(),
  /** The name under which the system keeps the job. */
  handle: z.string().optional(),
})
export type JobRecord = z.infer<typeof recordSchema>

export const shown = ({ id, title, product, printer, state, attempts, problem }: JobRecord): PrintJobState => ({
  id,
  title,
  product,
  state,
  attempts,
  ...(printer ? { printer } : {}),
  ...(problem ? { problem } : {}),
})

const seconds = 1000

/** How long to wait before a job is tried again, in ms: 5 s, 10 s, 20 s … at most two minutes. */
export const pause = (attempts: number): number => Math.min(5 * 2 ** Math.max(0, attempts - 1), 120) * seconds

/** A job that was refused this often is left alone until somebody sends it again. */
export const mostAttempts = 5
