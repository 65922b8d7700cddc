import { wishIndex } from '../../../shared/intake/registrants/wishes.ts'
import type { ForumEvent } from '../../../shared/model/event.ts'
import { type Language, nameIn } from '../../../shared/model/language.ts'
import { fold } from '../../../shared/reference/fold.ts'
import type { RegistrantRow } from '../../database/rows.ts'
import type { FieldContext, Partner } from './field.ts'

/** What is asked for once or never is made when it is asked for first. */
function once<Value>(make: () => Value): () => Value {
  let made: { value: Value } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}

/** What fields need to know of the forum, of its registrants as they are now. */
export const fieldContext = (event: ForumEvent, rows: readonly RegistrantRow[], language: Language): FieldContext => ({
  event,
  wishes: once(() => wishIndex(rows.map(({ registrant }) => registrant))),
  partners: once(() =>
    rows.map(({ registrant: { code, names } }): Partner => {
      const label = `${code} ${nameIn(names, language)}`
      return { code, label, search: fold(`${code} ${Object.values(names).join(' ')}`) }
    }),
  ),
})
