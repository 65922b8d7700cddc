import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import type { PlanMetrics } from '../../../shared/model/plan.ts'
import type { GenerationRow } from '../../database/rows.ts'
import { formatNumber, formatShare } from '../../i18n/format.ts'
import { useLanguage, useTexts } from '../../i18n/i18n.ts'

/** How near a plan is to the best that can be; undefined where no bound was proved. */
export function shareOfBound({ value, valueBound }: PlanMetrics): number | undefined {
  if (valueBound === undefined || valueBound <= 0) return undefined
  return Math.min(1, value / valueBound)
}

/** How good a plan is, as a sentence and as figures. */
export function Quality({ generation }: { generation: GenerationRow }) {
  const { t } = useTexts()
  const language = useLanguage()
  const { metrics, meetings } = generation.plan
  const share = shareOfBound(metrics)
  const value = formatNumber(language, metrics.value, 1)
  const bound = formatNumber(language, metrics.valueBound ?? 0, 1)
  const optimal = metrics.proof === 'optimal' || share === 1
  const figures = [
    { name: 'meetings', text: formatNumber(language, meetings.length) },
    { name: 'value', text: value },
    { name: 'share', text: share === undefined ? '–' : formatShare(language, share, 1) },
    { name: 'gaps', text: formatNumber(language, metrics.gaps) },
    { name: 'belowMinimum', text: formatNumber(language, metrics.belowMinimum ?? 0) },
  ] as const
  return (
    <section aria-label={t('generate:quality.title')}>
      <Typography gutterBottom>
        {optimal
          ? t('generate:quality.optimal', { value })
          : share === undefined
            ? t('generate:quality.unproved', { value })
            : t('generate:quality.bound', { value, bound, share: formatShare(language, share, 1) })}
        {generation.stopped && ` ${t('generate:quality.stopped')}`}
      </Typography>
      <Box component="dl" sx={{ display: 'flex', flexWrap: 'wrap', gap: 3, m: 0 }}>
        {figures.map(({ name, text }) => (
          <div key={name}>
            <Typography component="dt" variant="caption" color="text.secondary">
              {t(`generate:quality.${name}`)}
            </Typography>
            <Typography component="dd" sx={{ m: 0, fontSize: '1.125rem', fontWeight: 600 }}>
              {text}
            </Typography>
          </div>
        ))}
      </Box>
    </section>
  )
}
