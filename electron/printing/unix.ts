import { execFile } from 'node:child_process'
import { copyFile, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { getPrinters, print } from 'unix-print'
import type { PrintService } from './printers.ts'
import { fateIn, isOff, lpArguments, requestIdIn, traysIn } from './unix-arguments.ts'

const run = promisify(execFile)

/** Runs a program of CUPS in English, so that its answers can be read. */
const cups = async (program: string, ...args: string[]): Promise<string> =>
  (await run(program, args, { env: { ...process.env, LC_ALL: 'C', LANG: 'C' }, timeout: 15_000 })).stdout

/** Printing on Linux and macOS: CUPS, through unix-print. */
export function unixPrinting(): PrintService {
  return {
    async printers() {
      // Without a single printer lpstat ends with an error; a service that does not answer is told apart by lpstat -r.
      const running = await cups('lpstat', '-r')
      if (!running.includes('is running')) throw new Error(running.trim())
      const known = await getPrinters().catch(() => [])
      const chosen = /: *(\S+)\s*$/.exec(await cups('lpstat', '-d'))?.[1]
      return Promise.all(
        known.map(async ({ printer, description }) => ({
          name: printer,
          displayName: description || printer,
          isDefault: printer === chosen,
          trays: traysIn(await cups('lpoptions', '-p', printer, '-l').catch(() => '')),
        })),
      )
    },
    async condition(printer) {
      const status = await cups('lpstat', '-l', '-p', printer).catch(() => '')
      if (status === '') return 'gone'
      return isOff(status) ? 'off' : 'ready'
    },
    async send(pdfPath, printer, choice, title) {
      // unix-print puts the path between plain quotes, so it must not hold one: a folder of our own making does not.
      const folder = await mkdtemp(join(tmpdir(), 'forum-match-'))
      try {
        const copy = join(folder, 'document.pdf')
        await copyFile(pdfPath, copy)
        const { stdout } = await print(copy, undefined, lpArguments(printer, choice, title))
        return requestIdIn(stdout)
      } finally {
        await rm(folder, { recursive: true, force: true })
      }
    },
    async fate(handle) {
      const fate = fateIn(await cups('lpstat', '-l', '-o'), handle)
      // A job that CUPS gave up would come out late, beside the one that is sent again.
      if (typeof fate === 'object') await cups('cancel', handle)
      return fate
    },
  }
}
