import { extname, isAbsolute, join, relative } from 'node:path'
import { isAppAddress } from './addresses.ts'

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.wasm': 'application/wasm',
  '.woff2': 'font/woff2',
  '.ttf': 'font/ttf',
  '.pdf': 'application/pdf',
}

/** The media type by the end of a name; what is not known is sent as plain bytes and never guessed. */
export const mediaType = (path: string): string => types[extname(path).toLowerCase()] ?? 'application/octet-stream'

/**
 * The file below `root` that an address of the app names, or undefined when it names none: another origin, a broken
 * escape, or a way out of the folder in any spelling (`..`, encoded or not, backslashes, drives, streams).
 */
export function servedFile(root: string, address: string): string | undefined {
  if (!isAppAddress(address)) return undefined
  let path: string
  try {
    path = decodeURIComponent(new URL(address).pathname)
  } catch {
    return undefined
  }
  const steps = path.split('/').filter((step) => step !== '')
  const isPlain = (step: string) => step !== '.' && step !== '..' && !/[\\:\0]/.test(step)
  if (!steps.every(isPlain)) return undefined
  const file = join(root, ...(steps.length > 0 ? steps : ['index.html']))
  const inside = relative(root, file)
  return inside !== '' && !inside.startsWith('..') && !isAbsolute(inside) ? file : undefined
}
