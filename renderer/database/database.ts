import { Dexie, type Table } from 'dexie'
import { journalMiddleware } from './recorder.ts'
import type {
  ChangeRow,
  CheckinRow,
  DecisionRow,
  DocumentRow,
  ForumRow,
  GenerationRow,
  ImagesRow,
  ImportRow,
  JournalledTable,
  MeetingRow,
  RegistrantRow,
  RevisionRow,
  StepRow,
} from './rows.ts'
import { ladder } from './versions/ladder.ts'

type Key = [forumId: string, id: string]

export type ForumDatabase = Dexie & {
  forums: Table<ForumRow, string>
  registrants: Table<RegistrantRow, Key>
  imports: Table<ImportRow, Key>
  decisions: Table<DecisionRow, Key>
  meetings: Table<MeetingRow, Key>
  generations: Table<GenerationRow, Key>
  revisions: Table<RevisionRow, Key>
  documents: Table<DocumentRow, Key>
  changes: Table<ChangeRow, Key>
  checkins: Table<CheckinRow, Key>
  steps: Table<StepRow, number>
  images: Table<ImagesRow, number>
}

/** The tables that hold a forum's state: everything that undo, the state's hash and a forum file cover. */
export const journalledTables = [
  'forums',
  'registrants',
  'imports',
  'decisions',
  'meetings',
  'generations',
  'revisions',
  'documents',
  'changes',
  'checkins',
] as const satisfies readonly JournalledTable[]

/** Opens the database called `name`, of whatever version it was left in. */
export function openDatabase(name: string): ForumDatabase {
  const database = new Dexie(name, { cache: 'disabled' }) as ForumDatabase
  for (const version of ladder) {
    const step = database.version(version.number).stores(version.stores)
    if (version.upgrade) step.upgrade(version.upgrade)
  }
  database.use(journalMiddleware(new Set<string>(journalledTables)))
  return database
}

/** The one database of this origin. */
export const database = openDatabase('forum-match')
