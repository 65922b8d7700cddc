import { describe, expect, it } from 'vitest'
import { forumEventSchema } from '../../../../shared/model/event.ts'
import { scoredPairSchema } from '../../../../shared/model/pair.ts'
import { registrantSchema } from '../../../../shared/model/registrant.ts'
import { applyChangeToEvent, canBeApplied, nextId } from '../../../../shared/scheduling/change-event.ts'
import { problemFromForum } from '../../../../shared/scheduling/problem-from-forum.ts'

const date = '2026-11-25'
const event = forumEventSchema.parse({
  names: { en: 'Forum' },
  sessions: [{ id: 'am', names: {}, date, start: '09:00', end: '11:00' }],
  tables: [
    { id: 'T01', owner: 'GUN' },
    { id: 'T02', open: [{ date, from: '09:00', to: '10:00' }] },
  ],
  interpreters: [{ id: 'I01', name: 'One' }],
})
const second = [{ date, from: '09:30', to: '10:00' }]

describe('a cure made in the set-up', () => {
  it('adds a table or an interpreter for the one slot that needs it', () => {
    expect(applyChangeToEvent(event, { kind: 'addTable', slot: 'S02' }).tables.at(-1)).toEqual({
      id: 'T03',
      zone: '',
      open: second,
    })
    const change = { kind: 'addInterpreter', slot: 'S02', languages: ['vi', 'ja'] } as const
    expect(applyChangeToEvent(event, { ...change, languages: [...change.languages] }).interpreters.at(-1)).toEqual({
      id: 'I02',
      name: 'I02',
      languages: ['vi', 'ja'],
      available: second,
    })
  })

  it('opens a table, lets its owner leave it, and leaves open what is open', () => {
    const opened = applyChangeToEvent(event, { kind: 'openTable', table: 'T02', slot: 'S03' })
    expect(opened.tables[1]?.open).toHaveLength(2)
    expect(applyChangeToEvent(event, { kind: 'openTable', table: 'T02', slot: 'S01' })).toEqual(event)
    expect(applyChangeToEvent(event, { kind: 'giveUpTable', participant: 'GUN' }).tables[0]?.owner).toBeUndefined()
  })

  it('gives one registrant one meeting more, which the problem then says', () => {
    const gun = registrantSchema.parse({ code: 'GUN', kind: 'prefecture', side: 'jp', names: { ja: '群馬県' } })
    const after = applyChangeToEvent(event, { kind: 'raiseMaximum', participant: 'GUN', max: 13 })
    const [participant] = problemFromForum({ event: after, registrants: [gun], pairs: [] }).participants
    expect(participant).toMatchObject({ id: 'GUN', min: 1, max: 13 })
  })

  it('does not pretend to change what only a registrant can', () => {
    const change = { kind: 'open', participant: 'GUN', slot: 'S01' } as const
    expect(canBeApplied(change)).toBe(false)
    expect(applyChangeToEvent(event, change)).toEqual(event)
  })

  it('numbers on in the pattern that is there', () => {
    expect(nextId('T', [{ id: 'A009' }, { id: 'A010' }])).toBe('A011')
    expect(nextId('T', [])).toBe('T01')
  })
})

describe('which pairs go into the problem', () => {
  const qni = registrantSchema.parse({ code: 'QNI', kind: 'province', side: 'vn', names: { vi: 'Quảng Ninh' } })
  const gun = registrantSchema.parse({ code: 'GUN', kind: 'prefecture', side: 'jp', names: { ja: '群馬県' } })
  const pairs = (pair: object) =>
    problemFromForum({
      event,
      registrants: [qni, gun],
      pairs: [scoredPairSchema.parse({ a: 'QNI', b: 'GUN', score: 12, parts: [], interpreter: true, ...pair })],
    }).pairs.length
  const reason = { key: 'matching.requests.one' }

  it('holds a pair below the minimum score only when somebody asked for it or it was accepted', () => {
    expect(pairs({})).toBe(0)
    expect(pairs({ parts: [{ kind: 'requests', points: 12, reason }] })).toBe(1)
    expect(pairs({ decision: 'accepted' })).toBe(1)
    expect(pairs({ decision: 'rejected', parts: [{ kind: 'requests', points: 12, reason }] })).toBe(0)
  })

  it('lets the secretariat overrule a rule, but nobody’s wish not to meet', () => {
    expect(pairs({ decision: 'required', blocked: { key: 'matching.blocked.rankGap' } })).toBe(1)
    expect(pairs({ decision: 'required', blocked: { key: 'matching.blocked.avoided' } })).toBe(0)
  })
})
