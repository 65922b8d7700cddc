import { bestHead } from '../columns/score-head.ts'
import type { IntakeField } from '../stages.ts'
import type { HeaderBlock } from './find-header.ts'
import { headersOf } from './header-texts.ts'
import type { SheetView } from './sheet-view.ts'

const core: ReadonlySet<IntakeField> = new Set(['rowNo', 'orgName', 'personName', 'locality'])

/**
 * The column after which a second table stands beside the first: a blank column parts them and the heads begin anew.
 * Undefined where the heads make one table.
 */
export function splitPoint(view: SheetView, block: HeaderBlock): number | undefined {
  const headers = headersOf(view, block)
  const fields = headers.map(({ texts }) => bestHead(texts.at(-1) ?? '')?.field)
  for (let index = 2; index < headers.length - 1; index++) {
    const before = headers[index - 1]?.column ?? 0
    const here = headers[index]?.column ?? 0
    if (here - before < 2) continue
    const left = new Set(fields.slice(0, index))
    const field = fields[index]
    if (!field || !core.has(field)) continue
    const again = new Set(fields.slice(index).filter((other) => other && core.has(other) && left.has(other)))
    if (left.has(field) ? again.size >= 1 : again.size >= 2) return before
  }
  return undefined
}
