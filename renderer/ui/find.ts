import { matchesSearch } from '../../shared/reference/fold.ts'
import { createStore, useStore } from './store.ts'

const text = createStore('')

/** What stands in the search field of the header. Screens show only what it finds. */
export const useFindText = (): string => useStore(text)
export const setFindText = (next: string): void => text.set(next)

/** Whether the search finds this text; accents, width and kana type do not matter. */
export function useFinder(): (haystack: string) => boolean {
  const query = useFindText()
  return (haystack) => query.trim() === '' || matchesSearch(haystack, query)
}
