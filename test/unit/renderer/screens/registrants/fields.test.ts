import { beforeAll, describe, expect, it } from 'vitest'
import { startI18n } from '../../../../../renderer/i18n/i18n.ts'
import { corporateNumberDoubt, taxCodeDoubt } from '../../../../../renderer/repositories/cell-doubts.ts'
import type { CellValue } from '../../../../../renderer/screens/registrants/cells.ts'
import { registrantFields } from '../../../../../renderer/screens/registrants/fields.ts'
import { peopleOf, personFields } from '../../../../../renderer/screens/registrants/person-fields.ts'
import { importedFields } from '../../../../../shared/intake/registrants/compare-import.ts'
import { languages } from '../../../../../shared/model/language.ts'
import { context, gunma, row } from './forum.ts'

beforeAll(() => startI18n('en'))

const v001 = row({ code: 'V001', names: { vi: 'Công ty Mẫu' } })
const fields = () => registrantFields(context(v001, gunma))
const fieldOf = (id: string) => {
  const field = fields().find((each) => each.id === id)
  if (!field) throw new Error(`no field ${id}`)
  return field
}
const written = (id: string, value: CellValue, at = v001) => fieldOf(id).write?.(at.registrant, at, value) ?? null

describe('the columns of registrants', () => {
  it('let every fact be edited that an import can bring', () => {
    // What was read is kept as it was written; a former unit follows from the place, exchanges from both directions.
    const derived = ['nameAsWritten', 'localityAsWritten', 'formerLocality', 'offersAsWritten', 'seeksAsWritten']
    const columns: Record<string, string[]> = {
      names: languages.map((language) => `name_${language}`),
      people: ['head'],
      ids: ['taxCode', 'corporateNumber'],
      exchanges: ['offers', 'seeks'],
    }
    const edited = new Set(
      fields()
        .filter(({ editor }) => editor !== undefined)
        .map(({ id }) => id),
    )
    const missing = importedFields
      .filter((field) => !derived.includes(field))
      .flatMap((field) => columns[field] ?? [field])
      .filter((id) => !edited.has(id))
    expect(missing).toEqual([])
  })

  it('read languages from the picker and from words of any language', () => {
    expect(written('languages', ['en', 'vi'])?.languages).toEqual(['vi', 'en'])
    expect(written('languages', 'tiếng Nhật, English')?.languages).toEqual(['ja', 'en'])
    expect(written('languages', '')?.languages).toEqual([])
    expect(written('languages', 'Klingon')).toBeNull()
  })

  it('keep a number whose check digit is wrong, and put back the zero that a spreadsheet ate', () => {
    expect(written('taxCode', '100109106')?.ids).toEqual({ taxCode: '0100109106' })
    expect(written('taxCode', '0100109107')?.ids).toEqual({ taxCode: '0100109107' })
    expect(written('corporateNumber', 'Ｔ７００００１２０５０００２')?.ids.corporateNumber).toBe('7000012050002')
    expect(written('taxCode', '')?.ids).toEqual({})
  })

  it('turn the name of a partner into its code, and keep a name that nobody has yet', () => {
    expect(written('wants', '群馬県; Công ty Chưa Có')?.wants).toEqual(['GUN', 'Công ty Chưa Có'])
    expect(written('avoids', ['GUN', 'GUN'])?.avoids).toEqual(['GUN'])
  })

  it('know cities by name and keep one that nobody knows', () => {
    expect(written('municipality', '仙台市', gunma)).toMatchObject({ locality: 'gunma', municipality: 'sendai' })
    expect(written('municipality', 'Thị xã Chưa Biết')?.municipality).toBe('Thị xã Chưa Biết')
    expect(written('municipality', '')?.municipality).toBeUndefined()
  })

  it('read initiatives with their sectors and months from a pasted cell', () => {
    expect(written('initiatives', '1. Du lịch biển trong 12 tháng\n2. Trung tâm logistics')?.initiatives).toEqual([
      { title: 'Du lịch biển trong 12 tháng', sectors: expect.arrayContaining(['tourism']), months: 12 },
      { title: 'Trung tâm logistics', sectors: expect.any(Array) },
    ])
    expect(written('initiatives', '')?.initiatives).toEqual([])
  })

  it('say why a value is refused, wherever a typed text can be refused', () => {
    expect(written('code', ' ')).toBeNull()
    expect(written('headcount', 'nhiều')).toBeNull()
    for (const id of ['code', 'headcount']) expect(fieldOf(id).refused?.key).toBe(`registrants:refused.${id}`)
  })
})

describe('the columns of people', () => {
  const at = row({
    code: 'QNI',
    kind: 'province',
    people: [
      { name: 'Người Mẫu', title: 'Chủ tịch UBND tỉnh', head: true },
      { name: '', title: '', unnamed: 3 },
    ],
  })
  const [named, seats] = peopleOf([at])
  const person = (id: string, value: string, who = named) => {
    const field = personFields.find((each) => each.id === id)
    return who && field?.write ? field.write(at.registrant, who, value) : undefined
  }

  it('refuse a person without a name, but keep seats without one', () => {
    expect(person('personName', '')).toBeNull()
    expect(person('personName', '', seats)?.people[1]).toMatchObject({ name: '', unnamed: 3 })
    expect(person('unnamed', '', seats)).toBeNull()
    expect(person('unnamed', '2', seats)?.people[1]).toMatchObject({ unnamed: 2 })
  })

  it('give one delegation one head', () => {
    expect(person('isHead', 'yes', seats)?.people.map(({ head }) => head)).toEqual([undefined, true])
    expect(person('isHead', 'no')?.people.map(({ head }) => head)).toEqual([undefined, undefined])
  })

  it('refuse a rank outside of the scale', () => {
    expect(person('rank', '8')).toBeNull()
    expect(person('rank', '-2')?.people[0]?.rank).toBe(-2)
  })
})

describe('doubts about numbers of identification', () => {
  it.each([
    ['0100109106', undefined],
    ['0100109106-001', undefined],
    ['０１００１０９１０６', undefined],
    ['001099000001', undefined],
    ['0100109107', 'registrants:problems.taxCodeCheck'],
    ['01001', 'registrants:problems.taxCodeLength'],
    ['', undefined],
  ])('a tax code %s', (text, key) => expect(taxCodeDoubt(text)?.key).toBe(key))

  it.each([
    ['7000012050002', undefined],
    ['T7000012050002', undefined],
    ['7000012050003', 'registrants:problems.corporateNumberCheck'],
    ['700001205', 'registrants:problems.corporateNumberLength'],
    ['', undefined],
  ])('a corporate number %s', (text, key) => expect(corporateNumberDoubt(text)?.key).toBe(key))
})
