import { inRank, scorePairs } from '../../shared/matching/rank.ts'
import { sayReason } from '../../shared/matching/say-reason.ts'
import type { Language } from '../../shared/model/language.ts'
import { nameIn } from '../../shared/model/language.ts'
import type { ScoredPair } from '../../shared/model/pair.ts'
import type { Registrant } from '../../shared/model/registrant.ts'
import { fail, ok } from '../../shared/model/result.ts'
import { defaultEvent } from '../../shared/reference/default-event.ts'
import { inZone, now } from '../clock.ts'
import type { Command } from '../command.ts'
import { dayMostNamed } from '../day-most-named.ts'
import { fileJson, readEvent, readRegistrants } from '../forum-files.ts'
import { sayCli } from '../say.ts'
import { checkFileTarget, writeWhole } from '../write-file.ts'

/** Pairs shown on a terminal when no number is given; files and --json hold them all. */
const usuallyShown = 30
/** Above so many possible pairs only the best of each registrant are written out in full. */
const manyPairs = 200_000
const bestOfEach = 30

const sideCount = (registrants: readonly Registrant[], side: Registrant['side']) =>
  registrants.filter((registrant) => registrant.side === side).length

/** One pair for people: its score, whom it joins, and each part with its points and reason. */
function pairLines(language: Language, pair: ScoredPair, place: number, nameOf: (code: string) => string): string[] {
  const head = sayCli(language, 'score.pair', {
    place,
    score: pair.score.toFixed(1),
    a: nameOf(pair.a),
    b: nameOf(pair.b),
    aCode: pair.a,
    bCode: pair.b,
  })
  const parts = pair.parts.map(
    (part) => `      ${(part.points > 0 ? '+' : '') + part.points.toFixed(1)}  ${sayReason(language, part, nameOf)}`,
  )
  return [head, ...parts, ...(pair.blocked ? [`      ✕  ${sayReason(language, pair.blocked, nameOf)}`] : [])]
}

/** `score REGISTRANTS.json`: ranked pairs with the parts of each score. */
export const scoreCommand: Command = {
  shape: {
    name: 'score',
    options: { top: 'count', 'per-registrant': 'count', event: 'text', out: 'text', force: 'flag' },
    words: [1, 1],
  },
  run: async (given, { language, environment }) => {
    const out = given.text('out')
    const force = given.flags.has('force')
    if (out !== undefined) {
      const target = await checkFileTarget(out, { force })
      if (!target.ok) return target
    }
    const registrants = await readRegistrants(given.words[0] ?? '')
    if (!registrants.ok) return registrants
    const people = registrants.value
    const eventPath = given.text('event')
    const event =
      eventPath === undefined
        ? ok(defaultEvent(dayMostNamed(people) ?? inZone(now(environment), 'Asia/Ho_Chi_Minh').slice(0, 10)))
        : await readEvent(eventPath)
    if (!event.ok) return fail(event.failure)

    const top = given.number('top')
    const each = given.number('per-registrant')
    const possible = sideCount(people, 'vn') * sideCount(people, 'jp')
    const kept = each ?? top ?? (possible > manyPairs ? bestOfEach : undefined)
    const ranked = scorePairs(people, { event: event.value, ...(kept === undefined ? {} : { top: kept }) }).sort(inRank)
    const pairs = top === undefined ? ranked : ranked.slice(0, top)

    const file = { format: 'forum-match/pairs@1', pairs }
    if (out !== undefined) {
      const written = await writeWhole(out, fileJson(file), { force })
      if (!written.ok) return written
    }
    const names = new Map(people.map((registrant) => [registrant.code, nameIn(registrant.names, language)]))
    const nameOf = (code: string) => names.get(code) || code
    const shown = top === undefined ? pairs.slice(0, usuallyShown) : pairs
    return ok({
      lines: [
        sayCli(language, 'score.found', { pairs: pairs.length, registrants: people.length, possible }),
        ...(kept !== undefined && top === undefined && each === undefined
          ? [sayCli(language, 'score.bestOfEach', { count: bestOfEach })]
          : []),
        ...shown.flatMap((pair, index) => pairLines(language, pair, index + 1, nameOf)),
        ...(shown.length < pairs.length
          ? [sayCli(language, 'score.more', { count: pairs.length - shown.length })]
          : []),
        ...(out === undefined ? [] : [sayCli(language, 'summary.written', { path: out })]),
      ],
      json: file,
    })
  },
}
