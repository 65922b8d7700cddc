import { EventEmitter } from 'node:events'
import { app } from './app.ts'
import { StandInContents, type WebPreferences } from './contents.ts'

type Options = {
  x?: number
  y?: number
  width?: number
  height?: number
  title?: string
  fullscreen?: boolean
  webPreferences?: WebPreferences
}
type Bounds = { x: number; y: number; width: number; height: number }

const open: BrowserWindow[] = []
let focused: BrowserWindow | undefined

/** Electron's BrowserWindow: its page is real, its frame on the desktop is only remembered. */
export class BrowserWindow extends EventEmitter {
  static getAllWindows = () => [...open]
  static getFocusedWindow = () => focused ?? null
  static fromWebContents = (contents: StandInContents) => open.find((each) => each.webContents === contents) ?? null

  webContents: StandInContents
  title: string
  #bounds: Bounds
  #is = { destroyed: false, maximized: false, minimized: false, fullScreen: false, visible: false }

  constructor(options: Options = {}) {
    super()
    const { x = 40, y = 40, width = 800, height = 600, title = '', fullscreen = false } = options
    this.#bounds = { x, y, width, height }
    this.title = title
    this.#is.fullScreen = fullscreen
    this.webContents = new StandInContents(options.webPreferences ?? {})
    open.push(this)
    focused = this
    app.emit('browser-window-created', {}, this)
    app.emit('web-contents-created', {}, this.webContents)
    this.webContents.on('destroyed', () => this.#gone())
  }

  async loadURL(address: string) {
    await this.webContents.ready
    await this.webContents.page?.setViewportSize({ width: this.#bounds.width, height: this.#bounds.height })
    await this.webContents.load(address)
    this.emit('ready-to-show')
  }
  close() {
    let prevented = false
    this.emit('close', { preventDefault: () => (prevented = true) })
    if (!prevented) this.destroy()
  }
  destroy() {
    void this.webContents.page?.close().catch(() => undefined)
    this.#gone()
  }
  #gone() {
    if (this.#is.destroyed) return
    this.#is.destroyed = true
    open.splice(open.indexOf(this), 1)
    if (focused === this) focused = undefined
    this.emit('closed')
    if (open.length === 0) app.emit('window-all-closed')
  }
  show = () => {
    this.#is.visible = true
  }
  focus = () => {
    focused = this
  }
  isVisible = () => this.#is.visible
  isDestroyed = () => this.#is.destroyed
  isFocused = () => focused === this
  isMinimized = () => this.#is.minimized
  minimize = () => {
    this.#is.minimized = true
  }
  restore = () => {
    this.#is.minimized = false
  }
  isMaximized = () => this.#is.maximized
  maximize = () => {
    this.#is.maximized = true
  }
  isFullScreen = () => this.#is.fullScreen
  setFullScreen = (on: boolean) => {
    this.#is.fullScreen = on
  }
  getBounds = () => ({ ...this.#bounds })
  getNormalBounds = () => ({ ...this.#bounds })
  setBounds = (bounds: Partial<Bounds>) => {
    this.#bounds = { ...this.#bounds, ...bounds }
  }
}
