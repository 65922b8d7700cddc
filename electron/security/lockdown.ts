import { app, type Session, session, type WebContents } from 'electron'
import { isAppAddress, isAppBlob, staysOnThisMachine } from './addresses.ts'
import { guardDownloads } from './downloads.ts'
import { askToOpenOutside } from './links.ts'

/**
 * All that a page may do by itself: copy to the clipboard, fill the screen with the wall timetable, and ask that its
 * database is never cleared away.
 */
const grantedPermissions: ReadonlySet<string> = new Set([
  'clipboard-sanitized-write',
  'fullscreen',
  'persistent-storage',
])

/** Switches that keep the browser engine from talking to anybody. Only possible before the app is ready. */
export function silenceNetwork(): void {
  app.enableSandbox()
  app.commandLine.appendSwitch('no-proxy-server')
  app.commandLine.appendSwitch('disable-background-networking')
  app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND')
  app.commandLine.appendSwitch('force-webrtc-ip-handling-policy', 'disable_non_proxied_udp')
}

/** Closes every way by which a page could leave the app, whichever window it is in. */
export function lockDownContents(): void {
  app.on('web-contents-created', (_event, contents) => lockDown(contents))
}

function lockDown(contents: WebContents): void {
  contents.on('will-frame-navigate', (details) => {
    const allowed = details.isMainFrame ? isAppAddress(details.url) : isAppBlob(details.url)
    if (!allowed) details.preventDefault()
  })
  contents.on('will-redirect', (details) => {
    if (!isAppAddress(details.url)) details.preventDefault()
  })
  contents.on('will-attach-webview', (event) => event.preventDefault())
  contents.setWindowOpenHandler(({ url }) => {
    void askToOpenOutside(url)
    return { action: 'deny' }
  })
}

/** Denies permissions, devices and requests of the one session there is. */
export function lockDownSession(): void {
  const here = session.defaultSession
  denyPermissions(here)
  refuseRequests(here)
  guardDownloads(here)
  // The spelling checker would fetch its dictionaries.
  here.setSpellCheckerEnabled(false)
}

function denyPermissions(here: Session): void {
  here.setPermissionCheckHandler(
    (_contents, permission, origin, details) =>
      grantedPermissions.has(permission) && details.isMainFrame && isAppAddress(origin),
  )
  here.setPermissionRequestHandler((_contents, permission, answer, details) =>
    answer(grantedPermissions.has(permission) && details.isMainFrame && isAppAddress(details.requestingUrl)),
  )
  here.setDevicePermissionHandler(() => false)
}

function refuseRequests(here: Session): void {
  // Developer tools are part of the program; a packaged app does not open them.
  const allowed = (url: string) => staysOnThisMachine(url) || (!app.isPackaged && url.startsWith('devtools://'))
  here.webRequest.onBeforeRequest((details, answer) => answer({ cancel: !allowed(details.url) }))
}
