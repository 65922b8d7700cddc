import 'fake-indexeddb/auto'
import { strToU8, unzipSync, zipSync } from 'fflate'
import { beforeEach, describe, expect, it } from 'vitest'
import { database } from '../../../../renderer/database/database.ts'
import { stateHash, undo } from '../../../../renderer/database/journal.ts'
import { decide } from '../../../../renderer/repositories/decisions.ts'
import { forumFileBytes, openForumFile, readForumFile } from '../../../../renderer/repositories/forum-file.ts'
import { changeEvent, createForum, removeForum } from '../../../../renderer/repositories/forums.ts'
import { placeMeetings } from '../../../../renderer/repositories/meetings.ts'
import { addRegistrants } from '../../../../renderer/repositories/registrants.ts'
import { forumEventSchema } from '../../../../shared/model/event.ts'
import { registrantSchema } from '../../../../shared/model/registrant.ts'

const event = forumEventSchema.parse({
  names: { vi: 'Diễn đàn thử', ja: '試験フォーラム' },
  sessions: [{ id: 's', names: { en: 'Morning' }, date: '2026-11-25', start: '09:00', end: '12:00' }],
})
const registrants = [
  registrantSchema.parse({ code: 'QNI', kind: 'province', side: 'vn', names: { vi: 'Quảng Ninh' } }),
  registrantSchema.parse({ code: 'GUN', kind: 'prefecture', side: 'jp', names: { ja: '群馬県' } }),
]

let forumId = ''
const bytesOf = async (): Promise<Uint8Array<ArrayBuffer>> => {
  const bytes = await forumFileBytes(forumId)
  if (!bytes) throw new Error('there is no such forum')
  return bytes
}

/** The same file with one of its parts changed. */
function altered(bytes: Uint8Array, name: string, change: (text: string) => string): Uint8Array<ArrayBuffer> {
  const files = unzipSync(bytes)
  const text = new TextDecoder().decode(files[name])
  return new Uint8Array(zipSync({ ...files, [name]: strToU8(change(text)) }))
}

beforeEach(async () => {
  forumId = await createForum(event)
  await addRegistrants(forumId, registrants)
  await decide(forumId, [{ a: 'QNI', b: 'GUN' }], 'required')
  await placeMeetings(forumId, [{ a: 'QNI', b: 'GUN', slot: 's-1', table: 'T01' }])
})

describe('a forum file', () => {
  it('carries a forum over to a machine without it', async () => {
    const before = await stateHash(forumId)
    const bytes = await bytesOf()
    await removeForum(forumId)
    expect(await database.registrants.where({ forumId }).count()).toBe(0)
    expect(await openForumFile(bytes)).toMatchObject({ ok: true, value: { forumId, outcome: 'new' } })
    expect(await stateHash(forumId)).toBe(before)
  })

  it('does not double a forum that is opened twice', async () => {
    const bytes = await bytesOf()
    const forums = await database.forums.count()
    expect(await openForumFile(bytes)).toMatchObject({ value: { outcome: 'same' } })
    expect(await database.forums.count()).toBe(forums)
    expect(await database.registrants.where({ forumId }).count()).toBe(2)
  })

  it('changes a forum in another state only when told to, and undo takes that back', async () => {
    const bytes = await bytesOf()
    await changeEvent(forumId, (old) => ({ ...old, deskPhone: '0900 200 900' }))
    const changed = await stateHash(forumId)
    expect(await openForumFile(bytes)).toMatchObject({
      value: { outcome: 'differs', differences: [{ table: 'forums', changed: 1, onlyHere: 0, onlyInFile: 0 }] },
    })
    expect(await stateHash(forumId)).toBe(changed)
    expect(await openForumFile(bytes, true)).toMatchObject({ value: { outcome: 'replaced' } })
    expect((await database.forums.get(forumId))?.event.deskPhone).toBeUndefined()
    await undo(forumId)
    expect(await stateHash(forumId)).toBe(changed)
  })

  it('is refused with a sentence when it is of a newer version, damaged or something else', async () => {
    const bytes = await bytesOf()
    const newer = altered(bytes, 'manifest.json', (text) => text.replace('"version": 1', '"version": 2'))
    expect(await readForumFile(newer)).toEqual({
      ok: false,
      failure: { key: 'start:forumFile.newer', params: { version: 2, known: 1 } },
    })
    const touched = altered(bytes, 'registrants.json', (text) => text.replace('QNI', 'XXX'))
    expect(await readForumFile(touched)).toEqual({ ok: false, failure: { key: 'start:forumFile.broken' } })
    expect((await readForumFile(bytes.slice(0, bytes.length / 2))).ok).toBe(false)
    const notAForumFile = { ok: false, failure: { key: 'start:forumFile.notAForumFile' } }
    expect(await readForumFile(new TextEncoder().encode('Hội nghị'))).toEqual(notAForumFile)
    expect(await readForumFile(new Uint8Array(zipSync({ 'a.txt': strToU8('a') })))).toEqual(notAForumFile)
    expect(await readForumFile(new Uint8Array())).toEqual(notAForumFile)
  })
})
