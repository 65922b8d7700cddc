import { describe, expect, it } from 'vitest'
import { sayReason } from '../../../../shared/matching/say-reason.ts'

describe('a reason in words', () => {
  const expired = {
    key: 'matching.ties.expired',
    params: { kind: 'tie:mou', places: 'locality:ben-tre,locality:ehime', date: 'date:2022-08', until: 'date:2025-08' },
  }

  it('has places, dates and kinds of ties in each language', () => {
    expect(sayReason('vi', expired)).toBe(
      'Giữa Bến Tre và Ehime từng có biên bản ghi nhớ (08/2022), đã hết hiệu lực (08/2025), có thể xem xét ký lại.',
    )
    expect(sayReason('ja', expired)).toContain('協力覚書（2022年8月）は期限が過ぎており（2025年8月）')
    expect(sayReason('en', expired)).toContain('(2022-08) ran out (2025-08)')
  })

  it('calls registrants by the name that is wanted', () => {
    const asked = { key: 'matching.requests.one', params: { owner: 'registrant:QNI', other: 'registrant:GUN' } }
    expect(sayReason('vi', asked)).toBe('QNI đề nghị gặp GUN.')
    expect(sayReason('vi', asked, (code) => (code === 'QNI' ? 'Quảng Ninh' : 'Gunma'))).toBe(
      'Quảng Ninh đề nghị gặp Gunma.',
    )
  })

  it('parts sectors so that their own commas do not confuse', () => {
    const same = { key: 'matching.sharedSectors.same', params: { sectors: 'sector:textile-garment,sector:tourism' } }
    expect(sayReason('vi', same)).toBe('Lĩnh vực chung của hai bên: Dệt may, da giày; Du lịch.')
    expect(sayReason('ja', same)).toBe('双方に共通する分野：繊維・縫製・皮革、観光。')
  })

  it.each([
    'tie:breaker',
    'date:tomorrow',
    'rank:and file',
    'language:xx',
    'Giai đoạn 1: cây giống',
    'a:b,c',
    'sector: one',
  ])('leaves text as it is: %s', (title) => {
    const remark = { key: 'matching.completeness.initiativeWithoutStart', params: { title } }
    expect(sayReason('en', remark)).toBe(`It is not said when this initiative can start: ${title}.`)
  })
})
