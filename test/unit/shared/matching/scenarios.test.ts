import { describe, expect, it } from 'vitest'
import { scorePair, scorePairs, topFor } from '../../../../shared/matching/rank.ts'
import { sayReason } from '../../../../shared/matching/say-reason.ts'
import { forum, locality, registrant } from './forum.ts'

const event = forum()
const sixFields = [
  'supporting-industry',
  'high-tech-agriculture',
  'agri-processing',
  'tourism',
  'education',
  'technology-transfer',
]

describe('Thanh Hóa and Yamanashi at the first forum', () => {
  const thanhHoa = locality('THO', 'thanh-hoa', 2, {
    exchanges: sixFields,
    priorities: ['supporting-industry', 'high-tech-agriculture'],
  })
  const yamanashi = locality('YNS', 'yamanashi', 1, {
    side: 'jp',
    exchanges: sixFields,
    priorities: ['supporting-industry'],
  })

  it('score high on their six common fields, with a remark on parity', () => {
    const pair = scorePair(thanhHoa, yamanashi, { event })
    expect(pair?.score).toBeGreaterThanOrEqual(70)
    const sentences = pair?.parts.map((part) => sayReason('vi', part)) ?? []
    expect(sentences.join('\n')).toContain('Công nghiệp hỗ trợ; Nông nghiệp công nghệ cao')
    expect(pair?.parts.find(({ kind }) => kind === 'parity')?.reason.key).toBe('matching.parity.accepted')
  })
})

describe('two localities that both only say in which fields they seek cooperation', () => {
  const seeking = (code: string, id: string, side: 'vn' | 'jp', fields: object = {}) =>
    locality(code, id, 2, { side, seeks: sixFields, ...fields })

  it('are no two buyers: they match, though less than offer and need, and the sentence says so', () => {
    const both = scorePair(seeking('THO', 'thanh-hoa', 'vn'), seeking('YNS', 'yamanashi', 'jp'), { event })
    const answered = scorePair(
      seeking('THO', 'thanh-hoa', 'vn'),
      locality('YNS', 'yamanashi', 2, { side: 'jp', exchanges: sixFields }),
      { event },
    )
    expect(both?.score).toBeGreaterThan(50)
    expect(answered?.score).toBeGreaterThan(both?.score ?? 100)
    expect(both && sayReason('vi', both.parts[0] ?? { key: '' })).toMatch(
      /^Hai địa phương cùng mong muốn hợp tác về: Công nghiệp hỗ trợ;/,
    )
  })

  it('name wishes beside real offers', () => {
    const offering = seeking('YNS', 'yamanashi', 'jp', { offers: ['tourism', 'hydrogen'] })
    const [part] =
      scorePair(seeking('THO', 'thanh-hoa', 'vn', { offers: ['hydrogen'] }), offering, { event })?.parts.slice(1) ?? []
    expect(part && sayReason('en', part)).toMatch(
      /^YNS offers what THO is looking for: Tourism\. Both localities wish to cooperate in: Supp/,
    )
  })

  it('are two buyers where they are companies', () => {
    const buyers = ['A', 'B'].map((code, k) => registrant(code, { side: k === 0 ? 'vn' : 'jp', seeks: sixFields }))
    expect(scorePairs(buyers, { event })).toEqual([])
  })
})

describe('thematic matching of Phú Thọ', () => {
  const pomelo = registrant('POM', {
    offers: ['quality-produce', 'ocop-local-specialties'],
    seeks: ['retail', 'trade-promotion'],
  })
  const grapes = registrant('GRP', { side: 'jp', offers: ['quality-produce'], seeks: ['retail'] })
  const retailer = registrant('RET', { side: 'jp', offers: ['retail'], seeks: ['quality-produce'] })
  const silentRetailer = registrant('SRT', { side: 'jp', offers: ['retail'] })
  const partMaker = registrant('PRT', { offers: ['supporting-industry'], seeks: ['technology-transfer'] })
  const carMaker = registrant('CAR', { side: 'jp', offers: ['automotive-motorcycle'] })
  const pairs = scorePairs([pomelo, grapes, retailer, silentRetailer, partMaker, carMaker], { event })

  it('brings the pomelo seller to the retailers and not to the grape exporter', () => {
    expect(topFor(pairs, 'POM', 5).map(({ b }) => b)).toEqual(['RET', 'SRT'])
    expect(scorePair(pomelo, grapes, { event })?.blocked?.key).toBe('matching.blocked.competitors')
  })

  it('brings the maker of parts to the car maker by adjacency, and says so', () => {
    const best = topFor(pairs, 'PRT', 1)[0]
    expect(best?.b).toBe('CAR')
    expect(sayReason('en', best?.parts[0]?.reason ?? { key: '' })).toContain(
      'Supporting industry (related to Automobiles',
    )
  })
})

describe('Phú Thọ with its partner prefectures', () => {
  const phuTho = locality('PTH', 'phu-tho', 1, {
    seeks: ['supporting-industry', 'agri-processing', 'handicraft', 'urban-planning', 'disaster-early-warning'],
    offers: ['quality-produce', 'ocop-local-specialties', 'labour-employment'],
  })
  const prefectures = [
    locality('NAR', 'nara', 2, { side: 'jp', offers: ['handicraft', 'urban-planning'], seeks: ['labour-employment'] }),
    locality('AKI', 'akita', 1, { side: 'jp', offers: ['agri-processing', 'disaster-early-warning'] }),
    locality('TOC', 'tochigi', 1, { side: 'jp', offers: ['supporting-industry'], seeks: ['quality-produce'] }),
  ]
  const ichinoseki = locality('ICH', 'iwate', 2, {
    side: 'jp',
    municipality: 'ichinoseki',
    offers: ['agri-processing', 'handicraft'],
  })

  it('keeps the three prefectures as they were when Ichinoseki is taken out', () => {
    const all = scorePairs([phuTho, ...prefectures, ichinoseki], { event })
    expect(all.map(({ b }) => b)).toContain('ICH')
    expect(scorePairs([phuTho, ...prefectures], { event })).toEqual(all.filter(({ b }) => b !== 'ICH'))
  })

  it('says which tie comes from which former unit', () => {
    const tie = scorePair(phuTho, ichinoseki, { event })?.parts.find(({ kind }) => kind === 'ties')
    expect(tie && sayReason('vi', tie)).toContain('Hòa Bình và Ichinoseki')
    expect(tie && sayReason('ja', tie)).toContain('一関市')
  })
})

describe('the follow-up of the receptions', () => {
  it('brings Gunma, which trains for elderly care, to a province that seeks it', () => {
    const gunma = locality('GUN', 'gunma', 1, { side: 'jp', offers: ['elderly-care', 'hr-training', 'chemicals'] })
    const seeking = locality('BNI', 'bac-ninh', 1, { seeks: ['elderly-care', 'hr-training'] })
    const other = locality('CMA', 'ca-mau', 1, { seeks: ['fisheries-aquaculture'] })
    const pairs = scorePairs([gunma, seeking, other], { event })
    expect(topFor(pairs, 'GUN', 5).map(({ a }) => a)).toEqual(['BNI'])
  })
})
