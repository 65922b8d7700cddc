import { join } from 'node:path'
import { app } from 'electron'
import type { NoticeName, Notices } from '../shared/bridge/channels.ts'
import type { Message } from '../shared/model/message.ts'
import { planBackups } from './backups/occasions.ts'
import { openBackups } from './backups/store.ts'
import { openInbox } from './files/inbox.ts'
import { keepRecentFiles } from './files/recent.ts'
import type { Shell } from './ipc/handlers.ts'
import { buildMenu } from './menus/menu.ts'
import { openPrintQueue } from './printing/queue.ts'
import { printService } from './printing/service.ts'
import { openSettings } from './settings/store.ts'
import { complain } from './windows/complain.ts'
import { windowOfKind } from './windows/kinds.ts'

/** Tells one of our windows something; nobody listens while it is closed. */
function tell<Name extends NoticeName>(kind: 'main' | 'hall', name: Name, content: Notices[Name]): void {
  windowOfKind(kind)?.webContents.send(name, content)
}

/** Puts the parts of the shell together: what each keeps, and whom it tells. */
export function openShell(): Shell & { takeBackupFailure(): Message | undefined } {
  const data = app.getPath('userData')
  const settings = openSettings()
  const recent = keepRecentFiles(settings)
  const inbox = openInbox(() => tell('main', 'files.waiting', null), complain, recent.remember)
  const printers = printService()
  const queue = openPrintQueue({
    folder: join(data, 'printing'),
    service: printers,
    now: Date.now,
    later: (ms, act) => setTimeout(act, ms).unref(),
    changed: (jobs) => tell('main', 'printing.state', jobs),
  })
  settings.onChanged((now) => {
    tell('main', 'settings.changed', now)
    tell('hall', 'settings.changed', now)
  })
  let backupFailure: Message | undefined
  return {
    settings,
    recent,
    inbox,
    printers,
    queue,
    backups: openBackups(join(data, 'backups'), () => new Date()),
    occasions: planBackups(() => windowOfKind('main')),
    menu: buildMenu(settings, recent, inbox),
    noteBackup: (failure) => {
      backupFailure = failure
    },
    takeBackupFailure: () => {
      const failure = backupFailure
      backupFailure = undefined
      return failure
    },
  }
}
