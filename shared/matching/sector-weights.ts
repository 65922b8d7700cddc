import { relatedWeight, sectorGroup, sectors } from '../reference/sectors.ts'
import { ties } from '../reference/ties.ts'

/** Ways to the market rather than goods: who sells goods looks for them, and they look for goods. */
const channels: ReadonlySet<string> = new Set(['retail', 'trade-promotion'])

/** In these groups a maker of one thing buys from makers of the things next to it. */
const makerGroups: ReadonlySet<string> = new Set([
  'manufacturing',
  'mobility',
  'electronics-hightech',
  'chemicals-materials',
])

/** Groups whose sectors are goods that a channel could carry. */
const goodsGroups: ReadonlySet<string> = new Set([
  ...makerGroups,
  'agri-fisheries',
  'food-local-products',
  'health-life',
])

/**
 * Sectors that name a whole branch, a way to the market or a theme of cooperation. Two companies that offer one of
 * these are not yet competitors; two that offer the same product sector are.
 */
const broadSectors: ReadonlySet<string> = new Set([
  'supporting-industry',
  'mechanical-manufacturing',
  'electronics',
  'manufacturing-general',
  'high-tech-industry',
  'agriculture',
  'energy',
  'green-transformation',
  'co2-reduction',
  'circular-economy',
  'environment-water-waste',
  'climate-adaptation',
  'infrastructure-construction',
  'industrial-parks',
  'investment-promotion',
  'investment-into-japan',
  'sme-linkage',
  'supply-chain',
  'retail',
  'trade-promotion',
  'digital-transformation',
  'science-technology',
  'r-and-d',
  'innovation',
  'startup',
  'technology-transfer',
  'labour-employment',
  'hr-training',
  'education',
  'scholarships-students',
  'diaspora-support',
  'tourism',
  'culture-festivals',
  'people-exchange',
  'local-cooperation',
  'regional-revitalisation',
  'institutional-reform',
  'ppp-management',
])

/** Whether two companies that both only offer this sector compete in it. */
export const isNarrow = (sector: string): boolean => !broadSectors.has(sector)

const inGroups = (sector: string, groups: ReadonlySet<string>): boolean => groups.has(sectorGroup(sector) ?? '')

/**
 * How far an offered sector answers a sought one, 0 … 1. Goods and ways to the market lie close in the taxonomy, yet
 * one does not replace the other: somebody who seeks a distributor is not served by another seller of goods.
 */
export function answerWeight(sought: string, offered: string): number {
  if (sought === offered) return 1
  return channels.has(sought) === channels.has(offered) ? relatedWeight(sought, offered) : 0
}

/**
 * How far a company that says only what it offers may be taken to look for another's offer, 0 … 1: a maker for the
 * neighbouring trades, a seller of goods for a way to the market and the other way round. Never for its own sector.
 */
export function chainWeight(own: string, offered: string): number {
  if (own === offered) return 0
  const makers = inGroups(own, makerGroups) && inGroups(offered, makerGroups)
  const trade =
    (channels.has(own) && inGroups(offered, goodsGroups)) || (channels.has(offered) && inGroups(own, goodsGroups))
  return makers || trade ? relatedWeight(own, offered) : 0
}

/** Share of the recorded ties that name a sector: what cooperation is usually about, whoever registers this time. */
const usualShare: ReadonlyMap<string, number> = (() => {
  const counts = new Map<string, number>()
  for (const tie of ties()) for (const field of tie.fields) counts.set(field, (counts.get(field) ?? 0) + 1)
  return new Map(sectors().map(({ id }) => [id, (counts.get(id) ?? 0) / ties().length]))
})()

/** Below this number of registrants their own counts say nothing, and one who leaves must not shift the others. */
const enoughRegistrants = 12

const rarityClasses = [
  { upTo: 0.03, weight: 1.4 },
  { upTo: 0.1, weight: 1.2 },
  { upTo: 0.3, weight: 1 },
  { upTo: Number.POSITIVE_INFINITY, weight: 0.8 },
] as const

/**
 * How much a sector counts because it is rare, 0.8 (common) … 1.4 (rare), in four classes. The idea is that of inverse
 * document frequency (K. Spärck Jones 1972); classes instead of a logarithm keep every other score as it was when one
 * registrant comes or goes. Small forums use the shares of the recorded ties, larger ones mix in their own.
 */
export function rarityOf(sector: string, holders: number, registrants: number): number {
  const usual = usualShare.get(sector) ?? 0
  const share =
    registrants < enoughRegistrants ? usual : (holders + enoughRegistrants * usual) / (registrants + enoughRegistrants)
  return rarityClasses.find(({ upTo }) => share <= upTo)?.weight ?? 1
}
