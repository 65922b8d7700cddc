import type { DBCore, DBCoreMutateRequest, DBCoreTable, DBCoreTransaction, Middleware } from 'dexie'
import type { JournalledTable, RowImage, RowKey } from './rows.ts'

/**
 * Takes the images behind undo and redo where rows are written, so that nobody who writes rows can forget them.
 * A transaction either records (`record`) or is excused (`excuse`: undo itself, opening a forum file); a write to a
 * journalled table outside of both is a mistake in this program and throws.
 */
export type Recorder = Map<string, RowImage>

const recorders = new WeakMap<DBCoreTransaction | IDBTransaction, Recorder | 'excused'>()

/** Starts recording what `transaction` writes; the images fill the answered map while it runs. */
export function record(transaction: IDBTransaction): Recorder {
  const recorder: Recorder = new Map()
  recorders.set(transaction, recorder)
  return recorder
}

/** Lets `transaction` write journalled tables without a trace. */
export function excuse(transaction: IDBTransaction): void {
  recorders.set(transaction, 'excused')
}

/** Whether `transaction` is already part of an intent. */
export const isRecording = (transaction: IDBTransaction): boolean => recorders.has(transaction)

const isTable = (name: string, journalled: ReadonlySet<string>): name is JournalledTable => journalled.has(name)

function imagesOf(table: DBCoreTable, name: JournalledTable, request: DBCoreMutateRequest) {
  const keyOf = table.schema.primaryKey.extractKey
  if (request.type === 'deleteRange') {
    const query = { index: table.schema.primaryKey, range: request.range }
    return table
      .query({ trans: request.trans, query, values: true })
      .then(({ result }) => result.map((before) => ({ table: name, key: keyOf?.(before), before, after: undefined })))
  }
  const keys: RowKey[] = request.type === 'delete' ? request.keys : request.values.map((value) => keyOf?.(value))
  return table.getMany({ trans: request.trans, keys }).then((found) =>
    keys.map((key, index) => ({
      table: name,
      key,
      before: found[index],
      after: request.type === 'delete' ? undefined : request.values[index],
    })),
  )
}

/** The DBCore middleware that fills the recorders. */
export function journalMiddleware(journalled: ReadonlySet<string>): Middleware<DBCore> {
  return {
    stack: 'dbcore',
    name: 'journal',
    create: (core) => ({
      ...core,
      table: (name) => {
        const table = core.table(name)
        if (!isTable(name, journalled)) return table
        return {
          ...table,
          mutate: (request) => {
            const recorder = recorders.get(request.trans)
            if (recorder === 'excused') return table.mutate(request)
            if (!recorder) throw new Error(`a write to ${name} outside of an intent`)
            return imagesOf(table, name, request).then((images) =>
              table.mutate(request).then((response) => {
                for (const image of images) {
                  const id = `${name} ${JSON.stringify(image.key)}`
                  const earlier = recorder.get(id)
                  recorder.set(id, { ...image, before: earlier ? earlier.before : image.before })
                }
                return response
              }),
            )
          },
        }
      },
    }),
  }
}
