import type { Registrant } from '../../model/registrant.ts'
import { localityCode } from '../../reference/localities.ts'

/** A code that is not taken yet: QNI, then QNI-2, QNI-3 … */
function free(base: string, taken: ReadonlySet<string>): string {
  if (!taken.has(base)) return base
  let number = 2
  while (taken.has(`${base}-${number}`)) number += 1
  return `${base}-${number}`
}

function delegationBase(registrant: Registrant): string | undefined {
  if (registrant.kind !== 'province' && registrant.kind !== 'prefecture') return undefined
  if (registrant.municipality !== undefined) {
    const letters = registrant.municipality.replace(/[^a-z]/g, '').toUpperCase()
    if (letters.length >= 3) return `${letters.slice(0, 3)}C`
  }
  return registrant.locality === undefined ? undefined : localityCode(registrant.locality)
}

/**
 * Gives every registrant without a code its own: the locality's three letters for delegations (a city's hall gets a C
 * behind), V001 … and J001 … in the order given for companies and organisations. `taken` holds codes already in use;
 * the same input gives the same codes.
 */
export function assignCodes(registrants: readonly Registrant[], taken: Iterable<string> = []): void {
  const used = new Set(taken)
  for (const registrant of registrants) if (registrant.code !== '') used.add(registrant.code)
  const counters = { vn: 0, jp: 0 }
  for (const registrant of registrants) {
    if (registrant.code !== '') continue
    const base = delegationBase(registrant)
    if (base !== undefined) registrant.code = free(base, used)
    else {
      const letter = registrant.side === 'vn' ? 'V' : 'J'
      do {
        counters[registrant.side] += 1
        registrant.code = `${letter}${String(counters[registrant.side]).padStart(3, '0')}`
      } while (used.has(registrant.code))
    }
    used.add(registrant.code)
  }
}
