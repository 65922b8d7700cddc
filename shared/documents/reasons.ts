import { say } from '../messages/say.ts'
import type { ScoredPair } from '../model/pair.ts'
import { inBoth, type Reader, type Text } from './text.ts'

/** Why two registrants meet: the sentences of the parts that speak for it, the weightiest first. */
export function reasonTexts(pair: ScoredPair, reader: Reader): Text[] {
  return pair.parts
    .filter((part) => part.points > 0)
    .sort((one, two) => two.points - one.points)
    .map((part) => inBoth(reader, (language) => say(language, part.reason)))
}
