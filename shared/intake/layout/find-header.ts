import { exactHead } from '../columns/dictionary.ts'
import { bestHead } from '../columns/score-head.ts'
import type { IntakeField } from '../stages.ts'
import type { SheetView } from './sheet-view.ts'

/** The rows of a header, zero-based and inclusive. */
export type HeaderBlock = { top: number; bottom: number; known: number }

type HeadLikeness = {
  filled: number
  known: number
  /** Known heads as they stand, not only a part of a text that is one. */
  firm: number
  fields: number
  points: number
}

const dataLike = /@|https?:|^\+?[\d０-９][\d０-９\s.,\-()/:]{3,}$/
const trusted = 0.6

/** How far a row looks like heads: how many of its cells the dictionary knows. */
function likeness(view: SheetView, row: number): HeadLikeness {
  const fields = new Set<IntakeField>()
  let filled = 0
  let known = 0
  let firm = 0
  let points = 0
  for (const text of view.texts(row).values()) {
    filled++
    if (dataLike.test(text)) {
      points -= 1
      continue
    }
    const best = bestHead(text)
    if (!best || best.score < trusted) continue
    known++
    if (best.how !== 'inside') firm++
    points += best.score
    fields.add(best.field)
  }
  return { filled, known, firm, fields: fields.size, points }
}

function isHeadRow(found: HeadLikeness): boolean {
  if (found.fields < 2 || found.points < 1.5) return false
  const share = found.known / found.filled
  return share >= 0.5 || (found.known >= 4 && share >= 0.34)
}

/** A second row of heads under the first: it continues merges of the first, or is itself made of known heads. */
function continuesHeader(view: SheetView, first: number, row: number): boolean {
  const own = likeness(view, row)
  let underGroups = 0
  let besideGroups = 0
  for (const column of view.texts(row).keys()) {
    const above = view.mergeAt(row - 1, column)
    if (above && above.left < above.right && above.bottom === row - 1) underGroups++
    else besideGroups++
  }
  let reaching = 0
  for (const column of view.texts(first).keys()) {
    const merge = view.mergeAt(first, column)
    if (merge && merge.bottom >= row) reaching++
  }
  // heads that reach down beside it leave no doubt, even where the row holds dates or figures
  if (underGroups > 0 && besideGroups === 0 && reaching > 0) return true
  if (own.points < 0) return false
  if (underGroups > 0 && besideGroups === 0 && own.known > 0) return true
  if (reaching > 0 && (own.known > 0 || reaching >= 2)) return true
  // answers may hold words that heads hold too ("Có nhu cầu"): a second language has heads as they stand
  if (isHeadRow(own)) return own.firm >= own.filled * 0.5
  return own.firm >= 2 && own.known === own.filled
}

/** A row above the heads that groups them: merged over some of the columns but not all, or itself known heads. */
function groupsHeader(view: SheetView, row: number, header: number): boolean {
  const below = view.texts(header)
  const own = view.texts(row)
  if (own.size === 0) return false
  let groups = 0
  for (const column of own.keys()) {
    const merge = view.mergeAt(row, column)
    if (!merge || merge.left === merge.right) continue
    const covered = [...below.keys()].filter((head) => head >= merge.left && head <= merge.right).length
    if (merge.bottom < header && covered >= 2 && covered < below.size) groups++
  }
  return groups > 0 && (groups === own.size || own.size >= 2)
}

const deepestHeader = 4

/** The header whose first recognised row is `row`, extended over the rows that belong to it. */
function blockAround(view: SheetView, index: number): HeaderBlock {
  const row = view.rows[index] ?? 0
  let top = row
  let bottom = row
  for (let next = index + 1; next < view.rows.length && next < index + deepestHeader; next++) {
    const candidate = view.rows[next] ?? 0
    if (candidate !== bottom + 1 || !continuesHeader(view, top, candidate)) break
    bottom = candidate
  }
  const before = view.rows[index - 1]
  if (before !== undefined && before === row - 1 && groupsHeader(view, before, row)) top = before
  return { top, bottom, known: likeness(view, row).known }
}

/** The header block around a row that a person named. */
export function headerAt(view: SheetView, row: number): HeaderBlock {
  const before = view.rows.filter((other) => other < row).at(-1)
  const top =
    before === row - 1 && (groupsHeader(view, before, row) || isHeadRow(likeness(view, before))) ? before : row
  return { top, bottom: row, known: likeness(view, row).known }
}

/** Rows looked at in full for the first header; titles and mottos are far fewer. */
const thoroughRows = 100

/** A row of heads has a known one among its first texts. */
const firstTexts = 6

const headStops = /[\n/／(（*※:：]/
const firstOfHead = /^[\s※*]*([^\n/／(（*※:：]*?)\s*(?:$|[\n/／(（*※:：])/

/** A quick look at a row deep in a sheet: at least two of its texts, or their first words, are heads as they stand. */
function mayBeHeadRow(view: SheetView, row: number): boolean {
  let known = 0
  let seen = 0
  for (const text of view.texts(row).values()) {
    if (++seen > firstTexts && known === 0) return false
    if (text.length > 60) continue
    const lower = text.toLowerCase()
    if (exactHead(lower) || (headStops.test(lower) && exactHead(firstOfHead.exec(lower)?.[1] ?? ''))) known++
    if (known >= 2) return true
  }
  return false
}

/** The next header at or after `from` (an index into view.rows). */
export function nextHeader(view: SheetView, from: number): HeaderBlock | undefined {
  for (let index = from; index < view.rows.length; index++) {
    const row = view.rows[index] ?? 0
    const isThorough = from === 0 && index < thoroughRows
    if ((isThorough || mayBeHeadRow(view, row)) && isHeadRow(likeness(view, row))) return blockAround(view, index)
  }
  return undefined
}

const deepestGuess = 40

/**
 * A header where the dictionary knows none: the first row with as many short texts as the table below it is wide.
 * A list of one column counts when its first text is a known head.
 */
export function guessHeader(view: SheetView): HeaderBlock | undefined {
  const first = view.rows.slice(0, deepestGuess)
  const widest = Math.max(0, ...view.rows.slice(0, 200).map((row) => view.texts(row).size))
  if (widest === 0) return undefined
  for (const row of first) {
    const texts = [...view.texts(row).values()]
    const wordy = texts.every((text) => text.length <= 60 && !dataLike.test(text))
    const known = texts.some((text) => (bestHead(text)?.score ?? 0) >= 0.85)
    if (wordy && (widest === 1 ? known : texts.length >= Math.max(2, widest * 0.6))) {
      return { top: row, bottom: row, known: known ? 1 : 0 }
    }
  }
  return undefined
}
