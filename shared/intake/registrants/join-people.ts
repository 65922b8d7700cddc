import type { Person } from '../../model/registrant.ts'
import { samePerson } from '../understand/person-names.ts'

const union = (a: readonly string[] | undefined, b: readonly string[] | undefined): string[] | undefined => {
  const all = [...new Set([...(a ?? []), ...(b ?? [])])]
  return all.length > 0 ? all : undefined
}

/** One person out of two readings of the same: nothing known of either is lost, the first one's words come first. */
export function joinPerson(a: Person, b: Person): Person {
  const phones = union(a.phones, b.phones)
  const emails = union(a.emails, b.emails)
  const titles =
    a.title === '' || a.title.includes(b.title)
      ? a.title || b.title
      : b.title.includes(a.title)
        ? b.title
        : `${a.title}, ${b.title}`
  const ranks = [a.rank, b.rank].filter((rank) => rank !== undefined)
  const other = a.nameOther ?? b.nameOther ?? (a.name === b.name ? undefined : b.name)
  return {
    ...b,
    ...a,
    title: titles,
    ...(other === undefined ? {} : { nameOther: other }),
    ...(ranks.length > 0 ? { rank: Math.min(...ranks) } : {}),
    ...(a.head || b.head ? { head: true } : {}),
    ...(phones ? { phones } : {}),
    ...(emails ? { emails } : {}),
  }
}

/** People of two lists in their order; somebody in both stands once, seats without a name are kept. */
export function joinPeople(first: readonly Person[], second: readonly Person[]): Person[] {
  const joined = [...first]
  for (const person of second) {
    const at = person.name === '' ? -1 : joined.findIndex((known) => known.name !== '' && samePerson(known, person))
    const known = joined[at]
    if (known) joined[at] = joinPerson(known, person)
    else joined.push(person)
  }
  return joined
}
