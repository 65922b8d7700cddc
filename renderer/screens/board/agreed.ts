import type { TFunction } from 'i18next'
import { type MeetingRow, pairId } from '../../database/rows.ts'
import { confirm } from '../../ui/confirm.tsx'
import type { Carrying } from './carrying.ts'
import type { BoardWords } from './words.ts'

/**
 * Whether a click that drops onto another meeting is meant. Places that can be changed without any cost are changed at
 * once; whatever else would touch the other meeting is asked about, because one may only have wanted to look at it.
 */
export async function agreed(
  carrying: Carrying,
  place: { row: string; slot: string },
  other: MeetingRow | undefined,
  words: BoardWords,
  t: TFunction,
): Promise<boolean> {
  const { carried } = carrying
  if (!carried || !other || other.id === pairId(carried.a, carried.b)) return true
  const judgement = await carrying.judged(place.row, place.slot)
  if (!judgement || judgement.kind === 'here' || judgement.kind === 'forbidden') return true
  if (judgement.kind === 'valid' && judgement.how === 'swap') return true
  const how = judgement.how === 'replace' ? 'replace' : 'swap'
  return confirm({
    title: t(`board:ask.${how}`, { a: carried.a, b: carried.b, c: other.a, d: other.b }),
    body: judgement.costs.map((cost) => words.say(cost)).join(' '),
    confirm: t(`board:doIt.${how}`),
  })
}
