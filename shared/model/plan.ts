import { z } from 'zod'
import { messageSchema } from './message.ts'

/** forum-match/plan@1: who meets whom, when, where and with which interpreter. */
export const meetingSchema = z.object({
  a: z.string(),
  b: z.string(),
  slot: z.string(),
  table: z.string(),
  interpreter: z.string().optional(),
})
export type Meeting = z.infer<typeof meetingSchema>

export const unplacedSchema = z.object({
  a: z.string(),
  b: z.string(),
  reason: z.string().describe('a sentence in English, for people who read the file'),
  cure: z.string(),
  why: messageSchema.optional().describe('the same reason for the app, which says it in the reader’s language'),
  how: messageSchema.optional(),
  also: z.array(messageSchema).optional().describe('further changes that are needed together with `how`'),
})
export type Unplaced = z.infer<typeof unplacedSchema>

export const planMetricsSchema = z.object({
  value: z.number(),
  valueBound: z.number().optional().describe('proved upper bound; left out when not proved'),
  gaps: z.number().int(),
  gapsBound: z.number().int().optional().describe('proved lower bound where every pair is required'),
  gapsBoundAtValue: z
    .number()
    .int()
    .optional()
    .describe('proved lower bound on the gaps of every plan that is worth as much and leaves nobody out or below'),
  proof: z.enum(['optimal', 'bound']).optional(),
  belowMinimum: z.number().int().optional(),
  elapsedMs: z.number().optional(),
})
export type PlanMetrics = z.infer<typeof planMetricsSchema>

export const planSchema = z.object({
  format: z.literal('forum-match/plan@1'),
  problem: z.string(),
  seed: z.number().int(),
  meetings: z.array(meetingSchema),
  unplaced: z.array(unplacedSchema),
  metrics: planMetricsSchema,
})
export type Plan = z.infer<typeof planSchema>
