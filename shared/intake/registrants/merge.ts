import { languages } from '../../model/language.ts'
import type { Registrant } from '../../model/registrant.ts'
import { joinPeople } from './join-people.ts'

const union = <Item>(a: readonly Item[], b: readonly Item[]): Item[] => {
  const seen = new Set<string>()
  return [...a, ...b].filter((item) => {
    const key = JSON.stringify(item)
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}

const joinText = (a: string | undefined, b: string | undefined): string | undefined =>
  a === undefined || b === undefined ? (a ?? b) : union(a.split('\n'), b.split('\n')).join('\n')

/**
 * One registrant out of two that somebody said are one: `a` keeps its code and its word where both say something that
 * only one can be right about, lists and texts are put together, both people stay. `b` can be restored from a copy
 * taken before; wishes of others that named b's code are moved by `redirectWishes`.
 */
export function mergeRegistrants(a: Registrant, b: Registrant): Registrant {
  const names = { ...a.names }
  for (const language of languages) {
    const name = names[language] ?? b.names[language]
    if (name !== undefined) names[language] = name
  }
  const texts = {
    offersAsWritten: joinText(a.offersAsWritten, b.offersAsWritten),
    seeksAsWritten: joinText(a.seeksAsWritten, b.seeksAsWritten),
    note: joinText(a.note, b.note),
    size: a.size ?? b.size,
  }
  const headcounts = [a.headcount, b.headcount].filter((count) => count !== undefined)
  const flags = [a.interpreter, b.interpreter].filter((flag) => flag !== undefined)
  const consents = [a.consent, b.consent].filter((flag) => flag !== undefined)
  const without = (wishes: readonly string[]) => wishes.filter((wish) => wish !== a.code && wish !== b.code)
  return {
    ...b,
    ...a,
    names,
    ...Object.fromEntries(Object.entries(texts).filter(([, text]) => text !== undefined)),
    offers: union(a.offers, b.offers),
    seeks: union(a.seeks, b.seeks),
    exchanges: union(a.exchanges, b.exchanges),
    priorities: union(a.priorities, b.priorities),
    initiatives: union(a.initiatives, b.initiatives),
    people: joinPeople(a.people, b.people),
    ...(headcounts.length > 0 ? { headcount: Math.max(...headcounts) } : {}),
    wants: without(union(a.wants, b.wants)),
    avoids: without(union(a.avoids, b.avoids)),
    ...(flags.length > 0 ? { interpreter: flags.some((flag) => flag) } : {}),
    languages: union(a.languages, b.languages),
    mode: a.mode,
    availability: union(a.availability, b.availability),
    phones: union(a.phones, b.phones),
    emails: union(a.emails, b.emails),
    websites: union(a.websites, b.websites),
    ids: { ...b.ids, ...a.ids },
    ...(consents.length > 0 ? { consent: consents.every((flag) => flag) } : {}),
    sources: union(a.sources, b.sources),
  }
}

/** Moves everybody's wishes from one code to another, as after a merge. Gives back the registrants that changed. */
export function redirectWishes(registrants: readonly Registrant[], from: string, to: string): Registrant[] {
  const moved = (wishes: readonly string[], own: string) =>
    [...new Set(wishes.map((wish) => (wish === from ? to : wish)))].filter((wish) => wish !== own)
  return registrants
    .filter(({ wants, avoids }) => wants.includes(from) || avoids.includes(from))
    .map((one) => ({ ...one, wants: moved(one.wants, one.code), avoids: moved(one.avoids, one.code) }))
}
