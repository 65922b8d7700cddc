import type { Message } from '../../model/message.ts'
import type { CompiledRegistrants } from '../compile.ts'
import type { Party } from '../directions.ts'
import { initiativeHorizonMonths } from '../directions.ts'
import { registrantParam, sectorsParam } from '../params.ts'
import { rawPlaces, rawWidth } from '../points.ts'
import type { Row } from '../rows.ts'
import { meet, rawOf } from '../rows.ts'

/** An initiative of one side in a sector that the other works on, without an initiative of its own. */
const oneSided = 0.6

/** 1 where both plan an initiative within 24 months in one sector, 0.6 where one does and the other works on it, else 0. */
function initiatives(compiled: CompiledRegistrants, a: number, b: number): number {
  const { hasInitiatives, initiativeBits, topicBits, words } = compiled
  const first = hasInitiatives[a] === 1
  const second = hasInitiatives[b] === 1
  if (!first && !second) return 0
  if (first && second && meet(initiativeBits, a, initiativeBits, b, words)) return 1
  if (first && meet(initiativeBits, a, topicBits, b, words)) return oneSided
  return second && meet(initiativeBits, b, topicBits, a, words) ? oneSided : 0
}

/** Writes the raw values of initiatives for a whole row. */
export function initiativesRow({ compiled, a, from, count, raws, at }: Row): void {
  for (let b = from; b < count; b++) {
    const value = initiatives(compiled, a, b)
    if (value > 0) raws[at + (b - from) * rawWidth + rawPlaces.initiatives] = rawOf(value)
  }
}

/** The sentence: whose initiatives, in which sectors. */
export function explainInitiatives(first: Party, second: Party): Message {
  const months = initiativeHorizonMonths
  const both = first.initiatives.filter((id) => second.initiatives.includes(id))
  if (both.length > 0) return { key: 'matching.initiatives.both', params: { sectors: sectorsParam(both), months } }
  const ofFirst = first.initiatives.filter((id) => second.topics.includes(id))
  const [owner, met] =
    ofFirst.length > 0 ? [first, ofFirst] : [second, second.initiatives.filter((id) => first.topics.includes(id))]
  return {
    key: 'matching.initiatives.one',
    params: { owner: registrantParam(owner.registrant), sectors: sectorsParam(met), months },
  }
}
