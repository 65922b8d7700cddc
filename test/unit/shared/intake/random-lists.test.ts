import type { BookType } from '@e965/xlsx'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { intake } from '../../../../shared/intake/intake.ts'
import { readAvailability } from '../../../../shared/intake/understand/availability.ts'
import { readBoxes } from '../../../../shared/intake/understand/boxes.ts'
import { readLanguages, readMode } from '../../../../shared/intake/understand/choices.ts'
import { readEmails, readPhones, readWebsites } from '../../../../shared/intake/understand/contacts.ts'
import { readDate } from '../../../../shared/intake/understand/dates.ts'
import { directionAlone } from '../../../../shared/intake/understand/directions.ts'
import { readIdentifiers } from '../../../../shared/intake/understand/identifiers.ts'
import { companyOfTitle, organisationOfSection } from '../../../../shared/intake/understand/named-elsewhere.ts'
import { readHeadcount } from '../../../../shared/intake/understand/numbers.ts'
import { namesOf, organisationKeys } from '../../../../shared/intake/understand/organisations.ts'
import { readPeople } from '../../../../shared/intake/understand/people.ts'
import { readYesNo } from '../../../../shared/intake/understand/yes-no.ts'
import { say } from '../../../../shared/messages/say.ts'
import { languages } from '../../../../shared/model/language.ts'
import { registrantSchema } from '../../../../shared/model/registrant.ts'
import { makeBytes } from './make-workbook.ts'

const heads = fc.constantFrom(
  ...['STT', 'Tên đơn vị', 'Tên (VN)', 'Tên (JP)', 'Họ và tên', 'Chức vụ', 'Tỉnh/TP', 'Lĩnh vực quan tâm', 'Mua/Bán'],
  ...[
    '御社名',
    '氏名（漢字）',
    '氏名（フリガナ）',
    '役職',
    '業種',
    '商談希望先',
    '参加形態',
    '通訳',
    '11月24日 午前',
    '農業',
  ],
  ...['Company', 'Name', 'Contact person', 'Tel', 'E-mail', 'Looking for', 'Tourism', 'Days attending', 'Màu áo', ''],
)
const values = fc.constantFrom(
  ...['Công ty TNHH Mẫu (見本有限会社)', 'Sở Ngoại vụ tỉnh Hà Nam', '株式会社見本', 'Sample Co., Ltd.', 'QN', 'TP.HCM'],
  ...[
    'Ông Trần Mẫu - Giám đốc\nBà Lê Mẫu',
    'MIHON Taro',
    '見本 花子 様',
    '知事ほか3名',
    'Phó Chủ tịch UBND tỉnh',
    '課長',
  ],
  ...[
    '☑ Nông nghiệp ☐ Du lịch',
    '□対面　□オンライン',
    '[x] Có [ ] Không',
    'x',
    '○',
    '1',
    'TRUE',
    '〃',
    'nt',
    'Mua',
    'Bán',
  ],
  ...[
    'Gỗ; gạo; máy sấy',
    '部品、金型',
    '0912 345 678 ext. 5',
    'a@mau.vn; b@gmai.com',
    'trừ phiên khai mạc',
    '24-25/11',
  ],
  ...[
    '-',
    'Không',
    '未定',
    '=1+1',
    '#N/A',
    '__proto__',
    '\u202e gpj',
    'Nơi nhận:',
    'Trang 1/2',
    'Công ty',
    '()',
    '（）',
    '',
  ],
)
const cell = fc.oneof(
  { weight: 6, arbitrary: values },
  { weight: 2, arbitrary: fc.constant('') },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 20 }) },
)
const above = fc.constantFrom(
  ...[
    'UBND TỈNH BẮC GIANG',
    'DANH SÁCH ĐĂNG KÝ',
    'Tên doanh nghiệp: Công ty Mẫu',
    '団体名：見本協会',
    'Đoàn tỉnh Nam Định',
  ],
)
const between = fc.constantFrom(
  ...[
    'I. TỈNH HÀ NAM',
    '【群馬県】',
    'CÔNG TY TNHH MẪU',
    'Tổng cộng: 3 người',
    '以上',
    'B. PHÍA NHẬT BẢN',
    'Ghi chú: đến sớm',
  ],
)

type Layout = { rows: string[][]; merges: string[]; hiddenRows: number[]; format: BookType }

/** A list as somebody might keep it: titles, heads, rows with texts between them, heads repeated, merges, hidden rows. */
const layouts: fc.Arbitrary<Layout> = fc
  .record({
    titles: fc.array(above, { maxLength: 3 }),
    head: fc.array(heads, { minLength: 2, maxLength: 9 }),
    body: fc.array(
      fc.oneof(
        { weight: 6, arbitrary: fc.array(cell, { minLength: 1, maxLength: 9 }) },
        { weight: 1, arbitrary: between.map((text) => [text]) },
        { weight: 1, arbitrary: fc.constant('head' as const) },
      ),
      { maxLength: 12 },
    ),
    merged: fc.option(fc.tuple(fc.nat(10), fc.nat(3)), { nil: undefined }),
    hiddenRows: fc.uniqueArray(fc.nat(12), { maxLength: 2 }),
    format: fc.constantFrom('xlsx' as const, 'biff8' as const, 'ods' as const, 'csv' as const),
  })
  .map(({ titles, head, body, merged, hiddenRows, format }) => ({
    rows: [...titles.map((text) => [text]), head, ...body.map((row) => (row === 'head' ? head : row))],
    merges: merged && format !== 'csv' ? [`B${merged[0] + 1}:B${merged[0] + 2 + merged[1]}`] : [],
    hiddenRows,
    format,
  }))

describe('lists made by chance', () => {
  it('lose no row, say every problem in words and come in the same each time', () => {
    fc.assert(
      fc.property(fc.array(layouts, { minLength: 1, maxLength: 2 }), (sheets) => {
        const files = sheets.map(({ format, ...sheet }, index) => ({
          name: `list ${index}`,
          bytes: makeBytes([sheet], format),
        }))
        const result = intake(files, { eventDays: ['2025-11-24', '2025-11-25'] })
        for (const { sheets: reports } of result.files) {
          for (const report of reports) expect((report.rowsUsed ?? 0) + report.skipped).toBe(report.rowsRead)
        }
        const skipped = result.files
          .flatMap(({ sheets: reports }) => reports)
          .reduce((sum, report) => sum + report.skipped, 0)
        expect(result.rejected).toHaveLength(skipped)
        for (const { message, cure } of result.problems) {
          for (const language of languages) {
            expect(say(language, message)).not.toBe('')
            expect(say(language, message)).not.toContain('{{')
            expect(say(language, cure)).not.toContain('{{')
            expect(say(language, cure)).not.toContain('intake.')
          }
        }
        for (const registrant of result.registrants) expect(registrantSchema.safeParse(registrant).success).toBe(true)
        expect(intake(files, { eventDays: ['2025-11-24', '2025-11-25'] })).toEqual(result)
      }),
      { numRuns: 150 },
    )
  })
})

describe('cells of any text', () => {
  const readers: [string, (text: string) => unknown][] = [
    ['people', (text) => readPeople(text, { side: undefined, isPublic: false })],
    ['boxes', readBoxes],
    ['phones', (text) => readPhones(text, 'vn')],
    ['emails', readEmails],
    ['websites', readWebsites],
    ['availability', (text) => readAvailability(text, ['2025-11-24'])],
    ['date', (text) => readDate(text, ['2025-11-24'])],
    ['mode', readMode],
    ['languages', readLanguages],
    ['yes or no', readYesNo],
    ['identifiers', readIdentifiers],
    ['headcount', readHeadcount],
    ['direction', directionAlone],
    ['company of a title', companyOfTitle],
    ['organisation of a section', organisationOfSection],
    ['names', (text) => namesOf(text, 'vn')],
    ['keys', organisationKeys],
  ]
  it.each(readers)('are read as %s without an error', (_, read) => {
    const text = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 40 }),
      fc
        .array(fc.oneof(values, fc.constantFrom('(', ')', '/', '\n', '☐', '☑', '、', ':', '0', '年')), { maxLength: 6 })
        .map((parts) => parts.join('')),
    )
    fc.assert(
      fc.property(text, (own) => void read(own)),
      { numRuns: 300 },
    )
  })
})
