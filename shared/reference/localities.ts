import type { Language } from '../model/language.ts'
import type { Side } from '../model/registrant.ts'
import { localityCodes } from './locality-codes.ts'
import type { FormerUnit, Municipality, Prefecture, Province, Region } from './locality-data.ts'
import { japanRegions, mergerDate, municipalities, prefectures, provinces, vietnamRegions } from './locality-data.ts'

/** A province of today or a prefecture. */
export type Locality = { id: string; side: Side; names: Record<Language, string>; region: string; code: string }

const codes: ReadonlyMap<string, string> = new Map(Object.entries(localityCodes))
const provinceById: ReadonlyMap<string, Province> = new Map(provinces.map((province) => [province.id, province]))
const prefectureById: ReadonlyMap<string, Prefecture> = new Map(prefectures.map((one) => [one.id, one]))
const municipalityById: ReadonlyMap<string, Municipality> = new Map(municipalities.map((one) => [one.id, one]))
const formerById: ReadonlyMap<string, { unit: FormerUnit; province: Province }> = new Map(
  provinces.flatMap((province) => province.mergedFrom.map((unit) => [unit.id, { unit, province }] as const)),
)

const all: readonly Locality[] = [
  ...provinces.map(
    (province): Locality => ({
      id: province.id,
      side: 'vn',
      names: province.names,
      region: province.region,
      code: codes.get(province.id) ?? province.id.toUpperCase(),
    }),
  ),
  ...prefectures.map(
    (prefecture): Locality => ({
      id: prefecture.id,
      side: 'jp',
      names: { vi: prefecture.vi.usual, ja: prefecture.kanji, en: prefecture.en.short },
      region: prefecture.region,
      code: codes.get(prefecture.id) ?? prefecture.id.toUpperCase(),
    }),
  ),
]
const byId: ReadonlyMap<string, Locality> = new Map(all.map((locality) => [locality.id, locality]))

/** Today's 34 provinces and cities, then the 47 prefectures in JIS order. */
export function localities(): readonly Locality[] {
  return all
}

/** The locality with this id; a former unit's id finds nothing here, see `currentLocality`. */
export function localityById(id: string): Locality | undefined {
  return byId.get(id)
}

/** Today's id for an id of today or of one of the 63 former units; undefined where neither is known. */
export function currentLocality(id: string): string | undefined {
  return byId.has(id) ? id : formerById.get(id)?.province.id
}

/** Regions of one side, in the usual order, with their names. */
export function regions(side: Side): readonly Region[] {
  return side === 'vn' ? vietnamRegions : japanRegions
}

const kansai = ['osaka', 'kyoto', 'hyogo', 'nara', 'shiga', 'wakayama'] as const

/** Ids of the prefectures of Kansai; some lists count Mie in, others do not. */
export function kansaiPrefectures({ withMie }: { withMie: boolean }): readonly string[] {
  return withMie ? [...kansai, 'mie'] : kansai
}

/** Three letters for print, unique over provinces and prefectures: quang-ninh → QNI, gunma → GUN. */
export function localityCode(id: string): string | undefined {
  return codes.get(currentLocality(id) ?? id)
}

const fullForms = {
  vi: { city: (name: string) => `Thành phố ${name}`, province: (name: string) => `Tỉnh ${name}` },
  en: { city: (name: string) => `${name} City`, province: (name: string) => `${name} Province` },
  ja: { city: (name: string) => `${name}市`, province: (name: string) => `${name}省` },
} satisfies Record<Language, Record<'city' | 'province', (name: string) => string>>

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

function formerName(unit: FormerUnit, language: Language, date: string | undefined, full: boolean): string {
  const earlier = unit.earlierName
  const valid = earlier && date !== undefined && date <= earlier.until ? { names: earlier, type: earlier.type } : unit
  const name = valid.names[language]
  return full ? fullForms[language][valid.type](name) : name
}

function provinceName(province: Province, language: Language, date: string | undefined, full: boolean): string {
  if (date !== undefined && date < mergerDate) {
    const before = province.mergedFrom.find((unit) => unit.id === province.id)
    if (before) return formerName(before, language, date, full)
  }
  if (!full) return province.names[language]
  const then = province.typeHistory.find(
    (period) =>
      date !== undefined && period.from <= date && (period.toExclusive === undefined || date < period.toExclusive),
  )
  const before = province.fullNamesBeforeUpgrade
  return before && then && then.type !== province.type ? before[language] : province.fullNames[language]
}

/**
 * The name of a province, prefecture, former unit or municipality. `full` adds tỉnh / thành phố / 省 / 県 …, as they
 * were on `date` (ISO; left out: today's). Prefectures in Japanese always carry their 都道府県. An unknown id comes back
 * as it is.
 */
export function localityName(
  id: string,
  language: Language,
  { date, full = false }: { date?: string | undefined; full?: boolean | undefined } = {},
): string {
  const province = provinceById.get(id)
  if (province) return provinceName(province, language, date, full)
  const former = formerById.get(id)
  if (former) return formerName(former.unit, language, date, full)
  const prefecture = prefectureById.get(id)
  if (prefecture) {
    if (language === 'ja') return prefecture.kanji
    if (language === 'en') return full ? prefecture.en.full : prefecture.en.short
    return full ? capitalised(prefecture.vi.full) : prefecture.vi.usual
  }
  const municipality = municipalityById.get(id)
  if (!municipality) return id
  if (language === 'ja') return municipality.kanji
  if (language === 'en') return municipality.en
  return full ? capitalised(municipality.vi) : municipality.vi.replace(/^(thành phố|thị trấn) /, '')
}
