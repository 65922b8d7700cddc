import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import type { Explanation } from '../../../shared/scheduling/explain.ts'
import type { ForumRow, GenerationRow } from '../../database/rows.ts'
import { useSay, useTexts } from '../../i18n/i18n.ts'
import { useAssessment } from '../../repositories/checking.ts'
import { applyCure } from '../../repositories/set-up.ts'
import { Empty } from '../../ui/Page.tsx'
import { toast } from '../../ui/toasts.tsx'
import { LeftOut } from './LeftOut.tsx'
import { Quality } from './Quality.tsx'

/** What the last generation gave: how good it is, who has least and why, what is left out and what would cure it. */
export function Result(props: { forum: ForumRow; generation: GenerationRow | null; onGenerate: () => void }) {
  const { forum, generation } = props
  const { t } = useTexts()
  const say = useSay()
  const { answer, state } = useAssessment(generation)
  if (!generation) return <Empty title={t('generate:noPlan')} hint={t('generate:noPlanHint')} />
  const left = generation.problem.pairs.length - generation.plan.meetings.length
  const cure = async (pair: Explanation) => {
    await applyCure(forum.id, pair, pair.changes)
    toast(t('generate:cured'), 'success', { label: t('generate:generate'), run: props.onGenerate })
  }
  return (
    <Box sx={{ display: 'grid', gap: 2 }}>
      <Quality generation={generation} />
      {state === 'working' && !answer && <Typography color="text.secondary">{t('generate:assessing')}</Typography>}
      {state === 'failed' && <Typography color="error">{t('generate:capacityLine.failed')}</Typography>}
      {answer && (
        <>
          {answer.fairness.least.length > 0 && (
            <section>
              <Typography variant="h2" gutterBottom>
                {t('generate:least')}
              </Typography>
              <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
                {answer.fairness.least.map(({ participant, message, why }) => (
                  <li key={participant}>{`${say(message)} ${say(why)}`}</li>
                ))}
              </Box>
            </section>
          )}
          <section>
            <Typography variant="h2" gutterBottom>
              {t('generate:leftOut', { count: left })}
            </Typography>
            {left > answer.unplaced.length && (
              <Typography color="text.secondary" gutterBottom>
                {t('generate:leftOutShown', { count: answer.unplaced.length })}
              </Typography>
            )}
            <LeftOut pairs={answer.unplaced} onCure={(pair) => void cure(pair)} />
          </section>
        </>
      )}
    </Box>
  )
}
