import { type ChildProcess, execFileSync, spawn, spawnSync } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir, userInfo } from 'node:os'
import { join } from 'node:path'

export const queueName = 'Forum_Match_Test'
const model = '/usr/share/ppd/cups-pdf/CUPS-PDF_opt.ppd'
const outputFolder = join(userInfo().homedir, 'PDF')

const run = (program: string, ...args: string[]) => execFileSync(program, args, { encoding: 'utf8', stdio: 'pipe' })

/** Changes the queues, as root where this account may not and sudo asks no questions (as on a build machine). */
function manage(program: string, ...args: string[]): void {
  try {
    run(program, ...args)
  } catch (error) {
    if (process.getuid?.() === 0 || spawnSync('sudo', ['-n', program, ...args]).status !== 0) throw error
  }
}
const answers = () => spawnSync('lpstat', ['-r'], { encoding: 'utf8' }).stdout?.includes('is running') ?? false

/** One page: its text as pdftotext reads it, and what is seen of it, in small grey dots. */
export type PrintedPage = { text: string; picture: Buffer }

/** A real print queue whose paper is a PDF file. */
export type Cups = {
  /** What lies in the tray under this title, taken out of it; undefined when nothing does. */
  printed(title: string): PrintedPage[] | undefined
  /** Takes the printer off the air, and back on. */
  switchOff(): void
  switchOn(): void
  /** What CUPS was told about a finished job: copies, sides, name. */
  told(handle: string): string
  stop(): Promise<void>
}

/**
 * Makes the queue in the CUPS that runs here; where none runs, starts one of its own (which takes root). Throws with
 * what is missing: a run without CUPS must not look like one that printed.
 */
export async function startCups(): Promise<Cups> {
  for (const [file, name] of [
    ['/usr/sbin/cupsd', 'cups'],
    ['/usr/lib/cups/backend/cups-pdf', 'printer-driver-cups-pdf'],
    ['/usr/bin/pdftotext', 'poppler-utils'],
  ] as const) {
    if (!existsSync(file)) throw new Error(`printing is tested against CUPS: install the package ${name}`)
  }
  const own = answers() ? undefined : await startDaemon()
  try {
    manage('lpadmin', '-p', queueName, '-E', '-v', 'cups-pdf:/', '-P', model)
    manage('cupsenable', queueName)
  } catch (error) {
    await own?.stop()
    throw new Error(`no print queue could be made: ${error instanceof Error ? error.message : error}`)
  }
  return {
    printed: (title) => readPrinted(title),
    switchOff: () => manage('cupsdisable', queueName),
    switchOn: () => manage('cupsenable', queueName),
    told: (handle) => askAbout(handle),
    async stop() {
      manage('cancel', '-a', queueName)
      manage('lpadmin', '-x', queueName)
      await own?.stop()
    },
  }
}

async function startDaemon() {
  if (process.getuid?.() !== 0)
    throw new Error('no CUPS is running and only root can start one: start the service cups')
  const folder = mkdtempSync(join(tmpdir(), 'forum-match-cups-'))
  chmodSync(folder, 0o755)
  for (const name of ['root', 'spool', 'cache', 'run', 'log', 'tmp']) mkdirSync(join(folder, name))
  // The filters run under another account and write their scratch files there.
  chmodSync(join(folder, 'tmp'), 0o1777)
  mkdirSync('/run/cups', { recursive: true })
  const settings = join(folder, 'root', 'cupsd.conf')
  writeFileSync(
    settings,
    `Listen localhost:631
Listen /run/cups/cups.sock
LogLevel warn
Browsing Off
WebInterface No
PreserveJobHistory Yes
DefaultAuthType None
<Location />
  Order allow,deny
  Allow all
</Location>
<Policy default>
  <Limit All>
    Order deny,allow
  </Limit>
</Policy>
`,
  )
  const files = join(folder, 'root', 'cups-files.conf')
  writeFileSync(
    files,
    `ServerRoot ${folder}/root
RequestRoot ${folder}/spool
CacheDir ${folder}/cache
StateDir ${folder}/run
TempDir ${folder}/tmp
AccessLog ${folder}/log/access
ErrorLog ${folder}/log/error
PageLog ${folder}/log/page
SystemGroup root
`,
  )
  const daemon: ChildProcess = spawn('/usr/sbin/cupsd', ['-f', '-c', settings, '-s', files], { stdio: 'ignore' })
  const ended = new Promise((settle) => daemon.once('exit', settle))
  for (let turn = 0; turn < 100 && !answers(); turn++) await new Promise((done) => setTimeout(done, 100))
  const stop = async () => {
    daemon.kill()
    await ended
    rmSync(folder, { recursive: true, force: true })
  }
  if (answers()) return { stop }
  await stop()
  throw new Error('CUPS was started and does not answer')
}

/** cups-pdf names its files after the title, with what it does not like replaced, and adds the number of the job. */
function readPrinted(title: string): PrintedPage[] | undefined {
  if (!existsSync(outputFolder)) return undefined
  const name = readdirSync(outputFolder).find((each) => each.startsWith(title) && each.endsWith('.pdf'))
  if (!name) return undefined
  const file = join(outputFolder, name)
  const pages = pagesOf(file)
  rmSync(file)
  return pages
}

/** The pages of a PDF, as they can be read and as they look. */
export function pagesOf(file: string): PrintedPage[] {
  const count = Number(/^Pages:\s+(\d+)$/m.exec(run('pdfinfo', file))?.[1])
  return Array.from({ length: count }, (_, index) => {
    const page = String(index + 1)
    const dots = ['-gray', '-r', '12', '-f', page, '-l', page, file]
    const picture = execFileSync('pdftoppm', dots, { stdio: 'pipe', maxBuffer: 1e8 })
    return { text: run('pdftotext', '-f', page, '-l', page, file, '-').trim(), picture }
  })
}

function askAbout(handle: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'forum-match-ipp-'))
  const question = join(folder, 'job.test')
  writeFileSync(
    question,
    `{
  OPERATION Get-Job-Attributes
  GROUP operation-attributes-tag
  ATTR charset attributes-charset utf-8
  ATTR language attributes-natural-language en
  ATTR uri printer-uri $uri
  ATTR integer job-id ${handle.slice(handle.lastIndexOf('-') + 1)}
  ATTR name requesting-user-name $user
  ATTR keyword requested-attributes all
  DISPLAY copies
  DISPLAY sides
  DISPLAY job-name
}
`,
  )
  const told = run('ipptool', '-tv', `ipp://localhost/printers/${queueName}`, question)
  rmSync(folder, { recursive: true })
  return told
}
