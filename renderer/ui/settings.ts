import type { Settings } from '../../shared/model/settings.ts'
import { settingsSchema } from '../../shared/model/settings.ts'
import { bridge } from '../bridge/bridge.ts'
import { createStore, useStore } from './store.ts'

const settings = createStore<Settings>(settingsSchema.parse({}))

/** Reads the settings of this machine and follows them from then on, other windows included. */
export async function startSettings(): Promise<Settings> {
  settings.set(await bridge.settings.read())
  bridge.settings.onChanged((changed) => settings.set(changed))
  return settings.get()
}

export const useSettings = (): Settings => useStore(settings)

export const changeSettings = async (patch: Partial<Settings>): Promise<void> =>
  settings.set(await bridge.settings.change(patch))
