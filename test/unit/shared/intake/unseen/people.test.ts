import { describe, expect, it } from 'vitest'
import { readSheet, type UnseenSheet } from './read-sheet.ts'

const sheets: UnseenSheet[] = [
  {
    sheet: 'people 123',
    rows: [
      [
        'Tên doanh nghiệp',
        'Tỉnh/TP',
        'Họ tên 1',
        'Chức vụ 1',
        'Điện thoại 1',
        'Họ tên 2',
        'Chức vụ 2',
        'Điện thoại 2',
        'Họ tên 3',
        'Chức vụ 3',
      ],
      [
        'Công ty Mẫu A',
        'Nghệ An',
        'Trần Văn A',
        'Giám đốc',
        '0912345678',
        'Lê Thị B',
        'Trưởng phòng',
        '0987654321',
        '',
        '',
      ],
      ['Công ty Mẫu B', 'Hà Nội', 'Phạm C', 'Tổng Giám đốc', '', 'Vũ D', 'Thư ký', '', 'Đỗ E', 'Phiên dịch'],
    ],
    understood: [
      'company vn Công ty Mẫu A | in nghe-an | people Trần Văn A/Giám đốc=1/+84912345678, Lê Thị B/Trưởng phòng=4/+84987654321 | phones +84912345678, +84987654321',
      'company vn Công ty Mẫu B | in ha-noi | people Phạm C/Tổng Giám đốc=1, Vũ D/Thư ký=6, Đỗ E/Phiên dịch=7',
    ],
    problems: [],
  },
  {
    sheet: 'name split columns',
    rows: [
      ['Họ', 'Tên đệm', 'Tên', 'Đơn vị', 'Chức vụ'],
      ['Trần', 'Văn', 'Mẫu', 'Công ty Mẫu', 'Giám đốc'],
    ],
    understood: ['company vn Công ty Mẫu | people Trần Văn Mẫu/Giám đốc=1'],
    problems: [],
  },
  {
    sheet: 'ja sei mei',
    rows: [
      ['会社名', '姓', '名', 'セイ', 'メイ', '役職', '都道府県'],
      ['見本株式会社', '見本', '太郎', 'ミホン', 'タロウ', '部長', '愛知県'],
    ],
    understood: ['company jp 見本株式会社 | in aichi | people 見本 太郎/ミホン タロウ/部長=4'],
    problems: [],
  },
  {
    sheet: 'en first last',
    rows: [
      ['Company', 'First name', 'Last name', 'Job title', 'Country'],
      ['Sample KK', 'Taro', 'Mihon', 'Director', 'Japan'],
    ],
    understood: ['company jp Sample KK | people Mihon Taro/Director=3'],
    problems: [],
  },
  {
    sheet: 'ja company multi person rows',
    rows: [
      ['参加企業・団体名簿'],
      ['企業名', '参加者', '役職', '参加者2', '役職2', '宿泊'],
      ['見本運輸株式会社', '見本 一', '社長', '見本 二', '部長', '10/24-26 ホテルA'],
    ],
    understood: ['company jp 見本運輸株式会社 | people 見本 一/社長=1, 見本 二/部長=4'],
    problems: ['column-unused F2'],
  },
  {
    sheet: 'org + person in one cell',
    rows: [
      ['No.', '参加者（所属・役職・氏名）', '備考'],
      ['1', '群馬県知事　見本一郎', '団長'],
      ['2', '株式会社見本　代表取締役　見本次郎', ''],
    ],
    understood: [],
    problems: ['row-without-organisation 2:2', 'row-without-organisation 3:3'],
  },
  {
    sheet: 'korean style wide: org repeated',
    rows: [
      ['Organization', 'Participant', 'Position', 'Participant', 'Position', 'Contact'],
      ['Sample Port Authority', 'Mr. Le A', 'Director', 'Ms. Tran B', 'Officer', '0912345678'],
    ],
    understood: ['company vn Sample Port Authority | people Le A/Director=3, Tran B/Officer=7 | phones +84912345678'],
    problems: ['side-unclear A2'],
  },
  {
    sheet: 'heads two rows group',
    rows: [
      ['TT', 'Doanh nghiệp', '', 'Người tham dự', '', '', 'Người liên hệ', ''],
      ['', 'Tên', 'Địa chỉ', 'Họ tên', 'Chức vụ', 'ĐT', 'Họ tên', 'Email'],
      ['1', 'Công ty Mẫu A', 'Hưng Yên', 'Trần A', 'Giám đốc', '0912345678', 'Lê B', 'b@mau.vn'],
    ],
    merges: ['A1:A2', 'B1:C1', 'D1:F1', 'G1:H1'],
    understood: [
      'company vn Công ty Mẫu A | in hung-yen | people Trần A/Giám đốc=1/+84912345678 | phones +84912345678 | mail b@mau.vn',
    ],
    problems: [],
  },
]

describe('people in unusual columns', () => {
  it.each(sheets)('$sheet', ({ understood, problems, ...sheet }) => {
    expect(readSheet(sheet)).toEqual({ understood, problems, lost: 0 })
  })
})
