import { currentPlace, go } from './navigation.ts'
import { createStore, useStore } from './store.ts'

const asking = createStore(false)

/** Whether somebody is being asked what a new forum shall be. */
export const useAskingForForum = (): boolean => useStore(asking)

/** Asks on the Start screen for a new forum, from wherever one is. */
export function askForForum(): void {
  if (currentPlace().screen !== 'start') go('start', null)
  asking.set(true)
}

export const stopAskingForForum = (): void => asking.set(false)
