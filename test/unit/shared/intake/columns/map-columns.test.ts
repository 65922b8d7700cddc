import { describe, expect, it } from 'vitest'
import { scoreHead } from '../../../../../shared/intake/columns/score-head.ts'
import {
  type ColumnMemory,
  chooseColumn,
  findTables,
  mapColumns,
  readWorkbook,
  rememberChoices,
} from '../../../../../shared/intake/read-files.ts'
import type { FoundTable, IntakeField } from '../../../../../shared/intake/stages.ts'
import { say } from '../../../../../shared/messages/say.ts'
import { languages } from '../../../../../shared/model/language.ts'
import { makeBytes } from '../make-workbook.ts'

/** The column dictionary of the registration notes; heads of one line are parted by semicolons. */
const dictionary: Partial<Record<IntakeField, string>> = {
  rowNo: 'STT; TT; Số TT; No.; 番号; 通し番号; №; #',
  orgName:
    'Tên đơn vị; Tên cơ quan; Tên doanh nghiệp; Tên công ty; Đơn vị công tác; Cơ quan/Tổ chức; 企業名; 会社名; 団体名; 機関名; 所属; 貴社名; 御社名; Organization; Company name; Affiliation',
  orgNameOther:
    'Tên tiếng Anh; Tên giao dịch; Tên viết tắt; Tên tiếng Nhật; 英語名; 英文社名; 現地法人名; 略称; English name; Trade name',
  orgType: 'Loại hình; Thành phần; 区分; 種別; Type; Category',
  locality: 'Tỉnh/Thành phố; Địa phương; Địa chỉ; 都道府県; 所在地; 住所; 自治体名; Province; Prefecture; Address',
  sector:
    'Lĩnh vực; Lĩnh vực hoạt động; Ngành nghề; Ngành hàng; Mã ngành; 業種; 事業内容; 分野; 主要製品; 取扱品目; Sector; Industry; Business field; Main products',
  offer:
    'Thế mạnh; Sản phẩm/dịch vụ cung cấp; Giới thiệu; 自社の強み; 提供できるもの; PRポイント; 売りたいもの; What you offer; Strengths',
  seek: 'Nhu cầu hợp tác; Nhu cầu kết nối; Mong muốn hợp tác; Đối tác tìm kiếm; Nội dung đề xuất; 商談希望内容; 希望商談相手; 求める相手; 協力希望分野; 買いたいもの; Cooperation needs; Looking for; Desired partner',
  wantedPartner: 'Đề nghị gặp; Đối tác mong muốn gặp; 面談希望先; 指名希望; Requested meeting with',
  avoidPartner: 'Không gặp; 商談不可; 競合のため不可; Do not match with',
  personName:
    'Họ và tên; Họ tên; Người đại diện; Người tham dự; Đại biểu; 参加者氏名; 氏名; 代表者名; お名前; Full name; Participant; Delegate',
  personNameOther:
    'Tên không dấu; Họ tên (theo hộ chiếu); フリガナ; ふりがな; ローマ字; 英字氏名; Name (passport); Romaji',
  salutation: 'Ông/Bà; Giới tính; 敬称; 性別; Mr/Ms; Title',
  position: 'Chức vụ; Chức danh; 役職; 職名; 肩書; Position; Job title',
  department: 'Phòng/Ban; Bộ phận; 部署; 部課名; 所属部署; Department; Division',
  role: 'Trưởng đoàn; Vai trò; Thành viên; 団長; 随行; 役割; Head of delegation; Role',
  phone: 'Điện thoại; ĐT; Di động; SĐT; 電話; TEL; 携帯; 連絡先; Tel; Mobile',
  email: 'Email; Thư điện tử; メール; E-mail',
  web: 'Website; URL; HP',
  contactPerson: 'Đầu mối liên hệ; Người liên hệ; 担当者; ご担当者; 連絡担当; Contact person',
  language: 'Ngôn ngữ; 使用言語; Language',
  interpreter: 'Cần phiên dịch; Phiên dịch; 通訳の要否; 通訳希望; Interpreter required',
  availability: 'Thời gian tham dự; Ngày đến/đi; Buổi; 参加日; 希望時間帯; 到着/出発; Availability; Arrival/Departure',
  mode: 'Trực tiếp/Trực tuyến; Điểm cầu; 参加方法 (対面/オンライン); On-site / Online',
  headcount: 'Số người; Số lượng đại biểu; 人数; 参加人数; Number of participants',
  ids: 'Mã số thuế; MST; Số hộ chiếu; CCCD; 法人番号; 旅券番号; Tax code; Passport No.',
  size: 'Vốn điều lệ; Số lao động; Doanh thu; 資本金; 従業員数; 売上高; Capital; Employees; Turnover',
  consent: 'Đồng ý công khai; 個人情報の取扱いに同意; Consent',
  note: 'Ghi chú; 備考; Remarks',
}
const cases = Object.entries(dictionary).flatMap(([field, heads]) =>
  heads.split('; ').map((head) => [head, field] as const),
)

function tableOf(rows: readonly (readonly (string | number)[])[]): FoundTable {
  const reading = readWorkbook({ name: 'f', bytes: makeBytes([{ rows }]) })
  const sheet = reading.ok ? reading.value.workbook.sheets[0] : undefined
  const table = sheet && findTables(sheet, { file: 'f' }).tables[0]
  if (!table) throw new Error('no table')
  return table
}
const fields = (table: FoundTable, memory?: ColumnMemory) => mapColumns(table, memory).map(({ field }) => field)

describe('the column dictionary', () => {
  it.each(cases)('%s → %s', (head, field) => expect(scoreHead(head)[0]?.field).toBe(field))

  it.each(cases)('%s → %s without marks, with a star and in capitals', (head, field) => {
    const bare = head
      .normalize('NFD')
      .replaceAll(/[\u0300-\u0309\u031b\u0323]/g, '')
      .normalize('NFC')
    expect(scoreHead(`${bare.replaceAll('đ', 'd').replaceAll('Đ', 'D').toUpperCase()} (*)`)[0]?.field).toBe(field)
  })

  it.each([
    ['STT\nNo.', 'rowNo'],
    ['Họ và tên / 氏名 / Full name', 'personName'],
    ['※参加者氏名【必須】', 'personName'],
    ['Chức vụ（役職）', 'position'],
    ['Tên doanh nghiệp 企業名', 'orgName'],
    ['ＴＥＬ', 'phone'],
    ['Lĩnh vực hoạt động chính của doanh nghiệp', 'sector'],
    ['貴社の所在地（都道府県）', 'locality'],
    ['参加者１ 氏名', 'personName'],
    ['Email liên hệ của đại biểu', 'email'],
    ['Nhu cầu hợp tác với phía Nhật Bản', 'seek'],
  ] as const)('%s → %s', (head, field) => expect(scoreHead(head)[0]?.field).toBe(field))

  it.each(['Nguyễn Văn A', '群馬県', 'Cơ khí; điện tử', 'x'])('does not take %s for a head', (text) => {
    expect(scoreHead(text)[0]?.score ?? 0).toBeLessThan(0.6)
  })
})

describe('the mapping of columns', () => {
  it('gives every column a score, a reason in words and other readings', () => {
    const choices = mapColumns(
      tableOf([
        ['STT', 'Title', 'Họ và tên', 'Màu áo'],
        [1, 'Mr', 'A', 'đỏ'],
      ]),
    )
    expect(choices.map(({ field }) => field)).toEqual(['rowNo', 'salutation', 'personName', null])
    expect(choices[1]?.alternatives.map(({ field }) => field)).toContain('position')
    for (const language of languages) {
      for (const { reason } of choices) expect(say(language, reason)).not.toMatch(/\{\{/)
    }
  })

  it('lets the content decide between two readings of a head', () => {
    expect(
      fields(
        tableOf([
          ['No.', 'Title', 'Full name'],
          [1, 'Director', 'A'],
          [2, 'Manager', 'B'],
        ]),
      )[1],
    ).toBe('position')
    expect(
      fields(
        tableOf([
          ['No.', 'Name', 'Phone'],
          [1, 'Công ty ABC', '0912345678'],
          [2, '㈱見本', '0912345678'],
        ]),
      )[1],
    ).toBe('orgName')
    expect(
      fields(
        tableOf([
          ['No.', '連絡先', '氏名'],
          [1, 'a@example.jp', '山本'],
          [2, 'b@example.jp', '佐藤'],
        ]),
      )[1],
    ).toBe('email')
  })

  it('names a column by its content where nobody knows its head', () => {
    const table = tableOf([
      ['Họ tên', 'Chức vụ', 'Hộp A', 'Hộp B', 'Hộp C'],
      ['A', 'GĐ', 'a@example.vn', '0912345678', 'đỏ'],
      ['B', 'CV', 'b@example.vn', '0912345679', 'xanh'],
    ])
    expect(fields(table)).toEqual(['personName', 'position', 'email', 'phone', null])
    expect(mapColumns(table)[2]?.reason.key).toBe('intake.columns.byContent')
  })

  it('remembers what was chosen for the same heads, in whatever order they come', () => {
    const first = tableOf([
      ['Họ tên', 'Màu áo', 'Chức vụ'],
      ['A', 'đỏ', 'GĐ'],
    ])
    const chosen = chooseColumn(chooseColumn(mapColumns(first), 1, 'note'), 2, null)
    expect(chosen[1]).toMatchObject({ field: 'note', score: 1, reason: { key: 'intake.columns.chosen' } })
    const memory = rememberChoices([], first, chosen)
    const next = tableOf([
      ['Chức vụ', 'Họ tên', 'Màu áo'],
      ['CV', 'B', 'xanh'],
    ])
    expect(fields(next, JSON.parse(JSON.stringify(memory)))).toEqual([null, 'personName', 'note'])
    expect(mapColumns(next, memory)[2]?.reason.key).toBe('intake.columns.remembered')
    const other = tableOf([
      ['Chức vụ', 'Họ tên'],
      ['CV', 'B'],
    ])
    expect(fields(other, memory)).toEqual(['position', 'personName'])
  })

  it('keeps only the newest choice for a set of heads', () => {
    const table = tableOf([
      ['Họ tên', 'Màu áo'],
      ['A', 'đỏ'],
    ])
    const first = rememberChoices([], table, chooseColumn(mapColumns(table), 1, 'note'))
    const second = rememberChoices(first, table, chooseColumn(mapColumns(table), 1, 'role'))
    expect(second).toHaveLength(1)
    expect(fields(table, second)).toEqual(['personName', 'role'])
  })
})
