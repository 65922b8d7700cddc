import { randomBytes } from 'node:crypto'
import { type FileHandle, open, readdir, rename, unlink } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'

/** The steps of a write, so that tests can make any one of them fail. */
export type FileSteps = {
  open(path: string, flags: string): Promise<Pick<FileHandle, 'writeFile' | 'sync' | 'close'>>
  rename(from: string, to: string): Promise<void>
  unlink(path: string): Promise<void>
  readdir(path: string): Promise<string[]>
}
const realSteps: FileSteps = {
  open: (path, flags) => open(path, flags),
  rename: (from, to) => rename(from, to),
  unlink: (path) => unlink(path),
  readdir: (path) => readdir(path),
}

const partMark = '.part'
const partPrefix = (path: string) => `.${basename(path)}.`

const writing = new Map<string, Promise<unknown>>()

/**
 * Writes a file whole or not at all: into a new file beside it, forced to the disk, then renamed over the old one.
 * Whatever happens on the way – also a power cut – the old content or the new one is there, never a part. Two writes
 * of one path wait for each other. Rejects with the file system's error and leaves nothing behind.
 */
export function writeWhole(path: string, bytes: Uint8Array, steps: FileSteps = realSteps): Promise<void> {
  const before = writing.get(path) ?? Promise.resolve()
  const turn = before.then(
    () => writeNow(path, bytes, steps),
    () => writeNow(path, bytes, steps),
  )
  writing.set(path, turn)
  const tidy = () => {
    if (writing.get(path) === turn) writing.delete(path)
  }
  turn.then(tidy, tidy)
  return turn
}

async function writeNow(path: string, bytes: Uint8Array, steps: FileSteps): Promise<void> {
  await sweepParts(path, steps)
  const part = join(dirname(path), `${partPrefix(path)}${randomBytes(6).toString('hex')}${partMark}`)
  try {
    const file = await steps.open(part, 'wx')
    try {
      await file.writeFile(bytes)
      await file.sync()
    } finally {
      await file.close()
    }
    await renamePatiently(part, path, steps)
  } catch (error) {
    // The first failure is the one to tell; a part that cannot be removed now is swept by the next write.
    await steps.unlink(part).catch(() => undefined)
    throw error
  }
  await syncFolder(dirname(path), steps)
}

/** Removes what a killed process left of earlier writes of the same file. */
async function sweepParts(path: string, steps: FileSteps): Promise<void> {
  const folder = dirname(path)
  const names = await steps.readdir(folder)
  const left = names.filter((name) => name.startsWith(partPrefix(path)) && name.endsWith(partMark))
  await Promise.all(left.map((name) => steps.unlink(join(folder, name)).catch(() => undefined)))
}

/** A virus scanner or an indexer holds a file for a moment; a person who has it open in Excel holds it longer. */
async function renamePatiently(from: string, to: string, steps: FileSteps): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await steps.rename(from, to)
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? error.code : ''
      const passing = code === 'EBUSY' || (process.platform === 'win32' && (code === 'EPERM' || code === 'EACCES'))
      if (!passing || attempt === 4) throw error
      await new Promise((done) => setTimeout(done, 100 * attempt))
    }
  }
}

/** Makes the rename itself last through a power cut. Windows does this by itself and cannot open a folder. */
async function syncFolder(folder: string, steps: FileSteps): Promise<void> {
  if (process.platform === 'win32') return
  const handle = await steps.open(folder, 'r')
  try {
    await handle.sync()
  } catch (error) {
    // Some network disks cannot sync a folder; the file itself is safe there all the same.
    if (!(error instanceof Error && 'code' in error && (error.code === 'EINVAL' || error.code === 'ENOTSUP')))
      throw error
  } finally {
    await handle.close()
  }
}
