import type { Message } from '../model/message.ts'

/** The screens in the order of their numbers: Ctrl/Cmd+1 is the first. */
export const screens = ['start', 'import', 'registrants', 'matching', 'generate', 'board', 'print', 'onsite'] as const
export type Screen = (typeof screens)[number]

/** The heads of the menu bar, from left to right; macOS puts its own application menu before them. */
export const menuNames = ['file', 'edit', 'view', 'go', 'plan', 'window', 'help'] as const
export type MenuName = (typeof menuNames)[number]

export type Command = {
  id: string
  /** `Mod` is Ctrl, or Cmd on a Mac: `Mod+Shift+Z`. Left out: reached through menu and palette only. */
  shortcut?: string
  /** Where a Mac does it differently. */
  macShortcut?: string
  /** The menu it stands in; left out: it belongs to one screen and appears only there, in the palette and under F1. */
  menu?: MenuName
  /** Commands of one menu that belong together share a number; a line is drawn between numbers. */
  section?: number
  where: 'everywhere' | Screen
  /** Acts only while a cell of a grid or of the board has the focus, never while text is being typed. */
  onCell?: true
  /** `app`: the renderer carries it out, whoever sends it. `host`: the window's host does; a browser has its own. */
  by: 'app' | 'host'
}

/**
 * Every command there is, once: the native menu, the command palette, the key handler and the F1 sheet are drawn from
 * this table. Labels stand in the catalogues as `common.commands.ID`.
 */
export const commands = [
  { id: 'new-forum', shortcut: 'Mod+N', menu: 'file', section: 1, where: 'everywhere', by: 'app' },
  { id: 'open-forum', shortcut: 'Mod+O', menu: 'file', section: 1, where: 'everywhere', by: 'app' },
  { id: 'import-files', shortcut: 'Mod+I', menu: 'file', section: 2, where: 'everywhere', by: 'app' },
  { id: 'save-forum', shortcut: 'Mod+S', menu: 'file', section: 2, where: 'everywhere', by: 'app' },
  { id: 'restore-backup', menu: 'file', section: 2, where: 'everywhere', by: 'app' },
  { id: 'print', shortcut: 'Mod+P', menu: 'file', section: 3, where: 'everywhere', by: 'app' },
  { id: 'settings', shortcut: 'Mod+,', menu: 'file', section: 4, where: 'everywhere', by: 'app' },

  { id: 'undo', shortcut: 'Mod+Z', menu: 'edit', section: 1, where: 'everywhere', by: 'app' },
  {
    id: 'redo',
    shortcut: 'Mod+Shift+Z',
    menu: 'edit',
    section: 1,
    where: 'everywhere',
    by: 'app',
  },
  { id: 'find', shortcut: 'Mod+F', menu: 'edit', section: 3, where: 'everywhere', by: 'app' },
  { id: 'palette', shortcut: 'Mod+K', menu: 'edit', section: 3, where: 'everywhere', by: 'app' },

  { id: 'zoom-in', shortcut: 'Mod+Plus', menu: 'view', section: 1, where: 'everywhere', by: 'host' },
  { id: 'zoom-out', shortcut: 'Mod+-', menu: 'view', section: 1, where: 'everywhere', by: 'host' },
  { id: 'zoom-reset', shortcut: 'Mod+0', menu: 'view', section: 1, where: 'everywhere', by: 'host' },
  {
    id: 'full-screen',
    shortcut: 'F11',
    macShortcut: 'Ctrl+Cmd+F',
    menu: 'view',
    section: 2,
    where: 'everywhere',
    by: 'host',
  },
  { id: 'open-hall', menu: 'view', section: 2, where: 'everywhere', by: 'app' },

  { id: 'go-start', shortcut: 'Mod+1', menu: 'go', section: 1, where: 'everywhere', by: 'app' },
  { id: 'go-import', shortcut: 'Mod+2', menu: 'go', section: 1, where: 'everywhere', by: 'app' },
  { id: 'go-registrants', shortcut: 'Mod+3', menu: 'go', section: 1, where: 'everywhere', by: 'app' },
  { id: 'go-matching', shortcut: 'Mod+4', menu: 'go', section: 1, where: 'everywhere', by: 'app' },
  { id: 'go-generate', shortcut: 'Mod+5', menu: 'go', section: 1, where: 'everywhere', by: 'app' },
  { id: 'go-board', shortcut: 'Mod+6', menu: 'go', section: 1, where: 'everywhere', by: 'app' },
  { id: 'go-print', shortcut: 'Mod+7', menu: 'go', section: 1, where: 'everywhere', by: 'app' },
  { id: 'go-onsite', shortcut: 'Mod+8', menu: 'go', section: 1, where: 'everywhere', by: 'app' },

  { id: 'generate', shortcut: 'Mod+Enter', menu: 'plan', section: 1, where: 'generate', by: 'app' },
  { id: 'publish', menu: 'plan', section: 1, where: 'everywhere', by: 'app' },
  { id: 'next-problem', shortcut: 'F8', menu: 'plan', section: 2, where: 'everywhere', by: 'app' },
  { id: 'previous-problem', shortcut: 'Shift+F8', menu: 'plan', section: 2, where: 'everywhere', by: 'app' },
  { id: 'record-change', shortcut: 'F4', menu: 'plan', section: 2, where: 'everywhere', by: 'app' },

  { id: 'keys', shortcut: 'F1', menu: 'help', section: 1, where: 'everywhere', by: 'app' },

  { id: 'choose-field', shortcut: 'Alt+Down', where: 'import', onCell: true, by: 'app' },
  { id: 'edit-cell', shortcut: 'F2', where: 'registrants', onCell: true, by: 'app' },
  { id: 'paste-cells', shortcut: 'Mod+V', where: 'registrants', onCell: true, by: 'app' },
  { id: 'fill-down', shortcut: 'Mod+D', where: 'registrants', onCell: true, by: 'app' },
  { id: 'person-up', shortcut: 'Alt+Up', where: 'registrants', onCell: true, by: 'app' },
  { id: 'person-down', shortcut: 'Alt+Down', where: 'registrants', onCell: true, by: 'app' },
  { id: 'accept-pair', shortcut: 'Space', where: 'matching', onCell: true, by: 'app' },
  { id: 'reject-pair', shortcut: 'X', where: 'matching', onCell: true, by: 'app' },
  { id: 'require-pair', shortcut: 'R', where: 'matching', onCell: true, by: 'app' },
  { id: 'forbid-pair', shortcut: 'F', where: 'matching', onCell: true, by: 'app' },
  { id: 'undecide-pair', shortcut: 'Delete', where: 'matching', onCell: true, by: 'app' },
  { id: 'rows-tables', shortcut: 'Alt+1', where: 'board', by: 'app' },
  { id: 'rows-delegations', shortcut: 'Alt+2', where: 'board', by: 'app' },
  { id: 'rows-interpreters', shortcut: 'Alt+3', where: 'board', by: 'app' },
  { id: 'pick-up', shortcut: 'Enter', where: 'board', onCell: true, by: 'app' },
  { id: 'put-back', shortcut: 'Escape', where: 'board', onCell: true, by: 'app' },
  { id: 'lock-meeting', shortcut: 'L', where: 'board', onCell: true, by: 'app' },
  { id: 'unplace-meeting', shortcut: 'Delete', where: 'board', onCell: true, by: 'app' },
] as const satisfies readonly Command[]

export type CommandId = (typeof commands)[number]['id']

/** The same table for code that walks over it and reads the optional fields. */
export const commandTable: readonly (Command & { id: CommandId })[] = commands

/** What a command is called, for `say`. */
export const commandLabel = (id: CommandId): Message => ({ key: `common.commands.${id}` })

/** What a menu is called, for `say`. */
export const menuLabel = (menu: MenuName): Message => ({ key: `common.commands.menus.${menu}` })

/** The shortcut of a command on this platform, `undefined` when it has none. */
export const shortcutOf = (command: Command, mac: boolean): string | undefined =>
  (mac ? command.macShortcut : undefined) ?? command.shortcut

/** A key press as the DOM's KeyboardEvent tells it. */
export type KeyPress = {
  key: string
  code: string
  ctrlKey: boolean
  metaKey: boolean
  altKey: boolean
  shiftKey: boolean
}

const keyNames: Record<string, string> = { Plus: '+', Space: ' ', Down: 'ArrowDown', Up: 'ArrowUp' }

/**
 * Whether a key press is this shortcut. Digits and letters are compared by position as well as by character, because
 * Vietnamese input methods and Alt on a Mac change the character that a key gives.
 */
export function isShortcut(shortcut: string, press: KeyPress, mac: boolean): boolean {
  const parts = shortcut.split('+')
  const name = parts.at(-1) ?? ''
  const wants = (modifier: string) => parts.slice(0, -1).includes(modifier)
  const ctrl = wants('Ctrl') || (wants('Mod') && !mac)
  const meta = wants('Cmd') || (wants('Mod') && mac)
  const key = keyNames[name] ?? name
  if (press.ctrlKey !== ctrl || press.metaKey !== meta || press.altKey !== wants('Alt')) return false
  // + and other signs need Shift on some keyboards and none on others.
  const isWord = /^[A-Z0-9]$/.test(name) || name.length > 1
  if (isWord && name !== 'Plus' && press.shiftKey !== wants('Shift')) return false
  if (press.key.toLowerCase() === key.toLowerCase()) return true
  return press.code === `Key${name}` || press.code === `Digit${name}`
}

const macSigns: Record<string, string> = { Mod: '⌘', Cmd: '⌘', Ctrl: '⌃', Alt: '⌥', Shift: '⇧' }
const keyLabels: Record<string, string> = { Plus: '+', Mod: 'Ctrl', Down: '↓', Delete: 'Del', Escape: 'Esc' }

/** How a shortcut is written for people: `Ctrl+Shift+Z`, on a Mac `⇧⌘Z`. */
export function writtenShortcut(shortcut: string, mac: boolean): string {
  const parts = shortcut.split('+')
  if (!mac) return parts.map((part) => keyLabels[part] ?? part).join('+')
  const order = ['Ctrl', 'Alt', 'Shift', 'Mod', 'Cmd']
  const key = parts.at(-1) ?? ''
  const modifiers = parts.slice(0, -1).sort((a, b) => order.indexOf(a) - order.indexOf(b))
  return [...modifiers.map((part) => macSigns[part] ?? part), keyLabels[key] ?? key].join('')
}
