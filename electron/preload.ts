import { contextBridge, ipcRenderer } from 'electron'
import type { NoticeName, Notices, RequestName, RequestValues } from '../shared/bridge/channels.ts'
import type { HostBridge, OpenedFile } from '../shared/bridge/host-bridge.ts'
import type { Message } from '../shared/model/message.ts'
import type { Result } from '../shared/model/result.ts'

/** One request to the main process, answered with a Result whatever happens there. */
const ask = <Name extends RequestName>(name: Name, ...args: unknown[]): Promise<Result<RequestValues[Name], Message>> =>
  ipcRenderer.invoke(name, ...args)

/** A request that a person cannot cause to fail: a refusal is a mistake in this program and rejects. */
async function expect<Name extends RequestName>(name: Name, ...args: unknown[]): Promise<RequestValues[Name]> {
  const answer = await ask(name, ...args)
  if (!answer.ok) throw new Error(`${name}: ${answer.failure.key}`)
  return answer.value
}

/** Listens to one notice; what is passed on is the content alone, never Electron's event with its sender. */
function onNotice<Name extends NoticeName>(name: Name, listener: (content: Notices[Name]) => void): () => void {
  const heard = (_event: unknown, content: Notices[Name]) => listener(content)
  ipcRenderer.on(name, heard)
  return () => {
    ipcRenderer.removeListener(name, heard)
  }
}

// The schema library stays out of the preload script: the main process wrote this argument itself.
const hostArgument = '--forum-match-host='
const given = process.argv.find((argument) => argument.startsWith(hostArgument))?.slice(hostArgument.length)
const facts: { systemLanguages: string[] } = JSON.parse(decodeURIComponent(given ?? '{"systemLanguages":[]}'))

const openedListeners = new Set<(file: OpenedFile) => void>()
const handOutOpened = async () => {
  if (openedListeners.size === 0) return
  const files = await ask('files.takeOpened')
  // The hall's window is refused: files that are opened are not its affair.
  if (files.ok) for (const file of files.value) for (const listener of openedListeners) listener(file)
}
onNotice('files.waiting', () => void handOutOpened())

const backupListeners = new Set<(occasion: 'interval' | 'closing') => Promise<void>>()
onNotice('backups.wanted', async ({ turn, occasion }) => {
  await Promise.allSettled([...backupListeners].map((listener) => listener(occasion)))
  await expect('backups.done', turn)
})

const bridge = {
  capabilities: {
    host: 'desktop',
    nativeFiles: true,
    printing: 'queue',
    backups: true,
    secondWindow: true,
    nativeMenu: true,
  },
  systemLanguages: facts.systemLanguages,
  files: {
    open: (kind, several) => ask('files.open', kind, several),
    save: (kind, suggestedName, bytes) => ask('files.save', kind, suggestedName, bytes),
    onOpened: (listener) => {
      openedListeners.add(listener)
      void handOutOpened()
      return () => {
        openedListeners.delete(listener)
      }
    },
    openRecent: (id) => ask('files.openRecent', id),
  },
  settings: {
    read: () => expect('settings.read'),
    change: (patch) => expect('settings.change', patch),
    onChanged: (listener) => onNotice('settings.changed', listener),
  },
  printing: {
    printers: () => expect('printing.printers'),
    print: (job) => ask('printing.print', job),
    again: (jobId) => ask('printing.again', jobId),
    forget: (jobId) => ask('printing.forget', jobId),
    jobs: () => expect('printing.jobs'),
    onState: (listener) => onNotice('printing.state', listener),
  },
  backups: {
    list: () => expect('backups.list'),
    read: (id) => ask('backups.read', id),
    write: (forumId, forumName, revision, bytes) => ask('backups.write', forumId, forumName, revision, bytes),
    onWanted: (listener) => {
      backupListeners.add(listener)
      return () => {
        backupListeners.delete(listener)
      }
    },
  },
  windows: {
    openHall: async (forumId) => {
      await expect('windows.openHall', forumId)
    },
    setFullScreen: async (on) => {
      await expect('windows.setFullScreen', on)
    },
  },
  commands: {
    on: (listener) => onNotice('commands.command', listener),
    describe: async (state) => {
      await expect('commands.describe', state)
    },
  },
} satisfies HostBridge

contextBridge.exposeInMainWorld('desktop', bridge)
