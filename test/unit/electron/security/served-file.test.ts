import { join, sep } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { contentSecurityPolicy } from '../../../../electron/security/policy.ts'
import { mediaType, servedFile } from '../../../../electron/security/served-file.ts'

const root = join(sep, 'app', 'renderer')

describe('the file an address names', () => {
  test('is a file of the app', () => {
    expect(servedFile(root, 'app://forum-match/')).toBe(join(root, 'index.html'))
    expect(servedFile(root, 'app://forum-match/assets/a.js?x#y')).toBe(join(root, 'assets', 'a.js'))
    expect(servedFile(root, 'app://forum-match/assets/%E6%9D%B1.js')).toBe(join(root, 'assets', '東.js'))
  })

  test.each(['%2e%2e%2fmain.js', '..%2Fmain.js', '..%5cmain.js', 'a%00.js', 'C:%5cx', 'a:stream', '%', '%ff'])(
    'is none for %s',
    (path) => {
      expect(servedFile(root, `app://forum-match/${path}`)).toBeUndefined()
    },
  )

  test('never lies outside the folder', () => {
    const piece = fc.constantFrom('..', '.', '%2e', '%2f', '%5c', '/', '\\', 'a', 'renderer', '%00', ':', '%252e', '//')
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const file = servedFile(root, `app://forum-match/${pieces.join('')}`)
        return file === undefined || file.startsWith(root + sep)
      }),
      { numRuns: 2000 },
    )
  })

  test('has a media type that is never guessed', () => {
    expect(mediaType('a.WASM')).toBe('application/wasm')
    expect(mediaType('a.forum')).toBe('application/octet-stream')
  })
})

test('the desktop and the browser are under the same policy', async () => {
  const server: { contentSecurityPolicy: string } = await import(
    new URL('../../../../scripts/serve.mjs', import.meta.url).href
  )
  expect(contentSecurityPolicy).toBe(server.contentSecurityPolicy)
  expect(contentSecurityPolicy.startsWith("default-src 'none'")).toBe(true)
})
