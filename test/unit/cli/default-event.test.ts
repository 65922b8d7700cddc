import { describe, expect, it } from 'vitest'
import { dayMostNamed } from '../../../cli/day-most-named.ts'
import { defaultEvent } from '../../../shared/reference/default-event.ts'
import { slotsOf } from '../../../shared/scheduling/slots.ts'

describe('defaultEvent', () => {
  it('is what the command line promises', () => {
    const event = defaultEvent('2026-11-25')
    const slots = slotsOf(event)
    expect(slots).toHaveLength(13)
    expect(slots[0]).toMatchObject({ from: '09:00', to: '09:30', date: '2026-11-25' })
    expect(slots.at(-1)).toMatchObject({ from: '16:30', to: '17:00' })
    expect(slots.map(({ from }) => from)).not.toContain('12:00')
    expect(event.tables).toHaveLength(20)
    expect(event.interpreters).toHaveLength(10)
    expect(event.timeZone).toBe('Asia/Ho_Chi_Minh')
  })
})

describe('dayMostNamed', () => {
  const on = (...dates: string[]) => ({
    availability: dates.map((date) => ({ rule: 'only' as const, date, asWritten: date })),
  })

  it('is the day that most registrants name, the earlier of equals', () => {
    expect(dayMostNamed([on('2025-11-25'), on('2025-11-24', '2025-11-25')])).toBe('2025-11-25')
    expect(dayMostNamed([on('2025-11-25'), on('2025-11-24')])).toBe('2025-11-24')
  })

  it('does not count days on which somebody is away', () => {
    const away = { availability: [{ rule: 'except' as const, date: '2025-11-25', asWritten: '' }] }
    expect(dayMostNamed([away])).toBeUndefined()
  })
})
