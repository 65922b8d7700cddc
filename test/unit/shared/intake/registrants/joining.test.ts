import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { understandFile } from '../../../../../shared/intake/registrants/understand-file.ts'
import { intakeFields } from '../../../../../shared/intake/stages.ts'
import { registrantSchema } from '../../../../../shared/model/registrant.ts'
import { mappedRow, type PlainRow, understood } from '../support.ts'

describe('people grouped into delegations', () => {
  it('by their section, offices becoming departments', () => {
    const { registrants } = understood([
      {
        section: 'I. ĐOÀN TỈNH THANH HÓA',
        personName: 'Cao Văn Cường',
        position: 'TUV, PCT UBND tỉnh',
        role: 'Trưởng đoàn',
      },
      { section: 'I. ĐOÀN TỈNH THANH HÓA', orgName: 'Sở Ngoại vụ', personName: 'Lê Văn Mẫu', position: 'Giám đốc' },
      { section: '【群馬県】', personName: '見本 花子', position: '産業経済部長' },
      { section: '【群馬県】', orgName: '見本工業㈱', personName: '見本 太郎', position: '部長' },
    ])
    expect(registrants.map(({ code, kind, side }) => [code, kind, side])).toEqual([
      ['THO', 'province', 'vn'],
      ['GUN', 'prefecture', 'jp'],
      ['J001', 'company', 'jp'],
    ])
    expect(registrants[0]?.people).toMatchObject([
      { name: 'Cao Văn Cường', rank: 2, head: true },
      { name: 'Lê Văn Mẫu', rank: 3, department: 'Sở Ngoại vụ' },
    ])
    expect(registrants[1]?.people[0]?.rank).toBe(3)
    expect(registrants[2]).toMatchObject({ locality: 'gunma', people: [{ rank: 4 }] })
  })

  it('by the cell of the organisation or of the locality', () => {
    const { registrants } = understood([
      { orgName: 'UBND tỉnh Quảng Ninh', personName: 'Nguyễn Văn Mẫu', position: 'Phó Chủ tịch' },
      { orgName: 'Sở Công Thương tỉnh Quảng Ninh', personName: 'Trần Thị Mẫu', position: 'Phó Giám đốc' },
      { locality: '岩手県一関市', personName: '見本 一郎', position: '市長' },
      { locality: 'Gunma Prefecture', personName: 'MIHON Jiro', position: 'Vice-Governor' },
    ])
    expect(registrants.map(({ code }) => code)).toEqual(['QNI', 'ICHC', 'GUN'])
    expect(registrants[0]?.people.map(({ rank }) => rank)).toEqual([2, 4])
    expect(registrants[1]).toMatchObject({ kind: 'prefecture', municipality: 'ichinoseki', names: { ja: '一関市' } })
    expect(registrants[2]?.people[0]?.rank).toBe(2)
  })

  it('old and new names of one province are one delegation', () => {
    const { registrants } = understood([
      { orgName: 'UBND tỉnh Vĩnh Phúc', personName: 'Nguyễn Văn Mẫu' },
      { orgName: 'UBND tỉnh Phú Thọ', personName: 'Trần Thị Mẫu' },
    ])
    expect(registrants).toHaveLength(1)
    expect(registrants[0]?.people).toHaveLength(2)
  })
})

describe('what a row leaves open', () => {
  it('an ambiguous locality makes a delegation of its own to be asked about, never part of the one above', () => {
    const { registrants, problems } = understood([
      { locality: 'Quảng Ninh', personName: 'Nguyễn Văn Mẫu', position: 'Chủ tịch UBND tỉnh' },
      { locality: 'QN', personName: 'Lê Văn Mẫu', position: 'Phó Chủ tịch UBND tỉnh' },
      { personName: 'Trần Thị Mẫu', position: 'Chuyên viên' },
    ])
    expect(registrants.map(({ code, kind, locality, people }) => [code, kind, locality, people.length])).toEqual([
      ['QNI', 'province', 'quang-ninh', 1],
      ['V001', 'province', undefined, 2],
    ])
    expect(problems.map(({ code }) => code)).toEqual(['locality-ambiguous'])
  })

  it('an office may stand on the other side, and a need may name a partner', () => {
    const { registrants } = understood([
      { orgName: 'Sample Trading K.K.', side: 'Japan', locality: 'Hanoi', seek: 'Tỉnh Quảng Ninh' },
      {
        orgName: 'Quang Ninh Department of Foreign Affairs',
        personName: 'Tran Thi Mau',
        position: 'Director',
        note: 'Trưởng đoàn',
      },
    ])
    expect(registrants[0]).toMatchObject({
      side: 'jp',
      locality: 'ha-noi',
      names: { en: 'Sample Trading K.K.' },
      seeks: [],
    })
    expect(registrants[1]?.people[0]).toMatchObject({ rank: 3, head: true })
  })
})

describe('rows of one organisation', () => {
  it('join by tax code whatever the spelling, never against differing codes', () => {
    const { registrants } = understood([
      { orgName: 'Công ty TNHH Sao Mẫu', ids: '0100112437' },
      { orgName: 'Sao Mau Co., Ltd', ids: '100112437', phone: '0912345678' },
      { orgName: 'Công ty TNHH Sao Mẫu', ids: '0100109106' },
    ])
    expect(registrants.map(({ ids }) => ids.taxCode)).toEqual(['0100112437', '0100109106'])
    expect(registrants[0]?.phones).toEqual(['+84912345678'])
  })

  it('do not join over two localities', () => {
    const { registrants } = understood([
      { orgName: 'Công ty TNHH Hoa Mẫu', locality: 'Hà Nội' },
      { orgName: 'Công ty TNHH Hoa Mẫu', locality: 'Cần Thơ' },
    ])
    expect(registrants).toHaveLength(2)
  })

  it('the same person in two scripts stands once', () => {
    const { registrants } = understood([
      { orgName: '見本工業㈱', personName: '山本 一太 様', personNameOther: 'ヤマモト イチタ', position: '部長' },
      { orgName: '見本工業株式会社', personName: 'Ichita Yamamoto', email: 'y@mihon.example' },
    ])
    expect(registrants).toHaveLength(1)
    expect(registrants[0]?.people).toMatchObject([{ name: '山本 一太', title: '部長', emails: ['y@mihon.example'] }])
  })

  it('〃 and nt take the text above, 未定 leaves the field open and says so', () => {
    const { registrants, problems } = understood([
      { orgName: 'Công ty Mẫu A', locality: 'Hải Phòng', sector: 'Bán dẫn' },
      { orgName: 'Công ty Mẫu B', locality: '〃', sector: 'nt' },
      { orgName: 'Công ty Mẫu C', locality: 'chưa xác định' },
    ])
    expect(registrants.map(({ locality }) => locality)).toEqual(['hai-phong', 'hai-phong', undefined])
    expect(registrants[1]?.offers).toEqual(['semiconductor'])
    expect(problems.map(({ code }) => code)).toEqual(['undecided'])
  })
})

describe('every row', () => {
  it('is used or skipped with a reason that names it', () => {
    const { used, skipped, problems } = understood([
      { orgName: 'Công ty Mẫu', personName: 'Nguyễn Văn Mẫu' },
      { rowNo: '2' },
      { rowNo: '3', personName: 'Không thuộc ai' },
    ])
    expect([used, skipped]).toEqual([1, 2])
    expect(problems.map(({ code, cell }) => [code, cell])).toEqual([
      ['row-empty', '3:3'],
      ['row-without-organisation', '4:4'],
    ])
  })

  const words = fc.constantFrom(
    'Công ty TNHH Mẫu',
    'UBND tỉnh Phú Thọ',
    '群馬県',
    '見本㈱',
    'QN',
    '〃',
    'nt',
    'なし',
    '未定',
    'x',
    '×',
    '25/11',
    'Nguyễn Văn Mẫu',
    '0912345678',
    'a@b.vn',
    'Giám đốc',
    '知事ほか3名',
    'Cơ khí',
    '1',
    '',
    ' ',
    '__proto__',
    '=1+1',
    '\u202Eabc',
  )
  const text = fc.oneof(words, fc.string({ unit: 'grapheme', maxLength: 20 }))
  const row: fc.Arbitrary<PlainRow> = fc.record(
    Object.fromEntries([...intakeFields, 'section' as const].map((field) => [field, text])),
    { requiredKeys: [] },
  )

  it('is accounted for, whatever it holds, and makes valid registrants', () => {
    fc.assert(
      fc.property(fc.array(row, { maxLength: 12 }), (rows) => {
        const mapped = rows.map((cells, index) => mappedRow(cells, index + 1))
        const { drafts, used, skipped } = understandFile('sample.xlsx', mapped, { eventDays: ['2025-11-25'] })
        expect(used.length + skipped.length).toBe(rows.length)
        const numbers = drafts.flatMap(({ registrant }) => registrant.sources.flatMap((source) => source.rows))
        expect(numbers.sort((a, b) => a - b)).toEqual(used.map((one) => one.row + 1).sort((a, b) => a - b))
        for (const { registrant } of drafts) {
          expect(registrantSchema.safeParse({ ...registrant, code: 'V001' }).error).toBeUndefined()
        }
      }),
      { numRuns: 300 },
    )
  })
})
