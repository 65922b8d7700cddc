import { headOf, type Person, type Registrant } from '../../../shared/model/registrant.ts'
import { rankTitles } from '../../../shared/reference/protocol.ts'

/** A registrant with one person changed. */
export const withPerson = (registrant: Registrant, index: number, change: (person: Person) => Person): Registrant => ({
  ...registrant,
  people: registrant.people.map((person, at) => (at === index ? change(person) : person)),
})

/** A person with another title, which has another rank, where the title fixes one. */
export function titled(person: Person, title: string, registrant: Pick<Registrant, 'kind' | 'side'>): Person {
  const isPublic = registrant.kind === 'province' || registrant.kind === 'prefecture'
  const { rank } = rankTitles(title, { side: registrant.side, isPublic })
  const { rank: _, ...rest } = person
  return rank === undefined ? { ...rest, title } : { ...rest, title, rank }
}

/** A registrant in which one person has another title. */
export const withTitle = (registrant: Registrant, index: number, title: string): Registrant =>
  withPerson(registrant, index, (person) => titled(person, title, registrant))

/** People of whom one is the head of the delegation, and nobody else; or no longer. */
export const headedBy = (people: readonly Person[], index: number, isHead: boolean): Person[] =>
  people.map(({ head, ...person }, at) => {
    const is = at === index ? isHead : head === true && !isHead
    return is ? { ...person, head: true } : person
  })

/** A registrant with another head of delegation. */
export const withHead = (registrant: Registrant, index: number, isHead: boolean): Registrant => ({
  ...registrant,
  people: headedBy(registrant.people, index, isHead),
})

/** A registrant whose head has another name, or a first person; null without a name, which takes nobody away. */
export function withHeadNamed(registrant: Registrant, name: string): Registrant | null {
  if (name === '') return null
  const head = headOf(registrant)
  if (!head) return { ...registrant, people: [{ name, title: '', head: true }, ...registrant.people] }
  return withPerson(registrant, registrant.people.indexOf(head), ({ family: _, given: __, ...person }) => ({
    ...person,
    name,
  }))
}

/** A list with one entry moved to another place; the list itself where there is no such place. */
export function moved<Entry>(list: readonly Entry[], from: number, to: number): readonly Entry[] {
  const entry = list[from]
  if (entry === undefined || to < 0 || to >= list.length || from === to) return list
  const rest = list.toSpliced(from, 1)
  return rest.toSpliced(to, 0, entry)
}

/** A person of whom nothing is known yet. */
export const newPerson: Person = { name: '', title: '' }

/** Whether nothing at all was written of a person. */
export const isNobody = ({ phones = [], emails = [], head: _, ...person }: Person): boolean =>
  phones.length + emails.length === 0 && Object.values(person).every((fact) => fact === undefined || fact === '')

/** People without those at these places, in their order. */
export const without = (people: readonly Person[], places: ReadonlySet<number>): Person[] =>
  people.filter((_, index) => !places.has(index))
