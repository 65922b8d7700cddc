import { BrowserWindow, type WebContents } from 'electron'

export type WindowKind = 'main' | 'hall'

const kinds = new Map<number, WindowKind>()

/** Remembers what a window is for as long as it is open. */
export function registerWindow(window: BrowserWindow, kind: WindowKind): void {
  const id = window.webContents.id
  kinds.set(id, kind)
  window.on('closed', () => kinds.delete(id))
}

/** What the window that shows these contents is for; undefined when it is none of ours. */
export const kindOfWindow = (contents: WebContents): WindowKind | undefined => kinds.get(contents.id)

/** The open window of a kind; there is at most one of each. */
export const windowOfKind = (kind: WindowKind): BrowserWindow | undefined =>
  BrowserWindow.getAllWindows().find((window) => !window.isDestroyed() && kindOfWindow(window.webContents) === kind)
