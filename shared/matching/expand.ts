import type { Message } from '../model/message.ts'
import type { ScoredPair, ScorePart, ScorePartKind } from '../model/pair.ts'
import type { Registrant } from '../model/registrant.ts'
import type { Party } from './directions.ts'
import { registrantParam, sectorsParam } from './params.ts'
import { explainInitiatives } from './parts/initiatives.ts'
import { explainLanguage, needsInterpreter } from './parts/language.ts'
import { explainAnswers } from './parts/offer-seek.ts'
import { explainParity, parityOf } from './parts/parity.ts'
import { explainPriorities } from './parts/priorities.ts'
import { explainRequests } from './parts/requests.ts'
import { explainSharedSectors } from './parts/shared-sectors.ts'
import { explainTies } from './parts/ties.ts'
import { halvesPerPoint, partHalves, rawWidth } from './points.ts'
import type { PairScores } from './scores.ts'
import { areMixedKinds, blocks, firstDay, firstPartner, mixedKinds } from './scores.ts'
import { requestOf } from './wishes.ts'

/** Positions of the two registrants of a pair. */
export function positionsOf(scores: PairScores, pair: number): { a: number; b: number } {
  let low = 0
  let high = scores.rowStart.length - 1
  const extra = scores.extras[pair - (scores.rowStart[high] ?? 0)]
  if (extra) return { a: extra.a, b: extra.b }
  while (high - low > 1) {
    const middle = (low + high) >> 1
    if ((scores.rowStart[middle] ?? 0) <= pair) low = middle
    else high = middle
  }
  return { a: low, b: firstPartner(scores, low) + pair - (scores.rowStart[low] ?? 0) }
}

function blockedMessage(scores: PairScores, pair: number, a: Registrant, b: Registrant): Message | undefined {
  const params = { a: registrantParam(a), b: registrantParam(b) }
  const block = blocks[scores.block[pair] ?? 0] ?? 'none'
  switch (block) {
    case 'none':
      return undefined
    case 'needsData': {
      const silent = [a, b].filter(
        ({ code }) => scores.compiled.hasSectors[scores.compiled.positionOf.get(code) ?? 0] === 0,
      )
      return { key: 'matching.blocked.needsData', params: { who: silent.map(registrantParam).join(',') } }
    }
    case 'competitors': {
      const at = positionsOf(scores, pair)
      const theirs = scores.compiled.profiles[at.b]?.offersOnly ?? []
      const common = (scores.compiled.profiles[at.a]?.offersOnly ?? []).filter((id) => theirs.includes(id))
      return { key: 'matching.blocked.competitors', params: { ...params, sectors: sectorsParam(common) } }
    }
    case 'rankGap': {
      const found = parityBetween(scores, pair)
      const gap = found.state === 'gap' ? found.gap : 0
      return { key: 'matching.blocked.rankGap', params: { ...params, gap, allowed: scores.event.rules.rankGapAllowed } }
    }
    case 'avoided': {
      const by = scores.wishes.get(pair)?.avoidedBy
      const [owner, other] = by === 'b' ? [b, a] : [a, b]
      return {
        key: 'matching.blocked.avoided',
        params: { owner: registrantParam(owner), other: registrantParam(other) },
      }
    }
    default:
      return { key: `matching.blocked.${block}`, params }
  }
}

function parityBetween(scores: PairScores, pair: number) {
  const { rank, kind } = scores.compiled
  const { a, b } = positionsOf(scores, pair)
  return parityOf(rank[a] ?? 0, rank[b] ?? 0, kind[a] ?? 0, kind[b] ?? 0)
}

/**
 * One pair in full: its parts with their points and reasons, in a fixed order. Parts without points are left out,
 * except a remark on the rank of the heads. The points add up to the score exactly.
 */
export function expandPair(scores: PairScores, pair: number): ScoredPair {
  const { compiled } = scores
  const at = positionsOf(scores, pair)
  const a = compiled.registrants[at.a]
  const b = compiled.registrants[at.b]
  const [own, theirs] = [compiled.profiles[at.a], compiled.profiles[at.b]]
  if (!a || !b || !own || !theirs) throw new RangeError(`no pair ${pair}`)
  const first: Party = { ...own, registrant: a }
  const second: Party = { ...theirs, registrant: b }
  const wishes = scores.wishes.get(pair)
  const points = partHalves(scores.tables, scores.raws, pair * rawWidth)
  const mixed = areMixedKinds(compiled, at.a, at.b)
  const parts: ScorePart[] = []
  const add = (place: number, kind: ScorePartKind, explain: () => Message | undefined, evenWithout = false) => {
    const halves = points[place] ?? 0
    if (halves === 0 && !evenWithout) return
    const reason = explain()
    if (!reason) return
    const reduced = mixed && (kind === 'offerSeek' || kind === 'sharedSectors' || kind === 'priorities')
    parts.push({
      kind,
      points: halves / halvesPerPoint,
      reason: reduced ? { ...reason, params: { ...reason.params, mixedKinds: mixedKinds * 100 } } : reason,
    })
  }
  add(0, 'offerSeek', () => explainAnswers(first, second))
  add(1, 'offerSeek', () => explainAnswers(second, first))
  add(2, 'sharedSectors', () => explainSharedSectors(first, second))
  add(3, 'priorities', () => explainPriorities(first, second))
  add(4, 'initiatives', () => explainInitiatives(first, second))
  const welcome = (points[5] ?? 0) >= 0
  add(5, 'ties', () => explainTies(compiled, a, b, firstDay(scores.event), welcome))
  add(6, 'requests', () => explainRequests(a, b, wishes ? requestOf(wishes) : 'none'))
  const bothLocalities = compiled.kind[at.a] === 0 && compiled.kind[at.b] === 0
  add(7, 'parity', () => explainParity(a, b, parityBetween(scores, pair)), bothLocalities)
  add(8, 'language', () => explainLanguage(a, b))
  const blocked = blockedMessage(scores, pair, a, b)
  return {
    a: a.code,
    b: b.code,
    score: (scores.halves[pair] ?? 0) / halvesPerPoint,
    parts,
    interpreter: needsInterpreter(compiled, at.a, at.b),
    decision: wishes?.decision ?? 'open',
    ...(blocked ? { blocked } : {}),
  }
}
