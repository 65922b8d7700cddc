import { describe, expect, it } from 'vitest'
import { cellProblems } from '../../../../renderer/repositories/cell-problems.ts'
import { type RegistrantInput, registrantSchema } from '../../../../shared/model/registrant.ts'

const sound: RegistrantInput = {
  code: 'V001',
  kind: 'company',
  side: 'vn',
  names: { vi: 'Công ty Mẫu' },
  locality: 'hue',
  offers: ['tourism'],
}
const problemsOf = (...inputs: Partial<RegistrantInput>[]) =>
  cellProblems(
    inputs.map((input, index) => ({
      forumId: 'f',
      id: `row-${index + 1}`,
      order: index,
      registrant: registrantSchema.parse({ ...sound, code: `V00${index + 1}`, ...input }),
    })),
  ).map(({ rowId, field, severity, kind }) => `${rowId} ${field} ${severity} ${kind}`)

describe('what is wrong in cells', () => {
  it('is nothing in a registrant of whom everything is known', () => {
    expect(problemsOf({})).toEqual([])
  })

  it.each<[string, Partial<RegistrantInput>, string[]]>([
    ['no name', { names: {} }, ['name_vi error noName']],
    ['an unknown place', { locality: undefined, localityAsWritten: 'Xyz' }, ['locality error localityUnknown']],
    ['a company without a place', { locality: undefined }, []],
    [
      'a delegation without place and people',
      { kind: 'province', locality: undefined },
      ['locality error noLocality', 'head note noHead'],
    ],
    ['no sectors', { offers: [] }, ['offers note noSectors']],
    ['sectors nobody understood', { offers: [], seeksAsWritten: 'Xyz' }, ['seeks error sectorUnknown']],
    ['a phone that is none', { phones: ['090', '+84901234567'] }, ['phones error phone']],
    ['an address that is none', { emails: ['a@b.vn', 'a b@c'] }, ['emails error email']],
    ['a wish for nobody', { wants: ['Ai đó', 'V001'] }, ['wants note wishOpen']],
    [
      'more names than people',
      {
        headcount: 1,
        people: [
          { name: 'A', title: '' },
          { name: 'B', title: '' },
        ],
      },
      ['headcount error headcount'],
    ],
  ])('names the cell: %s', (_, input, expected) => {
    expect(problemsOf(input)).toEqual(expected.map((problem) => `row-1 ${problem}`))
  })

  it('is a code that two have, in both', () => {
    expect(problemsOf({ code: 'V001' }, { code: 'V001' })).toEqual([
      'row-1 code error codeTwice',
      'row-2 code error codeTwice',
    ])
  })
})
