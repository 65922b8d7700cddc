import type { Message } from '../model/message.ts'
import type { ScoredPair } from '../model/pair.ts'
import type { Registrant } from '../model/registrant.ts'
import { relatedWeight } from '../reference/sectors.ts'
import { directions, hasSectors } from './directions.ts'
import { nearParam, registrantParam } from './params.ts'

/** A registrant that nobody is proposed to, and why; `partner` has the nearest field, if anybody's is near at all. */
export type Unmatched = { code: string; reason: Message; partner?: string }

function nearestField(own: Registrant, others: readonly Registrant[]) {
  let nearest: { own: string; other: string; partner: Registrant; weight: number } | undefined
  const topics = directions(own).topics
  for (const partner of others) {
    for (const other of directions(partner).topics) {
      for (const topic of topics) {
        const weight = relatedWeight(topic, other)
        if (weight > (nearest?.weight ?? 0)) nearest = { own: topic, other, partner, weight }
      }
    }
  }
  return nearest
}

/**
 * Who is in no open pair, by code, with the reason: no sectors known, or the nearest field that anybody on the other
 * side has. `pairs` are those that `scorePairs` gave for the same registrants.
 */
export function unmatched(registrants: readonly Registrant[], pairs: readonly ScoredPair[]): Unmatched[] {
  const matched = new Set<string>()
  for (const { a, b, blocked, decision } of pairs) {
    if (blocked || decision === 'rejected') continue
    matched.add(a)
    matched.add(b)
  }
  const inOrder = [...registrants].sort((x, y) => (x.code < y.code ? -1 : Number(x.code > y.code)))
  return inOrder
    .filter(({ code }) => !matched.has(code))
    .map((own): Unmatched => {
      const who = registrantParam(own)
      if (!hasSectors(own)) return { code: own.code, reason: { key: 'matching.blocked.needsData', params: { who } } }
      const nearest = nearestField(
        own,
        inOrder.filter(({ side }) => side !== own.side),
      )
      if (!nearest) return { code: own.code, reason: { key: 'matching.unmatched.nobody', params: { who } } }
      const params = {
        who,
        related: nearParam([[nearest.other, nearest.own]]),
        partner: registrantParam(nearest.partner),
      }
      return { code: own.code, reason: { key: 'matching.unmatched.nearest', params }, partner: nearest.partner.code }
    })
}
