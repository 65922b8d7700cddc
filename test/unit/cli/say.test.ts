import { describe, expect, it } from 'vitest'
import { cliLanguage, languageOfLocale } from '../../../cli/say.ts'

describe('cliLanguage', () => {
  it('prefers what was asked for, then LC_ALL, LC_MESSAGES and LANG, then English', () => {
    expect(cliLanguage(['ja'], { LC_ALL: 'vi_VN.UTF-8' })).toBe('ja')
    expect(cliLanguage([], { LC_ALL: 'vi_VN.UTF-8', LANG: 'ja_JP.UTF-8' })).toBe('vi')
    expect(cliLanguage([], { LC_ALL: '', LC_MESSAGES: 'ja_JP', LANG: 'vi_VN' })).toBe('ja')
    expect(cliLanguage([], { LANG: 'ja_JP.eucJP' })).toBe('ja')
    expect(cliLanguage([], { LANG: 'C' })).toBe('en')
    expect(cliLanguage([], {})).toBe('en')
  })

  it('does not take a language that only begins alike', () => {
    expect(languageOfLocale('vie_VN')).toBeUndefined()
    expect(languageOfLocale('ja-JP')).toBe('ja')
  })
})
