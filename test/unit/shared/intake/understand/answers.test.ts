import { describe, expect, it } from 'vitest'
import { decisionKeyOf } from '../../../../../shared/intake/understand/row-reader.ts'
import { type PlainRow, understood } from '../support.ts'

/** The rows as they are understood after the first question with this code was answered. */
function answered(rows: readonly PlainRow[], code: string, answer: string) {
  const asked = understood(rows).problems.find((problem) => problem.code === code)
  if (!asked) throw new Error(`nothing asked about ${code}`)
  const decisions = new Map([[decisionKeyOf(asked), answer]])
  const { registrants, problems } = understood(rows, { options: { decisions } })
  return { asked, people: registrants.flatMap(({ people }) => people), codes: problems.map((problem) => problem.code) }
}

describe('a rank that the title does not fix', () => {
  const rows: PlainRow[] = [
    { orgName: 'UBND tỉnh Quảng Ninh', personName: 'Nguyễn Văn Mẫu', position: 'Cố vấn đặc biệt' },
    { orgName: 'UBND tỉnh Quảng Ninh', personName: 'Trần Thị Mẫu', position: 'Cố vấn đặc biệt' },
  ]

  it('is taken from the answer, for every cell with the same text', () => {
    const { people, codes } = answered(rows, 'rank-uncertain', '2')
    expect(people.map(({ rank }) => rank)).toEqual([2, 2])
    expect(codes).not.toContain('rank-uncertain')
  })

  it('stays as it was read where somebody leaves it so, and where the answer is no rank', () => {
    const before = understood(rows).registrants.flatMap(({ people }) => people.map(({ rank }) => rank))
    for (const answer of ['', '12', 'high']) {
      const { people, codes } = answered(rows, 'rank-uncertain', answer)
      expect(people.map(({ rank }) => rank)).toEqual(before)
      expect(codes).not.toContain('rank-uncertain')
    }
  })

  it('has its likely answers, the one it was read with first', () => {
    const director = [{ orgName: 'UBND tỉnh Quảng Ninh', personName: 'Nguyễn Văn Mẫu', position: 'Giám đốc' }]
    const { problems, registrants } = understood(director)
    const asked = problems.find(({ code }) => code === 'rank-uncertain')
    const [person] = registrants.flatMap(({ people }) => people)
    expect(asked?.answers?.map(({ value }) => value)).toEqual(['3', '1'])
    expect(asked?.answers?.[0]?.value).toBe(String(person?.rank))
  })
})

describe('a company that nothing places in Viet Nam or Japan', () => {
  const rows: PlainRow[] = [
    { orgName: 'Sample Foods Co., Ltd.', personName: 'Mihon A' },
    { orgName: 'Sample Tools Co., Ltd.', personName: 'Mihon B' },
  ]
  const sidesOf = (more: PlainRow) => {
    const { registrants, problems } = understood([{ orgName: 'Sample Foods Co., Ltd.', ...more }])
    return [registrants[0]?.side, problems.some(({ code }) => code === 'side-unclear')]
  }

  it('is asked about once for its sheet', () => {
    const { problems } = understood(rows)
    const asked = problems.filter(({ code }) => code === 'side-unclear')
    expect(asked.map(({ value, answers }) => [value, answers?.map((answer) => answer.value)])).toEqual([
      ['Sample Foods Co., Ltd.', ['vn', 'jp']],
      ['Sample Tools Co., Ltd.', ['vn', 'jp']],
    ])
    expect(new Set(asked.map(decisionKeyOf)).size).toBe(1)
  })

  it('has the side of the answer', () => {
    const asked = understood(rows).problems.find(({ code }) => code === 'side-unclear')
    const decisions = new Map(asked ? [[decisionKeyOf(asked), 'jp']] : [])
    const { registrants, problems } = understood(rows, { options: { decisions } })
    expect(registrants.map(({ side }) => side)).toEqual(['jp', 'jp'])
    expect(problems.filter(({ code }) => code === 'side-unclear')).toEqual([])
  })

  it('is placed by country codes, domains and the letters of names where they agree', () => {
    expect(sidesOf({ phone: '+81 3 5555 0100' })).toEqual(['jp', false])
    expect(sidesOf({ phone: '(0084) 24 5555 0100' })).toEqual(['vn', false])
    expect(sidesOf({ email: 'mihon@sample.co.jp' })).toEqual(['jp', false])
    expect(sidesOf({ web: 'https://sample.com.vn/jp' })).toEqual(['vn', false])
    expect(sidesOf({ personName: '見本 花子' })).toEqual(['jp', false])
    expect(sidesOf({ email: 'mihon@sample.jp.example' })).toEqual(['vn', true])
    expect(sidesOf({ phone: '03 5555 8184' })).toEqual(['vn', true])
    expect(sidesOf({ email: 'mihon@sample.vn', phone: '+81 3 5555 0100' })).toEqual(['vn', true])
  })
})

describe('a cell of family names', () => {
  const rows: PlainRow[] = [{ orgName: '群馬県', personName: '伊藤・佐藤・鈴木（3名）', position: '主査' }]

  it('becomes the people who are named in the answer', () => {
    const { people, codes } = answered(rows, 'surnames-only', '伊藤 一郎; 佐藤 二郎; 鈴木 三郎')
    expect(people.map(({ name }) => name)).toEqual(['伊藤 一郎', '佐藤 二郎', '鈴木 三郎'])
    expect(codes).not.toContain('surnames-only')
  })

  it('stays as it is written where somebody leaves it so', () => {
    const { people, codes } = answered(rows, 'surnames-only', '')
    expect(people.map(({ name }) => name)).toEqual(['伊藤', '佐藤', '鈴木'])
    expect(codes).not.toContain('surnames-only')
  })
})
