import type { Message } from '../../model/message.ts'
import type { Party } from '../directions.ts'
import { nearParam, sectorsParam } from '../params.ts'
import { rawPlaces, rawWidth } from '../points.ts'
import type { Row } from '../rows.ts'
import { addLookedUpByOwn, lookedUpByPartners, rawOf } from '../rows.ts'
import { answerWeight } from '../sector-weights.ts'
import { saturation } from './saturation.ts'

/**
 * What both sides work on, 0 … 1, seen from either side and averaged. Rare sectors weigh more, related ones less by
 * their nearness; a sector that both only sell or both only buy counts 0.3; two
 * localities that both seek cooperation in a field are no two buyers.
 */
export function sharedSectorsRow(row: Row): void {
  const { compiled, from, count, kindFactor, raws, first } = row
  const { topics, kind } = compiled
  lookedUpByPartners(row, topics, first)
  addLookedUpByOwn(row, topics, first)
  let at = row.at + rawPlaces.sharedSectors
  for (let b = from; b < count; b++, at += rawWidth) {
    const seen = first[b] ?? 0
    if (seen > 0) raws[at] = rawOf((kindFactor[kind[b] ?? 0] ?? 1) * saturation(seen / 2))
  }
}

/** At most this many related pairs are named; the nearest come first. */
const namedRelated = 3

/** The sentence: shared sectors by name, those in the same direction and those only related named as such. */
export function explainSharedSectors(first: Party, second: Party): Message {
  const common = first.topics.filter((id) => second.topics.includes(id))
  const localities = [first, second].every(({ registrant: { kind } }) => kind === 'province' || kind === 'prefecture')
  const parallel = common.filter(
    (id) =>
      (first.offersOnly.includes(id) && second.offersOnly.includes(id)) ||
      (!localities && first.seeksOnly.includes(id) && second.seeksOnly.includes(id)),
  )
  const same = common.filter((id) => !parallel.includes(id))
  if (same.length > 0) return { key: 'matching.sharedSectors.same', params: { sectors: sectorsParam(same) } }
  if (parallel.length > 0)
    return { key: 'matching.sharedSectors.parallel', params: { sectors: sectorsParam(parallel) } }
  const near: { pair: [string, string]; weight: number }[] = []
  for (const own of first.topics) {
    for (const other of second.topics) {
      const weight = answerWeight(own, other)
      if (weight > 0) near.push({ pair: [own, other], weight })
    }
  }
  near.sort((x, y) => y.weight - x.weight)
  const named = near.slice(0, namedRelated).map(({ pair }) => pair)
  return { key: 'matching.sharedSectors.related', params: { related: nearParam(named) } }
}
