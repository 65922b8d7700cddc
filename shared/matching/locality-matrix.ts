import type { ScoredPair } from '../model/pair.ts'
import type { Registrant } from '../model/registrant.ts'
import { currentLocality, localities } from '../reference/localities.ts'
import { inRank } from './rank.ts'

/** Province × prefecture: the pair of their delegations, and what their companies and organisations would do. */
export type LocalityCell = {
  /** best pair of the two localities' own delegations, where both take part; it may be blocked */
  pair?: ScoredPair
  /** open pairs of companies and organisations of the two places */
  companyPairs: number
  /** best score among these, 0 without any */
  bestCompanyScore: number
}

export type LocalityMatrix = {
  /** ids of provinces that take part, in the usual order */
  rows: string[]
  /** ids of prefectures that take part, in the usual order */
  columns: string[]
  /** `cells[row][column]` */
  cells: LocalityCell[][]
}

const isLocality = ({ kind }: Registrant): boolean => kind === 'province' || kind === 'prefecture'

/**
 * Scored pairs → the matrix of localities. Whoever belongs to a former province counts for the merged one. Registrants
 * without a known locality are left out; pairs of one side are too.
 */
export function localityMatrix(pairs: readonly ScoredPair[], registrants: readonly Registrant[]): LocalityMatrix {
  const byCode = new Map(registrants.map((registrant) => [registrant.code, registrant]))
  const placeOf = ({ locality, formerLocality }: Registrant) => currentLocality(locality ?? formerLocality ?? '')
  const present = new Set(registrants.map(placeOf))
  const idsOf = (side: 'vn' | 'jp') =>
    localities()
      .filter((one) => one.side === side && present.has(one.id))
      .map(({ id }) => id)
  const rows = idsOf('vn')
  const columns = idsOf('jp')
  const cells = rows.map(() => columns.map((): LocalityCell => ({ companyPairs: 0, bestCompanyScore: 0 })))
  const rowAt = new Map(rows.map((id, at) => [id, at]))
  const columnAt = new Map(columns.map((id, at) => [id, at]))
  for (const pair of pairs) {
    const [a, b] = [byCode.get(pair.a), byCode.get(pair.b)]
    if (!a || !b) continue
    const cell = cells[rowAt.get(placeOf(a) ?? '') ?? -1]?.[columnAt.get(placeOf(b) ?? '') ?? -1]
    if (!cell) continue
    if (isLocality(a) && isLocality(b)) {
      if (!cell.pair || inRank(pair, cell.pair) < 0) cell.pair = pair
    } else if (!isLocality(a) && !isLocality(b) && !pair.blocked && pair.decision !== 'rejected') {
      cell.companyPairs++
      cell.bestCompanyScore = Math.max(cell.bestCompanyScore, pair.score)
    }
  }
  return { rows, columns, cells }
}
