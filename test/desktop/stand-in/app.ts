import { createHash } from 'node:crypto'
import { EventEmitter } from 'node:events'
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { connect, createServer } from 'node:net'
import { homedir, tmpdir } from 'node:os'
import { join } from 'node:path'
import { browser, startBrowser, switches } from './browser.ts'
import { sandboxed } from './contents.ts'
import { BrowserWindow } from './window.ts'

const argument = (name: string) => process.argv.find((each) => each.startsWith(`--${name}=`))?.slice(name.length + 3)
let userData = argument('user-data-dir') ?? join(tmpdir(), 'forum-match-stand-in')
mkdirSync(userData, { recursive: true })
// One address for each folder. A socket's path must be short, and on Windows it is a pipe.
const name = `forum-match-${createHash('sha256').update(userData).digest('hex').slice(0, 16)}`
const lock = process.platform === 'win32' ? `\\\\.\\pipe\\${name}` : join(tmpdir(), `${name}.sock`)
const manifest = JSON.parse(readFileSync(new URL('../../../package.json', import.meta.url), 'utf8'))

let isFirst = false
let started: Promise<void> | undefined
const recorded = { documents: [] as string[] }

/** Electron's app, as far as the shell uses it. */
export const app = Object.assign(new EventEmitter(), {
  recorded,
  isPackaged: process.env.STAND_IN_PACKAGED === '1',
  commandLine: {
    getSwitchValue: (name: string) => argument(name) ?? '',
    appendSwitch: (name: string, value?: string) =>
      switches.push(value === undefined ? `--${name}` : `--${name}=${value}`),
  },
  setAppUserModelId: () => undefined,
  enableSandbox: () => {
    sandboxed.everywhere = true
  },
  whenReady: async () => {
    if (!isFirst) return new Promise<void>(() => undefined)
    started ??= startBrowser(userData)
    await started
  },
  setPath: (name: string, path: string) => {
    if (name === 'userData') userData = path
  },
  getPath: (name: string) => (name === 'userData' ? userData : name === 'temp' ? tmpdir() : homedir()),
  getVersion: () => String(manifest.version),
  getName: () => String(manifest.productName),
  getLocale: () => process.env.STAND_IN_LANGUAGES?.split(',')[0] ?? 'vi',
  getPreferredSystemLanguages: () => (process.env.STAND_IN_LANGUAGES ?? 'vi-VN,en').split(','),
  addRecentDocument: (path: string) => recorded.documents.unshift(path),
  clearRecentDocuments: () => recorded.documents.splice(0),
  requestSingleInstanceLock: () => isFirst,
  quit: () => {
    if (!isFirst) process.exit(0)
    app.emit('before-quit', { preventDefault: () => undefined })
    for (const window of BrowserWindow.getAllWindows()) window.close()
    if (BrowserWindow.getAllWindows().length === 0) void app.exit(0)
  },
  exit: async (code: number) => {
    app.emit('will-quit', { preventDefault: () => undefined })
    await browser()
      .close()
      .catch(() => undefined)
    process.exit(code)
  },
})

/** Takes the lock of this user data folder, or hands the arguments to whoever holds it. Runs before the app's code. */
async function lockInstance(): Promise<boolean> {
  const held = await new Promise<boolean>((settle) => {
    const socket = connect(lock, () => {
      socket.end(JSON.stringify({ argv: process.argv, folder: process.cwd() }))
    })
    socket.on('error', () => settle(false))
    socket.on('close', (failed) => settle(!failed))
  })
  if (held) return false
  // What a killed process left is nobody's lock.
  rmSync(lock, { force: true })
  const server = createServer((socket) => {
    let text = ''
    socket.on('data', (part) => (text += part))
    socket.on('end', () => {
      const { argv, folder } = JSON.parse(text)
      app.emit('second-instance', {}, argv, folder, undefined)
    })
  })
  await new Promise<void>((settle) => server.listen(lock, settle))
  server.unref()
  return true
}
isFirst = await lockInstance()
