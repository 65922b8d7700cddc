import type { DocumentLedger } from '../../shared/documents/editions.ts'
import type { ImportedField, KeptFields } from '../../shared/intake/registrants/compare-import.ts'
import type { FileReport, IntakeProblem } from '../../shared/intake/stages.ts'
import type { ForumEvent } from '../../shared/model/event.ts'
import type { Message } from '../../shared/model/message.ts'
import type { PairDecision } from '../../shared/model/pair.ts'
import type { Meeting, Plan } from '../../shared/model/plan.ts'
import type { SchedulingProblem } from '../../shared/model/problem.ts'
import type { Registrant } from '../../shared/model/registrant.ts'

/** Rows hold plain JSON values only: they are compared, hashed, journalled and written into forum files as they are. */

/** A forum with its set-up. `id` is random. */
export type ForumRow = {
  id: string
  event: ForumEvent
  createdAt: string
  sample: boolean
  /** Seed of the next generation, so that the same forum gives the same plan. */
  seed: number
  /** `pairId` of the ids of registrants that look alike and of which somebody said that they are two. */
  distinct?: string[]
}

/** Every other row belongs to one forum; its primary key is [forumId, id]. */
type Owned = { forumId: string; id: string }

/** `id` is random; the code that people see and that pairs and meetings name is in the registrant. */
export type RegistrantRow = Owned & {
  order: number
  registrant: Registrant
} & RememberedOfRow

/** What is remembered of a registrant for the next import of its files. */
export type RememberedOfRow = {
  /** Fields that somebody corrected here; a later import does not overwrite them unasked. */
  handEdited?: ImportedField[]
  /** Values of imported fields that somebody decided against; null where the file says nothing. */
  kept?: KeptFields
  /** The registrants that were made one in this one, itself among them, each as it was imported last. */
  merged?: Registrant[]
}

/** One file as it was read; what it gave is in the registrants. */
export type ImportRow = Owned & {
  readAt: string
  report: FileReport
  problems: IntakeProblem[]
  /** Keys of the problems that somebody has answered, see `problemKey`. */
  settled: string[]
}

/** What the secretariat said about a pair of registrants; `id` is `pairId(a, b)`. */
export type DecisionRow = Owned & {
  a: string
  b: string
  decision: PairDecision
  /** Left out: as the registrants' languages say. */
  interpreter?: boolean
  decidedAt: string
}

export type MeetingLocks = { time: boolean; table: boolean; interpreter: boolean }

/** A meeting of the current plan; a pair meets at most once, so `id` is `pairId(a, b)`. */
export type MeetingRow = Owned & Meeting & { locks: MeetingLocks }

/** One run of the scheduler, kept so that it can be compared and taken back. `id` is random. */
export type GenerationRow = Owned & {
  madeAt: string
  seed: number
  stopped: boolean
  problem: SchedulingProblem
  plan: Plan
}

/** A published state of the plan. `id` is random, `number` is what is printed: R3. */
export type RevisionRow = Owned & {
  number: number
  publishedAt: string
  note: string
  meetings: Meeting[]
  /** What is remembered of every document as of this revision, by document id; the next one is compared with it. */
  documents: DocumentLedger
  /** The set-up at that time, so that a change slip can say what a later change of times replaces. */
  event?: ForumEvent
}

export type CopyState = 'needed' | 'printed' | 'handed-over'

/** One printed document and where its paper stands. `id` is the document's own id, e.g. `agenda/QNI`. */
export type DocumentRow = Owned & {
  product: string
  recipient: string
  hash: string
  /** The revision that last changed it; this is the number printed on it. */
  changedIn: number
  copy: CopyState
  printedHash?: string
  printedAt?: string
  handedOverAt?: string
  handedOverTo?: string
  /** The job of the host's print queue that the last copy went into. */
  job?: string
}

/** Something that happened on the day and has to be answered by a change of plan. `id` is random. */
export type ChangeRow = Owned & {
  recordedAt: string
  kind: string
  /** Codes of registrants, ids of tables, slots or interpreters it is about. */
  about: string[]
  details: Record<string, string | number | boolean | null>
  state: 'waiting' | 'accepted' | 'dismissed'
  note: string
}

/** Who has come; `id` is the registrant's code. */
export type CheckinRow = Owned & { state: 'arrived' | 'left' | 'absent'; at: string; people?: number }

/** One step of a forum's history. The images of the rows it touched are in the row of `images` with the same `seq`. */
export type StepRow = {
  seq?: number
  forumId: string
  at: string
  /** The window that took the step, undid it or redid it last. */
  desk: string
  name: Message
  state: 'done' | 'undone'
}

export type JournalledTable =
  | 'forums'
  | 'registrants'
  | 'imports'
  | 'decisions'
  | 'meetings'
  | 'generations'
  | 'revisions'
  | 'documents'
  | 'changes'
  | 'checkins'

export type RowKey = string | [string, string]

/** A row before and after a step; `undefined` where there was none. */
export type RowImage = { table: JournalledTable; key: RowKey; before?: unknown; after?: unknown }

export type ImagesRow = { seq: number; forumId: string; images: RowImage[] }

/** The id of a pair's decision and meeting: the same for (a, b) and (b, a). */
export const pairId = (a: string, b: string): string => (a < b ? `${a}|${b}` : `${b}|${a}`)
