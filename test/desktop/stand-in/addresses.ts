/** Chromium knows no scheme of ours, so `app://HOST/…` is shown to it as `https://HOST.app.invalid/…`, a secure origin. */
const suffix = '.invalid'

export function shownAddress(address: string): string {
  const match = /^(blob:)?([a-z]+):\/\/([^/?#]*)(.*)$/s.exec(address)
  if (!match || ['http', 'https', 'file'].includes(match[2] ?? '')) return address
  return `${match[1] ?? ''}https://${match[3]}.${match[2]}${suffix}${match[4] || '/'}`
}

export function trueAddress(address: string): string {
  const match = /^(blob:)?https:\/\/([^/?#]*)\.([a-z]+)\.invalid(?=[/?#]|$)(.*)$/s.exec(address)
  return match ? `${match[1] ?? ''}${match[3]}://${match[2]}${match[4]}` : address
}

export const isShown = (address: string): boolean => trueAddress(address) !== address
