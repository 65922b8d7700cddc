import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The folder of the project, wherever the command was given. */
export const projectFolder = fileURLToPath(new URL('..', import.meta.url))

const onWindows = process.platform === 'win32'

/**
 * Runs npm in the project and waits. npm puts the project's own Node 24 first on the path of every script, so what
 * this starts never depends on the machine's Node. Returns the exit code.
 * @param {...string} args
 */
export function npm(...args) {
  // On Windows npm is a .cmd file, which only a shell can start.
  const run = spawnSync('npm', args, { cwd: projectFolder, stdio: 'inherit', shell: onWindows })
  if (run.error) {
    console.error(`npm cannot be started (${run.error.message}). Install Node.js 20 or newer, which brings npm along.`)
    return 1
  }
  return run.status ?? 1
}

/** Installs the locked packages when they are missing or older than the lock file. Returns the exit code. */
export function ensureInstalled() {
  const lock = readFileSync(join(projectFolder, 'package-lock.json'), 'utf8')
  const stamp = join(projectFolder, 'node_modules', '.forum-match-lock')
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return 0
  console.log('Installing the packages of the lock file (once) …')
  const code = npm('ci', '--loglevel=error')
  if (code === 0) writeFileSync(stamp, lock)
  return code
}

/** The time of the last change to a file or to anything in a folder, in ms; 0 where there is none.
 * @param {string} path
 * @returns {number}
 */
function newest(path) {
  const state = statSync(path, { throwIfNoEntry: false })
  if (!state) return 0
  if (!state.isDirectory()) return state.mtimeMs
  return Math.max(state.mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))))
}

/** Builds the app when a source is newer than the last build. Returns the exit code. */
export function ensureBuilt() {
  const built = statSync(join(projectFolder, 'dist', 'renderer', 'index.html'), { throwIfNoEntry: false })?.mtimeMs ?? 0
  const sources = ['renderer', 'electron', 'shared', 'assets', 'vite.config.ts', 'package-lock.json']
  if (sources.every((source) => newest(join(projectFolder, source)) < built)) return 0
  console.log('Building the app …')
  return npm('run', '-s', 'build', '--', '--logLevel', 'error')
}
