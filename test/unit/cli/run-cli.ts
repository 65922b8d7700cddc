import { spawn } from 'node:child_process'
import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const samples = fileURLToPath(new URL('../../../assets/samples/', import.meta.url))
const main = fileURLToPath(new URL('../../../cli/main.ts', import.meta.url))

export type Finished = { code: number | null; signal: NodeJS.Signals | null; out: string; err: string }

type Settings = {
  cwd?: string
  environment?: Record<string, string>
  /** Sends a signal as soon as this says so; asked every few milliseconds. */
  interruptWhen?: () => Promise<boolean>
}

/** Runs the command line in a process of its own, as a user does. */
export function runCli(given: string[], settings: Settings = {}): Promise<Finished> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [main, ...given], {
      cwd: settings.cwd,
      env: { PATH: process.env.PATH, LC_ALL: 'C', SOURCE_DATE_EPOCH: '1763946000', ...settings.environment },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let out = ''
    let err = ''
    let ended = false
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      out += text
    })
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      err += text
    })
    child.once('error', reject)
    child.once('close', (code, signal) => {
      ended = true
      resolve({ code, signal, out, err })
    })
    const { interruptWhen } = settings
    if (!interruptWhen) return
    const look = async () => {
      while (!ended) {
        if (await interruptWhen()) return child.kill('SIGINT')
        await new Promise((later) => setTimeout(later, 2))
      }
    }
    look().catch(reject)
  })
}

/** An empty folder for one test, and its removal. */
export async function emptyFolder(): Promise<{ path: string; remove: () => Promise<void> }> {
  const path = await mkdtemp(join(tmpdir(), 'forum-match-cli-'))
  return { path, remove: () => rm(path, { recursive: true, force: true }) }
}

/** Every file and folder below a folder, hidden ones too. */
export const everythingIn = async (folder: string): Promise<string[]> =>
  (await readdir(folder, { recursive: true })).map(String).sort()
