import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { test as base, _electron as electron, expect, type Page } from '@playwright/test'
import { launchStandIn } from './stand-in/launch.ts'

export { expect }

export type HostName = 'stand-in' | 'electron' | 'packaged app'

type Electron = typeof import('electron')

/** The running app, whichever host shows it. */
export type Desktop = {
  host: HostName
  page: Page
  userData: string
  /** Runs a function in the main process. It is sent as source, so it uses only its arguments. */
  inMain<Value, Argument = undefined>(
    act: (electron: Electron, argument: Argument) => Value | Promise<Value>,
    argument?: Argument,
  ): Promise<Value>
  /** Every page there is, also ones that no window of the app made. */
  pages(): Page[]
  /** Requests that left the machine, or would have. */
  leaks(): Promise<string[]>
  output(): string
  /** Ends the process at once, as a power cut would. */
  kill(): Promise<void>
  close(): Promise<void>
  /** Resolves when the app has ended by itself. */
  ended(): Promise<void>
}

export type LaunchOptions = {
  /** Starts on the data of an earlier start; left out: on an empty folder. */
  userData?: string
  args?: string[]
  env?: Record<string, string>
  /** A folder with another build, for the tests of the tests. */
  build?: string
}

const project = fileURLToPath(new URL('../..', import.meta.url))
export const builtFolder = process.env.FORUM_MATCH_DIST ?? join(project, 'dist')

/** Electron's program, if it has been fetched already. */
function electronProgram(): string | undefined {
  const folder = join(project, 'node_modules', 'electron')
  if (!existsSync(join(folder, 'path.txt'))) return undefined
  const program = join(
    process.env.ELECTRON_OVERRIDE_DIST_PATH ?? join(folder, 'dist'),
    readFileSync(join(folder, 'path.txt'), 'utf8'),
  )
  return existsSync(program) ? program : undefined
}

/** `FORUM_MATCH_APP` names a packaged program; else Electron if it is there; else the stand-in. */
export const hostName = (): HostName =>
  process.env.FORUM_MATCH_APP ? 'packaged app' : electronProgram() ? 'electron' : 'stand-in'

/** Starts the app. Undefined when the start ended by itself, as a second instance does. */
async function launch(options: LaunchOptions, userData: string): Promise<Desktop | undefined> {
  const main = join(options.build ?? builtFolder, 'main', 'main.js')
  const args = [`--user-data-dir=${userData}`, ...(options.args ?? [])]
  const host = options.build ? 'stand-in' : hostName()
  return host === 'stand-in'
    ? onStandIn(main, args, options.env ?? {}, userData)
    : onElectron(host, main, args, options.env ?? {}, userData)
}

async function onStandIn(main: string, args: string[], env: Record<string, string>, userData: string) {
  const app = await launchStandIn({ main, args, env })
  if (app.ended) {
    if (app.exitCode !== 0) throw new Error(`the app ended with ${app.exitCode}: ${app.output()}`)
    return undefined
  }
  const page = await app.firstWindow()
  const desktop: Desktop = {
    host: 'stand-in',
    page,
    userData,
    // The stand-in hands its own module over, which has the same shape as far as it goes.
    inMain: <Value>(act: unknown, argument: unknown) => app.evaluate(act, argument) as Promise<Value>,
    pages: app.allPages,
    leaks: async () => (await app.evaluate('({ standIn }) => [...standIn.leaks]')) as string[],
    output: app.output,
    kill: app.kill,
    close: app.close,
    ended: app.untilEnd,
  }
  return desktop
}

async function onElectron(
  host: HostName,
  main: string,
  args: string[],
  env: Record<string, string>,
  userData: string,
): Promise<Desktop> {
  const program = process.env.FORUM_MATCH_APP ?? electronProgram()
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  const app = await electron.launch({
    ...(program ? { executablePath: program } : {}),
    // Started on the folder of the project, Electron reads the name and the version of the app there.
    args: [...asRoot, ...(host === 'electron' ? [process.env.FORUM_MATCH_DIST ? main : project] : []), ...args],
    env: { ...process.env, ...env } as Record<string, string>,
  })
  const left: string[] = []
  app.context().on('requestfinished', (request) => {
    if (/^(https?|wss?|ftp):/.test(request.url())) left.push(request.url())
  })
  let output = ''
  app.process().stderr?.on('data', (text) => {
    output += text
  })
  const ended = new Promise<void>((settle) => app.on('close', () => settle()))
  return {
    host,
    page: await app.firstWindow(),
    userData,
    inMain: (act, argument) => app.evaluate(act as never, argument as never),
    pages: () => app.windows(),
    leaks: async () => left,
    output: () => output,
    kill: async () => {
      app.process().kill('SIGKILL')
      await ended
    },
    // Closing is a journey of its own; here the app just has to go.
    close: async () => {
      await app
        .evaluate(({ app: running }) => {
          setTimeout(() => running.exit(0))
        })
        .catch(() => undefined)
      await ended
    },
    ended: () => ended,
  }
}

const announced = new Set<HostName>()

/** Prints once which host shows the app, whatever reporter is used. */
function announce(host: HostName): void {
  if (announced.has(host)) return
  announced.add(host)
  console.log(`Desktop journeys run on: ${host}`)
}

type Fixtures = {
  start: (options?: LaunchOptions) => Promise<Desktop>
  /** A start that is expected to end by itself. */
  startSecond: (options: LaunchOptions & { userData: string }) => Promise<boolean>
  folder: string
}

export const test = base.extend<Fixtures>({
  folder: async ({ browserName: _browser }, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'desktop-journey-'))
    await use(folder)
    rmSync(folder, { recursive: true, force: true })
  },
  start: async ({ folder }, use, testInfo) => {
    const started: { desktop: Desktop; gone: boolean }[] = []
    await use(async (options = {}) => {
      const userData = options.userData ?? join(folder, `data-${started.length}`)
      mkdirSync(userData, { recursive: true })
      const desktop = await launch(options, userData)
      if (!desktop) throw new Error('another copy of the app is running')
      testInfo.annotations.push({ type: 'host', description: desktop.host })
      announce(desktop.host)
      const entry = { desktop, gone: false }
      started.push(entry)
      void desktop.ended().then(() => {
        entry.gone = true
      })
      return desktop
    })
    for (const { desktop, gone } of started) {
      if (!gone) {
        const leaks = await desktop.leaks()
        await desktop.close()
        if (!testInfo.annotations.some(({ type }) => type === 'leaks expected')) {
          expect(leaks, 'no request leaves the machine').toEqual([])
        }
      }
    }
  },
  startSecond: async ({ folder }, use) => {
    await use(async (options) => {
      const second = await launch(options, options.userData)
      await second?.close()
      return second === undefined && existsSync(folder)
    })
  },
})
