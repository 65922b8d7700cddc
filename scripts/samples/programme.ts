import { Workbook } from '@cj-tech-master/excelts'
import type { ForumEventInput } from '../../shared/model/event.ts'

type SampleSession = NonNullable<ForumEventInput['sessions']>[number]

const monday = '2025-11-24'
const tuesday = '2025-11-25'

const session = (
  id: string,
  date: string,
  start: string,
  end: string,
  kind: SampleSession['kind'],
  names: { vi: string; ja: string; en: string },
): SampleSession => ({
  id,
  names,
  kind,
  date,
  start,
  end,
  ...(kind === 'meetings' ? { slotMinutes: 30, changeoverMinutes: 5 } : {}),
})

const lunch = { vi: 'Nghỉ trưa', ja: '昼食', en: 'Lunch' }
const coffee = { vi: 'Nghỉ giải lao', ja: '休憩', en: 'Coffee break' }
const block = (number: number) => ({
  vi: `Gặp gỡ, kết nối – phiên ${number}`,
  ja: `個別面談 第${number}部`,
  en: `Meetings – block ${number}`,
})

const sessions: SampleSession[] = [
  session('meet-1', monday, '08:30', '11:30', 'meetings', block(1)),
  session('lunch-1', monday, '11:30', '13:30', 'break', lunch),
  session('meet-2', monday, '13:30', '15:00', 'meetings', block(2)),
  session('coffee-1', monday, '15:00', '15:15', 'break', coffee),
  session('meet-3', monday, '15:15', '17:15', 'meetings', block(3)),
  session('reception', monday, '18:30', '20:30', 'plenary', {
    vi: 'Tiệc chào mừng',
    ja: '歓迎レセプション',
    en: 'Welcome reception',
  }),
  session('opening', tuesday, '08:00', '09:30', 'plenary', { vi: 'Phiên khai mạc', ja: '開会式', en: 'Opening' }),
  session('plenary', tuesday, '09:30', '11:00', 'plenary', {
    vi: 'Phiên toàn thể và các phiên chuyên đề',
    ja: '全体会議・分科会',
    en: 'Plenary and thematic sessions',
  }),
  session('exhibition', tuesday, '11:00', '12:00', 'visit', {
    vi: 'Tham quan không gian trưng bày',
    ja: '展示見学',
    en: 'Visit to the exhibition',
  }),
  session('lunch-2', tuesday, '12:00', '13:30', 'break', lunch),
  session('meet-4', tuesday, '13:30', '15:00', 'meetings', block(4)),
  session('coffee-2', tuesday, '15:00', '15:15', 'break', coffee),
  session('meet-5', tuesday, '15:15', '16:45', 'meetings', block(5)),
  session('closing', tuesday, '16:45', '17:30', 'plenary', { vi: 'Phiên bế mạc', ja: '閉会式', en: 'Closing' }),
]

const tableCount = 24
const owners = new Map([
  [1, { code: 'QNI', name: 'UBND tỉnh Quảng Ninh' }],
  [2, { code: 'HNO', name: 'UBND TP. Hà Nội' }],
  [3, { code: 'GUN', name: '群馬県' }],
  [4, { code: 'YNS', name: '山梨県' }],
])
const zones: [upTo: number, zone: string, topic: string][] = [
  [8, 'A', 'Địa phương / 自治体'],
  [14, 'B', 'Công nghiệp, năng lượng / ものづくり・エネルギー'],
  [19, 'C', 'Nông nghiệp, thực phẩm / 農業・食品'],
  [24, 'D', 'Du lịch, nhân lực, số / 観光・人材・デジタル'],
]
const tableId = (number: number) => `T${String(number).padStart(2, '0')}`
const zoneOf = (number: number) => zones.find(([upTo]) => number <= upTo)?.[1] ?? ''

const interpreterCount = 14
const interpreters = Array.from({ length: interpreterCount }, (_, index) => {
  const number = index + 1
  return {
    id: `I${String(number).padStart(2, '0')}`,
    name: `Phiên dịch mẫu ${String(number).padStart(2, '0')}`,
    phone: `0900 200 ${String(number).padStart(3, '0')}`,
    english: number % 4 === 0,
    only: number === 13 ? monday : number === 14 ? tuesday : undefined,
    max: number % 5 === 0 ? 12 : undefined,
  }
})

/** The sample forum as a forum-match/event@1 file. */
export const sampleEvent: ForumEventInput = {
  format: 'forum-match/event@1',
  names: {
    vi: 'Diễn đàn Hợp tác địa phương Việt Nam - Nhật Bản (dữ liệu mẫu)',
    ja: '日越地方協力フォーラム（見本データ）',
    en: 'Viet Nam – Japan Local Cooperation Forum (sample data)',
  },
  venue: {
    vi: 'Trung tâm Hội nghị FLC Hạ Long, Quảng Ninh',
    ja: 'FLCハロン国際会議場（クアンニン省）',
    en: 'FLC Ha Long Convention Centre, Quang Ninh',
  },
  host: 'quang-ninh',
  issuer: { body: 'BAN TỔ CHỨC DIỄN ĐÀN (MẪU)', place: 'Quảng Ninh' },
  deskPhone: '0900 200 900',
  timeZone: 'Asia/Ho_Chi_Minh',
  sessions,
  tables: Array.from({ length: tableCount }, (_, index) => {
    const owner = owners.get(index + 1)
    return { id: tableId(index + 1), zone: zoneOf(index + 1), ...(owner ? { owner: owner.code } : {}) }
  }),
  interpreters: interpreters.map(({ id, name, phone, english, only, max }) => ({
    id,
    name,
    phone,
    languages: english ? ['vi', 'ja', 'en'] : ['vi', 'ja'],
    ...(only ? { available: [{ date: only, from: '08:00', to: '18:00' }] } : {}),
    ...(max ? { max } : {}),
  })),
}

function newWorkbook(): Workbook {
  const workbook = new Workbook()
  workbook.creator = 'Sample data'
  workbook.created = new Date(Date.UTC(2025, 10, 5))
  workbook.modified = new Date(Date.UTC(2025, 10, 5))
  return workbook
}

type Rows = (string | number)[][]

async function workbookOf(
  sheets: { name: string; title: string[]; head: string[]; widths: number[]; rows: Rows }[],
): Promise<Uint8Array> {
  const workbook = newWorkbook()
  for (const { name, title, head, widths, rows } of sheets) {
    const sheet = workbook.addWorksheet(name)
    for (const line of title) {
      const row = sheet.addRow([line])
      row.font = { name: 'Times New Roman', size: 13, bold: true }
      sheet.mergeCells(row.number, 1, row.number, head.length)
    }
    sheet.addRow([])
    sheet.addRow(head).font = { name: 'Times New Roman', size: 11, bold: true }
    for (const row of rows) {
      const added = sheet.addRow(row.map((value) => (value === '' ? null : value)))
      added.font = { name: 'Times New Roman', size: 11 }
      added.alignment = { vertical: 'top', wrapText: true }
    }
    widths.forEach((width, column) => {
      sheet.getColumn(column + 1).width = width
    })
  }
  return new Uint8Array(await workbook.xlsx.writeBuffer())
}

const dayNames: Record<string, string> = { [monday]: '24/11/2025', [tuesday]: '25/11/2025' }
const kindNames: Record<string, string> = {
  meetings: 'Gặp gỡ / 面談',
  plenary: 'Toàn thể / 全体',
  break: 'Nghỉ / 休憩',
  visit: 'Tham quan / 見学',
}

/** The programme and the plan of tables as people send them, as .xlsx. */
export function programmeList(): Promise<Uint8Array> {
  return workbookOf([
    {
      name: 'Chương trình',
      title: ['CHƯƠNG TRÌNH DIỄN ĐÀN / プログラム (DỮ LIỆU MẪU / 見本)'],
      head: [
        'STT',
        'Ngày / 日付',
        'Thời gian / 時間',
        'Nội dung',
        '内容',
        'Content',
        'Loại / 種別',
        'Độ dài mỗi cuộc gặp (phút) / 1枠（分）',
      ],
      widths: [6, 12, 16, 40, 30, 34, 18, 18],
      rows: sessions.map((item, index) => [
        index + 1,
        dayNames[item.date] ?? item.date,
        `${item.start.replace(':', 'h')} - ${item.end.replace(':', 'h')}`,
        item.names.vi ?? '',
        item.names.ja ?? '',
        item.names.en ?? '',
        kindNames[item.kind ?? 'meetings'] ?? '',
        item.slotMinutes ?? '',
      ]),
    },
    {
      name: 'Bàn',
      title: ['SƠ ĐỒ BÀN / テーブル一覧 (DỮ LIỆU MẪU / 見本)'],
      head: ['STT', 'Số bàn / テーブル', 'Khu vực / ゾーン', 'Đơn vị có bàn riêng / 専用', 'Ghi chú / 備考'],
      widths: [6, 16, 16, 30, 48],
      rows: Array.from({ length: tableCount }, (_, index) => {
        const number = index + 1
        const topic = zones.find(([upTo]) => number <= upTo)?.[2] ?? ''
        return [number, tableId(number), zoneOf(number), owners.get(number)?.name ?? '', topic]
      }),
    },
  ])
}

/** The interpreters as the host lists them, as .xlsx. */
export function interpreterList(): Promise<Uint8Array> {
  return workbookOf([
    {
      name: 'Phiên dịch',
      title: ['DANH SÁCH PHIÊN DỊCH / 通訳者名簿', '(DỮ LIỆU MẪU / 見本データ)'],
      head: [
        'STT',
        'Họ và tên phiên dịch / 通訳者氏名',
        'Ngôn ngữ / 言語',
        'Điện thoại / 電話',
        'Thời gian tham dự / 参加日',
        'Số cuộc tối đa / 上限',
        'Ghi chú / 備考',
      ],
      widths: [6, 30, 24, 16, 26, 14, 24],
      rows: interpreters.map((person, index) => [
        index + 1,
        person.name,
        person.english ? 'Việt - Nhật - Anh' : 'Việt - Nhật',
        person.phone,
        person.only ? `Chỉ ngày ${person.only === monday ? '24/11' : '25/11'}` : '24-25/11/2025',
        person.max ?? '',
        'Dữ liệu mẫu',
      ]),
    },
  ])
}
