import type { ColumnChoice, FoundTable } from '../stages.ts'
import { scoreHead } from './score-head.ts'

/** Proposes a field for every column of a table, with its score, a reason and the other readings. */
export function mapColumns(table: FoundTable): ColumnChoice[] {
  return table.headers.map(({ column, texts }) => {
    const matches = scoreHead(texts.at(-1) ?? '')
    const [best, ...others] = matches
    return {
      column,
      field: best && best.score >= 0.5 ? best.field : null,
      score: best?.score ?? 0,
      reason: { key: 'intake.columns.unknownHead', params: { head: texts.join(' / ') } },
      alternatives: others.slice(0, 3).map(({ field, score }) => ({ field, score })),
    }
  })
}
