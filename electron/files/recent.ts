import { createHash } from 'node:crypto'
import { basename } from 'node:path'
import { app } from 'electron'
import type { OpenedFile } from '../../shared/bridge/host-bridge.ts'
import type { Message } from '../../shared/model/message.ts'
import { fail, type Result } from '../../shared/model/result.ts'
import type { SettingsStore } from '../settings/store.ts'
import { readOpened } from './read-file.ts'

const mostRecent = 12

/** The name by which the window knows a file: it says nothing about where the file lies. */
export const recentId = (path: string): string => `file-${createHash('sha256').update(path).digest('hex').slice(0, 20)}`

export type RecentFiles = {
  /** Puts a forum file first in the list, in the Jump List or Dock as well. */
  remember(path: string): void
  list(): { id: string; name: string }[]
  open(id: string): Promise<Result<OpenedFile, Message>>
  clear(): void
}

/** The forum files last opened or saved. Their paths stay here; the window sees names and ids. */
export function keepRecentFiles(settings: SettingsStore): RecentFiles {
  const isFile = (entry: { id: string }) => Object.hasOwn(settings.recentPaths(), entry.id)
  return {
    remember(path) {
      const id = recentId(path)
      const entry = { id, name: basename(path), openedAt: new Date().toISOString() }
      const recent = [entry, ...settings.read().recent.filter((other) => other.id !== id)].slice(0, mostRecent)
      const paths = { ...settings.recentPaths(), [id]: path }
      const kept = Object.entries(paths).filter(([known]) => recent.some((other) => other.id === known))
      settings.changeRecent(recent, Object.fromEntries(kept))
      app.addRecentDocument(path)
    },
    list: () => settings.read().recent.filter(isFile),
    async open(id) {
      const path = settings.recentPaths()[id]
      const entry = settings.read().recent.find((other) => other.id === id)
      if (!path || !entry) return fail({ key: 'common.host.fileMissing', params: { name: entry?.name ?? '' } })
      const file = await readOpened(path)
      if (file.ok) this.remember(path)
      return file
    },
    clear() {
      const others = settings.read().recent.filter((entry) => !isFile(entry))
      settings.changeRecent(others, {})
      app.clearRecentDocuments()
    },
  }
}
