import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import { useTexts } from '../../i18n/i18n.ts'
import { changeSettings, useSettings } from '../../ui/settings.ts'

/** What the app has remembered by itself, and how to make it forget. */
export function Remembered() {
  const { t } = useTexts()
  const { columns, columnMemory } = useSettings()
  const grids = Object.keys(columns).length
  const sheets = Object.keys(columnMemory).length
  return (
    <section aria-labelledby="remembered-title">
      <Typography id="remembered-title" component="h2" variant="h2" gutterBottom>
        {t('settings:remembered')}
      </Typography>
      <Box sx={{ display: 'grid', gridTemplateColumns: '1fr auto', gap: 1, alignItems: 'center', maxWidth: 640 }}>
        <span>{t('settings:columns', { count: grids })}</span>
        <Button variant="outlined" disabled={grids === 0} onClick={() => void changeSettings({ columns: {} })}>
          {t('settings:usualColumns')}
        </Button>
        <span>{t('settings:mappings', { count: sheets })}</span>
        <Button variant="outlined" disabled={sheets === 0} onClick={() => void changeSettings({ columnMemory: {} })}>
          {t('settings:forgetMappings')}
        </Button>
      </Box>
    </section>
  )
}
