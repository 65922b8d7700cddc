import type { BrowserWindow } from 'electron'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { planBackups } from '../../../../electron/backups/occasions.ts'

type Wanted = { turn: number; occasion: string }

/** As much of a window as the occasions touch. */
function windowThat(state: { crashed?: boolean } = {}) {
  const heard: Wanted[] = []
  const webContents = {
    isCrashed: () => state.crashed ?? false,
    send: (_name: string, wanted: Wanted) => heard.push(wanted),
  }
  return { heard, window: { webContents } as unknown as BrowserWindow }
}

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

describe('the occasions for a backup', () => {
  test('come every ten minutes while a window is open', async () => {
    const { heard, window } = windowThat()
    let open: BrowserWindow | undefined
    const occasions = planBackups(() => open)
    occasions.every()
    await vi.advanceTimersByTimeAsync(30 * 60_000)
    expect(heard).toEqual([])
    open = window
    await vi.advanceTimersByTimeAsync(30 * 60_000)
    expect(heard.map(({ occasion }) => occasion)).toEqual(['interval', 'interval', 'interval'])
  })

  test('wait for the answer to their own turn', async () => {
    const { heard, window } = windowThat()
    const occasions = planBackups(() => window)
    const first = occasions.ask('interval', 10_000)
    const second = occasions.ask('closing', 10_000)
    occasions.done(heard[1]?.turn ?? 0)
    occasions.done(999)
    expect(await second).toBe(true)
    await vi.advanceTimersByTimeAsync(10_000)
    expect(await first).toBe(false)
    // An answer that comes too late changes nothing.
    occasions.done(heard[0]?.turn ?? 0)
  })

  test('do not wait for a window that is gone or has crashed', async () => {
    expect(await planBackups(() => undefined).ask('closing', 10_000)).toBe(false)
    expect(await planBackups(() => windowThat({ crashed: true }).window).ask('closing', 10_000)).toBe(false)
  })
})
