import Box from '@mui/material/Box'
import { formatNumber } from '../../i18n/format.ts'
import { useLanguage, useTexts } from '../../i18n/i18n.ts'
import type { PairChange } from '../../repositories/looks.ts'

const signs = { up: '▲', down: '▼' } as const

/** How a pair's score moved since the last look; in words for who cannot see the sign. */
export function ChangeMark({ change }: { change: PairChange | undefined }) {
  const { t } = useTexts()
  const language = useLanguage()
  if (!change) return null
  if (change.kind === 'new')
    return (
      <Box component="span" sx={{ color: 'success.main', fontWeight: 600 }}>
        {t('matching:change.new')}
      </Box>
    )
  const by = formatNumber(language, change.by, 1)
  return (
    <Box
      component="span"
      role="img"
      aria-label={t(`matching:change.${change.kind}`, { by })}
      title={t(`matching:change.${change.kind}`, { by })}
      sx={{ color: change.kind === 'up' ? 'success.main' : 'warning.main', whiteSpace: 'nowrap' }}
    >
      {`${signs[change.kind]} ${by}`}
    </Box>
  )
}
