import { describe, expect, it } from 'vitest'
import {
  rails,
  relatedWeight,
  sectorById,
  sectorGroup,
  sectorGroups,
  sectorLabel,
  sectorRail,
  sectors,
  sectorsOfCode,
} from '../../../../shared/reference/sectors.ts'
import { ties, tiesBetween } from '../../../../shared/reference/ties.ts'

describe('sectors', () => {
  it('all have labels in three languages, a group and a rail', () => {
    expect(sectors()).toHaveLength(79)
    const groups = new Set(sectorGroups().map(({ id }) => id))
    for (const { id, labels } of sectors()) {
      for (const label of Object.values(labels)) expect(label, id).not.toBe('')
      expect(groups.has(sectorGroup(id) ?? '')).toBe(true)
      expect(Object.keys(rails)).toContain(sectorRail(id))
    }
    expect(sectorLabel('tourism', 'ja')).toBe('観光')
    expect(sectorLabel('no-such-sector', 'en')).toBe('no-such-sector')
    expect(sectorById('no-such-sector')).toBeUndefined()
  })

  it('are found by the codes of both national classifications', () => {
    const ids = (code: string, side: 'vn' | 'jp') => sectorsOfCode(code, side).map(({ id }) => id)
    expect(ids('C2610', 'vn')).toEqual(ids('26', 'vn'))
    expect(ids('C26', 'vn')).toContain('electronics')
    expect(ids('E28', 'jp')).toContain('electronics')
    expect(ids('A26', 'vn')).toEqual([])
    expect(ids('tourism', 'vn')).toEqual([])
  })

  it('uses all eight rails, each with its own two letters', () => {
    expect(new Set(sectors().map(({ id }) => sectorRail(id))).size).toBe(8)
    expect(new Set(Object.values(rails).map(({ code }) => code)).size).toBe(8)
  })

  it('relates sectors symmetrically, between 0 and 1, and knows its own', () => {
    for (const a of sectors()) {
      expect(relatedWeight(a.id, a.id)).toBe(1)
      for (const b of sectors()) {
        const weight = relatedWeight(a.id, b.id)
        expect(weight).toBe(relatedWeight(b.id, a.id))
        expect(weight).toBeGreaterThanOrEqual(0)
        expect(weight).toBeLessThanOrEqual(1)
      }
    }
    expect(relatedWeight('supporting-industry', 'mechanical-manufacturing')).toBe(0.8)
    expect(relatedWeight('tourism', 'semiconductor')).toBe(0)
  })
})

describe('ties', () => {
  it('are valid, to be renewed, expired or contact only, as of a day', () => {
    const states = (vn: string, jp: string, date: string) =>
      tiesBetween(vn, jp, date).map(({ tie, state }) => [tie.id, state])
    expect(states('phu-tho', 'akita', '2025-11-25')).toEqual([['vinhphuc-akita', 'toRenew']])
    expect(states('phu-tho', 'akita', '2025-06-30')).toEqual([['vinhphuc-akita', 'valid']])
    expect(states('vinh-long', 'ehime', '2025-08-31')).toEqual([['bentre-ehime', 'valid']])
    expect(states('vinh-long', 'ehime', '2025-11-25')).toEqual([['bentre-ehime', 'expired']])
    expect(states('vinh-long', 'ehime', '2026-03-01')).toEqual([
      ['vinhlong-ehime', 'valid'],
      ['bentre-ehime', 'expired'],
    ])
    expect(states('quang-ninh', 'gunma', '2025-11-25')).toEqual([['quangninh-gunma', 'contact']])
  })

  it('are not there before they were signed, and understand former units', () => {
    expect(tiesBetween('phu-tho', 'tochigi', '2025-11-25').map(({ tie }) => tie.id)).toEqual(['vinhphuc-tochigi'])
    expect(tiesBetween('phu-tho', 'tochigi', '2025-12-17')).toHaveLength(2)
    expect(tiesBetween('vinh-phuc', 'akita', '2025-11-25')[0]).toMatchObject({ former: 'vinh-phuc', equalLevel: true })
    expect(tiesBetween('phu-tho', 'hokkaido', '2025-11-25')).toEqual([])
  })

  it('name only sectors of the taxonomy', () => {
    for (const { fields } of ties()) for (const field of fields) expect(sectorById(field)?.id).toBe(field)
  })
})
