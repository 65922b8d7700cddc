import { type BrowserWindow, screen } from 'electron'
import { appAddress } from '../security/addresses.ts'
import type { SettingsStore } from '../settings/store.ts'
import { windowOfKind } from './kinds.ts'
import { openAppWindow } from './open-window.ts'
import { placeWindow } from './window-state.ts'

/** Opens the main window where it was last, or brings the open one to the front. */
export function showMainWindow(settings: SettingsStore, beforeClose: (window: BrowserWindow) => void): BrowserWindow {
  const open = windowOfKind('main')
  if (open) {
    if (open.isMinimized()) open.restore()
    open.focus()
    return open
  }
  const state = settings.read().window
  const main = screen.getPrimaryDisplay()
  const others = screen.getAllDisplays().filter((display) => display.id !== main.id)
  const areas = [main, ...others].map((display) => display.workArea)
  const window = openAppWindow('main', appAddress(), {
    ...placeWindow(state, areas),
    minWidth: 640,
    minHeight: 480,
  })
  if (state?.maximized) window.maximize()
  window.on('close', () => rememberPlace(window, settings))
  beforeClose(window)
  return window
}

function rememberPlace(window: BrowserWindow, settings: SettingsStore): void {
  try {
    settings.change({ window: { ...window.getNormalBounds(), maximized: window.isMaximized() } })
  } catch (error) {
    // A full disk must not keep the window from closing; it opens in its old place next time.
    console.error('the place of the window was not kept:', error)
  }
}
