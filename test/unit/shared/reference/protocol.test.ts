import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Side } from '../../../../shared/model/registrant.ts'
import { rankTitles } from '../../../../shared/reference/protocol.ts'

const publicRank = (text: string, side: Side) => rankTitles(text, { side, isPublic: true }).rank
const businessRank = (text: string, side: Side) => rankTitles(text, { side, isPublic: false }).rank

describe('ranks of public titles', () => {
  it.each<[string, Side, number]>([
    ['Phó Bí thư Tỉnh ủy, Chủ tịch UBND tỉnh', 'vn', 1],
    ['TUV, PCT UBND tỉnh', 'vn', 2],
    ['Ủy viên Trung ương Đảng, Phó Bí thư Thành ủy, Chủ tịch UBND', 'vn', 1],
    ['Chủ tịch HĐND tỉnh', 'vn', 1],
    ['UV BTV Tỉnh ủy', 'vn', 2],
    ['Giám đốc Sở Ngoại vụ', 'vn', 3],
    ['GĐ Sở KH&ĐT', 'vn', 3],
    ['Chánh Văn phòng UBND tỉnh', 'vn', 3],
    ['Trưởng ban BQL KKT Nghi Sơn', 'vn', 3],
    ['PGĐ Sở Công Thương', 'vn', 4],
    ['Trưởng phòng HTQT', 'vn', 5],
    ['TP HTQT', 'vn', 5],
    ['PTP Hợp tác quốc tế', 'vn', 6],
    ['Chuyên viên', 'vn', 7],
    ['CV', 'vn', 7],
    ['Thủ tướng Chính phủ', 'vn', -2],
    ['Phó Thủ tướng', 'vn', -1],
    ['Thứ trưởng Bộ Ngoại giao', 'vn', 0],
    ['知事', 'jp', 1],
    ['副知事', 'jp', 2],
    ['県議会議長', 'jp', 1],
    ['県議会副議長', 'jp', 2],
    ['前橋市長', 'jp', 2],
    ['産業労働部長', 'jp', 3],
    ['知事政策局長', 'jp', 3],
    ['統括監', 'jp', 3],
    ['産業労働部次長', 'jp', 4],
    ['国際戦略課長', 'jp', 5],
    ['国際課 課長補佐', 'jp', 6],
    ['国際課　主査', 'jp', 7],
    ['特命全権大使', 'jp', 0],
    ['Thống đốc', 'jp', 1],
    ['Tỉnh trưởng', 'jp', 1],
    ['Phó Thống đốc', 'jp', 2],
    ['Thị trưởng', 'jp', 2],
    ['Governor', 'jp', 1],
    ['Vice-Governor', 'jp', 2],
    ['Deputy Director-General', 'jp', 4],
    ['Chairman of the People’s Committee'.replace('’', "'"), 'vn', 1],
    ['人民委員会委員長', 'vn', 1],
  ])('%s (%s) is %i', (text, side, rank) => {
    expect(publicRank(text, side)).toBe(rank)
  })
})

describe('ranks of business titles', () => {
  it.each<[string, Side, number]>([
    ['代表取締役社長', 'jp', 1],
    ['会長', 'jp', 1],
    ['副社長', 'jp', 2],
    ['専務取締役', 'jp', 2],
    ['常務執行役員', 'jp', 2],
    ['取締役 営業部長', 'jp', 3],
    ['現地法人社長', 'jp', 3],
    ['部長', 'jp', 4],
    ['所長', 'jp', 4],
    ['課長', 'jp', 5],
    ['係長', 'jp', 6],
    ['営業担当', 'jp', 7],
    ['社長室長', 'jp', 5],
    ['Chủ tịch HĐQT kiêm TGĐ', 'vn', 1],
    ['Giám đốc', 'vn', 1],
    ['Giám đốc chi nhánh Hà Nội', 'vn', 3],
    ['Phó TGĐ', 'vn', 2],
    ['PTGĐ', 'vn', 2],
    ['Trưởng phòng Kinh doanh', 'vn', 4],
    ['Phó phòng', 'vn', 5],
    ['Nhân viên', 'vn', 7],
    ['CEO', 'jp', 1],
    ['Vice President', 'jp', 2],
    ['Sales Manager', 'jp', 4],
  ])('%s (%s) is %i', (text, side, rank) => {
    expect(businessRank(text, side)).toBe(rank)
  })

  it('部長 ranks higher in a prefecture than in a company', () => {
    expect([publicRank('部長', 'jp'), businessRank('部長', 'jp')]).toEqual([3, 4])
  })
})

describe('the traps', () => {
  it('former posts give no rank today', () => {
    for (const [title, side] of [
      ['nguyên Chủ tịch UBND tỉnh', 'vn'],
      ['Cựu Bí thư Tỉnh ủy', 'vn'],
      ['前知事', 'jp'],
      ['元副知事', 'jp'],
    ] as const) {
      const ranking = rankTitles(title, { side, isPublic: true })
      expect(ranking.rank, title).toBeUndefined()
      expect(ranking.titles[0]?.former, title).toBe(true)
    }
    expect(publicRank('前橋市長', 'jp')).toBe(2)
  })

  it('acting heads and deputies in charge act as head, a standing deputy is a deputy', () => {
    const first = (title: string) => rankTitles(title, { side: 'vn', isPublic: true }).titles[0]
    expect(first('Quyền Chủ tịch UBND tỉnh')).toMatchObject({ rank: 1, acting: true })
    expect(first('Phó Giám đốc phụ trách Sở Công Thương')).toMatchObject({ rank: 3, acting: true })
    expect(first('Phó Chủ tịch Thường trực UBND tỉnh')).toMatchObject({ rank: 2, standing: true })
  })

  it('a substitute does not inherit the rank of the person replaced', () => {
    expect(publicRank('知事代理', 'jp')).toBeUndefined()
    expect(rankTitles('知事職務代理者', { side: 'jp', isPublic: true }).titles[0]).toMatchObject({
      rank: 1,
      acting: true,
    })
  })

  it('a title without its body, an adviser and a first secretary need a person', () => {
    expect(rankTitles('Chủ tịch', { side: 'vn', isPublic: true }).uncertain).toBe(true)
    expect(rankTitles('Cố vấn đặc biệt Liên minh Nghị sĩ', { side: 'jp', isPublic: true })).toMatchObject({
      uncertain: true,
    })
    expect(publicRank('Bí thư thứ nhất', 'vn')).toBeUndefined()
    expect(publicRank('TP Hà Nội', 'vn')).toBeUndefined()
  })

  it('keeps several titles in the given order, the highest rank counting', () => {
    const ranking = rankTitles('Tỉnh ủy viên, Phó Chủ tịch UBND tỉnh', { side: 'vn', isPublic: true })
    expect(ranking.titles.map(({ text }) => text)).toEqual(['Tỉnh ủy viên', 'Phó Chủ tịch UBND tỉnh'])
    expect(ranking.rank).toBe(2)
  })

  it('never throws and stays on the scale', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 40 }),
        fc.boolean(),
        fc.constantFrom<Side>('vn', 'jp'),
        (text, isPublic, side) => {
          const { rank } = rankTitles(text, { side, isPublic })
          if (rank !== undefined) expect(rank).toBeGreaterThanOrEqual(-2)
          if (rank !== undefined) expect(rank).toBeLessThanOrEqual(7)
        },
      ),
    )
  })
})
