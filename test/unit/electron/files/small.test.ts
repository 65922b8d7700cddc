import { join, sep } from 'node:path'
import { describe, expect, test } from 'vitest'
import { filtersFor, withEnding } from '../../../../electron/files/kinds.ts'
import { forumFilesIn } from '../../../../electron/files/named-files.ts'

test('a command line names forum files, absolute, and nothing else', () => {
  const here = join(sep, 'home')
  const absolute = join(sep, 'forums', 'b.FORUM')
  expect(forumFilesIn(['.', '--inspect=a.forum', 'a.forum', absolute, 'list.xlsx'], here)).toEqual([
    join(here, 'a.forum'),
    absolute,
  ])
})

describe('the kinds of files', () => {
  test('get their ending when the person typed none', () => {
    expect(withEnding('/a/plan', 'xlsx')).toBe('/a/plan.xlsx')
    expect(withEnding('/a/plan.XLSX', 'xlsx')).toBe('/a/plan.XLSX')
    expect(withEnding('/a/plan.v2', 'pdf')).toBe('/a/plan.v2.pdf')
  })

  test('are offered in the language of the app; opening offers every file too', () => {
    expect(filtersFor('forum', 'ja', false)).toEqual([{ name: 'フォーラムファイル', extensions: ['forum'] }])
    expect(filtersFor('spreadsheet', 'vi', true).at(-1)).toEqual({ name: 'Mọi tệp', extensions: ['*'] })
  })
})
