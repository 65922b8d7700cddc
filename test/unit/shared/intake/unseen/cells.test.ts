import { describe, expect, it } from 'vitest'
import { readSheet, type UnseenSheet } from './read-sheet.ts'

const sheets: UnseenSheet[] = [
  {
    sheet: 'JETRO participants',
    rows: [
      ['参加企業一覧'],
      [
        '番号',
        '貴社名',
        '〒',
        '住所',
        '部署',
        '役職',
        'お名前',
        'ふりがな',
        '携帯',
        'E-mail',
        '業種',
        'PRポイント',
        '希望する商談相手',
      ],
      [
        '1',
        '㈱見本商事',
        '330-0063',
        '埼玉県さいたま市浦和区高砂3-15-1',
        '海外事業部',
        '課長',
        '見本 花子',
        'みほん はなこ',
        '０９０－１２３４－５６７８',
        'hanako@mihon.example.jp',
        '食品卸',
        '冷凍食品の輸出実績20年',
        '現地の小売店・スーパー',
      ],
      [
        '2',
        '見本工業(株)',
        '310-0852',
        '茨城県水戸市笠原町978-6',
        '',
        '代表取締役',
        '見本 次郎',
        'みほん じろう',
        '',
        'jiro@mihon-k.example.jp',
        '金型',
        '精密金型',
        '樹脂成形メーカー',
      ],
    ],
    understood: [
      'company jp ㈱見本商事 | in saitama | offers food-processing | seeks retail | people 見本 花子/みほん はなこ/課長=5/+819012345678 | phones +819012345678 | mail hanako@mihon.example.jp',
      'company jp 見本工業(株) | in ibaraki, 水戸市 | offers metalworking-moulds | seeks plastics-rubber | people 見本 次郎/みほん じろう/代表取締役=1 | mail jiro@mihon-k.example.jp',
    ],
    problems: ['column-unused C2'],
  },
  {
    sheet: 'two phones + needs list',
    rows: [
      ['TT', 'Đơn vị', 'Địa chỉ', 'Điện thoại', 'Nội dung đề nghị hợp tác'],
      [
        '1',
        'Hợp tác xã Mẫu Xanh',
        'Thôn 3, xã Ea Kao, TP. Buôn Ma Thuột, Đắk Lắk',
        '0912.345.678 - 0262.3812345',
        '1. Tìm đối tác tiêu thụ cà phê\n2. Chuyển giao công nghệ sấy\n3. Tiếp nhận chuyên gia Nhật Bản',
      ],
      [
        '2',
        'Công ty TNHH Mẫu Biển',
        'Số 12 đường Trần Phú, phường Lộc Thọ, Nha Trang, Khánh Hòa',
        '0258 3521234 / 0905 123 456',
        '- Nhập khẩu máy chế biến\n- Xuất khẩu cá ngừ',
      ],
    ],
    understood: [
      'company vn Hợp tác xã Mẫu Xanh | in dak-lak | offers quality-produce | seeks technology-transfer | phones +84912345678, +842623812345',
      'company vn Công ty TNHH Mẫu Biển | in khanh-hoa | offers fisheries-aquaculture | seeks mechanical-manufacturing | phones +842583521234, +84905123456',
    ],
    problems: [],
  },
  {
    sheet: 'yes no dialects',
    rows: [
      ['Tên công ty', 'Họ tên', 'Phiên dịch', 'Đồng ý công khai', 'Hình thức tham gia'],
      ['Công ty A Mẫu', 'Trần A', 'Có nhu cầu', 'Đồng ý', 'Trực tiếp tại hội trường'],
      ['Công ty B Mẫu', 'Trần B', 'Không có nhu cầu', 'Không đồng ý', 'Online qua Zoom'],
      ['Công ty C Mẫu', 'Trần C', 'K', 'v', 'Trực tuyến'],
      ['Công ty D Mẫu', 'Trần D', 'Tự bố trí', 'ok', 'trực tiếp'],
    ],
    understood: [
      'company vn Công ty A Mẫu | people Trần A | interpreter true | consent true',
      'company vn Công ty B Mẫu | people Trần B | interpreter false | consent false | mode online',
      'company vn Công ty C Mẫu | people Trần C | interpreter false | consent true | mode online',
      'company vn Công ty D Mẫu | people Trần D | interpreter false | consent true',
    ],
    problems: [],
  },
  {
    sheet: 'yes no ja',
    rows: [
      ['会社名', '氏名', '通訳の要否', '個人情報の取扱いに同意', '参加方法'],
      ['見本A株式会社', '見本 一', '必要', '同意する', '会場参加'],
      ['見本B株式会社', '見本 二', '不要（自社手配）', '同意します', 'オンライン(Zoom)'],
      ['見本C株式会社', '見本 三', 'どちらでもよい', '☑', '来場'],
    ],
    understood: [
      'company jp 見本A株式会社 | people 見本 一 | interpreter true | consent true',
      'company jp 見本B株式会社 | people 見本 二 | interpreter false | consent true | mode online',
      'company jp 見本C株式会社 | people 見本 三 | consent true',
    ],
    problems: ['yes-no-unreadable C4'],
  },
  {
    sheet: 'old provinces',
    rows: [
      ['STT', 'Tên DN', 'Địa chỉ'],
      [1, 'Công ty Mẫu 1', 'KCN Khai Quang, Vĩnh Yên, Vĩnh Phúc'],
      [2, 'Công ty Mẫu 2', 'huyện Lạc Thủy, Hòa Bình'],
      [3, 'Công ty Mẫu 3', 'TX. Phú Mỹ, BR-VT'],
      [4, 'Công ty Mẫu 4', 'P. An Phú, TP Thuận An, Bình Dương'],
      [5, 'Công ty Mẫu 5', 'Tam Kỳ, Quảng Nam'],
      [6, 'Công ty Mẫu 6', 'Số 5 Lý Thường Kiệt, Hoàn Kiếm, Hà Nội'],
      [7, 'Công ty Mẫu 7', 'Đường Nguyễn Huệ, Quận 1'],
      [8, 'Công ty Mẫu 8', 'Lô B2, KCN Nomura, An Dương, HP'],
    ],
    understood: [
      'company vn Công ty Mẫu 1 | in phu-tho, vinh-phuc',
      'company vn Công ty Mẫu 2 | in phu-tho, hoa-binh',
      'company vn Công ty Mẫu 3 | in ho-chi-minh, ba-ria-vung-tau',
      'company vn Công ty Mẫu 4 | in ho-chi-minh, binh-duong',
      'company vn Công ty Mẫu 5 | in da-nang, quang-nam',
      'company vn Công ty Mẫu 6 | in ha-noi',
      'company vn Công ty Mẫu 7 | in ho-chi-minh',
      'company vn Công ty Mẫu 8',
    ],
    problems: ['locality-unknown C9'],
  },
  {
    sheet: 'wants with slots',
    rows: [
      ['企業名', '商談希望先①', '商談希望先②', '商談希望先③', '希望日時', 'NG'],
      ['見本食品株式会社', 'Công ty Mẫu Một', 'フート省', '', '11/24 午後', '見本水産'],
      ['見本水産株式会社', '', '', '', '11月25日 10:00~12:00 または 15時以降', ''],
    ],
    understood: [
      'company jp 見本食品株式会社 | when only 2025-11-24 12:00- | wants Công ty Mẫu Một, フート省 | avoids J002',
      'company jp 見本水産株式会社 | when only 2025-11-25 10:00-12:00, only 2025-11-25 15:00-',
    ],
    problems: ['wish-open B2', 'wish-open C2'],
  },
  {
    sheet: 'B2B slots with company',
    rows: [
      ['Bàn số', 'Doanh nghiệp Việt Nam', 'Doanh nghiệp Nhật Bản', 'Thời gian'],
      ['1', 'Công ty Mẫu A', 'Mihon K.K.', '09:00-09:30'],
      ['2', 'Công ty Mẫu B', 'Sample Inc.', '09:30-10:00'],
    ],
    understood: [
      'company vn Công ty Mẫu A | when only 09:00-09:30',
      'company vn Công ty Mẫu B | when only 09:30-10:00',
    ],
    problems: ['column-unused A1', 'another-organisation C2', 'another-organisation C3'],
  },
  {
    sheet: 'ja hojin',
    rows: [
      ['法人番号', '法人名', '本店所在地', '代表者', '業種（大分類）', '従業員数', '希望商談形式'],
      ['7000012050002', '見本財団法人', '東京都千代田区霞が関1-1', '理事長 見本 一', 'その他', '12', '対面'],
    ],
    understood: [
      'organisation jp 見本財団法人 | in tokyo, 千代田区 | people 見本 一/理事長=1 | id 7000012050002 | size 従業員数: 12',
    ],
    problems: ['sector-unknown E2'],
  },
  {
    sheet: 'vi phone formats',
    rows: [
      ['Tên đơn vị', 'Người liên hệ', 'SĐT'],
      ['Công ty Mẫu', 'Anh Mẫu (PKD) 0912.345.678', '(84-24) 3825 1234; DĐ: 0912 345 678'],
      ['Công ty Mẫu Hai', '', '02438251234 (máy lẻ 102)'],
    ],
    understood: [
      'company vn Công ty Mẫu | people Anh Mẫu (PKD)/+842438251234/+84912345678 | phones +842438251234, +84912345678',
      'company vn Công ty Mẫu Hai | phones +842438251234;ext=102',
    ],
    problems: [],
  },
  {
    sheet: 'bilingual two-row',
    rows: [
      ['STT', 'Tên công ty', 'Người đại diện', 'Chức vụ', 'Lĩnh vực'],
      ['番号', '会社名', '代表者', '役職', '分野'],
      ['1', 'Công ty Mẫu', 'Trần Mẫu', 'Giám đốc', 'Dệt may'],
    ],
    understood: ['company vn Công ty Mẫu | offers textile-garment | people Trần Mẫu/Giám đốc=1'],
    problems: [],
  },
]

describe('dialects of cells', () => {
  it.each(sheets)('$sheet', ({ understood, problems, ...sheet }) => {
    expect(readSheet(sheet)).toEqual({ understood, problems, lost: 0 })
  })
})
