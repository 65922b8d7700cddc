import { basename } from 'node:path'
import { BrowserWindow, dialog, type Session } from 'electron'
import { isAppAddress, isAppBlob } from './addresses.ts'

/** A download goes where the person says in a save dialog, and only if a page of the app made it. */
export function guardDownloads(here: Session): void {
  here.on('will-download', (event, item, contents) => {
    const url = item.getURL()
    const options = { defaultPath: basename(item.getFilename()) }
    const window = BrowserWindow.fromWebContents(contents)
    const ours = isAppAddress(url) || isAppBlob(url)
    // The place must be known before this returns, so the dialog is the waiting kind.
    const path = ours && window ? dialog.showSaveDialogSync(window, options) : undefined
    if (path) item.setSavePath(path)
    else event.preventDefault()
  })
}
