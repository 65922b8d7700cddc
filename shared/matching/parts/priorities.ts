import type { Message } from '../../model/message.ts'
import type { Registrant } from '../../model/registrant.ts'
import type { CompiledRegistrants } from '../compile.ts'
import { directions } from '../compile.ts'
import { nearParam, registrantParam, sectorsParam } from '../params.ts'
import { answerWeight } from '../sectorWeights.ts'
import { lookUpSum } from './lookUp.ts'

/** One priority that both name gives this much; two give everything. */
const perPriority = 0.6

const oneSide = (sum: number): number => Math.min(1, perPriority * sum)

/** How far the one or two priority fields of each side meet the other's priorities (or, less, its topics), 0 … 1. */
export function priorities(compiled: CompiledRegistrants, a: number, b: number): number {
  const { from } = compiled.priorities
  if (from[a] === from[a + 1] && from[b] === from[b + 1]) return 0
  return (
    (oneSide(lookUpSum(compiled, compiled.priorities, a, b)) +
      oneSide(lookUpSum(compiled, compiled.priorities, b, a))) /
    2
  )
}

/** The sentence: priorities of both, priorities of one that the other works on, or only related ones. */
export function explainPriorities(a: Registrant, b: Registrant, only?: ReadonlySet<string>): Message {
  const first = directions(a, only)
  const second = directions(b, only)
  const both = first.priorities.filter((id) => second.priorities.includes(id))
  if (both.length > 0) return { key: 'matching.priorities.both', params: { sectors: sectorsParam(both) } }
  for (const [owner, own, other] of [
    [a, first, second],
    [b, second, first],
  ] as const) {
    const met = own.priorities.filter((id) => other.topics.includes(id))
    if (met.length > 0) {
      return { key: 'matching.priorities.one', params: { owner: registrantParam(owner), sectors: sectorsParam(met) } }
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
