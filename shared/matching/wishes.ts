import type { PairDecision } from '../model/pair.ts'
import type { Registrant } from '../model/registrant.ts'
import type { CompiledRegistrants } from './compile.ts'
import type { Request } from './parts/requests.ts'

/** A decision of the secretariat about two registrants, in either order. */
export type DecidedPair = { a: string; b: string; decision: PairDecision }
/** Two registrants who met at an earlier event or on an earlier day. */
export type MetPair = { a: string; b: string }

/** What people have said about one pair: positions, `a` first in the compiled order. */
export type PairWishes = {
  a: number
  b: number
  aAsks: boolean
  bAsks: boolean
  avoidedBy: 'none' | 'a' | 'b' | 'both'
  decision: PairDecision
  met: boolean
}

const fold = (text: string): string => text.normalize('NFKC').toLowerCase().trim()

/** Code or full name → position. */
function resolver(compiled: CompiledRegistrants): (text: string) => number | undefined {
  const named = new Map<string, number>()
  compiled.registrants.forEach(({ names, nameAsWritten }, k) => {
    for (const name of [names.vi, names.ja, names.en, nameAsWritten]) if (name) named.set(fold(name), k)
  })
  return (text) => compiled.positionOf.get(text) ?? named.get(fold(text))
}

/**
 * Everything that registrants and the secretariat said about single pairs, in the order of positions. `wants` and
 * `avoids` are codes or full names; text that fits nobody is left for a person to resolve. Of several decisions about
 * one pair the last one holds.
 */
export function collectWishes(
  compiled: CompiledRegistrants,
  decisions: readonly DecidedPair[],
  metBefore: readonly MetPair[],
): PairWishes[] {
  const found = new Map<string, PairWishes>()
  const wishesOf = (first: number, second: number): PairWishes => {
    const [a, b] = first < second ? [first, second] : [second, first]
    const key = `${a} ${b}`
    const known = found.get(key)
    if (known) return known
    const fresh: PairWishes = { a, b, aAsks: false, bAsks: false, avoidedBy: 'none', decision: 'open', met: false }
    found.set(key, fresh)
    return fresh
  }
  const resolve = resolver(compiled)
  const each = (list: (registrant: Registrant) => readonly string[], note: (own: number, other: number) => void) => {
    compiled.registrants.forEach((registrant, own) => {
      for (const text of list(registrant)) {
        const other = resolve(text)
        if (other !== undefined && other !== own) note(own, other)
      }
    })
  }
  each(
    ({ wants }) => wants,
    (own, other) => {
      const wishes = wishesOf(own, other)
      if (own === wishes.a) wishes.aAsks = true
      else wishes.bAsks = true
    },
  )
  each(
    ({ avoids }) => avoids,
    (own, other) => {
      const wishes = wishesOf(own, other)
      const who = own === wishes.a ? 'a' : 'b'
      wishes.avoidedBy = wishes.avoidedBy === 'none' || wishes.avoidedBy === who ? who : 'both'
    },
  )
  const byCodes = ({ a, b }: { a: string; b: string }, note: (wishes: PairWishes) => void) => {
    const [first, second] = [compiled.positionOf.get(a), compiled.positionOf.get(b)]
    if (first !== undefined && second !== undefined && first !== second) note(wishesOf(first, second))
  }
  for (const decided of decisions) {
    byCodes(decided, (wishes) => {
      wishes.decision = decided.decision
    })
  }
  for (const pair of metBefore) {
    byCodes(pair, (wishes) => {
      wishes.met = true
    })
  }
  return [...found.values()].sort((x, y) => x.a - y.a || x.b - y.b)
}

export const requestOf = ({ aAsks, bAsks }: PairWishes): Request =>
  aAsks && bAsks ? 'both' : aAsks ? 'a' : bAsks ? 'b' : 'none'

/** The secretariat wants this pair, whatever the rules would say. */
export const isApproved = (decision: PairDecision): boolean => decision === 'accepted' || decision === 'required'
