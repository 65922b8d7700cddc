import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Dated, superfluous } from '../../../../electron/backups/thinning.ts'

const now = new Date('2026-11-21T12:00:00Z')
const minutesAgo = (minutes: number, revision = 0): Dated => ({
  id: `b${minutes}`,
  savedAt: new Date(now.getTime() - minutes * 60_000).toISOString(),
  revision,
})
const keep = (backups: Dated[], at = now) => {
  const gone = new Set(superfluous(backups, at))
  return backups.filter(({ id }) => !gone.has(id))
}

describe('thinning', () => {
  test('keeps all of the last hour, one an hour of the day, one a day of the month', () => {
    const everyTenMinutes = Array.from({ length: 6 * 24 * 40 }, (_, turn) => minutesAgo(turn * 10))
    const kept = keep(everyTenMinutes)
    const within = (from: number, to: number) =>
      kept.filter(({ savedAt }) => {
        const age = now.getTime() - Date.parse(savedAt)
        return age >= from * 60_000 && age < to * 60_000
      }).length
    expect(within(0, 60)).toBe(6)
    expect([23, 24]).toContain(within(60, 24 * 60))
    expect([30, 31]).toContain(within(24 * 60, 31 * 24 * 60))
    expect(within(31 * 24 * 60, 100 * 24 * 60)).toBeLessThanOrEqual(2)
  })

  test('keeps the last backup of every published revision', () => {
    const backups = [minutesAgo(3000, 1), minutesAgo(2995, 1), minutesAgo(2990, 2), minutesAgo(2985, 2)]
    expect(keep(backups).map(({ id }) => id)).toEqual(['b2995', 'b2985'])
  })

  const backups = fc
    .array(fc.tuple(fc.integer({ min: -100, max: 200_000 }), fc.nat(4)), { maxLength: 60 })
    .map((all) => all.map(([minutes, revision], at) => ({ ...minutesAgo(minutes, revision), id: `b${at}` })))

  test('always keeps the newest, and is done when it is done', () => {
    fc.assert(
      fc.property(backups, (all) => {
        const kept = keep(all)
        const newest = all.toSorted((a, b) => b.savedAt.localeCompare(a.savedAt))[0]
        return (newest === undefined || kept.includes(newest)) && superfluous(kept, now).length === 0
      }),
    )
  })

  test('an hour later leaves nothing of a forum without a backup', () => {
    fc.assert(
      fc.property(backups, fc.nat(100_000), (all, minutes) => {
        const later = new Date(now.getTime() + minutes * 60_000)
        return keep(keep(all), later).length >= Math.min(all.length, 1)
      }),
    )
  })
})
