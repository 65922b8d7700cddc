import type { PairDecision } from '../../../shared/model/pair.ts'
import { decide } from '../../repositories/decisions.ts'
import { isComposing } from '../../ui/commands/keys.ts'
import type { PairView } from './pairs.ts'

/** What can be said about a pair, with its key on a focused row or cell. */
export const decisionKeys = [
  { decision: 'accepted', key: ' ' },
  { decision: 'rejected', key: 'x' },
  { decision: 'required', key: 'r' },
  { decision: 'forbidden', key: 'f' },
  { decision: 'open', key: 'delete' },
] as const satisfies readonly { decision: PairDecision; key: string }[]

type Press = Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey' | 'isComposing' | 'keyCode'>

/** The decision that a key press stands for; undefined for every other key, and while an input method composes. */
export function decisionOf(press: Press): PairDecision | undefined {
  if (isComposing(press) || press.ctrlKey || press.metaKey || press.altKey) return undefined
  return decisionKeys.find(({ key }) => press.key.toLowerCase() === key || press.code === `Key${key.toUpperCase()}`)
    ?.decision
}

/** Decides about pairs as one step; the same decision about all of them once more takes it back. */
export async function decideOrTakeBack(
  forumId: string,
  pairs: readonly PairView[],
  decision: PairDecision,
): Promise<PairDecision> {
  const settled = pairs.every((pair) => pair.decision === decision)
  const wanted = settled ? 'open' : decision
  const touched = pairs.filter((pair) => pair.decision !== wanted)
  if (touched.length > 0) await decide(forumId, touched, wanted)
  return wanted
}
