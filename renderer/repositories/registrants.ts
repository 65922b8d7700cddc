import { Dexie } from 'dexie'
import { useLiveQuery } from 'dexie-react-hooks'
import { type ImportedField, importedFields } from '../../shared/intake/registrants/compare-import.ts'
import { mergeRegistrants, redirectWishes } from '../../shared/intake/registrants/merge.ts'
import type { Message } from '../../shared/model/message.ts'
import type { Registrant } from '../../shared/model/registrant.ts'
import { fail, ok, type Result } from '../../shared/model/result.ts'
import { sameRow } from '../database/canonical.ts'
import { database } from '../database/database.ts'
import { intent } from '../database/journal.ts'
import { pairId, type RegistrantRow, type RememberedOfRow } from '../database/rows.ts'

/** Rows read at once: a window stands still while it takes thousands of them in. */
const portion = 1000

/** A forum's registrants in their order. */
export async function readRegistrants(forumId: string): Promise<RegistrantRow[]> {
  const rows: RegistrantRow[] = []
  for (let after: string | typeof Dexie.minKey = Dexie.minKey; ; ) {
    const next: RegistrantRow[] = await database.registrants
      .where('[forumId+id]')
      .between([forumId, after], [forumId, Dexie.maxKey], false)
      .limit(portion)
      .toArray()
    for (const row of next) rows.push(row)
    const last = next.at(-1)
    if (!last || next.length < portion) break
    after = last.id
  }
  return rows.sort((a, b) => a.order - b.order)
}

/** The rows of a forum's registrants in their order; undefined while they are read. */
export const useRegistrants = (forumId: string): RegistrantRow[] | undefined =>
  useLiveQuery(() => readRegistrants(forumId), [forumId])

/** Puts new registrants behind those that are there. */
export const addRegistrants = (
  forumId: string,
  registrants: readonly Registrant[],
  name: Message = { key: 'shell:history.addRegistrants', params: { count: registrants.length } },
): Promise<void> =>
  intent(forumId, name, async () => {
    const last = (await readRegistrants(forumId)).at(-1)?.order ?? 0
    await database.registrants.bulkAdd(
      registrants.map((registrant, index) => ({
        forumId,
        id: crypto.randomUUID(),
        order: last + index + 1,
        registrant,
      })),
    )
  })

/** The fields in which two versions of a registrant differ. */
const changedFields = (before: Registrant, after: Registrant): ImportedField[] =>
  importedFields.filter((field) => !sameRow(before[field], after[field]))

/** A row with other content and nothing remembered of it but this. */
const withMemory = (
  { forumId, id, order }: RegistrantRow,
  registrant: Registrant,
  remembered: RememberedOfRow,
): RegistrantRow => ({ forumId, id, order, registrant, ...remembered })

/**
 * Writes changed registrants back: one edit, a pasted block, a fill; one step. Rows that are gone stay gone. What was
 * changed by hand is remembered, so that a later import does not overwrite it unasked.
 */
export const changeRegistrants = (
  forumId: string,
  changed: readonly { id: string; registrant: Registrant; remembered?: RememberedOfRow }[],
  name: Message = { key: 'shell:history.changeRegistrants', params: { count: changed.length } },
  by: 'hand' | 'import' = 'hand',
): Promise<void> =>
  intent(forumId, name, async () => {
    const known = await database.registrants.bulkGet(changed.map(({ id }): [string, string] => [forumId, id]))
    const pairs = changed.flatMap(({ registrant, remembered }, index) => {
      const row = known[index]
      return row ? [{ row, registrant, remembered }] : []
    })
    await database.registrants.bulkPut(
      pairs.map(({ row, registrant, remembered }): RegistrantRow => {
        if (remembered) return withMemory(row, registrant, remembered)
        const edited = by === 'hand' ? changedFields(row.registrant, registrant) : []
        const handEdited = [...new Set([...(row.handEdited ?? []), ...edited])]
        return { ...row, registrant, ...(handEdited.length > 0 ? { handEdited } : {}) }
      }),
    )
    for (const { row, registrant } of pairs)
      if (row.registrant.code !== registrant.code) await renameCode(forumId, row.registrant.code, registrant.code)
  })

/** Writes a pasted block: changed registrants and new ones behind the others, as one step. */
export const pasteRegistrants = (
  forumId: string,
  changed: readonly { id: string; registrant: Registrant }[],
  added: readonly Registrant[],
): Promise<void> =>
  intent(
    forumId,
    { key: 'registrants:history.paste', params: { changed: changed.length, added: added.length } },
    async () => {
      await changeRegistrants(forumId, changed)
      await addRegistrants(forumId, added)
    },
  )

/** The parts of a registrant that are edited as a whole, each in a dialog of its own. */
export type RegistrantPart = 'availability' | 'initiatives' | 'people'

/**
 * Writes one part of a registrant that was edited as a whole. `seen` is what the editing began with; it is refused when
 * the part was changed in another window since, or the registrant is gone.
 */
export const changePart = <Part extends RegistrantPart>(
  forumId: string,
  id: string,
  part: Part,
  seen: Registrant[Part],
  next: Registrant[Part],
  name: Message,
): Promise<Result<null, Message>> =>
  intent(forumId, name, async () => {
    const row = await database.registrants.get([forumId, id])
    if (!row || !sameRow(row.registrant[part], seen)) return fail({ key: 'registrants:changedElsewhere' })
    await changeRegistrants(forumId, [{ id, registrant: { ...row.registrant, [part]: next } }])
    return ok(null)
  })

/** Takes registrants away, with what was decided and planned for them. */
export const removeRegistrants = (forumId: string, ids: readonly string[]): Promise<void> =>
  intent(forumId, { key: 'shell:history.removeRegistrants', params: { count: ids.length } }, async () => {
    const rows = await database.registrants.bulkGet(ids.map((id): [string, string] => [forumId, id]))
    const codes = new Set(rows.flatMap((row) => (row ? [row.registrant.code] : [])))
    await database.registrants.bulkDelete(ids.map((id): [string, string] => [forumId, id]))
    for (const table of [database.meetings, database.decisions]) {
      const stranded = await table.where({ forumId }).toArray()
      const keys = stranded.filter((row) => codes.has(row.a) || codes.has(row.b)).map((row) => row.id)
      await table.bulkDelete(keys.map((id): [string, string] => [forumId, id]))
    }
    await database.checkins.bulkDelete([...codes].map((code): [string, string] => [forumId, code]))
  })

/**
 * What is remembered of two that become one. Each is kept as it is: a later import of its file then knows both again.
 * What was put together is no correction by hand.
 */
function mergedMemory(kept: RegistrantRow, other: RegistrantRow): RememberedOfRow {
  const handEdited = [...new Set([...(kept.handEdited ?? []), ...(other.handEdited ?? [])])]
  return {
    ...(handEdited.length > 0 ? { handEdited } : {}),
    merged: [kept, other].flatMap((row) => row.merged ?? [row.registrant]),
  }
}

/**
 * Makes one registrant of two because somebody said that they are one; `keepId` keeps its code. Decisions, wishes and
 * meetings of the other go over to it, but for a meeting that would be its second with the same partner or in one slot:
 * that pair goes back to the tray.
 */
export const mergeRegistrantRows = (forumId: string, keepId: string, otherId: string): Promise<void> =>
  intent(forumId, { key: 'registrants:history.merge' }, async () => {
    const kept = await database.registrants.get([forumId, keepId])
    const other = await database.registrants.get([forumId, otherId])
    if (!kept || !other) return
    const [to, from] = [kept.registrant.code, other.registrant.code]
    await changeRegistrants(forumId, [
      {
        id: keepId,
        registrant: mergeRegistrants(kept.registrant, other.registrant),
        remembered: mergedMemory(kept, other),
      },
    ])
    for (const row of await readRegistrants(forumId)) {
      if (row.id === otherId) continue
      const next = withWishesOf(row, (registrants) => redirectWishes(registrants, from, to))
      if (next !== row) await database.registrants.put(next)
    }
    const meetings = await database.meetings.where({ forumId }).toArray()
    const busy = new Set(meetings.filter((row) => row.a === to || row.b === to).map((row) => row.slot))
    for (const row of meetings) {
      if (row.a !== from && row.b !== from) continue
      await database.meetings.delete([forumId, row.id])
      const moved = withPair(row, row.a === from ? to : row.a, row.b === from ? to : row.b)
      const isTaken = busy.has(row.slot) || moved.a === moved.b || (await database.meetings.get([forumId, moved.id]))
      if (!isTaken) await database.meetings.put(moved)
    }
    for (const row of await database.decisions.where({ forumId }).toArray()) {
      if (row.a !== from && row.b !== from) continue
      await database.decisions.delete([forumId, row.id])
      const moved = withPair(row, row.a === from ? to : row.a, row.b === from ? to : row.b)
      if (moved.a !== moved.b && !(await database.decisions.get([forumId, moved.id])))
        await database.decisions.put(moved)
    }
    const checkin = await database.checkins.get([forumId, from])
    if (checkin && !(await database.checkins.get([forumId, to]))) await database.checkins.put({ ...checkin, id: to })
    await database.checkins.delete([forumId, from])
    const forum = await database.forums.get(forumId)
    if (forum?.event.tables.some((table) => table.owner === from)) {
      const tables = forum.event.tables.map((table) => (table.owner === from ? { ...table, owner: to } : table))
      await database.forums.put({ ...forum, event: { ...forum.event, tables } })
    }
    await database.registrants.delete([forumId, otherId])
  })

/** A row whose wishes, and those of the registrants that it was made of, were changed; the same row where none was. */
function withWishesOf(
  row: RegistrantRow,
  change: (registrants: readonly Registrant[]) => readonly Registrant[],
): RegistrantRow {
  const [registrant = row.registrant] = change([row.registrant])
  const merged = row.merged?.map((part) => change([part])[0] ?? part)
  const isSame = registrant === row.registrant && (merged ?? []).every((part, index) => part === row.merged?.[index])
  return isSame ? row : { ...row, registrant, ...(merged ? { merged } : {}) }
}

/** Remembers that two registrants that look alike are two. */
export const tellApart = (forumId: string, oneId: string, otherId: string): Promise<void> =>
  intent(forumId, { key: 'registrants:history.tellApart' }, async () => {
    const forum = await database.forums.get(forumId)
    if (!forum) return
    await database.forums.put({ ...forum, distinct: [...new Set([...(forum.distinct ?? []), pairId(oneId, otherId)])] })
  })

/** Carries a changed code over to everything that names the registrant by it. */
async function renameCode(forumId: string, from: string, to: string): Promise<void> {
  const renamed = (code: string) => (code === from ? to : code)
  for (const row of await database.decisions.where({ forumId }).toArray()) {
    if (row.a !== from && row.b !== from) continue
    await database.decisions.delete([forumId, row.id])
    await database.decisions.put(withPair(row, renamed(row.a), renamed(row.b)))
  }
  for (const row of await database.meetings.where({ forumId }).toArray()) {
    if (row.a !== from && row.b !== from) continue
    await database.meetings.delete([forumId, row.id])
    await database.meetings.put(withPair(row, renamed(row.a), renamed(row.b)))
  }
  const checkin = await database.checkins.get([forumId, from])
  if (checkin) {
    await database.checkins.delete([forumId, from])
    await database.checkins.put({ ...checkin, id: to })
  }
  for (const row of await readRegistrants(forumId)) {
    const next = withWishesOf(row, (registrants) => redirectWishes(registrants, from, to))
    if (next !== row) await database.registrants.put(next)
  }
  const forum = await database.forums.get(forumId)
  const own = forum?.event.rules.limitsOf?.[from]
  if (forum && (own || forum.event.tables.some((table) => table.owner === from))) {
    const tables = forum.event.tables.map((table) => (table.owner === from ? { ...table, owner: to } : table))
    const { [from]: _, ...others } = forum.event.rules.limitsOf ?? {}
    const rules = own ? { ...forum.event.rules, limitsOf: { ...others, [to]: own } } : forum.event.rules
    await database.forums.put({ ...forum, event: { ...forum.event, tables, rules } })
  }
}

function withPair<Row extends { id: string; a: string; b: string }>(row: Row, a: string, b: string): Row {
  return { ...row, id: pairId(a, b), a, b }
}
