import type { IntakeField } from '../stages.ts'
import { exactHead, exactHeadWithoutMarks, headInside, type KnownHead } from './dictionary.ts'
import { comparableHead, headPieces, headWithAsides } from './head-text.ts'

/** How a head was recognised, strongest first. */
export type HeadMatch = { field: IntakeField; score: number; how: 'exact' | 'without-marks' | 'inside'; piece: string }

const longestHead = 120

const seeks =
  /(?:cần|muốn|nhu cầu|đang|tìm) (?:mua|tìm|nhập)|thu mua|探して|求める|買いたい|調達したい|仕入れたい|購入したい|\b(?:sought|needed|wanted|to buy|to import|you need)\b/u
const offers =
  /chào bán|(?:cần|muốn|có thể) (?:bán|cung cấp|xuất)|売りたい|販売したい|輸出したい|提供できる|\b(?:offered|to sell|to export|for sale)\b/u

/** The direction that a head gives to the goods it asks for: "Sản phẩm cần mua", "Fields of cooperation sought". */
const directedField = (piece: string): IntakeField | undefined =>
  seeks.test(piece) ? 'seek' : offers.test(piece) ? 'offer' : undefined

/**
 * The fields that one head text may stand for, best first. Every language of a bilingual head has a voice; voices for
 * the same field strengthen each other. Scores are 0 … 1.
 */
export function scoreHead(text: string): HeadMatch[] {
  if (text.length > longestHead) return []
  const matches = new Map<IntakeField, HeadMatch>()
  const vote = (known: KnownHead, score: number, how: HeadMatch['how'], piece: string) => {
    const add = (field: IntakeField, points: number) => {
      const before = matches.get(field)
      if (!before) matches.set(field, { field, score: points, how, piece })
      else if (before.piece !== piece) {
        const together = Math.min(1, Math.max(before.score, points) + 0.05)
        matches.set(
          field,
          before.score >= points ? { ...before, score: together } : { field, score: together, how, piece },
        )
      }
    }
    add(known.field, score)
    if (known.second) add(known.second, score * 0.6)
  }
  const whole = headWithAsides(text)
  const known = whole === comparableHead(text) ? undefined : (exactHead(whole) ?? exactHeadWithoutMarks(whole))
  if (known) vote(known, 1, 'exact', whole)
  const pieces = headPieces(text)
  // what stands in brackets explains a head that is known by itself: 参加者（所属・役職・氏名）
  const main = exactHead(pieces[0] ?? '') && comparableHead(text) !== whole ? [pieces[0] ?? ''] : pieces
  for (const [index, piece] of known ? [] : main.entries()) {
    // a part of a head says less than the whole head
    const weight = index === 0 ? 1 : 0.95
    const exact = exactHead(piece)
    const bare = exact ? undefined : exactHeadWithoutMarks(piece)
    if (exact) vote(exact, weight, 'exact', piece)
    else if (bare) vote(bare, 0.92 * weight, 'without-marks', piece)
    else {
      const inside = headInside(piece)
      const field = directedField(piece)
      if (field && (!inside || inside.head.field === 'sector'))
        vote({ field, longest: piece.length }, 0.65 * weight, 'inside', piece)
      else if (inside) vote(inside.head, (0.45 + 0.4 * inside.share) * weight, 'inside', piece)
    }
  }
  return [...matches.values()].sort((a, b) => b.score - a.score)
}

const remembered = new Map<string, HeadMatch | undefined>()

/** The best match of `scoreHead`, kept for texts that are asked again and again while a header is looked for. */
export function bestHead(text: string): HeadMatch | undefined {
  if (text.length > longestHead) return undefined
  if (remembered.has(text)) return remembered.get(text)
  const best = scoreHead(text)[0]
  if (remembered.size > 5000) remembered.clear()
  remembered.set(text, best)
  return best
}
