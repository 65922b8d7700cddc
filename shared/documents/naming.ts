import type { Language } from '../model/language.ts'
import { nameIn } from '../model/language.ts'
import type { Person, Registrant } from '../model/registrant.ts'
import { headOf } from '../model/registrant.ts'
import { localityName } from '../reference/localities.ts'
import { sectorLabel } from '../reference/sectors.ts'
import type { Party, PersonLine } from './document.ts'
import { inBoth, type Reader, type Text } from './text.ts'

/** A person as a line on paper: own script first, the other script as the reading. */
export function personLine(person: Person): PersonLine {
  const reading = person.nameOther && person.nameOther !== person.name ? { reading: person.nameOther } : {}
  const title = person.department ? `${person.title}, ${person.department}` : person.title
  return { name: [person.salutation, person.name].filter(Boolean).join(' '), ...reading, title }
}

const isLocality = (registrant: Registrant): boolean =>
  (registrant.kind === 'province' || registrant.kind === 'prefecture') && !registrant.municipality

/** What a registrant is called on paper: a locality by its full name valid on `date`, everybody else by their own. */
export function registrantName(registrant: Registrant, language: Language, date: string): string {
  const full =
    registrant.locality && isLocality(registrant)
      ? localityName(registrant.locality, language, { date, full: true })
      : undefined
  return full || nameIn(registrant.names, language) || registrant.nameAsWritten || registrant.code
}

/** One side of a meeting for a reader on `date`. */
export function partyOf(registrant: Registrant, reader: Reader, date: string): Party {
  const head = headOf(registrant)
  const { locality } = registrant
  return {
    code: registrant.code,
    name: inBoth(reader, (language) => registrantName(registrant, language, date)),
    ...(locality && !isLocality(registrant)
      ? { place: inBoth(reader, (language) => localityName(locality, language, { date, full: false }) ?? '') }
      : {}),
    ...(head ? { representative: personLine(head) } : {}),
  }
}

/** Labels of sectors, in the order given. */
export function sectorTexts(sectors: readonly string[], reader: Reader): Text[] {
  return sectors.map((sector) => inBoth(reader, (language) => sectorLabel(sector, language)))
}

/** Sectors that two registrants have in common: what one offers and the other seeks first, then shared interests. */
export function sharedSectors(one: Registrant, two: Registrant): string[] {
  const both = (left: readonly string[], right: readonly string[]) => left.filter((sector) => right.includes(sector))
  const interests = (who: Registrant) => [...who.priorities, ...who.exchanges, ...who.offers, ...who.seeks]
  return [
    ...new Set([
      ...both(one.offers, two.seeks),
      ...both(one.seeks, two.offers),
      ...both(one.exchanges, two.exchanges),
      ...both(interests(one), interests(two)),
    ]),
  ]
}
