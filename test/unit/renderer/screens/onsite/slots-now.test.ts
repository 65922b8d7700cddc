import { describe, expect, it } from 'vitest'
import { slotsNow } from '../../../../../renderer/screens/onsite/slots-now.ts'
import { forumEventSchema } from '../../../../../shared/model/event.ts'
import { slotsOf } from '../../../../../shared/scheduling/slots.ts'

const event = forumEventSchema.parse({
  names: { en: 'Forum' },
  sessions: [
    { id: 'am', names: {}, date: '2026-11-25', start: '09:00', end: '10:00' },
    { id: 'pm', names: {}, date: '2026-11-25', start: '13:30', end: '14:00' },
  ],
})
const at = (time: string) => {
  const { current, next } = slotsNow(slotsOf(event), event.timeZone, Date.parse(`2026-11-25T${time}:00+07:00`))
  return [current?.from, next?.from]
}

describe('the slots of now', () => {
  it('are the one that runs and the one after it; in a break only the next', () => {
    expect(at('08:59')).toEqual([undefined, '09:00'])
    expect(at('09:00')).toEqual(['09:00', '09:30'])
    expect(at('09:59')).toEqual(['09:30', '13:30'])
    expect(at('12:00')).toEqual([undefined, '13:30'])
    expect(at('14:00')).toEqual([undefined, undefined])
  })
})
