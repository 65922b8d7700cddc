import type { OpenedFile } from '../../shared/bridge/host-bridge.ts'
import type { Message } from '../../shared/model/message.ts'
import { readOpened } from './read-file.ts'

export type Inbox = {
  /** Reads files that came from outside the window and keeps them until it asks for them. */
  receive(paths: readonly string[]): Promise<void>
  put(file: OpenedFile): void
  /** Hands the waiting files over, once. */
  take(): OpenedFile[]
}

/**
 * Files that arrive by double click, by a second start or from the recent files, perhaps before the window can take
 * them. `announce` tells the window that something waits, `complain` tells the person what could not be read.
 */
export function openInbox(
  announce: () => void,
  complain: (message: Message) => void,
  remember: (path: string) => void,
): Inbox {
  let waiting: OpenedFile[] = []
  const put = (file: OpenedFile) => {
    waiting.push(file)
    announce()
  }
  return {
    async receive(paths) {
      for (const path of paths) {
        const file = await readOpened(path)
        if (!file.ok) complain(file.failure)
        else {
          remember(path)
          put(file.value)
        }
      }
    },
    put,
    take() {
      const files = waiting
      waiting = []
      return files
    },
  }
}
