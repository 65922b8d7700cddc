import type { Interpreter, MeetingTable, Session, TimeWindow } from '../../model/event.ts'
import type { Language, Names } from '../../model/language.ts'
import { fold, tidy } from '../../reference/fold.ts'
import type { FoundTable, TableRow } from '../stages.ts'
import { readAvailability } from '../understand/availability.ts'
import { readLanguages } from '../understand/choices.ts'
import { readPhones } from '../understand/contacts.ts'
import { readDate, readTimes } from '../understand/dates.ts'
import { readQuantity } from '../understand/numbers.ts'
import { readName } from '../understand/person-names.ts'

/** What a table lists: registrants, or what else the host keeps in the same files. */
export type TableKind = 'registrants' | 'interpreters' | 'programme' | 'tables'

const heads = (table: FoundTable): { column: number; text: string }[] =>
  table.headers.map(({ column, texts }) => ({ column, text: fold(texts.join(' / ')) }))

const personHead = /ho va ten|ho ten|氏名|オ名前|full name|participant|delegate|nguoi tham du|dai bieu/
const organisationHead =
  /ten (don vi|co quan|doanh nghiep|cong ty)|企業名|会社名|団体名|機関名|自治体名|organi[sz]ation|company/

/**
 * Tells tables of interpreters, programmes and plans of tables from registrants, by the name of the sheet or file
 * together with the heads; in doubt a table holds registrants, so that no row is taken for something else.
 */
export function kindOfTable(table: FoundTable): TableKind {
  const all = heads(table).map(({ text }) => text)
  const has = (pattern: RegExp) => all.some((text) => pattern.test(text))
  const named = fold(`${table.sheet} | ${table.file.replace(/[_.-]+/g, ' ')}`)
  if (has(/ten phien dich|phien dich vien|通訳者|interpreter'?s? name|name of interpreter/) && !has(organisationHead))
    return 'interpreters'
  if (
    /phien dich|通訳|interpreter|tsuyaku/.test(named) &&
    has(/ho va ten|ho ten|\bten\b|氏名|name/) &&
    !has(organisationHead)
  )
    return 'interpreters'
  if (
    /^(ban|so do ban|テーブル|tables?|ban gap go|danh sach ban)\b/.test(fold(table.sheet)) &&
    has(/so ban|ma ban|\bban\b|テーブル|table/) &&
    !has(personHead)
  )
    return 'tables'
  const isProgramme =
    /chuong trinh|日程|程序|programme|program|agenda|lich trinh|スケジュール|プログラム|schedule/.test(named)
  const timed =
    has(/thoi gian|\bgio\b|時間|時刻|\btime\b|bat dau|start/) &&
    has(/noi dung|内容|content|session|hoat dong|行事|activity|event|プログラム/)
  return isProgramme && timed && !has(personHead) && !has(organisationHead) ? 'programme' : 'registrants'
}

/** Text of the first column whose head fits and whose cell in this row says something. */
function cellOf(table: FoundTable, row: TableRow, pattern: RegExp): string | undefined {
  for (const { column, text } of heads(table)) {
    if (!pattern.test(text)) continue
    const cell = tidy(row.cells.get(column)?.text ?? '')
    if (cell !== '') return cell
  }
  return undefined
}

const minutesOf = (clock: string): number => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3))

/** Availability as plain windows; what has no date holds on every day of the event. */
function windowsOf(text: string, days: readonly string[]): TimeWindow[] {
  return readAvailability(text, days).windows.flatMap((window): TimeWindow[] => {
    if (window.rule !== 'only' || window.session !== undefined) return []
    const from = window.from ?? '00:00'
    const to = window.to ?? '23:59'
    return (window.date === undefined ? days : [window.date]).map((date) => ({ date, from, to }))
  })
}

/** The printed id of an interpreter: I01. */
export const interpreterId = (number: number): string => `I${String(number).padStart(2, '0')}`

/** One row of a list of interpreters; undefined where it names nobody. `number` makes the printed id: I01. */
export function readInterpreter(
  table: FoundTable,
  row: TableRow,
  number: number,
  days: readonly string[],
): Interpreter | undefined {
  const name = cellOf(table, row, /ho va ten|ho ten|氏名|オ名前|\bname\b|ten phien dich|通訳者|phien dich vien|\bten\b/)
  if (name === undefined || !/\p{L}/u.test(name)) return undefined
  const languages = readLanguages(cellOf(table, row, /ngon ngu|言語|language/) ?? '')
  const [phone] = readPhones(
    cellOf(table, row, /dien thoai|\bdt\b|sdt|di dong|電話|携帯|tel|phone|mobile/) ?? '',
    'vn',
  ).phones
  const available = windowsOf(
    cellOf(table, row, /thoi gian|ngay|参加日|日程|可能日|availab|date|buoi|稼働/) ?? '',
    days,
  )
  const max = readQuantity(cellOf(table, row, /so cuoc|toi da|上限|最大|max/) ?? '')?.value
  return {
    id: interpreterId(number),
    name: readName(name).name,
    languages: languages.length > 0 ? languages : ['vi', 'ja'],
    ...(phone === undefined ? {} : { phone }),
    ...(available.length > 0 ? { available } : {}),
    ...(max === undefined ? {} : { max }),
  }
}

const sessionKinds: [RegExp, Session['kind']][] = [
  [/gap go|ket noi|giao thuong|面談|商談|meeting|b2b|matching|マッチング/, 'meetings'],
  [/nghi|休憩|昼食|break|lunch|giai lao|an trua|coffee/, 'break'],
  [/tham quan|khao sat|視察|見学|visit|tour|tham thuc te/, 'visit'],
]

function languageOfHead(head: string): Language {
  if (/[\u3040-\u30ff\u4e00-\u9fff]/.test(head)) return 'ja'
  return /noi dung|hoat dong|ten phien|chuong trinh/.test(head) ? 'vi' : 'en'
}

function sessionNames(table: FoundTable, row: TableRow): Names {
  const names: Names = {}
  for (const { column, text } of heads(table)) {
    if (!/noi dung|hoat dong|ten phien|内容|行事|プログラム|content|session|activity|programme/.test(text)) continue
    const cell = tidy(row.cells.get(column)?.text ?? '')
    if (cell !== '') names[languageOfHead(text)] ??= cell
  }
  return names
}

export const sessionId = (number: number): string => `session-${number}`

/** One block of a programme; undefined where its day or its hours cannot be read. */
export function readSession(
  table: FoundTable,
  row: TableRow,
  number: number,
  days: readonly string[],
  dayAbove?: string,
): Session | undefined {
  const dateCell = cellOf(table, row, /ngay|日付|日程|\bdate\b|\bday\b/)
  const section = row.section === undefined ? undefined : readDate(row.section, days)
  const date = (dateCell === undefined ? undefined : readDate(dateCell, days)) ?? section ?? dayAbove
  const hours = cellOf(table, row, /thoi gian|\bgio\b|時間|時刻|\btime\b|bat dau|start/) ?? ''
  const [start, second] = readTimes(hours)
  const end = second ?? readTimes(cellOf(table, row, /ket thuc|終了|\bend\b|\bto\b/) ?? '')[0]
  if (date === undefined || start === undefined || end === undefined || minutesOf(end) <= minutesOf(start))
    return undefined
  const names = sessionNames(table, row)
  const said = fold(`${cellOf(table, row, /loai|種別|type|kind/) ?? ''} | ${Object.values(names).join(' | ')}`)
  const kind = sessionKinds.find(([pattern]) => pattern.test(said))?.[1] ?? 'plenary'
  const slot = readQuantity(cellOf(table, row, /do dai|phut|枠|分|minutes|slot/) ?? '')?.value
  return {
    id: sessionId(number),
    names,
    kind,
    date,
    start,
    end,
    slotMinutes: slot !== undefined && slot >= 5 && slot <= 240 ? Math.round(slot) : 30,
    changeoverMinutes: 5,
    cancelledSlots: [],
  }
}

/** One table of a plan of tables, with the text of whoever owns it, to be resolved when registrants are known. */
export function readTable(table: FoundTable, row: TableRow): { table: MeetingTable; owner?: string } | undefined {
  const id = cellOf(table, row, /so ban|ma ban|テーブル|\btable\b|\bban\b/)
  if (id === undefined) return undefined
  const zone = cellOf(table, row, /khu vuc|ゾーン|エリア|zone|area/)
  const owner = cellOf(table, row, /don vi|rieng|専用|owner|reserved/)
  return {
    table: { id: /^\d+$/.test(id) ? `T${id.padStart(2, '0')}` : id, zone: zone ?? '' },
    ...(owner === undefined ? {} : { owner }),
  }
}
