import type { IntakeResult } from '../shared/intake/stages.ts'
import type { ForumEvent } from '../shared/model/event.ts'
import { ok, type Result } from '../shared/model/result.ts'
import { defaultEvent } from '../shared/reference/default-event.ts'
import { dayMostNamed } from './day-most-named.ts'
import type { CliFailure } from './failure.ts'
import { checkEvent } from './forum-files.ts'

export type EventOrigin = 'given' | 'programme' | 'default'

/**
 * The forum of a run: the one given, else the programme among the files, else the default on `day` (or the day that
 * most registrants name). Tables and interpreters listed in the files are taken where the forum itself names none.
 */
export function chooseEvent(
  given: ForumEvent | undefined,
  imported: Pick<IntakeResult, 'registrants' | 'sessions' | 'tables' | 'interpreters'>,
  { day, today }: { day: string | undefined; today: string },
): Result<{ event: ForumEvent; from: EventOrigin }, CliFailure> {
  const { sessions = [], tables = [], interpreters = [], registrants } = imported
  if (given) {
    const event = {
      ...given,
      tables: given.tables.length > 0 ? given.tables : tables,
      interpreters: given.interpreters.length > 0 ? given.interpreters : interpreters,
    }
    return checked(event, 'given')
  }
  const usual = defaultEvent(day ?? dayMostNamed(registrants) ?? today)
  const event = {
    ...usual,
    ...(sessions.length > 0 ? { sessions } : {}),
    ...(tables.length > 0 ? { tables } : {}),
    ...(interpreters.length > 0 ? { interpreters } : {}),
  }
  return checked(event, sessions.length > 0 ? 'programme' : 'default')
}

function checked(event: ForumEvent, from: EventOrigin): Result<{ event: ForumEvent; from: EventOrigin }, CliFailure> {
  const good = checkEvent('event.json', event)
  return good.ok ? ok({ event: good.value, from }) : good
}
