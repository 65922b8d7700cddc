import { describe, expect, it } from 'vitest'
import { readSheet, type UnseenSheet } from './read-sheet.ts'

const sheets: UnseenSheet[] = [
  {
    sheet: 'a person in two languages',
    rows: [
      ['STT', 'Tên (VN)', 'Tên (JP)', 'Chức vụ', 'Đơn vị'],
      [1, 'Trần Văn Mẫu', 'チャン・ヴァン・マウ', 'Giám đốc', 'Sở Ngoại vụ Hà Nam'],
    ],
    understood: [
      'province vn Sở Ngoại vụ Hà Nam | in ninh-binh, ha-nam | people Trần Văn Mẫu/チャン・ヴァン・マウ/Giám đốc=3',
    ],
    problems: [],
  },
  {
    sheet: 'a company in two languages, of which a row has one',
    rows: [
      ['STT', 'Tên (VN)', 'Tên (JP)', 'Lĩnh vực', 'Người đại diện'],
      [1, 'Công ty TNHH Mẫu', '見本有限会社', 'Dệt may', 'Trần Văn A'],
      [2, '', '株式会社見本', '部品', '見本 一'],
    ],
    understood: [
      'company vn Công ty TNHH Mẫu | called vi Công ty TNHH Mẫu, ja 見本有限会社 | offers textile-garment | people Trần Văn A',
      'company jp 株式会社見本 | offers supporting-industry | people 見本 一',
    ],
    problems: [],
  },
  {
    sheet: 'a company in three languages without other columns to tell',
    rows: [
      ['TT', 'Tên (tiếng Việt)', 'Tên (tiếng Nhật)', 'Tên (tiếng Anh)', 'Địa chỉ'],
      [1, 'Công ty TNHH Mẫu', '見本有限会社', 'Sample Co., Ltd.', 'Hà Nam'],
    ],
    understood: [
      'company vn Công ty TNHH Mẫu | called vi Công ty TNHH Mẫu, ja 見本有限会社, en Sample Co., Ltd. | in ninh-binh, ha-nam',
    ],
    problems: [],
  },
  {
    sheet: 'two names in one cell',
    rows: [
      ['TT', 'Tên công ty', 'Địa chỉ'],
      [1, 'Công ty TNHH Mẫu (見本有限会社)', 'Hà Nam'],
      [2, '株式会社見本（東京）', '東京都'],
      [3, '株式会社見本二\nMihon Ni K.K.', '大阪'],
      [4, 'Công ty CP Mẫu Ba / Sample Three JSC', 'Hà Nội'],
      [5, 'Công ty Mẫu Bốn (Nhật Bản)', 'Hà Nội'],
    ],
    understood: [
      'company vn Công ty TNHH Mẫu (見本有限会社) | called vi Công ty TNHH Mẫu, ja 見本有限会社 | in ninh-binh, ha-nam',
      'company jp 株式会社見本（東京） | in tokyo',
      'company jp 株式会社見本二 Mihon Ni K.K. | called ja 株式会社見本二, en Mihon Ni K.K. | in osaka',
      'company vn Công ty CP Mẫu Ba / Sample Three JSC | called vi Công ty CP Mẫu Ba, en Sample Three JSC | in ha-noi',
      'company vn Công ty Mẫu Bốn (Nhật Bản) | in ha-noi',
    ],
    problems: [],
  },
  {
    sheet: 'a language beside the name of a person',
    rows: [
      ['Full name', 'Name in Japanese', 'Position', 'Organization'],
      ['Tran Van A', 'チャン', 'Director', 'Sample Co., Ltd'],
    ],
    understood: ['company vn Sample Co., Ltd | people Tran Van A/チャン/Director=3'],
    problems: ['side-unclear D2'],
  },
  {
    sheet: 'a name that can only be the company',
    rows: [
      ['Name', 'Contact person', 'Email', 'Sector'],
      ['Sample Co., Ltd', 'Mr. Tran A', 'a@sample.vn', 'Textile'],
    ],
    understood: ['company vn Sample Co., Ltd | offers textile-garment | people Tran A | mail a@sample.vn'],
    problems: [],
  },
]

describe('names in several languages', () => {
  it.each(sheets)('$sheet', ({ understood, problems, ...sheet }) => {
    expect(readSheet(sheet)).toEqual({ understood, problems, lost: 0 })
  })
})
