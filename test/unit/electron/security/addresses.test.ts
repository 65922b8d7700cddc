import { describe, expect, test } from 'vitest'
import { isAppAddress, isAppBlob, mayOpenOutside, staysOnThisMachine } from '../../../../electron/security/addresses.ts'

describe('the app’s own address', () => {
  test.each(['app://forum-match/', 'app://forum-match/index.html#/start', 'APP://forum-match/a?b'])('is %s', (url) => {
    expect(isAppAddress(url)).toBe(true)
  })

  test.each([
    '',
    'forum-match',
    'https://forum-match/',
    'app://forum-match.example/',
    'app://example/forum-match',
    'app://forum-match@example/',
    'app://user@forum-match/',
    'app://forum-match:80/',
    'app:forum-match',
    'file:///app://forum-match/',
    'javascript:app://forum-match/',
    'data:text/html,app://forum-match/',
  ])('is not %s', (url) => {
    expect(isAppAddress(url)).toBe(false)
  })

  test('a blob is ours when a page of ours made it', () => {
    expect(isAppBlob('blob:app://forum-match/0a1b')).toBe(true)
    expect(isAppBlob('blob:https://elsewhere.example/0a1b')).toBe(false)
    expect(isAppBlob('app://forum-match/0a1b')).toBe(false)
  })

  test('requests stay here', () => {
    for (const url of ['app://forum-match/a.js', 'blob:app://forum-match/1', 'data:image/png;base64,AA']) {
      expect(staysOnThisMachine(url), url).toBe(true)
    }
    for (const url of ['http://127.0.0.1/', 'https://a.example/', 'ws://a.example/', 'file:///etc/passwd', 'about:x']) {
      expect(staysOnThisMachine(url), url).toBe(false)
    }
  })

  test('only https without credentials is opened outside', () => {
    expect(mayOpenOutside('https://a.example/b?c#d')).toBe(true)
    for (const url of ['http://a.example', 'https://me@a.example', 'https://:p@a.example', 'mailto:a@b.example', 'x']) {
      expect(mayOpenOutside(url), url).toBe(false)
    }
  })
})
