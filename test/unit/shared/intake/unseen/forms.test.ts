import { describe, expect, it } from 'vitest'
import { readSheet, type UnseenSheet } from './read-sheet.ts'

const sheets: UnseenSheet[] = [
  {
    sheet: 'vertical form vi',
    rows: [
      ['PHIẾU ĐĂNG KÝ THAM DỰ'],
      ['Diễn đàn hợp tác địa phương Việt Nam - Nhật Bản'],
      [],
      ['Tên doanh nghiệp:', 'Công ty CP Mẫu Sông Lô'],
      ['Mã số thuế:', '0100112437'],
      ['Địa chỉ:', 'Xã Thổ Tang, huyện Vĩnh Tường, tỉnh Vĩnh Phúc'],
      ['Người đại diện:', 'Ông Trần Văn Mẫu'],
      ['Chức vụ:', 'Giám đốc'],
      ['Điện thoại:', '0912 345 678'],
      ['Email:', 'mau@songlo-mau.vn'],
      ['Lĩnh vực hoạt động:', 'Cơ khí chế tạo, khuôn mẫu'],
      ['Nhu cầu kết nối:', 'Tìm đối tác chuyển giao công nghệ'],
      ['Cần phiên dịch:', 'Có'],
    ],
    understood: [
      'company vn Công ty CP Mẫu Sông Lô | in phu-tho, vinh-phuc | offers mechanical-manufacturing, metalworking-moulds | seeks technology-transfer | people Trần Văn Mẫu/Giám đốc=1/+84912345678 | phones +84912345678 | mail mau@songlo-mau.vn | id 0100112437 | interpreter true',
    ],
    problems: [],
  },
  {
    sheet: 'vertical form ja',
    rows: [
      ['参加申込書'],
      [],
      ['企業名', '株式会社見本精工'],
      ['所在地', '〒371-0026 群馬県前橋市大手町1-1-1'],
      ['参加者氏名', '見本 太郎'],
      ['フリガナ', 'ミホン タロウ'],
      ['役職', '代表取締役社長'],
      ['電話', '027-123-4567'],
      ['メール', 'taro@mihon-seiko.example.jp'],
      ['業種', '金属加工'],
      ['商談希望内容', '現地の部品メーカーを探している'],
      ['通訳希望', '要'],
    ],
    understood: [
      'company jp 株式会社見本精工 | in gunma, 前橋市 | offers metalworking-moulds | seeks supporting-industry | people 見本 太郎/ミホン タロウ/代表取締役社長=1/+81271234567 | phones +81271234567 | mail taro@mihon-seiko.example.jp | interpreter true',
    ],
    problems: [],
  },
  {
    sheet: 'vertical numbered form en',
    rows: [
      ['REGISTRATION FORM'],
      ['1', 'Company name', 'Sample Foods Co., Ltd.'],
      ['2', 'Address', 'Hai Phong City'],
      ['3', 'Full name', 'Ms. Nguyen Thi Mau'],
      ['4', 'Position', 'Sales Manager'],
      ['5', 'Mobile', '+84 912 345 679'],
      ['6', 'Main products', 'Frozen seafood'],
      ['7', 'Looking for', 'Japanese importers'],
    ],
    understood: [
      'company vn Sample Foods Co., Ltd. | in hai-phong | offers fisheries-aquaculture | seeks trade-promotion | people Nguyen Thi Mau/Sales Manager=4/+84912345679 | phones +84912345679',
    ],
    problems: [],
  },
  {
    sheet: 'transposed columns (companies across)',
    rows: [
      ['Thông tin', 'Doanh nghiệp 1', 'Doanh nghiệp 2'],
      ['Tên doanh nghiệp', 'Công ty Mẫu A', 'Công ty Mẫu B'],
      ['Địa chỉ', 'Lào Cai', 'Đồng Tháp'],
      ['Họ và tên', 'Trần A', 'Lê B'],
      ['Chức vụ', 'Giám đốc', 'Trưởng phòng'],
      ['Điện thoại', '0912345678', '0987654321'],
      ['Lĩnh vực', 'Chè', 'Cá tra'],
    ],
    understood: [
      'company vn Công ty Mẫu A | in lao-cai | offers quality-produce | people Trần A/Giám đốc=1/+84912345678 | phones +84912345678',
      'company vn Công ty Mẫu B | in dong-thap | offers fisheries-aquaculture | people Lê B/Trưởng phòng=4/+84987654321 | phones +84987654321',
    ],
    problems: [],
  },
  {
    sheet: 'vertical two people form',
    rows: [
      ['ĐƠN ĐĂNG KÝ THAM GIA GIAO THƯƠNG'],
      ['Tên công ty', 'Công ty CP Mẫu Hai Người'],
      ['Tên tiếng Anh', 'Sample Two JSC'],
      ['Website', 'www.mau2.vn'],
      ['Người tham dự 1', 'Trần Văn Một', 'Chức vụ', 'Giám đốc'],
      ['Người tham dự 2', 'Lê Thị Hai', 'Chức vụ', 'Trưởng phòng KD'],
      ['Lĩnh vực', 'Dệt may'],
      ['Ghi chú', 'Ăn chay 01 suất'],
    ],
    understood: [
      'company vn Công ty CP Mẫu Hai Người | called vi Công ty CP Mẫu Hai Người, en Sample Two JSC | offers textile-garment | people Trần Văn Một/Giám đốc=1, Lê Thị Hai/Trưởng phòng KD=4 | web www.mau2.vn',
    ],
    problems: [],
  },
  {
    sheet: 'en form colon in one cell',
    rows: [
      ['Company: Sample Wood Co., Ltd.'],
      ['Representative: Mr. Le Mau'],
      ['Position: Director'],
      ['Phone: 0912 345 678'],
      ['Email: le@sample-wood.vn'],
      ['Field: Wood processing'],
      ['Needs: Japanese buyers of furniture'],
    ],
    understood: [
      'company vn Sample Wood Co., Ltd. | seeks manufacturing-general | people Le Mau/Director=3/+84912345678 | phones +84912345678 | mail le@sample-wood.vn',
    ],
    problems: ['sector-unknown A6'],
  },
  {
    sheet: 'form label merged, value merged, sections',
    rows: [
      ['PHIẾU ĐĂNG KÝ KẾT NỐI GIAO THƯƠNG'],
      ['I. THÔNG TIN DOANH NGHIỆP'],
      ['1. Tên doanh nghiệp', '', 'Công ty TNHH Mẫu Phiếu'],
      ['2. Địa chỉ', '', 'TP. Vinh, Nghệ An'],
      ['3. Điện thoại', '', '0238 3555 666 / 0912 345 678'],
      ['4. Email', '', 'phieu@mau-phieu.vn'],
      ['II. NGƯỜI THAM DỰ'],
      ['STT', 'Họ và tên', 'Chức vụ', 'Điện thoại'],
      ['1', 'Trần Văn Phiếu', 'Giám đốc', '0912345678'],
      ['2', 'Lê Thị Đơn', 'Kế toán trưởng', '0987654321'],
      ['III. NHU CẦU'],
      ['5. Sản phẩm, dịch vụ cung cấp', '', 'Đồ gỗ nội thất'],
      ['6. Nhu cầu tìm kiếm', '', 'Nhà nhập khẩu Nhật Bản'],
      ['Ngày ... tháng ... năm 2025'],
      ['Đại diện doanh nghiệp (ký tên, đóng dấu)'],
    ],
    merges: ['A3:B3', 'A4:B4', 'A5:B5', 'A6:B6', 'A12:B12', 'A13:B13'],
    understood: [
      'company vn Công ty TNHH Mẫu Phiếu | in nghe-an | offers manufacturing-general | seeks trade-promotion | people Trần Văn Phiếu/Giám đốc=1/+84912345678, Lê Thị Đơn/Kế toán trưởng=4/+84987654321 | phones +842383555666, +84912345678, +84987654321 | mail phieu@mau-phieu.vn',
    ],
    problems: [],
  },
]

describe('a sheet that is a form', () => {
  it.each(sheets)('$sheet', ({ understood, problems, ...sheet }) => {
    expect(readSheet(sheet)).toEqual({ understood, problems, lost: 0 })
  })
})
