import type { FileKind, HostBridge, OpenedFile } from '../../shared/bridge/host-bridge.ts'
import { fail, ok } from '../../shared/model/result.ts'
import { type Settings, settingsSchema } from '../../shared/model/settings.ts'

const settingsKey = 'forum-match.settings'

const accepted: Record<FileKind, string> = {
  spreadsheet: '.xlsx,.xls,.ods,.csv,.tsv,.txt',
  forum: '.forum',
  pdf: '.pdf',
  xlsx: '.xlsx',
  ics: '.ics',
  csv: '.csv',
  zip: '.zip',
}

const mediaTypes: Record<FileKind, string> = {
  spreadsheet: 'application/octet-stream',
  forum: 'application/octet-stream',
  pdf: 'application/pdf',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  ics: 'text/calendar',
  csv: 'text/csv',
  zip: 'application/zip',
}

/** The bytes of files that came from a file field or were dropped. */
export async function readFiles(files: Iterable<File>): Promise<OpenedFile[]> {
  return Promise.all(
    [...files].map(async (file) => ({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })),
  )
}

function pickFiles(kind: FileKind, several: boolean): Promise<File[]> {
  return new Promise((settle) => {
    const field = document.createElement('input')
    field.type = 'file'
    field.accept = accepted[kind]
    field.multiple = several
    field.addEventListener('change', () => settle([...(field.files ?? [])]))
    field.addEventListener('cancel', () => settle([]))
    field.click()
  })
}

function download(name: string, content: Blob): void {
  const address = URL.createObjectURL(content)
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  // The browser reads the address after this turn; a minute is ample and keeps no file in memory for the day.
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
}

function storedSettings(): Settings {
  const text = localStorage.getItem(settingsKey)
  if (text === null) return settingsSchema.parse({})
  try {
    const parsed = settingsSchema.safeParse(JSON.parse(text))
    return parsed.success ? parsed.data : settingsSchema.parse({})
  } catch (error) {
    console.warn('The stored settings are no JSON and are replaced.', error)
    return settingsSchema.parse({})
  }
}

/** The host that any browser is: downloads for files, local storage for settings, the browser's own PDF viewer. */
export function browserBridge(): HostBridge {
  const listeners = new Set<(settings: Settings) => void>()
  const tell = () => {
    for (const listener of listeners) listener(storedSettings())
  }
  window.addEventListener('storage', (event) => {
    if (event.key === settingsKey) tell()
  })
  return {
    capabilities: {
      host: 'browser',
      nativeFiles: false,
      printing: 'open',
      backups: false,
      secondWindow: true,
      nativeMenu: false,
    },
    systemLanguages: [...navigator.languages],
    files: {
      open: async (kind, several) => ok(await readFiles(await pickFiles(kind, several))),
      save: async (kind, suggestedName, bytes) => {
        download(suggestedName, new Blob([bytes], { type: mediaTypes[kind] }))
        return ok({ name: suggestedName })
      },
      onOpened: () => () => {},
      openRecent: async () => fail({ key: 'shell:host.noRecentFiles' }),
    },
    settings: {
      read: async () => storedSettings(),
      change: async (patch) => {
        const changed = settingsSchema.parse({ ...storedSettings(), ...patch })
        localStorage.setItem(settingsKey, JSON.stringify(changed))
        tell()
        return changed
      },
      onChanged: (listener) => {
        listeners.add(listener)
        return () => listeners.delete(listener)
      },
    },
    printing: {
      printers: async () => [],
      print: async (job) => {
        const address = URL.createObjectURL(new Blob([job.pdf], { type: mediaTypes.pdf }))
        // A browser that refuses a new page still gives the file.
        if (window.open(address, '_blank') === null) download(`${job.title}.pdf`, new Blob([job.pdf]))
        setTimeout(() => URL.revokeObjectURL(address), 600_000)
        return ok(null)
      },
      again: async () => fail({ key: 'shell:host.noPrintQueue' }),
      forget: async () => fail({ key: 'shell:host.noPrintQueue' }),
      jobs: async () => [],
      onState: () => () => {},
    },
    backups: {
      list: async () => [],
      read: async () => fail({ key: 'shell:host.noBackups' }),
      write: async () => fail({ key: 'shell:host.noBackups' }),
      onWanted: () => () => {},
    },
    windows: {
      openHall: async (forumId) => {
        window.open(`${location.pathname}#/forum/${forumId}/hall`, '_blank')
      },
      setFullScreen: async (on) => {
        if (on) await document.documentElement.requestFullscreen()
        else if (document.fullscreenElement) await document.exitFullscreen()
      },
    },
    commands: { on: () => () => {}, describe: async () => {} },
  }
}
