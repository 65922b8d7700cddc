import Alert from '@mui/material/Alert'
import Box from '@mui/material/Box'
import LinearProgress from '@mui/material/LinearProgress'
import Typography from '@mui/material/Typography'
import { formatNumber, formatShare } from '../../i18n/format.ts'
import { useLanguage, useTexts } from '../../i18n/i18n.ts'
import type { Generation } from '../../ui/generation.ts'

/** How far the generation is: the work done, and how much of the proved bound is reached. */
export function Progress({ generation }: { generation: Generation }) {
  const { t } = useTexts()
  const language = useLanguage()
  const { progress, state } = generation
  if (state === 'failed')
    return <Alert severity="error">{t('generate:failed', { problem: generation.problem ?? '' })}</Alert>
  if (state === 'done')
    return <Alert severity="success">{t('generate:done', { count: generation.meetings ?? 0 })}</Alert>
  return (
    <Box sx={{ display: 'grid', gap: 0.5 }}>
      <LinearProgress
        aria-label={t('generate:progress')}
        variant={progress ? 'determinate' : 'indeterminate'}
        value={Math.round((progress?.share ?? 0) * 100)}
      />
      <Typography>
        {state === 'stopping' && `${t('generate:stopping')} `}
        {progress
          ? t(`generate:phase.${progress.phase}`, {
              value: formatNumber(language, progress.value, 1),
              gaps: formatNumber(language, progress.gaps),
            })
          : t('generate:starting')}
        {progress?.valueBound
          ? ` ${t('generate:ofBound', { share: formatShare(language, progress.value / progress.valueBound, 1) })}`
          : ''}
      </Typography>
    </Box>
  )
}
