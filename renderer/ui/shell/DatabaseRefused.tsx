import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import type { Refusal } from '../../database/open.ts'
import { useTexts } from '../../i18n/i18n.ts'

/** Stands in the place of the app when the database cannot be opened; nothing in it is touched. */
export function DatabaseRefused({ refusal: { newer, problem } }: { refusal: Refusal }) {
  const { t } = useTexts()
  return (
    <Box role="alert" sx={{ p: 4, maxWidth: 720 }}>
      <Typography variant="h1" gutterBottom>
        {t(newer ? 'shell:database.newerTitle' : 'shell:database.closedTitle')}
      </Typography>
      <Typography sx={{ mb: 2 }}>
        {newer ? t('shell:database.newer') : t('shell:database.closed', { problem })}
      </Typography>
      <Button variant="outlined" onClick={() => location.reload()}>
        {t('shell:crash.reload')}
      </Button>
    </Box>
  )
}
