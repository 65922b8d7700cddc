import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { ensureBuilt, ensureInstalled, projectFolder } from './toolchain.mjs'

const failed = ensureInstalled() || ensureBuilt()
if (failed) process.exit(failed)
// The project's Node is there from here on, so the rest can be written in TypeScript.
const node = join(projectFolder, 'node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node')
const run = spawnSync(node, [join(projectFolder, 'scripts', 'pack.ts'), ...process.argv.slice(2)], {
  cwd: projectFolder,
  stdio: 'inherit',
})
process.exit(run.status ?? 1)
