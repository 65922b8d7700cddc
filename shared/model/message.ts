import { z } from 'zod'

/**
 * A sentence that has not been put into words yet: `key` names it in the message catalogues (shared/messages),
 * `params` fills its places. Code and data carry these; words are chosen where somebody reads them.
 */
export const messageSchema = z.object({
  key: z.string(),
  params: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
})
export type Message = z.infer<typeof messageSchema>
export type MessageParams = NonNullable<Message['params']>
