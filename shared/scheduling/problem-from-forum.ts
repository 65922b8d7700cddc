import type { ForumEvent, Session, Slot } from '../model/event.ts'
import type { Language } from '../model/language.ts'
import type { ScoredPair } from '../model/pair.ts'
import type { ProblemPair, SchedulingProblem } from '../model/problem.ts'
import type { Availability, Registrant } from '../model/registrant.ts'
import { slotsInside, slotsOf, slotTimes } from './slots.ts'

const folded = (text: string) => text.normalize('NFC').toLocaleLowerCase('en').trim()

/** The programme blocks that a rule names by id or by (part of) a name in any language. */
function sessionsNamed(event: ForumEvent, text: string): Session[] {
  const wanted = folded(text)
  if (wanted === '') return []
  return event.sessions.filter((session) => {
    if (folded(session.id) === wanted) return true
    return Object.values(session.names).some((name) => {
      const known = folded(name)
      return known !== '' && (known.includes(wanted) || wanted.includes(known))
    })
  })
}

type Window = { date: string | undefined; from: string; to: string }

/** The windows that a rule speaks of; null when it names a session that the programme does not have. */
function windowsOf(rule: Availability, event: ForumEvent): Window[] | null {
  const own = { date: rule.date, from: rule.from ?? '00:00', to: rule.to ?? '24:00' }
  if (rule.session === undefined) return [own]
  const sessions = sessionsNamed(event, rule.session)
  if (sessions.length === 0) return null
  return sessions.filter((session) => !own.date || session.date === own.date).map(sessionWindow)
}

const sessionWindow = (session: Session): Window => ({ date: session.date, from: session.start, to: session.end })

const inside = (slot: Slot, window: Window) =>
  (window.date === undefined || window.date === slot.date) && slot.from >= window.from && slot.to <= window.to
const touches = (slot: Slot, window: Window) =>
  (window.date === undefined || window.date === slot.date) && slot.from < window.to && slot.to > window.from

/**
 * The slots in which a registrant can meet: inside one of the `only` rules, if there are any, and touching none of the
 * `except` rules. Rules about a session that the programme does not have say nothing. Undefined when no rule says anything.
 */
export function availableSlots(
  registrant: Pick<Registrant, 'availability'>,
  event: ForumEvent,
  slots: readonly Slot[],
): string[] | undefined {
  const only: Window[] = []
  const except: Window[] = []
  let limited = false
  for (const rule of registrant.availability) {
    const windows = windowsOf(rule, event)
    if (windows === null) continue
    if (rule.rule === 'only') limited = true
    ;(rule.rule === 'only' ? only : except).push(...windows)
  }
  if (!limited && except.length === 0) return undefined
  return slots
    .filter((slot) => !limited || only.some((window) => inside(slot, window)))
    .filter((slot) => !except.some((window) => touches(slot, window)))
    .map((slot) => slot.id)
}

/** The language a registrant speaks in a meeting that has an interpreter. */
function spoken(registrant: Registrant): Language {
  const own: Language = registrant.side === 'jp' ? 'ja' : 'vi'
  return registrant.languages.length === 0 || registrant.languages.includes(own)
    ? own
    : (registrant.languages[0] ?? own)
}

function problemPair(pair: ScoredPair, a: Registrant, b: Registrant): ProblemPair {
  const asked = a.interpreter === true || b.interpreter === true
  const shared = a.languages.some((language) => b.languages.includes(language))
  const interpreter = pair.interpreter && (asked || !shared)
  const languages = [...new Set([spoken(a), spoken(b)])]
  return {
    a: pair.a,
    b: pair.b,
    score: pair.score,
    ...(pair.decision === 'required' ? { required: true } : {}),
    ...(interpreter ? { interpreter: true, languages } : {}),
  }
}

/**
 * Whether a pair goes into the problem: whoever asked not to be met is never overruled; then comes what the secretariat
 * decided, then blocks, then the lowest score allowed, which does not bind where somebody asked for the meeting.
 */
function proposed(pair: ScoredPair, minimumScore: number): boolean {
  if (pair.blocked?.key === 'matching.blocked.avoided') return false
  if (pair.decision === 'required') return true
  if (pair.decision === 'rejected' || pair.decision === 'forbidden' || pair.blocked) return false
  const asked = pair.parts.some(({ kind, points }) => kind === 'requests' && points > 0)
  return asked || pair.decision === 'accepted' || pair.score >= minimumScore
}

/**
 * The bare scheduling problem of a forum. Participants are registrants under their codes; their availability becomes
 * slots, the limits are their own, else those of their kind, an own table is kept for its owner alone. Rejected, forbidden and blocked
 * pairs are left out; a block yields to "required", but never one that a registrant asked for. Pairs below the minimum
 * score are in only when somebody asked for them or they were accepted or required.
 * An interpreter is needed where the pair says so and both sides share no language. Registrants who attend online sit
 * at a table like everybody else (the screen stands there).
 */
export function problemFromForum(forum: {
  event: ForumEvent
  registrants: readonly Registrant[]
  pairs: readonly ScoredPair[]
}): SchedulingProblem {
  const { event, registrants, pairs } = forum
  const { rules } = event
  const slots = slotsOf(event)
  const byCode = new Map(registrants.map((registrant) => [registrant.code, registrant]))
  const ownTable = new Map<string, string>()
  for (const table of event.tables) {
    if (table.owner !== undefined && byCode.has(table.owner) && !ownTable.has(table.owner)) {
      ownTable.set(table.owner, table.id)
    }
  }
  return {
    format: 'forum-match/problem@1',
    name: event.names.en ?? event.names.vi ?? event.names.ja ?? '',
    slots: slots.map((slot) => ({ id: slot.id, block: slot.block, ...slotTimes(slot, event.timeZone) })),
    tables: event.tables.map((table) => ({
      id: table.id,
      ...optional('slots', slotsInside(slots, table.open)),
      ...(table.zone === '' ? {} : { zone: table.zone }),
      ...(table.owner !== undefined && ownTable.get(table.owner) === table.id ? { reserved: true } : {}),
    })),
    participants: registrants.map((registrant) => ({
      id: registrant.code,
      side: registrant.side,
      ...optional('slots', availableSlots(registrant, event, slots)),
      ...limitsOf(event, registrant),
      ...optional('table', ownTable.get(registrant.code)),
    })),
    interpreters: event.interpreters.map((interpreter) => ({
      id: interpreter.id,
      ...optional('slots', slotsInside(slots, interpreter.available)),
      ...optional('max', interpreter.max),
      languages: interpreter.languages,
    })),
    pairs: pairs.flatMap((pair) => {
      const a = byCode.get(pair.a)
      const b = byCode.get(pair.b)
      return a && b && proposed(pair, rules.minimumScore) ? [problemPair(pair, a, b)] : []
    }),
    locked: [],
    rules: {
      gapPenalty: rules.gapPenalty,
      maxConsecutive: rules.maxConsecutive,
      interpreterMaxConsecutive: rules.interpreterMaxConsecutive,
    },
  }
}

function limitsOf(event: ForumEvent, registrant: Registrant): { min?: number; max?: number } {
  const { min, max } = { ...event.rules.limits[registrant.kind], ...event.rules.limitsOf?.[registrant.code] }
  return {
    ...(min === undefined ? {} : { min: Math.min(min, max ?? min) }),
    ...(max === undefined ? {} : { max }),
  }
}

/** An object with one entry, or none when there is nothing to enter. */
function optional<Key extends string, Value>(key: Key, value: Value | undefined): { [name in Key]?: Value } {
  const entry: { [name in Key]?: Value } = {}
  if (value !== undefined) entry[key] = value
  return entry
}
