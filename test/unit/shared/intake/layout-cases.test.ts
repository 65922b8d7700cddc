import { describe, expect, it } from 'vitest'
import { type ReadRowsOptions, readRows } from '../../../../shared/intake/read-files.ts'
import { say } from '../../../../shared/messages/say.ts'
import { languages } from '../../../../shared/model/language.ts'
import { encodeAs, hideXlsRows, joinBytes, makeBytes, rewriteParts, type SheetFixture, utf16 } from './make-workbook.ts'

/** A row as `field=text`, filled values with an asterisk. */
function read(bytes: Uint8Array, options: ReadRowsOptions = {}, name = 'list.xlsx') {
  const reading = readRows({ name, bytes }, options)
  if (!reading.ok) throw new Error(reading.failure.code)
  const { sheets, problems } = reading.value
  for (const { message, cure } of problems) {
    for (const language of languages) expect(say(language, message) + say(language, cure)).not.toMatch(/\{\{/)
  }
  return {
    rows: sheets.flatMap(({ rows }) =>
      rows.map(({ values }) =>
        values.map((value) => `${value.field}=${value.text}${value.filled ? '*' : ''}`).join('; '),
      ),
    ),
    sections: sheets.flatMap(({ rows }) => rows.map(({ section }) => section)),
    skipped: sheets.flatMap(({ skipped }) => skipped.map(({ row, problem }) => `${row + 1} ${problem.code}`)),
    headerRows: sheets.map(({ headerRow }) => headerRow),
    columns: sheets.map(({ columns }) => columns),
    tables: sheets.flatMap(({ tables }) => tables.map(({ table }) => table)),
    problems: problems.map(({ code }) => code),
    full: reading.value,
  }
}
const sheet = (fixture: SheetFixture, options: ReadRowsOptions = {}) => read(makeBytes([fixture]), options)

describe('the layout cases of registration sheets', () => {
  it('1: finds the header under motto, title, reference and date', () => {
    const vietnamese = sheet({
      rows: [
        ['UBND TỈNH THANH HÓA', '', '', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
        ['SỞ NGOẠI VỤ', '', '', 'Độc lập - Tự do - Hạnh phúc'],
        [],
        ['DANH SÁCH ĐOÀN ĐẠI BIỂU TỈNH THANH HÓA'],
        ['(Kèm theo Công văn số 123/SNgV-HTQT ngày 05/11/2025)'],
        [],
        ['TT', 'Họ và tên', 'Chức vụ', 'Số điện thoại'],
        [1, 'Nguyễn Văn A', 'Giám đốc Sở', '0912345678'],
      ],
      merges: ['A4:D4', 'A5:D5'],
    })
    expect(vietnamese.headerRows).toEqual([7])
    expect(vietnamese.rows).toEqual(['rowNo=1; personName=Nguyễn Văn A; position=Giám đốc Sở; phone=0912345678'])
    expect(vietnamese.tables[0]?.title).toContain('DANH SÁCH ĐOÀN ĐẠI BIỂU TỈNH THANH HÓA')

    const japanese = sheet({
      rows: [
        ['ベトナム訪問団名簿'],
        ['令和7年11月5日現在'],
        ['取扱注意'],
        ['№', '所属', '役職', '氏名'],
        [1, '群馬県', '知事', '山本 一太'],
      ],
    })
    expect(japanese.headerRows).toEqual([4])
    expect(japanese.rows).toEqual(['rowNo=1; orgName=群馬県; position=知事; personName=山本 一太'])
  })

  it('2: joins a header on two rows, grouped or in two languages', () => {
    const grouped = sheet({
      rows: [
        ['DANH SÁCH DOANH NGHIỆP'],
        ['STT', 'Tên doanh nghiệp', 'Người tham dự', '', '', 'Lĩnh vực'],
        ['', '', 'Họ tên', 'Chức vụ', 'ĐT', ''],
        [1, 'Công ty A', 'Trần B', 'Giám đốc', '0911', 'cơ khí'],
      ],
      merges: ['A1:F1', 'A2:A3', 'B2:B3', 'C2:E2', 'F2:F3'],
    })
    expect(grouped.headerRows).toEqual([3])
    expect(grouped.rows).toEqual([
      'rowNo=1; orgName=Công ty A; personName=Trần B; position=Giám đốc; phone=0911; sector=cơ khí',
    ])

    const bilingual = sheet({
      rows: [
        ['STT', 'Tên đơn vị', 'Họ và tên', 'Chức vụ', 'Thế mạnh'],
        ['番号', '団体名', '氏名', '役職', '自社の強み'],
        [1, 'A', 'B', 'C', 'D'],
      ],
    })
    expect(bilingual.headerRows).toEqual([2])
    expect(bilingual.rows).toEqual(['rowNo=1; orgName=A; personName=B; position=C; offer=D'])

    const oneCell = sheet({
      rows: [
        [
          'STT\nNo.',
          'Tên cơ quan / 機関名',
          'Họ và tên\n氏名\nFull name',
          'Nhu cầu hợp tác（協力希望分野）',
          'E-mail (*)',
        ],
        [1, 'A', 'B', 'C', 'd@e.vn'],
      ],
    })
    expect(oneCell.rows).toEqual(['rowNo=1; orgName=A; personName=B; seek=C; email=d@e.vn'])
  })

  it('2: keeps a contact person apart from the participant by the group head', () => {
    const found = sheet({
      rows: [
        ['会社名', '参加者', '', '連絡担当者', ''],
        ['', '氏名', '役職', '氏名', 'TEL'],
        ['A社', '山本', '部長', '佐藤', '03-1234-5678'],
      ],
      merges: ['A1:A2', 'B1:C1', 'D1:E1'],
    })
    expect(found.rows).toEqual(['orgName=A社; personName=山本; position=部長; contactPerson=佐藤; phone=03-1234-5678'])
  })

  it('2: takes days under a merged head for heads, because others reach down beside them', () => {
    const found = sheet({
      rows: [
        ['STT', 'Họ tên', 'Thời gian tham dự', '', ''],
        ['', '', '24/11', '25/11', '26/11'],
        [1, 'A', 'x', '', 'x'],
      ],
      merges: ['A1:A2', 'B1:B2', 'C1:E1'],
    })
    expect(found.rows).toEqual(['rowNo=1; personName=A; availability=24/11; availability=26/11'])
    const headers = found.full.sheets[0]?.rows[0]?.values.map(({ header }) => header)
    expect(headers?.slice(2)).toEqual(['Thời gian tham dự / 24/11', 'Thời gian tham dự / 26/11'])
  })

  it('3: passes over the column numbers under the header', () => {
    const numbers = ['(1)', '(2)', '(3)']
    const found = sheet({ rows: [['STT', 'Họ tên', 'Chức vụ'], numbers, [1, 'A', 'GĐ'], [2, 'B', 'PGĐ']] })
    expect(found.rows).toHaveLength(2)
    expect(found.skipped).toEqual(['2 column-numbers'])
    const circled = sheet({
      rows: [
        ['STT', 'Họ tên', 'Chức vụ'],
        ['①', '②', '③'],
        [1, 'A', 'GĐ'],
      ],
    })
    expect(circled.skipped).toEqual(['2 column-numbers'])
  })

  it('4: fills an organisation down its group and never across a section', () => {
    const merged = sheet({
      rows: [
        ['STT', 'Đơn vị', 'Họ tên', 'Chức vụ'],
        ['I. ĐOÀN TỈNH PHÚ THỌ'],
        [1, 'Sở Ngoại vụ', 'A', 'GĐ'],
        [2, '', 'B', 'PGĐ'],
        ['II. ĐOÀN TỈNH THANH HÓA'],
        [3, '', 'C', 'CV'],
      ],
      merges: ['B3:B4'],
    })
    expect(merged.rows).toEqual([
      'rowNo=1; orgName=Sở Ngoại vụ; personName=A; position=GĐ',
      'rowNo=2; orgName=Sở Ngoại vụ*; personName=B; position=PGĐ',
      'rowNo=3; personName=C; position=CV',
    ])
    const blank = sheet({
      rows: [
        ['会社名', '所在地', '氏名'],
        ['A社', '群馬県', '山本'],
        ['', '', '佐藤'],
        ['【埼玉県】'],
        ['', '', '鈴木'],
        ['B社', '', '田中'],
      ],
    })
    expect(blank.rows).toEqual([
      'orgName=A社; locality=群馬県; personName=山本',
      'personName=佐藤; orgName=A社*; locality=群馬県*',
      'personName=鈴木',
      'orgName=B社; personName=田中',
    ])
    expect(blank.problems).toContain('filled-from-above')
  })

  it('4: does not give a numbered company without a name the name above it', () => {
    const found = sheet({
      rows: [
        ['STT', 'Tên công ty', 'Lĩnh vực', 'Người đại diện'],
        [1, 'A', 'nhựa', 'X'],
        [2, '', 'cơ khí', 'Y'],
      ],
    })
    expect(found.rows[1]).toBe('rowNo=2; sector=cơ khí; personName=Y')
  })

  it('5: takes section rows as the section of what follows, and totals as no data', () => {
    const found = sheet({
      rows: [
        ['STT', 'Tên đơn vị', 'Họ tên', 'Chức vụ'],
        ['I. ĐOÀN TỈNH THANH HÓA'],
        [1, 'UBND tỉnh', 'A', 'PCT'],
        ['I', 'Doanh nghiệp'],
        [2, 'Tổng công ty Dệt may', 'B', 'TGĐ'],
        ['【群馬県】'],
        [3, '群馬県庁', 'C', '知事'],
        ['A. Doanh nghiệp'],
        [4, 'Tổng cục Du lịch', 'D', 'CV'],
        ['Tổng cộng: 31 người'],
        ['', 'Cộng', '', 4],
        ['計 15名'],
      ],
    })
    expect(found.sections).toEqual(['I. ĐOÀN TỈNH THANH HÓA', 'I Doanh nghiệp', '【群馬県】', 'A. Doanh nghiệp'])
    expect(found.skipped).toEqual([
      '2 section-row',
      '4 section-row',
      '6 section-row',
      '8 section-row',
      '10 total-row',
      '11 total-row',
      '12 total-row',
    ])
  })

  it('5: knows a section in capitals that stands in the column of names', () => {
    const found = sheet({
      rows: [
        ['STT', 'Đơn vị', 'Họ tên', 'Chức vụ'],
        ['', 'UBND TỈNH THANH HÓA'],
        [1, 'Sở Công Thương', 'A', 'GĐ'],
        ['', 'CÔNG TY ABC'],
        [2, 'Sở Ngoại vụ', 'B', 'GĐ'],
      ],
    })
    expect(found.skipped).toEqual(['2 section-row'])
    expect(found.rows[1]).toBe('orgName=CÔNG TY ABC')
  })

  it('6: leaves out the foot with recipients, signature and 以上', () => {
    const found = sheet({
      rows: [
        ['STT', 'Họ tên', 'Chức vụ', 'Điện thoại'],
        [1, 'A', 'GĐ', '0912'],
        [],
        ['', '', 'Thanh Hóa, ngày 05 tháng 11 năm 2025'],
        ['Nơi nhận:', '', 'TM. ỦY BAN NHÂN DÂN'],
        ['- Như trên;', '', 'KT. CHỦ TỊCH'],
        ['- Lưu: VT.', '', 'PHÓ CHỦ TỊCH'],
        ['', '', 'Nguyễn Văn Thi'],
      ],
    })
    expect(found.rows).toHaveLength(1)
    expect(found.skipped).toEqual(['4 foot-row', '5 foot-row', '6 foot-row', '7 foot-row', '8 foot-row'])
    const japanese = sheet({
      rows: [
        ['番号', '氏名', '役職'],
        [1, '山本', '知事'],
        ['', '', '以上'],
      ],
    })
    expect(japanese.skipped).toEqual(['3 foot-row'])
  })

  it('7: reads tables under each other, each with its own columns and title', () => {
    const found = sheet({
      rows: [
        ['I. PHÍA VIỆT NAM'],
        ['STT', 'Họ tên', 'Chức vụ'],
        [1, 'A', 'GĐ'],
        [],
        ['II. PHÍA NHẬT BẢN'],
        ['番号', '役職', '氏名'],
        [1, '知事', '山本'],
      ],
    })
    expect(found.rows).toEqual(['rowNo=1; personName=A; position=GĐ', 'rowNo=1; position=知事; personName=山本'])
    expect(found.sections).toEqual(['I. PHÍA VIỆT NAM', 'II. PHÍA NHẬT BẢN'])
    expect(found.skipped).toEqual(['5 title-of-next-table', '6 header-of-next-table'])
  })

  it('7: reads tables beside each other', () => {
    const found = sheet({
      rows: [
        ['VIỆT NAM', '', '', '', '日本側'],
        ['STT', 'Họ tên', 'Chức vụ', '', 'No.', '氏名', '役職'],
        [1, 'A', 'GĐ', '', 1, '山本', '知事'],
        [2, 'B', 'PGĐ'],
      ],
    })
    expect(found.rows).toEqual([
      'rowNo=1; personName=A; position=GĐ',
      'rowNo=2; personName=B; position=PGĐ',
      'rowNo=1; personName=山本; position=知事',
    ])
  })

  it('7: passes over a header that every printed page repeats', () => {
    const head = ['STT', 'Họ tên', 'Chức vụ']
    const found = sheet({ rows: [head, [1, 'A', 'GĐ'], head, [2, 'B', 'CV']] })
    expect(found.tables).toHaveLength(1)
    expect(found.rows).toHaveLength(2)
    expect(found.skipped).toEqual(['3 repeated-header'])
  })

  it('7: reads every sheet but hidden ones, which it names', () => {
    const rows = [
      ['STT', 'Họ tên', 'Chức vụ'],
      [1, 'A', 'GĐ'],
    ]
    const bytes = makeBytes([
      { name: 'DS VN', rows },
      { name: '日本側', rows },
      { name: 'DS VN (backup)', rows, hidden: true },
    ])
    const found = read(bytes)
    expect(found.full.sheets.map(({ sheet: { name } }) => name)).toEqual(['DS VN', '日本側'])
    expect(found.problems).toEqual(['hidden-sheet'])
    expect(read(bytes, { sheets: ['DS VN (backup)'] }).rows).toHaveLength(1)
  })

  it.each(['xlsx', 'biff8', 'ods'] as const)('7: leaves hidden columns and rows out of .%s and says so', (bookType) => {
    const fixture: SheetFixture = {
      rows: [
        ['STT', 'Họ tên', 'Ghi chú', 'Điện thoại'],
        [1, 'A', 'nội bộ', '0912'],
        [2, 'B', '', '0913'],
      ],
      hiddenColumns: [2],
      hiddenRows: [2],
    }
    let bytes = makeBytes([fixture], bookType)
    if (bookType === 'ods') {
      // the library writes what is hidden into .xlsx only
      bytes = rewriteParts(bytes, (path, xml) => {
        if (path !== 'content.xml') return xml
        const columns =
          '<table:table-column table:number-columns-repeated="2"/><table:table-column table:visibility="collapse"/><table:table-column/>'
        const withColumns = xml.replace(/(<table:table [^>]*>)/, `$1${columns}`)
        let row = 0
        return withColumns.replaceAll(/<table:table-row/g, (tag) =>
          row++ === 2 ? `${tag} table:visibility="filter"` : tag,
        )
      })
    }
    if (bookType === 'biff8') bytes = hideXlsRows(bytes, [2])
    const found = read(bytes)
    expect(found.rows).toEqual(['rowNo=1; personName=A; phone=0912'])
    expect(found.skipped).toEqual(['3 hidden-row'])
    expect(found.problems).toEqual(['hidden-columns', 'hidden-row'])
    const all = read(bytes, { hidden: true })
    expect(all.rows).toEqual(['rowNo=1; personName=A; note=nội bộ; phone=0912', 'rowNo=2; personName=B; phone=0913'])
    expect(all.problems).toEqual(['hidden-taken-in'])
  })

  it('7: reports comments on cells', () => {
    const found = sheet({
      rows: [
        ['STT', 'Họ tên'],
        [1, 'A'],
      ],
      change: (own) => {
        own.B2.c = [{ a: 'x', t: 'đến muộn' }]
      },
    })
    const comment = found.full.problems.find(({ code }) => code === 'cell-comment')
    expect(comment).toMatchObject({ cell: 'B2', value: 'đến muộn' })
  })

  it('8: ignores the furigana of Japanese .xlsx', () => {
    const bytes = rewriteParts(
      makeBytes([
        {
          rows: [
            ['所在地', '氏名'],
            ['一関市', '山本'],
          ],
        },
      ]),
      (path, xml) =>
        path === 'xl/sharedStrings.xml'
          ? xml
              .replace(
                '<si><t>一関市</t></si>',
                '<si><t>一関市</t><rPh sb="0" eb="3"><t>イチノセキシ</t></rPh><phoneticPr fontId="1"/></si>',
              )
              .replace(
                '<si><t>山本</t></si>',
                '<si><r><t>山</t></r><r><t>本</t></r><rPh sb="0" eb="1"><t>ヤマ</t></rPh><rPh sb="1" eb="2"><t>モト</t></rPh></si>',
              )
          : xml,
    )
    expect(read(bytes).rows).toEqual(['locality=一関市; personName=山本'])
  })

  it('8: ignores the ruby of .ods', () => {
    const ruby = (base: string, reading: string) =>
      `<text:ruby text:style-name="Ru1"><text:ruby-base>${base}</text:ruby-base><text:ruby-text text:style-name="Rt">${reading}</text:ruby-text></text:ruby>`
    const rows = [
      ['所在地', '氏名'],
      ['一関市', '山本 一太'],
    ]
    const bytes = rewriteParts(makeBytes([{ rows }], 'ods'), (path, xml) =>
      path === 'content.xml'
        ? xml
            .replace('一関市', ruby('一関市', 'いちのせきし'))
            .replace('山本 一太', `${ruby('山本', 'やまもと')} ${ruby('一太', 'いちた')}`)
        : xml,
    )
    expect(read(bytes).rows).toEqual(['locality=一関市; personName=山本 一太'])
  })

  it('9: keeps numbers and dates readable and their stored values at hand', () => {
    const found = sheet({
      rows: [
        ['STT', 'MST', 'Điện thoại', 'Ngày đến'],
        [1, 100112437, 912345678, new Date(Date.UTC(2025, 10, 25))],
        [2, 7010001088960, 84912345678, new Date(Date.UTC(2025, 10, 25, 14, 30))],
      ],
    })
    expect(found.rows).toEqual([
      'rowNo=1; ids=100112437; phone=912345678; availability=2025-11-25',
      'rowNo=2; ids=7010001088960; phone=84912345678; availability=2025-11-25 14:30',
    ])
    const phone = found.full.sheets[0]?.rows[0]?.values.find(({ field }) => field === 'phone')
    expect(phone?.raw).toEqual({ text: '912345678', kind: 'number', number: 912345678 })
  })

  it('9: reads serial days in the 1904 system', () => {
    const bytes = rewriteParts(
      makeBytes([
        {
          rows: [
            ['Họ tên', 'Ngày đến'],
            ['A', new Date(Date.UTC(2025, 10, 25))],
          ],
        },
      ]),
      (path, xml) => {
        if (path === 'xl/workbook.xml') return xml.replace(/<workbookPr[^>]*\/>/, '<workbookPr date1904="1"/>')
        return path.startsWith('xl/worksheets/sheet') ? xml.replace('45986', '44524') : xml
      },
    )
    expect(read(bytes).rows).toEqual(['personName=A; availability=2025-11-25'])
  })

  it('10: takes values of formulas, reports error cells and cleans spaces', () => {
    const found = sheet({
      rows: [
        ['STT', 'Họ tên', 'Chức vụ', 'Ghi chú'],
        [1, '  A\u00a0B\u200b  ', '部長　補佐', 'x'],
        [2, 'C', 'D', 'y'],
        [3, '\u3000\u00a0', '', ''],
      ],
      change: (own) => {
        own.B3 = { t: 's', v: 'Tính', f: 'CONCATENATE("Tí","nh")' }
        own.C3 = { t: 'e', v: 42, w: '#N/A' }
        own.D2 = { t: 's', v: 'dòng 1 \r\n dòng 2\t!' }
      },
    })
    expect(found.rows).toEqual([
      'rowNo=1; personName=A B; position=部長 補佐; note=dòng 1\ndòng 2 !',
      'rowNo=2; personName=Tính; note=y',
    ])
    expect(found.skipped).toEqual(['4 only-row-number'])
    const error = found.full.problems.find(({ code }) => code === 'cell-error')
    expect(error).toMatchObject({ cell: 'C3', value: '#N/A', severity: 'error' })
  })

  it('10: says when a formula came without its result', () => {
    const bytes = rewriteParts(
      makeBytes([
        {
          rows: [
            ['STT', 'Họ tên'],
            [1, 'A'],
            [2, 'B'],
          ],
        },
      ]),
      (path, xml) =>
        path === 'xl/worksheets/sheet1.xml'
          ? xml.replace(/<c r="B3"[^>]*>.*?<\/c>/, '<c r="B3"><f>A1&amp;"x"</f></c>')
          : xml,
    )
    const found = read(bytes)
    expect(found.full.problems.find(({ code }) => code === 'formula-without-value')).toMatchObject({ cell: 'B3' })
    expect(found.skipped).toEqual(['3 only-row-number'])
  })

  it('11: finds ; and tabs, and counts letters that were lost as ?', () => {
    const csv = new TextEncoder().encode('STT;Họ tên;Ghi chú\n1;"Nguyễn; A";12,5\n')
    expect(read(csv, {}, 'ds.csv').rows).toEqual(['rowNo=1; personName=Nguyễn; A; note=12,5'])
    const unicodeText = joinBytes([0xff, 0xfe], utf16('STT\tHọ tên\r\n1\tNguyễn Văn A\r\n'))
    expect(read(unicodeText, {}, 'ds.txt').rows).toEqual(['rowNo=1; personName=Nguyễn Văn A'])
    const lost = encodeAs('番号,都道府県,氏名\n1,Qu?ng Ninh,山本\n2,Ph? Th?,佐藤\n', 'shift_jis')
    const found = read(lost, {}, 'list.csv')
    expect(found.full.problems.find(({ code }) => code === 'lost-letters')?.message.params).toMatchObject({ count: 2 })
  })

  it('12: reads the vendor characters of CP932', () => {
    const text = '№,会社名,氏名\n①,㈱髙﨑商店,山﨑～太郎\n②,㈲℡－サービス,髙橋 花子\n'
    const found = read(encodeAs(text, 'shift_jis'), {}, 'list.csv')
    expect(found.rows).toEqual([
      'rowNo=①; orgName=㈱髙﨑商店; personName=山﨑～太郎',
      'rowNo=②; orgName=㈲℡－サービス; personName=髙橋 花子',
    ])
    expect(found.full.workbook.encoding).toBe('shift_jis')
  })

  it.each([
    ['tcvn3', ['TØnh Phó Thä', 'NguyÔn V¨n Hïng', 'Gi¸m ®èc Së Ngo¹i vô']],
    ['vni', ['Tænh Phuù Thoï', 'Nguyeãn Vaên Huøng', 'Giaùm ñoác Sôû Ngoaïi vuï']],
    ['utf8-as-1252', ['Tỉnh Phú Thọ', 'Nguyễn Văn Hùng', 'Giám đốc Sở Ngoại vụ'].map(misread)],
  ] as const)('13: recognises %s, asks, and converts when told to', (writing, [place, person, post]) => {
    const bytes = makeBytes([
      {
        rows: [
          ['Province', 'Full name', 'Position'],
          [place, person, post],
        ],
      },
    ])
    const asked = read(bytes)
    const question = asked.full.problems.find(({ code }) => code === 'legacy-writing')
    expect(question?.answers?.[0]?.value).toBe(writing)
    expect(asked.rows).toEqual([`locality=${place}; personName=${person}; position=${post}`.normalize('NFC')])
    const converted = read(bytes, { convert: writing })
    expect(converted.rows).toEqual(['locality=Tỉnh Phú Thọ; personName=Nguyễn Văn Hùng; position=Giám đốc Sở Ngoại vụ'])
    expect(read(bytes, { convert: 'none' }).problems).toEqual([])
  })

  it('14: composes decomposed letters', () => {
    const found = sheet({
      rows: [
        ['Họ và tên'.normalize('NFD'), 'Tỉnh'.normalize('NFD')],
        ['Huế'.normalize('NFD'), 'Thừa Thiên Huế'],
      ],
    })
    expect(found.rows).toEqual(['personName=Huế; locality=Thừa Thiên Huế'])
  })
})

function misread(text: string): string {
  return new TextDecoder('windows-1252').decode(new TextEncoder().encode(text))
}
