import Dialog from '@mui/material/Dialog'
import InputBase from '@mui/material/InputBase'
import List from '@mui/material/List'
import ListItemButton from '@mui/material/ListItemButton'
import Typography from '@mui/material/Typography'
import { type KeyboardEvent, useState } from 'react'
import { commandLabel, commandTable, shortcutOf, writtenShortcut } from '../../../shared/bridge/commands.ts'
import { matchesSearch } from '../../../shared/reference/fold.ts'
import { useSay, useTexts } from '../../i18n/i18n.ts'
import { usePlace } from '../navigation.ts'
import { isComposing, isMac } from './keys.ts'
import { reasonAgainst } from './reasons.ts'
import { runCommand, useCommand, useEnabledCommands } from './registry.ts'

/**
 * Ctrl+K: every command, found by any part of its name. Those that can do nothing now stand at the end, greyed, with the
 * reason. Keys of cells belong to the cell that has the focus and stand under F1 only; what the host does is its own.
 */
export function Palette() {
  const { t } = useTexts()
  const say = useSay()
  const [open, setOpen] = useState(false)
  const [query, setQuery] = useState('')
  const [chosen, setChosen] = useState(0)
  const enabled = useEnabledCommands()
  const show = () => {
    setQuery('')
    setChosen(0)
    setOpen(true)
  }
  useCommand('palette', show)
  const place = usePlace()
  const all = commandTable
    .filter((command) => command.by === 'app' && !command.onCell && command.id !== 'palette')
    .map((command) => ({ command, label: say(commandLabel(command.id)) }))
    .filter(({ label }) => matchesSearch(label, query))
  const found = all.filter(({ command }) => enabled.includes(command.id))
  const greyed = all.filter(({ command }) => !enabled.includes(command.id))

  const run = (id: string) => {
    setOpen(false)
    // After the dialog has given the focus back, so that a command may move it.
    setTimeout(() => runCommand(id))
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (isComposing(event.nativeEvent)) return
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (step) {
      event.preventDefault()
      setChosen((chosen + step + found.length) % Math.max(found.length, 1))
    }
    const target = found[chosen]
    if (event.key === 'Enter' && target) run(target.command.id)
  }
  return (
    <Dialog
      open={open}
      onClose={() => setOpen(false)}
      fullWidth
      maxWidth="sm"
      aria-label={t('shell:palette.title')}
      sx={{ '& .MuiDialog-container': { alignItems: 'flex-start' } }}
    >
      <InputBase
        autoFocus
        value={query}
        onChange={(event) => {
          setQuery(event.target.value)
          setChosen(0)
        }}
        onKeyDown={onKeyDown}
        placeholder={t('shell:palette.placeholder')}
        inputProps={{
          role: 'combobox',
          'aria-label': t('shell:palette.placeholder'),
          'aria-expanded': true,
          'aria-controls': 'palette-list',
          'aria-activedescendant': found[chosen] ? `palette-${found[chosen].command.id}` : undefined,
        }}
        sx={{ px: 2, py: 1, borderBottom: 1, borderColor: 'divider', fontSize: '1rem' }}
      />
      <List id="palette-list" role="listbox" aria-label={t('shell:palette.title')} dense sx={{ overflow: 'auto' }}>
        {found.map(({ command, label }, index) => (
          <ListItemButton
            key={command.id}
            id={`palette-${command.id}`}
            role="option"
            tabIndex={-1}
            aria-selected={index === chosen}
            selected={index === chosen}
            onClick={() => run(command.id)}
            sx={{ justifyContent: 'space-between' }}
          >
            <span>{label}</span>
            <kbd>{writtenShortcut(shortcutOf(command, isMac) ?? '', isMac)}</kbd>
          </ListItemButton>
        ))}
        {greyed.map(({ command, label }) => (
          <ListItemButton
            key={command.id}
            role="option"
            tabIndex={-1}
            aria-selected={false}
            aria-disabled
            sx={{ justifyContent: 'space-between', gap: 2, color: 'text.secondary', cursor: 'default' }}
          >
            <span>{label}</span>
            <small>{reasonAgainst(command, place, t)}</small>
          </ListItemButton>
        ))}
      </List>
      {all.length === 0 && <Typography sx={{ px: 2, pb: 2 }}>{t('shell:palette.none')}</Typography>}
    </Dialog>
  )
}
