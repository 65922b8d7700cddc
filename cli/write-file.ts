import { constants } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fail, ok, type Result } from '../shared/model/result.ts'
import { besideName, type Disk, realDisk, systemCode, writeFailure } from './disk.ts'
import { type CliFailure, failed } from './failure.ts'
import { hold, release } from './temporaries.ts'

type Target = 'free' | 'file' | 'stream'

/** What stands at `path` now. Devices and pipes (/dev/stdout) are streams: they are written through, not replaced. */
async function targetKind(path: string, disk: Disk): Promise<Result<Target, CliFailure>> {
  try {
    const found = await disk.stat(path)
    if (found.isDirectory()) return fail(failed('targetIsFolder', { path }))
    return ok(found.isFile() ? 'file' : 'stream')
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return ok('free')
    return fail(writeFailure(error, path))
  }
}

/** Whether a file can be written at `path` as far as can be said before the work: found out early, told early. */
export async function checkFileTarget(
  path: string,
  about: { force: boolean },
  disk: Disk = realDisk,
): Promise<Result<Target, CliFailure>> {
  const kind = await targetKind(path, disk)
  if (!kind.ok) return kind
  if (kind.value === 'file' && !about.force) return fail(failed('exists', { path }))
  if (kind.value === 'stream') return kind
  try {
    await disk.access(dirname(resolve(path)), constants.W_OK)
  } catch (error) {
    return fail(writeFailure(error, path))
  }
  return kind
}

/** Writes all of `bytes` into a new file and waits until the disk holds them. */
export async function writeThrough(path: string, bytes: Uint8Array | string, disk: Disk, flags = 'wx'): Promise<void> {
  const file = await disk.open(path, flags)
  try {
    await file.writeFile(bytes)
    await file.sync()
  } catch (error) {
    // Pipes and terminals cannot be synchronised, and need not be.
    if (!['EINVAL', 'ENOTSUP'].includes(systemCode(error)) || flags === 'wx') throw error
  } finally {
    await file.close()
  }
}

/**
 * Writes a file whole or not at all: into a new file beside it, then under its name. Without `force` an existing file
 * stays as it is, also one that appears in the meantime.
 */
export async function writeWhole(
  path: string,
  bytes: Uint8Array | string,
  about: { force: boolean },
  disk: Disk = realDisk,
): Promise<Result<void, CliFailure>> {
  const target = await checkFileTarget(path, about, disk)
  if (!target.ok) return target
  if (target.value === 'stream') {
    try {
      await writeThrough(path, bytes, disk, 'w')
      return ok(undefined)
    } catch (error) {
      return fail(writeFailure(error, path))
    }
  }
  // A link stays a link: what it points to is replaced.
  const real = target.value === 'file' ? await disk.realpath(path) : resolve(path)
  const beside = join(dirname(real), besideName(real))
  hold(beside)
  try {
    await writeThrough(beside, bytes, disk)
    await name(beside, real, about.force, disk)
    return ok(undefined)
  } catch (error) {
    return fail(writeFailure(error, path))
  } finally {
    await disk.rm(beside, { force: true })
    release(beside)
  }
}

async function name(beside: string, real: string, force: boolean, disk: Disk): Promise<void> {
  if (force) return disk.rename(beside, real)
  try {
    // Unlike a rename, a link never replaces what stands there.
    await disk.link(beside, real)
  } catch (error) {
    if (!['EPERM', 'ENOTSUP', 'ENOSYS', 'EMLINK'].includes(systemCode(error))) throw error
    await disk.rename(beside, real)
  }
}
