import { basename } from 'node:path'
import type { Session } from 'electron'
import { isAppAddress, isAppBlob } from './addresses.ts'

/** A download goes where the person says in a save dialog, and only if a page of the app made it. */
export function guardDownloads(here: Session): void {
  here.on('will-download', (event, item) => {
    const url = item.getURL()
    if (!isAppAddress(url) && !isAppBlob(url)) {
      event.preventDefault()
      return
    }
    item.setSaveDialogOptions({ defaultPath: basename(item.getFilename()) })
  })
}
