import { constants } from 'node:fs'
import { mkdtemp, open, readdir, readFile, rename, rm, unlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { writeFailure } from '../../../../electron/files/failure.ts'
import { type FileSteps, writeWhole } from '../../../../electron/files/write-whole.ts'

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'write-whole-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

const steps: FileSteps = { open, rename, unlink, readdir }
const failure = (code: string) => Object.assign(new Error(code), { code })
const text = (content: string) => new TextEncoder().encode(content)

/** The steps of a write, one of which fails with a code. */
function failing(step: 'open' | 'write' | 'sync' | 'close' | 'rename', code: string): FileSteps {
  return {
    ...steps,
    open: async (path, flags) => {
      if (step === 'open' && flags === 'wx') throw failure(code)
      const file = await open(path, flags)
      return {
        writeFile: async (content) => {
          await file.writeFile(content)
          if (step === 'write') throw failure(code)
        },
        sync: async () => {
          if (step === 'sync' && flags === 'wx') throw failure(code)
          await file.sync()
        },
        close: async () => {
          await file.close()
          if (step === 'close' && flags === 'wx') throw failure(code)
        },
      }
    },
    rename: async (from, to) => {
      if (step === 'rename') throw failure(code)
      await rename(from, to)
    },
  }
}

describe('a write', () => {
  test('replaces the whole file and leaves nothing beside it', async () => {
    const path = join(folder, 'lịch.pdf')
    await writeWhole(path, text('one'))
    await writeWhole(path, text('two'))
    expect(await readFile(path, 'utf8')).toBe('two')
    expect(await readdir(folder)).toEqual(['lịch.pdf'])
  })

  test.each(['open', 'write', 'sync', 'close', 'rename'] as const)(
    'that fails at its step “%s” changes nothing',
    async (step) => {
      const path = join(folder, 'plan.xlsx')
      await writeFile(path, 'old')
      await expect(writeWhole(path, text('new'), failing(step, 'ENOSPC'))).rejects.toMatchObject({ code: 'ENOSPC' })
      expect(await readFile(path, 'utf8')).toBe('old')
      expect(await readdir(folder)).toEqual(['plan.xlsx'])
    },
  )

  test('waits for a file that is busy for a moment', async () => {
    let busy = 2
    const path = join(folder, 'a.pdf')
    const patient = {
      ...steps,
      rename: (from: string, to: string) => (busy-- > 0 ? Promise.reject(failure('EBUSY')) : rename(from, to)),
    }
    await writeWhole(path, text('x'), patient)
    expect(await readFile(path, 'utf8')).toBe('x')
  })

  test('gives up on one that stays open in Excel', async () => {
    await expect(writeWhole(join(folder, 'a.xlsx'), text('x'), failing('rename', 'EBUSY'))).rejects.toMatchObject({
      code: 'EBUSY',
    })
    expect(await readdir(folder)).toEqual([])
  })

  test('sweeps what a killed process left of the same file, and nothing else', async () => {
    await writeFile(join(folder, '.a.pdf.0123456789ab.part'), 'half')
    await writeFile(join(folder, '.b.pdf.0123456789ab.part'), 'half')
    await writeWhole(join(folder, 'a.pdf'), text('x'))
    expect((await readdir(folder)).sort()).toEqual(['.b.pdf.0123456789ab.part', 'a.pdf'])
  })

  test('of one path waits for the one before it', async () => {
    const path = join(folder, 'a.pdf')
    await Promise.all(Array.from({ length: 20 }, (_, turn) => writeWhole(path, text(`turn ${turn}`))))
    expect(await readFile(path, 'utf8')).toBe('turn 19')
    expect(await readdir(folder)).toEqual(['a.pdf'])
  })

  test('on a device that is really full says so', async () => {
    // /dev/full takes an open and refuses every byte; elsewhere than on Linux the failing steps above stand for it.
    if (process.platform !== 'linux') return
    const full = {
      ...steps,
      open: (path: string, flags: string) =>
        open(flags === 'wx' ? '/dev/full' : path, flags === 'wx' ? constants.O_WRONLY : flags),
    }
    await expect(writeWhole(join(folder, 'a.pdf'), text('x'), full)).rejects.toMatchObject({ code: 'ENOSPC' })
  })
})

describe('a failure', () => {
  test.each([
    ['ENOSPC', 'linux', 'diskFull'],
    ['EDQUOT', 'linux', 'diskFull'],
    ['EBUSY', 'win32', 'locked'],
    ['EPERM', 'win32', 'locked'],
    ['EACCES', 'win32', 'locked'],
    ['EACCES', 'linux', 'notAllowed'],
    ['EPERM', 'darwin', 'notAllowed'],
    ['EROFS', 'linux', 'readOnlyDisk'],
    ['ENOENT', 'linux', 'folderGone'],
    ['EIO', 'linux', 'writeFailed'],
  ] as const)('%s on %s is a clear sentence', (code, platform, key) => {
    const message = writeFailure(failure(code), '/somewhere/plan.xlsx', platform)
    expect(message.key).toBe(`common.host.${key}`)
    expect(message.params?.name).toBe('plan.xlsx')
  })
})
