import { useLiveQuery } from 'dexie-react-hooks'
import type { IntakeProblem } from '../../shared/intake/stages.ts'
import type { ForumEvent } from '../../shared/model/event.ts'
import { database } from '../database/database.ts'
import { intent } from '../database/journal.ts'
import type { ImportRow } from '../database/rows.ts'
import { changeEvent } from './forums.ts'
import type { ImportPlan } from './import-plan.ts'
import { addRegistrants, changeRegistrants } from './registrants.ts'

/** Problems remembered of a file: enough to tell what was odd about it, few enough to be read with every look at it. */
const problemsKept = 500

/**
 * Writes an import: new and changed registrants and what was read, all in one step that one undo takes back.
 * `withEvent` adds what the files say about the forum itself: interpreters, sessions, tables.
 */
export const acceptImport = (
  forumId: string,
  plan: ImportPlan,
  withEvent?: (event: ForumEvent) => ForumEvent,
): Promise<void> =>
  intent(
    forumId,
    { key: 'shell:history.import', params: { count: plan.create.length + plan.update.length + plan.settled.length } },
    async () => {
      await addRegistrants(forumId, plan.create)
      await changeRegistrants(forumId, [...plan.update, ...plan.settled], undefined, 'import')
      if (withEvent) await changeEvent(forumId, withEvent)
      const readAt = new Date().toISOString()
      await database.imports.bulkAdd(
        plan.files.map(
          (report): ImportRow => ({
            forumId,
            id: crypto.randomUUID(),
            readAt,
            report,
            problems: plan.problems.filter((problem) => problem.file === report.file).slice(0, problemsKept),
            settled: [],
          }),
        ),
      )
    },
  )

/** Marks problems of an import as answered. */
export const settle = (forumId: string, importId: string, keys: readonly string[]): Promise<void> =>
  intent(forumId, { key: 'shell:history.settle', params: { count: keys.length } }, async () => {
    const row = await database.imports.get([forumId, importId])
    if (row) await database.imports.put({ ...row, settled: [...new Set([...row.settled, ...keys])] })
  })

/** The key under which an answered problem is remembered. */
export const problemKey = (problem: IntakeProblem): string =>
  [problem.code, problem.sheet ?? '', problem.cell ?? '', problem.value ?? ''].join('|')

/** The files read into a forum, oldest first; undefined while they are read. */
export const useImports = (forumId: string): ImportRow[] | undefined =>
  useLiveQuery(
    async () => (await database.imports.where({ forumId }).toArray()).sort((a, b) => a.readAt.localeCompare(b.readAt)),
    [forumId],
  )
