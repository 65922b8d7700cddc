import { app, type BrowserWindow, dialog } from 'electron'
import { say } from '../../shared/messages/say.ts'
import type { Message } from '../../shared/model/message.ts'
import type { BackupOccasions } from '../backups/occasions.ts'
import { spokenLanguage } from '../settings/language.ts'
import { windowOfKind } from './kinds.ts'

/** How long closing waits for the last backup. */
const limitMs = 10_000

/**
 * Before the main window closes, it is asked for a last backup. When that fails or takes too long the person decides;
 * their work is in the database in any case. `failure` tells what went wrong with backups since it was last asked.
 */
export function backUpBeforeClosing(
  window: BrowserWindow,
  occasions: BackupOccasions,
  failure: () => Message | undefined,
): void {
  let asking = false
  let quitting = false
  const noteQuit = () => {
    quitting = true
  }
  app.on('before-quit', noteQuit)
  window.on('closed', () => app.removeListener('before-quit', noteQuit))

  window.on('close', (event) => {
    event.preventDefault()
    if (asking) return
    asking = true
    failure()
    void occasions.ask('closing', limitMs).then(async (answered) => {
      const problem = failure() ?? (answered ? undefined : { key: 'common.host.backupTooSlow' })
      if (problem && !(await closesAllTheSame(window, problem))) {
        asking = false
        quitting = false
        return
      }
      windowOfKind('hall')?.destroy()
      window.destroy()
      if (quitting) app.quit()
    })
  })
}

async function closesAllTheSame(window: BrowserWindow, problem: Message): Promise<boolean> {
  const language = spokenLanguage()
  const reason = say(language, problem)
  const { response } = await dialog.showMessageBox(window, {
    type: 'warning',
    message: say(language, { key: 'common.host.backupOnClose', params: { reason } }),
    buttons: ['stay', 'closeAnyway'].map((word) => say(language, { key: `common.host.${word}` })),
    defaultId: 0,
    cancelId: 0,
    noLink: true,
  })
  return response === 1
}
