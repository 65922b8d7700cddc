import { mutualList, topFor } from '../../../shared/matching/rank.ts'
import type { PairDecision, ScoredPair } from '../../../shared/model/pair.ts'
import type { Registrant } from '../../../shared/model/registrant.ts'
import { currentLocality } from '../../../shared/reference/localities.ts'
import { sectorGroup } from '../../../shared/reference/sectors.ts'
import { pairId } from '../../database/rows.ts'
import type { PairView } from './pairs.ts'

export const kindChoices = ['all', 'localities', 'companies', 'mixed', 'oneSide'] as const
export type KindChoice = (typeof kindChoices)[number]

export const decisionChoices = [
  'all',
  'open',
  'accepted',
  'required',
  'rejected',
  'forbidden',
  'blocked',
  'changed',
] as const satisfies readonly (PairDecision | 'all' | 'blocked' | 'changed')[]
export type DecisionChoice = (typeof decisionChoices)[number]

export const listChoices = ['all', 'best', 'mutual'] as const
export type ListChoice = (typeof listChoices)[number]

export const sortChoices = ['score', 'a', 'b', 'decision'] as const
export type SortChoice = (typeof sortChoices)[number]

/** What of the pairs is shown. */
export type PairFilter = {
  kinds: KindChoice
  /** A group of sectors, '' for all. */
  sectorGroup: string
  decision: DecisionChoice
  /** Code of a registrant, '' for everybody. */
  registrant: string
  list: ListChoice
  /** How many partners `best` and `mutual` look at. */
  count: number
  /** Companies of one province and one prefecture, from a cell of the matrix. */
  places: { row: string; column: string } | null
  sort: SortChoice
}

export const everything: PairFilter = {
  kinds: 'all',
  sectorGroup: '',
  decision: 'all',
  registrant: '',
  list: 'all',
  count: 10,
  places: null,
  sort: 'score',
}

const isLocality = ({ kind }: Registrant): boolean => kind === 'province' || kind === 'prefecture'

function isOfKinds({ first, second }: PairView, kinds: KindChoice): boolean {
  const localities = Number(isLocality(first)) + Number(isLocality(second))
  switch (kinds) {
    case 'localities':
      return localities === 2
    case 'companies':
      return localities === 0
    case 'mixed':
      return localities === 1
    case 'oneSide':
      return first.side === second.side
    default:
      return true
  }
}

function isDecided(pair: PairView, decision: DecisionChoice): boolean {
  if (decision === 'all') return true
  if (decision === 'blocked') return pair.blocked !== undefined
  if (decision === 'changed') return pair.change !== undefined
  return pair.decision === decision
}

const hasSectorOf = ({ offers, seeks, priorities }: Registrant, group: string): boolean =>
  [offers, seeks, priorities].some((list) => list.some((sector) => sectorGroup(sector) === group))

const placeOf = ({ locality, formerLocality }: Registrant): string | undefined =>
  currentLocality(locality ?? formerLocality ?? '')

const orders: Record<SortChoice, (x: PairView, y: PairView) => number> = {
  score: () => 0,
  a: (x, y) => x.a.localeCompare(y.a, 'en') || y.score - x.score,
  b: (x, y) => x.b.localeCompare(y.b, 'en') || y.score - x.score,
  decision: (x, y) => decisionChoices.indexOf(x.decision) - decisionChoices.indexOf(y.decision) || y.score - x.score,
}

/** The pairs that a filter lets through, in its order; `found` is the search of the header. */
export function filtered(
  pairs: readonly PairView[],
  filter: PairFilter,
  found: (haystack: string) => boolean,
): PairView[] {
  const { registrant, places } = filter
  const byId = new Map(pairs.map((pair) => [pair.id, pair]))
  const views = (chosen: readonly ScoredPair[]) => chosen.flatMap(({ a, b }) => byId.get(pairId(a, b)) ?? [])
  let shown: readonly PairView[] = pairs
  if (filter.list === 'mutual') shown = views(mutualList(pairs, filter.count))
  if (filter.list === 'best' && registrant !== '') shown = views(topFor(pairs, registrant, filter.count))
  const out = shown.filter(
    (pair) =>
      (registrant === '' || pair.a === registrant || pair.b === registrant) &&
      isOfKinds(pair, filter.kinds) &&
      isDecided(pair, filter.decision) &&
      (filter.sectorGroup === '' ||
        (hasSectorOf(pair.first, filter.sectorGroup) && hasSectorOf(pair.second, filter.sectorGroup))) &&
      (!places || (placeOf(pair.first) === places.row && placeOf(pair.second) === places.column)) &&
      found(`${pair.a} ${pair.b} ${pair.nameA} ${pair.nameB}`),
  )
  return filter.sort === 'score' ? out : out.sort(orders[filter.sort])
}
