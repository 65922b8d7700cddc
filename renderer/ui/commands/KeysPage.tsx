import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Dialog from '@mui/material/Dialog'
import DialogActions from '@mui/material/DialogActions'
import DialogContent from '@mui/material/DialogContent'
import DialogTitle from '@mui/material/DialogTitle'
import Typography from '@mui/material/Typography'
import { useState } from 'react'
import { commandLabel, commandTable, screens, shortcutOf, writtenShortcut } from '../../../shared/bridge/commands.ts'
import { useSay, useTexts } from '../../i18n/i18n.ts'
import { isMac } from './keys.ts'
import { useCommand } from './registry.ts'

/** F1: every key, by the place where it acts. */
export function KeysPage() {
  const { t } = useTexts()
  const say = useSay()
  const [open, setOpen] = useState(false)
  useCommand('keys', () => setOpen(true))
  const places = (['everywhere', ...screens] as const).map((where) => ({
    where,
    heading: where === 'everywhere' ? t('shell:keys.everywhere') : t(`shell:screens.${where}`),
    commands: commandTable.filter((command) => command.where === where && shortcutOf(command, isMac)),
  }))
  return (
    <Dialog open={open} onClose={() => setOpen(false)} maxWidth="md" fullWidth aria-labelledby="keys-title">
      <DialogTitle id="keys-title">{t('shell:keys.title')}</DialogTitle>
      <DialogContent>
        <Box sx={{ columns: { sm: 2 }, columnGap: 4 }}>
          {places
            .filter(({ commands }) => commands.length > 0)
            .map(({ where, heading, commands }) => (
              <Box key={where} component="section" sx={{ breakInside: 'avoid', mb: 2 }}>
                <Typography variant="h3" component="h3" sx={{ mb: 0.5 }}>
                  {heading}
                </Typography>
                <Box component="dl" sx={{ display: 'grid', gridTemplateColumns: '7.5rem 1fr', rowGap: 0.25, m: 0 }}>
                  {commands.flatMap((command) => [
                    <dt key={`${command.id}-key`}>
                      <kbd>{writtenShortcut(shortcutOf(command, isMac) ?? '', isMac)}</kbd>
                    </dt>,
                    <Box component="dd" key={command.id} sx={{ m: 0 }}>
                      {say(commandLabel(command.id))}
                    </Box>,
                  ])}
                </Box>
              </Box>
            ))}
        </Box>
      </DialogContent>
      <DialogActions>
        <Button onClick={() => setOpen(false)} autoFocus>
          {t('shell:close')}
        </Button>
      </DialogActions>
    </Dialog>
  )
}
