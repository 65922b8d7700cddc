import type { Side } from '../../model/registrant.ts'
import { tidy } from '../../reference/fold.ts'
import type { Direction, DirectionMark } from './directions.ts'
import { directionMarks } from './directions.ts'
import { familyOf } from './sector-families.ts'
import { isHeadOfPart } from './sector-heads.ts'
import type { SectorTerm } from './sector-terms.ts'
import { termsAt } from './sector-terms.ts'
import type { SectorText } from './sector-text.ts'
import { isSeparator, sectorText, separatorFits } from './sector-text.ts'

/** One sector found in a cell. `confidence` is 0 … 1; 0.5 and less comes from a generic word. */
export type SectorTag = {
  sector: string
  direction: Direction
  confidence: number
  phrase: string
  /** Only the kind of goods was recognised, by the word that carries the phrase. */
  isGuess?: true
}

export type SectorReading = {
  tags: SectorTag[]
  /** Parts of the cell, as written, in which nothing was recognised. */
  unread: string[]
}

export type TaggerHints = {
  /** What the column says where the cell does not. */
  direction: Direction
  side?: Side | undefined
  /** Other words about the same organisation, such as its name: they tell what "chế biến" alone means. */
  context?: string | undefined
}

type Hit = { start: number; end: number; term: SectorTerm; confidence: number }

const isWordLetter = (letter: string | undefined): boolean =>
  letter !== undefined && /[\p{Script=Latin}\p{N}]/u.test(letter)

/** Length of the text that a term takes up at this place, 0 where it does not fit. */
function fitLength(text: string, at: number, term: string): number {
  if (at + term.length > text.length) return 0
  for (let offset = 0; offset < term.length; offset += 1) {
    const inText = text[at + offset] ?? ''
    const inTerm = term[offset] ?? ''
    if (inText === inTerm) continue
    if (!separatorFits(inText, inTerm)) return 0
  }
  return term.length
}

const isKatakana = (letter: string | undefined): boolean => letter !== undefined && /[\u30a1-\u30ffー]/u.test(letter)

const isCapital = (letter: string | undefined): boolean => letter !== undefined && /\p{Lu}/u.test(letter)

/** Whether one syllable stands for itself: its text has Vietnamese marks and it is no part of a name (Nghi Sơn). */
function fitsAsSyllable({ plain, marked, bare }: SectorText, start: number, end: number): boolean {
  if (marked === bare) return false
  if (!isCapital(plain[start]) || plain === plain.toUpperCase()) return true
  const before = plain.slice(0, start).match(/(\S+) $/u)?.[1]
  return !isCapital(before?.[0]) && !(plain[end] === ' ' && isCapital(plain[end + 1]))
}

function hitAt(text: SectorText, at: number, side: Side | undefined): Hit | undefined {
  for (const term of termsAt(text.bare, at)) {
    const exact = fitLength(text.marked, at, term.marked)
    const length = exact || (term.syllable ? 0 : fitLength(text.bare, at, term.bare))
    if (length === 0) continue
    const end = at + length
    if (isWordLetter(text.plain[end - 1]) && isWordLetter(text.plain[end])) continue
    const written = text.plain.slice(at, end)
    if (!exact && text.marked.slice(at, end) !== text.bare.slice(at, end)) continue
    if (term.capitals && written !== written.toUpperCase()) continue
    if (term.wholeKana && (isKatakana(text.plain[at - 1]) || isKatakana(text.plain[end]))) continue
    if (term.syllable && (side === 'jp' || !fitsAsSyllable(text, at, end))) continue
    if (term.goods && !isHeadOfPart(text, at, end)) continue
    return { start: at, end, term, confidence: exact ? term.confidence : Math.min(term.confidence, 0.75) }
  }
  return undefined
}

function findHits(text: SectorText, side: Side | undefined): Hit[] {
  const hits: Hit[] = []
  let at = 0
  let inWord = false
  while (at < text.plain.length) {
    const letter = text.plain[at]
    const isWord = isWordLetter(letter)
    // No term begins in the middle of a word in Latin letters.
    const hit: Hit | undefined = (inWord && isWord) || isSeparator(letter) ? undefined : hitAt(text, at, side)
    at = hit ? hit.end : at + 1
    inWord = hit ? isWordLetter(text.plain[at - 1]) : isWord
    if (hit) hits.push(hit)
  }
  return hits
}

/** The nearest following Japanese word decides, else the nearest preceding one of the same clause, else the column. */
function directionOf(hit: Hit, clause: readonly DirectionMark[], column: Direction): Direction {
  if (
    hit.term.partner &&
    (column === 'seek' || clause.some((mark) => mark.direction === 'seek' || mark.start < hit.end))
  )
    return 'seek'
  const following = clause.filter((mark) => mark.after && mark.start >= hit.start)
  const firm = following.find((mark) => !mark.modal && !mark.weak) ?? following.find((mark) => mark.modal)
  if (firm) return firm.direction
  const preceding = clause.filter((mark) => !mark.after && mark.start <= hit.start)
  const strong = preceding.filter((mark) => !mark.modal && !mark.weak)
  const last = strong.at(-1)
  if (last) {
    const searched = strong.some((mark) => mark.direction === 'seek')
    return last.direction === 'both' && searched ? 'seek' : last.direction
  }
  const modal = preceding.filter((mark) => mark.modal).at(-1)
  if (modal) return modal.direction
  const weak = [...preceding, ...following].find((mark) => mark.weak)
  return weak && column !== 'seek' ? weak.direction : column
}

/** Direction words inside a sector's own phrase count only where they are more than one syllable (thu hút đầu tư). */
function outsideHits(marks: readonly DirectionMark[], hits: readonly Hit[], text: SectorText): DirectionMark[] {
  return marks.filter((mark) => {
    const around = hits.find((hit) => mark.start < hit.end && hit.start < mark.end)
    if (!around || around.term.weak || around.term.partner) return true
    if (mark.weak || around.term.sectors.length === 0) return false
    if (mark.after) return mark.end === around.end && mark.end - mark.start > 1
    return (
      mark.start === around.start &&
      /[ _]/.test(text.plain.slice(mark.start, mark.end)) &&
      !/^(cung ung)/.test(text.bare.slice(mark.start))
    )
  })
}

const foodContext: [RegExp, string][] = [
  [/thực phẩm|đồ uống|食品|food/i, 'food-processing'],
  [/thủy sản|水産|seafood/i, 'fisheries-aquaculture'],
  [/nông sản|農産|agri/i, 'agri-processing'],
]

function sectorsOf(hit: Hit, text: SectorText, context: string): readonly string[] {
  const instead = hit.term.inContextOf?.find(({ phrase }) => text.marked.includes(phrase))
  if (instead) return [...new Set([...instead.sectors, ...hit.term.sectors])]
  if (hit.term.marked === 'chế biến') {
    const food = foodContext.find(([words]) => words.test(context))
    if (food) return [food[1]]
  }
  return hit.term.sectors
}

/** Cuts a text at its stronger stops; commas stay inside a clause, since one verb may govern a whole list. */
function clausesOf(original: string): string[] {
  return tidy(original)
    .split(/[;；\n。•●]|\/(?=\s*\S{0,40}(?:tìm|cần|bán|mua|cung cấp))|／/iu)
    .map((part) => part.replace(/^[\s\-–+*]*(?:\(?\d{1,2}[.)、]|[a-z][.)])?\s*/iu, '').trim())
    .filter((part) => part !== '')
}

/** Whether nothing but direction words stands in a part of a text ("Nhu cầu hợp tác:"). */
function saysOnlyDirection(part: string, start: number, marks: readonly DirectionMark[]): boolean {
  if (marks.length === 0) return false
  const rest = [...part].filter((_, at) => !marks.some((mark) => mark.start <= start + at && start + at < mark.end))
  return !/\p{L}{2,}/u.test(rest.join(''))
}

/** Sectors of those for whom goods are made rather than of the goods: a hospital, a shop, a school, a hotel. */
const customers: ReadonlySet<string> = new Set(['healthcare', 'retail', 'education', 'tourism', 'livestock-dairy'])
/** Parts, people, training and research are what is meant, whatever they are for. */
const ofAnything: ReadonlySet<string> = new Set(['supporting-industry', 'labour-employment', 'hr-training', 'r-and-d'])
const purposeBefore = /(?:^|[ ,])(?:cho|danh cho|phuc vu|dung cho|dung trong|for|for use in)(?: \p{L}+){0,3} $/u
const purposeAfter = /^\S{0,4}?(?:向け|用の?(?=\p{Script=Han}|\p{Script=Katakana}))/u

/** Whether better words of the same part of a list make a hit say nothing: a generic word, or for whom the goods are. */
function isOutdone(hit: Hit, hits: readonly Hit[], { plain, bare }: SectorText): boolean {
  const from = Math.max(plain.lastIndexOf(',', hit.start), plain.lastIndexOf('&', hit.start)) + 1
  const next = plain.slice(hit.end).search(/[,&]/)
  const to = next === -1 ? plain.length : hit.end + next
  const better = hits.filter(
    (other) =>
      other !== hit &&
      !other.term.weak &&
      other.confidence > 0.5 &&
      other.term.sectors.length > 0 &&
      from <= other.start &&
      other.end <= to,
  )
  if (better.length === 0) return false
  if (hit.confidence <= 0.5) return !hit.term.sectors.some((sector) => ofAnything.has(sector))
  return (
    hit.term.sectors.every((sector) => customers.has(sector)) &&
    ((purposeBefore.test(bare.slice(from, hit.start)) && better.some((other) => other.end <= hit.start)) ||
      (purposeAfter.test(plain.slice(hit.end, to)) && better.some((other) => other.start >= hit.end)))
  )
}

const stopWords = new Set(
  'các|những|về|trong|lĩnh vực|ngành|và|cho|của|với|tại|nhật bản|việt nam|đối tác|doanh nghiệp|sản phẩm|dịch vụ|v.v|vv|...|etc|など|等|の|を|が|に|は|products|services|company|companies|japan|vietnam'.split(
    '|',
  ),
)

/** A family of goods is a guess, like a generic word. */
const familyConfidence = 0.5
const familyTerm: SectorTerm = { marked: '', bare: '', sectors: [], language: 'all', confidence: familyConfidence }

type Part = { start: number; end: number; text: string; hits: Hit[] }

/** The parts of a list with the hits that reach into each. */
function partsOf(text: SectorText, hits: readonly Hit[]): Part[] {
  let start = 0
  return text.plain.split(',').map((part) => {
    const from = start
    const end = from + part.length
    start = end + 1
    return { start: from, end, text: part, hits: hits.filter((hit) => hit.start < end && from < hit.end) }
  })
}

const saysNothing = ({ text }: Part): boolean => stopWords.has(text.trim().toLowerCase()) || !/\p{L}{2,}/u.test(text)

function tagClause(clause: string, hints: TaggerHints): { tags: SectorTag[]; unread: string[] } {
  const text = sectorText(clause)
  const hits = findHits(text, hints.side)
  const marks = outsideHits(directionMarks(text), hits, text)
  const context = `${hints.context ?? ''} ${text.plain}`
  const parts = partsOf(text, hits).filter((part) => !saysNothing(part))
  const guessed = new Set<Part>()
  const guesses = parts.flatMap((part): SectorTag[] => {
    // a phrase that only looks like goods (cá nhân) is no family of them either
    const family = part.hits.every(({ term }) => term.weak) ? familyOf(part.text) : undefined
    if (!family) return []
    guessed.add(part)
    const hit = { ...part, term: familyTerm, confidence: familyConfidence }
    const direction = directionOf(hit, marks, hints.direction)
    return [{ ...family, direction, confidence: familyConfidence, isGuess: true }]
  })
  const strong = guesses.length > 0 || hits.some((hit) => !hit.term.weak && hit.term.sectors.length > 0)
  const tags = hits.flatMap((hit): SectorTag[] => {
    if ((hit.term.weak && strong) || isOutdone(hit, hits, text)) return []
    const direction = directionOf(hit, marks, hints.direction)
    const phrase = text.plain.slice(hit.start, hit.end).replaceAll('_', '-')
    return sectorsOf(hit, text, context).map((sector) => ({ sector, direction, confidence: hit.confidence, phrase }))
  })
  const unread = parts
    .filter(
      (part) =>
        !part.hits.some(({ term }) => term.sectors.length > 0) &&
        !guessed.has(part) &&
        !saysOnlyDirection(part.text, part.start, marks),
    )
    .map((part) => part.text.replaceAll('_', '-').trim())
  return { tags: [...tags, ...guesses], unread }
}

const remembered = new Map<string, SectorReading>()

/**
 * Sectors of a cell with their direction: longest phrase first, each piece of text used once, composites and phrases
 * with marks of separation inside kept whole, generic words with low confidence and only where nothing better stands
 * in their clause. A sector found twice keeps its surest reading; offer and seek together become both.
 */
export function tagSectors(cell: string, hints: TaggerHints): SectorReading {
  const asksContext = /chế biến|che bien/i.test(cell)
  const key = `${hints.direction}|${hints.side ?? ''}|${asksContext ? (hints.context ?? '') : ''}|${cell}`
  const before = remembered.get(key)
  if (before) return before
  const best = new Map<string, SectorTag>()
  const unread: string[] = []
  for (const clause of clausesOf(cell)) {
    const reading = tagClause(clause, hints)
    unread.push(...reading.unread)
    for (const tag of reading.tags) {
      const known = best.get(tag.sector)
      if (!known) best.set(tag.sector, tag)
      else {
        best.set(tag.sector, {
          ...(tag.confidence > known.confidence ? tag : known),
          direction: known.direction === tag.direction ? tag.direction : 'both',
        })
      }
    }
  }
  const reading: SectorReading = { tags: [...best.values()], unread }
  if (remembered.size > 20_000) remembered.clear()
  remembered.set(key, reading)
  return reading
}
