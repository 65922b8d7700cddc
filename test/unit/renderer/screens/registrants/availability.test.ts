import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { startI18n } from '../../../../../renderer/i18n/i18n.ts'
import { availabilityFrom, availabilityInWords } from '../../../../../renderer/screens/registrants/availability.ts'
import {
  clockFrom,
  draftOf,
  faultOf,
  newRule,
  ruleOf,
} from '../../../../../renderer/screens/registrants/availability-draft.ts'
import { languages } from '../../../../../shared/model/language.ts'
import { type Availability, availabilitySchema } from '../../../../../shared/model/registrant.ts'
import { event } from './forum.ts'

beforeAll(() => startI18n('en'))

const clock = fc
  .record({ hour: fc.integer({ min: 6, max: 20 }), half: fc.boolean() })
  .map(({ hour, half }) => `${String(hour).padStart(2, '0')}:${half ? '30' : '00'}`)
const times = fc.oneof(
  fc.record({ from: clock }),
  fc.record({ to: clock }),
  fc
    .tuple(clock, clock)
    .filter(([from, to]) => from < to)
    .map(([from, to]) => ({ from, to })),
  fc.constantFrom({ session: 'opening' }, { session: 'table-talks' }, { session: 'second' }),
)
const date = fc.constantFrom('2026-11-24', '2026-11-25')
const rule: fc.Arbitrary<Availability> = fc
  .record({
    rule: fc.constantFrom('only' as const, 'except' as const),
    when: fc.oneof(
      fc.record({ date }),
      times,
      fc.tuple(times, date).map(([own, day]) => ({ ...own, date: day })),
    ),
  })
  .map(({ rule: which, when }) => availabilitySchema.parse({ rule: which, ...when, asWritten: '' }))

const meaning = ({ asWritten: _, ...rest }: Availability) => rest

describe('availability', () => {
  it('is the same rule after it was opened in the dialog and saved', () => {
    fc.assert(
      fc.property(rule, (one) => {
        expect(faultOf(draftOf(one))).toBeUndefined()
        expect(ruleOf(draftOf(one))).toEqual(one)
      }),
    )
  })

  it.each(languages)('can be copied as words and pasted again (%s)', (language) => {
    fc.assert(
      fc.property(fc.array(rule, { minLength: 1, maxLength: 3 }), (rules) => {
        const words = availabilityInWords(rules, event, language)
        expect(availabilityFrom(words, event)?.map(meaning), words).toEqual(rules.map(meaning))
      }),
    )
  })

  it.each([
    ['trừ phiên khai mạc', [{ rule: 'except', session: 'khai mạc' }]],
    ['Trừ lễ khai mạc', [{ rule: 'except', session: 'opening' }]],
    ['午前のみ', [{ rule: 'only', to: '12:00' }]],
    ['chiều 24/11', [{ rule: 'only', date: '2026-11-24', from: '12:00' }]],
    ['cả ngày', []],
    ['', []],
  ])('is understood as lists write it: %s', (text, rules) => {
    expect(availabilityFrom(text, event)?.map(meaning)).toEqual(rules)
  })

  it('refuses a text of which nothing is understood', () => {
    expect(availabilityFrom('sẽ báo sau', event)).toBeUndefined()
  })

  it.each([
    ['9:00', '09:00'],
    ['９：００', '09:00'],
    ['14h', '14:00'],
    ['0930', '09:30'],
    ['午後2時', '14:00'],
    ['9', '09:00'],
    ['soon', undefined],
    ['25:00', undefined],
  ])('takes a time as people type it: %s', (typed, time) => expect(clockFrom(typed)).toBe(time))

  it('says what keeps a draft from being a rule', () => {
    expect(faultOf(newRule)).toBe('date')
    expect(faultOf({ ...newRule, when: 'from' })).toBe('from')
    expect(faultOf({ ...newRule, when: 'until', to: 'x' })).toBe('to')
    expect(faultOf({ ...newRule, when: 'between', from: '10:00', to: '9:00' })).toBe('order')
    expect(faultOf({ ...newRule, when: 'session' })).toBe('session')
    expect(faultOf({ ...newRule, when: 'morning' })).toBeUndefined()
  })
})
