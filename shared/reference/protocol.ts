import type { Side } from '../model/registrant.ts'
import { fold, foldWidth, tidy } from './fold.ts'
import type { TitleRule } from './protocol-rules.ts'
import { rulesFor, vietnameseBusinessTitles, vietnamesePublicTitles, vietnameseShortTitles } from './protocol-rules.ts'
import { resolveLocality } from './resolve-locality.ts'

/** One title as written and what it says about the rank. */
export type RankedTitle = {
  text: string
  /** Left out where the title gives none: advisers, former posts, posts that the scale does not list. */
  rank?: number
  /** The body is missing or the scale does not list the post: a person should look. */
  uncertain?: true
  /** nguyên, cựu, 元, 前: held once, not today. */
  former?: true
  /** Quyền, phụ trách, 職務代理者: does the work of the head. */
  acting?: true
  /** A deputy who is first among deputies. */
  standing?: true
}

export type Ranking = {
  titles: RankedTitle[]
  /** The highest rank of all titles; left out where none gives one. */
  rank?: number
  uncertain: boolean
}

const brackets = /[（(][^()（）]*[)）]/g
const japaneseScript = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u

/** Cuts a cell into its titles, in the given order: at commas, slashes, kiêm, 兼 and line breaks. */
export function splitTitles(text: string): string[] {
  const parts = tidy(text).split(/\s*[,;；，、\n]\s*|\s+kiêm\s+|\s*\/\s*|\s+[–—-]\s+|兼務?|\s+&\s+/i)
  return parts.map((part) => part.trim()).filter((part) => part !== '')
}

function expandVietnamese(title: string): string {
  let words = fold(title)
    .replace(/[^\p{L}\p{N}&'/ -]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  for (const [short, long] of vietnameseShortTitles) words = words.replace(short, long)
  return words.trim()
}

/** TP is Trưởng phòng where a department follows and thành phố where a place does. */
function openTp(words: string, original: string): string {
  return words.replace(/^(pho )?tp\b\.?\s*(.*)$/, (whole, deputy: string | undefined, rest: string) => {
    if (rest !== '' && resolveLocality(original.replace(/^.*?TP\.?\s*/i, ''), { side: 'vn' }).kind === 'found')
      return whole
    return `${deputy ?? ''}truong phong ${rest}`.trim()
  })
}

const firstFit = (rules: readonly TitleRule[], text: string): TitleRule | undefined =>
  rules.find((rule) => rule.match.test(text))

function rankJapanese(title: string, rules: readonly TitleRule[]): RankedTitle | undefined {
  const text = foldWidth(title).replace(brackets, '').replace(/\s/g, '').toUpperCase()
  const former = /^(元|前)(?!橋)/.test(text) && !/^前(田|川|原|山)/.test(text)
  if (former) return { text: title, former: true }
  const acting = /職務代理者?$|^代理/.test(text)
  const bare = text.replace(/職務代理者?$|^代理|様$|氏$|殿$/g, '')
  if (/知事代理$/.test(bare)) return { text: title, uncertain: true }
  let rule = firstFit(rules, bare)
  let lower = 0
  if (!rule && /(代理|補佐|心得)$/.test(bare)) {
    rule = firstFit(rules, bare.replace(/(代理|補佐|心得)$/, ''))
    lower = 1
  }
  if (!rule) return undefined
  if (rule.rank === null) return { text: title, uncertain: true }
  return {
    text: title,
    rank: Math.min(7, rule.rank + lower),
    ...(rule.uncertain ? { uncertain: true } : {}),
    ...(acting ? { acting: true } : {}),
  }
}

function rankVietnamese(title: string, isPublic: boolean): RankedTitle | undefined {
  const rules = isPublic ? vietnamesePublicTitles : vietnameseBusinessTitles
  const words = openTp(expandVietnamese(title), title)
  if (/^(nguyen|cuu)\s/.test(words) && /^(nguyên|cựu|nguyen|cuu)\s/i.test(tidy(title)))
    return { text: title, former: true }
  const inCharge = /\bphu trach\b/.test(words) && /\bpho\b/.test(words)
  const acting = /^(q|quyen)\s/.test(words)
  const standing = /\bthuong truc\b/.test(words) && /\bpho\b/.test(words)
  const plain = words
    .replace(/^(q|quyen)\s+/, '')
    .replace(/\bphu trach\b/, '')
    .replace(/\bthuong truc\b/, '')
    .replace(/\s+/g, ' ')
    .trim()
  const rule = firstFit(rules, inCharge ? plain.replace(/\bpho\s+/, '') : plain)
  if (!rule) return undefined
  if (rule.rank === null) return { text: title, uncertain: true }
  return {
    text: title,
    rank: rule.rank,
    ...(rule.uncertain ? { uncertain: true } : {}),
    ...(acting || inCharge ? { acting: true } : {}),
    ...(standing ? { standing: true } : {}),
  }
}

function rankEnglish(title: string, rules: readonly TitleRule[]): RankedTitle | undefined {
  const words = fold(title).replace(/\s+/g, ' ')
  if (/^(former|ex-?)\b/.test(words)) return { text: title, former: true }
  const rule = firstFit(rules, words)
  if (!rule) return undefined
  if (rule.rank === null) return { text: title, uncertain: true }
  const acting = /^acting\b/.test(words)
  return {
    text: title,
    rank: rule.rank,
    ...(rule.uncertain ? { uncertain: true } : {}),
    ...(acting ? { acting: true } : {}),
  }
}

function rankOne(title: string, side: Side, isPublic: boolean): RankedTitle {
  const rules = rulesFor(side, isPublic)
  const ranked = japaneseScript.test(title)
    ? rankJapanese(title, rules.japanese)
    : (rankVietnamese(title, isPublic) ?? rankEnglish(title, rules.english))
  return ranked ?? { text: title, uncertain: true }
}

/** A Japanese cell may put two titles side by side with a blank: 取締役 営業部長. */
function japaneseParts(title: string): string[] {
  if (!japaneseScript.test(title)) return [title]
  return title.split(/[\s・]+/).filter((part) => part !== '')
}

/** Order by rank, a certain title before an uncertain one of the same rank. */
const weight = (title: RankedTitle): number => (title.rank ?? 99) + (title.uncertain ? 0.5 : 0)

const remembered = new Map<string, Ranking>()

/**
 * The rank that a title cell gives on the parity scale: every title is kept in the given order, the highest counts.
 * `isPublic` tells local government from companies (部長 is 3 in a prefecture and 4 in a company). Former posts give no
 * rank; a missing body (Chủ tịch of what?) makes it uncertain. Source of the scale: Circular 05/2017/TT-BNG and
 * Regulation 02-QĐi/TW as read in the domain notes.
 */
export function rankTitles(text: string, { side, isPublic }: { side: Side; isPublic: boolean }): Ranking {
  const key = `${side}${isPublic}${text}`
  const before = remembered.get(key)
  if (before) return before
  const titles = splitTitles(text).flatMap((title) => {
    const whole = rankOne(title, side, isPublic)
    const parts = japaneseParts(title)
    if (parts.length === 1) return [whole]
    const ranks = parts.map((part) => rankOne(part, side, isPublic))
    const best = ranks.reduce((a, b) => ((b.rank ?? 99) < (a.rank ?? 99) ? b : a))
    return [best.rank !== undefined && best.rank < (whole.rank ?? 99) ? { ...best, text: title } : whole]
  })
  const ranked = titles.filter((title) => title.rank !== undefined)
  const best = ranked.reduce<RankedTitle | undefined>((a, b) => (!a || weight(b) < weight(a) ? b : a), undefined)
  const ranking: Ranking = {
    titles,
    ...(best?.rank === undefined ? {} : { rank: best.rank }),
    uncertain: best ? best.uncertain === true : titles.some((title) => !title.former),
  }
  if (remembered.size > 20_000) remembered.clear()
  remembered.set(key, ranking)
  return ranking
}
