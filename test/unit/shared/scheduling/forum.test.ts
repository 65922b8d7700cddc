import { describe, expect, it } from 'vitest'
import { type ForumEventInput, forumEventSchema } from '../../../../shared/model/event.ts'
import { type ScoredPair, scoredPairSchema } from '../../../../shared/model/pair.ts'
import { type RegistrantInput, registrantSchema } from '../../../../shared/model/registrant.ts'
import { checkProblem } from '../../../../shared/scheduling/check-problem.ts'
import { problemFromForum } from '../../../../shared/scheduling/problem-from-forum.ts'
import { schedule } from '../../../../shared/scheduling/schedule.ts'
import { slotsOf, zoneOffset } from '../../../../shared/scheduling/slots.ts'
import { verdictOf } from './support.ts'

const event = (input: Partial<ForumEventInput> = {}) =>
  forumEventSchema.parse({
    names: { en: 'Sample forum' },
    sessions: [
      { id: 'morning', names: { en: 'Morning' }, date: '2026-11-25', start: '09:00', end: '11:00' },
      { id: 'afternoon', names: {}, date: '2026-11-25', start: '13:30', end: '15:10', slotMinutes: 30 },
    ],
    tables: [{ id: 'T1' }, { id: 'T2', owner: 'J1' }],
    interpreters: [{ id: 'I1', name: 'Sample', languages: ['vi', 'ja'] }],
    ...input,
  })
const registrant = (code: string, more: Partial<RegistrantInput> = {}) =>
  registrantSchema.parse({ code, kind: 'company', side: code.startsWith('J') ? 'jp' : 'vn', names: {}, ...more })
const pair = (a: string, b: string, more: Partial<ScoredPair> = {}) =>
  scoredPairSchema.parse({ a, b, score: 50, parts: [], interpreter: true, ...more })

describe('slotsOf', () => {
  it('cuts sessions into slots that fit wholly, a block for each session', () => {
    expect(slotsOf(event()).map(({ id, block, from, to }) => [id, block, from, to])).toEqual([
      ['S01', 0, '09:00', '09:30'],
      ['S02', 0, '09:30', '10:00'],
      ['S03', 0, '10:00', '10:30'],
      ['S04', 0, '10:30', '11:00'],
      ['S05', 1, '13:30', '14:00'],
      ['S06', 1, '14:00', '14:30'],
      ['S07', 1, '14:30', '15:00'],
    ])
  })

  it('goes round a break inside a session and begins a new block after it', () => {
    const sessions = [
      { id: 'm', names: {}, date: '2026-11-25', start: '09:00', end: '11:00' },
      { id: 'tea', names: {}, kind: 'break' as const, date: '2026-11-25', start: '09:45', end: '10:00' },
    ]
    expect(slotsOf(event({ sessions })).map(({ block, from }) => [block, from])).toEqual([
      [0, '09:00'],
      [1, '10:00'],
      [1, '10:30'],
    ])
  })

  it('keeps the ids of the others when a slot is cancelled, and breaks the block there', () => {
    const sessions = [{ id: 'm', names: {}, date: '2026-11-25', start: '09:00', end: '11:00', cancelledSlots: ['S02'] }]
    expect(slotsOf(event({ sessions })).map(({ id, block }) => [id, block])).toEqual([
      ['S01', 0],
      ['S03', 1],
      ['S04', 1],
    ])
  })

  it('sorts days and never uses a time twice', () => {
    const sessions = [
      { id: 'b', names: {}, date: '2026-11-26', start: '09:00', end: '10:00' },
      { id: 'a', names: {}, date: '2026-11-25', start: '09:00', end: '10:00' },
      { id: 'c', names: {}, date: '2026-11-25', start: '09:30', end: '10:30' },
    ]
    expect(slotsOf(event({ sessions })).map(({ date, from }) => `${date} ${from}`)).toEqual([
      '2026-11-25 09:00',
      '2026-11-25 09:30',
      '2026-11-25 10:00',
      '2026-11-26 09:00',
      '2026-11-26 09:30',
    ])
  })

  it.each([
    ['Asia/Ho_Chi_Minh', '+07:00'],
    ['Asia/Tokyo', '+09:00'],
    ['Europe/Paris', '+01:00'],
    ['UTC', '+00:00'],
    ['No/Where', ''],
  ])('knows the offset of %s', (zone, offset) => {
    expect(zoneOffset(zone, '2026-11-25')).toBe(offset)
  })
})

describe('problemFromForum', () => {
  const slotsOfOne = (availability: RegistrantInput['availability']) =>
    problemFromForum({ event: event(), registrants: [registrant('V1', { availability })], pairs: [] }).participants[0]
      ?.slots

  it.each([
    ['nothing said', [], undefined],
    ['only a morning', [{ rule: 'only' as const, to: '12:00', asWritten: '' }], ['S01', 'S02', 'S03', 'S04']],
    ['only another day', [{ rule: 'only' as const, date: '2026-11-26', asWritten: '' }], []],
    [
      'except a quarter of an hour',
      [{ rule: 'except' as const, from: '09:25', to: '09:40', asWritten: '' }],
      ['S03', 'S04', 'S05', 'S06', 'S07'],
    ],
    [
      'except a session by its name',
      [{ rule: 'except' as const, session: 'morning', asWritten: '' }],
      ['S05', 'S06', 'S07'],
    ],
    [
      'only a session by its id',
      [{ rule: 'only' as const, session: 'afternoon', asWritten: '' }],
      ['S05', 'S06', 'S07'],
    ],
    ['a session that is not in the programme', [{ rule: 'only' as const, session: 'gala', asWritten: '' }], undefined],
  ])('turns %s into slots', (_, availability, slots) => {
    expect(slotsOfOne(availability)).toEqual(slots)
  })

  it('takes decisions before blocks and blocks before scores', () => {
    const registrants = ['V1', 'V2', 'V3', 'V4', 'V5', 'V6', 'J1'].map((code) => registrant(code))
    const blocked = { key: 'matching.any' }
    const { pairs } = problemFromForum({
      event: event(),
      registrants,
      pairs: [
        pair('V1', 'J1', { decision: 'required', blocked }),
        pair('V2', 'J1', { decision: 'accepted', blocked }),
        pair('V3', 'J1', { decision: 'rejected' }),
        pair('V4', 'J1', { score: 5 }),
        pair('V5', 'J1', { score: 5, decision: 'accepted' }),
        pair('V6', 'J1', { decision: 'forbidden' }),
        pair('V9', 'J1'),
      ],
    })
    expect(pairs.map(({ a, required }) => [a, required])).toEqual([
      ['V1', true],
      ['V5', undefined],
    ])
  })

  it('needs an interpreter only where no language is shared, unless one was asked for', () => {
    const registrants = [
      registrant('V1', { languages: ['vi', 'ja'] }),
      registrant('V2', { languages: ['en'] }),
      registrant('V3', { languages: ['vi', 'ja'], interpreter: true }),
      registrant('J1', { languages: ['ja'] }),
    ]
    const { pairs } = problemFromForum({
      event: event(),
      registrants,
      pairs: ['V1', 'V2', 'V3'].map((a) => pair(a, 'J1')),
    })
    expect(pairs.map(({ interpreter, languages }) => [interpreter, languages])).toEqual([
      [undefined, undefined],
      [true, ['en', 'ja']],
      [true, ['vi', 'ja']],
    ])
  })

  it('keeps an own table for its owner and gives everybody the limits of their kind', () => {
    const registrants = [registrant('V1'), registrant('V2'), registrant('J1', { kind: 'prefecture' })]
    const pairs = [pair('V1', 'J1', { interpreter: false }), pair('V1', 'V2', { interpreter: false })]
    const problem = problemFromForum({ event: event(), registrants, pairs })
    expect(problem.participants.map(({ min, max, table }) => [min, max, table])).toEqual([
      [1, 6, undefined],
      [1, 6, undefined],
      [1, 12, 'T2'],
    ])
    const checked = checkProblem(problem)
    expect(checked.ok).toBe(true)
    const plan = schedule(problem)
    expect(plan.meetings.map(({ a, b, table }) => [a, b, table]).sort()).toEqual([
      ['V1', 'J1', 'T2'],
      ['V1', 'V2', 'T1'],
    ])
    expect(verdictOf(problem, plan).broken).toEqual([])
    expect(problem.slots[0]).toMatchObject({ start: '2026-11-25T09:00+07:00', end: '2026-11-25T09:30+07:00' })
  })
})
