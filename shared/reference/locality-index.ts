import type { Side } from '../model/registrant.ts'
import { fold, foldKana, foldLetters, foldRomaji, foldWidth, toModernKanji } from './fold.ts'
import { letterSigns, signsOf } from './letter-signs.ts'
import {
  ambiguousAbbreviations,
  historicNames,
  municipalities,
  prefectures,
  prefecturesNamedLikeACity,
  provinces,
} from './locality-data.ts'

/** What one way of writing stands for. `certainty` is that of the exact spelling, 0 … 1. */
export type Entry = {
  side: Side
  locality: string
  former?: string
  municipality?: string
  certainty: number
  /** A town, park or sight inside the unit rather than its own name. */
  place?: boolean
  /** The name without 県, 市 … that a prefecture and a city share. */
  homonym?: boolean
}

/** Vietnamese letters with their marks, where the place of the tone in oa, oe and uy and y for i do not matter. */
export function vietnameseKey(text: string): string {
  const folded = foldWidth(text)
  const signs = signsOf(folded)
  const toned =
    signs & (letterSigns.marked | letterSigns.composes)
      ? folded
          .normalize('NFD')
          .replace(/([ou])([aey])([\u0300\u0301\u0303\u0309\u0323])/g, '$1$3$2')
          .normalize('NFC')
      : folded
  const letters = signs & letterSigns.dividing ? toned.replace(/[^\p{L}\p{N}]+/gu, '') : toned
  return letters.includes('y') ? letters.replace(/(?<=[qlmsthk])y/g, 'i') : letters
}

type Table = Map<string, Entry[]>

/** Lookup tables by kind of key; in each, one key may lead to several entries. */
export const tables = {
  /** Vietnamese spelling with marks. */
  vietnamese: new Map() as Table,
  /** Any spelling, letters only, folded. */
  folded: new Map() as Table,
  /** Katakana, loosely. */
  kana: new Map() as Table,
  /** Romaji of prefectures, in one spelling. */
  romaji: new Map() as Table,
}
/** Whole spellings, folded but with their blanks, for texts that lost letters. */
export const spellings: { text: string; entry: Entry }[] = []

function put(table: Table, key: string, entry: Entry): void {
  if (key === '') return
  const entries = table.get(key)
  if (!entries) table.set(key, [entry])
  else if (
    !entries.some(
      (one) =>
        one.locality === entry.locality && one.former === entry.former && one.municipality === entry.municipality,
    )
  ) {
    entries.push(entry)
  }
}

const isKana = (text: string): boolean => /^[\u3041-\u30ff・\-–—=＝－\s]+$/.test(text)

function add(text: string, entry: Entry): void {
  put(tables.vietnamese, vietnameseKey(text), entry)
  put(tables.folded, foldLetters(text), entry)
  if (isKana(text.normalize('NFKC'))) put(tables.kana, foldKana(text), entry)
  if (!entry.place) spellings.push({ text: fold(text), entry })
}

for (const province of provinces) {
  const current: Entry = { side: 'vn', locality: province.id, certainty: 1 }
  for (const name of Object.values(province.names)) add(name, current)
  for (const alias of [...province.aliases.viEn, ...province.aliases.ja]) add(alias, { ...current, certainty: 0.95 })
}
for (const province of provinces) {
  for (const unit of province.mergedFrom) {
    const former = unit.id === province.id ? {} : { former: unit.id }
    const entry: Entry = { side: 'vn', locality: province.id, ...former, certainty: 1 }
    for (const name of Object.values(unit.names)) add(name, entry)
    for (const alias of [...unit.aliases.viEn, ...unit.aliases.ja]) add(alias, { ...entry, certainty: 0.95 })
    const earlier = unit.earlierName
    if (earlier) for (const name of [earlier.vi, earlier.en, earlier.ja]) add(name, { ...entry, certainty: 0.95 })
    for (const place of unit.places) add(place, { ...entry, certainty: 0.8, place: true })
  }
}
for (const { vi, current } of historicNames) {
  for (const locality of current) add(vi, { side: 'vn', locality, certainty: 0.7 })
}
for (const prefecture of prefectures) {
  const entry: Entry = { side: 'jp', locality: prefecture.id, certainty: 1 }
  const bare: Entry = prefecturesNamedLikeACity.has(prefecture.id) ? { ...entry, homonym: true, certainty: 0.9 } : entry
  add(prefecture.kanji, entry)
  add(prefecture.kanjiShort, bare)
  for (const kana of [prefecture.kana.hiraganaFull, prefecture.kana.katakanaFull]) add(kana, entry)
  for (const kana of [prefecture.kana.hiragana, prefecture.kana.katakana]) add(kana, bare)
  const { hepburn, macron, kunrei, alternates } = prefecture.romaji
  for (const romaji of [hepburn, macron, kunrei, ...alternates, prefecture.en.short, prefecture.vi.usual]) {
    add(romaji, bare)
    put(tables.romaji, foldRomaji(romaji), bare)
  }
  for (const full of [prefecture.en.full, prefecture.vi.full, ...prefecture.vi.aliases]) add(full, entry)
  for (const phonetic of prefecture.vi.oldPhonetic) add(phonetic, { ...bare, certainty: 0.85 })
}
const prefectureOfJis = new Map(prefectures.map((prefecture) => [prefecture.jisCode, prefecture.id]))
for (const city of municipalities) {
  const locality = prefectureOfJis.get(city.prefecture)
  if (locality === undefined) continue
  const entry: Entry = { side: 'jp', locality, municipality: city.id, certainty: 1 }
  const bareKanji = city.kanji.slice(0, -1)
  for (const name of [
    city.kanji,
    city.hiragana,
    city.vi,
    `${city.en.replace(/ City$/, '')} City`,
    `${bareKanji}市役所`,
  ]) {
    add(name, entry)
  }
  if (city.id.endsWith('-city')) continue
  for (const name of [bareKanji, city.hiragana.slice(0, -1), city.en.replace(/ \(.*\)$/, '')]) {
    add(name, { ...entry, certainty: 0.9, place: true })
  }
}

const idOfVietnameseName = new Map<string, { locality: string; former?: string }>()
for (const province of provinces) {
  for (const unit of province.mergedFrom) {
    idOfVietnameseName.set(unit.names.vi, {
      locality: province.id,
      ...(unit.id === province.id ? {} : { former: unit.id }),
    })
  }
}

/** Abbreviations that several units share: QN, ĐN, BD … */
export const abbreviations: ReadonlyMap<string, readonly Entry[]> = new Map(
  Object.entries(ambiguousAbbreviations).map(([short, meanings]) => [
    short.toLowerCase(),
    meanings.map((meaning): Entry => {
      const [, id = meaning, formerName] = /^([a-z-]+)(?: \((.+)\))?$/.exec(meaning) ?? []
      const former = formerName === undefined ? undefined : idOfVietnameseName.get(formerName)
      return { side: 'vn', locality: id, ...former, certainty: 0.6 }
    }),
  ]),
)

/** Kanji names of prefectures and cities with their endings, longest first, for addresses written without blanks. */
export const kanjiNames: readonly { text: string; entry: Entry }[] = spellings
  .filter(({ text }) => /\p{Script=Han}{2,}/u.test(text))
  .map(({ text, entry }) => ({ text: toModernKanji(text), entry }))
  .sort((a, b) => b.text.length - a.text.length)
