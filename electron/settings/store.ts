import { join } from 'node:path'
import { app } from 'electron'
import Store from 'electron-store'
import { z } from 'zod'
import { type Settings, settingsSchema } from '../../shared/model/settings.ts'
import { speak, systemLanguage } from './language.ts'
import { setAsideIfCorrupt } from './set-aside.ts'

const pathsSchema = z.record(z.string(), z.string()).catch({})

export type SettingsStore = {
  read(): Settings
  change(patch: Partial<Settings>): Settings
  onChanged(listener: (settings: Settings) => void): void
  /** Where recent files lie, by the id that `settings.recent` shows to the window. */
  recentPaths(): Record<string, string>
  changeRecent(recent: Settings['recent'], paths: Record<string, string>): Settings
  /** The new name of a file that could not be read when the program started. */
  setAside: string | undefined
}

/** Opens the settings of this person on this machine; one that cannot be read is set aside, never overwritten. */
export function openSettings(): SettingsStore {
  const setAside = setAsideIfCorrupt(join(app.getPath('userData'), 'settings.json'), new Date())
  const store = new Store<Record<string, unknown>>({ name: 'settings', accessPropertiesByDotNotation: false })
  const listeners = new Set<(settings: Settings) => void>()

  const read = () => {
    const kept = store.get('settings')
    return settingsSchema.parse(typeof kept === 'object' && kept !== null && !Array.isArray(kept) ? kept : {})
  }
  const write = (settings: Settings, rest: Record<string, unknown> = {}) => {
    store.set({ settings, ...rest })
    if (settings.language) speak(settings.language)
    for (const listener of listeners) listener(settings)
    return settings
  }
  speak(read().language ?? systemLanguage(app.getPreferredSystemLanguages()))

  return {
    read,
    change: (patch) => write({ ...read(), ...patch }),
    onChanged: (listener) => {
      listeners.add(listener)
    },
    recentPaths: () => pathsSchema.parse(store.get('recentPaths')),
    changeRecent: (recent, recentPaths) => write({ ...read(), recent }, { recentPaths }),
    setAside,
  }
}
