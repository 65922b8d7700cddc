import { describe, expect, it } from 'vitest'
import { areBiffTextsWhole } from '../../../../../shared/intake/read/biff-texts.ts'
import { readRows } from '../../../../../shared/intake/read-files.ts'
import { makeBytes } from '../make-workbook.ts'

const record = (type: number, data: readonly number[]) => [
  type & 255,
  type >> 8,
  data.length & 255,
  data.length >> 8,
  ...data,
]
const isWhole = (...records: number[][]) => areBiffTextsWhole(Uint8Array.from(records.flat()))
const strings = (count: number, ...data: number[]) => record(0x00fc, [count, 0, 0, 0, count, 0, 0, 0, ...data])
const goesOn = (...data: number[]) => record(0x003c, data)

describe('texts of an .xls whose lengths are there', () => {
  it.each([
    ['no records', []],
    ['a text', [strings(1, 2, 0, 0, 0x41, 0x42)]],
    ['a text of wide letters', [strings(1, 2, 0, 1, 0x41, 0, 0x42, 0)]],
    [
      'a text with one run of format and two bytes of reading aids',
      [strings(2, 1, 0, 12, 1, 0, 2, 0, 0, 0, 0x41, 0, 0, 0, 0, 7, 7, 0, 0, 0)],
    ],
    ['a text that goes on', [strings(1, 3, 0, 0, 0x41), goesOn(0, 0x42, 0x43)]],
    ['a text that goes on in wide letters', [strings(1, 3, 0, 0, 0x41), goesOn(1, 0x42, 0, 0x43, 0)]],
    ['a text after one that went on', [strings(2, 2, 0, 0, 0x41), goesOn(0, 0x42, 1, 0, 0, 0x43)]],
  ])('%s', (_, records) => {
    expect(isWhole(...records)).toBe(true)
  })
})

describe('texts of an .xls that a reader would never come to the end of', () => {
  it.each([
    ['a result of a formula without a length', [record(0x0007, [])]],
    ['a text cell that ends before its length', [record(0x0004, [0, 0, 0, 0, 0, 0, 0])]],
    ['a number format that ends before its length', [record(0x041e, [0, 0])]],
    ['shared texts that end before their number', [record(0x00fc, [1, 0, 0])]],
    ['a shared text of which one byte is left', [strings(1, 2)]],
    ['a shared text that ends before its letters do', [strings(1, 9, 0, 0, 0x41)]],
    ['a second shared text of which one byte is left', [strings(2, 1, 0, 0, 0x41, 0x42)]],
    ['runs of format without their number', [strings(1, 1, 0, 8, 1)]],
    ['reading aids without their number', [strings(1, 1, 0, 4, 1, 0)]],
    ['a text that goes on in nothing', [strings(1, 3, 0, 0, 0x41), goesOn()]],
  ])('%s', (_, records) => {
    expect(isWhole(...records)).toBe(false)
  })

  it('is a damaged file, said at once', () => {
    const rows = [
      ['Tên đơn vị', 'Tỉnh'],
      ['Công ty A', 'Hà Nội'],
      ['B', 'Huế'],
    ]
    const bytes = Uint8Array.from(makeBytes([{ rows }, { rows }], 'biff5'))
    for (const [at, value] of [
      [141, 236],
      [3442, 204],
      [712, 244],
      [1300, 6],
      [2152, 249],
      [2070, 7],
    ] as const)
      bytes[at] = value
    const reading = readRows({ name: 'f.xls', bytes })
    expect(reading.ok ? 'read' : reading.failure.code).toBe('damaged')
  })
})
