import { describe, expect, it } from 'vitest'
import { clockOf, sayDate, utcParts } from '../../../../shared/documents/dates.ts'

describe('dates on paper', () => {
  it.each([
    ['vi', '2026-11-25', 'Thứ Tư 25/11/2026'],
    ['ja', '2026-11-25', '2026年11月25日（水）'],
    ['en', '2026-11-25', 'Wed 25/11/2026'],
    ['vi', '2026-03-01', 'Chủ Nhật 01/03/2026'],
    ['ja', '2028-02-29', '2028年2月29日（火）'],
    ['en', '2026-01-05', 'Mon 05/01/2026'],
  ] as const)('in %s: %s', (language, date, said) => {
    expect(sayDate(language, date)).toBe(said)
  })

  it('take the clock from a time as written', () => {
    expect(clockOf('2026-11-25T08:10:00+07:00')).toBe('08:10')
    expect(clockOf('16:30')).toBe('16:30')
  })

  it('turn into UTC over the day’s edge', () => {
    expect(utcParts('2026-01-01T05:30:00+07:00')).toEqual([2025, 12, 31, 22, 30, 0])
    expect(utcParts('2026-01-01T05:30')).toEqual([2026, 1, 1, 5, 30, 0])
  })
})
