import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fileNames } from '../../../../shared/documents/file-names.ts'

const named = (...codes: string[]): string[] => [...fileNames(codes).values()]

describe('file names for codes', () => {
  it('keep what every system takes', () => {
    expect(named('QNI', 'V001', 'a.b-c_d', 'Đắk Lắk', '髙﨑')).toEqual(['QNI', 'V001', 'a.b-c_d', 'Đắk_Lắk', '髙﨑'])
  })

  it('leave no way out of the folder and no name that Windows keeps for itself', () => {
    expect(named('../../etc/passwd', '..', '', 'CON', 'com1.txt', 'a:b*c?', 'x.')).toEqual([
      '__.._etc_passwd',
      '_',
      '_-2',
      '_CON',
      '_com1.txt',
      'a_b_c_',
      'x_',
    ])
  })

  it('stay apart where case does not count', () => {
    expect(named('abc', 'ABC', 'a/c', 'a:c')).toEqual(['abc', 'ABC-2', 'a_c', 'a_c-2'])
  })

  it('are safe and different for any codes', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.string({ unit: 'binary', maxLength: 80 }), { maxLength: 20 }), (codes) => {
        const names = named(...codes)
        expect(names).toHaveLength(codes.length)
        expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(codes.length)
        for (const name of names) expect(name).toMatch(/^[\p{L}\p{N}_-][\p{L}\p{N}._-]{0,70}$/u)
      }),
    )
  })
})
