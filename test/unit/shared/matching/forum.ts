import { type ForumEvent, forumEventSchema } from '../../../../shared/model/event.ts'
import { type Registrant, type RegistrantInput, registrantSchema } from '../../../../shared/model/registrant.ts'

/** A forum of one afternoon on 25 November 2025 with the default rules, or some of them changed. */
export const forum = (rules: Record<string, unknown> = {}): ForumEvent =>
  forumEventSchema.parse({
    names: { en: 'Test forum' },
    sessions: [{ id: 's1', names: {}, date: '2025-11-25', start: '13:30', end: '17:00' }],
    rules,
  })

/** A registrant from the fields that matter to a test. */
export const registrant = (code: string, fields: Partial<RegistrantInput> = {}): Registrant => {
  const side = fields.side ?? 'vn'
  return registrantSchema.parse({ code, side, kind: 'company', names: { en: code }, ...fields })
}

/** A locality on one side, its head of the given rank. */
export const locality = (code: string, id: string, rank: number | undefined, fields: Partial<RegistrantInput> = {}) => {
  const side = fields.side ?? 'vn'
  const head = { name: `Head of ${code}`, title: '', ...(rank === undefined ? {} : { rank }) }
  return registrant(code, { kind: side === 'vn' ? 'province' : 'prefecture', locality: id, people: [head], ...fields })
}
