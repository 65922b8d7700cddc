import type { Message } from '../../model/message.ts'
import type { Party } from '../directions.ts'
import { nearParam, registrantParam, sectorsParam } from '../params.ts'
import { rawPlaces, rawWidth } from '../points.ts'
import type { Row } from '../rows.ts'
import { addLookedUpByOwn, lookedUpByPartners, rawOf } from '../rows.ts'
import { answerWeight } from '../sector-weights.ts'

/** One priority that both name gives this much; two give everything. */
const perPriority = 0.6

const oneSide = (sum: number): number => Math.min(1, perPriority * sum)

/** How far the one or two priority fields of each side meet the other's priorities (or, less, its topics), 0 … 1. */
export function prioritiesRow(row: Row): void {
  const { compiled, from, count, kindFactor, raws, first, second } = row
  const { priorities, kind } = compiled
  lookedUpByPartners(row, priorities, first)
  second.fill(0)
  addLookedUpByOwn(row, priorities, second)
  let at = row.at + rawPlaces.priorities
  for (let b = from; b < count; b++, at += rawWidth) {
    const theirs = first[b] ?? 0
    const own = second[b] ?? 0
    if (theirs + own > 0) raws[at] = rawOf(((kindFactor[kind[b] ?? 0] ?? 1) * (oneSide(theirs) + oneSide(own))) / 2)
  }
}

/** The sentence: priorities of both, priorities of one that the other works on, or only related ones. */
export function explainPriorities(first: Party, second: Party): Message {
  const both = first.priorities.filter((id) => second.priorities.includes(id))
  if (both.length > 0) return { key: 'matching.priorities.both', params: { sectors: sectorsParam(both) } }
  for (const [own, other] of [
    [first, second],
    [second, first],
  ] as const) {
    const met = own.priorities.filter((id) => other.topics.includes(id))
    if (met.length > 0) {
      return {
        key: 'matching.priorities.one',
        params: { owner: registrantParam(own.registrant), sectors: sectorsParam(met) },
      }
    }
  }
  let nearest: [string, string] = ['', '']
  let weight = 0
  const consider = (own: string, other: string) => {
    const near = answerWeight(own, other)
    if (near > weight) {
      nearest = [own, other]
      weight = near
    }
  }
  for (const own of first.priorities) for (const other of second.topics) consider(own, other)
  for (const own of second.priorities) for (const other of first.topics) consider(own, other)
  return { key: 'matching.priorities.related', params: { related: nearParam([nearest]) } }
}
