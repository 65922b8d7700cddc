import { spawn, spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { serve } from './serve.mjs'
import { ensureBuilt, ensureInstalled, projectFolder } from './toolchain.mjs'

/** Why no window can be shown here, or undefined when one can. */
function noDisplay() {
  if (process.platform !== 'linux' || process.env.DISPLAY || process.env.WAYLAND_DISPLAY) return undefined
  return 'there is no display'
}

/** The path of Electron's program, fetched once if need be; undefined when it cannot be had. */
function electronProgram() {
  const folder = join(projectFolder, 'node_modules', 'electron')
  const override = process.env.ELECTRON_OVERRIDE_DIST_PATH
  const pathFile = join(folder, 'path.txt')
  const program = () => {
    const name = existsSync(pathFile) ? readFileSync(pathFile, 'utf8') : 'electron'
    const path = join(override ?? join(folder, 'dist'), name)
    return existsSync(path) ? path : undefined
  }
  const present = program()
  if (present) return present
  console.log('Fetching Electron (once, about 110 MB) …')
  // Three minutes: somebody behind a silent firewall must not wait for ever, the browser serves them too.
  spawnSync(process.execPath, [join(folder, 'install.js')], { stdio: 'ignore', timeout: 180_000 })
  return program()
}

/**
 * Opens the address in the browser of the desktop, where there is one.
 * @param {string} url
 */
function openBrowser(url) {
  if (noDisplay()) return
  const [command, ...args] =
    process.platform === 'win32'
      ? ['cmd', '/c', 'start', '', url]
      : process.platform === 'darwin'
        ? ['open', url]
        : ['xdg-open', url]
  const browser = spawn(command, args, { stdio: 'ignore', detached: true })
  browser.on('error', () => console.log('No browser could be opened from here: open the address by hand.'))
  browser.unref()
}

const failed = ensureInstalled() || ensureBuilt()
if (failed) process.exit(failed)

const without = noDisplay()
const program = without ? undefined : electronProgram()
if (program) {
  const window = spawn(program, [projectFolder, ...process.argv.slice(2)], { stdio: 'inherit' })
  window.on('error', (error) => {
    console.error(`Electron does not start here: ${error.message}`)
    process.exit(1)
  })
  window.on('close', (code) => process.exit(code ?? 0))
} else {
  const { url } = await serve()
  console.log(
    `No desktop window (${without ?? 'Electron’s program cannot be had here'}): the same app is at ${url} – Ctrl+C ends it.`,
  )
  openBrowser(url)
}
