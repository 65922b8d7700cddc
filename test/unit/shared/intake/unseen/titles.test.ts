import { describe, expect, it } from 'vitest'
import { readSheet, type UnseenSheet } from './read-sheet.ts'

const sheets: UnseenSheet[] = [
  {
    sheet: 'delegation of an old province, numbered 2.1',
    format: 'biff8',
    rows: [
      ['UBND TỈNH BẮC GIANG'],
      ['SỞ NGOẠI VỤ'],
      ['DANH SÁCH ĐĂNG KÝ THAM DỰ DIỄN ĐÀN'],
      ['TT', 'Họ và tên', 'Chức danh', 'Ghi chú'],
      ['I', 'LÃNH ĐẠO TỈNH'],
      ['1.1', 'Đ/c Nguyễn Văn Mẫu', 'UVBTV Tỉnh ủy, Phó Chủ tịch UBND tỉnh', 'Trưởng đoàn'],
      ['II', 'SỞ, BAN, NGÀNH'],
      ['2.1', 'Trần Thị Mẫu', 'Giám đốc Sở Ngoại vụ', ''],
      ['2.2', 'Lê Văn Mẫu', 'PGĐ Sở Công Thương', ''],
      ['Danh sách có 03 người./.'],
    ],
    understood: [
      'province vn Bắc Ninh | in bac-ninh, bac-giang | people *Nguyễn Văn Mẫu/UVBTV Tỉnh ủy, Phó Chủ tịch UBND tỉnh=2, Trần Thị Mẫu/Giám đốc Sở Ngoại vụ=3, Lê Văn Mẫu/PGĐ Sở Công Thương=4',
    ],
    problems: ['taken-from-title 4:4'],
  },
  {
    sheet: 'people of one company named above the table',
    rows: [
      ['PHIẾU ĐĂNG KÝ THAM DỰ'],
      ['Tên doanh nghiệp: Công ty TNHH Mẫu Bảy'],
      ['Địa chỉ: KCN Tràng Duệ, Hải Phòng'],
      ['STT', 'Họ và tên', 'Chức vụ', 'Số điện thoại'],
      [1, 'Trần A', 'Giám đốc', '0912345678'],
      [2, 'Lê B', 'Trợ lý', '0987654321'],
    ],
    understood: [
      'company vn Công ty TNHH Mẫu Bảy | in hai-phong | people Trần A/Giám đốc=1/+84912345678, Lê B/Trợ lý=6/+84987654321 | phones +84912345678, +84987654321',
    ],
    problems: ['taken-from-title 4:4', 'taken-from-title 4:4'],
  },
  {
    sheet: 'Japanese people of a body named above',
    rows: [
      ['参加者名簿'],
      ['団体名：見本県中小企業団体中央会'],
      ['No.', '氏名', '役職', '携帯電話'],
      [1, '見本 一', '会長', '090-1234-5678'],
      [2, '見本 二', '事務局長', '090-8765-4321'],
    ],
    understood: [
      'organisation jp 見本県中小企業団体中央会 | people 見本 一/会長=1/+819012345678, 見本 二/事務局長=3/+819087654321 | phones +819012345678, +819087654321',
    ],
    problems: ['taken-from-title 3:3'],
  },
  {
    sheet: 'company in the title of an official list',
    rows: [
      ['Đoàn tỉnh Nam Định tham dự Diễn đàn'],
      ['TT', 'Họ và tên', 'Chức vụ'],
      [1, 'Trần Văn Mẫu', 'Phó Chủ tịch UBND tỉnh'],
      [2, 'Lê Thị Mẫu', 'Giám đốc Công ty TNHH Mẫu Nam'],
    ],
    understood: [
      'province vn Ninh Bình | in ninh-binh, nam-dinh | people Trần Văn Mẫu/Phó Chủ tịch UBND tỉnh=2',
      'company vn Công ty TNHH Mẫu Nam | in ninh-binh, nam-dinh | people Lê Thị Mẫu/Giám đốc Công ty TNHH Mẫu Nam=1',
    ],
    problems: [],
  },
  {
    sheet: 'company as a section over its people',
    rows: [
      ['STT', 'Họ và tên', 'Chức vụ', 'Điện thoại'],
      ['CÔNG TY TNHH MẪU MỘT', '', '', ''],
      [1, 'Trần A', 'Giám đốc', '0912345678'],
      [2, 'Lê B', 'Phó phòng', '0912345679'],
      ['CÔNG TY CP MẪU HAI', '', '', ''],
      [1, 'Vũ C', 'Chủ tịch HĐQT', '0912345670'],
    ],
    merges: ['A2:D2', 'A5:D5'],
    understood: [
      'company vn CÔNG TY TNHH MẪU MỘT | people Trần A/Giám đốc=1/+84912345678, Lê B/Phó phòng=5/+84912345679 | phones +84912345678, +84912345679',
      'company vn CÔNG TY CP MẪU HAI | people Vũ C/Chủ tịch HĐQT=1/+84912345670 | phones +84912345670',
    ],
    problems: [],
  },
  {
    sheet: 'list of a department in its corner with company people',
    format: 'biff8',
    rows: [
      ['SỞ CÔNG THƯƠNG TỈNH HƯNG YÊN', '', '', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
      ['', '', '', 'Độc lập - Tự do - Hạnh phúc'],
      ['DANH SÁCH THÀNH VIÊN THAM DỰ DIỄN ĐÀN'],
      ['STT', 'Họ và tên', 'Chức vụ', 'SĐT'],
      [1, 'Phạm Văn Mẫu', 'Phó Giám đốc Sở', '0912345678'],
      [2, 'Đỗ Thị Mẫu', 'Trưởng phòng QLTM', '0912345679'],
      [3, 'Lê Mẫu', 'Giám đốc Công ty CP Nhãn Lồng Mẫu', '0912345670'],
    ],
    understood: [
      'province vn Hưng Yên | in hung-yen | people Phạm Văn Mẫu/Phó Giám đốc Sở=4/+84912345678, Đỗ Thị Mẫu/Trưởng phòng QLTM=5/+84912345679 | phones +84912345678, +84912345679',
      'company vn Công ty CP Nhãn Lồng Mẫu | in hung-yen | people Lê Mẫu/Giám đốc Công ty CP Nhãn Lồng Mẫu=1/+84912345670 | phones +84912345670',
    ],
    problems: ['taken-from-title 4:4'],
  },
  {
    sheet: 'title that names the host only',
    rows: [
      ['DANH SÁCH ĐẠI BIỂU THAM DỰ DIỄN ĐÀN DO UBND TỈNH QUẢNG NINH TỔ CHỨC'],
      ['Địa điểm: Hạ Long'],
      ['Đơn vị tổ chức: Sở Ngoại vụ tỉnh Quảng Ninh'],
      ['TT', 'Họ tên', 'Chức vụ'],
      [1, 'Trần Mẫu', 'Chủ tịch UBND tỉnh Lào Cai'],
    ],
    understood: ['province vn Lào Cai | in lao-cai | people Trần Mẫu/Chủ tịch UBND tỉnh Lào Cai=1'],
    problems: [],
  },
  {
    sheet: 'two sides beside each other',
    rows: [
      ['STT', 'Đoàn Việt Nam', 'Chức vụ', '', 'STT', 'Đoàn Nhật Bản', 'Chức vụ'],
      [1, 'Ông Trần Mẫu', 'Chủ tịch UBND tỉnh Hải Dương', '', 1, 'Ông Mihon Ichiro', 'Thống đốc tỉnh Toyama'],
      [2, 'Bà Lê Mẫu', 'Giám đốc Sở Tài chính', '', 2, 'Bà Mihon Hanako', 'Trưởng phòng'],
    ],
    understood: [
      'province vn Hải Phòng | in hai-phong, hai-duong | people Trần Mẫu/Chủ tịch UBND tỉnh Hải Dương=1, Lê Mẫu/Giám đốc Sở Tài chính=3',
      'prefecture jp Toyama | in toyama | people Mihon Ichiro/Thống đốc tỉnh Toyama=1, Mihon Hanako/Trưởng phòng=5',
    ],
    problems: [],
  },
  {
    sheet: 'Japanese prefecture list, office and place apart',
    format: 'biff8',
    rows: [
      ['ベトナム訪問団　参加者名簿'],
      ['令和７年１０月３１日現在'],
      [],
      ['区分', '所属', '補職名', '氏名', '備考'],
      ['団長', '岐阜県', '副知事', '見本　一郎', ''],
      ['副団長', '岐阜県議会', '議長', '見本　二郎', ''],
      ['団員', '岐阜県商工労働部', '次長', '見本　三郎', '随行'],
      ['〃', '見本信用金庫', '理事長', '見本　四郎', ''],
      ['計', '', '', '４名', ''],
    ],
    understood: [
      'prefecture jp 岐阜県 | in gifu | people *見本 一郎/副知事=2, 見本 二郎/議長=1, 見本 三郎/次長=4',
      'company jp 見本信用金庫 | people 見本 四郎/理事長=1',
    ],
    problems: [],
  },
  {
    sheet: 'sections of sides with a bare country',
    rows: [
      ['STT', 'Tên cơ quan, đơn vị', 'Đại diện', 'Chức vụ'],
      ['A. PHÍA VIỆT NAM'],
      [1, 'VCCI Thanh Hóa', 'Trần A', 'Giám đốc'],
      ['B. PHÍA NHẬT BẢN'],
      [1, 'JETRO Hà Nội', 'Mihon Ichiro', 'Trưởng đại diện'],
      [2, 'Mihon Steel', 'Mihon Jiro', 'Giám đốc'],
    ],
    understood: [
      'organisation vn VCCI Thanh Hóa | people Trần A/Giám đốc=1',
      'organisation jp JETRO Hà Nội | people Mihon Ichiro/Trưởng đại diện=3',
      'company jp Mihon Steel | people Mihon Jiro/Giám đốc=1',
    ],
    problems: [],
  },
]

describe('what stands above a list and between its rows', () => {
  it.each(sheets)('$sheet', ({ understood, problems, ...sheet }) => {
    expect(readSheet(sheet)).toEqual({ understood, problems, lost: 0 })
  })
})
