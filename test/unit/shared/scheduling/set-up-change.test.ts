import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type ForumEventInput, forumEventSchema } from '../../../../shared/model/event.ts'
import { effectOfSetUp, withCancelledSlots } from '../../../../shared/scheduling/set-up-change.ts'
import { slotsOf } from '../../../../shared/scheduling/slots.ts'

const morning = { id: 'am', names: { en: 'Morning' }, date: '2026-11-25', start: '09:00', end: '11:00' }
const afternoon = { id: 'pm', names: { en: 'Afternoon' }, date: '2026-11-25', start: '13:00', end: '15:00' }
const input: ForumEventInput = {
  names: { en: 'Forum' },
  sessions: [morning, afternoon],
  tables: [{ id: 'T01' }, { id: 'T02' }],
  interpreters: [{ id: 'I01', name: 'One' }],
}
const event = forumEventSchema.parse(input)
const meeting = (slot: string, table = 'T01', interpreter?: string) => ({
  a: `V${slot}${table}`,
  b: 'JPN',
  slot,
  table,
  ...(interpreter ? { interpreter } : {}),
})

describe('a change of the set-up', () => {
  it('renumbers the meetings behind a session that is taken away, and strands those inside it', () => {
    const after = forumEventSchema.parse({ ...input, sessions: [afternoon] })
    const effect = effectOfSetUp(event, after, [meeting('S01'), meeting('S05'), meeting('S08', 'T02')])
    expect(effect.stranded).toEqual([meeting('S01')])
    expect(effect.kept).toEqual([
      { ...meeting('S05'), slot: 'S01' },
      { ...meeting('S08', 'T02'), slot: 'S04' },
    ])
  })

  it('strands what uses a table or an interpreter that is gone, closed or away', () => {
    const closed = [{ date: '2026-11-25', from: '13:00', to: '15:00' }]
    const after = forumEventSchema.parse({
      ...input,
      tables: [{ id: 'T01', open: closed }],
      interpreters: [{ id: 'I01', name: 'One', available: closed }],
    })
    const meetings = [meeting('S01'), meeting('S05'), meeting('S06', 'T02'), meeting('S07', 'T01', 'I01')]
    expect(effectOfSetUp(event, after, meetings).stranded).toEqual([meeting('S01'), meeting('S06', 'T02')])
    const without = forumEventSchema.parse({ ...input, interpreters: [] })
    expect(effectOfSetUp(event, without, meetings).stranded).toEqual([meeting('S07', 'T01', 'I01')])
  })

  it('strands one slot that does not take place, and keeps its time cancelled when the numbers change', () => {
    const sessions = [morning, { ...afternoon, cancelledSlots: ['S06'] }]
    const cancelled = forumEventSchema.parse({ ...input, sessions })
    expect(effectOfSetUp(event, cancelled, [meeting('S05'), meeting('S06')]).stranded).toEqual([meeting('S06')])
    const shorter = forumEventSchema.parse({ ...input, sessions: [{ ...morning, end: '10:00' }, sessions[1]] })
    const after = withCancelledSlots(cancelled, shorter)
    expect(after.sessions[1]?.cancelledSlots).toEqual(['S04'])
    expect(slotsOf(after).map(({ from }) => from)).toEqual(['09:00', '09:30', '13:00', '14:00', '14:30'])
  })

  it('loses no meeting: each is kept or stranded, and none when nothing changes', () => {
    const slots = slotsOf(event).map(({ id }) => id)
    const plans = fc.array(fc.record({ slot: fc.constantFrom(...slots), table: fc.constantFrom('T01', 'T02') }))
    const changes = fc.record({
      start: fc.constantFrom('09:00', '09:30', '10:00'),
      slotMinutes: fc.constantFrom(20, 30, 60),
    })
    fc.assert(
      fc.property(plans, changes, (plan, change) => {
        const meetings = plan.map((each, index) => ({ a: `V${index}`, b: 'JPN', ...each }))
        const after = forumEventSchema.parse({ ...input, sessions: [{ ...morning, ...change }, afternoon] })
        const { kept, stranded } = effectOfSetUp(event, after, meetings)
        expect(kept.length + stranded.length).toBe(meetings.length)
        const times = new Map(slotsOf(event).map((slot) => [slot.id, slot.from]))
        const now = new Map(slotsOf(after).map((slot) => [slot.id, slot.from]))
        const before = new Map(meetings.map((each) => [each.a, each.slot]))
        for (const each of kept) expect(now.get(each.slot)).toBe(times.get(before.get(each.a) ?? ''))
        expect(effectOfSetUp(event, event, meetings)).toEqual({ kept: meetings, stranded: [] })
      }),
    )
  })
})
