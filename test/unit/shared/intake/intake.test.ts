import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { importReport } from '../../../../shared/intake/import-report.ts'
import { intake, rejectedRows } from '../../../../shared/intake/intake.ts'
import { compareImport } from '../../../../shared/intake/registrants/compare-import.ts'
import type { IntakeFile } from '../../../../shared/intake/stages.ts'
import { decisionKey } from '../../../../shared/intake/understand/row-reader.ts'
import { catalogues } from '../../../../shared/messages/catalogues.ts'
import { say } from '../../../../shared/messages/say.ts'
import { registrantSchema } from '../../../../shared/model/registrant.ts'

const days = ['2025-11-24', '2025-11-25']
const samples = new URL('../../../../assets/samples/', import.meta.url)
const sample = (name: string): IntakeFile => ({ name, bytes: readFileSync(new URL(name, samples)) })
const names = [
  'vn-danh-sach-doan-dia-phuong.xlsx',
  'jp-jichitai-ichiran.csv',
  'vn-danh-sach-doanh-nghiep.xls',
  'jp-kigyo-ichiran.csv',
  'phien-dich-tsuyaku.xlsx',
  'chuong-trinh-programme.xlsx',
]
const all = intake(names.map(sample), { eventDays: days })
const csv = (text: string, name = 'list.csv'): IntakeFile => ({ name, bytes: new TextEncoder().encode(text) })

describe('the sample files', () => {
  it('come in as 34 provinces, 18 Japanese localities, 130 and 120 companies', () => {
    const count = (side: string, kinds: string[]) =>
      all.registrants.filter((one) => one.side === side && kinds.includes(one.kind)).length
    expect(count('vn', ['province'])).toBe(34)
    expect(count('jp', ['prefecture'])).toBe(18)
    expect(count('vn', ['company'])).toBe(130)
    expect(count('jp', ['company'])).toBe(120)
    expect(new Set(all.registrants.map(({ code }) => code)).size).toBe(302)
    for (const one of all.registrants) expect(registrantSchema.parse(one)).toEqual(one)
  })

  it('account for every row', () => {
    for (const { file, sheets } of all.files) {
      for (const sheet of sheets)
        expect((sheet.rowsUsed ?? 0) + sheet.skipped, `${file} ${sheet.name}`).toBe(sheet.rowsRead)
    }
    expect(rejectedRows(all)).toHaveLength(
      all.files.flatMap(({ sheets }) => sheets).reduce((sum, { skipped }) => sum + skipped, 0),
    )
  })

  it('give interpreters, programme and tables beside the registrants, not among them', () => {
    expect(all.interpreters).toHaveLength(14)
    expect(all.interpreters?.[3]).toMatchObject({ id: 'I04', languages: ['vi', 'ja', 'en'], phone: '+84900200004' })
    expect(all.interpreters?.[0]?.available).toEqual(days.map((date) => ({ date, from: '00:00', to: '23:59' })))
    expect(all.sessions?.[0]).toMatchObject({
      kind: 'meetings',
      date: '2025-11-24',
      start: '08:30',
      end: '11:30',
      slotMinutes: 30,
      names: { ja: '個別面談 第1部' },
    })
    expect(all.sessions?.map(({ kind }) => kind)).toContain('break')
    expect(all.tables).toHaveLength(24)
    expect(all.tables?.slice(0, 3).map(({ id, owner }) => [id, owner])).toEqual([
      ['T01', 'QNI'],
      ['T02', 'HNO'],
      ['T03', 'GUN'],
    ])
  })

  it('resolve wishes over file borders and keep what nobody fits', () => {
    const phuTho = all.registrants.find(({ code }) => code === 'PTH')
    expect(phuTho?.wants).toEqual(['NAR', 'AKI', 'TOC', 'ICHC'])
    expect(phuTho?.people[0]).toMatchObject({ name: 'Trần Duy Đông', rank: 1, salutation: 'Ông' })
    const codes = new Set(all.registrants.map(({ code }) => code))
    for (const one of all.registrants) for (const wish of one.wants) expect(codes.has(wish), wish).toBe(true)
  })

  it('imported twice change nothing, and the second import depends on nothing but the bytes', () => {
    const again = intake(names.map(sample), { eventDays: days })
    expect(again).toEqual(all)
    const comparison = compareImport(all.registrants, again.registrants)
    expect([comparison.create, comparison.update, comparison.gone]).toEqual([[], [], []])
    expect(comparison.unchanged).toHaveLength(302)
  })
})

describe('the report of import --json', () => {
  const report = importReport(all, 'en')

  it('has the fields that scripts rely on', () => {
    expect(report.files[0]).toMatchObject({
      file: names[0],
      format: 'xlsx',
      sheets: [{ name: 'DS VN', headerRow: 9, columns: { B: 'orgName' } }],
    })
    const fields = [
      'code',
      'kind',
      'side',
      'names',
      'offers',
      'seeks',
      'people',
      'wants',
      'avoids',
      'mode',
      'availability',
      'phones',
      'emails',
      'ids',
    ]
    for (const one of report.registrants) expect(Object.keys(one)).toEqual(expect.arrayContaining(fields))
    for (const problem of report.problems) {
      expect(problem.code).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/)
      expect(problem.message).not.toMatch(/\{\{|intake\./)
    }
    expect(JSON.parse(JSON.stringify(report))).toEqual(report)
  })

  it('has every sentence of this half in three languages', () => {
    const { cells, registrants, duplicates } = catalogues.en.intake
    for (const language of ['vi', 'ja', 'en'] as const) {
      for (const [group, entries] of Object.entries({ cells, registrants })) {
        for (const key of Object.keys(entries)) {
          for (const part of ['what', 'cure'])
            expect(say(language, { key: `intake.${group}.${key}.${part}` })).not.toBe('')
        }
      }
      for (const key of Object.keys(duplicates)) expect(say(language, { key: `intake.duplicates.${key}` })).not.toBe('')
    }
  })
})

describe('questions', () => {
  const file = csv(
    'STT;Tên doanh nghiệp;Tỉnh/Thành phố;Email;Lĩnh vực\n1;Công ty TNHH Sao Mẫu;QN;a@gmai.com;Du lịch vũ trụ mẫu, thứ lạ\n2;Công ty TNHH Hoa Mẫu;QN;b@hoa.vn;Bán dẫn\n',
  )

  it('have their likely answers, and one answer settles every cell with that text', () => {
    const open = intake([file], { eventDays: days })
    expect(open.problems.filter(({ code }) => code === 'locality-ambiguous')).toHaveLength(2)
    const decisions = new Map([
      [decisionKey('locality-ambiguous', 'QN'), 'quang-nam'],
      [decisionKey('email-typo', 'a@gmai.com'), 'a@gmail.com'],
      [decisionKey('sector-unknown', 'thứ lạ'), 'quantum'],
    ])
    const settled = intake([file], { eventDays: days, decisions })
    expect(settled.problems).toEqual([])
    expect(settled.registrants).toMatchObject([
      { locality: 'da-nang', formerLocality: 'quang-nam', emails: ['a@gmail.com'], offers: ['tourism', 'quantum'] },
      { locality: 'da-nang', formerLocality: 'quang-nam' },
    ])
  })
})

describe('bad files', () => {
  it('are problems of their own and take no other file with them', () => {
    const good = sample('jp-jichitai-ichiran.csv')
    const bad = { name: 'broken.xlsx', bytes: new Uint8Array([0x50, 0x4b, 3, 4, 1, 2, 3]) }
    const result = intake([bad, good, { name: 'empty.csv', bytes: new Uint8Array() }], { eventDays: days })
    expect(result.registrants).toHaveLength(18)
    expect(new Set(result.problems.filter(({ severity }) => severity === 'error').map(({ file }) => file))).toEqual(
      new Set(['broken.xlsx', 'empty.csv']),
    )
  })

  it('of any text still account for every row', () => {
    const cell = fc.oneof(
      fc.constantFrom('Công ty Mẫu', 'UBND tỉnh Phú Thọ', 'Nguyễn Văn Mẫu', '', 'なし', '=HYPERLINK("http://a")', 'QN'),
      fc.string({ maxLength: 12 }),
    )
    const heads = ['STT', 'Tên đơn vị', 'Họ và tên', 'Chức vụ', 'Lĩnh vực', 'Ghi chú']
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 6, maxLength: 6 }), { maxLength: 15 }), (rows) => {
        const quoted = [heads, ...rows]
          .map((row) => row.map((text) => `"${text.replaceAll('"', '""')}"`).join(';'))
          .join('\r\n')
        const result = intake([csv(quoted)], { eventDays: days })
        for (const { sheets } of result.files) {
          for (const sheet of sheets) expect((sheet.rowsUsed ?? 0) + sheet.skipped).toBe(sheet.rowsRead)
        }
      }),
      { numRuns: 60 },
    )
  })

  it('with forged keys and formulas stay plain text', () => {
    const result = intake(
      [
        csv(
          'Tên doanh nghiệp,Ghi chú,Họ và tên\n__proto__,=cmd|calc,constructor\nCông ty Mẫu,+1+1,\u202Egnol neyugN\n',
        ),
      ],
      { eventDays: days },
    )
    expect(result.registrants.map(({ nameAsWritten, note }) => [nameAsWritten, note])).toEqual([
      ['__proto__', '=cmd|calc'],
      ['Công ty Mẫu', '+1+1'],
    ])
    expect(result.problems.map(({ code }) => code)).toContain('invisible-marks')
  })
})
