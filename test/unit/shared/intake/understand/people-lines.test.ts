import { describe, expect, it } from 'vitest'
import { readPeople } from '../../../../../shared/intake/understand/people.ts'

const linesOf = (cell: string) =>
  readPeople(cell, { side: 'vn', isPublic: false }).people.map(({ name, title }) => [name, title])

describe('a line of a cell of names', () => {
  it('that is a title alone speaks of the person above', () => {
    expect(linesOf('Ông Mihon Taro\nTrưởng đại diện')).toEqual([['Mihon Taro', 'Trưởng đại diện']])
    expect(linesOf('Bà Lê Mẫu\nPhó Tổng Lãnh sự\nÔng Vũ Mẫu\nCố vấn')).toEqual([
      ['Lê Mẫu', 'Phó Tổng Lãnh sự'],
      ['Vũ Mẫu', 'Cố vấn'],
    ])
  })

  it('that holds a title and a name is somebody else', () => {
    expect(linesOf('Ông Lê Mẫu\nGiám đốc Trần Văn Mẫu')).toEqual([
      ['Lê Mẫu', undefined],
      ['Trần Văn Mẫu', 'Giám đốc'],
    ])
  })
})
