import { describe, expect, it } from 'vitest'
import { readSheet, type UnseenSheet } from './read-sheet.ts'

const sheets: UnseenSheet[] = [
  {
    sheet: 'sector ticks',
    rows: [
      ['STT', 'Tên doanh nghiệp', 'Lĩnh vực quan tâm', '', '', '', 'Họ và tên'],
      ['', '', 'Nông nghiệp', 'Du lịch', 'Cơ khí chế tạo', 'Logistics', ''],
      [1, 'Công ty Mẫu A', 'x', '', 'x', '', 'Trần Văn A'],
      [2, 'Công ty Mẫu B', '', 'x', '', '', 'Trần Văn B'],
      [3, 'Công ty Mẫu C', '', '', '', 'x', 'Trần Văn C'],
    ],
    merges: ['A1:A2', 'B1:B2', 'C1:F1', 'G1:G2'],
    understood: [
      'company vn Công ty Mẫu A | offers agriculture, mechanical-manufacturing | people Trần Văn A',
      'company vn Công ty Mẫu B | offers tourism | people Trần Văn B',
      'company vn Công ty Mẫu C | offers smart-logistics | people Trần Văn C',
    ],
    problems: [],
  },
  {
    sheet: 'day part ticks',
    rows: [
      ['STT', 'Tên đơn vị', 'Họ tên', 'Sáng 24/11', 'Chiều 24/11', 'Sáng 25/11'],
      [1, 'Công ty Mẫu A', 'Trần Văn A', 'x', '', 'x'],
      [2, 'Công ty Mẫu B', 'Trần Văn B', '', 'x', ''],
    ],
    understood: [
      'company vn Công ty Mẫu A | people Trần Văn A | when only 2025-11-24 -12:00, only 2025-11-25 -12:00',
      'company vn Công ty Mẫu B | people Trần Văn B | when only 2025-11-24 12:00-',
    ],
    problems: [],
  },
  {
    sheet: 'ja tick sectors',
    rows: [
      ['No', '企業名', '製造業', '農業', '観光', 'IT', '人材', '氏名', '通訳'],
      ['1', '見本株式会社', '○', '', '', '○', '', '見本 一', '○'],
      ['2', '見本観光株式会社', '', '', '○', '', '', '見本 二', '×'],
    ],
    understood: [
      'company jp 見本株式会社 | offers manufacturing-general, software-it | people 見本 一 | interpreter true',
      'company jp 見本観光株式会社 | offers tourism | people 見本 二 | interpreter false',
    ],
    problems: [],
  },
  {
    sheet: 'time slots ticks',
    rows: [
      ['Company', 'Name', '24 Nov AM', '24 Nov PM', '25 Nov AM', '25 Nov PM'],
      ['Sample A Co., Ltd.', 'Mr. Mihon A', '✓', '', '✓', ''],
      ['Sample B Co., Ltd.', 'Ms. Mihon B', '', '✓', '✓', '✓'],
    ],
    understood: [
      'company vn Sample A Co., Ltd. | people Mihon A | when only 2025-11-24 -12:00, only 2025-11-25 -12:00',
      'company vn Sample B Co., Ltd. | people Mihon B | when only 2025-11-24 12:00-, only 2025-11-25 -12:00, only 2025-11-25 12:00-',
    ],
    problems: ['side-unclear A2', 'side-unclear A3'],
  },
  {
    sheet: 'needs and ticks mixed yes',
    rows: [
      ['No', 'Company', 'Interpreter VN-JP', 'Lunch 24/11', 'Gala dinner', 'Name'],
      ['1', 'Sample Co., Ltd.', 'Yes', 'x', 'x', 'Mr. Mihon A'],
      ['2', 'Sample 2 Co., Ltd.', 'No', '', 'x', 'Mr. Mihon B'],
    ],
    understood: [
      'company vn Sample Co., Ltd. | people Mihon A | interpreter true',
      'company vn Sample 2 Co., Ltd. | people Mihon B | interpreter false',
    ],
    problems: ['column-unused D1', 'column-unused E1', 'side-unclear B2', 'side-unclear B3'],
  },
  {
    sheet: 'date heads reiwa',
    rows: [
      ['企業名', '令和7年11月24日（月）午前', '令和7年11月24日（月）午後', '令和7年11月25日（火）午前'],
      ['見本株式会社', '○', '×', '○'],
      ['見本二株式会社', '×', '○', '○'],
    ],
    understood: [
      'company jp 見本株式会社 | when only 2025-11-24 -12:00, only 2025-11-25 -12:00',
      'company jp 見本二株式会社 | when only 2025-11-24 12:00-, only 2025-11-25 -12:00',
    ],
    problems: [],
  },
  {
    sheet: 'sector rank numbers',
    rows: [
      ['Tên doanh nghiệp', 'Nông nghiệp', 'Du lịch', 'Logistics'],
      ['Công ty Mẫu', '1', '3', '2'],
    ],
    understood: ['company vn Công ty Mẫu'],
    problems: ['column-unused B1', 'column-unused C1', 'column-unused D1'],
  },
]

describe('columns of ticks', () => {
  it.each(sheets)('$sheet', ({ understood, problems, ...sheet }) => {
    expect(readSheet(sheet)).toEqual({ understood, problems, lost: 0 })
  })
})
