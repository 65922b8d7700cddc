import { join } from 'node:path'
import { app, BrowserWindow } from 'electron'
import { hostArgument } from '../../shared/bridge/channels.ts'
import { registerWindow, type WindowKind } from './kinds.ts'

/**
 * Opens a window that shows a page of the app: isolated, sandboxed and without Node, with the bridge and nothing
 * else. It appears when it has something to show.
 */
export function openAppWindow(
  kind: WindowKind,
  address: string,
  placing: Electron.BrowserWindowConstructorOptions,
): BrowserWindow {
  const facts = JSON.stringify({ systemLanguages: app.getPreferredSystemLanguages() })
  const window = new BrowserWindow({
    title: 'Forum Match',
    show: false,
    backgroundColor: '#ffffff',
    ...placing,
    webPreferences: {
      preload: join(import.meta.dirname, '../preload/preload.cjs'),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInSubFrames: false,
      nodeIntegrationInWorker: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
      webviewTag: false,
      navigateOnDragDrop: false,
      spellcheck: false,
      devTools: !app.isPackaged,
      additionalArguments: [hostArgument + encodeURIComponent(facts)],
    },
  })
  registerWindow(window, kind)
  window.once('ready-to-show', () => window.show())
  window.loadURL(address).catch((error: unknown) => console.error(`could not show ${address}:`, error))
  return window
}
