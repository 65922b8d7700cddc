import type { Side } from '../model/registrant.ts'

/**
 * Titles and their rank on the parity scale (1 = head of the locality, larger = lower; 0 and below = national level).
 * Order matters: the first rule that fits decides. Vietnamese and English rules are tried on folded text (no marks,
 * lower case), Japanese ones on the end of the title, where Japanese titles carry their rank.
 */
export type TitleRule = {
  match: RegExp
  rank: number | null
  /** The title alone does not fix the rank: its body is missing, or the scale does not list it. */
  uncertain?: true
}

/** Titles of state, party and assembly, in Vietnamese spelling without marks. */
export const vietnamesePublicTitles: readonly TitleRule[] = [
  { match: /\b(co van|tro ly|thu ky|nghi si|dai bieu quoc hoi)\b/, rank: null },
  { match: /\bbi thu thu (nhat|hai|ba)\b/, rank: null },
  { match: /\b(cong su|tham tan|lanh su danh du|pho dai su|pho tong lanh su)\b/, rank: null },
  { match: /\bpho (thu tuong|chu tich nuoc|chu tich quoc hoi)\b/, rank: -1 },
  { match: /\b(thu tuong|tong bi thu|chu tich nuoc|chu tich quoc hoi)\b/, rank: -2 },
  { match: /\bthu truong\b/, rank: 0 },
  { match: /\bbo truong\b/, rank: -1 },
  { match: /\b(dai su|tong lanh su)\b/, rank: 0 },
  { match: /\bpho (thong doc|tinh truong)\b/, rank: 2 },
  { match: /\b(thong doc|tinh truong)\b/, rank: 1 },
  { match: /\bpho thi truong\b/, rank: 3, uncertain: true },
  { match: /\bthi truong\b/, rank: 2 },
  { match: /\bpho bi thu (huyen|quan|thi|dang|xa|phuong|doan|chi)\b/, rank: null },
  { match: /\bpho bi thu\b/, rank: 2 },
  { match: /\bbi thu (huyen|quan|thi|xa|phuong|dang uy|doan|chi)\b/, rank: null },
  { match: /\bbi thu (tinh uy|thanh uy)\b/, rank: 1 },
  { match: /\bbi thu\b/, rank: 1, uncertain: true },
  { match: /\b(uy vien|uv) (ban )?(thuong vu|btv)\b/, rank: 2 },
  { match: /\b(uy vien|uv) (ban chap hanh )?(trung uong|tw)\b/, rank: 1, uncertain: true },
  { match: /\b(tinh|thanh) uy vien\b/, rank: 3 },
  { match: /\bpho chu tich (ubnd|hdnd) (huyen|quan|thi xa|xa|phuong)\b/, rank: null },
  { match: /\bchu tich (ubnd|hdnd) (huyen|quan|thi xa|xa|phuong|dac khu)\b/, rank: null },
  { match: /\bpho chu tich (thuong truc )?(ubnd|hdnd)\b/, rank: 2 },
  { match: /\bchu tich (ubnd|hdnd)\b/, rank: 1 },
  { match: /\bpho (cuc truong|vu truong|vien truong)\b/, rank: 4 },
  { match: /\b(cuc truong|vu truong|vien truong)\b/, rank: 3 },
  { match: /\bpho (tong )?giam doc (thuong truc )?so\b/, rank: 4 },
  { match: /\bgiam doc so\b/, rank: 3 },
  { match: /\bpho giam doc (trung tam|ban)\b/, rank: 5, uncertain: true },
  { match: /\bgiam doc trung tam\b/, rank: 4, uncertain: true },
  { match: /\bpho chanh (van phong|thanh tra)\b/, rank: 4 },
  { match: /\bchanh (van phong|thanh tra)\b/, rank: 3 },
  { match: /\bpho truong (ban|co quan)\b/, rank: 4 },
  { match: /\btruong (ban|co quan|doan dai bieu)\b/, rank: 3 },
  { match: /\bpho (truong )?phong\b/, rank: 6 },
  { match: /\btruong phong\b/, rank: 5 },
  { match: /\b(chuyen vien|can bo|nhan vien|phien dich|lai xe)\b/, rank: 7 },
  { match: /\bpho giam doc\b/, rank: 4, uncertain: true },
  { match: /\bgiam doc\b/, rank: 3, uncertain: true },
  { match: /\bpho chu tich\b/, rank: 2, uncertain: true },
  { match: /\bchu tich\b/, rank: 1, uncertain: true },
]

/** Titles of companies and associations, in Vietnamese spelling without marks. */
export const vietnameseBusinessTitles: readonly TitleRule[] = [
  { match: /\b(co van)\b/, rank: null },
  { match: /\bpho (tong giam doc|chu tich)\b/, rank: 2 },
  { match: /\b(tong giam doc|chu tich)\b/, rank: 1 },
  {
    match: /\bpho giam doc (khoi|chi nhanh|nha may|kinh doanh|kd|xuong|ky thuat|van phong|bo phan|du an|mien)\b/,
    rank: 4,
  },
  {
    match:
      /\bgiam doc (khoi|chi nhanh|nha may|kinh doanh|kd|xuong|ky thuat|van phong|bo phan|du an|mien|tai chinh|nhan su|san xuat|xuat nhap khau|marketing|ban hang|phat trien|dieu hanh khoi|vung|khu vuc|trung tam)\b/,
    rank: 3,
  },
  { match: /\bpho giam doc\b/, rank: 2 },
  { match: /\b(giam doc|chu doanh nghiep|nguoi sang lap|dong sang lap|chu co so|chu nhiem)\b/, rank: 1 },
  { match: /\b(truong|pho) (van phong )?dai dien\b/, rank: 3 },
  { match: /\bpho (truong )?(phong|ban|bo phan)\b/, rank: 5 },
  { match: /\b(truong (phong|ban|bo phan)|ke toan truong|quan doc)\b/, rank: 4 },
  { match: /\b(truong nhom|to truong|tro ly|thu ky)\b/, rank: 6 },
  { match: /\b(nhan vien|chuyen vien|can bo|ky su|phien dich|ke toan)\b/, rank: 7 },
]

export const englishPublicTitles: readonly TitleRule[] = [
  { match: /^director$/, rank: 5, uncertain: true },
  { match: /^deputy director$/, rank: 6, uncertain: true },
  {
    match: /\b(advis[eo]r|secretary to|first secretary|second secretary|counsel+or|member of parliament|diet member)\b/,
    rank: null,
  },
  { match: /\bdeputy prime minister\b/, rank: -1 },
  { match: /\bprime minister\b/, rank: -2 },
  { match: /\b(vice|deputy)[ -]minister\b/, rank: 0 },
  { match: /\bminister\b/, rank: -1 },
  { match: /\b(ambassador|consul[ -]general)\b/, rank: 0 },
  { match: /\b(vice|lieutenant|deputy)[ -]governor\b/, rank: 2 },
  { match: /\bgovernor\b/, rank: 1 },
  { match: /\b(vice|deputy)[ -]mayor\b/, rank: 3, uncertain: true },
  { match: /\bmayor\b/, rank: 2 },
  { match: /\b(vice|deputy)[ -]chair(man|woman|person)?\b.*\b(people'?s (committee|council)|assembly)\b/, rank: 2 },
  { match: /\bchair(man|woman|person)?\b.*\b(people'?s (committee|council)|assembly)\b/, rank: 1 },
  { match: /\bdeputy (party )?secretary\b/, rank: 2 },
  { match: /\bparty secretary\b/, rank: 1 },
  { match: /\bdeputy director[ -]general\b/, rank: 4 },
  { match: /\bdirector[ -]general\b/, rank: 3 },
  { match: /\bdeputy director\b.*\bdepartment\b/, rank: 4 },
  { match: /\bdirector\b.*\bdepartment\b/, rank: 3 },
  { match: /\b(deputy|assistant) director\b/, rank: 6 },
  { match: /\bdirector\b/, rank: 5 },
  { match: /\b(officer|staff|official|interpreter)\b/, rank: 7 },
  { match: /\b(vice|deputy)[ -]chair(man|woman|person)?\b/, rank: 2, uncertain: true },
  { match: /\bchair(man|woman|person)?\b/, rank: 1, uncertain: true },
]

export const englishBusinessTitles: readonly TitleRule[] = [
  { match: /\brepresentative director\b/, rank: 1 },
  { match: /\b(chief representative|head of (the )?(representative )?office)\b/, rank: 3 },
  { match: /\b(advis[eo]r)\b/, rank: null },
  { match: /\b(executive |senior )?(vice|deputy)[ -](president|chair(man|woman|person)?)\b/, rank: 2 },
  { match: /\bdeputy (general|managing) director\b/, rank: 2 },
  {
    match:
      /\b(chair(man|woman|person)?|president|ceo|chief executive( officer)?|general director|managing director|founder|owner)\b/,
    rank: 1,
  },
  { match: /\b(coo|cfo|cto|chief [a-z]+ officer)\b/, rank: 2 },
  { match: /\bdeputy director\b/, rank: 4 },
  { match: /\b(director|gm|general manager)\b/, rank: 3 },
  { match: /\b(deputy|assistant|sub)[ -]?manager\b/, rank: 5 },
  { match: /\bmanager\b/, rank: 4 },
  { match: /\b(team leader|leader|supervisor|chief)\b/, rank: 6 },
  { match: /\b(staff|officer|engineer|sales|interpreter|representative|assistant)\b/, rank: 7 },
]

export const japanesePublicTitles: readonly TitleRule[] = [
  { match: /(顧問|相談役|アドバイザー|国会議員|衆議院議員|参議院議員|議員|政務官|秘書|秘書官)$/, rank: null },
  { match: /副総理(大臣)?$/, rank: -1 },
  { match: /(総理大臣|首相)$/, rank: -2 },
  { match: /副大臣$/, rank: 0 },
  { match: /大臣$/, rank: -1 },
  { match: /(公使|参事官|領事|書記官)$/, rank: null },
  { match: /(大使|総領事)$/, rank: 0 },
  { match: /副知事$/, rank: 2 },
  { match: /知事公室長$/, rank: 3 },
  { match: /知事$/, rank: 1 },
  { match: /(市|町|村|区)議会(副)?議長$/, rank: null },
  { match: /副議長$/, rank: 2 },
  { match: /議長$/, rank: 1 },
  { match: /(人民委員会)(副委員長|副主席|副議長)$/, rank: 2 },
  { match: /(人民委員会)(委員長|主席|議長)$/, rank: 1 },
  { match: /副書記$/, rank: 2 },
  { match: /書記$/, rank: 1 },
  { match: /副市長$/, rank: 3, uncertain: true },
  { match: /(市長)$/, rank: 2 },
  { match: /(町長|村長|区長)$/, rank: 3, uncertain: true },
  { match: /(部|局)次長$/, rank: 4 },
  { match: /(副部長|副局長|部長代理|局長代理|次長|参事|審議監|審議官)$/, rank: 4 },
  { match: /(部長|局長|理事|統括監|本部長|会計管理者|教育長|技監)$/, rank: 3 },
  { match: /(課長補佐|副課長|課長代理|室長補佐|主幹)$/, rank: 6 },
  { match: /(課長|室長|所長|館長|センター長)$/, rank: 5 },
  { match: /(係長|主査|主任|主事|職員|担当|通訳|主任主事|技師|国際交流員)$/, rank: 7 },
]

export const japaneseBusinessTitles: readonly TitleRule[] = [
  { match: /(顧問|相談役|アドバイザー|秘書)$/, rank: null },
  { match: /現地法人(代表取締役)?社長$/, rank: 3 },
  { match: /(副社長|副社長執行役員|副会長|副会頭|副理事長)$/, rank: 2 },
  { match: /(専務|常務)(取締役|執行役員|理事)?$/, rank: 2 },
  {
    match:
      /(会長|会頭|社長|代表取締役|理事長|組合長|代表理事|代表|代表者|CEO|最高経営責任者|社長執行役員|社長CEO|会長CEO|オーナー|代表社員|店主)$/i,
    rank: 1,
  },
  { match: /(COO|CFO|CTO)$/i, rank: 2 },
  { match: /(取締役|執行役員|理事|本部長|支社長|事業部長|統括部長|事務局長)$/, rank: 3 },
  { match: /(部長代理|副部長|所長代理|副所長|副工場長|副支店長|課長|室長|次長|担当部長|課長代理補佐)$/, rank: 5 },
  { match: /(部長|所長|工場長|支店長|店長|マネージャー|マネジャー|センター長|首席代表|駐在員事務所長)$/, rank: 4 },
  { match: /(係長|主任|課長代理|課長補佐|リーダー|チーフ|主査)$/, rank: 6 },
  { match: /(担当|社員|スタッフ|営業|通訳|係|事務)$/, rank: 7 },
]

/** Short forms of Vietnamese titles, matched as whole words in any case; longer ones first. */
export const vietnameseShortTitles: readonly [RegExp, string][] = [
  [/\bpct\.?(?=\s|$)/g, 'pho chu tich'],
  [/\bct\.?(?=\s+(ubnd|hdnd|hdqt|hdtv|cong|hiep|tinh|tp|thanh)|$)/g, 'chu tich'],
  [/\bpbt\b\.?/g, 'pho bi thu'],
  [/\bbt(?=\s+(tu|tinh|thanh|huyen|dang|doan)|$)/g, 'bi thu'],
  [/\btuv\b/g, 'tinh uy vien'],
  [/\buv\s*btv\b/g, 'uy vien ban thuong vu'],
  [/\buvtv\b/g, 'uy vien ban thuong vu'],
  [/\buvtw\b/g, 'uy vien trung uong'],
  [/\bptgd\b/g, 'pho tong giam doc'],
  [/\btgd\b/g, 'tong giam doc'],
  [/\bpgd\b/g, 'pho giam doc'],
  [/\bgd(?!\s*&?\s*dt)\b/g, 'giam doc'],
  [/\bpcvp\b/g, 'pho chanh van phong'],
  [/\bcvp\b/g, 'chanh van phong'],
  [/\bvp(?=\s|$)/g, 'van phong'],
  [/\bptp\b/g, 'pho truong phong'],
  [/\bpp(?=\s|$)/g, 'pho phong'],
  [/\bcv(?=\s|$)/g, 'chuyen vien'],
  [/\buy ban nhan dan\b/g, 'ubnd'],
  [/\bhoi dong nhan dan\b/g, 'hdnd'],
  [/\bhoi dong quan tri\b/g, 'hdqt'],
  [/\bhoi dong thanh vien\b/g, 'hdtv'],
  [/\bban quan ly\b/g, 'bql'],
]

/** Which rules to try for a title, by the side it belongs to and whether it is public. */
export function rulesFor(
  side: Side,
  isPublic: boolean,
): { vietnamese: readonly TitleRule[]; english: readonly TitleRule[]; japanese: readonly TitleRule[] } {
  const vietnamese = isPublic ? vietnamesePublicTitles : vietnameseBusinessTitles
  const english = isPublic ? englishPublicTitles : englishBusinessTitles
  const japanese = isPublic ? japanesePublicTitles : japaneseBusinessTitles
  return side === 'vn' ? { vietnamese, english, japanese } : { japanese, english, vietnamese }
}
