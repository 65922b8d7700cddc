import { z } from 'zod'
import { type ForumEvent, forumEventSchema } from '../shared/model/event.ts'
import { languageSchema } from '../shared/model/language.ts'
import { scoredPairSchema } from '../shared/model/pair.ts'
import { type Plan, planSchema } from '../shared/model/plan.ts'
import { type Registrant, registrantSchema } from '../shared/model/registrant.ts'
import { fail, ok, type Result } from '../shared/model/result.ts'
import { zoneOffset } from '../shared/scheduling/slots.ts'
import { documentLedgerSchema } from './document-ledger.ts'
import { type CliFailure, failed } from './failure.ts'
import { checkShape, findings, readJson } from './read-input.ts'

/** registrants.json */
export const registrantsFileSchema = z.object({
  format: z.literal('forum-match/registrants@1').default('forum-match/registrants@1'),
  registrants: z.array(registrantSchema),
})
/** pairs.json */
export const pairsFileSchema = z.object({
  format: z.literal('forum-match/pairs@1').default('forum-match/pairs@1'),
  pairs: z.array(scoredPairSchema),
})
/** documents.json: which papers there are, where they lie and in which revision each last changed. */
export const documentsFileSchema = z.object({
  format: z.literal('forum-match/documents@1'),
  revision: z.number().int().min(1),
  printedAt: z.string(),
  languages: z.array(languageSchema).min(1),
  documents: z.array(
    z.object({
      id: z.string(),
      product: z.string(),
      recipient: z.string(),
      file: z.string(),
      revision: z.number().int().min(1),
    }),
  ),
  ledger: documentLedgerSchema,
})
export type DocumentsFile = z.infer<typeof documentsFileSchema>

async function readFile<Value>(
  path: string,
  format: string,
  schema: z.ZodType<Value>,
): Promise<Result<Value, CliFailure>> {
  const json = await readJson(path)
  return json.ok ? checkShape(path, format, schema, json.value) : json
}

/** A forum as --event gives it; a programme without a single slot or with an unknown time zone is refused. */
export async function readEvent(path: string): Promise<Result<ForumEvent, CliFailure>> {
  const event = await readFile(path, 'forum-match/event@1', forumEventSchema)
  return event.ok ? checkEvent(path, event.value) : event
}

/** What a schema cannot say about a forum. */
export function checkEvent(path: string, event: ForumEvent): Result<ForumEvent, CliFailure> {
  const issues: { path: PropertyKey[]; message: string }[] = []
  if (zoneOffset(event.timeZone, event.sessions[0]?.date ?? '') === '') {
    issues.push({ path: ['timeZone'], message: event.timeZone })
  }
  event.sessions.forEach((session, index) => {
    if (session.end <= session.start) {
      issues.push({ path: ['sessions', index], message: `${session.start} – ${session.end}` })
    }
  })
  for (const list of ['tables', 'interpreters', 'sessions'] as const) {
    const seen = new Set<string>()
    event[list].forEach(({ id }, index) => {
      if (seen.has(id)) issues.push({ path: [list, index, 'id'], message: `${id} ×2` })
      seen.add(id)
    })
  }
  if (issues.length === 0) return ok(event)
  return fail(failed('wrongShape', { path, format: event.format, count: issues.length }, findings(issues)))
}

/** Registrants as `import --out` and `plan` write them; a bare list and the output of `import --json` are taken too. */
export async function readRegistrants(path: string): Promise<Result<Registrant[], CliFailure>> {
  const json = await readJson(path)
  if (!json.ok) return json
  const value = Array.isArray(json.value) ? { registrants: json.value } : json.value
  const file = checkShape(path, 'forum-match/registrants@1', registrantsFileSchema, value)
  if (!file.ok) return file
  if (file.value.registrants.length === 0) return fail(failed('noRegistrants', { path }))
  const seen = new Set<string>()
  const twice = file.value.registrants.flatMap(({ code }, index) => {
    const again = seen.has(code)
    seen.add(code)
    return again ? [{ path: ['registrants', index, 'code'], message: `${code} ×2` }] : []
  })
  if (twice.length === 0) return ok(file.value.registrants)
  return fail(failed('wrongShape', { path, format: file.value.format, count: twice.length }, findings(twice)))
}

export const readPlan = (path: string): Promise<Result<Plan, CliFailure>> =>
  readFile(path, 'forum-match/plan@1', planSchema)
export const readPairs = (path: string) => readFile(path, 'forum-match/pairs@1', pairsFileSchema)
export const readDocuments = (path: string) => readFile(path, 'forum-match/documents@1', documentsFileSchema)

/** JSON for files: indented, with a line end, the same for the same value. */
export const fileJson = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`
