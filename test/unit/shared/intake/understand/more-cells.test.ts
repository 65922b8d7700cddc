import { describe, expect, it } from 'vitest'
import { readAvailability } from '../../../../../shared/intake/understand/availability.ts'
import { readLanguages, readMode, readMonths } from '../../../../../shared/intake/understand/choices.ts'
import {
  organisationDomain,
  readEmails,
  readPhones,
  readWebsites,
} from '../../../../../shared/intake/understand/contacts.ts'
import { readDate } from '../../../../../shared/intake/understand/dates.ts'
import { isCorporateNumber, isTaxCode, readIdentifiers } from '../../../../../shared/intake/understand/identifiers.ts'
import { readHeadcount, readQuantity } from '../../../../../shared/intake/understand/numbers.ts'
import { kindOfName, sideOfWord } from '../../../../../shared/intake/understand/organisations.ts'
import { isHeadRole, readPeople } from '../../../../../shared/intake/understand/people.ts'
import { kanaToRomaji, readName } from '../../../../../shared/intake/understand/person-names.ts'
import { tagSectors } from '../../../../../shared/intake/understand/sector-tagger.ts'
import { readYesNo } from '../../../../../shared/intake/understand/yes-no.ts'
import { understood } from '../support.ts'

const days = ['2025-11-24', '2025-11-25']
const sectorsOf = (cell: string, direction: 'offer' | 'seek' = 'offer') =>
  tagSectors(cell, { direction }).tags.map(({ sector }) => sector)
const directionsOf = (cell: string, direction: 'offer' | 'seek' = 'offer') =>
  Object.fromEntries(tagSectors(cell, { direction }).tags.map((tag) => [tag.sector, tag.direction]))

describe('sectors, from the facts of the forums', () => {
  it.each<[string, string[]]>([
    [
      'Công nghiệp công nghệ cao, cơ khí, điện tử, dược phẩm, chế biến nông sản',
      ['high-tech-industry', 'mechanical-manufacturing', 'electronics', 'pharmaceuticals', 'agri-processing'],
    ],
    [
      'Năng lượng sạch, vật liệu xanh, logistics thông minh, khu công nghiệp',
      ['clean-energy', 'green-materials', 'smart-logistics', 'industrial-parks'],
    ],
    ['du lịch sinh thái và nghỉ dưỡng', ['eco-resort-tourism']],
    ['cảnh báo sớm và ứng phó biến đổi khí hậu', ['disaster-early-warning', 'climate-adaptation']],
    ['bán dẫn và AI tại Trường Đại học Việt – Nhật', ['semiconductor', 'ai', 'education']],
    ['khoa tiếng Nhật', ['japanese-language']],
    [
      'Hóa chất, nhựa, nông nghiệp công nghệ cao, chăm sóc người cao tuổi',
      ['chemicals', 'plastics-rubber', 'high-tech-agriculture', 'elderly-care'],
    ],
    [
      '人材育成、食品加工、輸送用機器、化学、プラスチック、ハイテク農業、高齢者介護',
      [
        'hr-training',
        'food-processing',
        'transport-equipment',
        'chemicals',
        'plastics-rubber',
        'high-tech-agriculture',
        'elderly-care',
      ],
    ],
    ['DX・GX', ['digital-transformation', 'green-transformation']],
    ['Digital transformation and green transformation', ['digital-transformation', 'green-transformation']],
    ['công nghệ lượng tử, nghiên cứu chung', ['quantum', 'r-and-d']],
    ['農林水産', ['agriculture', 'fisheries-aquaculture']],
    ['Giáo dục - đào tạo', ['education', 'hr-training']],
    ['văn hóa - du lịch', ['culture-festivals', 'tourism']],
    ['ＰＣＢ、半導体製造装置', ['electronics', 'semiconductor']],
    ['ﾌﾟﾗｽﾁｯｸ', ['plastics-rubber']],
    ['NÔNG SẢN SẠCH', ['quality-produce']],
    ['nong san sach', ['quality-produce']],
    ['Hoá chất', ['chemicals']],
  ])('%s', (cell, expected) => {
    expect(sectorsOf(cell)).toEqual(expected)
  })

  it('traps of the taxonomy', () => {
    expect(sectorsOf('môi trường đầu tư')).toEqual(['investment-promotion'])
    expect(sectorsOf('môi trường kinh doanh')).toEqual(['investment-promotion'])
    expect(sectorsOf('máy tiện CNC')).toEqual(['mechanical-manufacturing'])
    expect(sectorsOf('phòng chống thiên tai')).toEqual(['disaster-early-warning'])
    expect(sectorsOf('thuốc lá')).toEqual([])
    expect(sectorsOf('dăm gỗ, wood chips')).toEqual([])
    expect(sectorsOf('điện thoại')).toEqual([])
    expect(sectorsOf('Doanh nghiệp nhỏ')).toEqual(['sme-linkage'])
    expect(sectorsOf('ai cũng được')).toEqual([])
    expect(sectorsOf('công nghiệp')).toEqual([])
    expect(sectorsOf('技術')).toEqual([])
    expect(sectorsOf('ma, che, nho')).toEqual([])
    expect(sectorsOf('pin')).toEqual([])
    expect(sectorsOf('Khu kinh tế Nghi Sơn')).toEqual(['industrial-parks'])
    expect(sectorsOf('sơn công nghiệp')).toEqual(['chemicals'])
    expect(sectorsOf('cá nhân, cam kết, trong khuôn khổ hợp tác')).toEqual([])
    expect(sectorsOf('米国、山梨、香港')).toEqual([])
    expect(sectorsOf('sản xuất pin')).toEqual(['hybrid-ev'])
    expect(sectorsOf('Nông nghiệp, công nghệ cao')).toEqual(['agriculture', 'high-tech-industry'])
  })

  it('what "chế biến" alone means is told by the company’s name', () => {
    expect(tagSectors('Chế biến', { direction: 'offer', context: 'Công ty Thực phẩm Mẫu' }).tags).toMatchObject([
      { sector: 'food-processing' },
    ])
    expect(tagSectors('Chế biến', { direction: 'offer' }).tags).toMatchObject([
      { sector: 'manufacturing-general', confidence: 0.5 },
    ])
  })

  it('keeps what it did not recognise', () => {
    expect(tagSectors('Bán dẫn; dịch thuật công chứng', { direction: 'offer' }).unread).toEqual([
      'dịch thuật công chứng',
    ])
    expect(tagSectors('Nhu cầu hợp tác: bán dẫn', { direction: 'seek' }).unread).toEqual([])
  })

  it('lost marks make it less sure', () => {
    expect(tagSectors('ban dan', { direction: 'offer' }).tags[0]?.confidence).toBeLessThan(
      tagSectors('bán dẫn', { direction: 'offer' }).tags[0]?.confidence ?? 0,
    )
  })
})

describe('directions', () => {
  it.each<[string, Record<string, string>]>([
    [
      'Cần công nghệ xử lý nước thải; có quỹ đất khu công nghiệp',
      { 'environment-water-waste': 'seek', 'industrial-parks': 'offer' },
    ],
    [
      'Xuất khẩu nông sản, nhập khẩu máy móc thiết bị',
      { 'quality-produce': 'offer', 'mechanical-manufacturing': 'seek' },
    ],
    ['Sẵn sàng chia sẻ kinh nghiệm du lịch', { tourism: 'offer' }],
    ['Hợp tác đào tạo nguồn nhân lực', { 'hr-training': 'both' }],
    ['介護人材の受入れ', { 'elderly-care': 'seek', 'labour-employment': 'seek' }],
    ['観光分野で連携したい', { tourism: 'both' }],
    ['自動車部品を提供、樹脂を調達したい', { 'automotive-motorcycle': 'offer', 'plastics-rubber': 'seek' }],
    ['Looking for plastics suppliers', { 'plastics-rubber': 'seek' }],
    ['We supply auto parts', { 'automotive-motorcycle': 'offer' }],
    ['Bán lẻ', { retail: 'offer' }],
    ['tìm nhà phân phối nông sản', { 'quality-produce': 'offer', retail: 'seek' }],
  ])('%s', (cell, expected) => {
    expect(directionsOf(cell)).toEqual(expected)
  })

  it('the column decides where the cell does not', () => {
    expect(directionsOf('Bán dẫn', 'seek')).toEqual({ semiconductor: 'seek' })
    expect(directionsOf('Bán dẫn', 'offer')).toEqual({ semiconductor: 'offer' })
  })
})

describe('names', () => {
  it.each([
    ['Bà NGUYỄN THỊ MẪU', 'NGUYỄN THỊ MẪU', 'Bà'],
    ['PGS.TS. Lê Văn Mẫu', 'Lê Văn Mẫu', 'PGS.TS.'],
    ['Mr. MIHON Taro', 'MIHON Taro', 'Mr.'],
    ['見本　太郎 殿', '見本 太郎', undefined],
    ['Ngài Mihon Taro', 'Mihon Taro', 'Ngài'],
    ['Đồng chí Trần Văn Mẫu', 'Trần Văn Mẫu', undefined],
  ])('%s', (text, name, salutation) => {
    expect(readName(text)).toMatchObject({ name })
    expect(readName(text).salutation).toBe(salutation)
  })

  it('romaji of kana', () => {
    expect(kanaToRomaji('ヤマモト イチタ')).toBe('yamamoto ichita')
    expect(kanaToRomaji('しゅっちょう きょうこ')).toBe('shucchou kyouko')
    expect(kanaToRomaji('ジョージ')).toBe('joji')
  })

  it('a surname with its title, a reading in brackets, a title in brackets', () => {
    const people = (cell: string) => readPeople(cell, { side: 'jp', isPublic: true }).people
    expect(people('山本知事')).toEqual([{ name: '山本', title: '知事' }])
    expect(people('見本 太郎（ミホン タロウ）')).toMatchObject([{ name: '見本 太郎', nameOther: 'ミホン タロウ' }])
    expect(readPeople('Trần Thị Mẫu (Giám đốc)', { side: 'vn', isPublic: false }).people).toMatchObject([
      { name: 'Trần Thị Mẫu', title: 'Giám đốc' },
    ])
    expect(readPeople('Mẫu Văn An và 3 thành viên', { side: 'vn', isPublic: false }).people).toMatchObject([
      { name: 'Mẫu Văn An' },
      { unnamed: 3 },
    ])
    expect(people('見本太郎、他２名')).toMatchObject([{ name: '見本太郎' }, { unnamed: 2 }])
  })

  it.each<[string, 'vn' | 'jp', object[]]>([
    ['代表取締役 見本 太郎', 'jp', [{ name: '見本 太郎', title: '代表取締役' }]],
    ['見本太郎 代表取締役社長', 'jp', [{ name: '見本太郎', title: '代表取締役社長' }]],
    ['Giám đốc Nguyễn Văn Mẫu', 'vn', [{ name: 'Nguyễn Văn Mẫu', title: 'Giám đốc' }]],
    [
      'Trần Văn Mẫu (GĐ), Lê Thị Mẫu (PGĐ)',
      'vn',
      [
        { name: 'Trần Văn Mẫu', title: 'GĐ' },
        { name: 'Lê Thị Mẫu', title: 'PGĐ' },
      ],
    ],
    ['Ông Nguyễn Văn Mẫu, Bà Trần Thị Mẫu', 'vn', [{ salutation: 'Ông' }, { salutation: 'Bà' }]],
    ['副知事 見本太郎 ほか5名', 'jp', [{ name: '見本太郎', title: '副知事' }, { unnamed: 5 }]],
    ['Dr. Nguyen Van Mau, PhD', 'vn', [{ name: 'Nguyen Van Mau', salutation: 'Dr.' }]],
    ['01 lãnh đạo và 02 chuyên viên', 'vn', [{ name: '', unnamed: 3 }]],
    ['Đoàn gồm 05 người', 'vn', [{ name: '', unnamed: 5 }]],
  ])('%s', (cell, side, expected) => {
    expect(readPeople(cell, { side, isPublic: true }).people).toMatchObject(expected)
  })

  it('the head of a delegation', () => {
    const { registrants } = understood([{ orgName: 'UBND tỉnh Phú Thọ', personName: 'Trưởng đoàn: Ông Trần Văn Mẫu' }])
    expect(registrants[0]?.people).toMatchObject([{ name: 'Trần Văn Mẫu', head: true }])
    expect(['Trưởng đoàn', '団長', 'Head of delegation'].map(isHeadRole)).toEqual([true, true, true])
    expect(['Phó Trưởng đoàn', '副団長', 'Thành viên', '随行'].map(isHeadRole)).toEqual([false, false, false, false])
  })
})

describe('contact data', () => {
  it.each<[string, 'vn' | 'jp', string[]]>([
    ['0203.3825.123 - 0912 345 678', 'vn', ['+842033825123', '+84912345678']],
    ['84912345678', 'vn', ['+84912345678']],
    ['(024) 3825 1234 máy lẻ 105', 'vn', ['+842438251234;ext=105']],
    ['０９０－１２３４－５６７８', 'jp', ['+819012345678']],
    ['9012345678', 'jp', ['+819012345678']],
    ['TEL: 027-223-1111 / FAX: 027-223-1112', 'jp', ['+81272231111']],
    ['03ー1234ー5678', 'jp', ['+81312345678']],
    ['+84 912345678', 'jp', ['+84912345678']],
  ])('%s', (text, side, phones) => {
    expect(readPhones(text, side).phones).toEqual(phones)
  })

  it('gives back what is no number', () => {
    expect(readPhones('12345', 'vn')).toEqual({ phones: [], unread: ['12345'] })
    expect(readPhones('sẽ báo sau', 'vn')).toEqual({ phones: [], unread: [] })
  })

  it('mail addresses and whose they are', () => {
    expect(readEmails('Ａｂｃ@Ｍａｕ.ｖｎ').emails).toEqual(['Abc@mau.vn'])
    expect(readEmails('<a@mau.vn>, b@mau.vn').emails).toEqual(['a@mau.vn', 'b@mau.vn'])
    expect(readEmails('không-phải@').unread).toEqual(['không-phải@'])
    expect([organisationDomain('a@gmail.com'), organisationDomain('a@mau.co.jp')]).toEqual([undefined, 'mau.co.jp'])
    expect(readWebsites('https://mau.vn/a; www.mau.co.jp; a@mau.vn; không')).toEqual([
      'https://mau.vn/a',
      'www.mau.co.jp',
    ])
  })

  it('numbers of identification by their check digits', () => {
    expect([isTaxCode('0100112437'), isTaxCode('0100112438'), isTaxCode('100112437')]).toEqual([true, false, false])
    expect([isCorporateNumber('1180301018771'), isCorporateNumber('2180301018771')]).toEqual([true, false])
    expect(readIdentifiers('MST: 0100109106-001')).toMatchObject({ taxCode: '0100109106-001', failed: [] })
    expect(readIdentifiers('Hộ chiếu C1234567')).toMatchObject({ other: ['C1234567'], failed: [] })
    expect(readIdentifiers('0100112438').failed).toEqual([{ kind: 'taxCode', value: '0100112438' }])
  })
})

describe('times and numbers', () => {
  it.each([
    ['ngày 25 tháng 11 năm 2025', '2025-11-25'],
    ['25.11.2025', '2025-11-25'],
    ['11月25日', '2025-11-25'],
    ['25日', '2025-11-25'],
    ['令和元年5月1日', '2019-05-01'],
    ['平成31年4月30日', '2019-04-30'],
    ['Nov 25, 2025', '2025-11-25'],
    ['31/02/2025', undefined],
    ['không rõ', undefined],
  ])('%s', (text, date) => {
    expect(readDate(text, days)).toBe(date)
  })

  it.each([
    ['24-25/11', ['2025-11-24', '2025-11-25']],
    ['11月24日～25日', ['2025-11-24', '2025-11-25']],
    ['24日・25日', ['2025-11-24', '2025-11-25']],
    ['Từ 24/11 đến 25/11', ['2025-11-24', '2025-11-25']],
    ['Đến 24/11, đi 26/11', ['2025-11-24', '2025-11-25', '2025-11-26']],
    ['Chỉ ngày 25/11', ['2025-11-25']],
  ])('the days of %s', (text, dates) => {
    const { windows, unread } = readAvailability(text, days)
    expect(windows.map(({ date }) => date)).toEqual(dates)
    expect(unread).toEqual([])
  })

  it.each(['Cả ngày', '終日', 'All day', '両日', 'toàn bộ'])('%s limits nothing', (text) => {
    expect(readAvailability(text, days)).toEqual({ windows: [], unread: [] })
  })

  it('parts of days, exceptions and what cannot be read', () => {
    const read = (text: string) => readAvailability(text, days)
    expect(read('25/11 午後2時以降').windows).toMatchObject([{ rule: 'only', date: '2025-11-25', from: '14:00' }])
    expect(read('Không tham dự chiều 25/11').windows).toMatchObject([
      { rule: 'except', date: '2025-11-25', from: '12:00' },
    ])
    expect(read('trước 10h').windows).toMatchObject([{ rule: 'only', to: '10:00' }])
    expect(read('9:00-11:30').windows).toMatchObject([{ rule: 'only', from: '09:00', to: '11:30' }])
    expect(read('開会式を除く').windows).toMatchObject([{ rule: 'except', session: '開会' }])
    expect(read('Trừ trưa 25/11 (tiếp Đại sứ)').windows).toMatchObject([
      { rule: 'except', date: '2025-11-25', from: '11:30', to: '13:30' },
    ])
    expect(read('trừ ăn trưa').windows).toMatchObject([{ rule: 'except', session: 'ăn trưa' }])
    expect(read('Không họp sau 16h').windows).toMatchObject([{ rule: 'except', from: '16:00' }])
    expect(read('11/25 13:00-15:00、16:00-17:00').windows).toMatchObject([
      { date: '2025-11-25', from: '13:00', to: '15:00' },
      { date: '2025-11-25', from: '16:00', to: '17:00' },
    ])
    expect(read('sáng 24 và chiều 25/11').windows).toMatchObject([
      { date: '2025-11-24', to: '12:00' },
      { date: '2025-11-25', from: '12:00' },
    ])
    expect(read('24/11: chiều; 25/11: cả ngày').windows).toMatchObject([
      { date: '2025-11-24', from: '12:00' },
      { date: '2025-11-25' },
    ])
    expect(read('tùy tình hình').unread).toEqual(['tùy tình hình'])
  })

  it('quantities', () => {
    expect(readQuantity('khoảng 1,5 triệu USD')).toEqual({ value: 1_500_000, unit: 'USD' })
    expect(readQuantity('資本金3,000万円')).toEqual({ value: 30_000_000, unit: 'JPY' })
    expect(readQuantity('không có')).toBeUndefined()
    expect([readHeadcount('3 + 2 người'), readHeadcount('15名'), readHeadcount('02'), readHeadcount('nhiều')]).toEqual([
      5,
      15,
      2,
      undefined,
    ])
  })
})

describe('choices', () => {
  it.each([
    ['希望しない', 'no'],
    ['不要（ベトナム語可）', 'no'],
    ['要（日本語）', 'yes'],
    ['Không cần', 'no'],
    ['Có, tiếng Nhật', 'yes'],
    ['◯', 'yes'],
    ['✗', 'no'],
    ['X', 'cross'],
    ['chưa rõ lắm', 'unreadable'],
  ])('%s is %s', (text, answer) => {
    expect(readYesNo(text)).toBe(answer)
  })

  it('modes, languages and months', () => {
    expect(['Trực tuyến', 'オンライン', '対面', 'Trực tiếp', 'hybrid', '?'].map(readMode)).toEqual([
      'online',
      'online',
      'onsite',
      'onsite',
      'onsite',
      undefined,
    ])
    expect(readLanguages('Tiếng Anh, tiếng Nhật')).toEqual(['ja', 'en'])
    expect(readLanguages('日本語・ベトナム語')).toEqual(['vi', 'ja'])
    expect(['trong 12 tháng', '24か月以内', 'within 18 months', '2 năm', 'sớm'].map(readMonths)).toEqual([
      12,
      24,
      18,
      24,
      undefined,
    ])
  })

  it('kinds and sides', () => {
    expect(kindOfName('Hiệp hội Doanh nghiệp tỉnh')).toBe('organisation')
    expect(kindOfName('Ban Quản lý KKT Nghi Sơn')).toBe('government')
    expect(kindOfName('HTX Mẫu')).toBe('company')
    expect(kindOfName('JETRO Hà Nội')).toBe('organisation')
    expect([sideOfWord('Việt Nam'), sideOfWord('日本側'), sideOfWord('Việt Nam - Nhật Bản')]).toEqual([
      'vn',
      'jp',
      undefined,
    ])
  })
})

describe('rows', () => {
  it('an essay in a field of names is cut, and that is said', () => {
    const { problems } = understood([{ orgName: 'Công ty Mẫu', phone: '(('.repeat(20_000) }])
    expect(problems.map(({ code }) => code)).toContain('cell-too-long')
  })

  it('a code of an industry is asked about with the sectors that it may stand for', () => {
    const { problems } = understood([{ orgName: 'Công ty Mẫu', sector: 'C2610' }])
    expect(problems).toMatchObject([{ code: 'sector-unknown', severity: 'question' }])
    expect(problems[0]?.answers?.map(({ value }) => value)).toContain('electronics')
  })

  it('an initiative has its sectors and its horizon', () => {
    const { registrants } = understood([
      { orgName: 'UBND tỉnh Phú Thọ', initiative: '1. Trung tâm đào tạo bán dẫn trong 18 tháng\n2. Lễ hội văn hóa' },
    ])
    expect(registrants[0]?.initiatives).toEqual([
      { title: 'Trung tâm đào tạo bán dẫn trong 18 tháng', sectors: ['hr-training', 'semiconductor'], months: 18 },
      { title: 'Lễ hội văn hóa', sectors: ['culture-festivals'] },
    ])
  })

  it('a list of 2022 maps to today’s province and remembers the unit of its time', () => {
    const { registrants } = understood(
      [{ orgName: 'UBND tỉnh Vĩnh Phúc' }, { orgName: 'Công ty Mẫu', locality: 'Phú Thọ' }],
      { options: { eventDays: ['2022-06-23'] } },
    )
    expect(registrants.map(({ locality, formerLocality }) => [locality, formerLocality])).toEqual([
      ['phu-tho', 'vinh-phuc'],
      ['phu-tho', 'phu-tho'],
    ])
  })

  it('what cannot be read goes to the note, so that nothing is lost', () => {
    const { registrants, problems } = understood([
      {
        orgName: 'Công ty Mẫu',
        availability: 'tùy tình hình',
        phone: '12345',
        note: 'ghi chú',
        contactPerson: 'Ms. Lan',
        personName: 'Trần Văn Mẫu',
      },
    ])
    expect(registrants[0]?.note?.split('\n')).toEqual(['ghi chú', '12345', 'Ms. Lan', 'tùy tình hình'])
    expect(problems.map(({ code }) => code)).toEqual(['phone-unreadable', 'availability-unreadable'])
  })
})
