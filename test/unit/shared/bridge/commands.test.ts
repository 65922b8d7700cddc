import { describe, expect, test } from 'vitest'
import {
  commandLabel,
  commandTable,
  isShortcut,
  type KeyPress,
  menuLabel,
  menuNames,
  screens,
  shortcutOf,
  writtenShortcut,
} from '../../../../shared/bridge/commands.ts'
import { say } from '../../../../shared/messages/say.ts'
import { languages } from '../../../../shared/model/language.ts'

const press = (key: string, more: Partial<KeyPress> = {}): KeyPress => ({
  key,
  code: '',
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  ...more,
})

describe('the command table', () => {
  test('names each command once', () => {
    const ids = commandTable.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
  })

  test.each([true, false])('gives each key to one command wherever it acts (mac: %s)', (mac) => {
    const owners = new Map<string, string>()
    for (const command of commandTable) {
      const shortcut = shortcutOf(command, mac)
      if (!shortcut) continue
      for (const where of command.where === 'everywhere' ? ['everywhere', ...screens] : [command.where]) {
        const place = `${where} ${shortcut}`
        expect(owners.get(place), `${place}: ${command.id}`).toBeUndefined()
        owners.set(place, command.id)
      }
    }
  })

  test.each(languages)('has words for every command and menu in %s', (language) => {
    const labels = commandTable.map(({ id }) => say(language, commandLabel(id)))
    expect(labels.every((label) => label.length > 0)).toBe(true)
    expect(menuNames.map((name) => say(language, menuLabel(name))).every((label) => label.length > 0)).toBe(true)
  })

  test('goes to the screens in their order', () => {
    const goers = screens.map((screen) => commandTable.find(({ id }) => id === `go-${screen}`)?.shortcut)
    expect(goers).toEqual(['Mod+1', 'Mod+2', 'Mod+3', 'Mod+4', 'Mod+5', 'Mod+6', 'Mod+7', 'Mod+8'])
  })
})

describe('a shortcut', () => {
  test.each([
    ['Mod+Z', press('z', { ctrlKey: true }), false, true],
    ['Mod+Z', press('z', { metaKey: true }), true, true],
    ['Mod+Z', press('z', { metaKey: true }), false, false],
    ['Mod+Z', press('Z', { ctrlKey: true, shiftKey: true }), false, false],
    ['Mod+Shift+Z', press('Z', { ctrlKey: true, shiftKey: true }), false, true],
    ['Mod+Z', press('я', { ctrlKey: true, code: 'KeyZ' }), false, true],
    ['Alt+1', press('¡', { altKey: true, code: 'Digit1' }), true, true],
    ['Mod+Plus', press('+', { ctrlKey: true, shiftKey: true }), false, true],
    ['Mod+Plus', press('+', { ctrlKey: true }), false, true],
    ['Mod+-', press('-', { ctrlKey: true }), false, true],
    ['Space', press(' '), false, true],
    ['Alt+Down', press('ArrowDown', { altKey: true }), false, true],
    ['F8', press('F8'), false, true],
    ['F8', press('F8', { shiftKey: true }), false, false],
    ['X', press('x'), false, true],
    ['X', press('x', { ctrlKey: true }), false, false],
    ['Ctrl+Cmd+F', press('f', { ctrlKey: true, metaKey: true }), true, true],
  ] as const)('%s and a key press (%#)', (shortcut, key, mac, expected) => {
    expect(isShortcut(shortcut, key, mac)).toBe(expected)
  })

  test('is written as each platform writes it', () => {
    expect(writtenShortcut('Mod+Shift+Z', false)).toBe('Ctrl+Shift+Z')
    expect(writtenShortcut('Mod+Shift+Z', true)).toBe('⇧⌘Z')
    expect(writtenShortcut('Mod+Plus', false)).toBe('Ctrl++')
    expect(writtenShortcut('Alt+Down', false)).toBe('Alt+↓')
  })
})
