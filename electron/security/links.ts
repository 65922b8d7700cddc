import { BrowserWindow, dialog, shell } from 'electron'
import { say } from '../../shared/messages/say.ts'
import { spokenLanguage } from '../settings/language.ts'
import { mayOpenOutside } from './addresses.ts'

/** Hands an https address to the system's browser when the person agrees; anything else is dropped. */
export async function askToOpenOutside(url: string): Promise<void> {
  if (!mayOpenOutside(url)) return
  const language = spokenLanguage()
  const word = (key: string) => say(language, { key: `common.host.${key}` })
  const question: Electron.MessageBoxOptions = {
    type: 'question',
    message: say(language, { key: 'common.host.openLink', params: { url: new URL(url).href } }),
    buttons: [word('openLinkYes'), word('cancel')],
    defaultId: 1,
    cancelId: 1,
    noLink: true,
  }
  const window = BrowserWindow.getFocusedWindow()
  const { response } = await (window ? dialog.showMessageBox(window, question) : dialog.showMessageBox(question))
  if (response === 0) await shell.openExternal(new URL(url).href)
}
