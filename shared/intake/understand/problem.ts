import type { MessageParams } from '../../model/message.ts'
import type { IntakeProblem } from '../stages.ts'

/** The cell that a value was read from. */
export type CellPlace = { file: string; sheet: string; cell: string; value: string }

const camel = (code: string): string => code.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase())

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
  const key = `intake.${group}.${camel(code)}`
  const shown = place.value.length > 120 ? `${place.value.slice(0, 120)}…` : place.value
  const filled = { file: place.file, sheet: place.sheet, cell: place.cell, value: shown, ...params }
  return {
    file: place.file,
    sheet: place.sheet,
    cell: place.cell,
    value: shown,
    code,
    severity,
    message: { key: `${key}.what`, params: filled },
    cure: { key: `${key}.cure`, params: filled },
    ...(answers && answers.length > 0 ? { answers } : {}),
  }
}
