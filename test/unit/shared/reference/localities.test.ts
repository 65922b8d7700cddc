import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fold, matchesSearch } from '../../../../shared/reference/fold.ts'
import {
  currentLocality,
  kansaiPrefectures,
  localities,
  localityCode,
  localityName,
} from '../../../../shared/reference/localities.ts'
import { prefectures, provinces } from '../../../../shared/reference/locality-data.ts'
import { resolveLocality } from '../../../../shared/reference/resolve-locality.ts'

const found = (text: string, hints = {}) => {
  const resolution = resolveLocality(text, hints)
  return resolution.kind === 'found' ? resolution : undefined
}

describe('the list of localities', () => {
  it('holds 34 provinces and 47 prefectures with codes that no two share', () => {
    expect(localities().filter(({ side }) => side === 'vn')).toHaveLength(34)
    expect(localities().filter(({ side }) => side === 'jp')).toHaveLength(47)
    expect(new Set(localities().map(({ code }) => code)).size).toBe(81)
    for (const { code } of localities()) expect(code).toMatch(/^[A-Z]{3}$/)
    expect([localityCode('quang-ninh'), localityCode('gunma'), localityCode('vinh-phuc')]).toEqual([
      'QNI',
      'GUN',
      'PTH',
    ])
  })

  it('counts Mie into Kansai only when asked', () => {
    expect(kansaiPrefectures({ withMie: false })).not.toContain('mie')
    expect(kansaiPrefectures({ withMie: true })).toContain('mie')
  })
})

describe('resolveLocality', () => {
  it('finds every unit of the data under every name the data gives it', () => {
    for (const province of provinces) {
      for (const unit of province.mergedFrom) {
        for (const name of [
          ...Object.values(unit.names),
          ...unit.aliases.viEn.filter((alias) => alias.length > 2),
          ...unit.aliases.ja,
        ]) {
          const resolution = resolveLocality(name, { side: 'vn' })
          const answers =
            resolution.kind === 'found' ? [resolution] : resolution.kind === 'ambiguous' ? resolution.answers : []
          expect(
            answers.map(({ locality }) => locality),
            name,
          ).toContain(province.id)
        }
      }
    }
    for (const prefecture of prefectures) {
      const { romaji, kana, kanji, kanjiShort, vi, en } = prefecture
      const spellings = [
        romaji.hepburn,
        romaji.macron,
        romaji.kunrei,
        ...romaji.alternates,
        kana.hiragana,
        kana.katakana,
      ]
      for (const name of [...spellings, kana.hiraganaFull, kanji, kanjiShort, vi.full, en.full, ...vi.oldPhonetic]) {
        expect(found(name)?.locality, name).toBe(prefecture.id)
      }
    }
  })

  it('keeps the former unit of an old name and today’s name for both', () => {
    expect(found('Vĩnh Phúc')).toMatchObject({ locality: 'phu-tho', former: 'vinh-phuc' })
    expect(found('Phú Thọ')).not.toHaveProperty('former')
    expect(found('Phú Thọ', { date: '2022-06-23' })).toMatchObject({ locality: 'phu-tho', former: 'phu-tho' })
    expect(currentLocality('vinh-phuc')).toBe('phu-tho')
  })

  it.each([
    ['群馬県庁', 'gunma', undefined],
    ['GUNMA-KEN', 'gunma', undefined],
    ['ｸﾞﾝﾏ', 'gunma', undefined],
    ['ぐんま県', 'gunma', undefined],
    ['德島', 'tokushima', undefined],
    ['長﨑県', 'nagasaki', undefined],
    ['Tỉnh Hukusima', 'fukushima', undefined],
    ['Tokio', 'tokyo', undefined],
    ['thành phố Osaka', 'osaka', 'osaka-city'],
    ['大阪府', 'osaka', undefined],
    ['大阪市', 'osaka', 'osaka-city'],
    ['Osaka City', 'osaka', 'osaka-city'],
    ['岩手県一関市', 'iwate', 'ichinoseki'],
    ['〒371-8570 群馬県前橋市大手町1-1-1', 'gunma', '前橋市'],
    ['Kitakyushu', 'fukuoka', 'kitakyushu'],
  ])('reads %s as %s', (text, locality, municipality) => {
    expect(found(text)?.locality).toBe(locality)
    expect(found(text)?.municipality).toBe(municipality)
  })

  it.each([
    ['Tp. HCM', 'ho-chi-minh'],
    ['T.P Hồ Chí Minh', 'ho-chi-minh'],
    ['UBND tỉnh Quảng Ninh', 'quang-ninh'],
    ['Sở Ngoại vụ tỉnh Thanh Hoá', 'thanh-hoa'],
    ['Thua Thien Hue', 'hue'],
    ['Số 12 Trần Phú, phường Tân An, TP Cần Thơ', 'can-tho'],
    ['KCN Thăng Long, Đông Anh, Hà Nội', 'ha-noi'],
    ['Qui Nhơn', 'gia-lai'],
    ['ĐẮK NÔNG', 'lam-dong'],
    ['バリア＝ブンタウ省', 'ho-chi-minh'],
    ['ヴィンロン', 'vinh-long'],
    ['ビンフォック', 'dong-nai'],
    ['ビンフック', 'phu-tho'],
    ['Ha\u0300 Nam'.normalize('NFD'), 'ninh-binh'],
    ['Hu\u00ea\u0301', 'hue'],
  ])('reads %s as %s', (text, locality) => {
    expect(found(text)?.locality).toBe(locality)
  })

  it('lets ? stand for one lost letter, with little confidence', () => {
    expect(found('Qu?ng Ninh')).toMatchObject({ locality: 'quang-ninh', confidence: 0.5 })
    expect(found('Ph? Th?')?.locality).toBe('phu-tho')
    expect(resolveLocality('Qu?ng N???').kind).toBe('ambiguous')
  })

  it('asks about abbreviations and slips instead of guessing', () => {
    expect(resolveLocality('QN')).toMatchObject({
      kind: 'ambiguous',
      answers: [{ locality: 'quang-ninh' }, { locality: 'da-nang', former: 'quang-nam' }, { locality: 'quang-ngai' }],
    })
    expect(resolveLocality('Hải Hưng')).toMatchObject({ kind: 'ambiguous' })
    expect(resolveLocality('Quảng Nnh')).toMatchObject({ kind: 'ambiguous', answers: [{ locality: 'quang-ninh' }] })
  })

  it.each(['', ' ', 'Việt Nam', 'Nhật Bản', '関東', 'Mars', 'Công ty ABC', '-'])('knows nothing in “%s”', (text) => {
    expect(resolveLocality(text).kind).toBe('unknown')
  })

  it('never throws, and answers only with known ids', () => {
    const ids = new Set(localities().map(({ id }) => id))
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
        const resolution = resolveLocality(text)
        if (resolution.kind === 'found') expect(ids.has(resolution.locality)).toBe(true)
        if (resolution.kind === 'ambiguous')
          for (const answer of resolution.answers) expect(ids.has(answer.locality)).toBe(true)
      }),
    )
  })
})

describe('localityName', () => {
  it('prints the unit that was valid on the day of the event', () => {
    const full = (id: string, date: string) => localityName(id, 'vi', { date, full: true })
    expect(full('quang-ninh', '2025-11-25')).toBe('Tỉnh Quảng Ninh')
    expect(full('quang-ninh', '2026-09-01')).toBe('Thành phố Quảng Ninh')
    expect(full('quang-ninh', '2026-08-31')).toBe('Tỉnh Quảng Ninh')
    expect(full('vinh-phuc', '2022-06-23')).toBe('Tỉnh Vĩnh Phúc')
    expect(full('hue', '2024-06-01')).toBe('Tỉnh Thừa Thiên Huế')
    expect(full('hue', '2025-06-01')).toBe('Thành phố Huế')
    expect(localityName('dong-nai', 'ja', { date: '2026-04-29', full: true })).toBe('ドンナイ省')
    expect(localityName('dong-nai', 'ja', { full: true })).toBe('ドンナイ市')
  })

  it('names prefectures and cities in three languages', () => {
    expect(localityName('osaka', 'vi', { full: true })).toBe('Phủ Osaka')
    expect(localityName('gunma', 'ja')).toBe('群馬県')
    expect(localityName('gunma', 'en', { full: true })).toBe('Gunma Prefecture')
    expect(localityName('ichinoseki', 'vi')).toBe('Ichinoseki')
    expect(localityName('nowhere', 'en')).toBe('nowhere')
  })
})

describe('search without regard to marks, width and kana type', () => {
  it('finds what a person means', () => {
    expect(matchesSearch('Đà Nẵng', 'da nang')).toBe(true)
    expect(matchesSearch('トヨタ自動車', 'ﾄﾖﾀ')).toBe(true)
    expect(matchesSearch('トヨタ', 'とよた')).toBe(true)
    expect(matchesSearch('Huế', 'Hue\u0302\u0301')).toBe(true)
    expect(matchesSearch('長﨑県', '長崎')).toBe(true)
    expect(matchesSearch('Đà Nẵng', 'ha noi')).toBe(false)
  })

  it('folding twice changes nothing more', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), (text) => {
        const once = fold(text)
        expect(fold(once)).toBe(once)
      }),
    )
  })
})
