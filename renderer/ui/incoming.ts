import type { OpenedFile } from '../../shared/bridge/host-bridge.ts'
import { createStore, useStore } from './store.ts'

const files = createStore<OpenedFile[]>([])

/** Hands files to the Import screen, wherever they were picked, dropped or opened from. */
export const handOver = (more: readonly OpenedFile[]): void => files.set((waiting) => [...waiting, ...more])

/** Files that wait to be read. */
export const useIncoming = (): OpenedFile[] => useStore(files)

/** Takes the waiting files; nobody else gets them. */
export function takeIncoming(): OpenedFile[] {
  const taken = files.get()
  files.set([])
  return taken
}
