import { spawn } from 'node:child_process'
import { electronProgram } from './electron.mjs'
import { serve } from './serve.mjs'
import { ensureBuilt, ensureInstalled, projectFolder } from './toolchain.mjs'

/** Why no window can be shown here, or undefined when one can. */
function noDisplay() {
  if (process.platform !== 'linux' || process.env.DISPLAY || process.env.WAYLAND_DISPLAY) return undefined
  return 'there is no display'
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
const program = without ? undefined : electronProgram(process.env.ELECTRON_OVERRIDE_DIST_PATH)
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
