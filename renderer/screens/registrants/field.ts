import type { WishIndex } from '../../../shared/intake/registrants/wishes.ts'
import type { ForumEvent } from '../../../shared/model/event.ts'
import type { Language } from '../../../shared/model/language.ts'
import type { Message } from '../../../shared/model/message.ts'
import type { Registrant } from '../../../shared/model/registrant.ts'
import type { CellValue } from './cells.ts'

/** What fields of registrants need to know of the forum around them. */
export type FieldContext = {
  event: ForumEvent
  /** Looks up wanted partners by code, place and name. */
  wishes: () => WishIndex
  /** Partners that can be picked, as code and name in the language. */
  partners: () => readonly Partner[]
}

/** A registrant as somebody looks for it; `search` is folded. */
export type Partner = { code: string; label: string; search: string }

/** Facts with several parts are not written in a cell: a dialog opens over the grid. */
export type DialogName = 'availability' | 'initiatives' | 'people'

/** How a cell is edited. */
export type Editor =
  | {
      kind: 'text'
      multiline?: true
      /** Something odd about a text that is taken all the same. */
      hint?: (text: string, registrant: Registrant) => Message | undefined
    }
  | { kind: 'choice' | 'choices'; values: readonly string[]; labelKey: (value: string) => string }
  | { kind: 'locality' }
  | { kind: 'sectors' }
  | { kind: 'partners'; options: () => readonly Partner[] }
  | { kind: 'dialog'; dialog: DialogName }

/**
 * One column of a grid. `read` is what a person reads in the cell, `value` what its editor begins with, `write` the
 * registrant with a new value in it; null refuses a value that the field cannot take, and `refused` says why.
 */
export type Field<Row> = {
  id: string
  width: number
  editor?: Editor
  read: (row: Row, language: Language) => string
  value?: (row: Row) => CellValue
  write?: (registrant: Registrant, row: Row, value: CellValue) => Registrant | null
  refused?: Message
  /** The registrant with what another row has in this field, where a cell's text does not hold all of it. */
  copy?: (registrant: Registrant, source: Row) => Registrant
}
