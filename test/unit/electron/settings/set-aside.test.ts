import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { setAsideIfCorrupt } from '../../../../electron/settings/set-aside.ts'
import { settingsSchema } from '../../../../shared/model/settings.ts'

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'settings-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))
const now = new Date('2026-11-21T09:08:07.006Z')

test.each(['', '{"settings": {"theme"', '[]', 'null', '"text"', '\u0000\u0000\u0000'])(
  'a file that holds %j is kept under another name',
  async (content) => {
    const path = join(folder, 'settings.json')
    await writeFile(path, content)
    expect(setAsideIfCorrupt(path, now)).toBe('settings.unreadable-2026-11-21T09-08-07.json')
    expect(await readdir(folder)).toEqual(['settings.unreadable-2026-11-21T09-08-07.json'])
    expect(await readFile(join(folder, 'settings.unreadable-2026-11-21T09-08-07.json'), 'utf8')).toBe(content)
  },
)

test('a sound file, or none, stays', async () => {
  const path = join(folder, 'settings.json')
  expect(setAsideIfCorrupt(path, now)).toBeUndefined()
  await writeFile(path, '{}')
  expect(setAsideIfCorrupt(path, now)).toBeUndefined()
  expect(await readdir(folder)).toEqual(['settings.json'])
})

test('each field falls back on its own', () => {
  const read = settingsSchema.parse({
    language: 'fr',
    theme: 'dark',
    density: 7,
    printing: { agenda: { copies: 1000, duplex: 'both', tray: 'Tray2' } },
    columns: 'all',
    window: { x: 1, y: 2, width: 'wide', height: 900, maximized: 'yes' },
    recent: [{ id: 1 }],
    columnMemory: { 'a|b': { A: 'orgName', B: null } },
  })
  expect(read).toEqual({
    language: null,
    theme: 'dark',
    density: 'compact',
    printing: { agenda: { copies: 1, duplex: 'simplex', tray: 'Tray2' } },
    columns: {},
    window: { x: 1, y: 2, width: 1366, height: 900, maximized: false },
    recent: [],
    columnMemory: { 'a|b': { A: 'orgName', B: null } },
  })
})
