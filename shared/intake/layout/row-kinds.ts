import type { SheetView } from './sheet-view.ts'

/** What a row below a header is, when it is not data. */
export type RowKind = 'data' | 'section' | 'total' | 'foot' | 'column-numbers'

const fold = (text: string): string => text.normalize('NFKC').toLowerCase()

const totalLabel =
  /^(?:tổng cộng|tổng số|tổng|cộng|tong cong|tong so|grand total|sub-?total|total|合計|総計|小計|計)(?=$|[\s:：\d(（、,.])(?!\s+(?:công ty|cục|cong ty|cuc|lãnh|hội|liên))/
const footLabel =
  /^(?:nơi nhận|noi nhan|tm\.|kt\.|tl\.|tuq\.|người lập|nguoi lap|người ký|\(?ký,? ?(?:tên|ghi)|\(?ký tên|xác nhận của|thủ trưởng|以上$|以\s*上$|\(?signature|signed by|prepared by|作成者[:：]|※|注[)）:：]|\*\s|ghi chú\s*:|lưu ý\s*:|remarks?\s*:|notes?\s*:)/
const placeAndDay = /ngày\s*[\d.…]*\s*tháng\s*[\d.…]*\s*năm/

const romanOrLetter = /^(?:[ivxlc]{1,6}|[a-hj-z])[.)]?$/i
const numberedSection =
  /^(?:[ivxlc]{1,6}[.)、:\-–]\s*\S|[a-hj-z][.)]\s*\S|[A-Z]\s*[-–]\s+\S|第[一二三四五六七八九十\d]+[部編群]|phần\s+[ivx\d]+|nhóm\s+\d+\s*:|đoàn\s|[■◆●◇□▼▲★]\s*\S|[<〈《［[【〔].+[>〉》］\]】〕]\s*(?:\d+\s*名)?$)/i
const sideSection =
  /^(?:phía (?:việt nam|nhật bản)|(?:日本|ベトナム|越)側|(?:vietnamese|japanese|vietnam|japan) side)[\s:：]*$/i

/** How many columns of the table a row's only text is merged over. */
function mergedOver(view: SheetView, row: number, column: number): number {
  const merge = view.mergeAt(row, column)
  return merge ? merge.right - merge.left + 1 : 1
}

/** The columns of a table, and those among them that hold names of organisations, people or places. */
export type TableShape = {
  columns: readonly number[]
  nameColumns: ReadonlySet<number>
  /** The column of row numbers, where there is one. */
  numberColumn?: number
}

const legalForm = /công ty|cty|tnhh|tập đoàn|株式|有限|[㈱㈲]|\bco\b|ltd|jsc|corp|inc\b/i

/** "UBND TỈNH THANH HÓA" in capitals and without a number, right above a numbered row: a section that nobody marked. */
function isUnmarkedSection(view: SheetView, row: number, text: string, shape: TableShape): boolean {
  if (shape.numberColumn === undefined || text !== text.toUpperCase() || text === text.toLowerCase()) return false
  if (!/\p{L}.*\s.*\p{L}/su.test(text) || legalForm.test(text)) return false
  const next = view.texts(row + 1)
  return next.size >= 3 && /^\d+\.?$/.test(next.get(shape.numberColumn) ?? '')
}

/** True for a text that names a section by itself, wherever it stands. */
export const isSectionText = (text: string): boolean =>
  numberedSection.test(text.trim()) || sideSection.test(text.trim())

const delegationTitle =
  /^(?:danh sách\s+)?(?:thành viên\s+|cán bộ\s+)?đoàn(?:\s+(?:công tác|đại biểu|cán bộ|lãnh đạo|của|tham dự))*\s+(?:tỉnh|thành phố|tp\.?)\s/iu
const delegationTitleJapanese = /^\S{2,5}[都道府県市](?:知事)?\S{0,6}(?:訪問団|代表団|視察団|一行|ミッション)/u

/** True for a title that says whose delegation the list below it is, and not only where the forum takes place. */
export const namesDelegation = (text: string): boolean =>
  delegationTitle.test(text.trim()) || delegationTitleJapanese.test(text.trim())

/** Tells what a row of a table is. `inFoot` says that the foot of the sheet began above. */
export function rowKind(view: SheetView, row: number, shape: TableShape, inFoot: boolean): RowKind {
  const texts = view.texts(row)
  const [firstColumn, firstText] = texts.entries().next().value ?? [0, '']
  const width = shape.columns.length
  const first = fold(firstText)
  const few = texts.size <= Math.max(1, Math.floor(width / 3))

  if (inFoot && texts.size < Math.max(4, width * 0.6)) return 'foot'
  const labels = [...texts.values()].slice(0, 2).map(fold)
  if ((few || texts.size <= 3) && labels.some((label) => totalLabel.test(label)) && hasOnlyCounts(texts)) return 'total'
  if (few || texts.size <= 2) {
    const every = [...texts.values()].map(fold)
    if (every.some((text) => footLabel.test(text) || placeAndDay.test(text))) return 'foot'
  }
  if (texts.size === 1 && width >= 3) return loneTextKind(view, row, firstColumn, firstText, shape)
  if (texts.size <= 3 && width >= 4 && romanOrLetter.test(first) && !/^\d/.test(first)) {
    const [, second = ''] = [...texts.values()]
    const rest = [...texts.values()].slice(2)
    if (second !== '' && rest.every((text) => /^\d+\s*\D{0,8}$/.test(fold(text)))) return 'section'
  }
  return 'data'
}

/** The other cells of a total row are figures with at most a unit ("31 người", "15名"). */
function hasOnlyCounts(texts: ReadonlyMap<number, string>): boolean {
  const others = [...texts.values()].filter((text) => !totalLabel.test(fold(text)))
  return others.every((text) => /^[\d.,\s]+\D{0,14}$/.test(fold(text)))
}

function loneTextKind(view: SheetView, row: number, column: number, text: string, shape: TableShape): RowKind {
  const width = shape.columns.length
  const over = mergedOver(view, row, column)
  if (isSectionText(text)) {
    if (!shape.nameColumns.has(column) || over > 1 || /^[【■◆●◇□▼▲★]/.test(text.trim())) return 'section'
    return /^(?:[ivxlc]{1,6}|[a-hj-z])[.)]\s/i.test(text) || sideSection.test(text.trim()) ? 'section' : 'data'
  }
  if (over >= Math.max(3, width / 2)) return 'section'
  if (shape.nameColumns.has(column) && isUnmarkedSection(view, row, text, shape)) return 'section'
  const leftmost = shape.columns[0] === column
  if (leftmost && !shape.nameColumns.has(column) && !/^[\d０-９]+[.)]?$/.test(text)) return 'section'
  return 'data'
}

const circled = '①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳'

/** True for "(1) (2) (3)…" or "A B C…" directly under the heads. */
export function isColumnNumbers(view: SheetView, row: number, columns: readonly number[]): boolean {
  const texts = [...view.texts(row).values()]
  if (texts.length < Math.min(3, columns.length) || texts.length < 2) return false
  let last = 0
  let letter = 0
  for (const text of texts) {
    const bare = fold(circled.includes(text) ? String(circled.indexOf(text) + 1) : text)
    const number = /^[([]?\s*(\d{1,2})(?:\s*=[\s\d()+\-*/]+)?\s*[)\]]?$/.exec(bare)?.[1]
    if (number !== undefined) {
      if (Number(number) !== last + 1 && !(last === 0 && Number(number) === 0)) return false
      last = Number(number)
    } else if (/^[([]?[a-z][)\]]?$/.test(bare)) {
      letter++
    } else return false
  }
  return last >= 2 || (letter === texts.length && letter >= 3)
}
