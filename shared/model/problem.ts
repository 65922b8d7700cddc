import { z } from 'zod'

/** forum-match/problem@1: the bare scheduling problem, see the README for its meaning. */
const id = z.string().min(1)
const count = z.number().int().min(0)

export const problemSlotSchema = z.object({
  id,
  block: z.number().int().optional(),
  start: z.string().optional(),
  end: z.string().optional(),
})
export const problemTableSchema = z.object({
  id,
  slots: z.array(id).optional(),
  zone: z.string().optional(),
  reserved: z.boolean().optional().describe('only meetings of the participants whose own table it is take place here'),
})
export const problemParticipantSchema = z.object({
  id,
  side: z.string().optional(),
  slots: z.array(id).optional(),
  min: count.optional(),
  max: count.optional(),
  table: id.optional(),
})
export const problemInterpreterSchema = z.object({
  id,
  slots: z.array(id).optional(),
  max: count.optional(),
  languages: z.array(z.string()).optional(),
})
export const problemPairSchema = z.object({
  a: id,
  b: id,
  score: z.number(),
  required: z.boolean().optional(),
  interpreter: z.boolean().optional(),
  languages: z
    .array(z.string())
    .optional()
    .describe('an interpreter must know all of these; left out: any interpreter'),
  slots: z.array(id).optional(),
})
export const problemLockSchema = z.object({
  a: id,
  b: id,
  slot: id.optional(),
  table: id.optional(),
  interpreter: id.optional(),
})
export const problemRulesSchema = z.object({
  gapPenalty: z.number().min(0).default(5),
  maxConsecutive: z.number().int().min(1).nullable().default(null),
  interpreterMaxConsecutive: z.number().int().min(1).nullable().default(null),
})
export const schedulingProblemSchema = z.object({
  format: z.literal('forum-match/problem@1'),
  name: z.string().default(''),
  slots: z.array(problemSlotSchema),
  tables: z.array(problemTableSchema),
  participants: z.array(problemParticipantSchema),
  interpreters: z.array(problemInterpreterSchema).default([]),
  pairs: z.array(problemPairSchema),
  locked: z.array(problemLockSchema).default([]),
  rules: problemRulesSchema.prefault({}),
})
export type SchedulingProblem = z.infer<typeof schedulingProblemSchema>
export type SchedulingProblemInput = z.input<typeof schedulingProblemSchema>
export type ProblemPair = z.infer<typeof problemPairSchema>
