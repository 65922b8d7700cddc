import type { ForumEvent, ScoreWeights } from '../model/event.ts'
import type { Registrant } from '../model/registrant.ts'
import type { CompiledRegistrants } from './compile.ts'
import { compileRegistrants } from './compile.ts'
import { initiativesRow } from './parts/initiatives.ts'
import { languageRow } from './parts/language.ts'
import { answersWell, offerSeekRow, sellTheSame } from './parts/offer-seek.ts'
import type { ParityTables } from './parts/parity.ts'
import { isGapTooWide, parityRow, parityTables } from './parts/parity.ts'
import { prioritiesRow } from './parts/priorities.ts'
import { requests } from './parts/requests.ts'
import { sharedSectorsRow } from './parts/shared-sectors.ts'
import { tiesRow, tieTable } from './parts/ties.ts'
import type { PointTables } from './points.ts'
import { halvesOf, pointTables, rawPlaces, rawSteps, rawWidth } from './points.ts'
import type { Row } from './rows.ts'
import { emptyRow, enterRow } from './rows.ts'
import { isNarrow } from './sector-weights.ts'
import type { DecidedPair, MetPair, PairWishes } from './wishes.ts'
import { collectWishes, isApproved, requestOf } from './wishes.ts'

export type ScoringContext = {
  event: ForumEvent
  decisions?: readonly DecidedPair[] | undefined
  metBefore?: readonly MetPair[] | undefined
  /** Also pair registrants of one side; left out: only where somebody asks for it. */
  sameSide?: boolean | undefined
  /** Sectors of a thematic session; all others are left out of account. */
  only?: readonly string[] | undefined
}

/** Why a pair must not meet as things stand; 'none' when nothing stands against it. */
export const blocks = ['none', 'needsData', 'competitors', 'rankGap', 'metBefore', 'avoided', 'forbidden'] as const
export type Block = (typeof blocks)[number]
const blockNumber = {
  none: 0,
  needsData: 1,
  competitors: 2,
  rankGap: 3,
  metBefore: 4,
  avoided: 5,
  forbidden: 6,
} as const satisfies Record<Block, number>

/**
 * Scores of all pairs in compact form: eleven bytes a pair. Pairs are numbered row by row; row r holds registrant r
 * with the partners from `firstPartner(r)` on. Sentences are made on demand by `expandPair`.
 */
export type PairScores = {
  compiled: CompiledRegistrants
  event: ForumEvent
  sameSide: boolean
  /** number of the first pair of each row, and the end of the last row */
  rowStart: Float64Array
  /** pairs of one side that somebody spoke for although the rows hold none; numbered after the rows */
  extras: readonly { a: number; b: number }[]
  length: number
  tables: PointTables
  /** nine raw values 0 … 250 a pair, see `rawPlaces` */
  raws: Uint8Array
  /** half points 0 … 200 */
  halves: Uint8Array
  block: Uint8Array
  /** what people said, by pair number; all other pairs are open */
  wishes: ReadonlyMap<number, PairWishes>
}

/** Locality with company: worth a meeting when the sectors fit, but less than like with like. */
export const mixedKinds = 0.6

const isLocality = (kind: number | undefined): boolean => kind === 0
const isCompany = (kind: number | undefined): boolean => kind === 1

/** Whether a locality is paired with a company; organisations go with everybody. */
export const areMixedKinds = (compiled: CompiledRegistrants, a: number, b: number): boolean => {
  const [first, second] = [compiled.kind[a], compiled.kind[b]]
  return (isLocality(first) && isCompany(second)) || (isCompany(first) && isLocality(second))
}

/** Position of the first partner in a row. */
export const firstPartner = ({ compiled, sameSide }: Pick<PairScores, 'compiled' | 'sameSide'>, row: number): number =>
  sameSide ? row + 1 : compiled.firstJapanese

/** Number of the pair of two positions; undefined where they are not paired at all. */
export function pairNumber(
  scores: Pick<PairScores, 'compiled' | 'sameSide' | 'rowStart' | 'extras'>,
  first: number,
  second: number,
): number | undefined {
  const [a, b] = first < second ? [first, second] : [second, first]
  const rows = scores.rowStart.length - 1
  if (a < rows && b >= firstPartner(scores, a) && a !== b) {
    return (scores.rowStart[a] ?? 0) + b - firstPartner(scores, a)
  }
  const extra = scores.extras.findIndex((pair) => pair.a === a && pair.b === b)
  return extra < 0 ? undefined : (scores.rowStart[rows] ?? 0) + extra
}

/** The day that ties and horizons are judged on: the first of the programme. */
export const firstDay = ({ sessions }: ForumEvent): string =>
  sessions.reduce((first, { date }) => (date < first ? date : first), sessions[0]?.date ?? '')

function sellOneNarrowSector(compiled: CompiledRegistrants, a: number, b: number): boolean {
  const { words, offersOnlyBits, sectors } = compiled
  for (let w = 0; w < words; w++) {
    let common = (offersOnlyBits[a * words + w] ?? 0) & (offersOnlyBits[b * words + w] ?? 0)
    while (common !== 0) {
      const bit = 31 - Math.clz32(common & -common)
      if (isNarrow(sectors[w * 32 + bit] ?? '')) return true
      common &= common - 1
    }
  }
  return false
}

/** Two companies that sell the same narrow sector while neither seeks what the other offers. */
function areCompetitors(compiled: CompiledRegistrants, a: number, b: number): boolean {
  return (
    isCompany(compiled.kind[a]) &&
    isCompany(compiled.kind[b]) &&
    sellTheSame(compiled, a, b) &&
    sellOneNarrowSector(compiled, a, b) &&
    !answersWell(compiled, a, b) &&
    !answersWell(compiled, b, a)
  )
}

/** The rules that hold for every pair of a row, before anybody has spoken. */
function blockRow({ compiled, a, from, count }: Row, parities: ParityTables, block: Uint8Array, firstPair: number) {
  for (let b = from; b < count; b++) {
    const pair = firstPair + b - from
    if (compiled.hasSectors[a] === 0 || compiled.hasSectors[b] === 0) block[pair] = blockNumber.needsData
    else if (isGapTooWide(parities, compiled, a, b)) block[pair] = blockNumber.rankGap
    else if (areCompetitors(compiled, a, b)) block[pair] = blockNumber.competitors
  }
}

const withoutWishes = (registrant: Registrant): Registrant => ({ ...registrant, wants: [], avoids: [] })

/** What the rules say once people have spoken: a wish or a decision lifts some rules, none lifts an avoidance. */
function blockAfter(wishes: PairWishes, block: Block): Block {
  if (wishes.decision === 'forbidden') return 'forbidden'
  if (wishes.avoidedBy !== 'none') return 'avoided'
  if (isApproved(wishes.decision)) return 'none'
  const asked = requestOf(wishes) !== 'none'
  if (block === 'rankGap') return block
  if (wishes.met && !asked) return 'metBefore'
  return asked ? 'none' : block
}

/**
 * Scores every pair that may come about: Vietnamese with Japanese registrants, and those of one side with `sameSide`
 * or where one asked for the other or the secretariat accepted the pair. Time is proportional to the pairs, memory eleven bytes each. The same registrants give the same scores
 * in whatever order they come.
 */
export function scoreAll(
  registrants: readonly Registrant[],
  { event, decisions = [], metBefore = [], sameSide = false, only }: ScoringContext,
  among: readonly Registrant[] = registrants,
): PairScores {
  const compiled = compileRegistrants(registrants, { only, among })
  const ties = tieTable(compiled, firstDay(event))
  const parities = parityTables(event.rules.rankGapAllowed)
  const count = compiled.registrants.length
  const rows = sameSide ? count : compiled.firstJapanese
  const rowStart = new Float64Array(rows + 1)
  for (let row = 0; row < rows; row++) {
    rowStart[row + 1] = (rowStart[row] ?? 0) + count - firstPartner({ compiled, sameSide }, row)
  }
  const inRows = rowStart[rows] ?? 0
  const said = collectWishes(compiled, decisions, metBefore)
  const extras = said.filter(
    (wish) =>
      pairNumber({ compiled, sameSide, rowStart, extras: [] }, wish.a, wish.b) === undefined &&
      (isApproved(wish.decision) || requestOf(wish) !== 'none'),
  )
  const length = inRows + extras.length
  const raws = new Uint8Array(length * rawWidth)
  const block = new Uint8Array(length)
  const row = emptyRow(compiled, raws)
  for (let a = 0; a < rows; a++) {
    const firstPair = rowStart[a] ?? 0
    enterRow(row, a, firstPartner({ compiled, sameSide }, a), firstPair)
    const kind = compiled.kind[a]
    row.kindFactor[0] = isCompany(kind) ? mixedKinds : 1
    row.kindFactor[1] = isLocality(kind) ? mixedKinds : 1
    offerSeekRow(row)
    sharedSectorsRow(row)
    prioritiesRow(row)
    initiativesRow(row)
    tiesRow(row, ties)
    parityRow(row, parities)
    languageRow(row)
    blockRow(row, parities, block, firstPair)
  }
  if (extras.length > 0) {
    const involved = [...new Set(extras.flatMap(({ a, b }) => [a, b]))].sort((x, y) => x - y)
    const parties = involved.map((k) => compiled.registrants[k]).filter((one) => one !== undefined)
    const apart = scoreAll(parties.map(withoutWishes), { event, only, sameSide: true }, among)
    extras.forEach(({ a, b }, k) => {
      const from = pairNumber(apart, involved.indexOf(a), involved.indexOf(b)) ?? 0
      raws.set(apart.raws.subarray(from * rawWidth, (from + 1) * rawWidth), (inRows + k) * rawWidth)
      block[inRows + k] = apart.block[from] ?? 0
    })
  }
  const wishes = new Map<number, PairWishes>()
  const tables = pointTables(event.rules.weights)
  const unweighed = {
    compiled,
    event,
    sameSide,
    rowStart,
    extras,
    length,
    tables,
    raws,
    halves: new Uint8Array(),
    block,
    wishes,
  }
  for (const wish of said) {
    const at = pairNumber(unweighed, wish.a, wish.b)
    if (at === undefined) continue
    wishes.set(at, wish)
    raws[at * rawWidth + rawPlaces.requests] = Math.round(rawSteps * requests(requestOf(wish)))
    block[at] = blockNumber[blockAfter(wish, blocks[block[at] ?? 0] ?? 'none')]
  }
  return reweigh(unweighed, event.rules.weights)
}

/** The same pairs under other weights, without scoring again; the raw values are shared, the old scores stay as they were. */
export function reweigh(scores: PairScores, weights: ScoreWeights): PairScores {
  const tables = pointTables(weights)
  const { raws, length } = scores
  const halves = new Uint8Array(length)
  for (let pair = 0; pair < length; pair++) halves[pair] = halvesOf(tables, raws, pair * rawWidth)
  return { ...scores, tables, halves }
}
