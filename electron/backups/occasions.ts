import type { BrowserWindow } from 'electron'

const tenMinutes = 10 * 60_000

export type BackupOccasions = {
  /** Asks the window to write what changed; resolves `true` when it says it has, `false` when the time is up. */
  ask(occasion: 'interval' | 'closing', limitMs: number): Promise<boolean>
  /** The window's answer to a turn. */
  done(turn: number): void
  /** Notes a failure while the window was asked, for the question on closing. */
  every(): void
}

/** Asks the main window for backups: every ten minutes, and whenever `ask` is called. */
export function planBackups(mainWindow: () => BrowserWindow | undefined): BackupOccasions {
  const turns = new Map<number, () => void>()
  let last = 0
  const ask: BackupOccasions['ask'] = (occasion, limitMs) => {
    const window = mainWindow()
    if (!window || window.webContents.isCrashed()) return Promise.resolve(false)
    const turn = ++last
    return new Promise((settle) => {
      const tooLate = setTimeout(() => {
        turns.delete(turn)
        settle(false)
      }, limitMs)
      turns.set(turn, () => {
        clearTimeout(tooLate)
        turns.delete(turn)
        settle(true)
      })
      window.webContents.send('backups.wanted', { turn, occasion })
    })
  }
  return {
    ask,
    done: (turn) => turns.get(turn)?.(),
    every: () => {
      setInterval(() => void ask('interval', tenMinutes), tenMinutes).unref()
    },
  }
}
