import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { zipSync } from 'fflate'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { openBackups } from '../../../../electron/backups/store.ts'

let folder = ''
let time = Date.parse('2026-11-21T09:00:00Z')
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'backups-'))
  time = Date.parse('2026-11-21T09:00:00Z')
})
afterEach(() => rm(folder, { recursive: true, force: true }))

const clock = () => new Date(time)
const archive = (content: string) =>
  zipSync({ 'forum.json': new TextEncoder().encode(content) }, { mtime: new Date('2026-11-21T00:00:00Z') })

describe('backups', () => {
  test('are listed newest first, with what they are', async () => {
    const backups = openBackups(folder, clock)
    expect(await backups.write('f1', 'Diễn đàn 2026', 1, archive('one'))).toEqual({ ok: true, value: null })
    time += 600_000
    await backups.write('f2', '第10回', 0, archive('two'))
    expect(await backups.list()).toEqual([
      {
        id: 'f2/2026-11-21T09-10-00-000Z-R0',
        forumId: 'f2',
        forumName: '第10回',
        savedAt: '2026-11-21T09:10:00.000Z',
        bytes: archive('two').length,
        revision: 0,
      },
      {
        id: 'f1/2026-11-21T09-00-00-000Z-R1',
        forumId: 'f1',
        forumName: 'Diễn đàn 2026',
        savedAt: '2026-11-21T09:00:00.000Z',
        bytes: archive('one').length,
        revision: 1,
      },
    ])
  })

  test('come back byte for byte', async () => {
    const backups = openBackups(folder, clock)
    await backups.write('f1', 'F', 3, archive('content'))
    const [entry] = await backups.list()
    const read = await backups.read(entry?.id ?? '')
    expect(read.ok && [...read.value.bytes]).toEqual([...archive('content')])
  })

  test('are not repeated while nothing changes', async () => {
    const backups = openBackups(folder, clock)
    for (let turn = 0; turn < 3; turn++) {
      await backups.write('f1', 'F', 1, archive('same'))
      time += 600_000
    }
    expect(await backups.list()).toHaveLength(1)
    await backups.write('f1', 'F', 2, archive('same'))
    expect(await backups.list()).toHaveLength(2)
  })

  test('of something that is no archive are refused', async () => {
    const backups = openBackups(folder, clock)
    const whole = archive('x')
    for (const bytes of [new Uint8Array(0), new Uint8Array(10), whole.subarray(0, whole.length - 1)]) {
      expect(await backups.write('f1', 'F', 1, bytes)).toEqual({
        ok: false,
        failure: { key: 'common.host.backupDamaged' },
      })
    }
    expect(await backups.list()).toEqual([])
  })

  test('that were damaged on the disk are not restored', async () => {
    const backups = openBackups(folder, clock)
    await backups.write('f1', 'F', 1, archive('content'))
    const [entry] = await backups.list()
    const path = join(folder, `${entry?.id}.forum`)
    const bytes = await readFile(path)
    bytes[42] = (bytes[42] ?? 0) ^ 1
    await writeFile(path, bytes)
    expect(await backups.read(entry?.id ?? '')).toEqual({ ok: false, failure: { key: 'common.host.backupDamaged' } })
    await rm(path)
    expect(await backups.read(entry?.id ?? '')).toEqual({ ok: false, failure: { key: 'common.host.backupMissing' } })
  })

  test('whose label is lost are listed all the same', async () => {
    const backups = openBackups(folder, clock)
    await backups.write('f1', 'F', 7, archive('content'))
    for (const name of await readdir(join(folder, 'f1'))) {
      if (name.endsWith('.json')) await writeFile(join(folder, 'f1', name), '{"half')
    }
    expect(await backups.list()).toMatchObject([{ forumName: 'f1', revision: 7, savedAt: '2026-11-21T09:00:00.000Z' }])
  })

  test('are thinned out with age', async () => {
    const backups = openBackups(folder, clock)
    for (let turn = 0; turn < 6 * 24 * 2; turn++) {
      await backups.write('f1', 'F', 1, archive(`turn ${turn}`))
      time += 600_000
    }
    const list = await backups.list()
    expect(list.length).toBeLessThan(40)
    expect(list[0]?.savedAt).toBe(new Date(time - 600_000).toISOString())
    expect((await readdir(join(folder, 'f1'))).length).toBe(list.length * 2)
  })

  test('that cannot be written are a sentence', async () => {
    await writeFile(join(folder, 'f1'), 'a file where the folder should be')
    const written = await openBackups(folder, clock).write('f1', 'F', 1, archive('x'))
    expect(written.ok).toBe(false)
  })
})
