import { describe, expect, it } from 'vitest'
import { findLegacyWriting, fromLegacy } from '../../../../../shared/intake/read/legacy-vietnamese.ts'
import { isVietnameseSyllable } from '../../../../../shared/intake/read/vietnamese-syllables.ts'

describe('legacy Vietnamese writings', () => {
  it.each([
    ['TØnh Phó Thä', 'Tỉnh Phú Thọ'],
    ['Céng hßa x· héi chñ nghÜa ViÖt Nam', 'Cộng hòa xã hội chủ nghĩa Việt Nam'],
    ['§éc lËp - Tù do - H¹nh phóc', 'Độc lập - Tự do - Hạnh phúc'],
    ['NguyÔn ThÞ Mü H»ng', 'Nguyễn Thị Mỹ Hằng'],
    ['Së C«ng Th\u00ad¬ng', 'Sở Công Thương'],
  ])('TCVN3 %s', (written, read) => expect(fromLegacy(written, 'tcvn3')).toBe(read))

  it.each([
    ['Tænh Phuù Thoï', 'Tỉnh Phú Thọ'],
    ['Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam', 'Cộng hòa xã hội chủ nghĩa Việt Nam'],
    ['Ñoäc laäp - Töï do - Haïnh phuùc', 'Độc lập - Tự do - Hạnh phúc'],
    ['NGUYEÃN THÒ MYÕ HAÈNG', 'NGUYỄN THỊ MỸ HẰNG'],
    ['Sôû Coâng Thöông', 'Sở Công Thương'],
  ])('VNI %s', (written, read) => expect(fromLegacy(written, 'vni')).toBe(read))

  it('UTF-8 read as CP1252', () => {
    expect(fromLegacy('Tá»‰nh Phú Thọ', 'utf8-as-1252')).toBe('Tá»‰nh Phú Thọ')
    expect(fromLegacy('Tá»‰nh', 'utf8-as-1252')).toBe('Tỉnh')
    expect(fromLegacy('ç¾¤é¦¬çœŒ', 'utf8-as-1252')).toBe('群馬県')
  })

  it.each([
    [['Tỉnh Phú Thọ', 'Nguyễn Văn Hùng', 'Hà Giang', 'Lê Đức']],
    [['Café Paris', 'São Paulo', 'Müller', 'José García']],
    [['群馬県', 'ベトナム', 'Hà Nội']],
    [['Ông', 'Bà', 'Hà', 'Sở', 'Tô Vân']],
  ])('asks nothing about %j', (texts) => expect(findLegacyWriting(texts)).toBeUndefined())

  it.each(['Tỉnh', 'nghiêng', 'quyển', 'gì', 'giường', 'ƯƠNG', 'khuya', 'Huế', 'yếu', 'thuở'])(
    '%s is a syllable',
    (word) => expect(isVietnameseSyllable(word)).toBe(true),
  )
  it.each(['TØnh', 'Phuù', 'Néi', 'Müller', 'ViÖt', 'strß'])('%s is none', (word) =>
    expect(isVietnameseSyllable(word)).toBe(false),
  )
})
