import { randomUUID } from 'node:crypto'
import { EventEmitter } from 'node:events'
import { readFileSync } from 'node:fs'
import type { CDPSession, Download, Page } from '@playwright/test'
import { shownAddress, trueAddress } from './addresses.ts'
import { browser, decidePopups, defaultSession, grantPermissions, shownBy } from './browser.ts'
import { wire } from './wire.ts'
import { bindingName, pageSource, preloadSource, worldName } from './worlds.ts'

const { write, read } = wire()

export type WebPreferences = {
  preload?: string
  sandbox?: boolean
  contextIsolation?: boolean
  nodeIntegration?: boolean
  additionalArguments?: string[]
}
type IpcEvent = { sender: StandInContents; senderFrame: { url: string } | null; returnValue?: unknown }
type Handler = (event: IpcEvent, ...args: unknown[]) => unknown

const handlers = new Map<string, Handler>()
export const ipcMain = Object.assign(new EventEmitter(), {
  handle: (channel: string, handler: Handler) => handlers.set(channel, handler),
  // Electron keeps its handlers under this name; journeys call them with events that no honest frame would send.
  _invokeHandlers: handlers,
})

let made = 0
/** Set by app.enableSandbox: no window can opt out. */
export const sandboxed = { everywhere: false }

/** Electron's webContents over one page of Chromium. */
export class StandInContents extends EventEmitter {
  id = ++made
  session = defaultSession
  mainFrame: { url: string }
  page: Page | undefined
  ready: Promise<void>
  #preferences: WebPreferences
  #session: CDPSession | undefined
  #world: number | undefined
  #expected: string | undefined
  #openHandler: ((details: { url: string }) => { action: string }) | undefined
  #zoom = 0

  constructor(preferences: WebPreferences) {
    super()
    const address = () => this.getURL()
    this.mainFrame = {
      get url() {
        return address()
      },
    }
    this.#preferences = { sandbox: true, contextIsolation: true, nodeIntegration: false, ...preferences }
    this.ready = this.#open()
  }

  async #open() {
    const [first] = browser().pages()
    const page = first && !shownBy.has(first) && first.url() === 'about:blank' ? first : undefined
    this.page = page ?? (await this.#newPage())
    shownBy.set(this.page, this)
    const cdp = await browser().newCDPSession(this.page)
    this.#session = cdp
    const { preload, additionalArguments: argv = [], contextIsolation: isolated = true } = this.#preferences
    const node = this.#preferences.nodeIntegration === true && !(this.#preferences.sandbox || sandboxed.everywhere)
    const facts = {
      token: randomUUID(),
      preload: preload ? readFileSync(preload, 'utf8') : '',
      argv,
      isolated,
      node,
    }
    const world = isolated ? { worldName } : {}
    cdp.on('Runtime.executionContextCreated', ({ context }) => {
      const frame = context.auxData as { frameId?: string; isDefault?: boolean } | undefined
      const isOurs = isolated ? context.name === worldName : frame?.isDefault === true
      if (isOurs && frame?.frameId === mainFrame) this.#world = context.id
    })
    cdp.on('Runtime.bindingCalled', ({ payload, executionContextId }) => void this.#hear(payload, executionContextId))
    cdp.on('Page.windowOpen', ({ url }) => {
      const decision = this.#openHandler?.({ url: trueAddress(url) }) ?? { action: 'allow' }
      decidePopups(decision.action === 'allow')
    })
    const { frameTree } = await cdp.send('Page.getFrameTree')
    const mainFrame = frameTree.frame.id
    await cdp.send('Page.enable')
    await cdp.send('Runtime.enable')
    await cdp.send('Runtime.addBinding', {
      name: bindingName,
      ...(isolated ? { executionContextName: worldName } : {}),
    })
    await cdp.send('Page.addScriptToEvaluateOnNewDocument', { source: pageSource(facts) })
    await cdp.send('Page.addScriptToEvaluateOnNewDocument', { source: preloadSource(facts), ...world })
    this.page.on('download', (download) => this.#download(download))
    this.page.on('close', () => this.emit('destroyed'))
  }

  async #newPage() {
    decidePopups(true)
    const page = await browser().newPage()
    decidePopups(false)
    return page
  }

  /** A message from the preload script: the frame it came from is Chromium's word, not the message's. */
  async #hear(payload: string, world: number) {
    const heard = read(payload) as { ask?: number; channel: string; args: unknown[] }
    const senderFrame = world === this.#world ? this.mainFrame : { url: this.getURL() }
    const event: IpcEvent = { sender: this, senderFrame }
    if (heard.ask === undefined) return void ipcMain.emit(heard.channel, event, ...heard.args)
    const handler = handlers.get(heard.channel)
    try {
      if (!handler) throw new Error(`No handler registered for '${heard.channel}'`)
      await this.#deliver({ answer: heard.ask, ok: true, value: await handler(event, ...heard.args) })
    } catch (error) {
      await this.#deliver({ answer: heard.ask, ok: false, value: String(error) })
    }
  }

  async #deliver(message: unknown) {
    if (this.#world === undefined || !this.#session || this.page?.isClosed()) return
    const expression = `standInDeliver(${JSON.stringify(write(message))})`
    // A page that is just being left cannot hear any more, in Electron either.
    await this.#session.send('Runtime.evaluate', { expression, contextId: this.#world }).catch(() => undefined)
  }

  #download(download: Download) {
    let path = ''
    const event = {
      defaultPrevented: false,
      preventDefault: () => {
        event.defaultPrevented = true
      },
    }
    const item = {
      getURL: () => trueAddress(download.url()),
      getFilename: () => download.suggestedFilename(),
      getSavePath: () => path,
      setSavePath: (to: string) => {
        path = to
      },
    }
    defaultSession.emit('will-download', event, item, this)
    const done = event.defaultPrevented || path === '' ? download.cancel() : download.saveAs(path)
    done.catch((error: unknown) => console.error('download:', error))
  }

  async load(address: string) {
    await this.ready
    await grantPermissions(this, address)
    this.#expected = address.split('#')[0]
    await this.page?.goto(shownAddress(address))
    this.emit('did-finish-load')
  }
  takeExpected(url: string): boolean {
    const isExpected = this.#expected === url.split('#')[0]
    this.#expected = undefined
    return isExpected
  }
  send(channel: string, ...args: unknown[]) {
    void this.#deliver({ channel, args })
  }
  getURL(): string {
    return trueAddress(this.page?.url() ?? '')
  }
  setWindowOpenHandler(handler: (details: { url: string }) => { action: string }) {
    this.#openHandler = handler
  }
  getLastWebPreferences() {
    const { sandbox } = this.#preferences
    return { ...this.#preferences, sandbox: sandboxed.everywhere || sandbox }
  }
  isCrashed = () => false
  isDestroyed = () => this.page?.isClosed() ?? false
  setZoomLevel(level: number) {
    this.#zoom = level
  }
  getZoomLevel = () => this.#zoom
}
