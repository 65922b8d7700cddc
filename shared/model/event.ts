import { z } from 'zod'
import { languageSchema, namesSchema } from './language.ts'
import { registrantKindSchema } from './registrant.ts'

const clock = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'HH:MM')

/** One block of the programme. Only `meetings` blocks are cut into slots; the others are printed and keep people busy. */
export const sessionSchema = z.object({
  id: z.string().min(1),
  names: namesSchema,
  kind: z.enum(['meetings', 'plenary', 'break', 'visit']).default('meetings'),
  date: z.iso.date(),
  start: clock,
  end: clock,
  slotMinutes: z.number().int().min(5).max(240).default(30).describe('length of one slot, changeover inside'),
  changeoverMinutes: z.number().int().min(0).max(60).default(5).describe('the last minutes of each slot'),
  cancelledSlots: z.array(z.string()).default([]).describe('ids of slots of this session that do not take place'),
})
export type Session = z.infer<typeof sessionSchema>

export const timeWindowSchema = z.object({ date: z.iso.date(), from: clock, to: clock })
export type TimeWindow = z.infer<typeof timeWindowSchema>

export const meetingTableSchema = z.object({
  id: z.string().min(1).describe('printed: T01'),
  zone: z.string().default(''),
  owner: z.string().optional().describe('code of the registrant whose own table it is'),
  open: z.array(timeWindowSchema).optional().describe('left out: always'),
})
export type MeetingTable = z.infer<typeof meetingTableSchema>

export const interpreterSchema = z.object({
  id: z.string().min(1),
  name: z.string(),
  phone: z.string().optional(),
  languages: z.array(languageSchema).default(['vi', 'ja']),
  available: z.array(timeWindowSchema).optional().describe('left out: always'),
  max: z.number().int().min(0).optional(),
})
export type Interpreter = z.infer<typeof interpreterSchema>

const limits = z.object({ min: z.number().int().min(0), max: z.number().int().min(0) })

/** Weights of the parts of a match score; each is the most points that its part can give. They need not sum to 100. */
export const scoreWeightsSchema = z.object({
  offerSeek: z.number().min(0).default(40),
  sharedSectors: z.number().min(0).default(15),
  priorities: z.number().min(0).default(10),
  initiatives: z.number().min(0).default(5),
  ties: z.number().min(-20).max(20).default(10).describe('negative: the organiser wants new contacts'),
  requests: z.number().min(0).default(12),
  parity: z.number().min(0).default(5),
  language: z.number().min(0).default(3),
})
export type ScoreWeights = z.infer<typeof scoreWeightsSchema>

export const forumRulesSchema = z.object({
  limits: z.partialRecord(registrantKindSchema, limits).default({
    province: { min: 1, max: 8 },
    prefecture: { min: 1, max: 12 },
    company: { min: 1, max: 6 },
    organisation: { min: 0, max: 6 },
  }),
  limitsOf: z
    .record(z.string(), limits.partial())
    .optional()
    .describe('by code of a registrant: what differs from the limits of its kind'),
  maxConsecutive: z.number().int().min(1).nullable().default(null),
  interpreterMaxConsecutive: z.number().int().min(1).nullable().default(5),
  gapPenalty: z.number().min(0).default(5),
  rankGapAllowed: z.number().int().min(0).max(7).default(2).describe('a larger gap blocks a pair of localities'),
  minimumScore: z.number().min(0).max(100).default(15).describe('pairs below are not proposed'),
  weights: scoreWeightsSchema.prefault({}),
})
export type ForumRules = z.infer<typeof forumRulesSchema>

/** The forum itself: everything the secretariat sets up before registrants matter. This is the file given by --event. */
export const forumEventSchema = z.object({
  format: z.literal('forum-match/event@1').default('forum-match/event@1'),
  names: namesSchema,
  venue: namesSchema.default({}),
  host: z.string().optional().describe('id of the host province'),
  issuer: z
    .object({ above: z.string().optional(), body: z.string(), place: z.string().optional() })
    .optional()
    .describe('for the official layout'),
  deskPhone: z.string().optional(),
  timeZone: z.string().default('Asia/Ho_Chi_Minh'),
  sessions: z.array(sessionSchema).min(1),
  tables: z.array(meetingTableSchema).default([]),
  interpreters: z.array(interpreterSchema).default([]),
  rules: forumRulesSchema.prefault({}),
})
export type ForumEvent = z.infer<typeof forumEventSchema>
export type ForumEventInput = z.input<typeof forumEventSchema>

/** One bookable time: cut from a `meetings` session. Times are local to the forum's zone, with its offset. */
export type Slot = { id: string; session: string; block: number; date: string; from: string; to: string }
