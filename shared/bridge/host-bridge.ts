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

/** Commands that a menu, a shortcut or another process sends to the app. */
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
    /** Calls back with files that come from outside the window: double click, second instance. */
    onOpened(listener: (file: OpenedFile) => void): () => void
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
