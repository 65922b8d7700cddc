import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type BookType, read, utils, write } from '@e965/xlsx'
import { strToU8, unzipSync, zipSync } from 'fflate'
import { intake } from '../../shared/intake/intake.ts'
import { readRows } from '../../shared/intake/read-files.ts'
import { encodeAs } from '../unit/shared/intake/make-workbook.ts'

const rowCount = 10_000
const heads = [
  ['番号', '会社名', '英語名', '都道府県', '業種', '自社の強み', '商談希望内容', '面談希望先', '氏名', 'フリガナ'],
  ['役職', '部署', '電話', 'メール', 'URL', '通訳希望', '参加日', '参加方法', '資本金', '備考'],
].flat()

/**
 * Sample rows made from the row number: about half of the texts differ from row to row, as in real lists. Every series
 * has other names and numbers, so that nothing remembered from one file helps with the next.
 */
const rowsOf = (series: number): string[][] => [
  heads,
  ...Array.from({ length: rowCount }, (_, at) => at + series * rowCount).map((index) => [
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
  return { ms, mebibytes: (after.heapUsed - before.heapUsed) / 1024 / 1024 }
}

const bestOf = (measures: readonly Measure[]): Measure => ({
  ms: Math.min(...measures.map(({ ms }) => ms)),
  mebibytes: Math.max(...measures.map(({ mebibytes }) => mebibytes)),
})

type Format = 'xlsx' | 'xls' | 'csv'

const csvOf = (rows: string[][]): string =>
  rows
    .map((row) => row.map((text) => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)).join(','))
    .join('\r\n')

function fileOf(format: Format, series: number): Uint8Array {
  const rows = rowsOf(series)
  if (format === 'csv') return encodeAs(csvOf(rows), 'shift_jis')
  return fileOfRows(rows, format === 'xlsx' ? 'xlsx' : 'biff8')
}

function fileOfRows(rows: string[][], bookType: BookType = 'xlsx'): Uint8Array {
  const book = utils.book_new()
  utils.book_append_sheet(book, utils.aoa_to_sheet(rows), 'list')
  return new Uint8Array(write(book, { type: 'array', bookType, compression: true, bookSST: true }))
}

/**
 * The rival: what the library needs for the same texts of the same cells. Out of a .csv it makes them without guessing
 * numbers and dates (`raw`), and since it does not decode CP932 itself, the platform's decoder is part of its time.
 */
function bareRead(format: Format, bytes: Uint8Array): unknown {
  return format === 'csv'
    ? read(new TextDecoder('shift_jis').decode(bytes), { type: 'string', raw: true })
    : read(bytes, { type: 'array' })
}

/** The most cells that one file may hold, nearly: each of them a text of its own inside the sheet. */
function inlineTexts(): Uint8Array {
  const columns = 20
  const rows = Array.from({ length: 11_990 }, (_, row) => {
    const cells = Array.from({ length: columns }, (_, column) => {
      const text = row === 0 ? heads[column] : `見本の文字列 ${row}-${column} です。長めのセルの内容`
      return `<c r="${String.fromCharCode(65 + column)}${row + 1}" t="inlineStr"><is><t>${text}</t></is></c>`
    })
    return `<row r="${row + 1}">${cells.join('')}</row>`
  })
  const parts = unzipSync(fileOfRows([heads]))
  const name = 'xl/worksheets/sheet1.xml'
  const sheet = new TextDecoder().decode(parts[name])
  const data = `<sheetData>${rows.join('')}</sheetData>`
  return zipSync({ ...parts, [name]: strToU8(sheet.replace(/<sheetData>.*<\/sheetData>/s, data)) })
}

/** How far the memory of a process rises that does nothing but import one file. */
function peakOf(bytes: Uint8Array): string {
  const folder = mkdtempSync(join(tmpdir(), 'forum-match-bench-'))
  try {
    const file = join(folder, 'list')
    writeFileSync(file, bytes)
    const script = fileURLToPath(new URL('intake-memory.ts', import.meta.url))
    const run = spawnSync(process.execPath, [script, file], { encoding: 'utf8' })
    if (run.status !== 0) throw new Error(run.stderr)
    const { before, peak }: { before: number; peak: number } = JSON.parse(run.stdout)
    return `${peak} MB at the most in a process of its own, of which ${before} MB before the file was read`
  } finally {
    rmSync(folder, { recursive: true })
  }
}

const options = { eventDays: ['2025-11-24', '2025-11-25'] }

function checkedRegistrants(bytes: Uint8Array): unknown {
  const result = intake([{ name: 'list', bytes }], options)
  if (result.registrants.length !== rowCount)
    throw new Error(`${result.registrants.length} of ${rowCount} rows came in`)
  return result
}

const runs = 4

/**
 * Reads 10,000 rows of 20 columns from .xlsx, .xls and CP932 .csv and prints time and memory of the bare reader, of
 * the reading half (to mapped rows) and of the whole chain (to checked registrants). The three take turns on one file
 * after another, each file with other names and numbers; the best run counts, and the first run, before the engine has
 * compiled anything, is told beside it. The memory beside the times is what the heap was larger by at the end, in the
 * run where that was most; how far it rises in between is measured in a process of its own for each file, and for one
 * with nearly as many cells as a file may hold. The aims are 1.5 × the time of the bare reader and 500 MB.
 */
export async function benchIntake(): Promise<void> {
  console.log(`intake: ${rowCount} rows × ${heads.length} columns, best of ${runs} runs, (first run)`)
  const formats: Format[] = ['xlsx', 'xls', 'csv']
  for (const format of formats) {
    const measures: { bare: Measure[]; half: Measure[]; whole: Measure[] } = { bare: [], half: [], whole: [] }
    let size = 0
    for (let run = 0; run < runs; run++) {
      const bytes = fileOf(format, run)
      size = bytes.length
      measures.bare.push(once(() => bareRead(format, bytes)))
      measures.half.push(once(() => readRows({ name: 'list', bytes })))
      measures.whole.push(once(() => checkedRegistrants(bytes)))
    }
    const best = { bare: bestOf(measures.bare), half: bestOf(measures.half), whole: bestOf(measures.whole) }
    const shown = (name: 'bare' | 'half' | 'whole') =>
      `${best[name].ms.toFixed(0)} ms (${measures[name][0]?.ms.toFixed(0)}), ${best[name].mebibytes.toFixed(0)} MB`
    const ratio = (name: 'half' | 'whole') =>
      `time × ${(best[name].ms / best.bare.ms).toFixed(2)}, memory × ${(best[name].mebibytes / best.bare.mebibytes).toFixed(2)}`
    console.log(`  .${format} ${format === 'csv' ? '(CP932) ' : ''}${(size / 1024 / 1024).toFixed(1)} MB`)
    console.log(`    bare library      ${shown('bare')}`)
    console.log(`    to mapped rows    ${shown('half')} | ${ratio('half')}`)
    console.log(`    to registrants    ${shown('whole')} | ${ratio('whole')}`)
    console.log(`    memory            ${peakOf(fileOf(format, runs))}`)
  }
  console.log(`  .xlsx of 239,800 texts inside the sheet\n    memory            ${peakOf(inlineTexts())}`)
}
