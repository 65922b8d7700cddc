import type { Language, Names } from '../../model/language.ts'
import type { Side } from '../../model/registrant.ts'
import { fold, foldLetters, foldRomaji, foldWidth, tidy } from '../../reference/fold.ts'
import { resolveLocality } from '../../reference/resolve-locality.ts'
import { kanaToRomaji } from './person-names.ts'
import { remembering } from './remembering.ts'

const latinForms = [
  // Vietnamese, without marks and in lower case
  /\b(?:cong ty|cty|c\.ty|cong ti)\b\.?/g,
  /\b(?:trach nhiem huu han|tnhh)\b/g,
  /\b(?:mot thanh vien|mtv|1tv|1 thanh vien|hai thanh vien)\b/g,
  /\b(?:co phan|ctcp|cp)\b/g,
  /\b(?:tap doan|tong cong ty|tong cty|tct|doanh nghiep tu nhan|dntn|hop tac xa|htx|lien hiep htx)\b/g,
  /\b(?:chi nhanh|van phong dai dien|vpdd)\b/g,
  // English
  /\b(?:co\.?,? ?ltd\.?|company limited|limited liability company|limited|ltd\.?|joint stock company|jsc|j\.s\.c\.?|jstock|corporation|corp\.?|incorporated|inc\.?|llc|l\.l\.c\.?|k\.k\.?|kk|plc|gmbh|company|co\.)(?=[\s,.)]|$)/g,
  /\b(?:representative office|branch office|branch)\b/g,
]
/** After folding: kana as katakana. */
const japaneseForms =
  /株式会社|\(株\)|有限会社|\(有\)|合同会社|\(同\)|合資会社|合名会社|一般社団法人|公益社団法人|社団法人|一般財団法人|公益財団法人|財団法人|独立行政法人|特定非営利活動法人|npo法人|協同組合|事業協同組合|協業組合|有限責任会社|ホールディングス(?=$)/g
const countryWords = /\b(?:viet nam|vietnam|vn)\b|ベトナム|ヴェトナム|越南/g

/** The name without legal forms, folded, with the country as one word. */
function bareName(name: string): string {
  let bare = fold(name).replace(/[“”"'()（）【】「」,]/g, (mark) => (mark === '(' || mark === ')' ? mark : ' '))
  if (/[a-z]/.test(bare)) for (const form of latinForms) bare = bare.replace(form, ' ')
  if (/[\u3040-\u9fff]/.test(bare)) bare = bare.replace(japaneseForms, ' ')
  return bare.replace(countryWords, ' vn ').replace(/[()]/g, ' ').replace(/\s+/g, ' ').trim()
}

/**
 * Keys under which two spellings of an organisation are the same candidate: legal forms off, scripts and width folded,
 * katakana also as romaji. ㈱トヨタ, トヨタ株式会社 and "Toyota K.K." share one. Empty where nothing is left.
 */
export function organisationKeys(name: string): readonly string[] {
  const before = rememberedKeys.get(name)
  if (before) return before
  const keys = keysOf(name)
  if (rememberedKeys.size > 50_000) rememberedKeys.clear()
  rememberedKeys.set(name, keys)
  return keys
}

/** Keys are asked for when rows join, wishes are resolved and duplicates are looked for. */
const rememberedKeys = new Map<string, readonly string[]>()

function keysOf(name: string): string[] {
  const bare = bareName(name)
  const keys = new Set([foldLetters(bare)])
  if (/[\u30a1-\u30ff]/.test(bare)) {
    if (!/\p{Script=Han}/u.test(bare)) keys.add(foldRomaji(kanaToRomaji(bare)))
  } else if (!/\p{Script=Han}/u.test(bare)) keys.add(foldRomaji(bare))
  keys.delete('')
  return [...keys]
}

export type OrganisationKind = 'company' | 'organisation' | 'government'

const companyWords =
  /\b(?:cong ty|cty|c\.ty|tnhh|ctcp|tap doan|tong cong ty|dntn|doanh nghiep|htx|hop tac xa|ngan hang|nha may|co\.?,? ?ltd|ltd|jsc|corp|corporation|inc|llc|k\.k|company|holdings|group|xi nghiep|bank|factory|farm|co so|lang nghe)\b|株式会社|\(株\)|有限会社|\(有\)|合同会社|合資会社|合名会社|銀行|酒造|製作所|鉄工所?$|印刷所?$|工務店|商店|工房|醸造|農場|牧場|工業所?$|商事|商会|組合|農園|旅館|本舗/
const governmentWords =
  /\b(?:ubnd|uy ban nhan dan|hdnd|hoi dong nhan dan|tinh uy|thanh uy|van phong (?:tinh|thanh|ubnd|doan|hdnd)|(?<!\b(?:co|tru) )so (?!huu)\p{L}+|ban quan ly (?:khu|kkt|kcn|cac khu)|bql (?:kkt|kcn|khu|cac)|ban (?:to chuc|tuyen giao|noi chinh|dan van)|doan (?:dai bieu |cong tac )?(?:tinh|thanh pho|tp)|lanh dao (?:tinh|thanh pho)|people'?s (?:committee|council)|prefectural (?:government|assembly|office)|provincial (?:government|people)|city (?:government|hall|office)|department of|prefecture)\b|県庁|府庁|都庁|道庁|市役所|町役場|県議会|議会|知事|[都道府県]\s*\S*[部局課室院]$|^\S{1,4}[都道府県]$|^\S{1,6}[市町村](?:役所)?$/u
const organisationWords =
  /\b(?:hiep hoi|hoi |lien minh|phong thuong mai|vcci|jetro|jica|jcci|jccv|truong|dai hoc|hoc vien|vien |dai su quan|tong lanh su|bo (?:ngoai giao|cong thuong|tai chinh|ke hoach)|cuc |trung tam|lien hiep|quy |association|chamber|university|college|school|institute|embassy|consulate|agency|foundation|federation|council|ministry|center|centre|ngo|npo)|協会|連合会?|商工会|会議所|大学|高専|学校|機構|大使館|領事館|財団|社団|センター|研究所|省$|庁$|同盟|連盟|推進会|振興会|中央会|公社|事業団|団体/

/** What an organisation's name says about its kind; undefined where it says nothing. */
export function kindOfName(name: string): OrganisationKind | undefined {
  return rememberedKind(name) ?? undefined
}

const rememberedKind = remembering((name): OrganisationKind | null => kindOfNameAnew(name) ?? null)

function kindOfNameAnew(name: string): OrganisationKind | undefined {
  const folded = fold(tidy(name))
  if (/\b(trung tam xuc tien|trung tam khuyen cong)/.test(folded)) return 'organisation'
  if (/\bhop tac xa\b|協同組合/.test(folded)) return 'company'
  if (/一般社団|公益社団|財団法人|\bhiep hoi\b|協会/.test(folded)) return 'organisation'
  if (companyWords.test(folded)) return 'company'
  if (governmentWords.test(folded)) return 'government'
  if (organisationWords.test(folded)) return 'organisation'
  return undefined
}

/** What a cell of the column "type" says: 自治体 / 企業 / 団体 and their like. */
export function kindOfType(text: string): OrganisationKind | undefined {
  const folded = fold(tidy(text))
  if (
    /自治体|行政|官公庁|県|市町村|co quan (?:nha nuoc|quan ly)|chinh quyen|dia phuong|government|local gov|public sector|so nganh|province|prefecture/.test(
      folded,
    )
  )
    return 'government'
  if (
    /企業|会社|法人企業|メーカー|商社|doanh nghiep|cong ty|\bdn\b|tnhh|co phan|company|corporat|business|enterprise|private|製造業|hop tac xa/.test(
      folded,
    )
  )
    return 'company'
  if (
    /団体|協会|機関|大学|組合|to chuc|hiep hoi|\bhoi\b|vien|truong|association|organi[sz]ation|institution|university|ngo|chamber/.test(
      folded,
    )
  )
    return 'organisation'
  return undefined
}

/** The side that a word for a country names. */
export function sideOfWord(text: string): Side | undefined {
  const folded = foldWidth(text)
  // a mission to a country comes from the other one
  if (/(?:ベトナム|越南)\S{0,4}(?:訪問|視察|ミッション|派遣|出張|渡航)/.test(folded)) return 'jp'
  if (/(?:đi|sang|thăm|công tác) nhật/.test(folded)) return 'vn'
  const vn = /việt|viet|ベトナム|ヴェトナム|越南|\bvn\b|vnm/.test(folded)
  const jp = /nhật|nhat ban|\bnhat\b|japan|日本|\bjp\b|jpn/.test(folded)
  return vn === jp ? undefined : vn ? 'vn' : 'jp'
}

const japaneseScript = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u
const legalFormOnly = /^[(（]?\s*(?:株|有|同|財|社|一社|株式会社|有限会社)\s*[)）]?$/u
const aboutLanguage = /^(?:日本語|ベトナム語|英語|和文|英文|国内|海外|本社|支社|支店|現地法人|予定|仮|案)$/u

/** Which language a name is written in. */
function languageOfName(name: string, side: Side): Language {
  if (japaneseScript.test(name)) return 'ja'
  if (/[\u00c0-\u1ef9]/.test(name.normalize('NFC')) || /\b(?:cty|cong ty|tnhh|ctcp|htx|dntn)\b/i.test(fold(name)))
    return 'vi'
  return side === 'vn' && !/\b(?:ltd|jsc|corp|inc|llc|company|co)\b/i.test(name) ? 'vi' : 'en'
}

/** Whether a part is a name and no remark: no legal form, language, country or place alone. */
const isNameByItself = (part: string): boolean =>
  part.length >= 2 &&
  /\p{L}{2}/u.test(part) &&
  !legalFormOnly.test(part) &&
  !aboutLanguage.test(part) &&
  (sideOfWord(part) === undefined || part.length > 8) &&
  resolveLocality(part).kind === 'unknown'

/** The two names of "Công ty TNHH Mẫu (見本有限会社)" or "株式会社見本 / Mihon K.K."; undefined where there is only one. */
function twoNames(written: string, side: Side): [string, string] | undefined {
  const brackets = /^(.+?)\s*[(（]([^()（）]+)[)）]\s*$/su.exec(written)
  const parts = brackets
    ? [brackets[1] ?? '', brackets[2] ?? '']
    : written.split(/\s*\n\s*|\s+[/|／｜–—-]\s+|\s*[／｜]\s*/u)
  const [first = '', second = '', ...more] = parts.map((part) => part.trim())
  if (more.length > 0 || second === '' || languageOfName(first, side) === languageOfName(second, side)) return undefined
  // two names in Latin letters are told from a remark by the legal form of the second
  const inTwoScripts = japaneseScript.test(first) !== japaneseScript.test(second)
  if (!inTwoScripts && kindOfName(second) === undefined) return undefined
  return isNameByItself(second) ? [first, second] : undefined
}

/** Files a written name under the language of its script; a name given in two languages under both. */
export function namesOf(written: string, side: Side): Names {
  const [first, second] = twoNames(written, side) ?? [written]
  const names: Names = { [languageOfName(first, side)]: first }
  if (second !== undefined) names[languageOfName(second, side)] = second
  return names
}
