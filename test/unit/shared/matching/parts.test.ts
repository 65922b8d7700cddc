import { describe, expect, it } from 'vitest'
import { scorePair } from '../../../../shared/matching/rank.ts'
import { sayReason } from '../../../../shared/matching/say-reason.ts'
import type { ScoringContext } from '../../../../shared/matching/scores.ts'
import { languages } from '../../../../shared/model/language.ts'
import type { ScorePart, ScorePartKind } from '../../../../shared/model/pair.ts'
import type { Registrant } from '../../../../shared/model/registrant.ts'
import { sectors } from '../../../../shared/reference/sectors.ts'
import { forum, locality, registrant } from './forum.ts'

const event = forum()
const japanese = { side: 'jp' } as const

const partsOf = (
  a: Registrant,
  b: Registrant,
  kind: ScorePartKind,
  context: Partial<ScoringContext> = {},
): ScorePart[] => scorePair(a, b, { event, ...context })?.parts.filter((part) => part.kind === kind) ?? []
const pointsOf = (a: Registrant, b: Registrant, kind: ScorePartKind, context: Partial<ScoringContext> = {}): number =>
  partsOf(a, b, kind, context).reduce((sum, { points }) => sum + points, 0)

describe('offer ↔ seek', () => {
  const seller = registrant('A', { offers: ['elderly-care', 'hr-training'] })

  it('names the sectors in the direction they go', () => {
    const [part, ...others] = partsOf(seller, registrant('B', { ...japanese, seeks: ['elderly-care'] }), 'offerSeek')
    expect(others).toEqual([])
    expect(part?.points).toBeGreaterThan(20)
    expect(part && sayReason('en', part)).toBe('A offers what B is looking for: Elderly care.')
    expect(part && sayReason('ja', part)).toContain('高齢者介護')
  })

  it('shows either direction on its own, and both are worth more than one', () => {
    const buyer = registrant('B', { ...japanese, seeks: ['elderly-care'] })
    const both = registrant('A', { offers: ['elderly-care'], seeks: ['semiconductor'] })
    const partner = registrant('B', { ...japanese, offers: ['semiconductor'], seeks: ['elderly-care'] })
    const parts = partsOf(both, partner, 'offerSeek')
    expect(parts.map((part) => part.reason.params?.from)).toEqual(['registrant:A', 'registrant:B'])
    expect(pointsOf(both, partner, 'offerSeek')).toBeGreaterThan(pointsOf(both, buyer, 'offerSeek'))
  })

  it('counts a related sector in part and says that it is only related', () => {
    const exact = registrant('B', { ...japanese, seeks: ['elderly-care'] })
    const related = registrant('C', { ...japanese, seeks: ['healthcare'] })
    expect(pointsOf(seller, related, 'offerSeek')).toBeLessThan(pointsOf(seller, exact, 'offerSeek'))
    expect(pointsOf(seller, related, 'offerSeek')).toBeGreaterThan(0)
    const [part] = partsOf(seller, related, 'offerSeek')
    expect(part?.reason).toMatchObject({
      key: 'matching.offerSeek.related',
      params: { related: 'near:elderly-care>healthcare' },
    })
  })

  it('gives nothing where both only sell or both only buy the same', () => {
    const other = registrant('B', { ...japanese, offers: ['elderly-care', 'hr-training'] })
    expect(pointsOf(seller, other, 'offerSeek')).toBe(0)
    const buyers = [
      registrant('C', { seeks: ['retail'] }),
      registrant('D', { ...japanese, seeks: ['retail'] }),
    ] as const
    expect(pointsOf(...buyers, 'offerSeek')).toBe(0)
  })

  it('counts a locality with a company less than a company with a company, and says so', () => {
    const company = registrant('B', { ...japanese, seeks: ['industrial-parks'] })
    const fields = { offers: ['industrial-parks'] }
    const mixed = partsOf(locality('P', 'phu-tho', 1, fields), company, 'offerSeek')
    expect(mixed[0]?.points).toBeLessThan(pointsOf(registrant('A', fields), company, 'offerSeek'))
    expect(mixed[0] && sayReason('en', mixed[0])).toContain('60%')
  })
})

describe('shared sectors', () => {
  const tourism = { exchanges: ['tourism'] }

  it('are named and count once for a common one, in part for a related one', () => {
    const same = registrant('B', { ...japanese, ...tourism })
    const related = registrant('C', { ...japanese, exchanges: ['eco-resort-tourism'] })
    expect(pointsOf(registrant('A', tourism), same, 'sharedSectors')).toBeGreaterThan(
      pointsOf(registrant('A', tourism), related, 'sharedSectors'),
    )
    expect(partsOf(registrant('A', tourism), same, 'sharedSectors')[0]?.reason.params).toEqual({
      sectors: 'sector:tourism',
    })
    expect(partsOf(registrant('A', tourism), related, 'sharedSectors')[0]?.reason.key).toBe(
      'matching.sharedSectors.related',
    )
  })

  it('count more than any related one, however near and rare that is', () => {
    const common = registrant('B', { ...japanese, exchanges: ['investment-promotion'] })
    const known = pointsOf(registrant('A', { exchanges: ['investment-promotion'] }), common, 'sharedSectors')
    for (const { id, related } of sectors()) {
      for (const other of related) {
        const near = registrant('B', { ...japanese, exchanges: [other.id] })
        expect(pointsOf(registrant('A', { exchanges: [id] }), near, 'sharedSectors'), id).toBeLessThan(known)
      }
    }
  })

  it('count more when they are rare', () => {
    const rare = pointsOf(
      registrant('A', { exchanges: ['quantum'] }),
      registrant('B', { ...japanese, exchanges: ['quantum'] }),
      'sharedSectors',
    )
    const common = pointsOf(registrant('A', tourism), registrant('B', { ...japanese, ...tourism }), 'sharedSectors')
    expect(rare).toBeGreaterThan(common)
  })

  it('count as rare by the registrants of a larger forum', () => {
    const crowd = Array.from({ length: 40 }, (_, k) => registrant(`V${k}`, { offers: ['quantum'], seeks: ['ai'] }))
    const pair = [
      registrant('A', { exchanges: ['quantum'] }),
      registrant('B', { ...japanese, exchanges: ['quantum'] }),
    ] as const
    const alone = scorePair(...pair, { event })
    const among = scorePair(...pair, { event, among: [...pair, ...crowd] })
    expect(among?.score).toBeLessThan(alone?.score ?? 0)
  })

  it('count little in the same direction unless both want exchange', () => {
    const sellers = pointsOf(
      registrant('A', { offers: ['tourism'] }),
      registrant('B', { ...japanese, offers: ['tourism'] }),
      'sharedSectors',
    )
    const exchange = pointsOf(registrant('A', tourism), registrant('B', { ...japanese, ...tourism }), 'sharedSectors')
    expect(sellers).toBeLessThan(exchange / 2)
  })
})

describe('priorities', () => {
  it('count most when both sides name the same field, less when one does', () => {
    const a = locality('A', 'phu-tho', 1, { priorities: ['semiconductor'] })
    const both = locality('B', 'nara', 1, { ...japanese, priorities: ['semiconductor'] })
    const one = locality('B', 'nara', 1, { ...japanese, seeks: ['semiconductor'] })
    expect(pointsOf(a, both, 'priorities')).toBeGreaterThan(pointsOf(a, one, 'priorities'))
    expect(partsOf(a, both, 'priorities')[0]?.reason.key).toBe('matching.priorities.both')
    expect(partsOf(a, one, 'priorities')[0]?.reason).toEqual({
      key: 'matching.priorities.one',
      params: { owner: 'registrant:A', sectors: 'sector:semiconductor' },
    })
  })

  it('count no further than the second one', () => {
    const a = locality('A', 'phu-tho', 1, { priorities: ['tourism', 'agriculture', 'semiconductor'] })
    const b = locality('B', 'nara', 1, { ...japanese, priorities: ['semiconductor'] })
    expect(partsOf(a, b, 'priorities').map(({ reason }) => reason.key)).not.toContain('matching.priorities.both')
  })
})

describe('initiatives', () => {
  const withInitiative = (months: number | undefined) => ({
    offers: ['agriculture'],
    initiatives: [
      { title: 'Joint farm', sectors: ['high-tech-agriculture'], ...(months === undefined ? {} : { months }) },
    ],
  })
  const partner = registrant('B', { ...japanese, ...withInitiative(12) })

  it('count within 24 months and not later', () => {
    expect(pointsOf(registrant('A', withInitiative(24)), partner, 'initiatives')).toBe(5)
    expect(pointsOf(registrant('A', withInitiative(25)), registrant('B', japanese), 'initiatives')).toBe(0)
    expect(pointsOf(registrant('A', withInitiative(undefined)), registrant('B', japanese), 'initiatives')).toBe(0)
  })

  it('of one side count less, where the other side works in the field', () => {
    const working = registrant('B', { ...japanese, seeks: ['high-tech-agriculture'] })
    expect(pointsOf(registrant('A', withInitiative(24)), working, 'initiatives')).toBe(3)
    expect(partsOf(registrant('A', withInitiative(24)), working, 'initiatives')[0]?.reason.params?.owner).toBe(
      'registrant:A',
    )
  })
})

describe('ties', () => {
  const at = (date: string) => {
    const base = forum()
    return { ...base, sessions: base.sessions.map((session) => ({ ...session, date })) }
  }
  const between = (vn: string, jp: string, context: Partial<ScoringContext> = {}, city?: string) =>
    partsOf(
      locality('V', vn, 1),
      locality('J', jp, 1, { ...japanese, ...(city === undefined ? {} : { municipality: city }) }),
      'ties',
      context,
    )[0]

  it('valid ones count in full', () => {
    expect(between('ha-noi', 'kanagawa')?.points).toBe(10)
    expect(sayReason('vi', between('ha-noi', 'kanagawa') ?? { key: '' })).toBe(
      'Đã có biên bản ghi nhớ giữa Hà Nội và Kanagawa (17/10/2024).',
    )
  })

  it('of a former province belong to the merged one and are marked as to be renewed, under the former name', () => {
    const tie = between('phu-tho', 'akita')
    expect(tie?.points).toBe(8)
    expect(tie?.reason.key).toBe('matching.ties.toRenew')
    expect(sayReason('en', tie ?? { key: '' })).toContain('Vinh Phuc and Akita')
    expect(between('vinh-phuc', 'akita')).toEqual(tie)
  })

  it('expired ones count half', () => {
    const expired = between('vinh-long', 'ehime', { event: at('2025-11-25') })
    expect([expired?.points, expired?.reason.key]).toEqual([5, 'matching.ties.expired'])
    const signedAgain = between('vinh-long', 'ehime', { event: at('2026-11-25') })
    expect([signedAgain?.points, signedAgain?.reason.key]).toEqual([10, 'matching.ties.valid'])
  })

  it('that are only contacts count least', () => {
    expect(between('thanh-hoa', 'yamanashi')?.points).toBe(4)
  })

  it('of a city count in full for the city and half for its prefecture', () => {
    expect(between('hai-phong', 'fukuoka', {}, 'kitakyushu')?.points).toBe(10)
    expect(between('hai-phong', 'fukuoka')?.points).toBe(5)
  })

  it('cost points where the organiser wants new contacts, and the sentence says so', () => {
    const wanted = forum({ weights: { ties: -10 } })
    const a = locality('V', 'ha-noi', 1, { seeks: ['tourism'] })
    const b = locality('J', 'kanagawa', 1, { ...japanese, offers: ['tourism'] })
    const [part] = partsOf(a, b, 'ties', { event: wanted })
    expect([part?.points, part?.reason.key]).toEqual([-10, 'matching.ties.newContactsWanted'])
  })

  it('are none where nothing is recorded', () => {
    expect(between('thanh-hoa', 'okinawa')).toBeUndefined()
  })
})

describe('requests', () => {
  const b = registrant('B', { ...japanese, names: { ja: 'ビー社' } })

  it('of both sides count more than of one', () => {
    const one = pointsOf(registrant('A', { wants: ['B'] }), b, 'requests')
    const both = pointsOf(registrant('A', { wants: ['B'] }), { ...b, wants: ['A'] }, 'requests')
    expect([one, both]).toEqual([7, 12])
  })

  it('name who asked, and may be written as a name', () => {
    const [part] = partsOf(registrant('A'), { ...b, wants: ['A'] }, 'requests')
    expect(part && sayReason('en', part)).toBe('B asked to meet A.')
    expect(pointsOf(registrant('A', { wants: ['ﾋﾞｰ社'] }), b, 'requests')).toBe(7)
  })
})

describe('parity of the heads', () => {
  const between = (vn: number | undefined, jp: number | undefined) =>
    scorePair(
      locality('V', 'hue', vn, { exchanges: ['tourism'] }),
      locality('J', 'kyoto', jp, { ...japanese, exchanges: ['tourism'] }),
      { event },
    )
  const part = (vn: number | undefined, jp: number | undefined) =>
    between(vn, jp)?.parts.find(({ kind }) => kind === 'parity')

  it.each([
    [1, 1, 5, 'equal'],
    [2, 1, 3.5, 'accepted'],
    [1, 3, 1.5, 'confirm'],
    [0, 1, 0, 'national'],
    [undefined, 1, 0, 'unknown'],
  ])('of ranks %s and %s is worth %s points: %s', (vn, jp, points, name) => {
    expect(part(vn, jp)).toMatchObject({ points, reason: { key: `matching.parity.${name}` } })
    expect(between(vn, jp)?.blocked).toBeUndefined()
  })

  it('blocks localities beyond the allowed gap, unless the secretariat accepts the pair', () => {
    expect(between(1, 4)?.blocked).toMatchObject({ key: 'matching.blocked.rankGap', params: { gap: 3, allowed: 2 } })
    const decisions = [{ a: 'J', b: 'V', decision: 'accepted' }] as const
    const [v, j] = [locality('V', 'hue', 1), locality('J', 'kyoto', 4, japanese)]
    expect(
      scorePair({ ...v, offers: ['tourism'] }, { ...j, seeks: ['tourism'] }, { event, decisions })?.blocked,
    ).toBeUndefined()
  })

  it('is no matter between a locality and a company, and blocks no companies', () => {
    const company = (code: string, rank: number, fields: object) =>
      registrant(code, { people: [{ name: code, title: '', rank }], ...fields })
    const maker = company('C', 7, { ...japanese, seeks: ['tourism'] })
    expect(partsOf(locality('V', 'hue', 1, { offers: ['tourism'] }), maker, 'parity')).toEqual([])
    expect(scorePair(company('A', 1, { offers: ['tourism'] }), maker, { event })?.blocked).toBeUndefined()
  })
})

describe('language', () => {
  const a = registrant('A', { offers: ['tourism'], languages: ['en'] })
  const b = registrant('B', { ...japanese, seeks: ['tourism'] })

  it('counts where both share one, and then no interpreter is needed', () => {
    const pair = scorePair(a, { ...b, languages: ['ja', 'en'] }, { event })
    const part = pair?.parts.find(({ kind }) => kind === 'language')
    expect(part?.points).toBe(3)
    expect(part && sayReason('vi', part)).toContain('tiếng Anh')
    expect(pair?.interpreter).toBe(false)
  })

  it('asks for an interpreter otherwise, unless one side says that it needs none', () => {
    expect(scorePair(a, b, { event })?.interpreter).toBe(true)
    expect(scorePair(a, { ...b, interpreter: false }, { event })?.interpreter).toBe(false)
    expect(pointsOf(a, { ...b, interpreter: false }, 'language')).toBe(0)
  })
})

describe('every sentence', () => {
  it('leaves no place unfilled and no id in it, in all three languages', () => {
    const vn = locality('V', 'phu-tho', 2, {
      offers: ['supporting-industry', 'quality-produce'],
      seeks: ['clean-energy'],
      priorities: ['smart-city'],
      initiatives: [{ title: 'x', sectors: ['retail'], months: 6 }],
      wants: ['J'],
      languages: ['en'],
    })
    const jp = locality('J', 'akita', 1, {
      ...japanese,
      seeks: ['quality-produce', 'electronics', 'retail', 'smart-city'],
      offers: ['hydrogen'],
      languages: ['en'],
    })
    const parts = scorePair(vn, jp, { event })?.parts ?? []
    expect(parts.map(({ kind }) => kind)).toEqual([
      'offerSeek',
      'offerSeek',
      'sharedSectors',
      'priorities',
      'initiatives',
      'ties',
      'requests',
      'parity',
      'language',
    ])
    for (const language of languages) {
      for (const part of parts)
        expect(sayReason(language, part)).not.toMatch(/\{\{|sector:|near:|registrant:|rank:|locality:/)
    }
  })
})
