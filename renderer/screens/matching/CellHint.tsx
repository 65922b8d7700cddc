import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import { useTexts } from '../../i18n/i18n.ts'

/** Below the reasons of a cell's delegations: the way to the companies of the two places. */
export function CellHint(props: { companies: number; hasPair: boolean; onCompanies: () => void }) {
  const { t } = useTexts()
  return (
    <Box sx={{ mt: 1, display: 'grid', gap: 1 }}>
      {!props.hasPair && <Typography color="text.secondary">{t('matching:matrix.choose')}</Typography>}
      {props.companies > 0 && (
        <Button variant="outlined" onClick={props.onCompanies}>
          {t('matching:matrix.showCompanies', { count: props.companies })}
        </Button>
      )}
    </Box>
  )
}
