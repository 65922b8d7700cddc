import { fold } from '../../reference/fold.ts'
import { remembering } from './remembering.ts'
import type { SectorText } from './sector-text.ts'

export type Direction = 'offer' | 'seek' | 'both'
/** A direction word in a text. Modal words (mong muốn, 希望) give way to any other word of their clause. */
export type DirectionMark = {
  start: number
  end: number
  direction: Direction
  modal: boolean
  weak: boolean
  after: boolean
}

/** Written without marks, as `SectorText.bare`; longer phrases first where one holds another. */
const vietnameseAndEnglish: [Direction, 'plain' | 'modal' | 'weak', string][] = [
  [
    'both',
    'plain',
    'vua mua vua ban|mua va ban|mua ban|trao doi|giao luu|lien ket|phoi hop|hop tac|ket nghia|cung phat trien|cooperate|cooperation|collaborat\\w*|exchange|joint|partnership|mua & ban|mua&ban',
  ],
  [
    'offer',
    'plain',
    'tim (?:kiem )?(?:cac )?(?:doi tac |nha |don vi )?(?:phan phoi|nhap khau|tieu thu|dai ly|bao tieu)|tim (?:kiem )?(?:khach hang|thi truong|dau ra|nguoi mua|dai ly)|mo rong thi truong|day manh xuat khau|quang ba|looking for (?:distributors?|importers?|buyers?|agents?|customers?)|seeking (?:distributors?|importers?|buyers?|agents?|customers?)',
  ],
  [
    'offer',
    'plain',
    'cung cap|cung ung(?! lao)|ban(?= )(?! dan| le| do)|chao ban|xuat khau|the manh|loi the|tiem nang|gioi thieu|san sang (?:chia se|chuyen giao|cung cap|tiep nhan nha dau tu)|co quy dat|co san|nguon nhan luc doi dao|chia se kinh nghiem|nhan gia cong|chuyen cung cap|supply|supplies|supplying|supplier of|sell|sells|selling|export|exports|exporting|provide|provides|providing|offer|offers|offering|strengths?|we make',
  ],
  ['offer', 'weak', 'san xuat|gia cong|che tao|phan phoi|kinh doanh|manufactur\\w*|produc\\w*'],
  [
    'seek',
    'plain',
    'tim kiem|tim nha cung cap|tim nguon cung|tim|can tim|can mua|can|mua(?= )|thu mua|keu goi|thu hut|nhap khau|tiep nhan|de nghi ho tro|de nghi|tuyen dung|tuyen|hoc hoi|xin|looking for|seeking|seeks?|need|needs|import|imports|importing|attract\\w*|want(?:s)? to buy|buy|buying|purchas\\w*|procure|sourcing',
  ],
  [
    'seek',
    'modal',
    'nhu cau|mong muon|mong|muon|nguyen vong|de xuat|interested in|wish(?:es)? to|want(?:s)? to|would like to|hope to',
  ],
]
const japanese: [Direction, 'plain' | 'modal' | 'weak', string][] = [
  ['seek', 'plain', '(?:紹介|提供|供給|指導|支援)(?:を|の)?(?:希望|求め|依頼|お願い|受けたい|いただ)'],
  ['both', 'plain', '売買|連携|協力|交流|共同|協業|提携|協働|相互'],
  [
    'offer',
    'plain',
    '販売先|輸出先|販路(?:開拓|拡大)|売り込み|提供|販売(?!代理店|先)|輸出(?!先)|強み|紹介|受注|技術移転可能|移転可能|対応可能?|製造可能|供給|納入|売りたい|PR|得意|提案|生産可能|派遣可能',
  ],
  ['offer', 'weak', '製造|生産|加工'],
  [
    'seek',
    'plain',
    '仕入先|調達先|求め|求む|求人|探して|探したい|調達|輸入(?!販売|商社)|誘致|受入れ?|受け入れ|導入(?!経験|実績|事例)|購入|買いたい|買付|仕入|募集|確保|採用|発掘|外注|委託先|必要',
  ],
  ['seek', 'modal', '希望|したい|検討|関心|要望|ニーズ'],
]

const alone: [Direction, RegExp][] = [
  [
    'both',
    /^(?:(?:ca )?(?:mua|ban)(?: (?:va|hoac)|[,/&+ ]+)\s*(?:mua|ban)|ca hai|売買|両方|双方|buy(?:ing)? (?:and|&) sell(?:ing)?|both)$/,
  ],
  [
    'offer',
    /^(?:(?:chao |can |muon |nhu cau )?ban|cung cap|cung|xuat khau|売リタイ|売リ|販売|提供|輸出|sell(?:ing|er)?|offer(?:ing)?|supply|supplier|export)$/,
  ],
  [
    'seek',
    /^(?:(?:can |muon |tim |nhu cau )?mua|tim kiem|can tim|cau|nhap khau|買イタイ|買イ|購入|調達|求ム|輸入|buy(?:ing|er)?|seek(?:ing)?|purchase|import)$/,
  ],
]

/** The direction of a cell that holds nothing else ("Mua", 売りたい, "Buy"): it speaks of the goods beside it. */
export const directionAlone: (text: string) => Direction | undefined = remembering(readAlone)

function readAlone(text: string): Direction | undefined {
  const folded = text.length > 30 ? '' : fold(text)
  return alone.find(([, words]) => words.test(folded))?.[0]
}

const patternOf = (words: string, bounded: boolean, flags: string): RegExp =>
  new RegExp(bounded ? `(?<![\\p{L}\\p{N}])(?:${words})(?![\\p{L}\\p{N}])` : `(?:${words})`, flags)

/** The lists as patterns, and all of them as one: most texts hold none of the words, and are gone through only once. */
const compile = (lists: typeof japanese, bounded: boolean) => ({
  any: patternOf(lists.map(([, , words]) => words).join('|'), bounded, 'iu'),
  lists: lists.map(([direction, kind, words]) => ({ direction, kind, pattern: patternOf(words, bounded, 'giu') })),
})
const before = compile(vietnameseAndEnglish, true)
const after = compile(japanese, false)

const japaneseScript = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u
const latinScript = /\p{Script=Latin}/u

/**
 * The direction words of a text. In Vietnamese and English they stand before what they speak of, in Japanese after it
 * (`after`). Words that overlap a longer one found earlier are left out.
 */
export function directionMarks({ plain, bare }: SectorText): DirectionMark[] {
  const marks: DirectionMark[] = []
  for (const [patterns, text, isAfter] of [
    [before, bare.replaceAll('_', ' '), false],
    [after, plain, true],
  ] as const) {
    if (!(isAfter ? japaneseScript : latinScript).test(text) || !patterns.any.test(text)) continue
    for (const { direction, kind, pattern } of patterns.lists) {
      for (const match of text.matchAll(pattern)) {
        const start = match.index
        const end = start + match[0].length
        if (marks.some((mark) => start < mark.end && mark.start < end)) continue
        marks.push({ start, end, direction, modal: kind === 'modal', weak: kind === 'weak', after: isAfter })
      }
    }
  }
  return marks.sort((a, b) => a.start - b.start)
}
