import type { Reader, Text } from './text.ts'

/** The kinds of paper. The name is also that of the template that sets it. */
export const products = [
  'agenda',
  'official-agenda',
  'table-roster',
  'interpreter-roster',
  'timetable',
  'meeting-sheet',
  'badge',
  'table-tent',
  'change-slip',
] as const
export type Product = (typeof products)[number]

/** A person on paper: the name as they write it, how the other side reads it, and their titles as given. */
export type PersonLine = { name: string; reading?: string; title: string }

/** One side of a meeting. `place` is the locality of a company or an organisation. */
export type Party = { code: string; name: Text; place?: Text; representative?: PersonLine }

/** A row of the programme that everybody shares: a break, a plenary, a visit. */
export type BlockRow = { kind: 'block'; block: 'break' | 'plenary' | 'visit'; from: string; to: string; title: Text }

/** A meeting as its delegation sees it. `start` and `end` carry date and offset for calendars; `id` is stable. */
export type MeetingRow = {
  kind: 'meeting'
  id: string
  no: number
  from: string
  to: string
  start: string
  end: string
  table: string
  counterpart: Party
  sectors: Text[]
  reasons: Text[]
  interpreter?: string
}
export type AgendaRow = (MeetingRow | BlockRow) & { changed?: boolean }
export type Day<Row> = { date: string; label: Text; rows: Row[] }

export type TablePlan = { zone: string; tables: { id: string; own: boolean }[] }[]

export type AgendaBody = {
  party: Party
  venue: Text
  meetings: number
  days: Day<AgendaRow>[]
  tablePlan: TablePlan
}

export type OfficialAgendaBody = AgendaBody & {
  issuer: { above?: string; body: string; place: string }
  motto: { nation: string; words: string }
  issued: string
}

export type TableRosterRow = (
  | { kind: 'meeting'; from: string; to: string; changeover: string; a: Party; b: Party; interpreter?: string }
  | { kind: 'gap' | 'closed'; from: string; to: string }
  | BlockRow
) & { changed?: boolean }
export type TableRosterBody = { table: string; zone: string; days: Day<TableRosterRow>[] }

export type InterpreterRosterRow = (
  | {
      kind: 'meeting'
      from: string
      to: string
      table: string
      a: Party
      b: Party
      topics: Text[]
      consecutive: number
    }
  | BlockRow
) & { changed?: boolean }
export type InterpreterRosterBody = {
  name: string
  phone?: string
  languages: Text[]
  meetings: number
  longest: number
  days: Day<InterpreterRosterRow>[]
}

/** One cell of the wall: two codes and the interpreter's id; null where the table is free, 'closed' where not open. */
export type WallCell = { a: string; b: string; interpreter?: string; changed?: boolean } | 'closed' | null
export type WallDay = {
  date: string
  label: Text
  columns: { from: string; to: string; block: number }[]
  rows: { table: string; zone: string; cells: WallCell[] }[]
}
export type CodeEntry = { code: string; name: Text }
export type TimetableBody = { days: WallDay[]; codes: CodeEntry[]; interpreters: CodeEntry[] }

export type QrSquare = { text: string; rows: string[] }

export type MeetingSheetBody = {
  meeting: string
  qr: QrSquare
  date: Text
  from: string
  to: string
  table: string
  interpreter?: string
  sides: { party: Party; offers: Text[]; seeks: Text[] }[]
}

export type BadgeBody = {
  badges: {
    name: string
    reading?: string
    title: string
    organisation: Text
    code: string
    band: 'head' | 'member' | 'company' | 'organisation'
    qr: QrSquare
  }[]
}

export type TableTentBody = { table: string; party?: Party; qr: QrSquare }

export type ChangeSlipBody = {
  party: Party
  replaces: string
  lines: { before?: string; after?: string; reason: string }[]
}

type BodyOf = {
  agenda: AgendaBody
  'official-agenda': OfficialAgendaBody
  'table-roster': TableRosterBody
  'interpreter-roster': InterpreterRosterBody
  timetable: TimetableBody
  'meeting-sheet': MeetingSheetBody
  badge: BadgeBody
  'table-tent': TableTentBody
  'change-slip': ChangeSlipBody
}

/** What every document says whatever its product. `labels` are all words that the template needs around the body. */
export type DocumentFrame = {
  id: string
  recipient: string
  reader: Reader
  title: Text
  event: Text
  labels: Record<string, Text>
  desk?: string
}

/** The copy's own marks: they do not take part in the content hash. */
export type Edition = {
  revision: number
  hash: string
  printed: string
  created: number[]
  footer: string
  page: string
}

export type DocumentOf<P extends Product> = DocumentFrame & { product: P; body: BodyOf[P]; edition: Edition }
export type AgendaDocument = DocumentOf<'agenda'>

/** One printed document as plain data: what it says, and nothing about how it is laid out. */
export type PrintDocument = { [P in Product]: DocumentOf<P> }[Product]
/** A document whose content is complete but which has no edition yet. */
export type DraftDocument = { [P in Product]: Omit<DocumentOf<P>, 'edition'> }[Product]
