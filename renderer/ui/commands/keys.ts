import { useEffect } from 'react'
import { commandTable, isShortcut, shortcutOf } from '../../../shared/bridge/commands.ts'
import { canRun, runCommand } from './registry.ts'

/** Whether shortcuts are written with ⌘. */
export const isMac = /mac/i.test(navigator.platform)

/** A key press of an input method belongs to the text that is being composed, never to a command. */
export const isComposing = (event: Pick<KeyboardEvent, 'isComposing' | 'keyCode'>): boolean =>
  event.isComposing || event.keyCode === 229

/** Whether keys now go into text. */
export function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false
  if (target.isContentEditable || target instanceof HTMLTextAreaElement) return true
  const written = ['text', 'search', 'number', 'date', 'time', 'tel', 'email', 'url', 'password']
  return target instanceof HTMLInputElement && written.includes(target.type)
}

/** While text is typed, these keys mean the text and not the forum. */
const ofText = new Set(['undo', 'redo', 'paste-cells'])

/** Listens to the shortcuts of the command table; once, at the root. Commands of cells are the cells' own affair. */
export function useShortcuts(): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || isComposing(event)) return
      for (const command of commandTable) {
        const shortcut = shortcutOf(command, isMac)
        if (command.by !== 'app' || command.onCell || !shortcut || !isShortcut(shortcut, event, isMac)) continue
        if (!canRun(command.id) || (ofText.has(command.id) && isTyping(event.target))) continue
        event.preventDefault()
        runCommand(command.id)
        return
      }
    }
    addEventListener('keydown', onKeyDown)
    return () => removeEventListener('keydown', onKeyDown)
  }, [])
}
