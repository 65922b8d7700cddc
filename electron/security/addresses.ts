/** The app's own address. It owns people's databases, so it never changes. */
export const appScheme = 'app'
export const appHost = 'forum-match'
export const appOrigin = `${appScheme}://${appHost}`

/** The start page, or a place inside the app named by its hash route. */
export const appAddress = (route = ''): string => `${appOrigin}/index.html${route ? `#${route}` : ''}`

const parsed = (address: string): URL | undefined => (URL.canParse(address) ? new URL(address) : undefined)

/** Whether an address belongs to the app: compared part by part on the parsed URL, never by the look of the text. */
export function isAppAddress(address: string): boolean {
  const url = parsed(address)
  return (
    url?.protocol === `${appScheme}:` &&
    url.hostname === appHost &&
    url.port === '' &&
    url.username === '' &&
    url.password === ''
  )
}

/** Whether an address is a piece of memory (`blob:`) that a page of the app made. */
export function isAppBlob(address: string): boolean {
  const url = parsed(address)
  return url?.protocol === 'blob:' && isAppAddress(url.pathname)
}

/** Whether a request may go out at all: only to the app itself, to its own memory, or to nothing (`data:`). */
export function staysOnThisMachine(address: string): boolean {
  return isAppAddress(address) || isAppBlob(address) || parsed(address)?.protocol === 'data:'
}

/** Whether an address may be handed to the system's browser after the person agreed: https, and no name or password. */
export function mayOpenOutside(address: string): boolean {
  const url = parsed(address)
  return url?.protocol === 'https:' && url.hostname !== '' && url.username === '' && url.password === ''
}
