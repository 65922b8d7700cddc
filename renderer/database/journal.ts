import { Dexie } from 'dexie'
import type { Message } from '../../shared/model/message.ts'
import { fail, ok, type Result } from '../../shared/model/result.ts'
import { canonical, sameRow, sha256 } from './canonical.ts'
import { database, type ForumDatabase, journalledTables } from './database.ts'
import { excuse, isRecording, record } from './recorder.ts'
import type { RowImage, StepRow } from './rows.ts'

/** Steps kept for each forum; older ones are forgotten. */
const stepsKept = 500

const deskKey = 'forum-match.desk'

/**
 * Names this window among those that work on one database; a reload keeps the name. A worker has no such memory: it is
 * named after the window for which it works, so that its steps are that window's own.
 */
function nameDesk(): string {
  if (!globalThis.sessionStorage) return globalThis.self?.name || crypto.randomUUID()
  const known = globalThis.sessionStorage.getItem(deskKey)
  const name = known ?? crypto.randomUUID()
  globalThis.sessionStorage.setItem(deskKey, name)
  return name
}
export const desk = nameDesk()

/** Rows read and written together: an import touches thousands, and the window must answer in between. */
const portion = 500

/** Images by table, in portions. */
function* portions(images: readonly RowImage[]): Generator<{ name: RowImage['table']; own: RowImage[] }> {
  for (const [name, all] of Map.groupBy(images, ({ table }) => table)) {
    for (let from = 0; from < all.length; from += portion) yield { name, own: all.slice(from, from + portion) }
  }
}

/** Undo, redo and history of one database; the app uses the ones of its own database below. */
export function journalOf(db: ForumDatabase, ownDesk: string) {
  const stepsOf = (forumId: string) =>
    db.steps.where('[forumId+seq]').between([forumId, Dexie.minKey], [forumId, Dexie.maxKey])

  async function forget(seqs: number[]): Promise<void> {
    await db.steps.bulkDelete(seqs)
    await db.images.bulkDelete(seqs)
  }

  /**
   * Runs one intent of a person: everything `write` changes becomes one transaction and one step that undo takes back.
   * `name` is a key of renderer/i18n with its places. An intent inside an intent joins it. A new step makes those that
   * this window has undone unreachable, as everywhere.
   */
  async function intent<T>(forumId: string, name: Message, write: () => Promise<T>): Promise<T> {
    const outer = Dexie.currentTransaction?.idbtrans
    if (outer && isRecording(outer)) return write()
    return db.transaction('rw', db.tables, async (transaction) => {
      const recorder = record(transaction.idbtrans)
      const answer = await write()
      const images = [...recorder.values()].filter((image) => !sameRow(image.before, image.after))
      if (images.length === 0) return answer
      const undone = await stepsOf(forumId)
        .filter((step) => step.state === 'undone' && step.desk === ownDesk)
        .primaryKeys()
      await forget(undone)
      const step: StepRow = { forumId, at: new Date().toISOString(), desk: ownDesk, name, state: 'done' }
      const seq = await db.steps.add(step)
      await db.images.add({ seq, forumId, images })
      const count = await stepsOf(forumId).count()
      if (count > stepsKept)
        await forget(
          await stepsOf(forumId)
            .limit(count - stepsKept)
            .primaryKeys(),
        )
      return answer
    })
  }

  /** Writes that undo does not cover: making, removing and opening whole forums. */
  async function withoutJournal<T>(write: () => Promise<T>): Promise<T> {
    return db.transaction('rw', db.tables, async (transaction) => {
      excuse(transaction.idbtrans)
      return write()
    })
  }

  /** The step that undo or redo would take: this window's own one first, else the nearest of anybody. */
  async function nextStep(forumId: string, direction: 'undo' | 'redo'): Promise<StepRow | undefined> {
    const inReach = (own: boolean) => {
      const steps = direction === 'undo' ? stepsOf(forumId).reverse() : stepsOf(forumId)
      const state = direction === 'undo' ? 'done' : 'undone'
      return steps.filter((step) => step.state === state && (!own || step.desk === ownDesk)).first()
    }
    return (await inReach(true)) ?? (await inReach(false))
  }

  /** Whether every row still is as one side of its image says. */
  async function areAs(side: 'before' | 'after', images: readonly RowImage[]): Promise<boolean> {
    for (const { name, own } of portions(images)) {
      const found = await db.table(name).bulkGet(own.map(({ key }) => key))
      if (!own.every((image, index) => sameRow(found[index], image[side]))) return false
    }
    return true
  }

  /** Makes every row what one side of its image says. */
  async function makeAs(side: 'before' | 'after', images: readonly RowImage[]): Promise<void> {
    for (const { name, own } of portions(images)) {
      const [gone, there] = [own.filter((image) => image[side] === undefined), own.filter((image) => image[side])]
      await db.table(name).bulkDelete(gone.map(({ key }) => key))
      await db.table(name).bulkPut(there.map((image) => image[side]))
    }
  }

  async function take(forumId: string, direction: 'undo' | 'redo'): Promise<Result<Message | null, Message>> {
    return db.transaction('rw', db.tables, async (transaction) => {
      excuse(transaction.idbtrans)
      const step = await nextStep(forumId, direction)
      if (step?.seq === undefined) return ok(null)
      const images = (await db.images.get(step.seq))?.images ?? []
      const [from, to] = direction === 'undo' ? (['after', 'before'] as const) : (['before', 'after'] as const)
      if (!(await areAs(from, images)))
        return fail({ key: direction === 'undo' ? 'shell:history.undoRefused' : 'shell:history.redoRefused' })
      await makeAs(to, images)
      await db.steps.update(step.seq, { state: direction === 'undo' ? 'undone' : 'done', desk: ownDesk })
      return ok(step.name)
    })
  }

  /** Takes back the last step; answers its name, null when there is none, or why it must not be taken back. */
  const undo = (forumId: string) => take(forumId, 'undo')

  /** Takes the step that was undone last again. */
  const redo = (forumId: string) => take(forumId, 'redo')

  /** The history, oldest step first. */
  const history = (forumId: string): Promise<StepRow[]> => stepsOf(forumId).toArray()

  /** Which steps undo and redo would take now. */
  async function reachable(forumId: string): Promise<{ undo?: StepRow; redo?: StepRow }> {
    return { undo: await nextStep(forumId, 'undo'), redo: await nextStep(forumId, 'redo') }
  }

  /** SHA-256 over every row of a forum's state, in one fixed order. */
  async function stateHash(forumId: string): Promise<string> {
    const rows = await db.transaction('r', db.tables, () =>
      Promise.all(
        journalledTables.map((name) =>
          name === 'forums' ? db.forums.where({ id: forumId }).toArray() : db.table(name).where({ forumId }).toArray(),
        ),
      ),
    )
    return sha256(canonical(rows))
  }

  return { intent, withoutJournal, undo, redo, history, reachable, stateHash }
}

export const { intent, withoutJournal, undo, redo, history, reachable, stateHash } = journalOf(database, desk)
