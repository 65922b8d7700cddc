import type { Availability } from '../../model/registrant.ts'
import { tidy } from '../../reference/fold.ts'
import type { EventDays, FoundDate } from './dates.ts'
import { dateText, findDates, findTimes, readDate } from './dates.ts'
import { remembering } from './remembering.ts'

const exceptWords =
  /\b(tru|ngoai tru|khong (tham du|du|tham gia|the|hop|gap|co mat|sap xep)|ban|except|excluding|not available|unavailable|busy)\b|以外|除ク|除キ|不可|不在|欠席|NG\b|\bng\b/
const wholeWords =
  /^(ca ngay|toan bo|ca hai ngay|ca \d+ ngay|tham du day du|day du|toan thoi gian|all|all day|full|full day|fulltime|full time|any time|anytime|both days|終日|全日|全日程|両日|両日トモ|イツデモ|イツデモ可|何時デモ可|指定ナシ|全テ|全期間|全日参加|ca buoi|xuyen suot|suot chuong trinh)[.。]?$/
const arrivalWords = /\b(den|arriv\w*|arrival|di|departure|depart\w*|ve)\b|到着|出発|帰国|入国/

/** Words that name a block of the programme, with the form in which the programme is likely to name it. */
const sessionWords: [RegExp, string][] = [
  [/khai mac/, 'khai mạc'],
  [/be mac/, 'bế mạc'],
  [/toan the/, 'toàn thể'],
  [/\btiec\b/, 'tiệc'],
  [/an trua/, 'ăn trưa'],
  [/opening/, 'opening'],
  [/closing/, 'closing'],
  [/plenary/, 'plenary'],
  [/gala|banquet|reception/, 'reception'],
  [/lunch/, 'lunch'],
  [/開会/, '開会'],
  [/開幕/, '開幕'],
  [/閉会/, '閉会'],
  [/全体会/, '全体会'],
  [/本会議/, '本会議'],
  [/レセプション/, 'レセプション'],
  [/歓迎会/, '歓迎会'],
  [/昼食|ランチ/, '昼食'],
]

/** Times of day; a missing end is that of the day. */
type Window = { from?: string; to?: string }

const dayParts: [RegExp, Window][] = [
  [/\b(buoi )?sang\b|\bmorning\b|\bam\b|午前/, { to: '12:00' }],
  [/\b(buoi )?trua\b|\bmidday\b|\bnoon\b|正午|昼(?!食)/, { from: '11:30', to: '13:30' }],
  [/\b(buoi )?chieu\b|\bafternoon\b|\bpm\b|午後/, { from: '12:00' }],
  [/\b(buoi )?toi\b|\bevening\b|夜|夕方/, { from: '17:00' }],
]

/** The hours of a clause: a span, "after", "before" or a part of the day. */
function windowOf(clause: string): Window | undefined {
  const times = findTimes(clause)
  const [first, second] = times
  if (first && second && second.time > first.time) return { from: first.time, to: second.time }
  if (first) {
    const before = clause.slice(0, first.start)
    const after = clause.slice(first.end)
    if (
      /^\s*(以降|カラ|ヨリ|~|〜|tro di|ve sau|onwards|-\s*$)/.test(after) ||
      /\b(sau|tu|after|from|since)\s*$/.test(before)
    )
      return { from: first.time }
    if (/^\s*(以前|マデ|ニハ退席)/.test(after) || /\b(truoc|den|before|until|till|by)\s*$|[~〜-]\s*$/.test(before))
      return { to: first.time }
    return undefined
  }
  const parts = dayParts.filter(([words]) => words.test(clause)).map(([, window]) => window)
  if (parts.length === 0) return undefined
  const from = parts[0]?.from
  const to = parts.at(-1)?.to
  return { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) }
}

/** Several spans in one clause: 13:00-15:00、16:00-17:00. Empty where the times do not pair up. */
function windowsOfHours(clause: string): Window[] {
  const times = findTimes(clause).map(({ time }) => time)
  if (times.length < 4 || times.length % 2 === 1) return []
  const spans: Window[] = []
  for (let at = 0; at + 1 < times.length; at += 2) {
    const from = times[at] ?? ''
    const to = times[at + 1] ?? ''
    if (from >= to) return []
    spans.push({ from, to })
  }
  return spans
}

const nextDay = (date: string): string =>
  new Date(Date.parse(`${date}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10)

/** Days of a clause; a dash between two dates means all days from the one to the other. */
function daysOf(clause: string, found: FoundDate[]): string[] {
  const [first, second] = found
  if (first && second && found.length === 2 && first.date < second.date) {
    const between = clause.slice(first.end, second.start)
    if (/^\s*(\([^)]*\))?\s*([-–~〜―]|den|カラ|to|until)\s*(het |ngay |\([^)]*\))?\s*$/.test(between)) {
      const days = [first.date]
      while (days.length < 60 && (days.at(-1) ?? second.date) < second.date)
        days.push(nextDay(days.at(-1) ?? second.date))
      return days
    }
  }
  return found.map(({ date }) => date)
}

/** "24-25/11" and "24〜25日" as two full dates. */
function unfolded(text: string): string {
  return text
    .replace(/(?<![\d/])(\d{1,2})\s*[-–~〜&,]\s*(\d{1,2})\s*\/\s*(\d{1,2})(\/\d{4})?(?!\d)/g, '$1/$3$4 den $2/$3$4')
    .replace(
      /(?<!\d)(\d{1,2})(?:st|nd|rd|th)?\s*([-–~〜&,]|and)\s*(\d{1,2})(?:st|nd|rd|th)?\s+((?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*)/g,
      '$1 $4 den $3 $4',
    )
    .replace(/(\d{1,2})月\s*(\d{1,2})日?\s*[-–~〜・,、]\s*(\d{1,2})日/g, '$1月$2日 den $1月$3日')
    .replace(/(?<!\d|月)(\d{1,2})日?\s*[-–~〜]\s*(\d{1,2})日/g, '$1日 den $2日')
}

/**
 * The days between two cells that say when somebody comes and goes; one of them alone limits the days of the event on
 * its side. Undefined where neither names a day.
 */
export function readStay(
  arrival: string | undefined,
  departure: string | undefined,
  days: EventDays,
): Availability[] | undefined {
  const first = arrival === undefined ? undefined : readDate(arrival, days)
  const last = departure === undefined ? undefined : readDate(departure, days)
  if (first === undefined && last === undefined) return undefined
  const asWritten = [arrival, departure].filter((text) => text !== undefined).join(' – ')
  return days
    .filter((day) => (first === undefined || day >= first) && (last === undefined || day <= last))
    .map((date) => ({ rule: 'only', date, asWritten }))
}

export type AvailabilityReading = { windows: Availability[]; unread: string[] }

/**
 * What a cell says about when somebody can or cannot meet: "trừ phiên khai mạc", 午前のみ, 14時以降可, "chiều 24/11",
 * "24-25/11". Clauses without day, time or session are given back as unread; "cả ngày" and 終日 limit nothing.
 */
export function readAvailability(text: string, days: EventDays): AvailabilityReading {
  const known = days.join()
  if (known !== rememberedDays) {
    rememberedDays = known
    remembered = remembering((cell) => readAnew(cell, days))
  }
  const { windows, unread } = remembered(text)
  return { windows: windows.map((window) => ({ ...window })), unread }
}

/** A list has few ways of saying when; they are remembered for the days that were asked for last. */
let rememberedDays: string | undefined
let remembered: (text: string) => AvailabilityReading = (text) => readAnew(text, [])

function readAnew(text: string, days: EventDays): AvailabilityReading {
  const windows: Availability[] = []
  const unread: string[] = []
  const whole = unfolded(dateText(text))
  const isStay = arrivalWords.test(whole) && findDates(whole, days).length === 2 && findTimes(whole).length === 0
  // "sáng 24 và chiều 25/11": the month stands only once.
  const spelled = tidy(text).replace(
    /(\d{1,2})\s*(?:và|&|,)\s*((?:buổi )?(?:sáng|chiều|tối))\s*(\d{1,2})\/(\d{1,2})/giu,
    '$1/$4; $2 $3/$4',
  )
  const clauses = isStay
    ? [tidy(text)]
    : spelled.split(
        /[;；\n。]|(?<=[(（](?:cả ngày|buổi |sáng|chiều|tối|all day|am|pm|morning|afternoon|終日|午前|午後)[^()（）]*[)）])\s*[,、](?=\s*\d)|,(?=\s*\p{L})|(?<=午[前後]中?|sáng|chiều|tối|[ap]m)\s*[,、](?=\s*\d)|、(?=\S*[前後時])|\s*(?:または|又は|もしくは|\shoặc\s|\sor\s)\s*/iu,
      )
  const alternatives = /または|又は|もしくは|\shoặc\s|\sor\s/iu.test(spelled)
  let lastDates: string[] = []
  for (const raw of clauses) {
    const written = raw.trim()
    if (written === '') continue
    const clause = unfolded(dateText(written))
    if (wholeWords.test(clause)) continue
    const rule = exceptWords.test(clause) ? 'except' : 'only'
    const session = sessionWords.find(([words]) => words.test(clause))?.[1]
    const named = daysOf(clause, findDates(clause, days))
    const dates = named.length === 0 && alternatives ? lastDates : named
    if (named.length > 0) lastDates = named
    const dateless = findDates(clause, days).reduceRight(
      (rest, { start, end }) => `${rest.slice(0, start)} ${rest.slice(end)}`,
      clause,
    )
    const hours = windowsOfHours(dateless)
    const window = hours[0] ?? windowOf(dateless)
    const [arrival, departure] = dates
    if (isStay && arrival !== undefined && departure !== undefined) {
      for (let day = arrival; day <= departure; day = nextDay(day))
        windows.push({ rule, date: day, asWritten: written })
      continue
    }
    if (dates.length === 0 && window === undefined && session === undefined) {
      unread.push(written)
      continue
    }
    const base = { rule, ...(window ?? {}), ...(session === undefined ? {} : { session }), asWritten: written } as const
    for (const own of hours.length > 1 ? hours : [{}]) {
      if (dates.length === 0) windows.push({ ...base, ...own })
      for (const date of dates) windows.push({ ...base, ...own, date })
    }
  }
  return { windows, unread }
}
