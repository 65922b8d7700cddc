// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import { formatDate, formatNumber, formatShare } from '../../../../renderer/i18n/format.ts'
import { sayIn, startI18n, startLanguage } from '../../../../renderer/i18n/i18n.ts'

describe('the language to start in', () => {
  it('is the chosen one, else the first of the system’s that the app speaks, else Vietnamese', () => {
    expect(startLanguage('ja', ['en-GB'])).toBe('ja')
    expect(startLanguage(null, ['fr-FR', 'ja-JP', 'en'])).toBe('ja')
    expect(startLanguage(null, ['VI-vn'])).toBe('vi')
    expect(startLanguage(null, ['fr', 'de'])).toBe('vi')
  })
})

describe('dates and numbers', () => {
  it('are written as each language writes them', () => {
    expect(formatDate('vi', '2026-11-25')).toBe('Thứ Tư 25/11/2026')
    expect(formatDate('ja', '2026-11-25')).toBe('2026年11月25日（水）')
    expect(formatDate('en', '2026-03-01')).toBe('Sunday 01/03/2026')
    expect([formatNumber('vi', 1234.5, 1), formatNumber('ja', 1234.5, 1)]).toEqual(['1.234,5', '1,234.5'])
    expect(formatShare('en', 0.9876, 1)).toBe('98.8%')
  })
})

describe('messages', () => {
  it('come from the screens’ catalogues where a namespace is named, else from the domain’s', () => {
    startI18n('en')
    expect(sayIn('vi', { key: 'shell:history.publish', params: { number: 3 } })).toBe('Phát hành bản R3')
    expect(sayIn('ja', { key: 'common.commands.undo' })).toBe('元に戻す')
  })
})
