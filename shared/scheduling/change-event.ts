import type { ForumEvent, TimeWindow } from '../model/event.ts'
import { languageSchema } from '../model/language.ts'
import type { ProblemChange } from './changes.ts'
import { slotInside, slotsOf } from './slots.ts'

/** Changes that are made in the set-up or as a decision; the others concern what a registrant said about itself. */
const madeHere: ReadonlySet<ProblemChange['kind']> = new Set([
  'raiseMaximum',
  'addTable',
  'openTable',
  'addInterpreter',
  'giveUpTable',
  'raiseConsecutive',
  'require',
])

/** Whether the secretariat can make a change by itself, without asking a registrant for other times. */
export const canBeApplied = (change: ProblemChange): boolean => madeHere.has(change.kind)

/** The next id of the same pattern that is free: T01, T02 → T03; `prefix` is used when there are none. */
export function nextId(prefix: string, taken: readonly { id: string }[]): string {
  const known = taken.flatMap(({ id }) => {
    const [, letters = '', digits = ''] = /^(\D*)(\d+)$/.exec(id) ?? []
    return digits === '' ? [] : [{ letters, digits }]
  })
  const last = known.at(-1)
  const letters = last?.letters ?? prefix
  const width = last?.digits.length ?? 2
  const highest = Math.max(0, ...known.filter((one) => one.letters === letters).map(({ digits }) => Number(digits)))
  return `${letters}${String(highest + 1).padStart(width, '0')}`
}

function windowOf(event: ForumEvent, slotId: string): TimeWindow | undefined {
  const slot = slotsOf(event).find(({ id }) => id === slotId)
  return slot && { date: slot.date, from: slot.from, to: slot.to }
}

/** Windows with one more; unchanged where they cover it already or nothing limits them. */
function withWindow(event: ForumEvent, windows: TimeWindow[] | undefined, slotId: string): TimeWindow[] | undefined {
  const slot = slotsOf(event).find(({ id }) => id === slotId)
  const window = windowOf(event, slotId)
  if (!windows || !slot || !window || windows.some((own) => slotInside(slot, own))) return windows
  return [...windows, window]
}

/**
 * The event with a change made that `explainUnplaced` proposed. Whatever is added is added for the one slot that needs
 * it. Changes that `canBeApplied` does not allow, and `require` (a decision about a pair), leave the event as it is.
 */
export function applyChangeToEvent(event: ForumEvent, change: ProblemChange): ForumEvent {
  const { rules, tables, interpreters } = event
  switch (change.kind) {
    case 'raiseMaximum': {
      const own = rules.limitsOf?.[change.participant]
      const limitsOf = { ...rules.limitsOf, [change.participant]: { ...own, max: change.max } }
      return { ...event, rules: { ...rules, limitsOf } }
    }
    case 'addTable': {
      const window = windowOf(event, change.slot)
      const table = { id: nextId('T', tables), zone: '', ...(window ? { open: [window] } : {}) }
      return { ...event, tables: [...tables, table] }
    }
    case 'openTable':
      return {
        ...event,
        tables: tables.map((table) => {
          const open = withWindow(event, table.open, change.slot)
          return table.id === change.table && open ? { ...table, open } : table
        }),
      }
    case 'addInterpreter': {
      const window = windowOf(event, change.slot)
      const id = nextId('I', interpreters)
      const spoken = change.languages.flatMap((language) => {
        const known = languageSchema.safeParse(language)
        return known.success ? [known.data] : []
      })
      const languages = spoken.length > 0 ? spoken : (['vi', 'ja'] satisfies typeof spoken)
      const interpreter = { id, name: id, languages, ...(window ? { available: [window] } : {}) }
      return { ...event, interpreters: [...interpreters, interpreter] }
    }
    case 'giveUpTable':
      return {
        ...event,
        tables: tables.map(({ owner, ...table }) =>
          owner === undefined || owner === change.participant ? table : { ...table, owner },
        ),
      }
    case 'raiseConsecutive':
      return { ...event, rules: { ...rules, maxConsecutive: change.limit } }
    default:
      return event
  }
}
