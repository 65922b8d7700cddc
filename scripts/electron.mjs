import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { projectFolder } from './toolchain.mjs'

/**
 * The path of Electron's program, fetched once if need be; undefined when it cannot be had.
 * @param {string} [instead] a folder that holds the program, in place of that of the package
 */
export function electronProgram(instead) {
  const folder = join(projectFolder, 'node_modules', 'electron')
  const pathFile = join(folder, 'path.txt')
  const program = () => {
    const name = existsSync(pathFile) ? readFileSync(pathFile, 'utf8') : 'electron'
    const path = join(instead ?? join(folder, 'dist'), name)
    return existsSync(path) ? path : undefined
  }
  const present = program()
  if (present) return present
  console.log('Fetching Electron (once, about 110 MB) …')
  // Three minutes: somebody behind a silent firewall must not wait for ever.
  spawnSync(process.execPath, [join(folder, 'install.js')], { stdio: 'ignore', timeout: 180_000 })
  return program()
}
