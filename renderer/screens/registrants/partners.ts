import { wishIndex } from '../../../shared/intake/registrants/wishes.ts'
import type { ForumEvent } from '../../../shared/model/event.ts'
import { type Language, nameIn } from '../../../shared/model/language.ts'
import { fold } from '../../../shared/reference/fold.ts'
import type { RegistrantRow } from '../../database/rows.ts'
import type { FieldContext, Partner } from './field.ts'

type Rows = readonly RegistrantRow[]

/** What is made of all registrants is made when it is asked for, and again only when they have changed. */
function ofRows<Value>(read: () => Rows, make: (rows: Rows) => Value): () => Value {
  let made: { of: Rows; value: Value } | undefined
  return () => {
    const rows = read()
    if (made?.of !== rows) made = { of: rows, value: make(rows) }
    return made.value
  }
}

/** What fields need to know of the forum; `read` answers its registrants as they are now. */
export const fieldContext = (event: ForumEvent, read: () => Rows, language: Language): FieldContext => ({
  event,
  wishes: ofRows(read, (rows) => wishIndex(rows.map(({ registrant }) => registrant))),
  partners: ofRows(read, (rows) =>
    rows.map(({ registrant: { code, names } }): Partner => {
      const label = `${code} ${nameIn(names, language)}`
      return { code, label, search: fold(`${code} ${Object.values(names).join(' ')}`) }
    }),
  ),
})
