import { comparableHead } from './head-text.ts'

/** Heads of columns that hold a part of a name, in the order in which the parts are written together. */
const parts: readonly { order: number; kana: boolean; heads: readonly string[] }[] = [
  { order: 0, kana: false, heads: ['họ', '姓', '氏', '苗字', 'family name', 'last name', 'surname'] },
  { order: 1, kana: false, heads: ['tên đệm', 'họ đệm', 'chữ đệm', 'đệm', 'ミドルネーム', 'middle name'] },
  { order: 2, kana: false, heads: ['tên', '名', 'given name', 'first name', 'forename'] },
  { order: 0, kana: true, heads: ['セイ', 'せい', '姓 カナ', '姓カナ', '姓 フリガナ', '姓 ふりがな', 'フリガナ 姓'] },
  { order: 2, kana: true, heads: ['メイ', 'めい', '名 カナ', '名カナ', '名 フリガナ', '名 ふりがな', 'フリガナ 名'] },
]

/** The columns that together hold one name: written in this order, family name first. */
export type NameColumns = { field: 'personName' | 'personNameOther'; columns: number[] }

/** Finds names that stand in several columns (Họ | Tên đệm | Tên, 姓 | 名, First name | Last name). */
export function nameColumns(headers: readonly { column: number; texts: readonly string[] }[]): NameColumns[] {
  return [false, true].flatMap((kana): NameColumns[] => {
    const found = headers.flatMap(({ column, texts }) => {
      const head = comparableHead(texts.at(-1) ?? '')
      const part = parts.find((one) => one.kana === kana && one.heads.includes(head))
      return part ? [{ column, order: part.order }] : []
    })
    const orders = new Set(found.map(({ order }) => order))
    if (orders.size !== found.length || !orders.has(0) || !orders.has(2)) return []
    const columns = found.sort((a, b) => a.order - b.order).map(({ column }) => column)
    return [{ field: kana ? 'personNameOther' : 'personName', columns }]
  })
}
