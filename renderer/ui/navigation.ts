import { type Screen, screens } from '../../shared/bridge/commands.ts'
import { createStore, useStore } from './store.ts'

/** Where the person is. Screens other than start and settings, and the view for the hall, show one forum. */
export type Place = { forumId: string | null; screen: Screen | 'settings' | 'hall' }

const isScreen = (text: string): text is Screen => screens.some((screen) => screen === text)

function placeOf(hash: string): Place {
  const [first = '', second = '', third = ''] = hash.replace(/^#\/?/, '').split('/')
  if (first === 'forum' && second !== '') {
    const known = isScreen(third) || third === 'settings' || third === 'hall'
    return { forumId: second, screen: known ? third : 'registrants' }
  }
  if (first === 'hall' && second !== '') return { forumId: second, screen: 'hall' }
  return { forumId: null, screen: first === 'settings' ? 'settings' : 'start' }
}

const hashOf = ({ forumId, screen }: Place): string =>
  forumId === null ? `#/${screen}` : `#/forum/${forumId}/${screen}`

const place = createStore<Place>(placeOf(location.hash))
addEventListener('hashchange', () => place.set(placeOf(location.hash)))

/** The place now; the address keeps it over a reload. */
export const usePlace = (): Place => useStore(place)
export const currentPlace = (): Place => place.get()

/** Goes to a screen, of the forum that is open unless another is named. */
export function go(screen: Place['screen'], forumId: string | null = place.get().forumId): void {
  const next: Place = { forumId, screen: forumId === null && screen !== 'settings' ? 'start' : screen }
  place.set(next)
  if (location.hash !== hashOf(next)) location.hash = hashOf(next)
}
