import type { Registrant } from '../../model/registrant.ts'
import { tidy } from '../../reference/fold.ts'
import { resolveLocality } from '../../reference/resolve-locality.ts'
import { organisationKeys } from '../understand/organisations.ts'

/** What a wish for a partner leads to: one registrant, several that it may mean, or nobody yet. */
export type WishResolution = { kind: 'found'; code: string } | { kind: 'ambiguous'; codes: string[] } | { kind: 'open' }

/** Registrants by everything that a wish may call them. */
export type WishIndex = {
  codes: ReadonlySet<string>
  byName: ReadonlyMap<string, readonly Registrant[]>
  byLocality: ReadonlyMap<string, readonly Registrant[]>
}

function push(map: Map<string, Registrant[]>, key: string, registrant: Registrant): void {
  const known = map.get(key)
  if (!known) map.set(key, [registrant])
  // registrants come one after another, so one that is filed already can only be the last
  else if (known.at(-1) !== registrant) known.push(registrant)
}

/** Prepares registrants for looking up wishes. */
export function wishIndex(registrants: readonly Registrant[]): WishIndex {
  const byName = new Map<string, Registrant[]>()
  const byLocality = new Map<string, Registrant[]>()
  for (const registrant of registrants) {
    const isDelegation = registrant.kind === 'province' || registrant.kind === 'prefecture'
    if (isDelegation && registrant.locality !== undefined)
      push(byLocality, registrant.municipality ?? registrant.locality, registrant)
    const { nameAsWritten, names } = registrant
    const file = (name: string) => {
      for (const key of organisationKeys(name)) push(byName, key, registrant)
    }
    if (nameAsWritten !== undefined) file(nameAsWritten)
    for (const name of Object.values(names)) if (name !== undefined && name !== nameAsWritten) file(name)
  }
  return { codes: new Set(registrants.map(({ code }) => code)), byName, byLocality }
}

/** Cuts a cell of wanted partners into single wishes. */
export function splitWishes(text: string): string[] {
  return tidy(text)
    .split(/[;；\n、，,]|\s+(?:và|and)\s+|(?<=[都道府県市社])・|(?<!\d)\/(?!\d)/u)
    .map((part) =>
      part
        .replace(/^[\s\-–•*]*(?:\(?\d{1,2}[.)、])?\s*/u, '')
        .replace(/(?:様|御中)$/u, '')
        .trim(),
    )
    .filter((part) => part !== '')
}

/** Whom a wish means among the registrants, by code, locality or normalised name; never the wisher itself. */
export function resolveWish(wish: string, index: WishIndex, wisher?: Registrant): WishResolution {
  const whole = resolveExactWish(wish, index, wisher)
  const bare = wish.replace(/\s*[(（][^()（）]*[)）]\s*$/u, '')
  return whole.kind !== 'open' || bare === '' || bare === wish ? whole : resolveExactWish(bare, index, wisher)
}

function resolveExactWish(wish: string, index: WishIndex, wisher: Registrant | undefined): WishResolution {
  const code = wish.toUpperCase()
  if (index.codes.has(code) && code !== wisher?.code) return { kind: 'found', code }
  const others = (found: readonly Registrant[] | undefined) => (found ?? []).filter((one) => one.code !== wisher?.code)
  let found = organisationKeys(wish).flatMap((key) => others(index.byName.get(key)))
  if (found.length === 0) {
    const place = resolveLocality(wish, wisher ? { side: wisher.side === 'vn' ? 'jp' : 'vn' } : {})
    const known = place.kind === 'found' && place.confidence >= 0.7 ? place : undefined
    const resolved = known ?? resolveLocality(wish)
    if (resolved.kind === 'found' && resolved.confidence >= 0.7) {
      found = others(index.byLocality.get(resolved.municipality ?? resolved.locality))
      if (found.length === 0 && resolved.municipality === undefined)
        found = others(index.byLocality.get(resolved.locality))
    } else if (resolved.kind === 'ambiguous') {
      found = resolved.answers.flatMap((answer) => others(index.byLocality.get(answer.municipality ?? answer.locality)))
      const codes = [...new Set(found.map((one) => one.code))]
      return codes.length === 0 ? { kind: 'open' } : { kind: 'ambiguous', codes }
    }
  }
  const codes = [...new Set(found.map((one) => one.code))]
  const [only] = codes
  if (only === undefined) return { kind: 'open' }
  return codes.length === 1 ? { kind: 'found', code: only } : { kind: 'ambiguous', codes }
}

/**
 * Looks again at the wishes that are still text, for instance after another file was imported: those that now mean
 * exactly one registrant become its code. `others` are further names of registrants: what was made one with them, under
 * their codes. Gives back the registrants that changed.
 */
export function resolveOpenWishes(
  registrants: readonly Registrant[],
  others: readonly Registrant[] = [],
): Registrant[] {
  const index = wishIndex([...registrants, ...others])
  const changed: Registrant[] = []
  for (const registrant of registrants) {
    const again = (wishes: readonly string[]): string[] => [
      ...new Set(
        wishes.map((wish) => {
          if (index.codes.has(wish)) return wish
          const resolution = resolveWish(wish, index, registrant)
          return resolution.kind === 'found' ? resolution.code : wish
        }),
      ),
    ]
    const wants = again(registrant.wants)
    const avoids = again(registrant.avoids)
    if (wants.join('\n') !== registrant.wants.join('\n') || avoids.join('\n') !== registrant.avoids.join('\n')) {
      changed.push({ ...registrant, wants, avoids })
    }
  }
  return changed
}
