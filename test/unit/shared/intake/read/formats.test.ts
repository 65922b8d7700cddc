import type { BookType } from '@e965/xlsx'
import { describe, expect, it } from 'vitest'
import { type ReadRowsOptions, readRows } from '../../../../../shared/intake/read-files.ts'
import { encodeAs, joinBytes, makeWorkbook, toWindows1258, utf16, workbookBytes } from '../make-workbook.ts'

const japanese = [
  ['番号', '会社名', '都道府県', '氏名', '電話', '備考'],
  ['1', '㈱髙橋製作所', '群馬県', '山本 一太', '0271234567', '金型・プラスチック'],
  ['2', '有限会社さくら', '茨城県', '大井川 和彦', '0291234567', '"特記", 事項'],
  ['3', 'ABC Vietnam', '栃木県', 'Tanaka', '0281234567', '二行\nの備考'],
]
/** EUC-JP lacks the vendor characters. */
const plainJapanese = japanese.map((row) => row.map((text) => text.replace('㈱髙', '株高')))
const vietnamese = [
  ['STT', 'Tên đơn vị', 'Tỉnh/Thành phố', 'Họ và tên', 'Điện thoại', 'Ghi chú'],
  ['1', 'Công ty Cổ phần Dệt may Huế', 'Thừa Thiên Huế', 'Nguyễn Thị Hồng Nhung', '0912345678', 'cần phiên dịch'],
  ['2', 'Sở Ngoại vụ', 'Quảng Ngãi', 'Đặng Văn Dũng', '0987654321', 'đến muộn'],
]

const quoted = (text: string, separator: string) =>
  text.includes(separator) || /["\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
const delimited = (rows: readonly string[][], separator = ',', end = '\r\n') =>
  rows.map((row) => row.map((text) => quoted(text, separator)).join(separator) + end).join('')
const utf8 = (text: string) => new TextEncoder().encode(text)

function read(name: string, bytes: Uint8Array, options: ReadRowsOptions = {}) {
  const reading = readRows({ name, bytes }, options)
  if (!reading.ok) throw new Error(reading.failure.code)
  const { workbook, sheets, problems } = reading.value
  const rows = sheets.flatMap((sheet) => sheet.rows.map(({ values }) => values.map(({ field, text }) => [field, text])))
  return { rows, format: workbook.format, encoding: workbook.encoding, problems: problems.map(({ code }) => code) }
}

const expected = read('list.csv', utf8(delimited(japanese))).rows

/** The library cannot write Japanese into BIFF5, so text of the same length in bytes is put in its place. */
function biff5(rows: readonly string[][]): Uint8Array {
  const patches: { placeholder: Uint8Array; bytes: Uint8Array }[] = []
  const standIn = (text: string) => {
    const bytes = encodeAs(text, 'shift_jis')
    if (bytes.length === text.length) return text
    const placeholder = `Q${patches.length}`.padEnd(bytes.length, '_')
    patches.push({ placeholder: utf8(placeholder), bytes })
    return placeholder
  }
  const sheet = { name: 'list', rows: rows.map((row) => row.map(standIn)) }
  const file = workbookBytes(makeWorkbook([sheet]), 'biff5')
  for (const { placeholder, bytes } of patches) {
    const at = Buffer.from(file).indexOf(placeholder)
    file.set(bytes, at)
  }
  // CODEPAGE record: 0042, length 2, then the code page
  const record = Buffer.from(file).indexOf(Uint8Array.of(0x42, 0, 2, 0))
  file.set([932 & 0xff, 932 >> 8], record + 4)
  return file
}

const book = (bookType: BookType) => workbookBytes(makeWorkbook([{ name: 'list', rows: japanese }]), bookType)

const html = `<html><head><meta charset="utf-8"><style>td { mso-number-format: "\\@" }</style></head><body><!-- <td>no</td> -->
<table><tr><th>${japanese[0]?.join('</th><th>')}</th></tr>
<tr>${japanese[1]?.map((text) => `<td>${text}`).join('')}
<tr>${japanese[2]?.map((text) => `<td><b>${text.replaceAll('"', '&quot;')}</b></td>`).join('')}</tr>
<tr>${japanese[3]?.map((text) => `<td>${text.replace('\n', '<br>')}</td>`).join('')}</tr></table></body></html>`

describe('one list in every format', () => {
  it.each([
    ['UTF-8', 'csv', 'utf-8', utf8(delimited(japanese))],
    ['UTF-8 with a mark', 'csv', 'utf-8', joinBytes([0xef, 0xbb, 0xbf], utf8(delimited(japanese)))],
    ['UTF-8 with semicolons', 'csv', 'utf-8', utf8(delimited(japanese, ';', '\n'))],
    ['UTF-8 with old Mac line ends', 'csv', 'utf-8', utf8(delimited(japanese, ',', '\r'))],
    ['UTF-8 with sep=', 'csv', 'utf-8', utf8(`sep=;\r\n${delimited(japanese, ';')}`)],
    ['UTF-16LE with tabs', 'tsv', 'utf-16le', joinBytes([0xff, 0xfe], utf16(delimited(japanese, '\t')))],
    ['UTF-16BE', 'csv', 'utf-16be', joinBytes([0xfe, 0xff], utf16(delimited(japanese), true))],
    ['UTF-16LE without a mark', 'csv', 'utf-16le', utf16(delimited(japanese))],
    ['UTF-16BE without a mark', 'csv', 'utf-16be', utf16(delimited(japanese), true)],
    ['Shift_JIS', 'csv', 'shift_jis', encodeAs(delimited(japanese), 'shift_jis')],
    ['Shift_JIS with tabs', 'tsv', 'shift_jis', encodeAs(delimited(japanese, '\t'), 'shift_jis')],
    ['.xlsx', 'xlsx', undefined, book('xlsx')],
    ['.xls (BIFF8)', 'xls', undefined, book('biff8')],
    ['.xls (BIFF5, code page 932)', 'xls', undefined, biff5(japanese)],
    ['.ods', 'ods', undefined, book('ods')],
    ['HTML as .xls', 'html', 'utf-8', utf8(html)],
    ['HTML in Shift_JIS', 'html', 'shift_jis', encodeAs(html.replace('utf-8', 'Shift_JIS'), 'shift_jis')],
    ['XML of Excel 2003', 'xls', 'utf-8', book('xlml')],
  ] as const)('%s', (_, format, encoding, bytes) => {
    // a wrong ending must not matter
    for (const name of ['list.xlsx', 'list.csv', 'list']) {
      const found = read(name, bytes)
      expect(found.rows).toEqual(expected)
      expect(found.format).toBe(format)
      expect(found.encoding).toBe(encoding)
      expect(found.problems).toEqual([])
    }
  })

  it('keeps the zero at the front of a telephone number', () => {
    expect(expected[0]).toContainEqual(['phone', '0271234567'])
  })

  it('EUC-JP', () => {
    const found = read('list.csv', encodeAs(delimited(plainJapanese), 'euc-jp'))
    expect(found.encoding).toBe('euc-jp')
    expect(found.rows).toEqual(read('list.csv', utf8(delimited(plainJapanese))).rows)
  })

  it('Windows-1258', () => {
    const found = read('ds.csv', toWindows1258(delimited(vietnamese)))
    expect(found.encoding).toBe('windows-1258')
    expect(found.rows).toEqual(read('ds.csv', utf8(delimited(vietnamese))).rows)
  })

  it('reads a legacy font in a text file after asking', () => {
    const text = 'STT,Hä vµ tªn,TØnh\r\n1,NguyÔn V¨n Hïng,Phó Thä\r\n2,TrÇn ThÞ H»ng,Thanh Hãa\r\n'
    const bytes = encodeAs(text, 'windows-1252')
    expect(read('ds.csv', bytes).problems).toContain('legacy-writing')
    expect(read('ds.csv', bytes, { convert: 'tcvn3' }).rows).toEqual([
      [
        ['rowNo', '1'],
        ['personName', 'Nguyễn Văn Hùng'],
        ['locality', 'Phú Thọ'],
      ],
      [
        ['rowNo', '2'],
        ['personName', 'Trần Thị Hằng'],
        ['locality', 'Thanh Hóa'],
      ],
    ])
  })

  it('lets a person overrule the encoding and the separator', () => {
    const bytes = encodeAs('氏名;所属\n山本;群馬県\n', 'shift_jis')
    const wrong = read('list.csv', bytes, { encoding: 'windows-1252' })
    expect(wrong.encoding).toBe('windows-1252')
    expect(JSON.stringify(wrong.rows)).not.toContain('山本')
    expect(read('list.csv', bytes, { encoding: 'shift_jis', separator: ';' }).rows).toEqual([
      [
        ['personName', '山本'],
        ['orgName', '群馬県'],
      ],
    ])
  })

  it('leaves ruby readings out of HTML', () => {
    const page =
      '<table><tr><td>氏名</td><td>所属</td></tr><tr><td><ruby>山本<rt>やまもと</ruby></td><td>群馬県</td></tr></table>'
    expect(read('list.xls', utf8(page)).rows[0]).toContainEqual(['personName', '山本'])
  })

  it('lays spans of HTML tables out as merges', () => {
    const page = `<table><tr><td>Tên đơn vị</td><td>Họ tên</td><td>Chức vụ</td></tr>
      <tr><td rowspan=2>Sở Ngoại vụ</td><td>A</td><td>GĐ</td></tr><tr><td>B</td><td>CV</td></tr></table>`
    expect(read('list.xls', utf8(page)).rows[1]).toEqual([
      ['orgName', 'Sở Ngoại vụ'],
      ['personName', 'B'],
      ['position', 'CV'],
    ])
  })
})
