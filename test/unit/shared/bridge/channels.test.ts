import { describe, expect, test } from 'vitest'
import { type RequestName, requests } from '../../../../shared/bridge/channels.ts'

const accepts = (name: RequestName, ...args: unknown[]) => requests[name].safeParse(args).success

describe('what may cross the bridge', () => {
  test('file names are bare names', () => {
    const bytes = new Uint8Array([1])
    for (const name of ['QNI – R3.pdf', '第10回.forum', 'a..b.pdf'])
      expect(accepts('files.save', 'pdf', name, bytes)).toBe(true)
    for (const name of ['', '.', '..', '../a', 'a/b', 'a\\b', 'C:a', 'a\u0000', 'a\n', 'x'.repeat(201)]) {
      expect(accepts('files.save', 'pdf', name, bytes), JSON.stringify(name)).toBe(false)
    }
  })

  test('bytes are bytes', () => {
    for (const bytes of ['text', [1, 2], new ArrayBuffer(2), null]) {
      expect(accepts('files.save', 'pdf', 'a.pdf', bytes)).toBe(false)
    }
  })

  test('ids cannot climb', () => {
    for (const id of ['../x', 'a/b', '', 'a.b', 'x'.repeat(81)]) {
      expect(accepts('files.openRecent', id)).toBe(false)
      expect(accepts('windows.openHall', id)).toBe(false)
    }
    expect(accepts('backups.read', 'forum/2026-11-21T09-00-00-000Z-R3')).toBe(true)
    for (const id of ['../settings', 'a/../b', 'a/b/c', 'a']) expect(accepts('backups.read', id)).toBe(false)
  })

  test('more arguments than there are are refused', () => {
    expect(accepts('settings.read')).toBe(true)
    expect(accepts('settings.read', 1)).toBe(false)
  })

  test('a change of settings is taken as it is or not at all', () => {
    const parsed = requests['settings.change'].safeParse([{ theme: 'dark', language: 'ja' }])
    expect(parsed.success && parsed.data).toEqual([{ theme: 'dark', language: 'ja' }])
    expect(accepts('settings.change', { theme: 'pink' })).toBe(false)
    expect(accepts('settings.change', { unknown: 1 })).toBe(false)
    expect(accepts('settings.change', { window: { width: 10, height: 10, maximized: false } })).toBe(false)
    const polluted = requests['settings.change'].safeParse([JSON.parse('{"__proto__": {"theme": "dark"}}')])
    expect(polluted.data).toEqual([{}])
    const turned = { window: { maximized: false, height: 700, width: 900, y: 1, x: undefined } }
    expect(accepts('settings.change', turned)).toBe(true)
  })
})
