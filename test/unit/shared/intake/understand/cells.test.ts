import { describe, expect, it } from 'vitest'
import { readAvailability } from '../../../../../shared/intake/understand/availability.ts'
import { isGovernmentAddress, readEmails, readPhones } from '../../../../../shared/intake/understand/contacts.ts'
import { readDate, readTimes } from '../../../../../shared/intake/understand/dates.ts'
import { emptinessOf } from '../../../../../shared/intake/understand/emptiness.ts'
import { readQuantity } from '../../../../../shared/intake/understand/numbers.ts'
import { organisationKeys } from '../../../../../shared/intake/understand/organisations.ts'
import { readPeople } from '../../../../../shared/intake/understand/people.ts'
import { samePerson } from '../../../../../shared/intake/understand/person-names.ts'
import { tagSectors } from '../../../../../shared/intake/understand/sector-tagger.ts'
import { meaningOfCross, readYesNo } from '../../../../../shared/intake/understand/yes-no.ts'
import type { Side } from '../../../../../shared/model/registrant.ts'
import { rankTitles } from '../../../../../shared/reference/protocol.ts'
import { resolveLocality } from '../../../../../shared/reference/resolve-locality.ts'
import { understood } from '../support.ts'

const sectorsOf = (cell: string) => tagSectors(cell, { direction: 'offer' }).tags.map(({ sector }) => sector)
const directed = (cell: string, direction: 'offer' | 'seek' = 'offer') =>
  Object.groupBy(tagSectors(cell, { direction }).tags, (tag) => tag.direction)
const ids = (tags: { sector: string }[] | undefined) => (tags ?? []).map(({ sector }) => sector)
const localityOf = (text: string) => {
  const resolution = resolveLocality(text)
  return resolution.kind === 'found' ? resolution.locality : resolution.kind
}
const people = (cell: string, side: Side) => readPeople(cell, { side, isPublic: true })
const days = ['2025-11-24', '2025-11-25']

describe('the cells of the field notes, by their numbers', () => {
  it('1 four sectors under four separators', () => {
    expect(sectorsOf('Cơ khí; điện tử / nhựa, logistics')).toEqual([
      'mechanical-manufacturing',
      'electronics',
      'plastics-rubber',
      'smart-logistics',
    ])
  })

  it('2 ・ and a line break split in Japanese', () => {
    expect(sectorsOf('自動車部品、金型・プラスチック成形\n食品加工')).toEqual([
      'automotive-motorcycle',
      'metalworking-moulds',
      'plastics-rubber',
      'food-processing',
    ])
  })

  it.each([
    ['研究・開発', 'r-and-d'],
    ['R&D', 'r-and-d'],
    ['ô tô, xe máy', 'automotive-motorcycle'],
  ])('3 %s stays one sector', (cell, sector) => {
    expect(sectorsOf(cell)).toEqual([sector])
  })

  it('4 abbreviations', () => {
    expect(sectorsOf('CNHT, NN CNC, CĐS')).toEqual([
      'supporting-industry',
      'high-tech-agriculture',
      'digital-transformation',
    ])
  })

  it('5 a composite of three', () => {
    expect(sectorsOf('xanh - tuần hoàn - thông minh')).toEqual([
      'green-transformation',
      'circular-economy',
      'smart-city',
    ])
  })

  it('6 offer and seek in one Vietnamese cell', () => {
    const { offer, seek } = directed('Cung cấp linh kiện nhựa; tìm đối tác chuyển giao công nghệ')
    expect(ids(offer)).toEqual(['supporting-industry', 'plastics-rubber'])
    expect(ids(seek)).toEqual(['technology-transfer'])
  })

  it('7 offer and seek in one Japanese cell', () => {
    const { offer, seek } = directed('部品を販売したい／樹脂材料を調達したい')
    expect(ids(offer)).toEqual(['supporting-industry'])
    expect(ids(seek)).toEqual(['plastics-rubber'])
  })

  it('8 buying and selling is both', () => {
    const { both } = directed('Vừa mua vừa bán nông sản')
    expect(ids(both)).toEqual(['quality-produce'])
  })

  it('9 an old name, kept beside today’s', () => {
    const { registrants } = understood([{ orgName: 'UBND tỉnh Vĩnh Phúc', personName: 'Trần Văn An' }])
    expect(registrants[0]).toMatchObject({
      locality: 'phu-tho',
      formerLocality: 'vinh-phuc',
      localityAsWritten: 'UBND tỉnh Vĩnh Phúc',
    })
  })

  it.each(['TP.HCM', 'Sài Gòn', 'BR-VT', 'ビンズオン省'])('10 %s is Hồ Chí Minh City today', (text) => {
    expect(localityOf(text)).toBe('ho-chi-minh')
  })

  it.each([
    ['トゥ工ンクアン省', 'tuyen-quang'],
    ['バク二ン省', 'bac-ninh'],
  ])('11 kanji look-alikes in %s', (text, id) => {
    expect(localityOf(text)).toBe(id)
  })

  it.each(['Đắc Lắc', 'Dak Lak', 'ダックラック'])('12 %s', (text) => {
    expect(localityOf(text)).toBe('dak-lak')
  })

  it('13 QN is asked about, never guessed', () => {
    const { registrants, problems } = understood([{ orgName: 'Công ty TNHH Mẫu', locality: 'QN' }])
    expect(registrants[0]?.locality).toBeUndefined()
    expect(problems).toMatchObject([{ code: 'locality-ambiguous', severity: 'question', value: 'QN' }])
    expect(problems[0]?.answers?.map(({ value }) => value)).toEqual(['quang-ninh', 'quang-nam', 'quang-ngai'])
  })

  it('14 Osaka in a company’s row is the prefecture, its city unknown', () => {
    const { registrants } = understood([{ orgName: '見本工業㈱', locality: 'Osaka' }])
    expect(registrants[0]).toMatchObject({ kind: 'company', side: 'jp', locality: 'osaka' })
    expect(registrants[0]).not.toHaveProperty('municipality')
  })

  it.each(['Gumma Pref.', 'グンマ', '群馬'])('15 %s', (text) => {
    expect(localityOf(text)).toBe('gunma')
  })

  it('16 name, salutation and two titles in one cell', () => {
    const [person] = people('Ông Trần Duy Đông – Phó Bí thư Tỉnh ủy, Chủ tịch UBND tỉnh', 'vn').people
    expect(person).toMatchObject({ name: 'Trần Duy Đông', salutation: 'Ông', family: 'Trần', given: 'Đông' })
    const ranking = rankTitles(person?.title ?? '', { side: 'vn', isPublic: true })
    expect(ranking.titles.map(({ text }) => text)).toEqual(['Phó Bí thư Tỉnh ủy', 'Chủ tịch UBND tỉnh'])
    expect(ranking.rank).toBe(1)
  })

  it('17 đồng chí is dropped, abbreviated titles rank', () => {
    const [person] = people('Đ/c Cao Văn Cường, TUV, PCT UBND tỉnh', 'vn').people
    expect(person).toMatchObject({ name: 'Cao Văn Cường', title: 'TUV, PCT UBND tỉnh' })
    expect(person).not.toHaveProperty('salutation')
    expect(rankTitles(person?.title ?? '', { side: 'vn', isPublic: true }).rank).toBe(2)
  })

  it('18 one person in kanji, kana and romaji', () => {
    const [kanji] = people('山本 一太 様', 'jp').people
    expect(kanji).toMatchObject({ name: '山本 一太', family: '山本', given: '一太' })
    const sheet = { name: kanji?.name ?? '', nameOther: 'ヤマモト　イチタ' }
    for (const spelling of ['YAMAMOTO Ichita', 'Ichita Yamamoto', 'ヤマモト　イチタ', '山本一太様']) {
      expect(samePerson(sheet, { name: spelling }), spelling).toBe(true)
    }
    expect(samePerson(sheet, { name: 'Yamamoto Kenji' })).toBe(false)
  })

  it('19 one person in either order, with a stray dash', () => {
    const spellings = ['Ito Naoki–', 'ITO Naoki', 'Naoki Ito']
    for (const a of spellings) for (const b of spellings) expect(samePerson({ name: a }, { name: b })).toBe(true)
    expect(people('ITO Naoki', 'jp').people[0]).toMatchObject({ family: 'ITO', given: 'Naoki' })
    expect(people('Naoki Ito', 'jp').people[0]).not.toHaveProperty('family')
  })

  it('20 three surnames and a count: the given names are asked for', () => {
    expect(people('伊藤・佐藤・鈴木（3名）', 'jp')).toMatchObject({
      people: [{ name: '伊藤' }, { name: '佐藤' }, { name: '鈴木' }],
      headcount: 3,
      surnamesOnly: true,
    })
    const { problems } = understood([{ orgName: '見本工業㈱', personName: '伊藤・佐藤・鈴木（3名）' }])
    expect(problems.map(({ code }) => code)).toContain('surnames-only')
  })

  it('21 two people in one cell', () => {
    expect(people('1. Nguyễn Văn A - GĐ\n2. Trần Thị B - Phó GĐ', 'vn').people).toMatchObject([
      { name: 'Nguyễn Văn A', title: 'GĐ' },
      { name: 'Trần Thị B', title: 'Phó GĐ' },
    ])
  })

  it('22 a head and unnamed seats', () => {
    expect(people('知事ほか3名', 'jp').people).toEqual([
      { name: '', title: '知事' },
      { name: '', unnamed: 3 },
    ])
    expect(people('Nguyễn Văn A và 02 cán bộ', 'vn').people).toMatchObject([{ name: 'Nguyễn Văn A' }, { unnamed: 2 }])
  })

  it.each(['令和７年１１月２５日', 'R7.11.25', '2025年11月25日(火)'])('23 %s', (text) => {
    expect(readDate(text)).toBe('2025-11-25')
  })

  it.each(['25/11/2025', '25-11', 'sáng 25/11'])('24 %s, day first, the year from the event', (text) => {
    expect(readDate(text, days)).toBe('2025-11-25')
  })

  it.each([
    ['14h00-14h30', ['14:00', '14:30']],
    ['１４：００～１４：３０', ['14:00', '14:30']],
    ['午後2時', ['14:00']],
  ])('25 %s', (text, times) => {
    expect(readTimes(text)).toEqual(times)
  })

  it.each([
    ['2.600 doanh nghiệp', 2600, 'doanh nghiep'],
    ['12,5 tỷ USD', 12.5e9, 'USD'],
    ['200.000 lượt', 200_000, 'luot'],
  ])('26 %s', (text, value, unit) => {
    expect(readQuantity(text)).toEqual({ value, unit })
  })

  it.each([
    ['５００名', 500, '名'],
    ['1億2,000万円', 120_000_000, 'JPY'],
  ])('27 %s', (text, value, unit) => {
    expect(readQuantity(text)).toEqual({ value, unit })
  })

  it.each(['0912.345.678 (Ms. Lan)', '+84 (0) 912 345 678', '912345678'])('28 %s', (text) => {
    expect(readPhones(text, 'vn')).toEqual({ phones: ['+84912345678'], unread: [] })
  })

  it.each([
    ['０３（１２３４）５６７８', '+81312345678'],
    ['03-1234-5678 内線12', '+81312345678;ext=12'],
    ['+81-3-1234-5678', '+81312345678'],
  ])('29 %s', (text, phone) => {
    expect(readPhones(text, 'jp').phones).toEqual([phone])
  })

  it.each(['○', '要', '希望する', 'Có', 'Yes', '✓'])('30 %s is yes', (text) => {
    expect(readYesNo(text)).toBe('yes')
  })

  it.each(['×', '不要', 'Không', 'No'])('31 %s is no', (text) => {
    expect(readYesNo(text)).toBe('no')
  })

  it('32 x is decided for the sheet, else asked about', () => {
    expect(meaningOfCross(['cross', 'no'], 'vn')).toBe(true)
    expect(meaningOfCross(['cross'], 'vn')).toBe(true)
    expect(meaningOfCross(['cross', 'yes'], 'jp')).toBe(false)
    expect(meaningOfCross(['cross'], 'jp')).toBeUndefined()
    const japanese = understood([{ orgName: '見本工業㈱', interpreter: 'x' }], { sheet: '日本側' })
    expect(japanese.registrants[0]?.interpreter).toBeUndefined()
    expect(japanese.problems).toMatchObject([{ code: 'x-meaning', severity: 'question' }])
    const vietnamese = understood([{ orgName: 'Công ty Mẫu', interpreter: 'x' }], { sheet: 'DS VN' })
    expect(vietnamese.registrants[0]?.interpreter).toBe(true)
    expect(vietnamese.problems).toEqual([])
  })

  it.each([
    ['なし', 'empty'],
    ['特になし', 'empty'],
    ['未定', 'undecided'],
    ['Không', 'empty'],
    ['chưa xác định', 'undecided'],
    ['N/A', 'empty'],
    ['-', 'empty'],
    ['ー', 'empty'],
    ['〃', 'same'],
    ['nt', 'same'],
  ])('33 %s is %s', (text, emptiness) => {
    expect(emptinessOf(text)).toBe(emptiness)
  })

  it.each([
    [34, ['Công ty TNHH ABC Việt Nam', 'Cty ABC VN', 'ABC Vietnam Co., Ltd.', 'ＡＢＣベトナム㈲']],
    [35, ['㈱トヨタ', 'トヨタ株式会社', 'Toyota K.K.']],
  ])('%i is one company candidate', (_, names) => {
    const keys = names.map(organisationKeys)
    for (const a of keys) for (const b of keys) expect(a.some((key) => b.includes(key))).toBe(true)
  })

  it('36 one row offers, one seeks: both directions and both people are kept', () => {
    const { registrants } = understood([
      { orgName: 'Công ty TNHH ABC Việt Nam', offer: 'Cung cấp linh kiện nhựa', personName: 'Nguyễn Văn An' },
      { orgName: 'Cty ABC VN', seek: 'Tìm đối tác chuyển giao công nghệ', personName: 'Trần Thị Bình' },
    ])
    expect(registrants).toHaveLength(1)
    expect(registrants[0]?.offers).toContain('plastics-rubber')
    expect(registrants[0]?.seeks).toEqual(['technology-transfer'])
    expect(registrants[0]?.people.map(({ name }) => name)).toEqual(['Nguyễn Văn An', 'Trần Thị Bình'])
    expect(registrants[0]?.sources[0]?.rows).toHaveLength(2)
  })

  it.each([
    ['trừ phiên khai mạc', [{ rule: 'except', session: 'khai mạc' }]],
    ['午前のみ', [{ rule: 'only', to: '12:00' }]],
    ['14時以降可', [{ rule: 'only', from: '14:00' }]],
    ['chiều 24/11', [{ rule: 'only', date: '2025-11-24', from: '12:00' }]],
  ])('37 %s', (text, windows) => {
    expect(readAvailability(text, days)).toEqual({
      windows: windows.map((window) => ({ ...window, asWritten: text })),
      unread: [],
    })
  })

  it('38 two addresses, one of a government, one likely mistyped', () => {
    const reading = readEmails('abc@gmai.com; def@pref.gunma.lg.jp')
    expect(reading.emails).toEqual(['abc@gmai.com', 'def@pref.gunma.lg.jp'])
    expect(reading.emails.map(isGovernmentAddress)).toEqual([false, true])
    expect(reading.typos).toEqual([{ written: 'abc@gmai.com', likely: 'abc@gmail.com' }])
  })
})
