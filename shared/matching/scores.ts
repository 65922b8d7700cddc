import type { ForumEvent, ScoreWeights } from '../model/event.ts'
import type { Registrant } from '../model/registrant.ts'
import type { CompiledRegistrants } from './compile.ts'
import { compileRegistrants } from './compile.ts'
import { initiatives } from './parts/initiatives.ts'
import { sharedLanguage } from './parts/language.ts'
import { answers, answersBesideRivalry, goodAnswer, sellTheSame } from './parts/offerSeek.ts'
import { parity, parityOf } from './parts/parity.ts'
import { priorities } from './parts/priorities.ts'
import { requests } from './parts/requests.ts'
import { sharedSectors } from './parts/sharedSectors.ts'
import { tiesValue, tieTable } from './parts/ties.ts'
import type { PartLimits } from './points.ts'
import { partLimits, pointsInto, rawPlaces, rawSteps, rawWidth } from './points.ts'
import { isNarrow } from './sectorWeights.ts'
import type { DecidedPair, MetPair, PairWishes } from './wishes.ts'
import { collectWishes, isApproved, requestOf } from './wishes.ts'

export type ScoringContext = {
  event: ForumEvent
  decisions?: readonly DecidedPair[] | undefined
  metBefore?: readonly MetPair[] | undefined
  /** Also pair registrants of one side; left out: only Vietnamese with Japanese. */
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
  only: ReadonlySet<string> | undefined
  sameSide: boolean
  /** number of the first pair of each row, and the number of pairs at the end */
  rowStart: Float64Array
  length: number
  limits: PartLimits
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
export function pairNumber(scores: PairScores, first: number, second: number): number | undefined {
  const [a, b] = first < second ? [first, second] : [second, first]
  const rows = scores.rowStart.length - 1
  if (a >= rows || b < firstPartner(scores, a) || a === b) return undefined
  return (scores.rowStart[a] ?? 0) + b - firstPartner(scores, a)
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

type Tables = { tie: Float32Array; parity: Float32Array; blockedGap: Uint8Array }
const rankNumbers = 9
const parityAt = (compiled: CompiledRegistrants, a: number, b: number): number => {
  const scale = (k: number) => (isLocality(compiled.kind[k]) ? 0 : rankNumbers) + (compiled.rank[k] ?? 0)
  return scale(a) * 2 * rankNumbers + scale(b)
}

function tablesFor(compiled: CompiledRegistrants, event: ForumEvent): Tables {
  const size = 2 * rankNumbers
  const values = new Float32Array(size * size)
  const blockedGap = new Uint8Array(size * size)
  for (let a = 0; a < size; a++) {
    for (let b = 0; b < size; b++) {
      const localities = a < rankNumbers && b < rankNumbers
      const found = parityOf(a % rankNumbers, b % rankNumbers, a < rankNumbers ? 0 : 1, b < rankNumbers ? 0 : 1)
      values[a * size + b] = parity(found)
      const tooWide = localities && found.state === 'gap' && found.gap > event.rules.rankGapAllowed
      blockedGap[a * size + b] = Number(tooWide)
    }
  }
  return { tie: tieTable(compiled, firstDay(event)), parity: values, blockedGap }
}

/** The nine raw values of one pair, written at `at`; returns the number of the rule that blocks it. */
function scoreInto(raws: Uint8Array, at: number, compiled: CompiledRegistrants, tables: Tables, a: number, b: number) {
  let aOffers: number
  let bOffers: number
  let block: number = blockNumber.none
  if (sellTheSame(compiled, a, b)) {
    const forward = answersBesideRivalry(compiled, a, b)
    const back = answersBesideRivalry(compiled, b, a)
    aOffers = forward.value
    bOffers = back.value
    const bothCompanies = isCompany(compiled.kind[a]) && isCompany(compiled.kind[b])
    const noMatch = forward.best < goodAnswer && back.best < goodAnswer
    if (bothCompanies && noMatch && sellOneNarrowSector(compiled, a, b)) block = blockNumber.competitors
  } else {
    aOffers = answers(compiled, a, b)
    bOffers = answers(compiled, b, a)
  }
  const parityIndex = parityAt(compiled, a, b)
  if (compiled.hasSectors[a] === 0 || compiled.hasSectors[b] === 0) block = blockNumber.needsData
  else if (tables.blockedGap[parityIndex] === 1) block = blockNumber.rankGap
  const kinds = areMixedKinds(compiled, a, b) ? mixedKinds : 1
  raws[at] = rawSteps * kinds * aOffers + 0.5
  raws[at + 1] = rawSteps * kinds * bOffers + 0.5
  raws[at + 2] = rawSteps * kinds * sharedSectors(compiled, a, b) + 0.5
  raws[at + 3] = rawSteps * kinds * priorities(compiled, a, b) + 0.5
  raws[at + 4] = rawSteps * initiatives(compiled, a, b) + 0.5
  raws[at + 5] = rawSteps * tiesValue(compiled, tables.tie, a, b) + 0.5
  raws[at + 7] = rawSteps * (tables.parity[parityIndex] ?? 0) + 0.5
  raws[at + 8] = rawSteps * sharedLanguage(compiled, a, b)
  return block
}

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
 * Scores every pair that may come about: Vietnamese with Japanese registrants, and those of one side only with
 * `sameSide`. Time is proportional to the pairs, memory eleven bytes each. The same registrants give the same scores
 * in whatever order they come.
 */
export function scoreAll(
  registrants: readonly Registrant[],
  { event, decisions = [], metBefore = [], sameSide = false, only }: ScoringContext,
  among: readonly Registrant[] = registrants,
): PairScores {
  const compiled = compileRegistrants(registrants, { only, among })
  const tables = tablesFor(compiled, event)
  const count = compiled.registrants.length
  const rows = sameSide ? count : compiled.firstJapanese
  const rowStart = new Float64Array(rows + 1)
  for (let row = 0; row < rows; row++) {
    rowStart[row + 1] = (rowStart[row] ?? 0) + count - firstPartner({ compiled, sameSide }, row)
  }
  const length = rowStart[rows] ?? 0
  const raws = new Uint8Array(length * rawWidth)
  const block = new Uint8Array(length)
  let pair = 0
  for (let a = 0; a < rows; a++) {
    for (let b = firstPartner({ compiled, sameSide }, a); b < count; b++) {
      block[pair] = scoreInto(raws, pair * rawWidth, compiled, tables, a, b)
      pair++
    }
  }
  const wishes = new Map<number, PairWishes>()
  const scores = {
    compiled,
    event,
    only: only ? new Set(only) : undefined,
    sameSide,
    rowStart,
    length,
    raws,
    block,
    wishes,
  }
  const unweighed = { ...scores, limits: new Int16Array(), halves: new Uint8Array() }
  for (const wish of collectWishes(compiled, decisions, metBefore)) {
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
  const limits = partLimits(weights)
  const halves = new Uint8Array(scores.length)
  const points = new Int16Array(rawWidth)
  for (let pair = 0; pair < scores.length; pair++) {
    halves[pair] = pointsInto(points, scores.raws, pair * rawWidth, limits)
  }
  return { ...scores, limits, halves }
}
