import { describe, expect, it } from 'vitest'
import { readSheet, type UnseenSheet } from './read-sheet.ts'

const sheets: UnseenSheet[] = [
  {
    sheet: 'google form with checkboxes by semicolon',
    format: 'csv',
    rows: [
      [
        'Timestamp',
        'Email Address',
        '1. Tên tổ chức/doanh nghiệp của Quý vị',
        '2. Quý vị đến từ tỉnh/thành phố nào?',
        '3. Lĩnh vực hoạt động (có thể chọn nhiều)',
        '4. Quý vị mong muốn kết nối với địa phương nào của Nhật Bản?',
        '5. Họ tên người đại diện',
        '6. Chức danh',
        '7. Số điện thoại',
        '8. Quý vị tham dự theo hình thức nào?',
        '9. Có cần phiên dịch Việt - Nhật không?',
      ],
      [
        '11/3/2025 14:05:33',
        'a@mau.vn',
        'Công ty TNHH Mẫu Sáu',
        'BR-VT',
        'Nông nghiệp công nghệ cao;Logistics;Du lịch',
        'Osaka;Aichi',
        'Ông Lê Mẫu',
        'TGĐ',
        '+84 (0)912-345-678',
        'Trực tiếp',
        'Có',
      ],
      [
        '11/4/2025 9:15:01',
        'b@mau.vn',
        'HTX Mẫu Bảy',
        'Bình Dương',
        'Du lịch',
        'Không',
        'Bà Vũ Thị Mẫu',
        'Giám đốc',
        '0987 654 321',
        'Trực tuyến (Zoom)',
        'Không',
      ],
    ],
    understood: [
      'company vn Công ty TNHH Mẫu Sáu | in ho-chi-minh, ba-ria-vung-tau | offers high-tech-agriculture, smart-logistics, tourism | people Lê Mẫu/TGĐ=1/+84912345678 | phones +84912345678 | mail a@mau.vn | interpreter true | wants Osaka, Aichi',
      'company vn HTX Mẫu Bảy | in ho-chi-minh, binh-duong | offers tourism | people Vũ Thị Mẫu/Giám đốc=1/+84987654321 | phones +84987654321 | mail b@mau.vn | interpreter false | mode online',
    ],
    problems: ['wish-open F2', 'wish-open F2'],
  },
  {
    sheet: 'sectors ticked with 1',
    format: 'ods',
    rows: [
      ['企業名', '自動車', '食品加工', '環境', '介護', '参加者', '職名'],
      ['見本技研株式会社', 1, '', '', '', '見本 一', '部長'],
      ['見本ケア株式会社', '', '', '', 1, '見本 二', '所長'],
      ['見本エコ株式会社', '', '', 1, 1, '見本 三', '社長'],
    ],
    understood: [
      'company jp 見本技研株式会社 | offers automotive-motorcycle | people 見本 一/部長=4',
      'company jp 見本ケア株式会社 | offers elderly-care | people 見本 二/所長=4',
      'company jp 見本エコ株式会社 | offers environment-water-waste, elderly-care | people 見本 三/社長=1',
    ],
    problems: [],
  },
  {
    sheet: 'TRUE and FALSE of checkboxes',
    format: 'csv',
    rows: [
      ['Organisation', 'Manufacturing', 'Agriculture', 'Tourism', 'Delegate', 'Job title', 'Nationality'],
      ['Sample Tools Co., Ltd.', 'TRUE', 'FALSE', 'FALSE', 'Mr. Le Mau', 'Director', 'Vietnam'],
      ['Mihon Farm K.K.', 'FALSE', 'TRUE', 'TRUE', 'Ms. Hanako Mihon', 'Manager', 'Japan'],
    ],
    understood: [
      'company vn Sample Tools Co., Ltd. | offers manufacturing-general | people Le Mau/Director=3',
      'company jp Mihon Farm K.K. | offers agriculture, tourism | people Hanako Mihon/Manager=4',
    ],
    problems: [],
  },
  {
    sheet: 'boxes ticked inside a cell',
    rows: [
      ['Tên doanh nghiệp', 'Lĩnh vực (đánh dấu)', 'Hình thức', 'Phiên dịch'],
      ['Công ty Mẫu A', '☑ Nông nghiệp ☐ Du lịch ☑ Công nghiệp hỗ trợ', '☑ Trực tiếp ☐ Trực tuyến', '☐ Có ☑ Không'],
      [
        'Công ty Mẫu B',
        '[x] Du lịch [ ] Nông nghiệp [ ] Công nghiệp hỗ trợ',
        '[ ] Trực tiếp [x] Trực tuyến',
        '[x] Có [ ] Không',
      ],
    ],
    understood: [
      'company vn Công ty Mẫu A | offers agriculture, supporting-industry | interpreter false',
      'company vn Công ty Mẫu B | offers tourism | interpreter true | mode online',
    ],
    problems: [],
  },
  {
    sheet: 'boxes in Japanese',
    rows: [
      ['企業名', '業種', '参加方法', '通訳'],
      ['株式会社見本A', '■製造業　□農業　■IT', '□対面　■オンライン', '■要　□不要'],
      ['株式会社見本B', '□製造業　☑農業　□IT', '☑対面　□オンライン', '□要　☑不要'],
    ],
    understood: [
      'company jp 株式会社見本A | offers manufacturing-general, software-it | interpreter true | mode online',
      'company jp 株式会社見本B | offers agriculture | interpreter false',
    ],
    problems: [],
  },
  {
    sheet: 'buy or sell in a column of its own',
    rows: [
      ['STT', 'Tên doanh nghiệp', 'Mua/Bán', 'Mặt hàng'],
      [1, 'Công ty Mẫu A', 'Bán', 'Hạt điều'],
      [2, 'Công ty Mẫu B', 'Mua', 'Máy chế biến thực phẩm'],
      [3, 'Công ty Mẫu C', 'Mua và bán', 'Thủy sản'],
    ],
    understood: [
      'company vn Công ty Mẫu A | offers quality-produce',
      'company vn Công ty Mẫu B | seeks mechanical-manufacturing, food-processing',
      'company vn Công ty Mẫu C | offers fisheries-aquaculture | seeks fisheries-aquaculture',
    ],
    problems: [],
  },
  {
    sheet: 'Japanese answers of a web form',
    format: 'csv',
    rows: [
      [
        '回答日時',
        '会社名・団体名をご記入ください。',
        '参加者のお名前（フルネーム）',
        'お役職名',
        '貴社の主な取扱製品・サービスを教えてください',
        '今回の商談会で会いたいベトナム企業のタイプ',
        'ご参加日（複数選択可）',
        '当日の通訳は必要でしょうか',
        '懇親会への参加',
      ],
      [
        '2025/11/01 10:11:12',
        '見本紙工株式会社',
        '見本 一郎',
        '営業部長',
        '紙製容器、段ボール',
        '食品メーカー、包装資材の輸入業者',
        '11月24日（月）、11月25日（火）',
        '必要です',
        '参加する',
      ],
    ],
    understood: [
      'company jp 見本紙工株式会社 | offers manufacturing-general | seeks manufacturing-general, trade-promotion | people 見本 一郎/営業部長=4 | interpreter true | when only 2025-11-24, only 2025-11-25 | wants 食品メーカー, 包装資材の輸入業者',
    ],
    problems: ['column-unused I1', 'sector-unknown E2', 'wish-open F2', 'wish-open F2'],
  },
  {
    sheet: 'English questions',
    rows: [
      [
        'Submission ID',
        'Submitted at',
        'Legal name of your company',
        'Where is your company located? (City/Province)',
        'Which sector(s) best describe your business?',
        'What can you offer to Japanese partners?',
        'What are you looking for from Japanese partners?',
        'Full name of main representative',
        'His/her position',
        'Will you join in person or online?',
        'How many delegates from your company?',
      ],
      [
        'a1',
        '2025-11-02',
        'Sample Green Energy JSC',
        'Ninh Thuan',
        'Renewable energy\nInfrastructure',
        'Wind farm sites',
        'Investors\nTechnology transfer',
        'Mr. Vo Van Mau',
        'Deputy General Director',
        'In person',
        '3 persons',
      ],
    ],
    understood: [
      'company vn Sample Green Energy JSC | in khanh-hoa, ninh-thuan | offers clean-energy, infrastructure-construction | seeks investment-promotion, technology-transfer | people Vo Van Mau/Deputy General Director=2 | seats 3',
    ],
    problems: [],
  },
  {
    sheet: 'Microsoft Forms with bracketed choices',
    format: 'xlsx',
    rows: [
      [
        'ID',
        'Start time',
        'Completion time',
        'Email',
        'Name',
        'Company / Organization',
        'Job title',
        'Business sectors (select all that apply)',
        'Do you require an interpreter?',
        'Which prefectures would you like to meet?',
      ],
      [
        '1',
        '11/2/25 10:01:00',
        '11/2/25 10:09:12',
        'anonymous',
        'Tran Mau',
        'Sample Textile JSC',
        'Sales director',
        'Textile;Logistics;Other: dyeing chemicals;',
        'Yes',
        'Gifu;Fukui;',
      ],
    ],
    understood: [
      'company vn Sample Textile JSC | offers textile-garment, smart-logistics, chemicals | people Tran Mau/Sales director=3 | interpreter true | wants Gifu, Fukui',
    ],
    problems: ['side-unclear F2', 'email-unreadable D2', 'sector-unknown H2', 'wish-open J2', 'wish-open J2'],
  },
  {
    sheet: 'Japanese ticks under a group, several marks',
    format: 'ods',
    rows: [
      ['番号', '企業名', '関心分野（該当に○）', '', '', '通訳', '参加者', ''],
      ['', '', 'ものづくり', '農業・食品', '観光', '', '役職', '氏名'],
      [1, '株式会社見本製作', '◎', '', '○', '要', '社長', '見本 一'],
      [2, '見本農園', '', '○', '', '不要', '園主', '見本 二'],
    ],
    merges: ['A1:A2', 'B1:B2', 'C1:E1', 'F1:F2', 'G1:H1'],
    understood: [
      'company jp 株式会社見本製作 | offers manufacturing-general, tourism | people 見本 一/社長=1 | interpreter true',
      'company jp 見本農園 | offers agriculture, food-processing | people 見本 二/園主=? | interpreter false',
    ],
    problems: [],
  },
  {
    sheet: 'answers with doubts',
    rows: [
      ['Tên đơn vị', 'Người tham dự', 'Cần phiên dịch', 'Hình thức', 'Email', 'Điện thoại'],
      ['Công ty Mẫu A', 'Trần A', 'Tùy đối tác', 'Chưa rõ', 'khong co', 'không'],
      ['Công ty Mẫu B', 'Lê B', 'Có (nếu gặp DN Nhật)', 'Cả hai', 'b@gmail,com', '0912'],
    ],
    understood: [
      'company vn Công ty Mẫu A | people Trần A',
      'company vn Công ty Mẫu B | people Lê B | interpreter true',
    ],
    problems: ['undecided D2', 'yes-no-unreadable C2', 'phone-unreadable F3', 'email-unreadable E3'],
  },
]

describe('answers of web forms and forms with boxes', () => {
  it.each(sheets)('$sheet', ({ understood, problems, ...sheet }) => {
    expect(readSheet(sheet)).toEqual({ understood, problems, lost: 0 })
  })
})
