import { wire } from './wire.ts'

export const worldName = 'electron-isolated-context'
export const bindingName = 'standInSend'

/**
 * The page's half of contextBridge. It and the preload's half share the document but not their objects: what passes is
 * the content of events, which the engine clones from world to world. Functions pass as numbers.
 */
function bridgeHalf(token: string, side: 'page' | 'preload') {
  const other = side === 'page' ? 'preload' : 'page'
  const functions = new Map<number, (...args: unknown[]) => unknown>()
  const answers = new Map<number, unknown>()
  const settled = new Map<number, { resolve(value: unknown): void; reject(reason: unknown): void }>()
  let last = 0
  const say = (detail: unknown) => document.dispatchEvent(new CustomEvent(`${token}-to-${other}`, { detail }))

  type Packed = { is: string; v: unknown }
  const pack = (value: unknown): Packed => {
    if (typeof value === 'function') {
      functions.set(++last, value as (...args: unknown[]) => unknown)
      return { is: 'function', v: last }
    }
    if (value instanceof Promise) {
      const id = ++last
      value.then(
        (result) => say({ settle: id, ok: true, value: pack(result) }),
        (reason) => say({ settle: id, ok: false, value: pack(String(reason?.message ?? reason)) }),
      )
      return { is: 'promise', v: id }
    }
    if (Array.isArray(value)) return { is: 'array', v: value.map(pack) }
    if (
      typeof value === 'object' &&
      value !== null &&
      [Object.prototype, null].includes(Object.getPrototypeOf(value))
    ) {
      return { is: 'object', v: Object.entries(value).map(([key, each]) => [key, pack(each)]) }
    }
    return { is: 'value', v: value }
  }
  const unpack = ({ is, v }: Packed): unknown => {
    if (is === 'function') return (...args: unknown[]) => call(v as number, args)
    if (is === 'promise') return new Promise((resolve, reject) => settled.set(v as number, { resolve, reject }))
    if (is === 'array') return (v as Packed[]).map(unpack)
    if (is === 'object')
      return Object.freeze(Object.fromEntries((v as [string, Packed][]).map(([key, each]) => [key, unpack(each)])))
    return v
  }
  const call = (id: number, args: unknown[]) => {
    const turn = ++last
    say({ call: id, turn, args: args.map(pack) })
    const answer = answers.get(turn) as { ok: boolean; value: Packed } | undefined
    answers.delete(turn)
    if (!answer) throw new Error('the other world did not answer')
    if (!answer.ok) throw new Error(String(unpack(answer.value)))
    return unpack(answer.value)
  }
  type Heard = {
    call?: number
    turn?: number
    args?: Packed[]
    answer?: number
    settle?: number
    expose?: string
    ok?: boolean
    value?: Packed
  }
  document.addEventListener(`${token}-to-${side}`, (event) => {
    const heard = (event as CustomEvent<Heard>).detail
    const value = heard.value ?? { is: 'value', v: undefined }
    if (heard.call !== undefined) {
      try {
        const result = functions.get(heard.call)?.(...(heard.args ?? []).map(unpack))
        say({ answer: heard.turn, ok: true, value: pack(result) })
      } catch (error) {
        say({ answer: heard.turn, ok: false, value: pack(error instanceof Error ? error.message : String(error)) })
      }
    }
    if (heard.answer !== undefined) answers.set(heard.answer, heard)
    if (heard.settle !== undefined) {
      const promise = settled.get(heard.settle)
      settled.delete(heard.settle)
      if (heard.ok) promise?.resolve(unpack(value))
      else promise?.reject(new Error(String(unpack(value))))
    }
    if (heard.expose !== undefined)
      Object.defineProperty(window, heard.expose, { value: unpack(value), enumerable: true })
  })
  return { expose: (key: string, api: unknown) => say({ expose: key, value: pack(api) }) }
}

/** What a sandboxed preload script may `require`, and the way to the main process through the binding. */
function preloadHost(
  { write, read }: ReturnType<typeof wire>,
  send: (text: string) => void,
  expose: (key: string, api: unknown) => void,
) {
  type Listener = (event: unknown, ...args: unknown[]) => void
  const listeners = new Map<string, Listener[]>()
  const asked = new Map<number, { resolve(value: unknown): void; reject(reason: unknown): void }>()
  let last = 0
  const ipcRenderer = {
    invoke: (channel: string, ...args: unknown[]) =>
      new Promise((resolve, reject) => {
        asked.set(++last, { resolve, reject })
        send(write({ ask: last, channel, args }))
      }),
    send: (channel: string, ...args: unknown[]) => send(write({ channel, args })),
    on: (channel: string, listener: Listener) => {
      listeners.set(channel, [...(listeners.get(channel) ?? []), listener])
      return ipcRenderer
    },
    removeListener: (channel: string, listener: Listener) => {
      listeners.set(
        channel,
        (listeners.get(channel) ?? []).filter((each) => each !== listener),
      )
      return ipcRenderer
    },
  }
  const deliver = (text: string) => {
    const heard = read(text) as { answer?: number; ok?: boolean; value?: unknown; channel?: string; args?: unknown[] }
    const waiting = asked.get(heard.answer ?? 0)
    if (waiting && heard.ok) waiting.resolve(heard.value)
    else if (waiting) waiting.reject(new Error(String(heard.value)))
    asked.delete(heard.answer ?? 0)
    for (const listener of listeners.get(heard.channel ?? '') ?? [])
      listener({ sender: ipcRenderer }, ...(heard.args ?? []))
  }
  const modules: Record<string, unknown> = { electron: { contextBridge: { exposeInMainWorld: expose }, ipcRenderer } }
  const require = (name: string) => {
    if (!Object.hasOwn(modules, name)) throw new Error(`module not found: ${name}`)
    return modules[name]
  }
  return { require, deliver }
}

export type PreloadFacts = { token: string; preload: string; argv: string[]; isolated: boolean; node: boolean }

/** Source for the page's own world: the receiving half of the bridge, and Node where it was left on. */
export function pageSource({ token, isolated, node }: PreloadFacts): string {
  const half = isolated ? `(${bridgeHalf})(${JSON.stringify(token)}, 'page');` : ''
  // Not a real Node: enough to be found by whoever looks for it.
  const leak = node && !isolated ? 'window.require = () => ({}); window.process = { versions: { node: "on" } };' : ''
  return `if (window === window.top) { ${half} ${leak} }`
}

/** Source for the preload's world: the sandboxed `require`, then the preload script as it was built. */
export function preloadSource({ token, preload, argv, isolated }: PreloadFacts): string {
  const expose = isolated
    ? `(${bridgeHalf})(${JSON.stringify(token)}, 'preload').expose`
    : `() => { throw new Error('contextBridge API can only be used when contextIsolation is enabled') }`
  const process = { type: 'renderer', sandboxed: true, platform: globalThis.process.platform, argv, env: {} }
  return `if (window === window.top) {
    const host = (${preloadHost})((${wire})(), (text) => ${bindingName}(text), ${expose});
    globalThis.standInDeliver = host.deliver;
    (function (require, process, module, exports) { ${preload}
    })(host.require, ${JSON.stringify(process)}, { exports: {} }, {});
  }`
}
