import type { MenuItemConstructorOptions } from 'electron'
import {
  type CommandId,
  commandLabel,
  commandTable,
  type MenuName,
  menuLabel,
  menuNames,
  shortcutOf,
} from '../../shared/bridge/commands.ts'
import { say } from '../../shared/messages/say.ts'
import type { Language } from '../../shared/model/language.ts'
import { accelerator } from './accelerator.ts'

type Item = MenuItemConstructorOptions
type Role = NonNullable<Item['role']>

export type MenuState = {
  language: Language
  mac: boolean
  /** Developer tools are offered while the program is being made, never to a secretariat. */
  developing: boolean
  /** Commands that can be carried out now. Undefined: the window has not said yet. */
  enabled: readonly string[] | undefined
  recent: readonly { id: string; name: string }[]
}

export type MenuActions = {
  command(id: CommandId): void
  openRecent(id: string): void
  clearRecent(): void
}

const hostRoles: Partial<Record<CommandId, Role>> = {
  'zoom-in': 'zoomIn',
  'zoom-out': 'zoomOut',
  'zoom-reset': 'resetZoom',
  'full-screen': 'togglefullscreen',
}

const line: Item = { type: 'separator' }

/** The menu bar of this platform, drawn from the command table in the language of the app. */
export function menuTemplate(state: MenuState, actions: MenuActions): Item[] {
  const menus = menuNames.map((name) => menuOf(name, state, actions))
  return state.mac ? [applicationMenu(state, actions), ...menus] : menus
}

const word = (state: MenuState, name: string) => say(state.language, { key: `common.commands.${name}` })
const roleItem = (state: MenuState, role: Role): Item => ({ role, label: word(state, `roles.${role}`) })

function menuOf(name: MenuName, state: MenuState, actions: MenuActions): Item {
  // A Mac keeps the settings in the application menu.
  const own = commandTable.filter((command) => command.menu === name && !(state.mac && command.id === 'settings'))
  const sections = Map.groupBy(own, (command) => command.section ?? 1)
  const items: Item[] = []
  for (const [section, sectionCommands] of [...sections].sort(([a], [b]) => a - b)) {
    if (items.length > 0) items.push(line)
    for (const command of sectionCommands) items.push(commandItem(command.id, state, actions))
    if (name === 'file' && section === 1) items.push(recentItem(state, actions))
    if (name === 'edit' && section === 1) items.push(line, ...editItems(state))
  }
  items.push(...platformItems(name, state, items.length > 0))
  return { id: `menu-${name}`, label: say(state.language, menuLabel(name)), submenu: items }
}

function commandItem(id: CommandId, state: MenuState, actions: MenuActions): Item {
  const command = commandTable.find((each) => each.id === id)
  const shortcut = command ? shortcutOf(command, state.mac) : undefined
  const keys: Item = shortcut ? { accelerator: accelerator(shortcut) } : {}
  const base: Item = { id, label: say(state.language, commandLabel(id)), ...keys }
  const role = hostRoles[id]
  if (role) return { ...base, role }
  return {
    ...base,
    // The window hears the key itself, where it knows about input methods and text fields; the menu shows it.
    registerAccelerator: false,
    enabled: state.enabled?.includes(id) ?? true,
    click: () => actions.command(id),
  }
}

function recentItem(state: MenuState, actions: MenuActions): Item {
  const files: Item[] = state.recent.map(({ id, name }) => ({
    id: `recent-${id}`,
    label: name.replaceAll('&', '&&'),
    click: () => actions.openRecent(id),
  }))
  const clear: Item = { id: 'recent-clear', label: word(state, 'recentClear'), click: () => actions.clearRecent() }
  const none: Item = { label: word(state, 'recentNone'), enabled: false }
  return { id: 'recent', label: word(state, 'recent'), submenu: files.length > 0 ? [...files, line, clear] : [none] }
}

const editItems = (state: MenuState): Item[] =>
  (['cut', 'copy', 'paste', 'selectAll'] as const).map((role) => roleItem(state, role))

function platformItems(name: MenuName, state: MenuState, after: boolean): Item[] {
  const lined = (items: Item[]): Item[] => (after && items.length > 0 ? [line, ...items] : items)
  switch (name) {
    case 'file':
      return lined([roleItem(state, state.mac ? 'close' : 'quit')])
    case 'view':
      return state.developing ? lined([roleItem(state, 'toggleDevTools')]) : []
    case 'window':
      return state.mac
        ? [roleItem(state, 'minimize'), roleItem(state, 'zoom'), line, roleItem(state, 'front')]
        : [roleItem(state, 'minimize'), roleItem(state, 'close')]
    case 'help':
      return state.mac ? [] : lined([roleItem(state, 'about')])
    default:
      return []
  }
}

function applicationMenu(state: MenuState, actions: MenuActions): Item {
  return {
    label: 'Forum Match',
    submenu: [
      roleItem(state, 'about'),
      line,
      commandItem('settings', state, actions),
      line,
      { ...roleItem(state, 'services'), submenu: [] },
      line,
      roleItem(state, 'hide'),
      roleItem(state, 'hideOthers'),
      roleItem(state, 'unhide'),
      line,
      roleItem(state, 'quit'),
    ],
  }
}
