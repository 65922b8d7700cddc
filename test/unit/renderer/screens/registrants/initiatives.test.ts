import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { startI18n } from '../../../../../renderer/i18n/i18n.ts'
import {
  initiativeDraft,
  initiativeFault,
  initiativeOf,
  initiativesInWords,
  isEmptyInitiative,
  newInitiative,
  startMonth,
  startMonths,
} from '../../../../../renderer/screens/registrants/initiatives.ts'
import { languages } from '../../../../../shared/model/language.ts'

beforeAll(() => startI18n('en'))

const firstDay = '2026-05-20'

describe('when an initiative can start', () => {
  it.each([
    ['18', 18],
    ['１８', 18],
    ['18 tháng', 18],
    ['18か月', 18],
    ['2 years', 24],
    ['11/2027', 18],
    ['tháng 11/2027', 18],
    ['2027-11', 18],
    ['2027年11月', 18],
    ['25/11/2027', 18],
    ['05/2026', 1],
    ['04/2026', null],
    ['0', null],
    ['13/2027', null],
    ['soon', null],
  ])('is understood as it is typed: %s', (typed, months) => expect(startMonths(typed, firstDay)).toBe(months))

  it('is shown as a month that can be typed again', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 120 }), fc.constantFrom(...languages), (months, language) => {
        expect(startMonths(startMonth(months, firstDay, language), firstDay)).toBe(months)
      }),
    )
  })
})

describe('an initiative', () => {
  const known = { title: 'Trung tâm logistics', sectors: ['logistics'], months: 18 }

  it('is the same after it was opened in the dialog and saved', () => {
    expect(initiativeOf(initiativeDraft(known), firstDay)).toEqual(known)
    const open = { title: 'Open', sectors: [] }
    expect(initiativeOf(initiativeDraft(open), firstDay)).toEqual(open)
  })

  it('needs a title, and a start that can be read', () => {
    expect(initiativeFault({ ...newInitiative, start: '12' }, firstDay)).toBe('title')
    expect(initiativeFault({ title: 'A', sectors: [], start: 'later' }, firstDay)).toBe('start')
    expect(initiativeFault({ title: 'A', sectors: [], start: '' }, firstDay)).toBeUndefined()
    expect(isEmptyInitiative(newInitiative)).toBe(true)
  })

  it('says its months once', () => {
    expect(initiativesInWords([known, { ...known, title: 'Kho lạnh trong 18 tháng' }], 'en')).toBe(
      'Trung tâm logistics (in 18 months); Kho lạnh trong 18 tháng',
    )
  })
})
