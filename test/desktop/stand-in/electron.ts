import { app } from './app.ts'
import { debuggingPort, defaultSession, leaks, schemes } from './browser.ts'
import { ipcMain } from './contents.ts'
import { Menu } from './menu.ts'
import { BrowserWindow } from './window.ts'

// The module `electron` that the built main file gets. What is not here, the shell does not use.

const protocol = {
  registerSchemesAsPrivileged: () => undefined,
  handle: (scheme: string, serve: (request: Request) => Promise<Response> | Response) => schemes.set(scheme, serve),
}
const session = { defaultSession }

/** Dialogs are cancelled until a test says otherwise, by replacing them as it would in Electron. */
const dialog = {
  showOpenDialog: async (): Promise<unknown> => ({ canceled: true, filePaths: [] }),
  showSaveDialog: async (): Promise<unknown> => ({ canceled: true, filePath: '' }),
  showSaveDialogSync: (): string | undefined => undefined,
  showMessageBox: async (...args: unknown[]): Promise<unknown> => {
    const box = args.at(-1) as { message: string; cancelId?: number }
    console.error(`message box: ${box.message}`)
    return { response: box.cancelId ?? 0 }
  },
}
const shell = { openExternal: async (_url: string): Promise<void> => undefined }

const area = (x: number) => ({ x, y: 0, width: 1920, height: 1080 })
const displays = Array.from({ length: Number(process.env.STAND_IN_DISPLAYS ?? 1) }, (_, index) => ({
  id: index + 1,
  bounds: area(index * 1920),
  workArea: area(index * 1920),
}))
const screen = { getPrimaryDisplay: () => displays[0], getAllDisplays: () => displays }
let blocked = 0
const powerSaveBlocker = { start: () => ++blocked, stop: () => undefined }

/** What only tests ask the stand-in. */
const standIn = { leaks, debuggingPort }

const electron = {
  app,
  BrowserWindow,
  dialog,
  ipcMain,
  Menu,
  powerSaveBlocker,
  protocol,
  screen,
  session,
  shell,
  standIn,
}
export default electron
export { app, BrowserWindow, dialog, ipcMain, Menu, powerSaveBlocker, protocol, screen, session, shell }

// Tests run functions in here, as Playwright lets them do in Electron.
process.on('message', async ({ id, source, argument }: { id: number; source: string; argument: unknown }) => {
  try {
    const act = new Function(`return (${source})`)()
    process.send?.({ id, ok: true, value: await act(electron, argument) })
  } catch (error) {
    process.send?.({ id, ok: false, value: error instanceof Error ? error.message : String(error) })
  }
})
app.whenReady().then(() => process.send?.({ ready: debuggingPort() }))
