import { spawnSync } from 'node:child_process'
import { globSync, rmSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'
import { readArchive, written } from './archive.ts'
import { electronProgram } from './electron.mjs'
import { projectFolder } from './toolchain.mjs'

// Packs the built app for the system it runs on: NSIS on Windows, a universal dmg on macOS, AppImage and deb on Linux.
const release = join(projectFolder, 'release')

// A package is that program and our archive.
if (electronProgram() === undefined) {
  console.error(
    'No installer can be made here: Electron’s program cannot be fetched. The app is built (dist/); run this where github.com can be reached.',
  )
  process.exit(1)
}

rmSync(release, { recursive: true, force: true })
const builder = join(projectFolder, 'node_modules', 'electron-builder', 'cli.js')
const packed = spawnSync(process.execPath, [builder, ...process.argv.slice(2)], {
  cwd: projectFolder,
  stdio: 'inherit',
})
if (packed.status !== 0) process.exit(packed.status ?? 1)

const archives = globSync(['*-unpacked/resources/app.asar', 'mac*/*.app/Contents/Resources/app.asar'], { cwd: release })
let strangers = 0
for (const archive of archives) {
  const report = readArchive(join(release, archive))
  strangers += report.strangers.length
  console.log(`${archive}: ${written(report)}`)
}
for (const file of globSync('*.{exe,dmg,AppImage,deb}', { cwd: release })) {
  console.log(`${basename(file)}: ${(statSync(join(release, file)).size / 1e6).toFixed(0)} MB`)
}
process.exit(strangers > 0 || archives.length === 0 ? 1 : 0)
