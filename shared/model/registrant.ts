import { z } from 'zod'
import { languageSchema, namesSchema } from './language.ts'

export const registrantKindSchema = z.enum(['province', 'prefecture', 'company', 'organisation'])
export type RegistrantKind = z.infer<typeof registrantKindSchema>

export const sideSchema = z.enum(['vn', 'jp'])
export type Side = z.infer<typeof sideSchema>

/**
 * Protocol rank on the parity scale of the local governments: 1 = head of the locality, larger = lower.
 * National level is 0 and below: 0 = vice-minister or ambassador (N2), -1 = minister (N1), -2 = prime minister (N0).
 */
export const rankSchema = z.number().int().min(-2).max(7)

export const personSchema = z.object({
  name: z.string(),
  nameOther: z.string().optional().describe('the name in the other script: katakana, romaji, passport spelling'),
  family: z.string().optional().describe('only where the writing shows which part it is'),
  given: z.string().optional(),
  salutation: z.string().optional(),
  title: z.string().describe('all titles as given, in the given order'),
  department: z.string().optional(),
  rank: rankSchema.optional().describe('left out where no title fixes it'),
  head: z.boolean().optional().describe('head of the delegation'),
  unnamed: z.number().int().min(1).optional().describe('seats of people without a name, e.g. 知事ほか3名'),
  phones: z.array(z.string()).optional(),
  emails: z.array(z.string()).optional(),
})
export type Person = z.infer<typeof personSchema>

/**
 * When a registrant can or cannot meet, as far as the sheet says. A missing date means every day, a missing time the
 * whole day; `session` names a programme block ("phiên khai mạc") that is resolved when the programme is known.
 */
export const availabilitySchema = z.object({
  rule: z.enum(['only', 'except']),
  date: z.iso.date().optional(),
  from: z
    .string()
    .regex(/^\d{2}:\d{2}$/)
    .optional()
    .describe('local time of the forum'),
  to: z
    .string()
    .regex(/^\d{2}:\d{2}$/)
    .optional(),
  session: z.string().optional(),
  asWritten: z.string(),
})
export type Availability = z.infer<typeof availabilitySchema>

export const initiativeSchema = z.object({
  title: z.string(),
  sectors: z.array(z.string()).default([]),
  months: z.number().int().positive().optional().describe('months until it can start'),
})
export type Initiative = z.infer<typeof initiativeSchema>

/** Where a fact about a registrant was read: a file, its sheet and the row numbers as a spreadsheet shows them. */
export const sourceSchema = z.object({ file: z.string(), sheet: z.string(), rows: z.array(z.number().int()) })

export const registrantSchema = z.object({
  code: z.string().min(1).describe('short, unique within a forum, printed on paper: QNI, GUN, V012, J034'),
  kind: registrantKindSchema,
  side: sideSchema,
  names: namesSchema,
  nameAsWritten: z.string().optional(),
  locality: z.string().optional().describe('id of a province or prefecture in the reference data'),
  localityAsWritten: z.string().optional(),
  formerLocality: z.string().optional().describe('id of the former unit when an old name was written'),
  municipality: z.string().optional(),
  offers: z.array(z.string()).default([]).describe('sector ids'),
  seeks: z.array(z.string()).default([]),
  exchanges: z
    .array(z.string())
    .default([])
    .describe('sectors wanted in both directions; also listed in offers and seeks'),
  offersAsWritten: z.string().optional(),
  seeksAsWritten: z.string().optional(),
  priorities: z.array(z.string()).default([]).describe('priority sectors, most important first'),
  initiatives: z.array(initiativeSchema).default([]),
  people: z.array(personSchema).default([]).describe('in protocol order as given'),
  headcount: z.number().int().min(0).optional(),
  wants: z.array(z.string()).default([]).describe('code of a registrant, or text while nobody fits it yet'),
  avoids: z.array(z.string()).default([]),
  interpreter: z.boolean().optional().describe('left out: not said'),
  languages: z.array(languageSchema).default([]).describe('languages they can hold a meeting in'),
  mode: z.enum(['onsite', 'online']).default('onsite'),
  availability: z.array(availabilitySchema).default([]),
  phones: z.array(z.string()).default([]).describe('E.164; an extension follows as ;ext=12'),
  emails: z.array(z.string()).default([]),
  websites: z.array(z.string()).default([]),
  ids: z.object({ taxCode: z.string().optional(), corporateNumber: z.string().optional() }).default({}),
  size: z.string().optional(),
  consent: z.boolean().optional(),
  note: z.string().optional(),
  sources: z.array(sourceSchema).default([]),
})
export type Registrant = z.infer<typeof registrantSchema>
export type RegistrantInput = z.input<typeof registrantSchema>

/** A registrant of whom nothing is known yet but what is given; its code is still to be assigned. */
export const emptyRegistrant = (
  known: Pick<Registrant, 'kind' | 'side' | 'names'> & Partial<Registrant>,
): Registrant => ({
  code: '',
  offers: [],
  seeks: [],
  exchanges: [],
  priorities: [],
  initiatives: [],
  people: [],
  wants: [],
  avoids: [],
  languages: [],
  mode: 'onsite',
  availability: [],
  phones: [],
  emails: [],
  websites: [],
  ids: {},
  sources: [],
  ...known,
})

/** The head of a delegation: who is marked so, else the highest rank, else the first named person. */
export function headOf(registrant: Pick<Registrant, 'people'>): Person | undefined {
  const named = registrant.people.filter((person) => person.name !== '')
  const marked = named.find((person) => person.head)
  if (marked) return marked
  let best = named[0]
  for (const person of named) if ((person.rank ?? 99) < (best?.rank ?? 99)) best = person
  return best
}
