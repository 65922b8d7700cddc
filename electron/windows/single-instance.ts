import { app } from 'electron'
import { forumFilesIn } from '../files/named-files.ts'

export type OutsideFiles = {
  /** Hands over everything named so far, and from now on whatever comes. */
  deliverTo(receive: (paths: string[]) => void): void
}

/**
 * Keeps the program to one running copy: two would write the same database and settings. A second start ends at once
 * and hands its files to the first. Undefined when this is the second. Collects the files named at the start, by a
 * second start and by macOS, also those that come before there is anybody to read them.
 */
export function beTheOnlyOne(): OutsideFiles | undefined {
  if (!app.requestSingleInstanceLock()) {
    app.quit()
    return undefined
  }
  let early = forumFilesIn(process.argv.slice(1), process.cwd())
  let receive = (paths: string[]) => {
    early = [...early, ...paths]
  }
  app.on('second-instance', (_event, argv, folder) => receive(forumFilesIn(argv.slice(1), folder)))
  app.on('open-file', (event, path) => {
    event.preventDefault()
    receive([path])
  })
  return {
    deliverTo(receiver) {
      receive = receiver
      receiver(early)
      early = []
    },
  }
}
