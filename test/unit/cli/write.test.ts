import * as nodeFs from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Disk } from '../../../cli/disk.ts'
import { writeWhole } from '../../../cli/write-file.ts'
import { type FolderTarget, writeFolder } from '../../../cli/write-folder.ts'
import { ok } from '../../../shared/model/result.ts'

let place = ''
beforeEach(async () => {
  place = await nodeFs.mkdtemp(join(tmpdir(), 'forum-match-test-'))
})
afterEach(() => nodeFs.rm(place, { recursive: true, force: true }))

const error = (code: string) => Object.assign(new Error(code), { code })

/** A real disk on which the nth write finds no room. */
function fullDisk(roomFor: number): Disk {
  let writes = 0
  return {
    ...nodeFs,
    open: async (...given: Parameters<typeof nodeFs.open>) => {
      const file = await nodeFs.open(...given)
      const write = file.writeFile.bind(file)
      file.writeFile = async (...content) => {
        if (++writes > roomFor) {
          // A full disk takes a part of what it is given before it says so.
          await write('part')
          throw error('ENOSPC')
        }
        return write(...content)
      }
      return file
    },
  }
}

const everything = async (folder: string): Promise<string[]> =>
  (await nodeFs.readdir(folder, { recursive: true })).map(String).sort()

describe('writeWhole', () => {
  it('writes a new file and nothing beside it', async () => {
    expect(await writeWhole(join(place, 'a.json'), 'text', { force: false })).toEqual(ok(undefined))
    expect(await everything(place)).toEqual(['a.json'])
    expect(await nodeFs.readFile(join(place, 'a.json'), 'utf8')).toBe('text')
  })

  it('leaves an existing file alone unless it is forced', async () => {
    await nodeFs.writeFile(join(place, 'a.json'), 'old')
    const refused = await writeWhole(join(place, 'a.json'), 'new', { force: false })
    expect(refused).toMatchObject({ ok: false, failure: { code: 'exists', exit: 1 } })
    expect(await nodeFs.readFile(join(place, 'a.json'), 'utf8')).toBe('old')
    await writeWhole(join(place, 'a.json'), 'new', { force: true })
    expect(await nodeFs.readFile(join(place, 'a.json'), 'utf8')).toBe('new')
    expect(await everything(place)).toEqual(['a.json'])
  })

  it('does not replace a file that appears while it writes', async () => {
    const path = join(place, 'a.json')
    const disk: Disk = {
      ...nodeFs,
      link: async (from, to) => {
        await nodeFs.writeFile(path, 'theirs')
        return nodeFs.link(from, to)
      },
    }
    expect(await writeWhole(path, 'ours', { force: false }, disk)).toMatchObject({ failure: { code: 'exists' } })
    expect(await nodeFs.readFile(path, 'utf8')).toBe('theirs')
    expect(await everything(place)).toEqual(['a.json'])
  })

  it('leaves nothing on a full disk, and the old file as it was', async () => {
    await nodeFs.writeFile(join(place, 'a.json'), 'old')
    const done = await writeWhole(join(place, 'a.json'), 'new', { force: true }, fullDisk(0))
    expect(done).toMatchObject({ ok: false, failure: { code: 'diskFull' } })
    expect(await everything(place)).toEqual(['a.json'])
    expect(await nodeFs.readFile(join(place, 'a.json'), 'utf8')).toBe('old')
  })

  it.each([
    ['missing/a.json', 'parentMissing'],
    ['.', 'targetIsFolder'],
    [`${'x'.repeat(300)}.json`, 'nameTooLong'],
  ])('says why it cannot write %s', async (name, code) => {
    expect(await writeWhole(join(place, name), 'text', { force: true })).toMatchObject({ failure: { code } })
    expect(await everything(place)).toEqual([])
  })

  it.each([
    ['EACCES', 'notAllowed'],
    ['EROFS', 'readOnly'],
    ['EIO', 'notWritten'],
  ])('says what %s means', async (system, code) => {
    const disk: Disk = {
      ...nodeFs,
      open: () => Promise.reject(error(system)),
    }
    expect(await writeWhole(join(place, 'a.json'), 'text', { force: false }, disk)).toMatchObject({ failure: { code } })
  })
})

describe('writeFolder', () => {
  const ours: FolderTarget = {
    force: false,
    isOurs: (entries) => entries.includes('plan.json'),
    replaces: (entry) => entry !== 'notes.txt',
  }
  const fill = (content: string) => async (folder: { write(name: string, text: string): Promise<void> }) => {
    await folder.write('plan.json', content)
    await folder.write('agendas/QNI.pdf', content)
    return ok(content)
  }

  it('gives the folder its name when everything is in it', async () => {
    expect(await writeFolder(join(place, 'out'), ours, fill('one'))).toEqual(ok('one'))
    expect(await everything(place)).toEqual(['out', 'out/agendas', 'out/agendas/QNI.pdf', 'out/plan.json'])
  })

  it.each([0, 1])('leaves nothing when the disk is full after %i files', async (roomFor) => {
    const done = await writeFolder(join(place, 'out'), ours, fill('one'), fullDisk(roomFor))
    expect(done).toMatchObject({ ok: false, failure: { code: 'diskFull' } })
    expect(await everything(place)).toEqual([])
  })

  it('leaves nothing when the filling fails', async () => {
    const failure = { exit: 1 as const, code: 'x', what: { key: 'cli.place' } }
    const done = await writeFolder(join(place, 'out'), ours, async (folder) => {
      await folder.write('plan.json', 'half')
      return { ok: false, failure }
    })
    expect(done).toEqual({ ok: false, failure })
    expect(await everything(place)).toEqual([])
  })

  it('refuses a folder that exists, forced also one that it did not make', async () => {
    await nodeFs.mkdir(join(place, 'out'))
    await nodeFs.writeFile(join(place, 'out', 'thesis.doc'), 'dear')
    expect(await writeFolder(join(place, 'out'), ours, fill('one'))).toMatchObject({
      failure: { code: 'existsFolder' },
    })
    const forced = await writeFolder(join(place, 'out'), { ...ours, force: true }, fill('one'))
    expect(forced).toMatchObject({ failure: { code: 'notOurFolder' } })
    expect(await everything(place)).toEqual(['out', 'out/thesis.doc'])
  })

  it('replaces its own folder when forced, and keeps what people put there', async () => {
    await writeFolder(join(place, 'out'), ours, fill('one'))
    await nodeFs.writeFile(join(place, 'out', 'notes.txt'), 'mine')
    await nodeFs.writeFile(join(place, 'out', 'stale.pdf'), 'stale')
    expect(await writeFolder(join(place, 'out'), { ...ours, force: true }, fill('two'))).toEqual(ok('two'))
    expect(await everything(join(place, 'out'))).toEqual(['agendas', 'agendas/QNI.pdf', 'notes.txt', 'plan.json'])
    expect(await nodeFs.readFile(join(place, 'out', 'plan.json'), 'utf8')).toBe('two')
    expect(await everything(place)).toHaveLength(5)
  })

  it('leaves its own folder as it was when the disk is full', async () => {
    await writeFolder(join(place, 'out'), ours, fill('one'))
    const forced = { ...ours, force: true }
    expect(await writeFolder(join(place, 'out'), forced, fill('two'), fullDisk(1))).toMatchObject({ ok: false })
    expect(await nodeFs.readFile(join(place, 'out', 'agendas', 'QNI.pdf'), 'utf8')).toBe('one')
    expect(await everything(place)).toEqual(['out', 'out/agendas', 'out/agendas/QNI.pdf', 'out/plan.json'])
  })
})
