import { powerSaveBlocker, screen } from 'electron'
import { say } from '../../shared/messages/say.ts'
import { appAddress } from '../security/addresses.ts'
import { spokenLanguage } from '../settings/language.ts'
import { windowOfKind } from './kinds.ts'
import { openAppWindow } from './open-window.ts'

/**
 * Shows the timetable of a forum for the hall: over the whole of the second screen where there is one, in a window
 * otherwise. The window reads the same database and changes nothing. The screen does not go dark while it is open.
 */
export function showHall(forumId: string): void {
  const address = appAddress(`/forum/${encodeURIComponent(forumId)}/hall`)
  const open = windowOfKind('hall')
  if (open) {
    open.loadURL(address).catch((error: unknown) => console.error(`could not show ${address}:`, error))
    open.focus()
    return
  }
  const main = screen.getPrimaryDisplay()
  const second = screen.getAllDisplays().find((display) => display.id !== main.id)
  const window = openAppWindow('hall', address, {
    title: say(spokenLanguage(), { key: 'common.host.hallTitle' }),
    ...(second ? { ...second.bounds, fullscreen: true } : { width: 1280, height: 720 }),
  })
  const awake = powerSaveBlocker.start('prevent-display-sleep')
  window.on('closed', () => powerSaveBlocker.stop(awake))
}
