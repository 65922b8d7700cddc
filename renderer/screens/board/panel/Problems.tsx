import Box from '@mui/material/Box'
import ButtonBase from '@mui/material/ButtonBase'
import Typography from '@mui/material/Typography'
import type { BoardProblem } from '../../../../shared/scheduling/board-problems.ts'
import { useTexts } from '../../../i18n/i18n.ts'
import { ErrorIcon } from '../../../ui/icons/icons.tsx'
import type { BoardModel } from '../useBoard.ts'

const mostShown = 300

/** Every rule that the board breaks; each leads to its meeting. */
export function Problems(props: { model: BoardModel; onShow: (problem: BoardProblem) => void }) {
  const { t } = useTexts()
  const { problems, words } = props.model
  if (problems.length === 0) return <Typography color="text.secondary">{t('board:noProblems')}</Typography>
  return (
    <Box component="ul" aria-label={t('board:problems')} sx={{ m: 0, p: 0, display: 'grid', gap: 0.5 }}>
      {problems.slice(0, mostShown).map((problem) => (
        <Box
          component="li"
          key={problem.message.key + JSON.stringify(problem.message.params)}
          sx={{ listStyle: 'none' }}
        >
          <ButtonBase
            onClick={() => props.onShow(problem)}
            sx={{
              width: '100%',
              justifyContent: 'flex-start',
              alignItems: 'flex-start',
              textAlign: 'left',
              gap: 1,
              p: 0.75,
              border: 1,
              borderColor: 'divider',
              borderRadius: 1,
              fontFamily: 'inherit',
              fontSize: '0.8125rem',
            }}
          >
            <ErrorIcon color="error" />
            <span>{words.say(problem.message)}</span>
          </ButtonBase>
        </Box>
      ))}
    </Box>
  )
}
