import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import { useTexts } from '../../i18n/i18n.ts'
import type { PairView } from './pairs.ts'

const choices = [
  { decision: 'accepted', key: 'Space' },
  { decision: 'required', key: 'R' },
  { decision: 'rejected', key: 'X' },
  { decision: 'forbidden', key: 'F' },
] as const

/** Accept, require, reject, forbid: for one pair or for a selection. Pressed once more, a decision is taken back. */
export function DecisionButtons(props: {
  pairs: readonly PairView[]
  onDecide: (decision: (typeof choices)[number]['decision']) => void
}) {
  const { t } = useTexts()
  const { pairs } = props
  return (
    <Box role="group" aria-label={t('matching:decide.title')} sx={{ display: 'flex', flexWrap: 'wrap', gap: 0.5 }}>
      {choices.map(({ decision, key }) => {
        const pressed = pairs.length > 0 && pairs.every((pair) => pair.decision === decision)
        return (
          <Button
            key={decision}
            variant={pressed ? 'contained' : 'outlined'}
            aria-pressed={pressed}
            title={key}
            disabled={pairs.length === 0}
            sx={{ px: 1 }}
            onClick={() => props.onDecide(decision)}
          >
            {t(`matching:decide.${decision}`)}
          </Button>
        )
      })}
    </Box>
  )
}
