import { z } from 'zod'
import { forumEventSchema } from './event.ts'
import { pairDecisionSchema } from './pair.ts'
import { meetingSchema, planSchema } from './plan.ts'
import { schedulingProblemSchema } from './problem.ts'
import { registrantSchema } from './registrant.ts'

/**
 * A forum file (.forum) is a zip: `manifest.json` and one JSON file for each kind of row. It carries a forum to
 * another machine. The version is raised when an older program could misread the file; adding a field does not.
 */
export const forumFileVersion = 1

const sha256Schema = z.string().regex(/^[0-9a-f]{64}$/)

export const forumManifestSchema = z.object({
  format: z.literal('forum-match/forum'),
  version: z.number().int().min(1),
  forumId: z.string().min(1),
  name: z.string(),
  savedAt: z.iso.datetime(),
  revision: z.number().int().min(0),
  files: z.record(z.string(), z.object({ sha256: sha256Schema, rows: z.number().int().min(0) })),
})
export type ForumManifest = z.infer<typeof forumManifestSchema>

const row = z.looseObject({ forumId: z.string().min(1), id: z.string().min(1) })

/** The kinds of rows and what must be true of each before it is let into the database. */
export const forumFileRows = {
  forums: z.looseObject({
    id: z.string().min(1),
    event: forumEventSchema,
    createdAt: z.string(),
    sample: z.boolean(),
    seed: z.number().int(),
  }),
  registrants: row.extend({ order: z.number(), registrant: registrantSchema }),
  imports: row.extend({ readAt: z.string(), settled: z.array(z.string()) }),
  decisions: row.extend({ a: z.string(), b: z.string(), decision: pairDecisionSchema, decidedAt: z.string() }),
  meetings: row.extend({
    ...meetingSchema.shape,
    locks: z.object({ time: z.boolean(), table: z.boolean(), interpreter: z.boolean() }),
  }),
  generations: row.extend({ madeAt: z.string(), problem: schedulingProblemSchema, plan: planSchema }),
  revisions: row.extend({ number: z.number().int().min(1), meetings: z.array(meetingSchema) }),
  documents: row.extend({ product: z.string(), hash: z.string(), changedIn: z.number().int() }),
  changes: row.extend({ recordedAt: z.string(), kind: z.string() }),
  checkins: row.extend({ at: z.string() }),
} as const

export type ForumFileTable = keyof typeof forumFileRows
