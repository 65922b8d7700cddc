import Alert from '@mui/material/Alert'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import { completeness } from '../../../shared/matching/completeness.ts'
import { sayReason } from '../../../shared/matching/say-reason.ts'
import type { PairDecision } from '../../../shared/model/pair.ts'
import { formatNumber } from '../../i18n/format.ts'
import { useLanguage, useTexts } from '../../i18n/i18n.ts'
import { ChangeMark } from './ChangeMark.tsx'
import { DecisionButtons } from './DecisionButtons.tsx'
import type { Matching, PairView } from './pairs.ts'

/** The parts of a score as the sum that they are: 20.0 + 7.5 − 2.0 = 25.5. */
function sumInWords(points: readonly number[], total: number, write: (value: number) => string): string {
  const terms = points.map((value, index) => {
    const sign = value < 0 ? '−' : '+'
    return index === 0 && value >= 0 ? write(value) : `${sign} ${write(Math.abs(value))}`
  })
  return `${terms.join(' ')} = ${write(total)}`
}

/** Why two should meet: every part of the score as a sentence with its points, and the sum. */
export function Reasons(props: {
  pair: PairView
  nameOf: Matching['nameOf']
  onDecide: (decision: PairDecision) => void
  onRegistrant: (code: string) => void
}) {
  const { pair, nameOf } = props
  const { t } = useTexts()
  const language = useLanguage()
  const write = (value: number) => formatNumber(language, value, 1)
  const counted = pair.parts.filter(({ points }) => points !== 0)
  return (
    <Box component="section" aria-label={t('matching:reasons')} tabIndex={-1} id="reasons" sx={{ outline: 'none' }}>
      <Typography variant="h2" gutterBottom>
        {t('matching:pair', { a: pair.nameA, b: pair.nameB })}
      </Typography>
      <DecisionButtons pairs={[pair]} onDecide={props.onDecide} />
      {pair.blocked && (
        <Alert severity="warning" sx={{ mt: 1 }}>
          {sayReason(language, pair.blocked, nameOf)}
        </Alert>
      )}
      <Box
        component="dl"
        sx={{ display: 'grid', gridTemplateColumns: '3.25rem 1fr', columnGap: 1, rowGap: 0.75, my: 1.5 }}
      >
        {pair.parts.map((part) => [
          <Box
            component="dt"
            key={`${part.reason.key} ${part.reason.params?.from ?? ''} points`}
            sx={{ textAlign: 'right', fontWeight: 600, color: part.points === 0 ? 'text.secondary' : 'inherit' }}
          >
            {formatNumber(language, part.points, 1)}
          </Box>,
          <Box component="dd" key={`${part.reason.key} ${part.reason.params?.from ?? ''}`} sx={{ m: 0 }}>
            {sayReason(language, part, nameOf)}
          </Box>,
        ])}
        <Box component="dt" sx={{ textAlign: 'right', fontWeight: 700, borderTop: 1, borderColor: 'divider', pt: 0.5 }}>
          {formatNumber(language, pair.score, 1)}
        </Box>
        <Box component="dd" sx={{ m: 0, borderTop: 1, borderColor: 'divider', pt: 0.5 }}>
          <b>{t('matching:total')}</b>
          {counted.length > 1 && (
            <Box component="span" sx={{ display: 'block', color: 'text.secondary' }}>
              {sumInWords(
                counted.map(({ points }) => points),
                pair.score,
                write,
              )}
            </Box>
          )}
          <ChangeMark change={pair.change} />
        </Box>
      </Box>
      <Typography variant="body2" gutterBottom>
        {t(pair.interpreter ? 'matching:withInterpreter' : 'matching:withoutInterpreter')}
      </Typography>
      {[pair.first, pair.second].map((registrant) => {
        const remarks = completeness(registrant)
        return (
          <Box key={registrant.code} sx={{ mt: 1 }}>
            <Button
              sx={{ px: 0.5, whiteSpace: 'normal', textAlign: 'left' }}
              onClick={() => props.onRegistrant(registrant.code)}
            >
              {t('matching:partnersOf', { name: nameOf(registrant.code) })}
            </Button>
            {remarks.length > 0 && (
              <Box component="ul" sx={{ m: 0, pl: 2.5, color: 'text.secondary', fontSize: '0.75rem' }}>
                {remarks.map((remark) => (
                  <li key={JSON.stringify(remark)}>{sayReason(language, remark, nameOf)}</li>
                ))}
              </Box>
            )}
          </Box>
        )
      })}
    </Box>
  )
}
