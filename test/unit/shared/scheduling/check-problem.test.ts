import { describe, expect, it } from 'vitest'
import { say } from '../../../../shared/messages/say.ts'
import { languages } from '../../../../shared/model/language.ts'
import { checkProblem } from '../../../../shared/scheduling/check-problem.ts'
import { schedule } from '../../../../shared/scheduling/schedule.ts'
import { verifyPlan } from '../../../../shared/scheduling/verify.ts'

const good = {
  format: 'forum-match/problem@1',
  slots: [{ id: 'S1' }, { id: 'S2' }, { id: 'S3' }],
  tables: [{ id: 'T1' }, { id: 'T2', slots: ['S1'] }],
  participants: [{ id: 'A' }, { id: 'B', slots: ['S1', 'S2'] }, { id: 'C' }, { id: 'D', max: 1 }],
  interpreters: [{ id: 'I1', slots: ['S2'], languages: ['vi', 'ja'] }],
  pairs: [
    { a: 'A', b: 'B', score: 50 },
    { a: 'A', b: 'C', score: 40 },
    { a: 'B', b: 'C', score: 30, interpreter: true, languages: ['en'] },
    { a: 'D', b: 'A', score: 20 },
    { a: 'D', b: 'B', score: 20 },
  ],
}
const faultsOf = (change: object): string[] => {
  const result = checkProblem({ ...good, ...change })
  if (result.ok) return []
  for (const { message } of result.failure) for (const language of languages) say(language, message)
  return result.failure.map(({ path, message }) => `${path} ${message.key.replace('scheduling.fault.', '')}`)
}

describe('checkProblem', () => {
  it('accepts a good problem and fills in the defaults', () => {
    const result = checkProblem(good)
    expect(result.ok && result.value.rules.gapPenalty).toBe(5)
  })

  it.each([
    ['nothing at all', null],
    ['a text', 'x'],
    ['a list', []],
    ['another format', { ...good, format: 'forum-match/problem@2' }],
    ['NaN for a score', { ...good, pairs: [{ a: 'A', b: 'B', score: Number.NaN }] }],
    ['an infinite score', { ...good, pairs: [{ a: 'A', b: 'B', score: Number.POSITIVE_INFINITY }] }],
    ['a negative minimum', { ...good, participants: [{ id: 'A', min: -1 }] }],
  ])('refuses %s', (_, input) => {
    const result = checkProblem(input)
    expect(result.ok).toBe(false)
    if (!result.ok) for (const { message } of result.failure) expect(say('vi', message)).not.toBe('')
  })

  const pairOf = (a: string, b: string) => ({ a, b })
  it.each([
    ['ids used twice', { slots: [{ id: 'S1' }, { id: 'S2' }, { id: 'S2' }, { id: 'S3' }] }, 'slots[2].id duplicateId'],
    ['unknown slots', { tables: [{ id: 'T1', slots: ['S9'] }] }, 'tables[0].slots[0] unknownReference'],
    [
      'unknown tables',
      { participants: [...good.participants, { id: 'E', table: 'T9' }] },
      'participants[4].table unknownReference',
    ],
    ['unknown participants', { pairs: [{ a: 'A', b: 'X', score: 1 }] }, 'pairs[0].b unknownReference'],
    ['a pair with itself', { pairs: [{ a: 'A', b: 'A', score: 1 }] }, 'pairs[0] pairWithItself'],
    [
      'a pair listed twice',
      {
        pairs: [
          { a: 'A', b: 'B', score: 1 },
          { a: 'B', b: 'A', score: 2 },
        ],
      },
      'pairs[1] duplicatePair',
    ],
    [
      'a minimum above the maximum',
      { participants: [...good.participants, { id: 'E', min: 3, max: 2 }] },
      'participants[4].min minAboveMax',
    ],
    [
      'no slots',
      { slots: [], tables: [{ id: 'T1' }], participants: [{ id: 'A' }], interpreters: [], pairs: [] },
      'slots empty.slots',
    ],
    [
      'a lock without a pair',
      { locked: [pairOf('B', 'D'), { a: 'C', b: 'D', slot: 'S1' }] },
      'locked[1] lockWithoutPair',
    ],
    [
      'a lock while somebody is away',
      { locked: [{ ...pairOf('A', 'B'), slot: 'S3' }] },
      'locked[0] lockParticipantAway',
    ],
    [
      'a lock to a closed table',
      { locked: [{ ...pairOf('A', 'B'), slot: 'S2', table: 'T2' }] },
      'locked[0] lockTableClosed',
    ],
    [
      'two slots for one pair',
      {
        locked: [
          { ...pairOf('A', 'B'), slot: 'S1' },
          { ...pairOf('B', 'A'), slot: 'S2' },
        ],
      },
      'locked[1] lockTwoValues',
    ],
    [
      'one person in two places',
      {
        locked: [
          { ...pairOf('A', 'B'), slot: 'S1' },
          { ...pairOf('A', 'C'), slot: 'S1' },
        ],
      },
      'locked[1] lockTwiceAtOnce',
    ],
    [
      'more locks than the maximum',
      {
        locked: [
          { ...pairOf('D', 'A'), slot: 'S1' },
          { ...pairOf('D', 'B'), slot: 'S2' },
        ],
      },
      'locked[1] lockAboveMaximum',
    ],
    [
      'more locks than tables',
      {
        participants: [...good.participants, { id: 'E' }],
        pairs: [...good.pairs, { a: 'C', b: 'E', score: 1 }],
        locked: [
          { ...pairOf('A', 'B'), slot: 'S2' },
          { ...pairOf('C', 'E'), slot: 'S2' },
        ],
      },
      'locked[1] lockNoTable',
    ],
    [
      'an interpreter who does not speak the language',
      { locked: [{ ...pairOf('B', 'C'), slot: 'S2', interpreter: 'I1' }] },
      'locked[0] lockWrongLanguage',
    ],
    [
      'locks to one table that cannot all be',
      {
        tables: [{ id: 'T1', slots: ['S1'] }],
        locked: [
          { ...pairOf('A', 'B'), table: 'T1' },
          { ...pairOf('A', 'C'), table: 'T1' },
        ],
      },
      'locked[1] locksCannotAllBeKept',
    ],
    [
      'more locks to one table than there are slots',
      {
        slots: Array.from({ length: 20 }, (_, index) => ({ id: `S${index}` })),
        tables: [{ id: 'T1' }, { id: 'T2' }],
        interpreters: [],
        participants: Array.from({ length: 60 }, (_, index) => ({ id: `P${index}` })),
        pairs: Array.from({ length: 30 }, (_, index) => ({ ...pairOf(`P${index}`, `P${index + 30}`), score: 1 })),
        locked: Array.from({ length: 30 }, (_, index) => ({ ...pairOf(`P${index}`, `P${index + 30}`), table: 'T1' })),
      },
      'locked[20] locksCannotAllBeKept',
    ],
  ])('names %s and where', (_, change, fault) => {
    expect(faultsOf(change)).toContain(fault)
  })

  it('reads 50,000 participants and 1,000 slots and plans them', () => {
    const people = Array.from({ length: 50_000 }, (_, index) => ({ id: `P${index}`, max: 2 }))
    const pairs = people.slice(1).map(({ id }, index) => ({ a: `P${index}`, b: id, score: (index * 37) % 101 }))
    const crowd = checkProblem({ ...good, participants: people, pairs, interpreters: [] })
    expect(crowd.ok).toBe(true)
    if (crowd.ok) expect(schedule(crowd.value, { maxSteps: 1_000 }).meetings.length).toBeGreaterThan(3)

    const slots = Array.from({ length: 1_000 }, (_, index) => ({ id: `S${index}`, block: Math.floor(index / 40) }))
    const few = Array.from({ length: 40 }, (_, index) => ({ id: `P${index}` }))
    const all = few.flatMap(({ id }, x) => few.slice(x + 1).map((other) => ({ a: id, b: other.id, score: 10 })))
    const long = checkProblem({
      ...good,
      slots,
      tables: [{ id: 'T1' }, { id: 'T2' }],
      participants: few,
      pairs: all,
      interpreters: [],
    })
    expect(long.ok).toBe(true)
    if (!long.ok) return
    const plan = schedule(long.value, { maxSteps: 20_000 })
    expect(plan.meetings).toHaveLength(780)
    expect(verifyPlan(long.value, plan)).toEqual([])
  }, 600_000)
})
