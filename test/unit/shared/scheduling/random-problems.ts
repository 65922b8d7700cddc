import fc from 'fast-check'
import type { SchedulingProblemInput } from '../../../../shared/model/problem.ts'

/** Ids that trip careless code: property names of objects, separators, other scripts, spaces, look-alikes of numbers. */
const oddIds = [
  '__proto__',
  'constructor',
  'toString',
  '0',
  '-1',
  'a,b',
  'a;"b"',
  ' ',
  'Ⅷ',
  '株式会社 山田',
  'Đà Nẵng',
  'e\u0301',
  '💮',
  'A|B',
  '[0]',
  'null',
]
const ids = (count: number, prefix: string): fc.Arbitrary<string[]> =>
  fc
    .boolean()
    .chain((odd) =>
      odd
        ? fc.shuffledSubarray(oddIds, { minLength: count, maxLength: count })
        : fc.constant(Array.from({ length: count }, (_, index) => `${prefix}${index + 1}`)),
    )

export type Size = { participants: number; slots: number; tables: number; interpreters: number; pairs: number }

const small: Size = { participants: 9, slots: 9, tables: 4, interpreters: 3, pairs: 24 }

/** Problems of every shape within a size: closed tables, own tables, languages, locks, limits, odd ids, decimals. */
export function randomProblem(size: Size = small): fc.Arbitrary<SchedulingProblemInput> {
  return fc
    .record({
      slots: fc.integer({ min: 1, max: size.slots }).chain((count) => ids(count, 'S')),
      tables: fc.integer({ min: 1, max: size.tables }).chain((count) => ids(count, 'T')),
      participants: fc.integer({ min: 2, max: size.participants }).chain((count) => ids(count, 'P')),
      interpreters: fc.integer({ min: 0, max: size.interpreters }).chain((count) => ids(count, 'I')),
    })
    .chain(({ slots, tables, participants, interpreters }) => {
      const someSlots = fc.option(fc.subarray(slots), { nil: undefined, freq: 2 })
      const languages = fc.option(fc.subarray(['vi', 'ja', 'en'], { minLength: 1 }), { nil: undefined })
      const maybe = <Value>(value: fc.Arbitrary<Value>, freq = 3) => fc.option(value, { nil: undefined, freq })
      const rarely = <Value>(value: fc.Arbitrary<Value>) =>
        fc.integer({ min: 0, max: 5 }).chain((draw) => (draw === 0 ? value : fc.constant(undefined)))
      const pair = fc
        .tuple(fc.constantFrom(...participants), fc.constantFrom(...participants))
        .filter(([a, b]) => a !== b)
        .chain(([a, b]) =>
          fc.record({
            a: fc.constant(a),
            b: fc.constant(b),
            score: fc.oneof(
              fc.integer({ min: 0, max: 100 }),
              fc.integer({ min: -50, max: 1000 }).map((n) => n / 10),
            ),
            required: rarely(fc.constant(true)),
            interpreter: fc.boolean(),
            languages: rarely(languages.map((list) => list ?? ['vi'])),
            slots: rarely(someSlots.map((list) => list ?? slots)),
          }),
        )
      const key = ({ a, b }: { a: string; b: string }) => JSON.stringify([a, b].sort())
      return fc.record({
        format: fc.constant('forum-match/problem@1' as const),
        name: fc.constant('random'),
        slots: fc.array(fc.boolean(), { minLength: slots.length, maxLength: slots.length }).map((breaks) => {
          let block = 0
          return slots.map((id, index) => {
            if (breaks[index] && index % 2 === 1) block += 1
            return { id, block }
          })
        }),
        tables: fc.tuple(
          ...tables.map((id) =>
            fc.record({ id: fc.constant(id), slots: someSlots, reserved: rarely(fc.constant(true)) }),
          ),
        ),
        participants: fc.tuple(
          ...participants.map((id) =>
            fc.record({
              id: fc.constant(id),
              slots: someSlots,
              min: maybe(fc.integer({ min: 0, max: 2 })),
              max: maybe(fc.integer({ min: 2, max: 5 })),
              table: rarely(fc.constantFrom(...tables)),
            }),
          ),
        ),
        interpreters: fc.tuple(
          ...interpreters.map((id) =>
            fc.record({ id: fc.constant(id), slots: someSlots, max: maybe(fc.integer({ min: 0, max: 5 })), languages }),
          ),
        ),
        pairs: fc.uniqueArray(pair, { selector: key, maxLength: size.pairs }),
        locked: fc.constant([]),
        rules: fc.record({
          gapPenalty: fc.constantFrom(0, 1, 5, 40),
          maxConsecutive: fc.constantFrom(null, null, 1, 2, 3),
          interpreterMaxConsecutive: fc.constantFrom(null, 1, 2, 5),
        }),
      })
    })
}

/** The same with one to three locks on some of its pairs, sensible or not. */
export const lockedProblem = (size: Size = small): fc.Arbitrary<SchedulingProblemInput> =>
  randomProblem(size)
    .filter((problem) => problem.pairs.length > 0)
    .chain((problem) =>
      fc
        .uniqueArray(
          fc.record({
            pair: fc.nat(problem.pairs.length - 1),
            slot: fc.option(fc.constantFrom(...problem.slots.map(({ id }) => id)), { nil: undefined, freq: 4 }),
            table: fc.option(fc.constantFrom(...problem.tables.map(({ id }) => id)), { nil: undefined }),
          }),
          { maxLength: 3, selector: ({ pair }) => pair },
        )
        .map((locks) => ({
          ...problem,
          locked: locks.flatMap(({ pair, slot, table }) => {
            const found = problem.pairs[pair]
            return found ? [{ a: found.a, b: found.b, slot, table }] : []
          }),
        })),
    )
