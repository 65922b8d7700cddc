import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { type Browser, chromium, type Page } from '@playwright/test'
import { isShown } from './addresses.ts'

export type StandInOptions = { main: string; args: string[]; env: Record<string, string> }

/** The same as Playwright's ElectronApplication, as far as the journeys use it. */
export async function launchStandIn({ main, args, env }: StandInOptions) {
  const register = fileURLToPath(new URL('./register.ts', import.meta.url))
  const child: ChildProcess = spawn(process.execPath, ['--import', register, main, ...args], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    serialization: 'advanced',
  })
  let output = ''
  child.stdout?.on('data', (text) => (output += text))
  child.stderr?.on('data', (text) => (output += text))

  const waiting = new Map<number, { resolve(value: unknown): void; reject(reason: Error): void }>()
  let ready = (_port: number) => {}
  const port = new Promise<number>((settle) => {
    ready = settle
  })
  type Heard = { ready?: number; id?: number; ok?: boolean; value?: unknown }
  child.on('message', (heard: Heard) => {
    if (heard.ready) ready(heard.ready)
    const turn = waiting.get(heard.id ?? 0)
    waiting.delete(heard.id ?? 0)
    if (heard.ok) turn?.resolve(heard.value)
    else turn?.reject(new Error(String(heard.value)))
  })
  const ended = once(child, 'exit')
  const address = await Promise.race([port, ended.then(() => 0)])
  if (address === 0) return { ended: true as const, output: () => output, exitCode: child.exitCode }

  const browser: Browser = await chromium.connectOverCDP(`http://127.0.0.1:${address}`, { noDefaults: true })
  const pages = () =>
    browser
      .contexts()
      .flatMap((context) => context.pages())
      .filter((page) => isShown(page.url()))
  let last = 0
  return {
    ended: false as const,
    output: () => output,
    process: () => child,
    windows: pages,
    async firstWindow(): Promise<Page> {
      const until = Date.now() + 20_000
      while (Date.now() < until) {
        const [page] = pages()
        if (page) {
          await page.waitForLoadState()
          return page
        }
        await new Promise((done) => setTimeout(done, 50))
      }
      throw new Error(`no window: ${output}`)
    },
    /** Every page there is, popups too. */
    allPages: () => browser.contexts().flatMap((context) => context.pages()),
    evaluate(act: unknown, argument?: unknown): Promise<unknown> {
      const id = ++last
      return new Promise((resolve, reject) => {
        waiting.set(id, { resolve, reject })
        child.send({ id, source: String(act), argument })
      })
    },
    untilEnd: async () => void (await ended),
    async kill() {
      child.kill('SIGKILL')
      await ended
      await browser.close().catch(() => undefined)
    },
    async close() {
      if (child.exitCode === null && child.signalCode === null) {
        child.send({ id: ++last, source: '({ app }) => { setTimeout(() => app.exit(0)) }', argument: undefined })
        await ended
      }
      await browser.close().catch(() => undefined)
    },
  }
}
