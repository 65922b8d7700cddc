import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { delimitedRows, findSeparator } from '../../../../../shared/intake/read/delimited.ts'

const rowsOf = (text: string, separator: ',' | ';' | '\t' | '|' = ',') => [...delimitedRows(text, separator)]

describe('delimited text', () => {
  it.each([
    [
      'a,b\nc,d',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    ['a,b\r\n\r\nc\r\n', [['a', 'b'], [''], ['c']]],
    ['"a,b","c ""d"""', [['a,b', 'c "d"']]],
    ['"a\nb",c', [['a\nb', 'c']]],
    ['a "b" c,d', [['a "b" c', 'd']]],
    ['"a" b,c', [['a b', 'c']]],
    ['a,', [['a', '']]],
    ['', []],
  ])('%j', (text, rows) => expect(rowsOf(text)).toEqual(rows))

  it('reads back whatever was written with quotes', () => {
    fc.assert(
      fc.property(fc.array(fc.array(fc.string(), { minLength: 2, maxLength: 6 }), { minLength: 1 }), (rows) => {
        const text = rows.map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(';')).join('\r\n')
        expect(rowsOf(text, ';')).toEqual(rows)
      }),
    )
  })

  it.each([
    ['STT;Họ tên;Vốn\n1;A;12,5\n2;B;3,5\n', ';'],
    ['STT,Họ tên\n1,A; B\n2,C; D\n', ','],
    ['STT\tHọ tên, chức vụ\n1\tA, GĐ\n', '\t'],
    ['STT|Họ tên\n1|A\n', '|'],
    ['Họ tên\nA\nB\n', ','],
    ['sep=;\na,b;c\n', ';'],
  ])('%j is parted by %j', (text, separator) => expect(findSeparator(text)).toBe(separator))
})
