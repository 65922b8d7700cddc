import type { MessageParams } from '../../model/message.ts'
import type { IntakeProblem } from '../stages.ts'
import { remembering } from './remembering.ts'

/** The cell that a value was read from. */
export type CellPlace = { file: string; sheet: string; cell: string; value: string }

/** A value as problems show it: a person recognises a cell by its beginning. */
export const shownValue = (text: string): string => (text.length > 120 ? `${text.slice(0, 120)}…` : text)

const camel = (code: string): string => code.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase())

/** A list with one odd column has ten thousand problems of one kind: they share their keys. */
const keysOf = remembering((groupAndCode) => {
  const key = `intake.${camel(groupAndCode)}`
  return { what: `${key}.what`, cure: `${key}.cure` }
})

/**
 * A problem about one cell or row; its words are `intake.GROUP.CODE.what` and `.cure` of the catalogues. The places
 * {{value}}, {{cell}}, {{sheet}} and {{file}} are always filled.
 */
export function problemAt(
  place: CellPlace,
  group: 'cells' | 'registrants',
  code: string,
  severity: IntakeProblem['severity'],
  { params = {}, answers }: { params?: MessageParams; answers?: { value: string; label: string }[] | undefined } = {},
): IntakeProblem {
  const keys = keysOf(`${group}.${code}`)
  const shown = shownValue(place.value)
  const filled = { file: place.file, sheet: place.sheet, cell: place.cell, value: shown, ...params }
  return {
    file: place.file,
    sheet: place.sheet,
    cell: place.cell,
    value: shown,
    code,
    severity,
    message: { key: keys.what, params: filled },
    cure: { key: keys.cure, params: filled },
    ...(answers && answers.length > 0 ? { answers } : {}),
  }
}
