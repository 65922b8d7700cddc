import { constants, renameSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fail, ok, type Result } from '../shared/model/result.ts'
import { besideName, type Disk, realDisk, systemCode, writeFailure } from './disk.ts'
import { type CliFailure, failed } from './failure.ts'
import { hold, release } from './temporaries.ts'
import { writeThrough } from './write-file.ts'

/** A folder that is being filled and has not got its name yet. */
export type NewFolder = {
  /** Path of the unfinished folder. */
  path: string
  /** Writes one file; `name` may lie in folders below, which are made. */
  write(name: string, bytes: Uint8Array | string): Promise<void>
}

export type FolderTarget = {
  /** Replace an earlier output. Only what `isOurs` recognises is ever replaced. */
  force: boolean
  /** Whether an existing folder with these entries is an earlier output of this program. */
  isOurs: (entries: readonly string[]) => boolean
  /** Entries of an earlier output that the new one replaces; all others were put there by people and are kept. */
  replaces: (entry: string) => boolean
}

/** Whether a folder can be written at `path`: refused where something stands already, unless it may be replaced. */
export async function checkFolderTarget(
  path: string,
  target: FolderTarget,
  disk: Disk = realDisk,
): Promise<Result<'free' | 'replace', CliFailure>> {
  let found: 'free' | 'replace' = 'free'
  try {
    if (!(await disk.stat(path)).isDirectory()) return fail(failed('targetNotFolder', { path }))
    if (!target.force) return fail(failed('existsFolder', { path }))
    const entries = await disk.readdir(path)
    if (entries.length > 0 && !target.isOurs(entries)) return fail(failed('notOurFolder', { path }))
    found = 'replace'
  } catch (error) {
    if (systemCode(error) !== 'ENOENT') return fail(writeFailure(error, path))
  }
  try {
    await disk.access(dirname(resolve(path)), constants.W_OK)
  } catch (error) {
    return fail(writeFailure(error, path))
  }
  return ok(found)
}

/**
 * Fills a folder beside `path` and gives it its name when everything in it is complete; when `fill` fails, when the
 * disk is full or when the user interrupts, nothing of it remains and what stood at `path` is untouched.
 */
export async function writeFolder<Value>(
  path: string,
  target: FolderTarget,
  fill: (folder: NewFolder) => Promise<Result<Value, CliFailure>>,
  disk: Disk = realDisk,
): Promise<Result<Value, CliFailure>> {
  const checked = await checkFolderTarget(path, target, disk)
  if (!checked.ok) return checked
  const real = checked.value === 'replace' ? await disk.realpath(path) : resolve(path)
  const beside = join(dirname(real), besideName(real))
  hold(beside)
  try {
    await disk.mkdir(beside)
    if (checked.value === 'replace') await keepOthers(real, beside, target, disk)
    const made = new Set<string>()
    const filled = await fill({
      path: beside,
      write: async (name, bytes) => {
        const parent = dirname(join(beside, name))
        if (!made.has(parent)) await disk.mkdir(parent, { recursive: true })
        made.add(parent)
        await disk.rm(join(beside, name), { force: true })
        await writeThrough(join(beside, name), bytes, disk)
      },
    })
    if (!filled.ok) return filled
    if (checked.value === 'replace') await swap(beside, real, disk)
    else await disk.rename(beside, real)
    return filled
  } catch (error) {
    return fail(writeFailure(error, path))
  } finally {
    await disk.rm(beside, { recursive: true, force: true })
    release(beside)
  }
}

async function keepOthers(real: string, beside: string, target: FolderTarget, disk: Disk): Promise<void> {
  for (const entry of await disk.readdir(real)) {
    if (target.replaces(entry)) continue
    await disk.cp(join(real, entry), join(beside, entry), { recursive: true, preserveTimestamps: true })
  }
}

/** Puts `beside` in the place of `real`. Both renames run without a pause, so that no signal falls between them. */
async function swap(beside: string, real: string, disk: Disk): Promise<void> {
  const old = join(dirname(real), besideName(real))
  hold(old)
  try {
    renameSync(real, old)
    try {
      renameSync(beside, real)
    } catch (error) {
      renameSync(old, real)
      throw error
    }
    await disk.rm(old, { recursive: true, force: true })
  } finally {
    release(old)
  }
}
