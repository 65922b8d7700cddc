import { Workbook, type Worksheet } from '@cj-tech-master/excelts'
import { type LocalityEntry, vietnameseRegions } from './vietnamese-localities.ts'

const roman = ['I', 'II', 'III', 'IV', 'V', 'VI'] as const
const columns = 'ABCDEFGHIJKL'.split('')
const thin = { style: 'thin' } as const
const boxed = { top: thin, left: thin, bottom: thin, right: thin }

const heads: [first: string, second: string, width: number][] = [
  ['STT', '番号', 6],
  ['Tên cơ quan, địa phương', '機関名', 26],
  ['Người tham dự / 参加者', 'Họ và tên', 26],
  ['', 'Chức vụ', 34],
  ['', 'Điện thoại', 16],
  ['Nội dung hợp tác / 協力分野', 'Thế mạnh', 44],
  ['', 'Nhu cầu hợp tác', 52],
  ['', 'Lĩnh vực ưu tiên', 30],
  ['Đề nghị gặp', '面談希望先', 26],
  ['Cần phiên dịch', '通訳の要否', 12],
  ['Thời gian tham dự', '参加日', 20],
  ['Ghi chú', '備考', 34],
]
const spans = [
  [2, 4],
  [5, 7],
] as const

/** The members of one delegation in protocol order; only reported office-holders carry real names. */
function members(locality: LocalityEntry, index: number): { name: string; title: string; phone: string | number }[] {
  const city = locality.name.includes('TP')
  const phone = (member: number) => 900_100_000 + index * 10 + member
  const head = locality.head ?? {
    name: `Đại biểu mẫu ${String(index + 1).padStart(2, '0')}-1`,
    title: index % 4 === 2 ? 'Chủ tịch UBND' : 'Phó Chủ tịch UBND',
  }
  const unit = city ? 'thành phố' : 'tỉnh'
  const title = head.title.endsWith('UBND') ? `${head.title} ${unit}` : head.title
  const people = [
    { name: head.name, title, phone: '' },
    {
      name: `Đại biểu mẫu ${String(index + 1).padStart(2, '0')}-2`,
      title: 'Giám đốc Sở Ngoại vụ',
      // Typed as a number by the sender: the leading zero is lost, as it is in real lists.
      phone: index % 3 === 0 ? phone(2) : `0${phone(2)}`,
    },
  ]
  if (index % 2 === 0)
    people.push({
      name: `Đại biểu mẫu ${String(index + 1).padStart(2, '0')}-3`,
      title: 'Phó Giám đốc Sở Công Thương',
      phone: `+84 ${phone(3)}`,
    })
  return people
}

/** The list of Vietnamese delegations as a provincial department of foreign affairs sends it round, as .xlsx. */
export async function delegationList(): Promise<Uint8Array> {
  const workbook = new Workbook()
  workbook.creator = 'Sample data'
  workbook.created = new Date(Date.UTC(2025, 10, 5))
  workbook.modified = new Date(Date.UTC(2025, 10, 5))
  const sheet = workbook.addWorksheet('DS VN')
  heads.forEach(([, , width], column) => {
    sheet.getColumn(column + 1).width = width
  })
  titleRows(sheet)
  headerRows(sheet)
  let row = 11
  let number = 0
  let people = 0
  vietnameseRegions.forEach((region, index) => {
    sheet.mergeCells(`A${row}:L${row}`)
    sheet.getCell(`A${row}`).value = `${roman[index]}. ${region.heading}`
    sheet.getCell(`A${row}`).font = { name: 'Times New Roman', size: 12, bold: true }
    row++
    for (const locality of region.localities) {
      const rows = delegationRows(sheet, row, locality, number)
      number++
      people += rows
      row += rows
    }
  })
  sheet.mergeCells(`A${row}:L${row}`)
  sheet.getCell(`A${row}`).value = `Tổng cộng: ${number} tỉnh, thành phố; ${people} đại biểu`
  sheet.getCell(`A${row}`).font = { name: 'Times New Roman', size: 12, bold: true }
  const foot: [string, string][] = [
    [`B${row + 2}`, 'Nơi nhận:'],
    [`B${row + 3}`, '- Ban Tổ chức (dữ liệu mẫu);'],
    [`B${row + 4}`, '- Lưu: VT.'],
    [`J${row + 2}`, 'TM. BAN TỔ CHỨC'],
    [`J${row + 6}`, '(Chữ ký mẫu)'],
  ]
  for (const [cell, text] of foot) sheet.getCell(cell).value = text
  return new Uint8Array(await workbook.xlsx.writeBuffer())
}

function titleRows(sheet: Worksheet): void {
  const lines: [row: number, text: string, bold: boolean][] = [
    [1, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', true],
    [2, 'Độc lập - Tự do - Hạnh phúc', true],
    [4, 'DANH SÁCH ĐOÀN ĐẠI BIỂU CÁC ĐỊA PHƯƠNG VIỆT NAM (DỮ LIỆU MẪU)', true],
    [5, 'Diễn đàn Hợp tác địa phương Việt Nam - Nhật Bản lần thứ nhất, Quảng Ninh, 24-25/11/2025', false],
    [6, '(Kèm theo Công văn số 00/DLM ngày 05/11/2025 - số công văn mẫu)', false],
  ]
  for (const [row, text, bold] of lines) {
    sheet.mergeCells(`A${row}:L${row}`)
    const cell = sheet.getCell(`A${row}`)
    cell.value = text
    cell.font = { name: 'Times New Roman', size: 13, bold }
    cell.alignment = { horizontal: 'center' }
  }
}

function headerRows(sheet: Worksheet): void {
  heads.forEach(([first, second], index) => {
    const column = columns[index]
    if (!column) return
    sheet.getCell(`${column}8`).value = first || null
    sheet.getCell(`${column}9`).value = second
    sheet.getCell(`${column}10`).value = `(${index + 1})`
    for (const row of [8, 9, 10]) {
      const cell = sheet.getCell(`${column}${row}`)
      cell.font = { name: 'Times New Roman', size: 11, bold: row < 10, italic: row === 10 }
      cell.alignment = { horizontal: 'center', vertical: 'middle', wrapText: true }
      cell.border = boxed
    }
  })
  for (const [from, to] of spans) sheet.mergeCells(`${columns[from]}8:${columns[to]}8`)
}

/** Writes one delegation and returns how many rows it takes; what belongs to the delegation is merged over its people. */
function delegationRows(sheet: Worksheet, top: number, locality: LocalityEntry, index: number): number {
  const people = members(locality, index)
  const bottom = top + people.length - 1
  const shared: [column: string, value: string | number][] = [
    ['A', index + 1],
    ['B', locality.name],
    ['F', locality.offer],
    ['G', locality.seek],
    ['H', locality.priority],
    ['I', locality.wants ?? ''],
    ['J', index % 6 === 5 ? 'Không' : 'Có'],
    ['K', locality.availability ?? '24-25/11/2025'],
    ['L', locality.note ?? ''],
  ]
  for (const [column, value] of shared) {
    sheet.getCell(`${column}${top}`).value = value === '' ? null : value
    if (bottom > top) sheet.mergeCells(`${column}${top}:${column}${bottom}`)
  }
  people.forEach((person, member) => {
    const row = top + member
    sheet.getCell(`C${row}`).value = person.name
    sheet.getCell(`D${row}`).value = person.title
    sheet.getCell(`E${row}`).value = person.phone === '' ? null : person.phone
    for (const column of columns) {
      const cell = sheet.getCell(`${column}${row}`)
      cell.font = { name: 'Times New Roman', size: 11 }
      cell.alignment = { vertical: 'top', wrapText: true }
      cell.border = boxed
    }
  })
  return people.length
}
