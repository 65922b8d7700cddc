import { z } from 'zod'
import prefecturesFile from './data/jp-prefectures.json' with { type: 'json' }
import provincesFile from './data/vn-provinces.json' with { type: 'json' }

/** The localities of both countries as the data files carry them, parsed once. */

const threeNames = z.object({ vi: z.string(), en: z.string(), ja: z.string() })
const unitType = z.enum(['city', 'province'])
const aliases = z.object({ viEn: z.array(z.string()), ja: z.array(z.string()) })

const formerUnitSchema = z.object({
  id: z.string(),
  type: unitType,
  names: threeNames,
  aliases,
  places: z.array(z.string()),
  earlierName: threeNames.extend({ type: unitType, until: z.iso.date() }).optional(),
})

const provinceSchema = z.object({
  id: z.string(),
  names: threeNames,
  fullNames: threeNames,
  fullNamesBeforeUpgrade: threeNames.optional(),
  type: unitType,
  typeHistory: z.array(z.object({ type: unitType, from: z.iso.date(), toExclusive: z.iso.date().optional() })),
  region: z.string(),
  mergedIn2025: z.boolean(),
  aliases,
  mergedFrom: z.array(formerUnitSchema),
})

const prefectureSchema = z.object({
  id: z.string(),
  jisCode: z.string(),
  kanji: z.string(),
  kanjiShort: z.string(),
  suffix: z.string(),
  kana: z.object({
    hiragana: z.string(),
    katakana: z.string(),
    hiraganaFull: z.string(),
    katakanaFull: z.string(),
  }),
  romaji: z.object({
    hepburn: z.string(),
    macron: z.string(),
    kunrei: z.string(),
    alternates: z.array(z.string()),
  }),
  en: z.object({ short: z.string(), full: z.string() }),
  vi: z.object({
    usual: z.string(),
    full: z.string(),
    aliases: z.array(z.string()),
    oldPhonetic: z.array(z.string()),
  }),
  region: z.string(),
})

const municipalitySchema = z.object({
  id: z.string(),
  kanji: z.string(),
  hiragana: z.string(),
  en: z.string(),
  vi: z.string(),
  prefecture: z.string(),
})

const regionSchema = threeNames.extend({ id: z.string() })

const vietnam = z
  .object({
    meta: z.object({ ambiguousAbbreviations: z.record(z.string(), z.array(z.string())) }),
    regions: z.array(regionSchema),
    provinces: z.array(provinceSchema),
    historicNamesBefore1997: z.array(z.object({ vi: z.string(), current: z.array(z.string()) })),
  })
  .parse(provincesFile)

const japan = z
  .object({
    meta: z.object({ homonyms: z.object({ prefectures: z.array(z.string()) }) }),
    regions: z.array(regionSchema),
    prefectures: z.array(prefectureSchema),
    municipalities: z.array(municipalitySchema),
  })
  .parse(prefecturesFile)

export type Province = z.infer<typeof provinceSchema>
export type FormerUnit = z.infer<typeof formerUnitSchema>
export type Prefecture = z.infer<typeof prefectureSchema>
export type Municipality = z.infer<typeof municipalitySchema>
export type Region = z.infer<typeof regionSchema>

export const provinces: readonly Province[] = vietnam.provinces
export const prefectures: readonly Prefecture[] = japan.prefectures
export const municipalities: readonly Municipality[] = japan.municipalities
export const vietnamRegions: readonly Region[] = vietnam.regions
export const japanRegions: readonly Region[] = japan.regions
export const historicNames = vietnam.historicNamesBefore1997
export const ambiguousAbbreviations = vietnam.meta.ambiguousAbbreviations
/** Prefectures whose name is also that of a city. */
export const prefecturesNamedLikeACity: ReadonlySet<string> = new Set(japan.meta.homonyms.prefectures)

/** The day on which the 63 units became 34. */
export const mergerDate = '2025-07-01'
