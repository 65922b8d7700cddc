import type { Message } from '../../model/message.ts'
import type { Registrant } from '../../model/registrant.ts'
import type { TieOnDate, TieState } from '../../reference/ties.ts'
import { tiesBetween } from '../../reference/ties.ts'
import type { CompiledRegistrants } from '../compile.ts'
import { rawPlaces, rawWidth } from '../points.ts'
import type { Row } from '../rows.ts'
import { rawOf } from '../rows.ts'

const strengthOf = { valid: 1, toRenew: 0.8, expired: 0.5, contact: 0.4 } as const satisfies Record<TieState, number>
/** A tie of a city, an assembly or a district, seen from the whole province or prefecture. */
const otherLevel = 0.5
/** A tie of the localities opens doors for their companies, but is not theirs. */
const forCompanies = 0.5

type Place = { locality: string; municipality: string }

const strength = ({ tie, state, equalLevel }: TieOnDate, jp: Place): number => {
  const ofThisCity = tie.jp.municipalityId !== null && tie.jp.municipalityId === jp.municipality
  const ofTheWhole = tie.jp.municipalityId === null && equalLevel
  return strengthOf[state] * (ofThisCity || ofTheWhole ? 1 : otherLevel)
}

/** The tie that counts most between two places on a day, with its strength 0 … 1. */
function bestTie(vn: Place, jp: Place, date: string): { tie: TieOnDate; value: number } | undefined {
  let best: { tie: TieOnDate; value: number } | undefined
  for (const tie of tiesBetween(vn.locality, jp.locality, date)) {
    const value = strength(tie, jp)
    if (value > (best?.value ?? 0)) best = { tie, value }
  }
  return best
}

/** Strength of ties for all places of the compiled registrants: `table[a × places + b]`, both orders. */
export function tieTable(compiled: CompiledRegistrants, date: string): Float32Array {
  const { places } = compiled
  const table = new Float32Array(places.length * places.length)
  const vn = new Set<number>()
  const jp = new Set<number>()
  compiled.registrants.forEach(({ side }, k) => {
    ;(side === 'vn' ? vn : jp).add(compiled.place[k] ?? 0)
  })
  for (const v of vn) {
    for (const j of jp) {
      const [first, second] = [places[v], places[j]]
      const value = first && second ? (bestTie(first, second, date)?.value ?? 0) : 0
      table[v * places.length + j] = value
      table[j * places.length + v] = value
    }
  }
  return table
}

/** Existing ties of the two localities, 0 … 1: valid, to be renewed after a merger, expired, or mere contact. */
export function tiesRow({ compiled, a, from, count, raws, at }: Row, table: Float32Array): void {
  const { place, places, kind } = compiled
  const line = (place[a] ?? 0) * places.length
  for (let b = from; b < count; b++) {
    const value = table[line + (place[b] ?? 0)] ?? 0
    if (value === 0) continue
    const localities = kind[a] === 0 && kind[b] === 0
    raws[at + (b - from) * rawWidth + rawPlaces.ties] = rawOf(localities ? value : forCompanies * value)
  }
}

/**
 * The sentence: which tie, from when, in which state. `welcome` is false where the organiser wants new contacts and
 * ties cost points. `a` is the Vietnamese side.
 */
export function explainTies(
  compiled: CompiledRegistrants,
  a: Registrant,
  b: Registrant,
  date: string,
  welcome: boolean,
): Message {
  const placeOf = ({ code }: Registrant) => compiled.places[compiled.place[compiled.positionOf.get(code) ?? 0] ?? 0]
  const [first, second] = [placeOf(a), placeOf(b)]
  const found = first && second ? bestTie(first, second, date) : undefined
  if (!found) return { key: 'matching.ties.contact', params: { kind: 'tie:contact', places: '', date: '' } }
  const { tie, state, former, until } = found.tie
  const places = `locality:${former ?? tie.vn.provinceId},locality:${tie.jp.municipalityId ?? tie.jp.prefectureId ?? ''}`
  return {
    key: welcome ? `matching.ties.${state}` : 'matching.ties.newContactsWanted',
    params: {
      kind: `tie:${tie.kind}`,
      places,
      date: tie.date === null ? 'date:unknown' : `date:${tie.date}`,
      until: until === undefined ? '' : `date:${until}`,
      province: `locality:${tie.vn.provinceId}`,
    },
  }
}
