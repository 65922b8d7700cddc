import { describe, expect, it } from 'vitest'
import { clockFrom, windowsFrom, windowsInWords } from '../../../../renderer/screens/generate/setup/windows.ts'
import { timesOf } from '../../../../renderer/screens/generate/times.ts'

const dates = ['2026-11-25', '2026-11-26']

describe('times in a field of the set-up', () => {
  it('hold on every day unless a day is named, and are written the same way again', () => {
    const text = '09:00–12:00; 2026-11-26 13:30–17:00'
    const windows = windowsFrom(text, dates)
    expect(windows).toHaveLength(3)
    expect(windowsInWords(windows ?? undefined, dates)).toBe(text)
    expect(windowsFrom('９：００〜１２：００', dates)).toEqual(windowsFrom('09:00-12:00', dates))
    expect(windowsFrom('', dates)).toBeUndefined()
    expect(windowsInWords(undefined, dates)).toBe('')
  })

  it('are refused when they cannot be read or end before they begin', () => {
    for (const text of ['morning', '12:00-09:00', '9:00', '25:00-26:00'])
      expect(windowsFrom(text, dates), text).toBeNull()
  })

  it('are read as people type them', () => {
    expect(['9:00', '0930', '９：３０', '14h05', '9時30分'].map(clockFrom)).toEqual([
      '09:00',
      '09:30',
      '09:30',
      '14:05',
      '09:30',
    ])
    expect(['24:00', '9', 'noon', ''].map(clockFrom)).toEqual([null, null, null, null])
  })
})

describe('the times of a shortage', () => {
  const slot = (id: string, day: string, from: string, to: string, block: number) => ({
    id,
    block,
    start: `${day}T${from}:00+07:00`,
    end: `${day}T${to}:00+07:00`,
  })
  const slots = [
    slot('S01', '2026-11-25', '09:00', '09:30', 0),
    slot('S02', '2026-11-25', '09:30', '10:00', 0),
    slot('S03', '2026-11-25', '10:30', '11:00', 1),
    slot('S04', '2026-11-26', '09:00', '09:30', 2),
  ]

  it('join slots that follow each other, but not over a break or a night', () => {
    expect(timesOf({ slots }, ['S01', 'S02', 'S03', 'S04'])).toEqual([
      { date: '2026-11-25', times: ['09:00–10:00', '10:30'] },
      { date: '2026-11-26', times: ['09:00'] },
    ])
    expect(timesOf({ slots: slots.slice(0, 3) }, ['S02'])).toEqual([{ date: null, times: ['09:30'] }])
  })
})
