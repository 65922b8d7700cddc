import { describe, expect, it } from 'vitest'
import { readSheet, type UnseenSheet } from './read-sheet.ts'

const sheets: UnseenSheet[] = [
  {
    sheet: 'prefecture mission, two header rows',
    format: 'ods',
    rows: [
      ['島根県経済ミッション団　名簿'],
      ['No', '団体・企業', '', '参加者', '', '', '連絡先', ''],
      ['', '名称', '業種', '氏名', 'ふりがな', '役職', '電話', 'メール'],
      [1, '島根県商工労働部', '', '見本 一', 'みほん はじめ', '部長', '0852-22-1234', 'a@pref.shimane.lg.jp'],
      [2, '見本鉄工所', '鉄工', '見本 二', 'みほん じ', '代表', '0853-22-1234', 'b@mihon.example.jp'],
    ],
    merges: ['A2:A3', 'B2:C2', 'D2:F2', 'G2:H2'],
    understood: [
      'prefecture jp 島根県商工労働部 | in shimane | people 見本 一/みほん はじめ/部長=3/+81852221234 | phones +81852221234 | mail a@pref.shimane.lg.jp',
      'company jp 見本鉄工所 | in shimane | offers metalworking-moulds | people 見本 二/みほん じ/代表=1/+81853221234 | phones +81853221234 | mail b@mihon.example.jp',
    ],
    problems: [],
  },
  {
    sheet: 'English with full-width and honorifics',
    format: 'csv',
    rows: [
      [
        'No',
        'Prefecture / Province',
        'Head of delegation',
        'Title',
        'Size of delegation',
        'Fields of cooperation sought',
        'Interpreter (VN-JP)',
      ],
      ['1', 'Mie Prefecture', 'Mr. Katsuyuki Mihon', 'Governor', '14 pax', 'Labour, tourism, semiconductors', 'Yes'],
      [
        '2',
        'Quang Nam',
        'Ms. Tran Mau',
        "Vice Chairwoman, Provincial People's Committee",
        '8',
        'Agriculture; ports',
        'No',
      ],
    ],
    understood: [
      'prefecture jp Mie | in mie | seeks labour-employment, tourism, semiconductor | people *Katsuyuki Mihon/Governor=1 | interpreter true | seats 14',
      "province vn Đà Nẵng | in da-nang, quang-nam | seeks agriculture, ports-maritime | people *Tran Mau/Vice Chairwoman, Provincial People's Committee=2 | interpreter false | seats 8",
    ],
    problems: ['rank-uncertain D3'],
  },
  {
    sheet: 'yes-no columns named as questions',
    rows: [
      ['Tên công ty', 'Có nhu cầu phiên dịch?', 'Tham dự tiệc tối?', 'Đăng ký gặp B2B?', 'Địa phương Nhật muốn gặp'],
      ['Công ty Mẫu A', 'Có', 'Có', 'Có', 'Aichi'],
      ['Công ty Mẫu B', 'Không', 'Có', 'Không', ''],
    ],
    understood: [
      'company vn Công ty Mẫu A | interpreter true | wants Aichi',
      'company vn Công ty Mẫu B | interpreter false',
    ],
    problems: ['column-unused C1', 'column-unused D1', 'wish-open E2'],
  },
  {
    sheet: 'sector in section rows',
    rows: [
      ['STT', 'Tên doanh nghiệp', 'Địa chỉ', 'Điện thoại'],
      ['A', 'NGÀNH DỆT MAY', '', ''],
      [1, 'Công ty Mẫu Một', 'Nam Định', '0228 3812 345'],
      ['B', 'NGÀNH CƠ KHÍ', '', ''],
      [2, 'Công ty Mẫu Hai', 'Hải Dương', '0220 3812 345'],
    ],
    understood: [
      'company vn Công ty Mẫu Một | in ninh-binh, nam-dinh | offers textile-garment | phones +842283812345',
      'company vn Công ty Mẫu Hai | in hai-phong, hai-duong | offers mechanical-manufacturing | phones +842203812345',
    ],
    problems: [],
  },
  {
    sheet: 'name and title in two lines, several languages',
    rows: [
      ['Cơ quan / 機関', 'Đại biểu / 代表者', 'Liên hệ / 連絡先'],
      ['JICA Việt Nam', 'Ông Mihon Taro\nTrưởng đại diện', 'mihon@jica.example.jp\n024-3831-5005'],
      ['Tổng Lãnh sự quán Nhật Bản tại Đà Nẵng', 'Bà Mihon Hanako, Phó Tổng Lãnh sự', ''],
    ],
    understood: [
      'organisation jp JICA Việt Nam | people Mihon Taro/Trưởng đại diện=3 | phones +842438315005 | mail mihon@jica.example.jp',
      'organisation jp Tổng Lãnh sự quán Nhật Bản tại Đà Nẵng | people Mihon Hanako/Phó Tổng Lãnh sự=?',
    ],
    problems: [],
  },
  {
    sheet: 'checkbox columns with V and blank',
    format: 'biff8',
    rows: [
      ['TT', 'Đơn vị', 'Nội dung hợp tác đề xuất', '', '', '', ''],
      ['', '', 'Đầu tư', 'Thương mại', 'Du lịch', 'Lao động', 'Giáo dục'],
      [1, 'UBND tỉnh Hòa Bình', 'V', '', 'V', '', ''],
      [2, 'UBND tỉnh Bạc Liêu', '', 'V', '', 'V', 'V'],
    ],
    merges: ['A1:A2', 'B1:B2', 'C1:G1'],
    understood: [
      'province vn UBND tỉnh Hòa Bình | in phu-tho, hoa-binh | seeks investment-promotion, tourism',
      'province vn UBND tỉnh Bạc Liêu | in ca-mau, bac-lieu | seeks trade-promotion, labour-employment, education',
    ],
    problems: [],
  },
  {
    sheet: 'department groups as rows, delegation title in Japanese',
    rows: [
      ['高知県ベトナム訪問団　名簿'],
      ['部局', '職', '氏名'],
      ['知事部局', '知事', '見本 一'],
      ['', '副部長', '見本 二'],
      ['県議会', '議長', '見本 三'],
    ],
    understood: ['prefecture jp Kochi | in kochi | people 見本 一/知事=1, 見本 二/副部長=4, 見本 三/議長=1'],
    problems: [],
  },
  {
    sheet: 'trade office',
    rows: [
      ['Ref', 'Firm', 'Representative', 'Designation', 'Email', 'Telephone', 'Products to sell', 'Products to buy'],
      [
        '1',
        'Sample Ceramics JSC',
        'Mr. Pham Mau',
        'Deputy Director',
        'p@sample.vn',
        '+84 24 3826 1234',
        'Ceramic tableware',
        'Kilns',
      ],
    ],
    understood: [
      'company vn Sample Ceramics JSC | offers handicraft | seeks mechanical-manufacturing | people Pham Mau/Deputy Director=4/+842438261234 | phones +842438261234 | mail p@sample.vn',
    ],
    problems: [],
  },
  {
    sheet: 'vi province needs',
    rows: [
      ['STT', 'Tên Sở, ngành', 'Họ tên người tham dự', 'Chức vụ', 'SĐT', 'Nội dung cần trao đổi với phía Nhật Bản'],
      [
        1,
        'Sở Nông nghiệp và Môi trường Thái Bình',
        'Ông Đỗ Văn Mẫu',
        'Phó Giám đốc',
        '0912345678',
        'Xử lý nước thải làng nghề',
      ],
      [2, 'Ban Quản lý KKT và các KCN Thái Bình', 'Bà Lê Mẫu', 'Trưởng ban', '0912345679', 'Thu hút đầu tư vào KCN'],
    ],
    understood: [
      'province vn Sở Nông nghiệp và Môi trường Thái Bình | in hung-yen, thai-binh | seeks environment-water-waste, handicraft, industrial-parks | people Đỗ Văn Mẫu/Phó Giám đốc=4/+84912345678, Lê Mẫu/Trưởng ban=3/+84912345679 | phones +84912345678, +84912345679',
    ],
    problems: [],
  },
  {
    sheet: 'vi form',
    rows: [
      ['PHIẾU ĐĂNG KÝ'],
      ['1. Đơn vị đăng ký', 'HTX Dược liệu Mẫu'],
      ['2. Địa chỉ', 'Xã Tả Phìn, Sa Pa, Lào Cai'],
      ['3. Người đại diện', 'Bà Lý Mẫu', 'Chức vụ', 'Giám đốc'],
      ['4. Điện thoại', '0912 345 678'],
      ['5. Sản phẩm, dịch vụ chính', 'Thuốc tắm, tinh dầu'],
      ['6. Đối tượng cần gặp', 'Nhà nhập khẩu dược liệu'],
      ['7. Hình thức tham dự', '☑ Trực tiếp   ☐ Trực tuyến'],
    ],
    understood: [
      'company vn HTX Dược liệu Mẫu | in lao-cai | offers pharmaceuticals | people Lý Mẫu/Giám đốc=1/+84912345678 | phones +84912345678 | wants Nhà nhập khẩu dược liệu',
    ],
    problems: ['wish-open B7'],
  },
]

describe('lists of secretariats', () => {
  it.each(sheets)('$sheet', ({ understood, problems, ...sheet }) => {
    expect(readSheet(sheet)).toEqual({ understood, problems, lost: 0 })
  })
})
