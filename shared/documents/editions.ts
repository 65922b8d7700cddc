import { say } from '../messages/say.ts'
import type { Language } from '../model/language.ts'
import { clockOf, utcParts } from './dates.ts'
import type { DraftDocument, PrintDocument, WallCell } from './document.ts'
import { canonicalJson, sha256 } from './sha256.ts'

/**
 * What is remembered of the last edition of each document, by document id: the hash of its content, the revision it
 * last changed in, the hashes of its rows and which of them were marked as changed then.
 */
export type DocumentLedger = Record<string, { hash: string; revision: number; rows: string[]; changed: string[] }>

type Markable = { changed?: boolean }
type Row = { place: string; content: unknown; mark: Markable }

const isBooked = (cell: WallCell): cell is Exclude<WallCell, 'closed' | null> => cell !== null && cell !== 'closed'

/** The rows of a document that can carry a mark, each with what makes it the same row as before. */
function rowsOf(document: DraftDocument): Row[] {
  switch (document.product) {
    case 'agenda':
    case 'official-agenda':
      return document.body.days.flatMap(({ date, rows }) =>
        rows.map((row) => ({ place: date, content: row.kind === 'meeting' ? { ...row, no: 0 } : row, mark: row })),
      )
    case 'table-roster':
      return document.body.days.flatMap(({ date, rows }) =>
        rows.map((row) => ({ place: date, content: row, mark: row })),
      )
    case 'interpreter-roster':
      return document.body.days.flatMap(({ date, rows }) =>
        rows.map((row) => ({
          place: date,
          content: row.kind === 'meeting' ? { ...row, consecutive: 0 } : row,
          mark: row,
        })),
      )
    case 'timetable':
      return document.body.days.flatMap(({ date, columns, rows }) =>
        rows.flatMap(({ table, cells }) =>
          cells.flatMap((cell, column) =>
            isBooked(cell) ? [{ place: `${date} ${columns[column]?.from} ${table}`, content: cell, mark: cell }] : [],
          ),
        ),
      )
    case 'meeting-sheet':
    case 'badge':
    case 'table-tent':
    case 'change-slip':
      return []
  }
}

const shortHash = (value: unknown): string => sha256(canonicalJson(value)).slice(0, 24)

/**
 * Gives every draft its edition: a document whose content is that of the ledger keeps its old revision and its old
 * marks, any other gets `revision` and its rows that were not there before are marked. The marks, the revision and the
 * time of printing are no part of the content hash.
 */
export function giveEditions(
  drafts: readonly DraftDocument[],
  about: { revision: number; printedAt: string; previous?: DocumentLedger },
): { documents: PrintDocument[]; ledger: DocumentLedger } {
  const ledger: DocumentLedger = {}
  const printed = clockOf(about.printedAt)
  const created = utcParts(about.printedAt)
  const documents = drafts.map((draft): PrintDocument => {
    const hash = sha256(canonicalJson(draft))
    const before = about.previous?.[draft.id]
    const rows = rowsOf(draft).map((row) => ({ hash: shortHash([row.place, row.content]), mark: row.mark }))
    const same = before?.hash === hash
    const marked = new Set<string>()
    if (before) {
      const known = new Set(before.rows)
      for (const row of rows) {
        const changed = same ? before.changed.includes(row.hash) : !known.has(row.hash)
        if (!changed) continue
        row.mark.changed = true
        marked.add(row.hash)
      }
    }
    const revision = same ? before.revision : about.revision
    ledger[draft.id] = { hash, revision, rows: rows.map((row) => row.hash), changed: [...marked] }
    return {
      ...draft,
      edition: { revision, hash, printed, created, ...footing(draft.reader.main, draft.id, revision, printed) },
    }
  })
  return { documents, ledger }
}

function footing(language: Language, id: string, revision: number, printed: string): { footer: string; page: string } {
  return {
    footer: `${id} · R${revision} · ${say(language, { key: 'documents.footer.printed', params: { time: printed } })}`,
    page: say(language, { key: 'documents.footer.page' }),
  }
}
