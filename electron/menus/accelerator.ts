/** A shortcut of the command table as Electron writes it: `Mod+Shift+Z` → `CommandOrControl+Shift+Z`. */
export function accelerator(shortcut: string): string {
  return shortcut
    .split('+')
    .map((part) => ({ Mod: 'CommandOrControl', Ctrl: 'Control', Cmd: 'Command' })[part] ?? part)
    .join('+')
}
