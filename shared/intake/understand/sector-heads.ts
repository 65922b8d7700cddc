import { withoutDiacritics } from '../../reference/fold.ts'
import type { SectorText } from './sector-text.ts'

/** Words before the goods that say nothing about them in Vietnamese, without marks. */
const neutralBefore = new Set(
  'san xuat cung cap ung ban buon le mua tim kiem can xuat nhap khau che bien gia cong kinh doanh phan phoi thu mua trong nuoi khai thac danh bat thiet ke lap dat thi cong pham mat hang nganh linh vuc nha may xuong co so cong ty tnhh cp doanh nghiep htx hop tac xa nguon nguyen lieu vat tu cac loai nhung mot so chuyen vung giong ky thuat day chuyen dich vu to chuc doi tac don thuong hieu gioi thieu quang ba phat trien dau tu va hoac ve tieu thu bao dac san cao cap chat luong viet nam nhat ban the manh tiem nang nhu cau mong muon tieu thu thi truong dau ra kho vua nganh chinh gom co nhu la tu san do tren duoi theo yeu trang tri dan dung cong nghiep xay dung nong dan hang hoa'.split(
    ' ',
  ),
)
/** What may follow the goods in English and Japanese without changing what they are. */
const neutralAfterEnglish =
  /^(?:\s*(?:products?|items?|goods|suppliers?|manufactur\w*|makers?|export\w*|import\w*|produc\w*|process\w*|farm\w*|growers?|compan\w+|factor\w+|trading|traders?|industr\w+|business\w*|services?|wholesale\w*|retail\w*|brands?|dealers?|distributors?|buyers?|\d+\S*))*\s*(?:$|[([]|(?:for|from|in|with|to|by|at|as|using|made|of|on|via)(?=\s))/iu
const neutralAfterJapanese =
  /^\s*(?:$|[()（）「」\d０-９]|[\p{Script=Hiragana}]|製品|商品|類|等|製造|生産|加工|輸出|輸入|販売|卸|メーカー|業|工場|農家|栽培|養殖|飼育|材料|原料|事業|産業|技術|設備|関連|専門|企業|会社|商社|店|用品|器具|製|施工|工事|設計|開発|修理|整備|回収|調達|購入|仕入|供給|提供|サービス)/u

const japaneseScript = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u

/**
 * Whether the goods named by one word are what their part of a list is about. Vietnamese puts them first, English and
 * Japanese last: "lông heo" is no pig, "curry leaves" are no curry and 落花生油 is no peanut.
 */
export function isHeadOfPart({ plain, marked, bare }: SectorText, start: number, end: number): boolean {
  const from = Math.max(...[',', '&', ';'].map((mark) => plain.lastIndexOf(mark, start - 1))) + 1
  const rest = plain.slice(end).split(/[,&;-]/u, 1)[0] ?? ''
  if (japaneseScript.test(plain.slice(start, end))) return neutralAfterJapanese.test(rest)
  const isVietnamese = marked.slice(start, end) !== bare.slice(start, end) || marked !== bare
  if (!isVietnamese) return neutralAfterEnglish.test(rest.replaceAll('_', ' '))
  const words = bare
    .slice(from, start)
    .replaceAll(/[_()-]/g, ' ')
    .split(' ')
  return words.every((word) => word === '' || neutralBefore.has(word) || /^[\d.%+*•]+$/.test(word))
}

const isName = (word: string | undefined): boolean => word !== undefined && /^\p{Lu}[\p{Ll}\p{M}]*$/u.test(word)

/** A Vietnamese text from its first word on that says what it is about, in lower case; '' where a name stands there. */
export function firstWordAfterNeutral(text: string): string {
  const words = text.split(/[\s_-]+/u)
  const first = words.findIndex((word) => {
    const bare = withoutDiacritics(word).toLowerCase()
    return bare !== '' && !neutralBefore.has(bare) && !/^[\d.%+*•]+$/.test(bare)
  })
  if (first < 0 || (isName(words[first]) && isName(words[first + 1]))) return ''
  return words.slice(first).join(' ').toLowerCase()
}
