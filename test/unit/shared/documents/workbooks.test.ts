import { read, utils } from '@e965/xlsx'
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { buildDocuments } from '../../../../shared/documents/build.ts'
import { rejectedRowsWorkbook } from '../../../../shared/documents/rejected-rows-workbook.ts'
import { scheduleWorkbook } from '../../../../shared/documents/schedule-workbook.ts'
import { harmless, sheetName } from '../../../../shared/documents/workbook.ts'
import { sampleForum } from './sample-forum.ts'

const set = buildDocuments(sampleForum())

const rowsOf = (bytes: Uint8Array, sheet: number): string[][] => {
  const book = read(bytes)
  const name = book.SheetNames[sheet]
  const content = name === undefined ? undefined : book.Sheets[name]
  if (!content) throw new Error(`no sheet ${sheet}`)
  return utils.sheet_to_json<string[]>(content, { header: 1, raw: false, defval: '' })
}
const partsOf = (bytes: Uint8Array): Record<string, string> =>
  Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]))

describe('schedule.xlsx', () => {
  it('has a sheet for each day, the meetings and what was not placed', async () => {
    const bytes = await scheduleWorkbook(set)
    expect(read(bytes).SheetNames).toEqual(['Thời gian biểu 2026-11-25', 'Danh sách cuộc gặp', 'Chưa xếp được'])
    const [title, , head, first] = rowsOf(bytes, 0)
    expect(title?.[0]).toContain('Thứ Tư 25/11/2026 / 2026年11月25日（水）')
    expect(head?.slice(0, 2)).toEqual(['Bàn\nテーブル', '09:00–09:30'])
    expect(first?.[0]).toBe('T01')

    const meetings = rowsOf(bytes, 1).slice(3)
    expect(meetings).toHaveLength(set.schedule.meetings.length)
    meetings.forEach((row, index) => {
      const meeting = set.schedule.meetings[index]
      expect([row[1], row[3], row[4], row[6]]).toEqual([meeting?.from, meeting?.table, meeting?.aCode, meeting?.bCode])
      expect(row[5]).toContain(meeting?.a.main)
    })
    expect(rowsOf(bytes, 2).slice(3)).toEqual([
      ['QNI', 'Thành phố Quảng Ninh\nクアンニン市', 'GUN', 'Tỉnh Gunma\n群馬県', 'no common free slot', 'add a slot'],
    ])
  })

  it('is set up for paper: frozen head, repeated titles, landscape, one page wide, A3 for the timetable', async () => {
    const parts = partsOf(await scheduleWorkbook(set))
    const sheet = parts['xl/worksheets/sheet1.xml'] ?? ''
    expect(sheet).toMatch(/<pane xSplit="1" ySplit="3"[^>]*state="frozen"/)
    expect(sheet).toMatch(/<pageSetup paperSize="8" orientation="landscape"[^>]*fitToHeight="0"/)
    expect(parts['xl/worksheets/sheet2.xml']).toMatch(/<pageSetup paperSize="9" orientation="landscape"/)
    expect(parts['xl/workbook.xml']).toContain('_xlnm.Print_Titles')
    expect(parts['xl/styles.xml']).toContain('Arial')
  })

  it('has the same bytes for the same plan, in whatever zone it is written', async () => {
    const zone = process.env.TZ
    const written: Uint8Array[] = []
    try {
      for (const here of ['UTC', 'Asia/Tokyo', 'America/New_York']) {
        process.env.TZ = here
        written.push(await scheduleWorkbook(set))
      }
    } finally {
      if (zone === undefined) delete process.env.TZ
      else process.env.TZ = zone
    }
    const [one = new Uint8Array(), ...others] = written
    for (const other of others) expect(Buffer.compare(Buffer.from(one), Buffer.from(other))).toBe(0)
  })
})

describe('text that could be taken for a formula', () => {
  it.each([
    ['=1+1', "'=1+1"],
    ['+SUM(A1)', "'+SUM(A1)"],
    ['-cmd|x', "'-cmd|x"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\t=1', "'\t=1"],
    ['+84 912 345 678', '+84 912 345 678'],
    ['-5', '-5'],
    ['Công ty =1', 'Công ty =1'],
  ])('%j is written %j', (text, written) => {
    expect(harmless(text)).toBe(written)
  })

  it('never becomes a formula in a file', async () => {
    const bytes = await rejectedRowsWorkbook(
      [
        {
          file: '=evil.xlsx',
          sheet: "a/b'",
          headings: ['=HYPERLINK("x")', 'Tên'],
          rows: [{ row: 12, cells: ['=1+1', 'Huế'], reasons: ['@a', 'b'], cures: ['c'] }],
        },
      ],
      { language: 'vi', createdAt: 0 },
    )
    const parts = partsOf(bytes)
    expect(parts['xl/worksheets/sheet1.xml']).not.toContain('<f>')
    const rows = rowsOf(bytes, 0)
    expect(rows[2]).toEqual(['\'=HYPERLINK("x")', 'Tên', 'Dòng gốc', 'Lý do', 'Cách sửa'])
    expect(rows[3]).toEqual(["'=1+1", 'Huế', '12', "'@a\nb", 'c'])
  })
})

describe('sheet names', () => {
  it('are what Excel takes, and different', () => {
    expect(sheetName('a/b:c', [])).toBe('a b c')
    expect(sheetName("'x'", [])).toBe('x')
    expect(sheetName('Sheet', ['sheet'])).toBe('Sheet (2)')
    expect(sheetName('[]', [])).toBe('Sheet')
    expect(sheetName('界'.repeat(40), ['界'.repeat(31)])).toBe(`${'界'.repeat(27)} (2)`)
  })
})
