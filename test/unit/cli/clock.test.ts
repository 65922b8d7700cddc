import { describe, expect, it } from 'vitest'
import { inZone, now } from '../../../cli/clock.ts'

describe('the clock', () => {
  it('stands where SOURCE_DATE_EPOCH says', () => {
    expect(now({ SOURCE_DATE_EPOCH: '1764032400' }).toISOString()).toBe('2025-11-25T01:00:00.000Z')
  })

  it('shows local time with the offset of the zone', () => {
    const moment = new Date('2025-11-24T18:05:09Z')
    expect(inZone(moment, 'Asia/Ho_Chi_Minh')).toBe('2025-11-25T01:05:09+07:00')
    expect(inZone(moment, 'Asia/Tokyo')).toBe('2025-11-25T03:05:09+09:00')
    expect(inZone(moment, 'UTC')).toBe('2025-11-24T18:05:09+00:00')
  })
})
