import type { Language } from '../model/language.ts'
import type { Registrant } from '../model/registrant.ts'

/** An initiative counts when it can start within this many months. */
export const initiativeHorizonMonths = 24
/** The profile form allows two priority fields; later ones are kept but not counted. */
export const priorityLimit = 2

/** Languages a registrant can hold a meeting in: the stated ones and that of its side. */
export const languagesOf = (registrant: Registrant): Language[] => {
  const own: Language = registrant.side === 'vn' ? 'vi' : 'ja'
  return registrant.languages.includes(own) ? registrant.languages : [own, ...registrant.languages]
}

/** A registrant's sectors by direction; an exchange counts both ways. Duplicates are dropped. */
export function directions(registrant: Registrant, only?: ReadonlySet<string>) {
  const kept = (ids: readonly string[]) => [...new Set(only ? ids.filter((id) => only.has(id)) : ids)]
  const offers = kept([...registrant.offers, ...registrant.exchanges])
  const seeks = kept([...registrant.seeks, ...registrant.exchanges])
  const priorities = kept(registrant.priorities.slice(0, priorityLimit))
  const both = [...new Set([...offers.filter((id) => seeks.includes(id)), ...priorities])]
  const offersOnly = offers.filter((id) => !both.includes(id))
  const seeksOnly = seeks.filter((id) => !both.includes(id))
  const near = registrant.initiatives.filter(({ months }) => months !== undefined && months <= initiativeHorizonMonths)
  return {
    offers,
    seeks,
    priorities,
    both,
    offersOnly,
    seeksOnly,
    topics: [...both, ...offersOnly, ...seeksOnly],
    initiatives: kept(near.flatMap(({ sectors }) => sectors)),
  }
}
export type Directions = ReturnType<typeof directions>

/** Whether anything is known that a partner could be found by. */
export const hasSectors = (registrant: Registrant): boolean => directions(registrant).topics.length > 0

/** One side of a pair, for its sentences: the registrant and its sectors by direction. */
export type Party = Directions & { registrant: Registrant }
