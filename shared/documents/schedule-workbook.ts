import type { DocumentSet } from './build.ts'
import type { WallCell } from './document.ts'
import type { Schedule } from './schedule.ts'
import { phrase, type Text } from './text.ts'
import { type SheetContent, writeWorkbook } from './workbook.ts'

const inOneLine = (text: Text): string => (text.other === undefined ? text.main : `${text.main} / ${text.other}`)
const inTwoLines = (text: Text): string => (text.other === undefined ? text.main : `${text.main}\n${text.other}`)

/** schedule.xlsx: the timetable of each day, all meetings as a list, and the pairs that were left out. */
export function scheduleWorkbook(set: Pick<DocumentSet, 'schedule' | 'printedAt' | 'revision'>): Promise<Uint8Array> {
  const { schedule } = set
  const say = (key: string): string => inOneLine(phrase(schedule.reader, key))
  const sheets = [...timetableSheets(schedule), meetingsSheet(schedule), unplacedSheet(schedule)]
  return writeWorkbook(sheets, {
    title: `${schedule.event.main} – ${say('timetable.title')} R${set.revision}`,
    createdAt: Date.parse(set.printedAt),
  })
}

function timetableSheets(schedule: Schedule): SheetContent[] {
  const words = (key: string): Text => phrase(schedule.reader, key)
  const said = (cell: WallCell): string => {
    if (cell === null) return ''
    if (cell === 'closed') return '×'
    return `${cell.a} ⇄ ${cell.b}${cell.interpreter ? `\n${cell.interpreter}` : ''}`
  }
  return schedule.days.map((day) => ({
    name: `${words('timetable.sheet').main} ${day.date}`,
    title: `${schedule.event.main} – ${inOneLine(day.label)}`,
    columns: [
      { heading: inTwoLines(words('timetable.table')), width: 10 },
      ...day.columns.map((column) => ({ heading: `${column.from}–${column.to}`, width: 16, centred: true })),
    ],
    rows: day.rows.map((row) => ({ cells: [row.table, ...row.cells.map(said)] })),
    paper: 'A3',
    frozenColumns: 1,
  }))
}

function meetingsSheet(schedule: Schedule): SheetContent {
  const heading = (name: string): string => inTwoLines(phrase(schedule.reader, `workbook.${name}`))
  return {
    name: phrase(schedule.reader, 'workbook.meetings').main,
    title: `${schedule.event.main} – ${inOneLine(phrase(schedule.reader, 'workbook.meetings'))}`,
    columns: [
      { heading: heading('date'), width: 12 },
      { heading: heading('from'), width: 8 },
      { heading: heading('to'), width: 8 },
      { heading: heading('table'), width: 9 },
      { heading: heading('aCode'), width: 9 },
      { heading: heading('a'), width: 34 },
      { heading: heading('bCode'), width: 9 },
      { heading: heading('b'), width: 34 },
      { heading: heading('interpreter'), width: 20 },
      { heading: heading('score'), width: 8 },
      { heading: heading('sectors'), width: 46 },
    ],
    rows: schedule.meetings.map((meeting) => ({
      cells: [
        meeting.date,
        meeting.from,
        meeting.to,
        meeting.table,
        meeting.aCode,
        inTwoLines(meeting.a),
        meeting.bCode,
        inTwoLines(meeting.b),
        meeting.interpreter,
        meeting.score,
        meeting.sectors.map(inOneLine).join('\n'),
      ],
    })),
    paper: 'A4',
    frozenColumns: 4,
  }
}

function unplacedSheet(schedule: Schedule): SheetContent {
  const heading = (name: string): string => inTwoLines(phrase(schedule.reader, `workbook.${name}`))
  return {
    name: phrase(schedule.reader, 'workbook.unplaced').main,
    title: `${schedule.event.main} – ${inOneLine(phrase(schedule.reader, 'workbook.unplaced'))}`,
    columns: [
      { heading: heading('aCode'), width: 9 },
      { heading: heading('a'), width: 34 },
      { heading: heading('bCode'), width: 9 },
      { heading: heading('b'), width: 34 },
      { heading: heading('reason'), width: 50 },
      { heading: heading('cure'), width: 50 },
    ],
    rows: schedule.unplaced.map((pair) => ({
      cells: [
        pair.aCode,
        inTwoLines(pair.a),
        pair.bCode,
        inTwoLines(pair.b),
        inTwoLines(pair.reason),
        inTwoLines(pair.cure),
      ],
    })),
    paper: 'A4',
    frozenColumns: 0,
  }
}
