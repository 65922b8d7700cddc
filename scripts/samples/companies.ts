import { type JapaneseLine, japaneseLines, japaneseNameWords } from './japanese-business.ts'
import { prefectureName } from './places.ts'
import { type VietnameseLine, vietnameseExtras, vietnameseLines, vietnameseNameWords } from './vietnamese-business.ts'

/** An invented company: what stands in its row and what a careful reader would understand from it. */
export type SampleCompany = {
  name: string
  nameOther: string
  place: string
  locality: string
  field: string
  offerText: string
  seekText: string
  offers: string[]
  seeks: string[]
  /** Wanted in both directions; also offered and sought. */
  exchanges: string[]
  person: string
  personOther: string
  position: string
  phone: string
  email: string
  employees: string
  language: string
  interpreter: string
  wants: string
  availability: string
  note: string
}

const pick = <Item>(items: readonly Item[], index: number): Item => {
  const item = items[index % items.length]
  if (item === undefined) throw new Error('nothing to pick from')
  return item
}
const unique = (ids: string[]) => [...new Set(ids)]
const two = (number: number) => String(number).padStart(2, '0')
const three = (number: number) => String(number).padStart(3, '0')

const vietnameseForms = ['Công ty TNHH', 'Công ty Cổ phần', 'Công ty TNHH MTV', 'CTCP'] as const
const vietnamesePositions = [
  'Giám đốc',
  'Tổng Giám đốc',
  'Phó Giám đốc',
  'Giám đốc Kinh doanh',
  'Trưởng phòng Xuất nhập khẩu',
] as const

/** `count` invented Vietnamese companies, always the same ones in the same order. */
export function vietnameseCompanies(count: number): SampleCompany[] {
  return Array.from({ length: count }, (_, index) => {
    const line: VietnameseLine = pick(vietnameseLines, index)
    const round = Math.floor(index / vietnameseLines.length)
    const variant = pick(line.variants, round)
    const extra = (index + round) % 4 === 3 ? pick(vietnameseExtras, index + round) : undefined
    const [place, locality] = pick(line.places, round)
    const word = pick(vietnameseNameWords, round * 3 + index)
    const cooperative = line.name.startsWith('Hợp tác xã')
    const speaks = index % 5 === 0 ? 'Tiếng Nhật' : index % 7 === 0 ? 'Tiếng Anh' : 'Tiếng Việt'
    return {
      name: `${cooperative ? '' : `${pick(vietnameseForms, index)} `}${line.name} ${word} (mẫu)`,
      nameOther: `${line.nameEn} ${plain(word)} ${cooperative ? 'Cooperative' : 'Co., Ltd.'} (sample)`,
      place,
      locality,
      field: line.field,
      offerText: variant.offer,
      seekText: extra ? `${variant.seek}; ${extra.text}` : variant.seek,
      offers: variant.offers,
      seeks: unique([...variant.seeks, ...(extra?.seeks ?? [])]),
      exchanges: variant.exchanges ?? [],
      person: `${index % 3 === 0 ? 'Bà' : 'Ông'} Đại biểu mẫu ${three(index + 1)}`,
      personOther: '',
      position: pick(vietnamesePositions, index + round),
      phone: `0900000${three(index + 1)}`,
      email: `lienhe@v${three(index + 1)}.example`,
      employees: String(20 + ((index * 37) % 480)),
      language: speaks,
      interpreter: speaks === 'Tiếng Nhật' ? 'Không' : 'Có',
      wants: '',
      availability: index % 11 === 4 ? 'Chỉ ngày 25/11' : index % 13 === 6 ? 'Chiều 24/11' : '',
      note: 'Dữ liệu mẫu',
    }
  })
}

const japanesePositions = ['代表取締役社長', '海外事業部長', '取締役', '国際営業部 課長', '専務取締役'] as const

/** `count` invented Japanese companies, always the same ones in the same order. */
export function japaneseCompanies(count: number): SampleCompany[] {
  return Array.from({ length: count }, (_, index) => {
    const line: JapaneseLine = pick(japaneseLines, index)
    const round = Math.floor(index / japaneseLines.length)
    const variant = pick(line.variants, round)
    const prefecture = pick(line.prefectures, round)
    const [word, kana, romaji] = pick(japaneseNameWords, index + round * 3)
    const care = line.field === '介護'
    const speaksEnglish = index % 9 === 2
    return {
      name: care
        ? `社会福祉法人${word}${line.stem}（見本）`
        : index % 2 === 0
          ? `㈱${word}${line.stem}（見本）`
          : `${word}${line.stem}株式会社（見本）`,
      nameOther: `${romaji} ${line.stemEn} ${care ? 'Foundation' : 'Co., Ltd.'} (sample)`,
      place: prefectureName(prefecture),
      locality: prefecture,
      field: line.field,
      offerText: variant.offer,
      seekText: variant.seek,
      offers: variant.offers,
      seeks: variant.seeks,
      exchanges: /(連携|協力|交流)を希望/.test(variant.seek) ? variant.seeks : [],
      person: `見本 太郎 ${two(index + 1)}`,
      personOther: `ミホン タロウ`,
      position: pick(japanesePositions, index + round),
      phone: `03-1234-${String(index + 1).padStart(4, '0')}`,
      email: `info@j${three(index + 1)}.example`,
      employees: `${15 + ((index * 53) % 900)}名`,
      language: speaksEnglish ? '日本語、英語' : '日本語',
      interpreter: index % 6 === 1 ? '不要（ベトナム語可）' : '要',
      wants: '',
      availability: index % 10 === 3 ? '25日のみ' : index % 14 === 5 ? '午後のみ' : '',
      note: kana === 'タカハシ' ? '「髙」は、はしごだか' : '',
    }
  })
}

/** Vietnamese letters without their marks, as companies write their English names. */
function plain(text: string): string {
  return text.replaceAll('đ', 'd').replaceAll('Đ', 'D').normalize('NFD').replaceAll(/\p{M}/gu, '')
}
