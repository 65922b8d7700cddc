import { BrowserWindow } from 'electron'
import type { Message } from '../../shared/model/message.ts'
import { fail, ok } from '../../shared/model/result.ts'
import type { BackupOccasions } from '../backups/occasions.ts'
import type { BackupStore } from '../backups/store.ts'
import { openFiles, saveFile } from '../files/dialogs.ts'
import { writeFailure } from '../files/failure.ts'
import type { Inbox } from '../files/inbox.ts'
import type { RecentFiles } from '../files/recent.ts'
import type { AppMenu } from '../menus/menu.ts'
import type { PrintService } from '../printing/printers.ts'
import type { PrintQueue } from '../printing/queue.ts'
import type { SettingsStore } from '../settings/store.ts'
import { showHall } from '../windows/hall-window.ts'
import { kindOfWindow } from '../windows/kinds.ts'
import type { RequestHandlers } from './answer.ts'

/** The parts of the shell that requests are passed to. */
export type Shell = {
  settings: SettingsStore
  recent: RecentFiles
  inbox: Inbox
  printers: PrintService
  queue: PrintQueue
  backups: BackupStore
  occasions: BackupOccasions
  noteBackup(failure: Message | undefined): void
  menu: AppMenu
}

/** Says for each request which part of the shell answers it. */
export function handlersFor(shell: Shell): RequestHandlers {
  const { settings, recent, inbox, printers, queue, backups, occasions, menu } = shell
  const used = (path: string, kind: string) => {
    if (kind === 'forum') recent.remember(path)
  }
  return {
    'files.open': (event, kind, several) => openFiles(event.sender, kind, several, used),
    'files.save': (event, kind, name, bytes) => saveFile(event.sender, kind, name, bytes, used),
    'files.takeOpened': async () => ok(inbox.take()),
    'files.openRecent': (_event, id) => recent.open(id),
    'settings.read': async () => ok(settings.read()),
    'settings.change': async (_event, patch) => {
      try {
        return ok(settings.change(patch))
      } catch (error) {
        return fail(writeFailure(error, 'settings.json', process.platform))
      }
    },
    'printing.printers': async () => {
      try {
        return ok(await printers.printers())
      } catch (error) {
        console.error('no answer from the print service:', error)
        return fail({ key: 'common.host.printServiceMissing' })
      }
    },
    'printing.print': (_event, job) => queue.add(job),
    'printing.again': (_event, id) => queue.again(id),
    'printing.forget': (_event, id) => queue.forget(id),
    'printing.jobs': async () => ok(queue.jobs()),
    'backups.list': async () => ok(await backups.list()),
    'backups.read': (_event, id) => backups.read(id),
    'backups.write': async (_event, forumId, forumName, revision, bytes) => {
      const written = await backups.write(forumId, forumName, revision, bytes)
      shell.noteBackup(written.ok ? undefined : written.failure)
      return written
    },
    'backups.done': async (_event, turn) => {
      occasions.done(turn)
      return ok(null)
    },
    'windows.openHall': async (_event, forumId) => {
      showHall(forumId)
      return ok(null)
    },
    'windows.setFullScreen': async (event, on) => {
      BrowserWindow.fromWebContents(event.sender)?.setFullScreen(on)
      return ok(null)
    },
    'commands.describe': async (event, { language, enabled }) => {
      if (kindOfWindow(event.sender) === 'main') menu.describe(language, enabled)
      return ok(null)
    },
  }
}
