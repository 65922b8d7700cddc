import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { plainText } from '../../../../shared/intake/layout/cell-text.ts'
import {
  chooseColumn,
  findTables,
  intakeFields,
  mapColumns,
  mappedRows,
  readRows,
} from '../../../../shared/intake/read-files.ts'
import type { FoundTable, RawSheet } from '../../../../shared/intake/stages.ts'
import { makeBytes } from './make-workbook.ts'

const text = fc.oneof(
  { weight: 4, arbitrary: fc.constant('') },
  {
    weight: 2,
    arbitrary: fc.constantFrom('STT', 'Họ tên', '氏名', 'Tên đơn vị', '会社名', 'Chức vụ', 'Email', 'Lĩnh vực'),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      'I. ĐOÀN TỈNH THANH HÓA',
      '【群馬県】',
      'Tổng cộng: 3',
      'Nơi nhận:',
      '以上',
      '(1)',
      '2',
      ' ',
      '\u200b',
    ),
  },
  { weight: 3, arbitrary: fc.string({ maxLength: 8 }) },
)
const sheetArbitrary: fc.Arbitrary<RawSheet> = fc
  .record({
    cells: fc.array(fc.array(text, { maxLength: 9 }), { maxLength: 25 }),
    merges: fc.array(fc.tuple(fc.nat(24), fc.nat(8), fc.nat(4), fc.nat(4)), { maxLength: 5 }),
    hiddenRows: fc.uniqueArray(fc.nat(24), { maxLength: 4 }),
    hiddenColumns: fc.uniqueArray(fc.nat(8), { maxLength: 2 }),
  })
  .map(({ cells, merges, hiddenRows, hiddenColumns }) => ({
    name: 'list',
    hidden: false,
    rows: new Map(
      cells.map((row, index) => [
        index,
        new Map(
          row.flatMap((own, column) => (own === '' ? [] : [[column, { text: own, kind: 'text' as const }] as const])),
        ),
      ]),
    ),
    merges: merges.map(([top, left, height, width]) => ({ top, left, bottom: top + height, right: left + width })),
    hiddenRows: new Set(hiddenRows),
    hiddenColumns: new Set(hiddenColumns),
  }))

const rowsWithText = (sheet: RawSheet, below: number): number[] =>
  [...sheet.rows]
    .filter(([row, cells]) => row > below && [...cells.values()].some((cell) => plainText(cell.text) !== ''))
    .map(([row]) => row)

/** A header may take more rows than that of the table beside it: all that such a row holds are heads. */
function isOfHeader(sheet: RawSheet, table: FoundTable, row: number): boolean {
  if (row === table.headerRow) return true
  const heads = table.headers.flatMap(({ texts }) => texts)
  const texts = [...(sheet.rows.get(row)?.values() ?? [])]
    .map(({ text }) => plainText(text))
    .filter((text) => text !== '')
  return row < table.headerRow && texts.every((text) => heads.includes(text))
}

describe('no row is lost', () => {
  it('puts every row below the first header that holds anything into a mapped row or a skipped one, once per table', () => {
    fc.assert(
      fc.property(
        sheetArbitrary,
        fc.boolean(),
        fc.option(fc.nat(24), { nil: undefined }),
        (sheet, hidden, headerRow) => {
          const options = headerRow === undefined ? { file: 'f', hidden } : { file: 'f', hidden, headerRow }
          const { tables, problems } = findTables(sheet, options)
          if (tables.length === 0) {
            const isBlank = rowsWithText(sheet, -1).length === 0
            expect(problems.some(({ code }) => code === 'no-header')).toBe(!isBlank)
            return
          }
          const accounted: number[] = []
          for (const table of tables) {
            const mapped = mappedRows(table, mapColumns(table))
            const own = [
              ...mapped.rows.map(({ row }) => row),
              ...[...table.skipped, ...mapped.skipped].map(({ row }) => row),
            ]
            expect(new Set(own).size).toBe(own.length)
            for (const { problem } of [...table.skipped, ...mapped.skipped]) expect(problem.cell).toMatch(/^\d+:\d+$/)
            if (table.isForm) {
              const labelled = table.headers.flatMap(({ column, at }) =>
                at && table.rows.some(({ cells }) => cells.has(column)) ? [at.row] : [],
              )
              accounted.push(...labelled, ...table.skipped.map(({ row }) => row))
              expect([...new Set(accounted)].sort((a, b) => a - b)).toEqual(rowsWithText(sheet, table.headerRow - 1))
              return
            }
            accounted.push(...own)
          }
          const first = Math.min(...tables.map((table) => table.headerRow))
          expect([...new Set(accounted)].sort((a, b) => a - b)).toEqual(
            rowsWithText(sheet, first).filter(
              (row) => accounted.includes(row) || !tables.some((table) => isOfHeader(sheet, table, row)),
            ),
          )
        },
      ),
      { numRuns: 2000 },
    )
  })

  it('holds whatever columns a person chooses', () => {
    fc.assert(
      fc.property(
        sheetArbitrary,
        fc.array(fc.option(fc.constantFrom(...intakeFields)), { maxLength: 9 }),
        (sheet, fields) => {
          for (const table of findTables(sheet, { file: 'f' }).tables) {
            const choices = fields.reduce((all, field, column) => chooseColumn(all, column, field), mapColumns(table))
            const mapped = mappedRows(table, choices)
            expect(mapped.rows.length + mapped.skipped.length).toBe(table.rows.length)
          }
        },
      ),
    )
  })

  it('counts in the report what it counts in the rows', () => {
    const bytes = makeBytes([
      { rows: [['STT', 'Họ tên', 'Chức vụ'], [1, 'A', 'GĐ'], ['Tổng cộng: 1'], [2, 'B', 'CV']] },
    ])
    const reading = readRows({ name: 'f', bytes })
    const sheet = reading.ok ? reading.value.sheets[0] : undefined
    expect(sheet).toMatchObject({ headerRow: 1, rowsRead: 3, columns: { A: 'rowNo', B: 'personName', C: 'position' } })
    expect(sheet?.rows).toHaveLength(2)
    expect(sheet?.skipped).toHaveLength(1)
  })
})
