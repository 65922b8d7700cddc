import 'fake-indexeddb/auto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Dexie } from 'dexie'
import { describe, expect, it } from 'vitest'
import { openDatabase } from '../../../../renderer/database/database.ts'
import { journalOf } from '../../../../renderer/database/journal.ts'
import { ladder } from '../../../../renderer/database/versions/ladder.ts'

const fixtures = join(import.meta.dirname, '../../../fixtures/database')

type Frozen = { version: number; forumId: string; stateHash: string; tables: Record<string, Record<string, unknown>[]> }

const frozen = readdirSync(fixtures).map((file): Frozen => JSON.parse(readFileSync(join(fixtures, file), 'utf8')))

/** Leaves a database behind as the app of that version left it. */
async function leaveBehind(name: string, { version, tables }: Frozen): Promise<void> {
  const old = new Dexie(name)
  for (const step of ladder.filter(({ number }) => number <= version)) old.version(step.number).stores(step.stores)
  await old.open()
  for (const [table, rows] of Object.entries(tables)) await old.table(table).bulkAdd(rows)
  old.close()
}

describe('the version ladder', () => {
  it('rises by one each time and has a frozen state of every version', () => {
    expect(ladder.map(({ number }) => number)).toEqual(ladder.map((_, index) => index + 1))
    expect(frozen.map(({ version }) => version).sort()).toEqual(ladder.map(({ number }) => number))
  })

  for (const state of frozen) {
    it(`opens a database of version ${state.version} with everything in it`, async () => {
      const name = `frozen-${state.version}`
      await leaveBehind(name, state)
      const database = openDatabase(name)
      const journal = journalOf(database, 'here')
      expect(await journal.stateHash(state.forumId)).toBe(state.stateHash)
      for (const [table, rows] of Object.entries(state.tables))
        expect(await database.table(table).count(), table).toBe(rows.length)
      const undone = await journal.undo(state.forumId)
      expect(undone).toEqual({ ok: true, value: { key: 'shell:history.lockMeeting', params: { count: 1 } } })
      await journal.redo(state.forumId)
      expect(await journal.stateHash(state.forumId)).toBe(state.stateHash)
      await database.delete()
    })
  }
})
