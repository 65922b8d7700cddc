import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { tagSectors } from '../../../../../shared/intake/understand/sector-tagger.ts'

const sectorsOf = (cell: string, side: 'vn' | 'jp') => tagSectors(cell, { direction: 'offer', side })

describe('goods by their vocabulary', () => {
  it.each([
    ['Cà phê robusta, chè búp', 'vn', ['quality-produce']],
    ['Chè dưỡng nhan', 'vn', ['food-processing']],
    ['Thanh long ruột đỏ', 'vn', ['quality-produce']],
    ['Gạch men, sứ vệ sinh', 'vn', ['infrastructure-construction']],
    ['Tủ bảng điện', 'vn', ['electronics']],
    ['Tuyến xe buýt điện', 'vn', ['hybrid-ev', 'urban-transport']],
    ['業務用厨房、製麺機', 'jp', ['mechanical-manufacturing', 'food-processing']],
    ['書道と着物', 'jp', ['culture-festivals']],
    ['Lab reagents', 'vn', ['biotechnology']],
    ['LED lamps', 'vn', ['electronics']],
  ] as const)('%s', (cell, side, sectors) => {
    const { tags } = sectorsOf(cell, side)
    expect([...new Set(tags.map(({ sector }) => sector))]).toEqual(expect.arrayContaining([...sectors]))
    expect(tags.every(({ isGuess }) => !isGuess)).toBe(true)
  })

  it.each([
    ['Lông heo làm bàn chải', 'vn', 'heo'],
    ['curry leaves', 'vn', 'curry'],
    ['落花生油', 'jp', '落花生'],
    ['メカニカルシール', 'jp', 'カニ'],
    ['Công ty Cam Ranh', 'vn', 'Cam'],
  ] as const)('what goods are made of is not what they are: %s', (cell, side, word) => {
    expect(sectorsOf(cell, side).tags.map(({ phrase }) => phrase)).not.toContain(word)
  })

  it('takes the generic word only where nothing better stands in the same part of the list', () => {
    expect(sectorsOf('ハウス栽培向け環境制御システム', 'jp').tags.map(({ sector }) => sector)).not.toContain(
      'environment-water-waste',
    )
    expect(sectorsOf('thiết bị chẩn đoán hình ảnh cho bệnh viện', 'vn').tags.map(({ sector }) => sector)).toEqual([
      'medical-devices',
    ])
  })
})

describe('goods by their family', () => {
  it.each([
    ['Xuất khẩu đèn chùm', 'vn', 'electronics'],
    ['缶詰巻締機の調達先', 'jp', 'mechanical-manufacturing'],
    ['Manganese dioxide suppliers', 'vn', 'chemicals'],
  ] as const)('%s is a guess and said to be one', (cell, side, sector) => {
    expect(sectorsOf(cell, side).tags).toMatchObject([{ sector, isGuess: true, confidence: 0.5 }])
  })

  it.each(['cá nhân', 'giấy phép', 'Sơn Tây', 'Trà Vinh', '合計', '設計', '結果', 'khác', 'Other'])(
    '%s is none',
    (cell) => {
      expect(sectorsOf(cell, /[\u4e00-\u9fff]/.test(cell) ? 'jp' : 'vn').tags).toEqual([])
    },
  )
})

describe('any text', () => {
  it('is read without harm, and every tag says which of its words it stands for', () => {
    const word = fc.constantFrom(
      'máy',
      'gạo',
      'cho',
      '部品',
      'の',
      '製造',
      'rice',
      'for',
      ', ',
      ' và ',
      '・',
      '\n',
      'Đèn',
      'x',
    )
    const text = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 60 }),
      fc.array(word, { maxLength: 12 }).map((words) => words.join(' ')),
    )
    fc.assert(
      fc.property(text, fc.constantFrom('vn', 'jp'), (cell, side) => {
        const { tags, unread } = sectorsOf(cell, side)
        for (const { phrase, confidence, sector } of tags) {
          expect(phrase).not.toBe('')
          expect(confidence).toBeGreaterThan(0)
          expect(confidence).toBeLessThanOrEqual(1)
          expect(sector).not.toBe('')
        }
        expect(unread).not.toContain('')
      }),
      { numRuns: 500 },
    )
  })
})
