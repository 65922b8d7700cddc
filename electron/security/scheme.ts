import { readFile } from 'node:fs/promises'
import { protocol } from 'electron'
import { appScheme } from './addresses.ts'
import { securityHeaders } from './policy.ts'
import { mediaType, servedFile } from './served-file.ts'

/** Makes `app:` an origin like https, with storage, fetch and modules. Only possible before the app is ready. */
export function registerAppScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: appScheme, privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
  ])
}

/** Answers `app://forum-match/…` from the built renderer in `root`, and nothing else. */
export function serveApp(root: string): void {
  protocol.handle(appScheme, async (request) => {
    const file = request.method === 'GET' ? servedFile(root, request.url) : undefined
    const bytes = file ? await readFile(file).catch(() => undefined) : undefined
    if (!file || !bytes) return new Response('Not here.', { status: 404, headers: securityHeaders })
    return new Response(bytes, {
      headers: { ...securityHeaders, 'content-type': mediaType(file), 'cache-control': 'no-cache' },
    })
  })
}
