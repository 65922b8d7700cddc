import { createReadStream, existsSync, statSync } from 'node:fs'
import { createServer } from 'node:http'
import { extname, join, normalize, sep } from 'node:path'
import { parseArgs } from 'node:util'
import { projectFolder } from './toolchain.mjs'

/** @type {Record<string, string>} */
const types = {
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

/** The same policy as the desktop shell's, with 'self' for the scheme that is local here. */
export const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  // The hash is that of the empty text: style elements start empty and get their rules through the object model.
  "style-src 'self' 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='",
  "font-src 'self'",
  "img-src 'self' blob: data:",
  "connect-src 'self'",
  "worker-src 'self'",
  'frame-src blob:',
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ')

/**
 * The file that a request names, or undefined when it names none inside `folder`.
 * @param {string} folder
 * @param {string} url
 */
function fileFor(folder, url) {
  let path
  try {
    path = decodeURIComponent(new URL(url, 'http://127.0.0.1').pathname)
  } catch {
    return undefined
  }
  const file = normalize(join(folder, path.endsWith('/') ? `${path}index.html` : path))
  if (!file.startsWith(folder + sep) || path.includes('\0')) return undefined
  return existsSync(file) && statSync(file).isFile() ? file : undefined
}

/**
 * Serves the built app on 127.0.0.1 only. Takes `port`, or the next free one above it (at most 50 further), and
 * answers the address and a `close` that ends the server.
 */
export async function serve({ port = 4173, folder = join(projectFolder, 'dist', 'renderer') } = {}) {
  const server = createServer((request, response) => {
    // A name that resolves to 127.0.0.1 must not open the app under a foreign origin.
    const host = (request.headers.host ?? '').replace(/:\d+$/, '')
    const file = ['127.0.0.1', 'localhost'].includes(host) ? fileFor(folder, request.url ?? '/') : undefined
    const headers = {
      'content-security-policy': contentSecurityPolicy,
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
    }
    if (!['GET', 'HEAD'].includes(request.method ?? '')) return response.writeHead(405, headers).end()
    if (!file)
      return response.writeHead(404, { ...headers, 'content-type': 'text/plain; charset=utf-8' }).end('Not here.')
    const hashed = /-[\w-]{8}\.\w+$/.test(file)
    response.writeHead(200, {
      ...headers,
      'content-type': types[extname(file)] ?? 'application/octet-stream',
      'content-length': statSync(file).size,
      'cache-control': hashed ? 'public, max-age=31536000, immutable' : 'no-cache',
    })
    if (request.method === 'HEAD') return response.end()
    createReadStream(file).pipe(response)
  })
  for (let candidate = port; ; candidate++) {
    const taken = await new Promise((settle, refuse) => {
      /** @param {NodeJS.ErrnoException} error */
      const failed = (error) => (error.code === 'EADDRINUSE' || error.code === 'EACCES' ? settle(true) : refuse(error))
      server.once('error', failed)
      server.listen(candidate, '127.0.0.1', () => {
        server.removeListener('error', failed)
        settle(false)
      })
    })
    if (!taken) return { url: `http://127.0.0.1:${candidate}/`, close: () => new Promise((done) => server.close(done)) }
    if (candidate >= port + 50) throw new Error(`no free port between ${port} and ${candidate} on 127.0.0.1`)
  }
}

if (process.argv[1] && import.meta.filename === process.argv[1]) {
  const { values } = parseArgs({ options: { port: { type: 'string', default: '4173' } } })
  const { url } = await serve({ port: Number(values.port) })
  console.log(url)
}
