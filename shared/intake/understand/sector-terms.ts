import type { Language } from '../../model/language.ts'
import { sectorComposites, sectors } from '../../reference/sectors.ts'
import { productTerms } from './product-terms.ts'
import { sectorText } from './sector-text.ts'
import { foodTerms } from './vocabulary/food.ts'
import { machineTerms } from './vocabulary/machines.ts'
import { materialTerms } from './vocabulary/materials.ts'
import { serviceTerms } from './vocabulary/services.ts'
import { tariffTerms } from './vocabulary/tariff.ts'
import type { Term } from './vocabulary/terms.ts'

/** One phrase of the tagger's dictionary. */
export type SectorTerm = {
  /** Normalised as `SectorText.marked` and `.bare`. */
  marked: string
  bare: string
  sectors: readonly string[]
  language: Language | 'all'
  confidence: number
  /** Says nothing where anything better stands in the same clause (調達, xuất khẩu, sản xuất). */
  weak?: true
  /** Only as a whole word in capitals: IC, AI, EV. */
  capitals?: true
  /** One Vietnamese syllable: only with its marks, in a text that has marks, and never as part of a proper name. */
  syllable?: true
  /** Short katakana: only as a whole word, since メカニカル is no crab. */
  wholeKana?: true
  /** One word for goods: only where its part of the cell is about them, and not as what other goods are made of. */
  goods?: true
  /** A kind of partner (nhà phân phối, 販売代理店): looked for, even where the goods beside it are offered. */
  partner?: true
  /** Sectors instead, where this phrase stands in the same cell. */
  inContextOf?: readonly { phrase: string; sectors: readonly string[] }[]
}

/** Words that the taxonomy carries as fall-backs: short and generic, so that a longer phrase should win. */
const generic = new Set(
  (
    'đầu tư|chế tạo|chế biến|sản xuất|đào tạo|nghiên cứu|giao thông|人材|環境|部品|投資|energy|investment|waste|production|' +
    'mua|vốn|điện|xanh|bền vững|khoa học|môi trường|hạ tầng|thương mại|power|bio|science|environment|health|training|trade|travel|機械|電子|食品|文化|教育|貿易|加工業|製造'
  ).split('|'),
)
/** Words of trading and making that rather tell the direction. */
const weak = new Set(
  (
    'sản xuất|chế tạo|chế biến|xuất khẩu|nhập khẩu|xuất nhập khẩu|giao thương|phân phối|調達|輸出|輸入|輸出入|製造|卸売|procurement|sourcing|export|exports|import|imports|' +
    'distribution|distributor|production|manufacturing|wholesale|販売代理店|đầu tư|投資|investment|商社|thu hút đầu tư|kêu gọi đầu tư|kết nối doanh nghiệp'
  ).split('|'),
)
/** Vietnamese syllables without marks that mean something else where a text lost its marks. */
const bareSyllables = new Set('nho|pin|tour|cua|xanh|cam|sen|len|gang|kem|heo|phim|nem|bia|game'.split('|'))
const onlyInCapitals = new Set([
  'IC',
  'AI',
  'EV',
  'IT',
  'EC',
  'IZ',
  'HV',
  'FA',
  'SI',
  'DX',
  'GX',
  'HEV',
  'TOD',
  'ITS',
  'DRR',
  'EIP',
  'SSW',
  'EPZ',
  'EWS',
  'HRD',
  '3R',
  '5S',
])

/** Kinds of partner that somebody who sells looks for. */
const partners: [phrases: string, sectors: string][] = [
  [
    'nhà phân phối|đối tác phân phối|kênh phân phối|đại lý|đại lý phân phối|販売代理店|代理店|輸入販売代理店|販売先|小売の販売先|distributors|distributor|sales agents',
    'retail',
  ],
  [
    'nhà nhập khẩu|đối tác nhập khẩu|nhà nhập khẩu nhật bản|chủ hàng|輸出先|輸入業者|輸入商社|importer|importers|trading partners',
    'trade-promotion',
  ],
  ['nhà đầu tư|投資先|投資案件|投資家|investor|investors|進出先', 'investment-promotion'],
]

/**
 * Phrases that the taxonomy does not list and real cells carry. An empty list of sectors protects a phrase: it is
 * taken for what it is and no shorter term is found inside it.
 */
const more: [phrases: string, sectors: string, confidence?: number][] = [
  ['研究・開発|nghiên cứu - phát triển|research and development', 'r-and-d'],
  ['nn cnc|nncnc|nông nghiệp ứng dụng công nghệ cao', 'high-tech-agriculture'],
  [
    'máy cnc|máy tiện cnc|máy phay cnc|tiện cnc|phay cnc|gia công cnc|cnc加工|cnc machining|máy phay|máy tiện|nc旋盤|マシニング',
    'mechanical-manufacturing',
  ],
  ['ビジネス環境|business environment', 'investment-promotion'],
  ['プラスチック成形|プラスチック製品|樹脂材料|bao bì', 'plastics-rubber'],
  ['bán dẫn và điện tử|半導体・電子部品', 'semiconductor electronics'],
  ['linh kiện nhựa', 'supporting-industry plastics-rubber'],
  ['thuốc bảo vệ thực vật', 'chemicals', 0.8],
  ['vận tải|giao thông vận tải hàng hóa|vận chuyển hàng hóa', 'smart-logistics', 0.7],
  ['gỗ|đồ gỗ|nội thất|sản phẩm gỗ|木材|家具|wood products|furniture', 'manufacturing-general', 0.5],
  ['vật liệu xây dựng|建材|建設資材|building materials', 'infrastructure-construction', 0.8],
  [
    'gạo|thanh long|xoài|sầu riêng|vải thiều|hạt điều|hồ tiêu|mắc ca|nấm|rau|hoa quả|野菜|米|フルーツ|果実|りんご|梨|いちご|桃',
    'quality-produce',
    0.8,
  ],
  [
    'mật ong|nước mắm|bánh kẹo|gia vị|調味料|菓子|味噌|醤油|麺|snacks|seasonings|sauces|confectionery',
    'food-processing',
    0.8,
  ],
  ['chip gỗ|dăm gỗ|wood chips|potato chips|ポテトチップ|ポテトチップス|thuốc lá|điện thoại|điện lạnh|tử vong', ''],
  ['xử lý môi trường|công nghệ môi trường|環境関連|xử lý nước', 'environment-water-waste'],
  ['điều dưỡng viên|介護施設|介護士|cơ sở chăm sóc người cao tuổi', 'elderly-care'],
  ['nguồn nhân lực dồi dào|nguồn lao động dồi dào|nhân lực dồi dào|lao động dồi dào', 'labour-employment'],
  ['nhân lực|nhân lực chất lượng cao|人材交流|nguồn lao động|cung ứng lao động|phái cử', 'labour-employment', 0.7],
  ['đào tạo nhân lực|đào tạo nguồn nhân lực|đào tạo lao động', 'hr-training'],
  ['phần mềm|アプリ開発|オフショア', 'software-it', 0.9],
  ['khu nghỉ dưỡng|旅館', 'eco-resort-tourism', 0.8],
  ['du lịch biển|du lịch cộng đồng|tuor|trải nghiệm|観光客|観光誘客|観光交流|ツアー', 'tourism', 0.8],
  ['cơ sở hạ tầng|hạ tầng kỹ thuật', 'infrastructure-construction'],
  ['pin mặt trời|điện năng lượng mặt trời|太陽光発電|風力発電', 'clean-energy'],
  ['電子機器|電子回路', 'electronics'],
  ['kho tự động|kho thông minh|自動倉庫', 'automation-robotics smart-logistics', 0.9],
  ['máy công cụ|đồ gá|chi tiết máy|máy đóng gói', 'mechanical-manufacturing', 0.9],
  ['khuôn|làm khuôn|khuôn ép', 'metalworking-moulds', 0.9],
  ['nuôi biển|nuôi tuần hoàn|nuôi trồng tuần hoàn|thức ăn thủy sản|cá tra|cua', 'fisheries-aquaculture', 0.9],
  ['nhựa sinh học', 'green-materials plastics-rubber', 0.9],
  ['rau hoa công nghệ cao|hoa công nghệ cao|rau công nghệ cao|rau, hoa công nghệ cao', 'high-tech-agriculture', 0.9],
  ['công viên địa chất|hang động|vịnh hạ long', 'tourism', 0.8],
  ['nguồn nhân lực điều dưỡng|介護人材の受入れ|介護人材の受け入れ', 'elderly-care labour-employment', 0.95],
  ['技能人材', 'labour-employment', 0.9],
  ['デジタル人材の育成|デジタル人材', 'digital-transformation hr-training', 0.9],
  ['半導体人材の育成|半導体人材の確保', 'semiconductor hr-training', 0.95],
  ['栽培|果樹|園芸', 'agriculture', 0.8],
  ['柑橘|みかん|ゆず', 'quality-produce', 0.8],
  ['LED|センサー', 'electronics', 0.8],
  ['du lịch văn hóa', 'tourism culture-festivals'],
  ['自治体', 'local-cooperation', 0.6],
  ['gỗ rừng trồng|lâm sản', 'agriculture', 0.9],
  ['dừa|quế|chuối|mít|ớt|hoa hồi|sâm ngọc linh|mía', 'quality-produce', 0.8],
  ['bún|phở|mì ăn liền|miến', 'food-processing', 0.8],
  ['công nghệ bảo quản|bảo quản nông sản', 'agri-processing', 0.8],
  ['may mặc|đồng phục', 'textile-garment', 0.95],
  ['sợi quang', 'electronics', 0.6],
  ['kính xây dựng|cửa kính|thủy tinh', 'manufacturing-general', 0.4],
  ['giày dép|túi xách|quần áo', 'textile-garment', 0.9],
  ['giống vật nuôi', 'livestock-dairy'],
  ['máy nông nghiệp|農業機械|農機|agricultural machinery', 'agriculture mechanical-manufacturing', 0.9],
  ['thiết bị y tế|vật tư tiêu hao', 'medical-devices'],
  ['xử lý chất thải|xử lý rác thải', 'environment-water-waste'],
  ['hạ tầng khu công nghiệp sinh thái', 'green-smart-parks'],
  ['khu công nghiệp xanh - tuần hoàn - thông minh', 'green-smart-parks circular-economy'],
  ['chống dịch', 'healthcare', 0.8],
  ['chính quyền điện tử', 'digital-transformation'],
  ['xe đạp điện', 'hybrid-ev'],
  ['giày da', 'textile-garment'],
  ['鉄道', 'urban-transport', 0.7],
  ['福祉', 'elderly-care', 0.7],
  ['bất động sản công nghiệp', 'industrial-parks', 0.9],
  ['cải cách', 'institutional-reform', 0.7],
  ['toyota|honda|yamaha|suzuki|nissan|mazda|トヨタ|ホンダ|ヤマハ発動機|スズキ', 'automotive-motorcycle', 0.5],
  ['tấm pin', 'clean-energy', 0.8],
  ['自動車産業|自動車関連', 'automotive-motorcycle'],
  ['産業|工業|công nghiệp|công nghệ|技術|technology|industry', '', 0],
  ['thành lập|thành phố|thành viên', ''],
  [
    'cá nhân|cá thể|rèn luyện|hồi sinh|cam kết|khuôn khổ|khuôn viên|bưu điện|vốn có|kính gửi|kính mời|nho nhỏ|米国|北米|欧米|日米|中南米|米ドル|山梨|香港|tra cứu',
    '',
    0,
  ],
]

function isLatin(text: string): boolean {
  return !/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text)
}

function confidenceOf(phrase: string, isLabel: boolean): number {
  if (generic.has(phrase)) return 0.5
  if (isLabel) return 1
  return phrase.length <= 2 && !isLatin(phrase) ? 0.8 : 0.95
}

/** One word of Latin letters, or Japanese as short as one. */
const isOneWord = (marked: string): boolean => (isLatin(marked) ? !/[ _&,-]/.test(marked) : marked.length <= 4)

function makeTerm(
  phrase: string,
  ids: readonly string[],
  language: SectorTerm['language'],
  confidence: number,
): SectorTerm {
  const { marked, bare } = sectorText(phrase)
  const oneSyllable = !/[ _&,-]/.test(marked)
  return {
    marked,
    bare,
    sectors: ids,
    language,
    confidence,
    ...(weak.has(phrase) ? { weak: true } : {}),
    ...(onlyInCapitals.has(phrase) ? { capitals: true } : {}),
    ...(oneSyllable && (marked !== bare || bareSyllables.has(marked)) ? { syllable: true } : {}),
  }
}

function allTerms(): SectorTerm[] {
  const terms: SectorTerm[] = []
  for (const sector of sectors()) {
    for (const language of ['vi', 'ja', 'en'] as const) {
      const label = sector.labels[language].replace(/\s*[（(][^()（）]*[)）]$/u, '')
      const phrases = new Set([label, ...sector.synonyms[language]])
      if (language === 'ja') for (const part of label.split('・')) if (part.length > 1) phrases.add(part)
      for (const phrase of phrases) {
        terms.push(makeTerm(phrase, [sector.id], language, confidenceOf(phrase, phrase === label)))
      }
    }
  }
  for (const { pattern, sectors: ids, inContextOf } of sectorComposites()) {
    for (const phrase of pattern) {
      const term = makeTerm(phrase, ids, 'all', 1)
      const contexts = Object.entries(inContextOf ?? {}).map(([context, instead]) => ({
        phrase: sectorText(context).marked,
        sectors: instead,
      }))
      terms.push(contexts.length > 0 ? { ...term, inContextOf: contexts } : term)
    }
  }
  for (const [phrases, ids, confidence = 0.95] of more) {
    for (const phrase of phrases.split('|')) {
      terms.push(makeTerm(phrase, ids === '' ? [] : ids.split(' '), 'all', confidence))
    }
  }
  const taken = new Set(terms.map(({ marked }) => marked))
  const added = new Set<Term>([...foodTerms, ...materialTerms, ...machineTerms, ...tariffTerms])
  for (const entry of [
    ...productTerms,
    ...foodTerms,
    ...materialTerms,
    ...machineTerms,
    ...serviceTerms,
    ...tariffTerms,
  ]) {
    const [phrases, ids, confidence] = entry
    for (const phrase of phrases.split('|')) {
      const term = makeTerm(phrase, ids === '' ? [] : ids.split(' '), 'all', confidence)
      if (taken.has(term.marked)) continue
      taken.add(term.marked)
      terms.push({
        ...term,
        ...(/^[\u30a1-\u30ffー]{1,5}$/u.test(phrase) ? { wholeKana: true } : {}),
        ...(added.has(entry) && isOneWord(term.marked) ? { goods: true } : {}),
      })
    }
  }
  for (const [phrases, ids] of partners) {
    for (const phrase of phrases.split('|')) {
      const { weak: _, ...term } = makeTerm(phrase, ids.split(' '), 'all', 0.9)
      terms.push({ ...term, partner: true })
    }
  }
  return terms
}

/** The key under which a term is filed: its first two characters without marks. */
const termKey = (bare: string, at: number): string => bare.slice(at, at + 2)

const byStart = new Map<string, SectorTerm[]>()
for (const term of allTerms()) {
  const key = termKey(term.bare, 0)
  const filed = byStart.get(key)
  if (!filed) byStart.set(key, [term])
  else {
    const others = term.language === 'all' ? filed.filter((other) => other.marked !== term.marked) : filed
    byStart.set(key, [...others, term])
  }
}
for (const filed of byStart.values()) {
  filed.sort((a, b) => b.marked.length - a.marked.length || b.sectors.length - a.sectors.length)
}

const anySeparator = /[_,&-]/g
const byThree = new Map<string, readonly SectorTerm[]>()

/** Terms that may begin at this place, longest first: found by three characters, of which separators are all alike. */
export function termsAt(bare: string, at: number): readonly SectorTerm[] {
  const written = bare.slice(at, at + 3)
  const known = byThree.get(written)
  if (known) return known
  const start = written.replace(anySeparator, ' ')
  const found = (byStart.get(termKey(bare, at)) ?? []).filter((term) =>
    start.startsWith(term.bare.slice(0, 3).replace(anySeparator, ' ')),
  )
  if (byThree.size > 20_000) byThree.clear()
  byThree.set(written, found)
  return found
}
