import type { Interpreter, MeetingTable, Session } from '../model/event.ts'
import type { Message } from '../model/message.ts'
import type { Registrant } from '../model/registrant.ts'

/** What the stages of intake hand to each other: bytes → sheets → tables → columns → rows → registrants. */

export const sheetFormats = ['xlsx', 'xls', 'ods', 'csv', 'tsv', 'html'] as const
export type SheetFormat = (typeof sheetFormats)[number]

/** A file as it was received; its name is never trusted to say what it holds. */
export type IntakeFile = { name: string; bytes: Uint8Array }

/** Something about the input that a person should know or decide. `code` is stable; the words come from the catalogues. */
export type IntakeProblem = {
  file: string
  sheet?: string
  /** A1 notation, or a whole row as `12:12` when no single cell is at fault. */
  cell?: string
  /** The text as it stood there. */
  value?: string
  code: string
  severity: 'error' | 'question' | 'note'
  message: Message
  cure: Message
  /** For questions: the likely answers, best first. */
  answers?: { value: string; label: string }[]
}

/** One cell as text, exactly as a person would read it in the sheet; `kind` says what the file stored. */
export type RawCell = {
  text: string
  kind: 'text' | 'number' | 'date' | 'boolean' | 'error'
  /** Stored value of numbers, so that a lost leading zero can be noticed. */
  number?: number
}

/** Row and column indices are zero-based here; problems show them as a spreadsheet does. Empty cells are left out. */
export type RawSheet = {
  name: string
  hidden: boolean
  rows: Map<number, Map<number, RawCell>>
  merges: { top: number; left: number; bottom: number; right: number }[]
  hiddenRows: Set<number>
  hiddenColumns: Set<number>
}

export type RawWorkbook = { file: string; format: SheetFormat; encoding?: string; sheets: RawSheet[] }

/** The field names of the column dictionary. */
export const intakeFields = [
  'rowNo',
  'orgName',
  'orgNameOther',
  'orgType',
  'side',
  'locality',
  'sector',
  'offer',
  'seek',
  'priority',
  'initiative',
  'wantedPartner',
  'avoidPartner',
  'personName',
  'personNameOther',
  'salutation',
  'position',
  'department',
  'role',
  'phone',
  'email',
  'web',
  'contactPerson',
  'language',
  'interpreter',
  'availability',
  'mode',
  'headcount',
  'ids',
  'size',
  'consent',
  'note',
] as const
export type IntakeField = (typeof intakeFields)[number]

/** A table found on a sheet: where its header is and which rows below it hold data. */
export type FoundTable = {
  file: string
  sheet: string
  /** Zero-based; the last of the header rows. */
  headerRow: number
  headers: { column: number; texts: string[]; at?: { row: number; column: number } }[]
  /** True for a form (labels down, values beside them): its columns are numbered by label, whose place is `at`. */
  isForm?: boolean
  /** Texts of the rows right above the header, top to bottom: they often name the delegation or the side. */
  title?: string[]
  rows: TableRow[]
  /** Rows below the header that hold something but are no data: totals, signatures, column numbers, with the reason. */
  skipped: { row: number; problem: IntakeProblem }[]
}

export type TableRow = {
  row: number
  /** Text of the nearest section row above ("I. ĐOÀN TỈNH THANH HÓA", "【群馬県】"). */
  section?: string
  /** Where that section row stands: two sections may have the same text. */
  sectionRow?: number
  /**
   * Own cells and those filled down from a vertical merge; `filledFrom` is the row that the text stands in. `at` is the
   * place of a cell that does not stand under its head, as in a form.
   */
  cells: Map<number, RawCell & { filledFrom?: number; at?: { row: number; column: number } }>
}

export type ColumnChoice = {
  column: number
  field: IntakeField | null
  /** 0 … 1 */
  score: number
  reason: Message
  alternatives: { field: IntakeField; score: number }[]
}

/** A row after mapping. Several columns may carry one field; nothing has been interpreted yet. */
export type MappedRow = {
  file: string
  sheet: string
  row: number
  section?: string
  values: {
    field: IntakeField
    text: string
    cell: string
    header: string
    filled: boolean
    raw: RawCell
    /** Which of several people side by side the value is about, where a row holds more than one. */
    person?: number
    /** True for what a line above the list says for all of its rows. */
    fromTitle?: true
  }[]
}

/** A registrant as read, before its code is fixed by the forum, and which rows it came from. */
export type IntakeRegistrant = Registrant

export type DuplicateCandidate = { codes: [string, string]; reason: Message; confidence: number }

export type SheetReport = {
  name: string
  /** One-based, as shown in a spreadsheet; left out where no header was found. */
  headerRow?: number
  columns: Record<string, IntakeField>
  rowsRead: number
  registrants: number
  people: number
  skipped: number
  /** Rows that are part of a registrant, a person, an interpreter, a session or a table: rowsRead = rowsUsed + skipped. */
  rowsUsed?: number
}

export type FileReport = { file: string; format: SheetFormat; encoding?: string; sheets: SheetReport[] }

export type IntakeResult = {
  files: FileReport[]
  registrants: IntakeRegistrant[]
  problems: IntakeProblem[]
  duplicates: DuplicateCandidate[]
  /** From sheets that list interpreters, the programme or the tables instead of registrants. */
  interpreters?: Interpreter[]
  sessions?: Session[]
  tables?: MeetingTable[]
  /** Rows that became nothing, each with its reason, for saving them as a sheet of their own. */
  rejected?: RejectedRow[]
}

/** A row that was not taken over: its cells as they stood, by column letter, and the reason. */
export type RejectedRow = {
  file: string
  sheet: string
  row: number
  cells: Record<string, string>
  problem: IntakeProblem
}
