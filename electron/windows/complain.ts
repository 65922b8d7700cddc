import { BrowserWindow, dialog } from 'electron'
import { say } from '../../shared/messages/say.ts'
import type { Message } from '../../shared/model/message.ts'
import { spokenLanguage } from '../settings/language.ts'
import { windowOfKind } from './kinds.ts'

/** Tells the person something that no answer to the window can carry. */
export function complain(message: Message): void {
  const language = spokenLanguage()
  const box: Electron.MessageBoxOptions = {
    type: 'warning',
    message: say(language, message),
    buttons: [say(language, { key: 'common.host.ok' })],
    noLink: true,
  }
  const window = windowOfKind('main') ?? BrowserWindow.getFocusedWindow()
  const shown = window ? dialog.showMessageBox(window, box) : dialog.showMessageBox(box)
  shown.catch((error: unknown) => console.error(box.message, error))
}
