import { withoutDiacritics } from '../../reference/fold.ts'
import { firstWordAfterNeutral } from './sector-heads.ts'

/** What a text that nobody knows is about by the word that carries it. */
export type Family = { sector: string; phrase: string }

/** Vietnamese begins with the kind of thing: the first word of the goods. */
const vietnameseFamilies: [words: string, sector: string][] = [
  ['máy', 'mechanical-manufacturing'],
  ['đèn|cáp|pin', 'electronics'],
  ['da|áo|quần|váy|giày|dép|mũ|găng|khăn|vải|sợi|len|túi|chăn|màn', 'textile-garment'],
  ['tàu|thuyền|xuồng', 'transport-equipment'],
  ['ghế|bàn|tủ|giường|kệ|hộp|thùng|giấy|bút|đồ chơi|đồng hồ', 'manufacturing-general'],
  ['bánh|kẹo|mứt|rượu|bột|mì|bún|nước suối|nước uống|nước khoáng|nước sốt|thực phẩm|dầu lạc|dầu mè', 'food-processing'],
  ['rau|củ|trái cây|hạt|đậu|gạo|trà|chè', 'quality-produce'],
  ['cây|hoa|giống cây', 'agriculture'],
  ['cá|tôm|cua|mực|ốc', 'fisheries-aquaculture'],
  ['thịt|lông|trứng|sữa', 'livestock-dairy'],
  ['thép|sắt|nhôm|kẽm|khuôn', 'metalworking-moulds'],
  ['gạch|ngói|sàn|vách|trần nhà', 'infrastructure-construction'],
  ['axit|muối công nghiệp|phèn|sơn|keo|mực in|phân dap|phân kali|phân hữu cơ|dung dịch', 'chemicals'],
  ['nhựa|cao su|màng', 'plastics-rubber'],
  ['tranh|tượng|gốm|chiếu|nón', 'handicraft'],
]
const vietnamese = vietnameseFamilies.map(([words, sector]) => ({ words: words.split('|'), sector }))
/** Japanese and English end with it. */
const japanese: [RegExp, string][] = [
  [/(?:機|装置|ロボット)$/u, 'mechanical-manufacturing'],
  [/(?:剤|酸塩|化物|酸化物|塩化\S{1,4}|酸化\S{1,4}|硫酸\S{0,4}|樹脂原料|溶液)$/u, 'chemicals'],
  [/(?:油|粉|酒|菓子|麺|漬|飴|缶詰|調味料)$/u, 'food-processing'],
  [/(?:茶|豆|芋|野菜|果物|果実|新米)$/u, 'quality-produce'],
  [/(?:魚|貝|藻|海老)$/u, 'fisheries-aquaculture'],
  [/(?:肉|牛乳|羊毛|卵)$/u, 'livestock-dairy'],
  [/(?:鋼|鋼板|銑|地金|鋳物|合金|鉄線|金具)$/u, 'metalworking-moulds'],
  [/(?:布|織|糸|服|手袋|帽|靴|革|下着|水着)$/u, 'textile-garment'],
  [/(?:家具|椅子|紙|紙製品|札|箱|玩具|文具)$/u, 'manufacturing-general'],
  [/(?:灯|ランプ|流量計|圧力計|測定器|電池|端子|基板)$/u, 'electronics'],
  [/(?:船|艇)$/u, 'transport-equipment'],
  [/(?:トラック|バス|乗用車|作業車)$/u, 'automotive-motorcycle'],
  [/(?:茣蓙|ござ|籠|細工)$/u, 'handicraft'],
  [/(?:建材|壁材|床材|屋根材|瓦)$/u, 'infrastructure-construction'],
  [/(?:旅館|民宿|ホテル|ゲストハウス)$/u, 'tourism'],
  [/(?:苗|苗木|切花)$/u, 'agriculture'],
]
const english: [RegExp, string][] = [
  [
    /\b(?:\w+(?:oxide|chloride|fluoride|sulph?ate|sulfate|carbonate|nitrate|phosphate|acetate|hydroxide|silicate)s?|acids?|solvents?|chemicals?|intermediates|salts?)$/iu,
    'chemicals',
  ],
  [/\b(?:machines?|machinery|boilers?|radiators?|engines?|turbines?|pumps?)$/iu, 'mechanical-manufacturing'],
  [/\b(?:sauces?|oils?|drinks?|beverages?|snacks?|noodles?|powders?|jams?|wines?|foods?|paste)$/iu, 'food-processing'],
  [/\b(?:leaves|fruits?|nuts|beans|seeds|roots|vegetables?|berries|teas?|herbs?)$/iu, 'quality-produce'],
  [/\b(?:fish|shellfish|shrimps?|prawns?)$/iu, 'fisheries-aquaculture'],
  [/\b(?:meats?|hides|milk|hair)$/iu, 'livestock-dairy'],
  [
    /\b(?:fabrics?|yarns?|cloth|clothes|garments?|shirts?|trousers|gloves|shoes|bags|staple|fibres?|fibers?)$/iu,
    'textile-garment',
  ],
  [
    /\b(?:stools|recliners|chairs|tables|desks|shelves|furniture|boxes|toys|pens|labels|dolls)$/iu,
    'manufacturing-general',
  ],
  [/\b(?:steels?|ingots?|castings?|forgings?|screws?|tubes|wires?|sheets|bars)$/iu, 'metalworking-moulds'],
  [/\b(?:lamps?|lights?|bulbs|sensors?|meters|cables?|batteries)$/iu, 'electronics'],
  [/\b(?:lorries|lorry|trucks?|vans?|cars?)$/iu, 'automotive-motorcycle'],
  [/\b(?:boats?|vessels?|ships?|ferries)$/iu, 'transport-equipment'],
  [/\b(?:resins?|polymers?|plastics?|rubber|nylon)$/iu, 'plastics-rubber'],
  [/\b(?:bricks?|tiles?|boards?|cement)$/iu, 'infrastructure-construction'],
]

const isJapanese = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u
const tailJapanese =
  /(?:の?(?:製造|生産|加工|輸出|輸入|販売|卸|調達先|調達|仕入先|仕入|委託先|開発|供給元|供給|提供|修理|飼料化|メーカー|業者|工場|購入|希望|等|など|製品|商品|事業|類))+$/u
const tailEnglish =
  /\s+(?:(?:for|from|in|with|to|by|of|made)\s.*|(?:suppliers?|manufacturers?|makers?|exporters?|importers?|producers?|products?|production|processing|factory|factories|trading|companies|company)(?:\s.*)?)$/iu

/**
 * The family of goods of a part of a list in which no known term stands, by the word that carries it: the first in
 * Vietnamese ("đèn chùm"), the last in Japanese and English (缶詰巻締機, "manganese dioxide"). Never more than a guess.
 */
export function familyOf(part: string): Family | undefined {
  const text = part.replaceAll('_', ' ').trim()
  if (text.length < 2 || text.length > 60) return undefined
  if (isJapanese.test(text)) {
    const bare = text.replace(tailJapanese, '')
    const sector = bare.length >= 3 ? japanese.find(([pattern]) => pattern.test(bare))?.[1] : undefined
    return sector === undefined ? undefined : { sector, phrase: bare }
  }
  if (withoutDiacritics(text) === text) {
    const bare = text.replace(tailEnglish, '')
    const sector = english.find(([pattern]) => pattern.test(bare))?.[1]
    return sector === undefined ? undefined : { sector, phrase: bare }
  }
  const goods = firstWordAfterNeutral(text)
  const begins = (word: string) => goods === word || goods.startsWith(`${word} `)
  const sector = vietnamese.find(({ words }) => words.some(begins))?.sector
  return sector === undefined ? undefined : { sector, phrase: goods }
}
