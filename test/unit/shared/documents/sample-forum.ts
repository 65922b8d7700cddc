import type { DocumentRequest } from '../../../../shared/documents/build.ts'
import { sharedSectors } from '../../../../shared/documents/naming.ts'
import { type ForumEvent, forumEventSchema, type Slot } from '../../../../shared/model/event.ts'
import type { ScoredPair } from '../../../../shared/model/pair.ts'
import type { Meeting, Plan } from '../../../../shared/model/plan.ts'
import { type Registrant, type RegistrantInput, registrantSchema } from '../../../../shared/model/registrant.ts'
import { localities } from '../../../../shared/reference/localities.ts'
import { sectors } from '../../../../shared/reference/sectors.ts'
import { slotsOf } from '../../../../shared/scheduling/slots.ts'

export const eventInput = {
  names: {
    vi: 'Diễn đàn Hợp tác địa phương Việt Nam – Nhật Bản (dữ liệu mẫu)',
    ja: '日越地方協力フォーラム（サンプルデータ）',
    en: 'Viet Nam – Japan Local Cooperation Forum (sample data)',
  },
  venue: { vi: 'Trung tâm Hội nghị, Sảnh A', ja: '国際会議場 Aホール', en: 'Convention Centre, Hall A' },
  host: 'quang-ninh',
  deskPhone: '0203 000 0000',
  sessions: [
    {
      id: 'open',
      names: { vi: 'Phiên khai mạc', ja: '開会式', en: 'Opening' },
      kind: 'plenary',
      date: '2026-11-25',
      start: '08:00',
      end: '09:00',
    },
    {
      id: 'am',
      names: { vi: 'Gặp gỡ buổi sáng', ja: '午前の面談', en: 'Morning meetings' },
      date: '2026-11-25',
      start: '09:00',
      end: '12:00',
    },
    {
      id: 'tea',
      names: { vi: 'Nghỉ giải lao', ja: '休憩', en: 'Coffee break' },
      kind: 'break',
      date: '2026-11-25',
      start: '10:30',
      end: '10:50',
    },
    {
      id: 'lunch',
      names: { vi: 'Nghỉ trưa', ja: '昼食', en: 'Lunch' },
      kind: 'break',
      date: '2026-11-25',
      start: '12:00',
      end: '13:30',
    },
    {
      id: 'pm',
      names: { vi: 'Gặp gỡ buổi chiều', ja: '午後の面談', en: 'Afternoon meetings' },
      date: '2026-11-25',
      start: '13:30',
      end: '17:00',
    },
  ],
} as const

const vietnamese = ['Nguyễn Thị Hương Giang', 'Trần Văn Đức', 'Lê Hoàng Phúc', 'Phạm Thị Ngọc Ánh', 'Đặng Quốc Khánh']
const japanese: [string, string][] = [
  ['髙橋 𠮷雄', 'タカハシ ヨシオ'],
  ['山﨑 健一', 'Yamazaki Kenichi'],
  ['渡邉 さくら', 'Watanabe Sakura'],
  ['齋藤 一郎', 'サイトウ イチロウ'],
]
const cycle = <Item>(items: readonly Item[], index: number): Item => {
  const item = items[index % items.length]
  if (item === undefined) throw new Error('nothing to choose from')
  return item
}

function sampleRegistrants(companies: number, fewer: boolean): RegistrantInput[] {
  const known = sectors().map((sector) => sector.id)
  const topics = (index: number, step: number) => [0, 1, 2, 3].map((place) => cycle(known, index * 3 + place * step))
  const places = localities()
  const delegations = [
    ...places.filter((place) => place.side === 'vn').slice(0, fewer ? 6 : 34),
    ...places.filter((place) => place.side === 'jp').slice(0, fewer ? 5 : 18),
  ].map((place, index): RegistrantInput => {
    const vn = place.side === 'vn'
    const [name, nameOther] = cycle(japanese, index)
    return {
      code: place.code,
      kind: vn ? 'province' : 'prefecture',
      side: place.side,
      names: place.names,
      locality: place.id,
      offers: topics(index, 1),
      seeks: topics(index + 1, 2),
      people: vn
        ? [{ name: cycle(vietnamese, index), title: 'Phó Chủ tịch Ủy ban nhân dân', rank: 2, head: true }]
        : [{ name, nameOther, title: '副知事', rank: 2, head: true }],
    }
  })
  const firms = Array.from({ length: companies }, (_, index): RegistrantInput => {
    const vn = index % 2 === 0
    const number = String(index + 1).padStart(3, '0')
    const place = cycle(
      places.filter((one) => one.side === (vn ? 'vn' : 'jp')),
      index,
    )
    const [name, nameOther] = cycle(japanese, index)
    return {
      code: `${vn ? 'V' : 'J'}${number}`,
      kind: 'company',
      side: vn ? 'vn' : 'jp',
      names: vn
        ? { vi: `Công ty cổ phần Mẫu số ${number}`, en: `Sample Joint Stock Company No. ${number}` }
        : { ja: `サンプル第${number}工業株式会社`, en: `Sample Industries No. ${number} Co., Ltd.` },
      locality: place.id,
      offers: topics(index, 1),
      seeks: topics(index + 2, 1),
      people: vn
        ? [{ name: cycle(vietnamese, index), title: 'Giám đốc kinh doanh' }]
        : [{ name, nameOther, title: '代表取締役社長' }],
    }
  })
  return [...delegations, ...firms]
}

/** Every Vietnamese with every Japanese registrant that shares a sector, those with most in common first. */
function samplePairs(registrants: readonly Registrant[]): ScoredPair[] {
  const of = (side: 'vn' | 'jp') => registrants.filter((registrant) => registrant.side === side)
  return of('vn')
    .flatMap((a) => of('jp').map((b) => ({ a, b, shared: sharedSectors(a, b) })))
    .filter(({ shared }) => shared.length > 0)
    .sort((one, two) => two.shared.length - one.shared.length)
    .map(({ a, b, shared }): ScoredPair => {
      const sectors = shared.map((sector) => `sector:${sector}`).join(',')
      const params = { from: `registrant:${a.code}`, to: `registrant:${b.code}`, sectors }
      return {
        a: a.code,
        b: b.code,
        score: Math.min(100, 20 * shared.length),
        parts: [
          { kind: 'offerSeek', points: 12 * shared.length, reason: { key: 'matching.offerSeek.exact', params } },
          { kind: 'parity', points: -2, reason: { key: 'matching.parity.equal', params: {} } },
        ],
        interpreter: true,
        decision: 'open',
      }
    })
}

/** The best pairs in the first seat where both are free, at most `mostMeetings` for anybody. */
function filledIn(pairs: readonly ScoredPair[], slots: readonly Slot[], event: ForumEvent): Meeting[] {
  const mostMeetings = 12
  const meetings: Meeting[] = []
  const taken = new Set<string>()
  const count = new Map<string, number>()
  for (const { a, b } of pairs) {
    if ((count.get(a) ?? 0) >= mostMeetings || (count.get(b) ?? 0) >= mostMeetings) continue
    const slot = slots.find(
      ({ id }) => !taken.has(`${id} ${a}`) && !taken.has(`${id} ${b}`) && !taken.has(`${id} full`),
    )
    if (!slot) continue
    const place = event.tables.findIndex(({ id }) => !taken.has(`${slot.id} ${id}`))
    const table = event.tables[place]
    if (!table) continue
    if (place === event.tables.length - 1) taken.add(`${slot.id} full`)
    for (const who of [a, b, table.id]) taken.add(`${slot.id} ${who}`)
    for (const who of [a, b]) count.set(who, (count.get(who) ?? 0) + 1)
    const interpreter = event.interpreters[place]
    meetings.push({ a, b, slot: slot.id, table: table.id, ...(interpreter ? { interpreter: interpreter.id } : {}) })
  }
  return meetings
}

/**
 * Sample data: 34 + 18 localities and `companies` firms in a filled timetable of `tables` tables, in which nobody sits
 * at two tables at once; `fewer`: only the first 6 + 5 localities. `extra` replaces parts of the event.
 */
export function sampleForum({
  tables = 20,
  companies = 40,
  fewer = false,
  extra = {},
}: {
  tables?: number
  companies?: number
  fewer?: boolean
  extra?: Partial<Record<'sessions' | 'deskPhone' | 'issuer', unknown>>
} = {}): DocumentRequest {
  const event = forumEventSchema.parse({
    ...eventInput,
    tables: Array.from({ length: tables }, (_, index) => ({
      id: `T${String(index + 1).padStart(2, '0')}`,
      zone: index < tables / 2 ? 'A' : 'B',
    })),
    interpreters: Array.from({ length: 10 }, (_, index) => ({
      id: `I${String(index + 1).padStart(2, '0')}`,
      name: cycle(['Vũ Minh Châu', '中村 美咲', 'Hoàng Lan Anh', '小林 ミン'], index),
      phone: `+8490000000${index}`,
    })),
    ...extra,
  })
  const registrants = sampleRegistrants(companies, fewer).map((registrant) => registrantSchema.parse(registrant))
  const slots = slotsOf(event)
  const pairs = samplePairs(registrants)
  const meetings = filledIn(pairs, slots, event)
  const plan: Plan = {
    format: 'forum-match/plan@1',
    problem: 'sample',
    seed: 1,
    meetings,
    unplaced: [{ a: 'QNI', b: 'GUN', reason: 'no common free slot', cure: 'add a slot' }],
    metrics: { value: 0, gaps: 0 },
  }
  return {
    event,
    registrants,
    pairs,
    plan,
    slots,
    revision: 3,
    printedAt: '2026-11-25T08:10:00+07:00',
    languages: ['vi', 'ja', 'en'],
  }
}
