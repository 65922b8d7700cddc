import { read } from '@e965/xlsx'
import fc from 'fast-check'
import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { libraryOptions, sheetsFromLibrary } from '../../../../../shared/intake/read/library-cells.ts'
import { takePlainXlsxCells } from '../../../../../shared/intake/read/plain-xlsx-cells.ts'
import { readWorkbook } from '../../../../../shared/intake/read/read-workbook.ts'
import type { RawSheet } from '../../../../../shared/intake/stages.ts'
import { makeBytes, rewriteParts } from '../make-workbook.ts'

const parts = {
  '[Content_Types].xml':
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"/></Types>',
  'xl/workbook.xml':
    '<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="S" sheetId="1" r:id="rId1"/></sheets></workbook>',
  'xl/_rels/workbook.xml.rels':
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
  'xl/sharedStrings.xml':
    '<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><si><t>Quảng Ninh</t></si><si><r><t>太</t></r><r><t>郎</t></r></si><si><t/></si><si><t xml:space="preserve"> A &amp; B </t></si></sst>',
}

const workbook = (sheetData: string): Uint8Array => {
  const sheet = `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${sheetData}</worksheet>`
  const all = { ...parts, 'xl/worksheets/sheet1.xml': sheet }
  return zipSync(Object.fromEntries(Object.entries(all).map(([name, text]) => [name, strToU8(text)])))
}

/** The cells of the first sheet as the library alone reads them. */
function byLibrary(bytes: Uint8Array): RawSheet['rows'] | undefined {
  return sheetsFromLibrary(read(bytes, libraryOptions), 'list.xlsx', [])[0]?.rows
}

function byOurselves(bytes: Uint8Array): RawSheet['rows'] | string | undefined {
  const reading = readWorkbook({ name: 'list.xlsx', bytes })
  return reading.ok ? reading.value.workbook.sheets[0]?.rows : reading.failure.code
}

const entries = (rows: RawSheet['rows'] | string | undefined) =>
  rows instanceof Map ? [...rows].map(([row, cells]) => [row, [...cells]]) : rows

const inlineTexts = fc.constantFrom(
  ...['', ' ', '部長', 'Cần Thơ', 'a', 'long enough to be decoded as a whole', '<', '&', '"', 'x_x0041_', '\r\n', '😀'],
  ...['&amp;lt;', '&#65;', '&quot;A&quot;', '&apos;', '&nbsp;', '&AMP;', '株式会社 A &amp; B'],
)
const escaped = (text: string): string =>
  /^&/.test(text) ? text : text.replaceAll('<', '&lt;').replace(/^&$/, '&amp;')
const contents = fc.oneof(
  { weight: 4, arbitrary: fc.nat(4).map((shared) => [' t="s"', `<v>${shared}</v>`] as const) },
  {
    weight: 4,
    arbitrary: inlineTexts.map((text) => [' t="inlineStr"', `<is><t>${escaped(text)}</t></is>`] as const),
  },
  fc.constantFrom(
    ...([
      ['', '<v>12.5</v>'],
      [' t="s"', '<v> 1</v>'],
      [' t="b"', '<v>1</v>'],
      [' t="e"', '<v>#N/A</v>'],
      [' t="str"', '<f>A1</f><v>taken</v>'],
      [' t="inlineStr"', '<is><t xml:space="preserve"> kept </t></is>'],
      [' t="inlineStr"', '<is><r><t>ri</t></r><r><t>ch</t></r><rPh sb="0" eb="1"><t>かな</t></rPh></is>'],
      [' t="inlineStr" ', '<is><t>blank before the end of the tag</t></is>'],
      [" t='s'", '<v>0</v>'],
      [' cm="1" t="s"', '<v>0</v>'],
      ['', ''],
    ] as const),
  ),
)
const letters = (column: number): string => String.fromCharCode(65 + column)
const sheets = fc
  .array(
    fc.record({
      row: fc.nat(5),
      cells: fc.array(fc.record({ column: fc.nat(6), content: contents }), { maxLength: 6 }),
      inOrder: fc.boolean(),
    }),
    { maxLength: 5 },
  )
  .map((rows) =>
    rows
      .map(({ row, cells, inOrder }, at) => {
        const number = inOrder ? at * 3 + 1 : row + 1
        const placed = inOrder
          ? [...new Map(cells.map((cell) => [cell.column, cell])).values()].sort((a, b) => a.column - b.column)
          : cells
        const xml = placed.map(
          ({ column, content: [type, inside] }) => `<c r="${letters(column)}${number}"${type}>${inside}</c>`,
        )
        return `<row r="${number}" spans="1:7">${xml.join('')}</row>`
      })
      .join('\n'),
  )

describe('texts that are taken out of a sheet before the library reads it', () => {
  it('leave every cell as the library alone would read it', () => {
    let taken = 0
    fc.assert(
      fc.property(sheets, (rows) => {
        const sheet = `<sheetData>${rows}</sheetData>`
        const expected = entries(byLibrary(workbook(sheet)))
        const found = entries(byOurselves(workbook(sheet)))
        expect(found).toEqual(expected?.length === 0 ? 'empty-file' : expected)
        taken += takePlainXlsxCells(strToU8(sheet), 100)?.cells.rows.length ?? 0
      }),
      { numRuns: 400 },
    )
    expect(taken).toBeGreaterThan(100)
  })

  it.each([
    ['cells without places', '<sheetData><row r="1"><c t="s"><v>0</v></c></row></sheetData>'],
    ['rows without places', '<sheetData><row><c r="A1" t="s"><v>0</v></c></row></sheetData>'],
    ['prefixes', '<x:sheetData><x:row r="1"><x:c r="A1" t="s"><x:v>0</x:v></x:c></x:row></x:sheetData>'],
    ['a place beyond the sheet', '<sheetData><row r="1"><c r="XFE1" t="s"><v>0</v></c></row></sheetData>'],
    [
      'the same place twice',
      '<sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="A1"><v>1</v></c></row></sheetData>',
    ],
    ['a sheet that breaks off', '<sheetData><row r="1"><c r="A1" t="s"><v>0</v></c>'],
  ])('leave %s to the library', (_, sheet) => {
    expect(takePlainXlsxCells(strToU8(sheet), 100)).toBeUndefined()
  })

  it('are given up where a sheet holds more than it may', () => {
    const sheet = strToU8(
      '<sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>0</v></c></row></sheetData>',
    )
    expect(takePlainXlsxCells(sheet, 2)?.cells.rows).toEqual([0, 0])
    expect(takePlainXlsxCells(sheet, 1)).toBeUndefined()
  })

  it('are read to where the library gives up when a shared text is not there', () => {
    const sheet = '<sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>99</v></c></row></sheetData>'
    expect(entries(byOurselves(workbook(sheet)))).toEqual(
      entries(byLibrary(workbook(sheet)))?.length === 0 ? 'empty-file' : entries(byLibrary(workbook(sheet))),
    )
  })

  it('stand in .xls beside numbers, dates and what the sheet repeats', () => {
    const rows = [
      ['STT', 'Tên', 'Ngày'],
      [1, 'Quảng Ninh', new Date(Date.UTC(2025, 10, 25))],
      [2, '', 'Quảng Ninh'],
    ]
    const bytes = makeBytes([{ rows, merges: ['A4:B4'] }], 'biff8')
    expect(entries(byOurselves(bytes))).toEqual(entries(byLibrary(bytes)))
    expect(entries(byOurselves(bytes))).toHaveLength(3)
  })

  it('count once for each sheet that shows them', () => {
    const bytes = rewriteParts(makeBytes([{ rows: [['A', 'B']] }, { rows: [['C']] }]), (path, xml) =>
      path === 'xl/_rels/workbook.xml.rels' ? xml.replace('sheet2.xml', 'sheet1.xml') : xml,
    )
    const reading = readWorkbook({ name: 'list.xlsx', bytes }, { limits: { cells: 3 } })
    expect(reading.ok ? '' : reading.failure.code).toBe('too-many-cells')
  })
})
