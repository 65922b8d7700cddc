import { describe, expect, it } from 'vitest'
import { readSheet, type UnseenSheet } from './read-sheet.ts'

const sheets: UnseenSheet[] = [
  {
    sheet: 'prefecture list reiwa',
    rows: [
      ['ベトナム訪問団名簿'],
      ['', '', '', '令和7年11月5日現在'],
      ['No.', '所属・役職', '氏名', 'フリガナ', '備考'],
      ['1', '群馬県知事', '見本 一郎', 'ミホン イチロウ', '団長'],
      ['2', '群馬県産業経済部長', '見本 二郎', 'ミホン ジロウ', ''],
      ['3', '群馬県 地域外交課 主査', '見本 花子', 'ミホン ハナコ', '事務局'],
      ['計　３名'],
    ],
    understood: [
      'prefecture jp Gunma | in gunma | people *見本 一郎/ミホン イチロウ/群馬県知事=1, 見本 二郎/ミホン ジロウ/群馬県産業経済部長=3, 見本 花子/ミホン ハナコ/群馬県 地域外交課 主査=7',
    ],
    problems: [],
  },
  {
    sheet: 'merged vertical',
    rows: [
      ['STT', 'Đơn vị', 'Họ và tên', 'Chức vụ'],
      [1, 'Sở Công Thương tỉnh Phú Thọ', 'Trần Văn A', 'Giám đốc'],
      [2, '', 'Lê Văn B', 'Phó Giám đốc'],
      [3, '', 'Đỗ Thị C', 'Chuyên viên'],
      [4, 'Công ty Mẫu Đ', 'Vũ Văn E', 'Giám đốc'],
    ],
    merges: ['B2:B4'],
    understood: [
      'province vn Sở Công Thương tỉnh Phú Thọ | in phu-tho | people Trần Văn A/Giám đốc=3, Lê Văn B/Phó Giám đốc=4, Đỗ Thị C/Chuyên viên=7',
      'company vn Công ty Mẫu Đ | people Vũ Văn E/Giám đốc=1',
    ],
    problems: [],
  },
  {
    sheet: 'two tables',
    rows: [
      ['I. DANH SÁCH ĐẠI BIỂU VIỆT NAM'],
      ['STT', 'Họ và tên', 'Chức vụ', 'Đơn vị'],
      [1, 'Trần Văn A', 'Chủ tịch', 'UBND tỉnh Quảng Ninh'],
      [2, 'Lê B', 'Giám đốc', 'Công ty Mẫu B'],
      [],
      ['II. DANH SÁCH ĐẠI BIỂU NHẬT BẢN'],
      ['STT', 'Họ và tên', 'Chức vụ', 'Đơn vị'],
      [1, 'Mihon Ichiro', 'Thống đốc', 'Tỉnh Kanagawa'],
      [2, 'Mihon Jiro', 'Giám đốc', 'Mihon Kogyo K.K.'],
    ],
    understood: [
      'province vn UBND tỉnh Quảng Ninh | in quang-ninh | people Trần Văn A/Chủ tịch=1',
      'company vn Công ty Mẫu B | people Lê B/Giám đốc=1',
      'prefecture jp Tỉnh Kanagawa | in kanagawa | people Mihon Ichiro/Thống đốc=1',
      'company jp Mihon Kogyo K.K. | people Mihon Jiro/Giám đốc=1',
    ],
    problems: [],
  },
  {
    sheet: 'hidden title block official',
    rows: [
      ['UBND TỈNH HÀ TĨNH', '', '', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
      ['SỞ NGOẠI VỤ', '', '', 'Độc lập - Tự do - Hạnh phúc'],
      [],
      ['DANH SÁCH'],
      ['Đoàn tỉnh Hà Tĩnh tham dự Diễn đàn (Kèm theo Công văn số 123/SNgV ngày 5/11/2025)'],
      [],
      ['TT', 'Họ và tên', 'Chức vụ', 'Ghi chú'],
      [1, 'Trần Báo Mẫu', 'Phó Chủ tịch UBND tỉnh', 'Trưởng đoàn'],
      [2, 'Lê Thị Mẫu', 'Giám đốc Sở Ngoại vụ', ''],
      [3, 'Phan Văn Mẫu', 'Phó Giám đốc Sở Tài chính', ''],
      ['Tổng cộng: 03 người'],
      ['Nơi nhận:', '', '', 'TM. ỦY BAN NHÂN DÂN'],
    ],
    understood: [
      'province vn Hà Tĩnh | in ha-tinh | people *Trần Báo Mẫu/Phó Chủ tịch UBND tỉnh=2, Lê Thị Mẫu/Giám đốc Sở Ngoại vụ=3, Phan Văn Mẫu/Phó Giám đốc Sở Tài chính=4',
    ],
    problems: [],
  },
  {
    sheet: 'ja prefecture sections',
    rows: [
      ['日本側参加者名簿（案）'],
      ['団体名', '職名', '氏名', '英字氏名'],
      ['【神奈川県】'],
      ['神奈川県', '副知事', '見本 一', 'MIHON Hajime'],
      ['神奈川県産業労働局', '国際ビジネス課長', '見本 二', 'MIHON Jiro'],
      ['【経済団体】'],
      ['横浜見本商工会議所', '専務理事', '見本 三', 'MIHON Zo'],
    ],
    understood: [
      'prefecture jp 神奈川県 | in kanagawa | people 見本 一/MIHON Hajime/副知事=2, 見本 二/MIHON Jiro/国際ビジネス課長=5',
      'organisation jp 横浜見本商工会議所 | people 見本 三/MIHON Zo/専務理事=2',
    ],
    problems: [],
  },
  {
    sheet: 'section provinces companies',
    rows: [
      ['STT', 'Tên doanh nghiệp', 'Lĩnh vực', 'Nhu cầu'],
      ['I', 'Tỉnh Bắc Ninh'],
      ['1', 'Công ty Mẫu BN', 'Điện tử', 'Tìm nhà cung cấp'],
      ['II', 'Tỉnh Lâm Đồng'],
      ['1', 'Công ty Mẫu LĐ', 'Rau hoa công nghệ cao', 'Tìm thị trường'],
      ['', 'Tổng: 2 doanh nghiệp'],
    ],
    understood: [
      'company vn Công ty Mẫu BN | in bac-ninh | offers electronics',
      'company vn Công ty Mẫu LĐ | in lam-dong | offers high-tech-agriculture',
    ],
    problems: ['sector-unknown D3', 'sector-unknown D5'],
  },
  {
    sheet: 'department list',
    rows: [
      ['DANH SÁCH ĐOÀN CÔNG TÁC TỈNH QUẢNG TRỊ'],
      ['TT', 'Họ tên', 'Chức vụ, cơ quan', 'Ngày đến', 'Ngày đi', 'Ở ghép'],
      ['1', 'Hồ Văn Mẫu', 'Phó Chủ tịch Thường trực UBND tỉnh', '23/11', '26/11', ''],
      ['2', 'Lê Mẫu', 'GĐ Sở Tài chính', '23/11', '26/11', ''],
    ],
    understood: [
      'province vn Quảng Trị | in quang-tri | people Hồ Văn Mẫu/Phó Chủ tịch Thường trực UBND tỉnh=2, Lê Mẫu/GĐ Sở Tài chính=3 | when only 2025-11-24, only 2025-11-25',
    ],
    problems: [],
  },
  {
    sheet: 'province summary',
    rows: [
      ['Địa phương', 'Trưởng đoàn', 'Số lượng', 'Lĩnh vực quan tâm', 'Địa phương Nhật Bản mong muốn kết nối'],
      ['Quảng Ninh', 'Ông Trần Mẫu - Phó Chủ tịch UBND tỉnh', '12', 'Du lịch, cảng biển', 'Kanagawa'],
      ['Cần Thơ', 'Bà Lê Mẫu, PCT UBND TP', '8 người', 'Nông nghiệp công nghệ cao', 'Hyogo; Ibaraki'],
      ['Huế', 'Chưa xác định', '05', 'Di sản, văn hóa', 'Kyoto'],
    ],
    understood: [
      'province vn Quảng Ninh | in quang-ninh | offers tourism, ports-maritime | people *Trần Mẫu/Phó Chủ tịch UBND tỉnh=2 | wants Kanagawa | seats 12',
      'province vn Cần Thơ | in can-tho | offers high-tech-agriculture | people *Lê Mẫu/PCT UBND TP=2 | wants Hyogo, Ibaraki | seats 8',
      'province vn Huế | in hue | offers culture-festivals | wants Kyoto | seats 5',
    ],
    problems: ['undecided B4', 'wish-open E2', 'wish-open E3', 'wish-open E3', 'wish-open E4'],
  },
  {
    sheet: 'ja prefecture summary',
    rows: [
      ['自治体名', '代表者', '参加人数', '関心分野', '面談希望先'],
      ['群馬県', '知事　見本 一郎　ほか8名', '9名', '人材、農業', 'フート省、ハイフォン市'],
      ['横浜市', '副市長　見本 花子', '５', '都市開発、水', 'ダナン市'],
    ],
    understood: [
      'prefecture jp Gunma | in gunma | offers labour-employment, agriculture | people 見本 一郎/知事=1 | wants フート省, ハイフォン市 | seats 9',
      'prefecture jp Yokohama | in kanagawa, yokohama | offers urban-planning | people 見本 花子/副市長=3 | wants ダナン市 | seats 5',
    ],
    problems: ['wish-open E2', 'wish-open E2', 'wish-open E3'],
  },
  {
    sheet: 'title with forum province companies',
    rows: [
      ['DANH SÁCH DOANH NGHIỆP THAM DỰ DIỄN ĐÀN TẠI TỈNH QUẢNG NINH'],
      ['TT', 'Tên doanh nghiệp', 'Sản phẩm'],
      ['1', 'Công ty Mẫu A', 'Gốm sứ'],
    ],
    understood: ['company vn Công ty Mẫu A | offers handicraft'],
    problems: [],
  },
]

describe('lists of delegations', () => {
  it.each(sheets)('$sheet', ({ understood, problems, ...sheet }) => {
    expect(readSheet(sheet)).toEqual({ understood, problems, lost: 0 })
  })
})
