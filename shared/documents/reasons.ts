import { sayReason } from '../matching/say-reason.ts'
import type { ScoredPair } from '../model/pair.ts'
import { type DocumentContext, registrantText } from './context.ts'
import { inBoth, type Reader, type Text } from './text.ts'

/**
 * Why two registrants meet: the sentences of the parts that speak for it, the weightiest first. Shared sectors are
 * left out, since they stand beside as a list.
 */
export function reasonTexts(context: DocumentContext, pair: ScoredPair, reader: Reader): Text[] {
  return pair.parts
    .filter((part) => part.points > 0 && part.kind !== 'sharedSectors')
    .sort((one, two) => two.points - one.points)
    .map((part) =>
      inBoth(reader, (language) =>
        sayReason(language, part, (code) => registrantText(context, code, { main: language }).main),
      ),
    )
}
