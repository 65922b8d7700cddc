import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { ensureInstalled, projectFolder } from './toolchain.mjs'

/** Debian packages the tests need, with a program or file that shows they are there. */
const debianPackages = {
  chromium: '/usr/bin/chromium',
  'poppler-utils': '/usr/bin/pdftotext',
  cups: '/usr/sbin/cupsd',
  'cups-client': '/usr/bin/lp',
  'printer-driver-cups-pdf': '/usr/lib/cups/backend/cups-pdf',
}

/** Installs what is missing where that is possible (Debian or Ubuntu, as root); otherwise says what to install. */
function ensureDebianPackages() {
  if (process.platform !== 'linux') return 0
  const missing = Object.entries(debianPackages)
    .filter(([, file]) => !existsSync(file))
    .map(([name]) => name)
  if (missing.length === 0) return 0
  if (!existsSync('/usr/bin/apt-get') || process.getuid?.() !== 0) {
    console.error(
      `The tests need these packages: ${missing.join(' ')}. Install them (sudo apt-get install ${missing.join(' ')}) and run this again.`,
    )
    return 1
  }
  console.log(`Installing Debian packages: ${missing.join(' ')} …`)
  /** @type {import('node:child_process').SpawnSyncOptions} */
  const quiet = { stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } }
  spawnSync('apt-get', ['update', '-qq'], quiet)
  return spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...missing], quiet).status ?? 1
}

const failed = ensureDebianPackages() || ensureInstalled()
if (failed) process.exit(failed)
// The project's Node is there from here on, so the rest can be written in TypeScript.
const node = join(projectFolder, 'node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node')
const path = `${join(projectFolder, 'node_modules', '.bin')}${process.platform === 'win32' ? ';' : ':'}${process.env.PATH}`
const run = spawnSync(node, [join(projectFolder, 'scripts', 'run-tests.ts'), ...process.argv.slice(2)], {
  cwd: projectFolder,
  stdio: 'inherit',
  env: { ...process.env, PATH: path },
})
process.exit(run.status ?? 1)
