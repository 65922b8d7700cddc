import type { MenuItemConstructorOptions } from 'electron'
import { describe, expect, test } from 'vitest'
import { accelerator } from '../../../../electron/menus/accelerator.ts'
import { type MenuState, menuTemplate } from '../../../../electron/menus/template.ts'
import { commandTable } from '../../../../shared/bridge/commands.ts'
import { languages } from '../../../../shared/model/language.ts'

const state: MenuState = { language: 'en', mac: false, developing: false, enabled: undefined, recent: [] }
const actions = { command: () => {}, openRecent: () => {}, clearRecent: () => {} }

const flat = (items: MenuItemConstructorOptions[]): MenuItemConstructorOptions[] =>
  items.flatMap((item) => [item, ...(Array.isArray(item.submenu) ? flat(item.submenu) : [])])
const all = (more: Partial<MenuState> = {}) => flat(menuTemplate({ ...state, ...more }, actions))
const roles = (more: Partial<MenuState>) => all(more).flatMap(({ role }) => (role ? [role] : []))

describe('the menu bar', () => {
  test.each([true, false])('holds every command that belongs to a menu, once (mac: %s)', (mac) => {
    const ids = all({ mac }).map(({ id }) => id)
    for (const command of commandTable) {
      expect(ids.filter((id) => id === command.id).length, command.id).toBe('menu' in command ? 1 : 0)
    }
  })

  test('differs in words, not in shape, from language to language', () => {
    const shapes = languages.map((language) => all({ language }).map(({ id, role, type }) => [id, role, type]))
    expect(shapes[0]).toEqual(shapes[1])
    expect(shapes[0]).toEqual(shapes[2])
    const [vi, ja, en] = languages.map((language) => all({ language }).map(({ label }) => label))
    const same = (vi ?? []).filter((label, at) => label && (label === ja?.[at] || label === en?.[at]))
    expect(same).toEqual([])
  })

  test('keeps to the conventions of a Mac', () => {
    const [first] = menuTemplate({ ...state, mac: true }, actions)
    expect(first?.label).toBe('Forum Match')
    const own = Array.isArray(first?.submenu) ? first.submenu.map(({ id, role }) => id ?? role) : []
    expect(own.filter(Boolean)).toEqual(['about', 'settings', 'services', 'hide', 'hideOthers', 'unhide', 'quit'])
    expect(roles({ mac: true })).toEqual(
      expect.arrayContaining(['cut', 'copy', 'paste', 'selectAll', 'minimize', 'front']),
    )
    expect(roles({ mac: true }).filter((role) => role === 'quit')).toHaveLength(1)
  })

  test('offers developer tools only while developing', () => {
    expect(roles({ developing: true })).toContain('toggleDevTools')
    expect(roles({ developing: false })).not.toContain('toggleDevTools')
    expect(roles({})).not.toContain('reload')
  })

  test('greys out what cannot be done', () => {
    const undo = (enabled: string[] | undefined) => all({ enabled }).find(({ id }) => id === 'undo')?.enabled
    expect(undo(undefined)).toBe(true)
    expect(undo([])).toBe(false)
    expect(undo(['undo'])).toBe(true)
  })

  test('leaves the keys of the app to the window', () => {
    const owned = all().filter(({ id }) => commandTable.some((command) => command.id === id && command.by === 'app'))
    expect(owned.every(({ registerAccelerator }) => registerAccelerator === false)).toBe(true)
  })

  test('lists recent files by name', () => {
    const opened: string[] = []
    const items = flat(
      menuTemplate(
        { ...state, recent: [{ id: 'file-1', name: 'A & B.forum' }] },
        { ...actions, openRecent: (id) => opened.push(id) },
      ),
    )
    const item = items.find(({ id }) => id === 'recent-file-1')
    expect(item?.label).toBe('A && B.forum')
    item?.click?.call(undefined, {} as never, undefined, {} as never)
    expect(opened).toEqual(['file-1'])
  })
})

test('shortcuts are written as Electron reads them', () => {
  expect(accelerator('Mod+Shift+Z')).toBe('CommandOrControl+Shift+Z')
  expect(accelerator('Ctrl+Cmd+F')).toBe('Control+Command+F')
  expect(accelerator('Mod+Plus')).toBe('CommandOrControl+Plus')
})
