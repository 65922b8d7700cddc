import { resolveLocality } from '../../reference/resolve-locality.ts'
import { plainText } from '../layout/cell-text.ts'
import { namesDelegation } from '../layout/row-kinds.ts'
import type { FoundTable, IntakeField, MappedRow } from '../stages.ts'
import { bestHead } from './score-head.ts'

type Value = MappedRow['values'][number]

/** What a line above a list may say about everybody on it. */
const ofEverybody: ReadonlySet<IntakeField> = new Set([
  'orgName',
  'orgNameOther',
  'locality',
  'ids',
  'web',
  'sector',
  'offer',
  'seek',
])
/** A label that names somebody else than who registers. */
const ofOthers = /tổ chức|chủ trì|phối hợp|kính gửi|nơi nhận|host|organi[sz]er|organi[sz]ed|主催|共催|後援|宛/iu
const registers = /đăng ký|tham gia|tham dự|cử đoàn|参加|申込|出展/iu
const issuer =
  /^(?:danh sách\s+)?(?:(?:cán bộ|công chức|lãnh đạo|đại biểu|thành viên)\s+(?:của\s+)?)?(?:ubnd|ủy ban nhân dân|uỷ ban nhân dân|hđnd|tỉnh ủy|thành ủy|sở\s.{2,40}?|ban\s.{2,40}?)\s+((?:tỉnh|thành phố|tp\.?)\s+[\p{L}\s–-]+?)(?=\s+(?:cộng hòa|cộng hoà|độc lập|đảng cộng sản|tham dự|tham gia|đăng ký|đi công tác|sang)(?:\s|$)|\s*$|\s*[,(])/iu
const japaneseIssuer = /^(\p{Script=Han}{2,3}[都道府県])(?:庁)?\s?\S{0,14}[部局課室]$/u

const value = (table: FoundTable, field: IntakeField, text: string): Value => ({
  field,
  text,
  cell: `A${table.headerRow}`,
  header: '',
  filled: true,
  fromTitle: true,
  raw: { text, kind: 'text' },
})

function labelled(table: FoundTable): Value[] {
  return (table.title ?? []).flatMap((line) => {
    const [, label = '', text = ''] = /^([^:：]{2,60})[:：]\s*(\S.*)$/su.exec(plainText(line)) ?? []
    const best = label === '' ? undefined : bestHead(label)
    if (!best || !ofEverybody.has(best.field) || ofOthers.test(label)) return []
    const isKnown = best.how !== 'inside' || (best.score >= 0.6 && registers.test(label))
    return isKnown && text.length >= 4 ? [value(table, best.field, text)] : []
  })
}

/** The province or prefecture whose office signs a list: "UBND TỈNH BẮC GIANG" in its corner. */
function issuedBy(table: FoundTable): Value | undefined {
  if (table.title?.some(namesDelegation)) return undefined
  for (const line of table.title ?? []) {
    const text = plainText(line)
    const place = issuer.exec(text)?.[1] ?? japaneseIssuer.exec(text)?.[1]
    const resolution = place === undefined ? undefined : resolveLocality(place)
    if (place !== undefined && resolution?.kind === 'found' && resolution.confidence >= 0.9)
      return value(table, 'locality', place)
  }
  return undefined
}

/**
 * What the lines above a list of people say for all of them, where no column names their organisation: "Tên doanh
 * nghiệp: …" and its like, else the locality whose office signs the list. Empty where the list says it itself.
 */
export function titleValues(table: FoundTable, fields: ReadonlySet<IntakeField | null>): Value[] {
  if (table.isForm || fields.has('orgName') || fields.has('locality') || !fields.has('personName')) return []
  const own = labelled(table).filter(({ field }) => !fields.has(field))
  if (own.some(({ field }) => field === 'orgName')) return own
  const place = issuedBy(table)
  return place ? [place] : []
}
