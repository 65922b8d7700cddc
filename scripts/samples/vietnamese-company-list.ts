import * as XLSX from '@e965/xlsx'
import type { SampleCompany } from './companies.ts'

const head = [
  'STT / No.',
  'Tên doanh nghiệp / Company name',
  'Tên tiếng Anh / English name',
  'Tỉnh/Thành phố / Province',
  'Lĩnh vực hoạt động / Business field',
  'Sản phẩm, dịch vụ cung cấp / What you offer',
  'Nhu cầu hợp tác / Looking for',
  'Người đại diện / Representative',
  'Chức vụ / Position',
  'Điện thoại / Tel',
  'Email',
  'Số lao động / Employees',
  'Ngôn ngữ / Language',
  'Cần phiên dịch / Interpreter',
  'Đề nghị gặp / Requested meeting with',
  'Thời gian tham dự / Availability',
  'Ghi chú / Remarks',
]

/** The Vietnamese companies as .xls (BIFF8), the format that older offices still send. */
export function vietnameseCompanyList(companies: SampleCompany[]): Uint8Array {
  const rows: (string | number | null)[][] = [
    ['DANH SÁCH DOANH NGHIỆP VIỆT NAM / LIST OF VIETNAMESE COMPANIES (DỮ LIỆU MẪU / SAMPLE DATA)'],
    ['Các doanh nghiệp dưới đây là hư cấu / The companies below are invented'],
    [],
    head,
  ]
  companies.forEach((company, index) => {
    rows.push([
      index + 1,
      company.name,
      company.nameOther,
      company.place,
      company.field,
      company.offerText,
      company.seekText,
      company.person,
      company.position,
      // Every third sender typed the number without quotes, and the sheet dropped its leading zero.
      index % 3 === 0 ? Number(company.phone) : company.phone,
      company.email,
      Number(company.employees),
      company.language,
      company.interpreter,
      company.wants || null,
      company.availability || null,
      company.note,
    ])
  })
  rows.push([`Tổng cộng: ${companies.length} doanh nghiệp`])
  const sheet = XLSX.utils.aoa_to_sheet(rows)
  sheet['!merges'] = [XLSX.utils.decode_range('A1:Q1'), XLSX.utils.decode_range('A2:Q2')]
  sheet['!cols'] = head.map((_, column) => ({
    wch: [6, 38, 36, 18, 22, 44, 52, 24, 22, 14, 26, 10, 12, 10, 26, 18, 14][column] ?? 14,
  }))
  const workbook = XLSX.utils.book_new()
  XLSX.utils.book_append_sheet(workbook, sheet, 'Doanh nghiệp')
  return new Uint8Array(XLSX.write(workbook, { bookType: 'biff8', type: 'array' }))
}
