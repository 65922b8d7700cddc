import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import {
  type ForumFileTable,
  type ForumManifest,
  forumFileRows,
  forumFileVersion,
  forumManifestSchema,
} from '../../shared/model/forum-file.ts'
import { nameIn } from '../../shared/model/language.ts'
import type { Message } from '../../shared/model/message.ts'
import { fail, ok, type Result } from '../../shared/model/result.ts'
import { canonical, sameRow, sha256 } from '../database/canonical.ts'
import { database, journalledTables } from '../database/database.ts'
import { intent, withoutJournal } from '../database/journal.ts'
import type { RowKey } from '../database/rows.ts'

type Row = Record<string, unknown>
type ForumRows = Record<ForumFileTable, Row[]>

/** What a forum file may unpack to; a forum of 600 delegations is below 30 MB. */
const largestContent = 512 * 1024 * 1024

const broken: Message = { key: 'start:forumFile.broken' }

const rowsOf = (forumId: string, name: ForumFileTable): Promise<Row[]> =>
  name === 'forums'
    ? database.table<Row>('forums').where({ id: forumId }).toArray()
    : database.table<Row>(name).where({ forumId }).toArray()

async function readRows(forumId: string): Promise<ForumRows> {
  const entries = await database.transaction('r', database.tables, () =>
    Promise.all(journalledTables.map(async (name) => [name, await rowsOf(forumId, name)] as const)),
  )
  return Object.fromEntries(entries) as ForumRows
}

/** A forum as a forum file; undefined where there is no such forum. The same forum at the same instant: same bytes. */
export async function forumFileBytes(
  forumId: string,
  savedAt: Date = new Date(),
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const forum = await database.forums.get(forumId)
  if (!forum) return undefined
  const rows = await readRows(forumId)
  const revisions = await database.revisions.where({ forumId }).toArray()
  const manifest: ForumManifest = {
    format: 'forum-match/forum',
    version: forumFileVersion,
    forumId,
    name: nameIn(forum.event.names, 'en'),
    savedAt: savedAt.toISOString(),
    revision: Math.max(0, ...revisions.map((revision) => revision.number)),
    files: {},
  }
  const content: Record<string, Uint8Array> = {}
  for (const name of journalledTables) {
    const text = canonical(rows[name])
    content[`${name}.json`] = strToU8(text)
    manifest.files[`${name}.json`] = { sha256: await sha256(text), rows: rows[name].length }
  }
  const files = { 'manifest.json': strToU8(JSON.stringify(manifest, null, 2)), ...content }
  return new Uint8Array(zipSync(files, { mtime: savedAt, level: 6 }))
}

function unpack(bytes: Uint8Array): Record<string, Uint8Array> | null {
  let size = 0
  try {
    return unzipSync(bytes, {
      filter: (file) => {
        size += file.originalSize
        if (size > largestContent) throw new Error('unpacks to more than a forum can be')
        return file.name.endsWith('.json')
      },
    })
  } catch {
    // Whatever is wrong with the zip, the person is told that this is no forum file.
    return null
  }
}

function parseJson(bytes: Uint8Array | undefined): unknown {
  if (!bytes) return undefined
  try {
    return JSON.parse(strFromU8(bytes))
  } catch {
    // The caller answers with a sentence for both: a part that is missing and one that is no JSON.
    return undefined
  }
}

/** Checks a forum file from beginning to end; nothing is written. */
export async function readForumFile(
  bytes: Uint8Array,
): Promise<Result<{ manifest: ForumManifest; rows: ForumRows }, Message>> {
  const files = unpack(bytes)
  const rawManifest = parseJson(files?.['manifest.json'])
  if (!files || rawManifest === undefined) return fail({ key: 'start:forumFile.notAForumFile' })
  const version = typeof rawManifest === 'object' && rawManifest !== null ? Reflect.get(rawManifest, 'version') : null
  if (typeof version === 'number' && version > forumFileVersion)
    return fail({ key: 'start:forumFile.newer', params: { version, known: forumFileVersion } })
  const manifest = forumManifestSchema.safeParse(rawManifest)
  if (!manifest.success) return fail({ key: 'start:forumFile.notAForumFile' })
  const { forumId } = manifest.data
  const rows: Partial<ForumRows> = {}
  for (const name of journalledTables) {
    const part = files[`${name}.json`]
    const expected = manifest.data.files[`${name}.json`]
    if (!part || !expected || (await sha256(new Uint8Array(part))) !== expected.sha256) return fail(broken)
    const parsed = forumFileRows[name].array().safeParse(parseJson(part))
    if (!parsed.success) return fail(broken)
    const owner = name === 'forums' ? 'id' : 'forumId'
    if (parsed.data.some((row) => row[owner] !== forumId)) return fail(broken)
    rows[name] = parsed.data
  }
  if (rows.forums?.length !== 1) return fail(broken)
  return ok({ manifest: manifest.data, rows: rows as ForumRows })
}

const keyOf = (name: ForumFileTable, row: Row): RowKey =>
  name === 'forums' ? String(row.id) : [String(row.forumId), String(row.id)]

/** Writes only what differs, so that the step of a replacement is as small as it can be. */
async function putRows(forumId: string, rows: ForumRows): Promise<void> {
  for (const name of journalledTables) {
    const table = database.table<Row>(name)
    const before = new Map((await rowsOf(forumId, name)).map((row) => [canonical(keyOf(name, row)), row]))
    const changed = rows[name].filter((row) => !sameRow(before.get(canonical(keyOf(name, row))), row))
    const kept = new Set(rows[name].map((row) => canonical(keyOf(name, row))))
    const gone = [...before].filter(([key]) => !kept.has(key)).map(([, row]) => keyOf(name, row))
    await table.bulkPut(changed)
    await table.bulkDelete(gone)
  }
}

/** How many rows of a kind differ between this machine and a file, and how many only one of the two has. */
export type RowDifference = { table: ForumFileTable; changed: number; onlyHere: number; onlyInFile: number }

export type OpenedForum = {
  forumId: string
  name: string
  outcome: 'new' | 'same' | 'replaced'
}
/** This machine has the same forum in another state and nothing was written. */
export type DifferingForum = { forumId: string; name: string; outcome: 'differs'; differences: RowDifference[] }

function differencesOf(here: ForumRows, file: ForumRows): RowDifference[] {
  return journalledTables.flatMap((table) => {
    const inFile = new Map(file[table].map((row) => [canonical(keyOf(table, row)), row]))
    const difference = { table, changed: 0, onlyHere: 0, onlyInFile: 0 }
    for (const row of here[table]) {
      const key = canonical(keyOf(table, row))
      const other = inFile.get(key)
      if (!other) difference.onlyHere++
      else if (!sameRow(row, other)) difference.changed++
      inFile.delete(key)
    }
    difference.onlyInFile = inFile.size
    return difference.changed + difference.onlyHere + difference.onlyInFile > 0 ? [difference] : []
  })
}

/**
 * Opens a forum file. The same forum twice stays one forum: where this machine has it in another state, nothing is
 * written unless `replace` is given, and then the replacement is one step that undo takes back.
 */
export async function openForumFile(
  bytes: Uint8Array,
  replace = false,
): Promise<Result<OpenedForum | DifferingForum, Message>> {
  const read = await readForumFile(bytes)
  if (!read.ok) return read
  const { manifest, rows } = read.value
  const { forumId, name } = manifest
  const here = await readRows(forumId)
  if (here.forums.length === 0) {
    await withoutJournal(() => putRows(forumId, rows))
    return ok({ forumId, name, outcome: 'new' })
  }
  const fileState = await sha256(canonical(sortedRows(rows)))
  if (fileState === (await sha256(canonical(sortedRows(here))))) return ok({ forumId, name, outcome: 'same' })
  if (!replace) return ok({ forumId, name, outcome: 'differs', differences: differencesOf(here, rows) })
  await intent(forumId, { key: 'shell:history.replaceForum' }, () => putRows(forumId, rows))
  return ok({ forumId, name, outcome: 'replaced' })
}

const sortedRows = (rows: ForumRows) => journalledTables.map((name) => rows[name].map((row) => canonical(row)).sort())
