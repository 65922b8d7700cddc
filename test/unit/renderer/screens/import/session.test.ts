import { describe, expect, it } from 'vitest'
import { type Question, questionGroups, withFiles } from '../../../../../renderer/screens/import/session.ts'
import type { IntakeProblem } from '../../../../../shared/intake/stages.ts'

const problem = (code: string, value: string, more: Partial<IntakeProblem> = {}): IntakeProblem => ({
  file: 'ds.xlsx',
  sheet: 'DS',
  cell: 'B2',
  value,
  code,
  severity: 'question',
  message: { key: 'x' },
  cure: { key: 'x' },
  ...more,
})
const shapeOf = (problems: readonly IntakeProblem[], answered: ReadonlyMap<string, Question> = new Map()) =>
  questionGroups(problems, answered).map(({ repair, questions }) => [
    repair,
    questions.map(({ value, problems: own }) => `${value} × ${own.length}`),
  ])

describe('questions about values', () => {
  it('are put together by the repair they need, in the order of the screen, equal cells as one', () => {
    const problems = [
      problem('sector-unknown', 'Abc'),
      problem('locality-ambiguous', 'QN'),
      problem('locality-ambiguous', 'QN', { file: 'other.xlsx', cell: 'B9' }),
      problem('locality-ambiguous', 'QT'),
      problem('row-empty', ''),
      problem('rank-uncertain', 'Giám đốc'),
      problem('surnames-only', '伊藤・佐藤'),
    ]
    expect(shapeOf(problems)).toEqual([
      ['locality-ambiguous', ['QN × 2', 'QT × 1']],
      ['sector-unknown', ['Abc × 1']],
      ['rank-uncertain', ['Giám đốc × 1']],
      ['surnames-only', ['伊藤・佐藤 × 1']],
    ])
  })

  it('about x are one for each sheet, whatever the cell says', () => {
    const sheets = ['A', 'A', 'B'].map((sheet, index) => problem('x-meaning', index === 0 ? 'x' : 'X', { sheet }))
    expect(shapeOf(sheets)).toEqual([['x-meaning', ['x × 2', 'X × 1']]])
  })

  it('stay in sight when they are answered and the cells ask no more', () => {
    const [group] = questionGroups([problem('locality-ambiguous', 'QN')], new Map())
    const [question] = group?.questions ?? []
    if (!question) throw new Error('nothing asked')
    const answered = new Map([[question.key, question]])
    expect(shapeOf([], answered)).toEqual([['locality-ambiguous', ['QN × 1']]])
    expect(shapeOf([problem('locality-ambiguous', 'QN')], answered)).toEqual([['locality-ambiguous', ['QN × 1']]])
  })

  it('about a wish nobody fits share their answer with one that several fit', () => {
    const [open] = questionGroups([problem('wish-open', 'Ai đó')], new Map())
    const [several] = questionGroups([problem('wish-ambiguous', 'Ai đó')], new Map())
    expect(open?.questions[0]?.key).toBe(several?.questions[0]?.key)
  })
})

describe('files of an import', () => {
  const file = (name: string, ...bytes: number[]) => ({ name, bytes: new Uint8Array(bytes) })

  it('are taken once, and told apart where only their names are the same', () => {
    const all = withFiles(
      [file('a.xlsx', 1)],
      [file('a.xlsx', 1), file('a.xlsx', 2), file('a.xlsx', 3), file('b', 1), file('b', 2)],
    )
    expect(all.map(({ name }) => name)).toEqual(['a.xlsx', 'a (2).xlsx', 'a (3).xlsx', 'b', 'b (2)'])
  })
})
