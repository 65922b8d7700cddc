import { app, Menu } from 'electron'
import type { Language } from '../../shared/model/language.ts'
import type { Inbox } from '../files/inbox.ts'
import type { RecentFiles } from '../files/recent.ts'
import { speak, spokenLanguage } from '../settings/language.ts'
import type { SettingsStore } from '../settings/store.ts'
import { complain } from '../windows/complain.ts'
import { windowOfKind } from '../windows/kinds.ts'
import { type MenuState, menuTemplate } from './template.ts'

export type AppMenu = {
  /** The window tells its language and what can be done now. */
  describe(language: Language, enabled: readonly string[]): void
}

/** Builds the menu bar and keeps it in step with the language, the recent files and what can be done. */
export function buildMenu(settings: SettingsStore, recent: RecentFiles, inbox: Inbox): AppMenu {
  let enabled: readonly string[] | undefined
  let shown = ''
  const actions = {
    command: (command: string) => windowOfKind('main')?.webContents.send('commands.command', { command }),
    openRecent: async (id: string) => {
      const file = await recent.open(id)
      if (file.ok) inbox.put(file.value)
      else complain(file.failure)
    },
    clearRecent: () => recent.clear(),
  }
  const rebuild = () => {
    const state: MenuState = {
      language: spokenLanguage(),
      mac: process.platform === 'darwin',
      developing: !app.isPackaged,
      enabled,
      recent: recent.list().map(({ id, name }) => ({ id, name })),
    }
    // Replacing the menu closes one that is open, so an unchanged one stays.
    if (shown === JSON.stringify(state)) return
    shown = JSON.stringify(state)
    Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(state, actions)))
  }
  settings.onChanged(rebuild)
  rebuild()
  return {
    describe(language, nowEnabled) {
      speak(language)
      enabled = nowEnabled
      rebuild()
    },
  }
}
