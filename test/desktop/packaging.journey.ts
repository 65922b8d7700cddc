import { chmodSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createPackage, extractFile, listPackage } from '@electron/asar'
import { FuseV1Options, getCurrentFuseWire } from '@electron/fuses'
import { expect, test } from '@playwright/test'
import { build, Platform } from 'electron-builder'
import { readArchive, written } from '../../scripts/archive.ts'

const project = join(import.meta.dirname, '../..')
const sentinel = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX'
const on = '1'.charCodeAt(0)
const off = '0'.charCodeAt(0)

/**
 * Electron's folder without Electron: a file that holds nothing but the strip in which the fuses are burnt, every one
 * as Electron ships it, and a few languages. The packer cannot tell; the result is packed, only not to be started.
 */
async function hollowElectron(folder: string): Promise<string> {
  const path = join(folder, 'electron')
  for (const part of ['resources', 'locales', 'empty']) mkdirSync(join(path, part), { recursive: true })
  const strip = Buffer.concat([Buffer.from(sentinel), Buffer.from([1, 9]), Buffer.from('101100011')])
  writeFileSync(join(path, 'electron'), Buffer.concat([Buffer.alloc(4096), strip, Buffer.alloc(4096)]))
  chmodSync(join(path, 'electron'), 0o755)
  writeFileSync(join(path, 'empty', 'x'), '')
  await createPackage(join(path, 'empty'), join(path, 'resources', 'default_app.asar'))
  for (const name of ['vi', 'ja', 'en-US', 'fr']) writeFileSync(join(path, 'locales', `${name}.pak`), '')
  for (const name of ['LICENSE', 'LICENSES.chromium.html']) writeFileSync(join(path, name), '')
  writeFileSync(join(path, 'version'), '0.0.0')
  return path
}

test('the package holds the build and nothing else, and its fuses are set', async ({
  browserName: _browser,
}, testInfo) => {
  const folder = testInfo.outputPath('packed')
  const electronDist = await hollowElectron(testInfo.outputPath('hollow'))
  await build({
    targets: Platform.LINUX.createTarget('dir'),
    projectDir: project,
    config: { extends: join(project, 'electron-builder.yml'), electronDist, directories: { output: folder } },
  })
  const unpacked = join(folder, 'linux-unpacked')
  const archive = join(unpacked, 'resources', 'app.asar')

  const report = readArchive(archive)
  console.log(written(report))
  expect(report.strangers).toEqual([])
  expect(report.byFolder.map(([name]) => name)).toEqual(
    expect.arrayContaining(['dist/main', 'dist/preload', 'dist/renderer', 'package.json']),
  )
  const inside = (path: string) => extractFile(archive, path)
  for (const path of ['dist/main/main.js', 'dist/preload/preload.cjs', 'dist/renderer/index.html']) {
    expect(inside(path).equals(readFileSync(join(project, path))), path).toBe(true)
  }
  const manifest = JSON.parse(inside('package.json').toString('utf8'))
  expect(manifest).toMatchObject({ name: 'forum-match', main: 'dist/main/main.js', type: 'module' })
  expect(listPackage(archive, { isPack: false }).some((name) => name.includes('node_modules'))).toBe(false)

  // Electron's own sample app is taken away only from an Electron that the packer fetched itself.
  const resources = readdirSync(join(unpacked, 'resources')).filter((name) => name !== 'default_app.asar')
  expect(resources.sort()).toEqual(['LICENSE.txt', 'app.asar'])
  expect(readdirSync(join(unpacked, 'locales')).sort()).toEqual(['en-US.pak', 'ja.pak', 'vi.pak'])

  const fuses = await getCurrentFuseWire(join(unpacked, 'forum-match'))
  expect({
    runAsNode: fuses[FuseV1Options.RunAsNode],
    nodeOptions: fuses[FuseV1Options.EnableNodeOptionsEnvironmentVariable],
    inspect: fuses[FuseV1Options.EnableNodeCliInspectArguments],
    integrity: fuses[FuseV1Options.EnableEmbeddedAsarIntegrityValidation],
    onlyAsar: fuses[FuseV1Options.OnlyLoadAppFromAsar],
    fileProtocol: fuses[FuseV1Options.GrantFileProtocolExtraPrivileges],
  }).toEqual({ runAsNode: off, nodeOptions: off, inspect: off, integrity: on, onlyAsar: on, fileProtocol: off })
})
