import { createHash } from 'node:crypto'
import { mkdir, readdir, readFile, stat, unlink } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import type { BackupEntry, OpenedFile } from '../../shared/bridge/host-bridge.ts'
import type { Message } from '../../shared/model/message.ts'
import { fail, ok, type Result } from '../../shared/model/result.ts'
import { readFailure, writeFailure } from '../files/failure.ts'
import { writeWhole } from '../files/write-whole.ts'
import { superfluous } from './thinning.ts'
import { isWholeZip } from './zip-check.ts'

/** What lies beside each backup, so that the list needs to open none of them. */
const labelSchema = z.object({ forumName: z.string(), savedAt: z.string(), revision: z.number(), sha256: z.string() })

export type BackupStore = {
  /** Newest first. A backup whose label was lost with the power is listed all the same. */
  list(): Promise<BackupEntry[]>
  read(id: string): Promise<Result<OpenedFile, Message>>
  /** Writes a copy, reads it back, and only then thins out the older ones. Content that is already there is not repeated. */
  write(forumId: string, forumName: string, revision: number, bytes: Uint8Array): Promise<Result<null, Message>>
}

const digest = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')
const filePattern = /^(\d{4}-\d\d-\d\dT\d\d-\d\d-\d\d-\d{3}Z)-R(\d+)\.forum$/

/** `20…T…-…-…Z-R3`: sorts by time and says without its label what it is. */
const stem = (savedAt: string, revision: number) => `${savedAt.replaceAll(/[:.]/g, '-')}-R${revision}`
const timeOf = (written: string) => written.replace(/T(\d\d)-(\d\d)-(\d\d)-(\d{3})Z/, 'T$1:$2:$3.$4Z')

/** Keeps the backups of all forums below `folder`, one folder for each. `clock` tells the time. */
export function openBackups(folder: string, clock: () => Date): BackupStore {
  const entriesOf = async (forumId: string): Promise<(BackupEntry & { sha256?: string })[]> => {
    const names = await readdir(join(folder, forumId))
    return Promise.all(names.filter((name) => filePattern.test(name)).map((name) => entry(folder, forumId, name)))
  }
  const newestFirst = (entries: BackupEntry[]) => entries.sort((a, b) => b.savedAt.localeCompare(a.savedAt))

  return {
    async list() {
      await mkdir(folder, { recursive: true })
      const forums = await readdir(folder, { withFileTypes: true })
      const all = await Promise.all(forums.filter((each) => each.isDirectory()).map((each) => entriesOf(each.name)))
      return newestFirst(all.flat()).map(({ id, forumId, forumName, savedAt, bytes, revision }) => ({
        id,
        forumId,
        forumName,
        savedAt,
        bytes,
        revision,
      }))
    },

    async read(id) {
      const path = join(folder, `${id}.forum`)
      try {
        const bytes = new Uint8Array(await readFile(path))
        if (!isWholeZip(bytes)) return fail({ key: 'common.host.backupDamaged' })
        return ok({ name: `${id.replace('/', '-')}.forum`, bytes })
      } catch (error) {
        const failure = readFailure(error, path)
        return fail(failure.key === 'common.host.fileMissing' ? { key: 'common.host.backupMissing' } : failure)
      }
    },

    async write(forumId, forumName, revision, bytes) {
      if (!isWholeZip(bytes)) return fail({ key: 'common.host.backupDamaged' })
      const own = join(folder, forumId)
      const savedAt = clock().toISOString()
      const path = join(own, `${stem(savedAt, revision)}.forum`)
      const sha256 = digest(bytes)
      try {
        await mkdir(own, { recursive: true })
        const earlier = await entriesOf(forumId)
        const newest = earlier.toSorted((a, b) => b.savedAt.localeCompare(a.savedAt))[0]
        if (newest?.sha256 === sha256 && newest.revision === revision) return ok(null)
        await writeWhole(path, bytes)
        if (digest(await readFile(path)) !== sha256) {
          await unlink(path)
          return fail({ key: 'common.host.backupNotVerified' })
        }
        const label = { forumName, savedAt, revision, sha256 }
        await writeWhole(path.replace(/\.forum$/, '.json'), Buffer.from(JSON.stringify(label)))
        await thin(own, await entriesOf(forumId), clock())
        return ok(null)
      } catch (error) {
        return fail(writeFailure(error, path, process.platform))
      }
    },
  }
}

async function entry(folder: string, forumId: string, name: string): Promise<BackupEntry & { sha256?: string }> {
  const path = join(folder, forumId, name)
  const [, written = '', revision = '0'] = filePattern.exec(name) ?? []
  const label = await readLabel(path.replace(/\.forum$/, '.json'))
  return {
    id: `${forumId}/${name.replace(/\.forum$/, '')}`,
    forumId,
    forumName: label?.forumName ?? forumId,
    savedAt: timeOf(written),
    bytes: (await stat(path)).size,
    revision: Number(revision),
    ...(label ? { sha256: label.sha256 } : {}),
  }
}

/** A label that is missing or broken costs the name of the forum in the list and nothing else. */
async function readLabel(path: string): Promise<z.infer<typeof labelSchema> | undefined> {
  const text = await readFile(path, 'utf8').catch(() => undefined)
  if (text === undefined) return undefined
  try {
    return labelSchema.safeParse(JSON.parse(text)).data
  } catch {
    return undefined
  }
}

async function thin(own: string, entries: readonly BackupEntry[], now: Date): Promise<void> {
  for (const id of superfluous(entries, now)) {
    const file = join(own, id.slice(id.indexOf('/') + 1))
    // The label goes last: a backup without a label is still a backup, a label without a backup is nothing.
    await unlink(`${file}.forum`)
    await unlink(`${file}.json`).catch(() => undefined)
  }
}
