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
