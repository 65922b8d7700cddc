import { type BookType, read, utils, write } from '@e965/xlsx'
import { readRows } from '../../shared/intake/read-files.ts'
import { encodeAs } from '../unit/shared/intake/make-workbook.ts'

const rowCount = 10_000
const heads = [
  ['番号', '会社名', '英語名', '都道府県', '業種', '自社の強み', '商談希望内容', '面談希望先', '氏名', 'フリガナ'],
  ['役職', '部署', '電話', 'メール', 'URL', '通訳希望', '参加日', '参加方法', '資本金', '備考'],
].flat()

/** Sample rows made from the row number: about half of the texts differ from row to row, as in real lists. */
const rows: string[][] = [
  heads,
  ...Array.from({ length: rowCount }, (_, index) => [
    String(index + 1),
    `見本株式会社${index}`,
    `Sample Company ${index} Co., Ltd.`,
    ['群馬県', '埼玉県', '茨城県', '栃木県', '千葉県'][index % 5] ?? '',
    '自動車部品、金型・プラスチック成形',
    `高精度な加工技術 No.${index}`,
    '部品を販売したい／樹脂材料を調達したい',
    index % 7 === 0 ? 'Sample Province' : '',
    `見本 太郎${index}`,
    'ミホン タロウ',
    ['代表取締役社長', '部長', '課長', '主任'][index % 4] ?? '',
    '海外事業部',
    `03-${String(1000 + (index % 9000))}-${String(1000 + ((index * 7) % 9000))}`,
    `sample${index}@example.jp`,
    `https://example.jp/${index}`,
    index % 2 === 0 ? '要' : '不要',
    '11月25日 午前のみ',
    '対面',
    `${(index % 90) + 10}00万円`,
    index % 3 === 0 ? '特になし' : `備考 ${index}`,
  ]),
]

type Measure = { ms: number; mebibytes: number }

function once(work: () => unknown): Measure {
  globalThis.gc?.()
  const before = process.memoryUsage()
  const start = performance.now()
  const kept = work()
  const ms = performance.now() - start
  const after = process.memoryUsage()
  if (kept === undefined) throw new Error('nothing was read')
  return { ms, mebibytes: (after.heapUsed + after.external - before.heapUsed - before.external) / 1024 / 1024 }
}

const better = (a: Measure, b: Measure): Measure => ({
  ms: Math.min(a.ms, b.ms),
  mebibytes: Math.min(a.mebibytes, b.mebibytes),
})

/**
 * Best of some runs of two works in turn, so that whatever else the machine does slows both; the first runs do not
 * count. Memory is what the heap grew by before anything is freed.
 */
function compare(own: () => unknown, other: () => unknown, runs = 6): { own: Measure; other: Measure } {
  once(own)
  once(other)
  let best = { own: once(own), other: once(other) }
  for (let run = 1; run < runs; run++)
    best = { own: better(best.own, once(own)), other: better(best.other, once(other)) }
  return best
}

const csvText = rows
  .map((row) => row.map((text) => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)).join(','))
  .join('\r\n')

function sampleBook(bookType: BookType): Uint8Array {
  const book = utils.book_new()
  utils.book_append_sheet(book, utils.aoa_to_sheet(rows), 'list')
  return new Uint8Array(write(book, { type: 'array', bookType, compression: true, bookSST: true }))
}

const naiveSplit = (bytes: Uint8Array): string[][] =>
  new TextDecoder('shift_jis')
    .decode(bytes)
    .split('\r\n')
    .map((line) => line.split(','))

/**
 * Reads 10,000 rows of 20 columns from .xlsx, .xls and CP932 .csv into mapped rows and prints time and memory beside
 * the bare reader of the same file in the same run. The aim is a ratio of at most 1.5.
 */
export async function benchIntake(): Promise<void> {
  const bare = (bytes: Uint8Array) => read(bytes, { type: 'array' })
  const cases: { name: string; bytes: Uint8Array; against: string; bare: (bytes: Uint8Array) => unknown }[] = [
    { name: '.xlsx', bytes: sampleBook('xlsx'), against: 'library', bare },
    { name: '.xls', bytes: sampleBook('biff8'), against: 'library', bare },
    {
      name: '.csv (CP932)',
      bytes: encodeAs(csvText, 'shift_jis'),
      against: 'library on decoded text',
      bare: (bytes) => read(new TextDecoder('shift_jis').decode(bytes), { type: 'string', raw: true }),
    },
    {
      name: '.csv (CP932)',
      bytes: encodeAs(csvText, 'shift_jis'),
      against: 'TextDecoder and split, no quotes',
      bare: naiveSplit,
    },
  ]
  console.log(`intake: ${rowCount} rows × ${heads.length} columns to mapped rows`)
  for (const { name, bytes, against, bare: readBare } of cases) {
    const reading = readRows({ name: 'list', bytes })
    const mapped = reading.ok ? reading.value.sheets.reduce((sum, sheet) => sum + sheet.rows.length, 0) : 0
    if (mapped !== rowCount) throw new Error(`${name}: ${mapped} of ${rowCount} rows were mapped`)
    const { own, other } = compare(
      () => readRows({ name: 'list', bytes }),
      () => readBare(bytes),
    )
    console.log(
      [
        `  ${name.padEnd(13)}`,
        `${(bytes.length / 1024 / 1024).toFixed(1)} MB`,
        `ours ${own.ms.toFixed(0)} ms, ${own.mebibytes.toFixed(0)} MB`,
        `${against} ${other.ms.toFixed(0)} ms, ${other.mebibytes.toFixed(0)} MB`,
        `time × ${(own.ms / other.ms).toFixed(2)}`,
        `memory × ${(own.mebibytes / other.mebibytes).toFixed(2)}`,
      ].join(' | '),
    )
  }
}
