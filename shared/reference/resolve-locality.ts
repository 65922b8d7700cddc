import type { RegistrantKind, Side } from '../model/registrant.ts'
import { fold, foldKana, foldLetters, foldRomaji, foldWidth, repairLookAlikes, tidy, toModernKanji } from './fold.ts'
import { localityName } from './localities.ts'
import { mergerDate, provinces } from './locality-data.ts'
import type { Entry } from './locality-index.ts'
import { abbreviations, kanjiNames, spellings, tables, vietnameseKey } from './locality-index.ts'

/** One reading of a text that names a place. `confidence` is 0 … 1; below 0.7 a person should look at it. */
export type LocalityFound = {
  kind: 'found'
  locality: string
  /** Id of the former unit where an old name was written, or where the text is older than the merger. */
  former?: string
  /** Id of the municipality where the data knows it, else its name as written. */
  municipality?: string
  confidence: number
}
export type LocalityAnswer = Omit<LocalityFound, 'kind' | 'confidence'>
export type LocalityResolution = LocalityFound | { kind: 'ambiguous'; answers: LocalityAnswer[] } | { kind: 'unknown' }

export type LocalityHints = {
  kind?: RegistrantKind | undefined
  side?: Side | undefined
  /** ISO day of the event or of the list; before the merger the former unit is kept even where its name lives on. */
  date?: string | undefined
}

const unitBefore =
  /(?:^|[\s,;(])(?:tỉnh|thành phố|thủ đô|phủ|đạo|tp|t\.p|tinh|thanh pho)(?:\s*\.\s*|\s+)(?=\S)|^t\.\s*/g
const cityBefore = /(?:thành phố|thanh pho|t\.?p\b\.?)\s*$/
const unitAfter = /(?:[\s-]*(?:prefecture|pref\.?|province|prov\.?|metropolis|ken|fu)|\s+city|省|県|縣)$/
const cityAfter = /(?:\s+city|市|市役所)$/

/** The text with tỉnh, TP., Pref., 省 … taken off, and whether they said that a city is meant. */
function withoutUnit(text: string): { core: string; city: boolean } {
  let core = text.trim()
  let city = false
  unitBefore.lastIndex = 0
  let last: RegExpExecArray | null = null
  for (let match = unitBefore.exec(core); match; match = unitBefore.exec(core)) last = match
  if (last) {
    city = cityBefore.test(last[0].trim())
    core = core.slice(last.index + last[0].length)
  }
  const before = core
  core = core
    .replace(unitAfter, '')
    .replace(/(?<=.)(?:庁|政府|人民委員会)$/, '')
    .replace(unitAfter, '')
  if (cityAfter.test(before)) {
    city = true
    core = before.replace(cityAfter, '')
  }
  return { core: core.trim(), city }
}

const sameAnswer = (a: Entry, b: Entry): boolean =>
  a.locality === b.locality && a.former === b.former && a.municipality === b.municipality

/** Entries of the text by ever looser keys, with how much each loosening costs. */
function lookUp(text: string, side: Side | undefined): { entries: Entry[]; factor: number } | undefined {
  const steps: [Map<string, Entry[]>, string, number][] = [
    [tables.vietnamese, vietnameseKey(text), 1],
    [tables.folded, foldLetters(text), 0.95],
  ]
  const repaired = repairLookAlikes(text.normalize('NFKC').replace(/\s/g, ''))
  if (/[\u30a1-\u30ff]/.test(repaired) && !/\p{Script=Latin}/u.test(repaired)) {
    steps.push([tables.kana, foldKana(repaired), 0.9])
  }
  if (/^[\p{Script=Latin}\p{M}\s'-]+$/u.test(text)) steps.push([tables.romaji, foldRomaji(text), 0.95])
  for (const [table, key, factor] of steps) {
    const entries = (table.get(key) ?? []).filter((entry) => side === undefined || entry.side === side)
    if (entries.length > 0) return { entries, factor }
  }
  return undefined
}

function answerOf(entry: Entry, hints: LocalityHints): LocalityAnswer {
  const old =
    entry.former === undefined && hints.date !== undefined && hints.date < mergerDate && entry.side === 'vn'
      ? provinces.find((one) => one.id === entry.locality && one.mergedIn2025)?.id
      : entry.former
  return {
    locality: entry.locality,
    ...(old === undefined ? {} : { former: old }),
    ...(entry.municipality === undefined ? {} : { municipality: entry.municipality }),
  }
}

function decide(entries: readonly Entry[], factor: number, hints: LocalityHints, city: boolean): LocalityResolution {
  const unique = entries.filter((entry, index) => entries.findIndex((other) => sameAnswer(other, entry)) === index)
  const own = unique.filter((entry) => !entry.place)
  const cities = city ? unique.filter((entry) => entry.municipality !== undefined) : []
  const candidates = cities.length > 0 ? cities : own.length > 0 ? own : unique
  const first = candidates[0]
  if (!first) return { kind: 'unknown' }
  if (candidates.length > 1) return { kind: 'ambiguous', answers: candidates.map((entry) => answerOf(entry, hints)) }
  return { kind: 'found', ...answerOf(first, hints), confidence: Math.round(first.certainty * factor * 100) / 100 }
}

/** Names that fit a text in which ? stands for one lost letter each. */
function withLostLetters(text: string, hints: LocalityHints): LocalityResolution {
  const pattern = [...fold(text.replaceAll('\ufffd', '?'))]
  const fits = spellings
    .filter(({ text: spelling, entry }) => {
      const letters = [...spelling]
      if (hints.side !== undefined && entry.side !== hints.side) return false
      return (
        letters.length === pattern.length &&
        letters.every((letter, at) => pattern[at] === '?' || pattern[at] === letter)
      )
    })
    .map(({ entry }) => entry)
  return decide(fits, 0.5, hints, false)
}

/** Whether two words differ by one letter written wrong, left out, added or exchanged with its neighbour. */
function oneSlipApart(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false
  let start = 0
  while (start < a.length && a[start] === b[start]) start += 1
  let end = 0
  while (end < Math.min(a.length, b.length) - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end += 1
  const restA = a.slice(start, a.length - end)
  const restB = b.slice(start, b.length - end)
  return (
    (restA.length <= 1 && restB.length <= 1) ||
    (restA.length === 2 && restB.length === 2 && restA[0] === restB[1] && restA[1] === restB[0])
  )
}

/** Names one slip away: never an answer by themselves, but what to ask about. */
function nearMisses(text: string, hints: LocalityHints): LocalityResolution {
  const key = foldLetters(text)
  if (key.length < 5 || key.length > 24 || !/^[a-z]+$/.test(key)) return { kind: 'unknown' }
  const near: Entry[] = []
  for (const [name, entries] of tables.folded) {
    if (name.length < 5 || !oneSlipApart(name, key)) continue
    for (const entry of entries) {
      if (entry.place || (hints.side !== undefined && entry.side !== hints.side)) continue
      if (!near.some((other) => sameAnswer(other, entry))) near.push(entry)
    }
  }
  return near.length === 0
    ? { kind: 'unknown' }
    : { kind: 'ambiguous', answers: near.map((one) => answerOf(one, hints)) }
}

/** A Japanese address or the name of an office, written without blanks: 〒371-8570 群馬県前橋市大手町1-1-1. */
function inKanji(text: string, hints: LocalityHints): LocalityResolution {
  if (hints.side === 'vn') return { kind: 'unknown' }
  const address = toModernKanji(
    text
      .normalize('NFKC')
      .replace(/〒?\s*\d{3}-?\d{4}/, '')
      .replace(/\s/g, ''),
  )
  let best: { at: number; text: string; entry: Entry } | undefined
  for (const { text: name, entry } of kanjiNames) {
    if (!/[都道府県市町]$/.test(name)) continue
    const at = address.indexOf(name)
    if (at >= 0 && (!best || at < best.at)) best = { at, text: name, entry }
  }
  if (!best) return { kind: 'unknown' }
  const rest = address.slice(best.at + best.text.length)
  const town = best.entry.municipality ?? /^(\p{Script=Han}{1,6}?[市区町村])/u.exec(rest)?.[1]
  const known = town === undefined ? undefined : lookUp(town, 'jp')?.entries.find((entry) => entry.municipality)
  return {
    kind: 'found',
    ...answerOf(best.entry, hints),
    ...(town === undefined ? {} : { municipality: known?.municipality ?? town }),
    confidence: 0.9,
  }
}

/** Names among the words of a longer text, longest first; a unit's own name counts more than a town inside it. */
function amongWords(text: string, hints: LocalityHints): LocalityResolution {
  const words = text.split(/[\s,;/()|–—]+|\s-\s/).filter((word) => word !== '')
  if (words.length < 2 || words.length > 60) return { kind: 'unknown' }
  const hits: Entry[] = []
  let at = 0
  while (at < words.length) {
    let taken = 0
    for (let length = Math.min(5, words.length - at); length > 0 && taken === 0; length -= 1) {
      const phrase = words.slice(at, at + length).join(' ')
      const key = vietnameseKey(phrase)
      if (key.length < 4 && !/^(huế|huếcity)$/.test(key)) continue
      const marked = /\P{ASCII}/u.test(phrase)
      const entries = (
        tables.vietnamese.get(key) ??
        (marked && !/[\u3040-\u30ff]/.test(phrase) ? [] : lookUp(phrase, hints.side)?.entries) ??
        []
      ).filter((entry) => hints.side === undefined || entry.side === hints.side)
      const usable = entries.filter((entry) => !entry.place || key.length > 4)
      if (usable.length > 0) {
        hits.push(...usable)
        taken = length
      }
    }
    at += Math.max(1, taken)
  }
  const own = hits.filter((entry) => !entry.place)
  const last = (own.length > 0 ? own : hits).at(-1)
  if (!last) return { kind: 'unknown' }
  const others = own.filter((entry) => entry.locality !== last.locality)
  if (others.length > 0 && !text.includes(',')) {
    return { kind: 'ambiguous', answers: [last, ...others].map((entry) => answerOf(entry, hints)) }
  }
  return { kind: 'found', ...answerOf(last, hints), confidence: others.length > 0 ? 0.75 : 0.85 }
}

/** What only ends an address: "…, An Dương, HP"; and the numbered districts, which one city alone has. */
function atAddressEnd(written: string, hints: LocalityHints): LocalityResolution | undefined {
  const last = fold(written.split(/[,;\n]/).at(-1) ?? '').replace(/[.\s]/g, '')
  const short = written.includes(',') ? abbreviations.get(last) : undefined
  if (short) return decide(short, 0.9, hints, false)
  const isNumbered = /(?:^|[\s,.])(?:quan|q\.?)\s?(?:[1-9]|1[0-2])(?=$|[\s,.])/.test(fold(written))
  return isNumbered ? { kind: 'found', locality: 'ho-chi-minh', confidence: 0.75 } : undefined
}

function resolve(text: string, hints: LocalityHints): LocalityResolution {
  const written = foldWidth(text)
  if (written === '' || written.length > 400) return { kind: 'unknown' }
  const whole = lookUp(written, hints.side)
  if (whole && (whole.factor === 1 || !/[?\ufffd]/.test(text))) {
    const decided = decide(whole.entries, whole.factor, hints, false)
    if (decided.kind !== 'unknown') return decided
  }
  const { core, city } = withoutUnit(written)
  const short = abbreviations.get(core.replace(/\./g, ''))
  if (short && hints.side !== 'jp') return decide(short, 1, hints, false)
  if (/[?\ufffd]/.test(text)) {
    const guessed = withLostLetters(core, hints)
    if (guessed.kind !== 'unknown') return guessed
  }
  const bare = core === written ? undefined : lookUp(core, hints.side)
  if (bare) {
    const decided = decide(bare.entries, bare.factor, hints, city)
    if (decided.kind !== 'unknown') return decided
  }
  const kanji = /\p{Script=Han}/u.test(written) ? inKanji(written, hints) : undefined
  if (kanji && kanji.kind !== 'unknown') return kanji
  const found = amongWords(written, hints)
  if (found.kind !== 'unknown') return found
  const end = hints.side === 'jp' ? undefined : atAddressEnd(written, hints)
  return end ?? nearMisses(core, hints)
}

const remembered = new Map<string, LocalityResolution>()

/**
 * Which province or prefecture a text names: today's unit for old names (the former id is kept), towns and addresses
 * included, in any of the scripts, with the slips and foldings of real sheets. Several readings come back as answers
 * to ask about; a text that names nothing known is `unknown`. Never throws.
 */
export function resolveLocality(text: string, hints: LocalityHints = {}): LocalityResolution {
  const key = `${hints.side ?? ''}|${hints.date !== undefined && hints.date < mergerDate}|${text}`
  const before = remembered.get(key)
  if (before) return before
  const resolution = resolve(tidy(text).replaceAll('\n', ' '), hints)
  if (remembered.size > 20_000) remembered.clear()
  remembered.set(key, resolution)
  return resolution
}

/** How an answer is shown to somebody who has to choose: "Đà Nẵng (Quảng Nam)". */
export function localityAnswerLabel(answer: LocalityAnswer, language: 'vi' | 'ja' | 'en'): string {
  const name = localityName(answer.locality, language)
  const inside = answer.former ?? answer.municipality
  return inside === undefined ? name : `${name} (${localityName(inside, language)})`
}
