import fc from 'fast-check'
import { unzipSync, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { intakeLimits, readRows } from '../../../../../shared/intake/read-files.ts'
import { say } from '../../../../../shared/messages/say.ts'
import { languages } from '../../../../../shared/model/language.ts'
import { makeBytes, rewriteParts } from '../make-workbook.ts'

const utf8 = (text: string) => new TextEncoder().encode(text)
const list = {
  rows: [
    ['STT', 'Họ tên'],
    [1, 'A'],
  ],
}
const base = makeBytes([list])
const inSheet = (change: (xml: string) => string) =>
  rewriteParts(base, (path, xml) => (path === 'xl/worksheets/sheet1.xml' ? change(xml) : xml))

/** The code of the refusal, after checking that its sentences can be said in every language. */
function refusal(bytes: Uint8Array): string {
  const reading = readRows({ name: 'f.xlsx', bytes })
  if (reading.ok) return 'read'
  const { message, cure, code } = reading.failure
  for (const language of languages) expect(say(language, message) + say(language, cure)).not.toMatch(/\{\{/)
  return code
}

function reads(bytes: Uint8Array) {
  const reading = readRows({ name: 'f.xlsx', bytes })
  if (!reading.ok) throw new Error(reading.failure.code)
  return reading.value
}

/** Writes other sizes into the directory and the local header of one entry of a zip. */
function forge(zip: Uint8Array, name: string, size: number): Uint8Array {
  const forged = Buffer.from(zip)
  for (let at = forged.indexOf(name); at !== -1; at = forged.indexOf(name, at + 1)) {
    if (forged.readUInt32LE(at - 46) === 0x02014b50) forged.writeUInt32LE(size, at - 46 + 24)
    else if (forged.readUInt32LE(at - 30) === 0x04034b50) forged.writeUInt32LE(size, at - 30 + 22)
  }
  return Uint8Array.from(forged)
}

function bomb(): Uint8Array {
  const parts = unzipSync(base)
  parts['xl/worksheets/sheet1.xml'] = new Uint8Array(intakeLimits.unpackedBytes + 1)
  return zipSync(parts)
}

/** A compound file whose directory names one stream: enough to be recognised, as Excel writes encrypted workbooks. */
async function encryptedPackage(): Promise<Uint8Array> {
  const { CFB } = await import('@e965/xlsx')
  const container = CFB.utils.cfb_new()
  CFB.utils.cfb_add(container, '/EncryptedPackage', new Uint8Array(64))
  CFB.utils.cfb_add(container, '/EncryptionInfo', new Uint8Array(64))
  return Uint8Array.from(CFB.write(container, { type: 'array' }))
}

describe('files that mean harm or are damaged', () => {
  it('refuses a zip bomb that declares its size', () => expect(refusal(bomb())).toBe('unpacks-too-large'))

  it('refuses a zip bomb that declares a small size', () => {
    expect(refusal(forge(bomb(), 'xl/worksheets/sheet1.xml', 1000))).toBe('forged-size')
  })

  it('refuses a directory of too many entries', () => {
    const parts = Object.fromEntries(
      Array.from({ length: intakeLimits.zipEntries + 1 }, (_, index) => [`${index}.xml`, utf8('')]),
    )
    expect(refusal(zipSync(parts))).toBe('unpacks-too-large')
  })

  it('reads a cell in the last place of a sheet', () => {
    const far = inSheet((xml) =>
      xml
        .replace(/<dimension[^>]*>/, '<dimension ref="A1:XFD1048576"/>')
        .replace(
          '</sheetData>',
          '<row r="1048576"><c r="XFD1048576" t="inlineStr"><is><t>far</t></is></c></row></sheetData>',
        ),
    )
    expect(reads(far).sheets[0]?.rowsRead).toBe(2)
  })

  it('refuses a cell that is repeated over a whole .ods sheet', () => {
    const repeated = rewriteParts(makeBytes([list], 'ods'), (path, xml) =>
      path === 'content.xml'
        ? xml
            .replaceAll('<table:table-row', '<table:table-row table:number-rows-repeated="1048576"')
            .replaceAll('<table:table-cell ', '<table:table-cell table:number-columns-repeated="16384" ')
        : xml,
    )
    expect(refusal(repeated)).toBe('too-many-cells')
  })

  it('refuses more cells than it can hold', () => {
    const rows = '<row>'.concat('<c><v>1</v></c>'.repeat(100), '</row>').repeat(intakeLimits.cells / 100 + 1)
    expect(refusal(inSheet((xml) => xml.replace('</sheetData>', `${rows}</sheetData>`)))).toBe('too-many-cells')
  })

  it('says the limit when a text file is too large', () => {
    const reading = readRows({ name: 'big.csv', bytes: new Uint8Array(300 * 1024 * 1024) })
    expect(reading.ok ? undefined : say('en', reading.failure.message)).toBe('The file is 300 MB; the limit is 32 MB.')
  })

  it.each(['xlsx', 'biff8', 'biff5', 'ods'] as const)('calls a truncated .%s damaged', (bookType) => {
    const whole = makeBytes(
      [{ rows: Array.from({ length: 200 }, (_, row) => ['STT', `Họ tên ${row}`, row]) }],
      bookType,
    )
    expect(refusal(whole.subarray(0, Math.floor(whole.length * 0.6)))).toBe('damaged')
  })

  it('asks for the password of an encrypted .xlsx to be taken off', async () => {
    expect(refusal(await encryptedPackage())).toBe('encrypted')
  })

  it('asks for the password of an encrypted .xls to be taken off', () => {
    const file = Buffer.from(makeBytes([list], 'biff8'))
    // the record of the window's place becomes FILEPASS
    const at = file.indexOf(Uint8Array.of(0x3d, 0, 18, 0))
    file.writeUInt16LE(0x2f, at)
    expect(refusal(Uint8Array.from(file))).toBe('encrypted')
  })

  it.each([
    ['PDF', utf8('%PDF-1.7\n')],
    ['ZIP', zipSync({ 'a.txt': utf8('a') })],
    ['Word', zipSync({ 'word/document.xml': utf8('<w/>') })],
    ['XLSB', makeBytes([list], 'xlsb')],
  ])('names a %s for what it is', (kind, bytes) => {
    const reading = readRows({ name: 'f.xlsx', bytes })
    expect(reading.ok ? undefined : reading.failure.message.params?.kind).toBe(kind)
  })

  it('never throws on random bytes', () => {
    const openings = [
      [],
      [0x50, 0x4b, 3, 4],
      [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1],
      [9, 8, 16, 0, 0, 6],
      [...utf8('<table>')],
    ]
    fc.assert(
      fc.property(fc.constantFrom(...openings), fc.uint8Array({ maxLength: 3000 }), (opening, rest) => {
        const reading = readRows({ name: 'f', bytes: Uint8Array.from([...opening, ...rest]) })
        expect(reading.ok || reading.failure.code !== '').toBe(true)
      }),
      { numRuns: 300 },
    )
  })

  it.each(['xlsx', 'biff8', 'biff5', 'ods'] as const)('never throws on a .%s with changed bytes', (bookType) => {
    const whole = makeBytes([list, list], bookType)
    const change = fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { minLength: 1, maxLength: 20 })
    fc.assert(
      fc.property(change, (changes) => {
        const bytes = Uint8Array.from(whole)
        for (const [at, value] of changes) bytes[at] = value
        const reading = readRows({ name: 'f', bytes })
        expect(reading.ok || reading.failure.code !== '').toBe(true)
      }),
      { numRuns: 150 },
    )
  })

  it('is not led astray by names that objects inherit', () => {
    const names = ['__proto__', 'constructor', 'toString', 'hasOwnProperty']
    const bytes = makeBytes(
      names.map((name) => ({
        name: `${name}`,
        rows: [
          ['STT', 'Họ tên', ...names],
          [1, 'A', ...names],
        ],
      })),
    )
    const { sheets } = reads(bytes)
    expect(sheets.map(({ sheet }) => sheet.name)).toEqual(names)
    for (const { rows } of sheets) expect(rows[0]?.values.map(({ text }) => text)).toEqual(['1', 'A'])
    expect(Object.keys(Object.prototype)).toEqual([])
    expect(Reflect.get({}, 't')).toBeUndefined()
  })

  it('keeps formula-like text as text', () => {
    const found = reads(utf8('STT,Họ tên,Ghi chú\n1,"=HYPERLINK(""http://x"")",@SUM(A1)\n2,+84 912,-1\n'))
    expect(found.sheets[0]?.rows.map(({ values }) => values.map(({ text }) => text))).toEqual([
      ['1', '=HYPERLINK("http://x")', '@SUM(A1)'],
      ['2', '+84 912', '-1'],
    ])
  })

  it('shows signs that turn the direction of writing and counts invisible ones', () => {
    const { problems, sheets } = reads(utf8('STT,Họ tên\n1,Nguyễn \u202egnuH\u202c\n2,A\u200bB\n3,C\u2060D\n'))
    expect(problems.find(({ code }) => code === 'turned-text')).toMatchObject({
      cell: 'B2',
      severity: 'question',
      value: 'Nguyễn ‹U+202E›gnuH‹U+202C›',
    })
    expect(problems.find(({ code }) => code === 'invisible-signs')?.message.params).toMatchObject({
      cell: 'B3',
      count: 2,
    })
    expect(sheets[0]?.rows.map(({ values }) => values[1]?.text)).toEqual(['Nguyễn gnuH', 'AB', 'CD'])
  })

  it('refuses a cell that no list has', () => {
    expect(refusal(utf8(`STT,Họ tên\n1,"${'a'.repeat(intakeLimits.cellCharacters)}`))).toBe('cell-too-long')
  })

  it('keeps the rows after a quote that never closes', () => {
    const { sheets, problems } = reads(utf8('STT,Họ tên\n1,"A\n2,B\n3,C\n'))
    expect(sheets[0]?.rowsRead).toBe(3)
    expect(problems.find(({ code }) => code === 'unclosed-quote')?.cell).toBe('2:2')
  })

  it('survives merges that all cross each other', () => {
    const merges = `<mergeCells>${'<mergeCell ref="A1:XFD1048576"/>'.repeat(20_000)}</mergeCells>`
    expect(reads(inSheet((xml) => xml.replace('</sheetData>', `</sheetData>${merges}`))).workbook.sheets).toHaveLength(
      1,
    )
  })
})
