import { z } from 'zod'
import { messageSchema } from './message.ts'

export const scorePartKinds = [
  'offerSeek',
  'sharedSectors',
  'priorities',
  'initiatives',
  'ties',
  'requests',
  'parity',
  'language',
] as const
export const scorePartKindSchema = z.enum(scorePartKinds)
export type ScorePartKind = z.infer<typeof scorePartKindSchema>

/** One reason for a score: its points (they may be negative) and the sentence that says why. */
export const scorePartSchema = z.object({ kind: scorePartKindSchema, points: z.number(), reason: messageSchema })
export type ScorePart = z.infer<typeof scorePartSchema>

/** What a person or a rule says about a pair beyond its score. */
export const pairDecisionSchema = z.enum(['open', 'accepted', 'rejected', 'required', 'forbidden'])
export type PairDecision = z.infer<typeof pairDecisionSchema>

/** Two registrants who may meet. `a` is the Vietnamese side wherever there are two sides. Parts add up to the score. */
export const scoredPairSchema = z.object({
  a: z.string(),
  b: z.string(),
  score: z.number().min(0).max(100),
  parts: z.array(scorePartSchema),
  interpreter: z.boolean(),
  decision: pairDecisionSchema.default('open'),
  blocked: messageSchema
    .optional()
    .describe('why this pair must not meet as things stand (competitors, rank gap, avoided)'),
})
export type ScoredPair = z.infer<typeof scoredPairSchema>

/** A key that is the same for (a, b) and (b, a). */
export const pairKey = (a: string, b: string): string => (a < b ? `${a}\u0000${b}` : `${b}\u0000${a}`)
