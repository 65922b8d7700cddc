import { describe, expect, it } from 'vitest'
import {
  deskTime,
  disruptionOf,
  effectsOf,
  mostMinutes,
  slotsBegun,
  withRules,
} from '../../../../renderer/repositories/change-effects.ts'
import { forumEventSchema } from '../../../../shared/model/event.ts'
import { registrantSchema } from '../../../../shared/model/registrant.ts'
import { availableSlots, problemFromForum } from '../../../../shared/scheduling/problem-from-forum.ts'
import { slotsOf } from '../../../../shared/scheduling/slots.ts'

const day = (id: string, date: string) => [
  { id: `${id}-am`, names: { en: 'Morning' }, date, start: '09:00', end: '11:00' },
  { id: `${id}-lunch`, names: { en: 'Lunch' }, kind: 'break', date, start: '11:00', end: '12:00' },
  { id: `${id}-pm`, names: { en: 'Afternoon' }, date, start: '12:00', end: '13:00' },
]
const event = forumEventSchema.parse({
  names: { en: 'Forum' },
  sessions: [...day('one', '2026-11-25'), ...day('two', '2026-11-26')],
  tables: [{ id: 'T01', owner: 'QNI' }, { id: 'T02' }],
  interpreters: [{ id: 'I01', name: 'Sample' }],
})
const slots = slotsOf(event)
const ids = slots.map(({ id }) => id)
const qni = registrantSchema.parse({ code: 'QNI', kind: 'province', side: 'vn', names: { vi: 'Quảng Ninh' } })

const openTo = (kind: string, details: Record<string, string>, begun: number): string[] => {
  const disruption = disruptionOf({ kind, details: { participant: 'QNI', ...details } })
  if (!disruption) throw new Error('no disruption')
  const { event: after, availability } = effectsOf(disruption, event, begun, '')
  return availableSlots(withRules(qni, availability?.rules ?? []), after, slotsOf(after)) ?? ids
}

describe('a change that was accepted', () => {
  it('keeps a delegation away exactly as long as was said, and never from what has begun', () => {
    expect(ids).toHaveLength(12)
    expect(openTo('withdrawn', {}, 0)).toEqual([])
    expect(openTo('withdrawn', {}, 3)).toEqual(ids.slice(0, 3))
    expect(openTo('lateUntil', { slot: 'S06' }, 0)).toEqual(ids.slice(5))
    expect(openTo('lateUntil', { slot: 'S08' }, 2)).toEqual([...ids.slice(0, 2), ...ids.slice(7)])
    expect(openTo('goneFrom', { slot: 'S05' }, 0)).toEqual(ids.slice(0, 4))
    expect(openTo('goneFrom', { slot: 'S02' }, 3)).toEqual(ids.slice(0, 3))
  })

  it('closes a table and an interpreter from a slot on, and takes the owner from a lost table', () => {
    const lost = effectsOf({ kind: 'tableLost', table: 'T01', from: 'S05' }, event, 0, '').event
    const ill = effectsOf({ kind: 'interpreterIll', interpreter: 'I01', from: 'S03' }, lost, 0, '').event
    const problem = problemFromForum({ event: ill, registrants: [qni], pairs: [] })
    expect(problem.tables.map((table) => table.slots)).toEqual([ids.slice(0, 4), undefined])
    expect(problem.participants[0]?.table).toBeUndefined()
    expect(problem.interpreters[0]?.slots).toEqual(ids.slice(0, 2))
  })

  it('cancels one slot and leaves the others their ids', () => {
    const after = effectsOf({ kind: 'slotCancelled', slot: 'S02' }, event, 0, '').event
    expect(slotsOf(after).map(({ id }) => id)).toEqual(ids.filter((id) => id !== 'S02'))
  })

  it('moves the rest of the day and nothing else, with the same slots', () => {
    const after = effectsOf({ kind: 'shifted', minutes: 20, from: 'S03' }, event, 0, '').event
    const moved = slotsOf(after)
    expect(moved.map(({ id }) => id)).toEqual(ids)
    expect(moved.map(({ from }) => from)).toEqual([
      ...['09:00', '09:30', '10:20', '10:50', '12:20', '12:50'],
      ...['09:00', '09:30', '10:00', '10:30', '12:00', '12:30'],
    ])
    expect(after.sessions.find(({ id }) => id === 'one-lunch')).toMatchObject({ start: '11:20', end: '12:20' })
    expect(new Set(after.sessions.map(({ id }) => id)).size).toBe(after.sessions.length)
    expect(slots.slice(2, 3).map((slot) => mostMinutes(event, slot))).toEqual([11 * 60 - 1])
  })
})

describe('the desk', () => {
  it('counts a slot as begun from its first minute', () => {
    const at = (time: string) => slotsBegun(event, slots, Date.parse(`2026-11-25T${time}:00+07:00`))
    expect([at('08:59'), at('09:00'), at('10:59'), at('23:00')]).toEqual([0, 1, 4, 6])
  })

  it('lets the sample be practised on after its day, and no real forum', () => {
    const after = Date.parse('2027-01-01T00:00:00+07:00')
    expect(slotsBegun(event, slots, deskTime({ event, sample: true }, slots, after))).toBe(0)
    expect(deskTime({ event, sample: false }, slots, after)).toBe(after)
    const during = Date.parse('2026-11-25T10:00:00+07:00')
    expect(deskTime({ event, sample: true }, slots, during)).toBe(during)
  })

  it('takes no change that it does not know', () => {
    expect(disruptionOf({ kind: 'eclipse', details: {} })).toBeNull()
    expect(disruptionOf({ kind: 'lateUntil', details: { participant: 'QNI' } })).toBeNull()
  })
})
