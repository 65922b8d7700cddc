// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import { isComposing, isTyping } from '../../../../renderer/ui/commands/keys.ts'
import { fileName } from '../../../../renderer/ui/forum-files.ts'
import { commandTable, shortcutOf } from '../../../../shared/bridge/commands.ts'

describe('keys', () => {
  it('of an input method are never commands', () => {
    expect(isComposing({ isComposing: true, keyCode: 13 })).toBe(true)
    expect(isComposing({ isComposing: false, keyCode: 229 })).toBe(true)
    expect(isComposing({ isComposing: false, keyCode: 13 })).toBe(false)
  })

  it('without a modifier act only on a focused cell', () => {
    for (const command of commandTable) {
      const shortcut = shortcutOf(command, false) ?? ''
      const isPlain = shortcut !== '' && !shortcut.includes('+') && !/^F\d+$/.test(shortcut)
      if (isPlain) expect(command.onCell, command.id).toBe(true)
    }
  })

  it('belong to the text while somebody types', () => {
    const field = document.createElement('input')
    expect(isTyping(field)).toBe(true)
    field.type = 'checkbox'
    expect(isTyping(field)).toBe(false)
    expect(isTyping(document.createElement('textarea'))).toBe(true)
    expect(isTyping(document.createElement('button'))).toBe(false)
  })
})

describe('a file name', () => {
  it('is one that every file system takes, in any script', () => {
    expect(fileName('Diễn đàn: Việt Nam / Nhật Bản?')).toBe('Diễn đàn Việt Nam Nhật Bản')
    expect(fileName('日越フォーラム\n2026')).toBe('日越フォーラム 2026')
    expect(fileName('…'.repeat(200)).length).toBeLessThanOrEqual(80)
    expect(fileName('<>|')).toBe('forum')
  })
})
