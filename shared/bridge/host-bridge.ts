import type { Message } from '../model/message.ts'
import type { Result } from '../model/result.ts'
import type { PrintChoice, Settings } from '../model/settings.ts'

/** What the host around the app can do; screens read this and never ask which host it is. */
export type HostCapabilities = {
  host: 'desktop' | 'browser'
  /** Writes where the person says; otherwise a file goes to the browser's downloads. */
  nativeFiles: boolean
  /** `queue`: the host prints a PDF itself; `open`: the PDF opens in a viewer and is printed from there. */
  printing: 'queue' | 'open'
  backups: boolean
  secondWindow: boolean
  nativeMenu: boolean
}

export const fileKinds = ['spreadsheet', 'forum', 'pdf', 'xlsx', 'ics', 'csv', 'zip'] as const
export type FileKind = (typeof fileKinds)[number]

/** A file the person picked, dropped or double-clicked. Its path stays with the host. */
export type OpenedFile = { name: string; bytes: Uint8Array<ArrayBuffer> }

export type Printer = { name: string; displayName: string; isDefault: boolean; trays: string[] }

export type PrintJob = {
  id: string
  product: string
  /** Shown in the queue: QNI · R3 */
  title: string
  pdf: Uint8Array<ArrayBuffer>
  choice: PrintChoice
}
export type PrintJobState = {
  id: string
  title: string
  product?: string
  printer?: string
  attempts?: number
  state: 'waiting' | 'printing' | 'printed' | 'failed'
  problem?: Message
}

export type BackupEntry = {
  id: string
  forumId: string
  forumName: string
  savedAt: string
  bytes: number
  revision: number
}

/** What a menu sends to the app: the id of a command in commands.ts. */
export type HostCommand = { command: string }

/** Everything the app asks of its host. There are two implementations: Electron's preload and the plain browser. */
export type HostBridge = {
  capabilities: HostCapabilities
  systemLanguages: string[]
  files: {
    /** [] when the person cancels. */
    open(kind: FileKind, several: boolean): Promise<Result<OpenedFile[], Message>>
    /** null when the person cancels; the name is where it went, for the person to read. */
    save(
      kind: FileKind,
      suggestedName: string,
      bytes: Uint8Array<ArrayBuffer>,
    ): Promise<Result<{ name: string } | null, Message>>
    /** Calls back with files that come from outside the window: double click, second instance, the recent files menu. */
    onOpened(listener: (file: OpenedFile) => void): () => void
    /** Opens a forum file of `settings.recent` by its id; the host alone knows its path. */
    openRecent(id: string): Promise<Result<OpenedFile, Message>>
  }
  settings: {
    read(): Promise<Settings>
    change(patch: Partial<Settings>): Promise<Settings>
    onChanged(listener: (settings: Settings) => void): () => void
  }
  printing: {
    printers(): Promise<Printer[]>
    /** Queues the job; its fate comes through `onState`. In a browser it opens the PDF. */
    print(job: PrintJob): Promise<Result<null, Message>>
    again(jobId: string): Promise<Result<null, Message>>
    /** Takes a job out of the queue, printed or not. */
    forget(jobId: string): Promise<Result<null, Message>>
    jobs(): Promise<PrintJobState[]>
    onState(listener: (jobs: PrintJobState[]) => void): () => void
  }
  backups: {
    list(): Promise<BackupEntry[]>
    read(id: string): Promise<Result<OpenedFile, Message>>
    write(
      forumId: string,
      forumName: string,
      revision: number,
      bytes: Uint8Array<ArrayBuffer>,
    ): Promise<Result<null, Message>>
    /**
     * The host says when a backup is due: every ten minutes, and before the window closes. The listener writes every
     * forum that changed since its last backup and resolves when that is done; closing waits for it, within a limit.
     * A browser never calls.
     */
    onWanted(listener: (occasion: 'interval' | 'closing') => Promise<void>): () => void
  }
  windows: {
    openHall(forumId: string): Promise<void>
    setFullScreen(on: boolean): Promise<void>
  }
  commands: {
    on(listener: (command: HostCommand) => void): () => void
    /** The host's menu follows the app's language and what can be done now. */
    describe(state: { language: string; enabled: string[] }): Promise<void>
  }
}
