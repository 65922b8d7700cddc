import Box from '@mui/material/Box'
import ButtonBase from '@mui/material/ButtonBase'
import type { ComponentType } from 'react'
import {
  type CommandId,
  commandTable,
  type Screen,
  screens,
  shortcutOf,
  writtenShortcut,
} from '../../../shared/bridge/commands.ts'
import { useTexts } from '../../i18n/i18n.ts'
import { isMac } from '../commands/keys.ts'
import { useCommand } from '../commands/registry.ts'
import {
  BoardIcon,
  GenerateIcon,
  ImportIcon,
  MatchingIcon,
  OnsiteIcon,
  PrintIcon,
  RegistrantsIcon,
  SettingsIcon,
  StartIcon,
} from '../icons/icons.tsx'
import { go, usePlace } from '../navigation.ts'

const icons: Record<Screen | 'settings', ComponentType> = {
  start: StartIcon,
  import: ImportIcon,
  registrants: RegistrantsIcon,
  matching: MatchingIcon,
  generate: GenerateIcon,
  board: BoardIcon,
  print: PrintIcon,
  onsite: OnsiteIcon,
  settings: SettingsIcon,
}

const commandOf = (screen: Screen | 'settings'): CommandId => (screen === 'settings' ? 'settings' : `go-${screen}`)

function RailButton({ screen }: { screen: Screen | 'settings' }) {
  const { t } = useTexts()
  const place = usePlace()
  const reachable = place.forumId !== null || screen === 'start' || screen === 'settings'
  const command = commandOf(screen)
  const shortcut = commandTable.find((entry) => entry.id === command)
  useCommand(command, () => go(screen), reachable)
  const here = place.screen === screen
  const Icon = icons[screen]
  return (
    <Box
      component="li"
      sx={{
        listStyle: 'none',
        ...(screen === 'settings' && { borderTop: 1, borderColor: 'divider', mt: 0.5, pt: 0.75 }),
      }}
    >
      <ButtonBase
        disabled={!reachable}
        onClick={() => go(screen)}
        aria-current={here ? 'page' : undefined}
        aria-keyshortcuts={
          shortcut ? shortcutOf(shortcut, isMac)?.replace('Mod', isMac ? 'Meta' : 'Control') : undefined
        }
        title={shortcut ? writtenShortcut(shortcutOf(shortcut, isMac) ?? '', isMac) : undefined}
        sx={{
          width: '100%',
          justifyContent: 'flex-start',
          gap: 1,
          px: 1.5,
          height: 36,
          borderRadius: 1,
          fontFamily: 'inherit',
          fontSize: '0.8125rem',
          fontWeight: here ? 600 : 400,
          color: here ? 'primary.main' : 'text.primary',
          bgcolor: here ? 'background.default' : 'transparent',
          boxShadow: here ? 'inset 3px 0 currentColor' : 'none',
          '&:hover': { bgcolor: 'background.default' },
          '&.Mui-disabled': { color: 'text.secondary', opacity: 0.6 },
        }}
      >
        <Icon />
        <Box component="span" sx={{ display: { xs: 'none', md: 'inline' } }}>
          {t(`shell:screens.${screen}`)}
        </Box>
        <Box component="span" sx={{ display: { md: 'none' }, position: 'absolute', clipPath: 'inset(50%)' }}>
          {t(`shell:screens.${screen}`)}
        </Box>
      </ButtonBase>
    </Box>
  )
}

/** The way between the screens; icons alone where the window is narrow. */
export function Rail() {
  const { t } = useTexts()
  return (
    <Box
      component="nav"
      aria-label={t('shell:navigation')}
      sx={{
        width: { xs: 52, md: 176 },
        flexShrink: 0,
        borderRight: 1,
        borderColor: 'divider',
        bgcolor: 'grey.100',
        overflowY: 'auto',
        p: 0.5,
      }}
    >
      <Box component="ol" sx={{ m: 0, p: 0, display: 'grid', gap: 0.25 }}>
        {screens.map((screen) => (
          <RailButton key={screen} screen={screen} />
        ))}
        <RailButton screen="settings" />
      </Box>
    </Box>
  )
}
