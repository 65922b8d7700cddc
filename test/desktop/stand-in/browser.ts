import { EventEmitter } from 'node:events'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type BrowserContext, chromium, type Route } from '@playwright/test'
import { isShown, shownAddress, trueAddress } from './addresses.ts'
import type { StandInContents } from './contents.ts'

type Details = { url: string; method: string; resourceType: string; id: number }
type Decide = (details: Details, answer: (response: { cancel?: boolean }) => void) => void
type Serve = (request: Request) => Promise<Response> | Response
type Permission = (contents: unknown, name: string, third: unknown, details: unknown) => unknown

/** Everything the app decided about its session; where it decided nothing, Electron allows. */
class StandInSession extends EventEmitter {
  beforeRequest: Decide | undefined
  permissionRequest: Permission | undefined
  permissionCheck: Permission | undefined
  webRequest = {
    onBeforeRequest: (decide: Decide) => {
      this.beforeRequest = decide
    },
  }
  setPermissionRequestHandler(handler: Permission) {
    this.permissionRequest = handler
  }
  setPermissionCheckHandler(handler: Permission) {
    this.permissionCheck = handler
  }
  setDevicePermissionHandler() {}
  setSpellCheckerEnabled() {}
}

export const defaultSession = new StandInSession()
export const schemes = new Map<string, Serve>()
export const switches: string[] = []
/** Requests that nobody refused and that would have left the machine. None did: they are stopped here. */
export const leaks: string[] = []
/** Contents by the page that shows them. */
export const shownBy = new Map<unknown, StandInContents>()
let context: BrowserContext | undefined
let port = 0

export const browser = (): BrowserContext => {
  if (!context) throw new Error('the app is not ready')
  return context
}
export const debuggingPort = () => port

/** The Chromium that is there; where there is none, the one that Playwright installs. */
const systemChromium = process.env.CHROMIUM ?? '/usr/bin/chromium'

/** Starts Chromium on the profile of this user data folder, with the app's own switches and no way out. */
export async function startBrowser(userData: string): Promise<void> {
  const profile = join(userData, 'stand-in-profile')
  context = await chromium.launchPersistentContext(profile, {
    ...(existsSync(systemChromium) ? { executablePath: systemChromium } : {}),
    viewport: null,
    args: ['--remote-debugging-port=0', '--host-resolver-rules=MAP * ~NOTFOUND', ...switches],
  })
  port = Number(readFileSync(join(profile, 'DevToolsActivePort'), 'utf8').split('\n')[0])
  await context.route('**/*', answer)
  context.on('page', async (page) => {
    // A page that no window made is a popup; its opener's handler has decided about it already.
    if (!shownBy.has(page) && !page.isClosed() && !popupsAllowed()) await page.close().catch(() => undefined)
  })
}

let popups = false
export const popupsAllowed = () => popups
export const decidePopups = (allow: boolean) => {
  popups = allow
}

async function answer(route: Route): Promise<void> {
  const request = route.request()
  const url = trueAddress(request.url())
  if (request.isNavigationRequest() && !mayNavigate(route, url)) return route.abort('aborted')
  const details = { url, method: request.method(), resourceType: request.resourceType(), id: 0 }
  let cancel = false
  defaultSession.beforeRequest?.(details, (response) => {
    cancel = response.cancel ?? false
  })
  if (cancel) return route.abort('blockedbyclient')
  const serve = schemes.get(new URL(url).protocol.replace(':', ''))
  if (!isShown(request.url()) || !serve) {
    leaks.push(url)
    return route.abort('failed')
  }
  const response = await serve(new Request(url, { method: request.method() }))
  const headers = Object.fromEntries(response.headers)
  await route.fulfill({ status: response.status, headers, body: Buffer.from(await response.arrayBuffer()) })
}

/** Asks the listeners of the contents, as Electron does for every navigation that the app did not start itself. */
function mayNavigate(route: Route, url: string): boolean {
  const frame = pageOf(route)
  const contents = frame ? shownBy.get(frame.page) : undefined
  if (!frame || !contents) return popupsAllowed()
  if (frame.isMain && contents.takeExpected(url)) return true
  let prevented = false
  const details = { url, isMainFrame: frame.isMain, isSameDocument: false, preventDefault: () => (prevented = true) }
  contents.emit('will-frame-navigate', details)
  if (frame.isMain) contents.emit('will-navigate', details, url)
  return !prevented
}

function pageOf(route: Route) {
  try {
    const frame = route.request().frame()
    return { page: frame.page(), isMain: frame === frame.page().mainFrame() }
  } catch {
    // The frame of a popup's first request is not there yet.
    return undefined
  }
}

const names: Record<string, string[]> = {
  geolocation: ['geolocation'],
  notifications: ['notifications'],
  media: ['camera', 'microphone'],
  midi: ['midi'],
  'clipboard-read': ['clipboard-read'],
  'clipboard-sanitized-write': ['clipboard-write'],
}

/** Asks the app's permission handlers once and tells Chromium what they said. */
export async function grantPermissions(contents: StandInContents, address: string): Promise<void> {
  const origin = new URL(shownAddress(address)).origin
  const granted = Object.entries(names).filter(([name]) => {
    const details = { requestingUrl: address, isMainFrame: true }
    let allowed = true
    defaultSession.permissionRequest?.(contents, name, (answer: boolean) => (allowed = answer), details)
    const checked = defaultSession.permissionCheck?.(contents, name, trueAddress(origin), details) ?? true
    return allowed && checked === true
  })
  await browser().grantPermissions(
    granted.flatMap(([, shown]) => shown),
    { origin },
  )
}
