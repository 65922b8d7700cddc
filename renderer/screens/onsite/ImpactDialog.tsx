import Alert from '@mui/material/Alert'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Dialog from '@mui/material/Dialog'
import DialogActions from '@mui/material/DialogActions'
import DialogContent from '@mui/material/DialogContent'
import DialogTitle from '@mui/material/DialogTitle'
import LinearProgress from '@mui/material/LinearProgress'
import Typography from '@mui/material/Typography'
import { useState } from 'react'
import type { SchedulingProblem } from '../../../shared/model/problem.ts'
import type { ChangeRow, ForumRow } from '../../database/rows.ts'
import { useSay, useTexts } from '../../i18n/i18n.ts'
import { disruptionOf } from '../../repositories/change-effects.ts'
import { acceptChange } from '../../repositories/onsite.ts'
import type { Scores } from '../../repositories/scores.ts'
import { announce } from '../../ui/announce.tsx'
import { toast } from '../../ui/toasts.tsx'
import { BeforeAfter } from './BeforeAfter.tsx'
import { OptionCards } from './OptionCards.tsx'
import { useImpact } from './useImpact.ts'
import { usePages } from './usePages.ts'
import type { DeskWords } from './words.ts'

/** What a change would cost, before anything is changed: up to three answers, and what each of them moves. */
export function ImpactDialog(props: {
  forum: ForumRow
  change: ChangeRow
  ready: { problem: SchedulingProblem; scores: Scores } | null
  locked: number
  words: DeskWords
  onClose: () => void
}) {
  const { forum, change, words } = props
  const { t } = useTexts()
  const say = useSay()
  const impact = useImpact(forum, change, props.ready)
  const [chosen, setChosen] = useState(0)
  const [busy, setBusy] = useState(false)
  const disruption = disruptionOf(change)
  const answer = impact.answers[chosen]
  const pages = usePages(answer)
  const accept = async () => {
    if (!answer) return
    setBusy(true)
    const { option, effects } = answer
    const done = await acceptChange(forum.id, change, { meetings: option.plan.meetings, effects }, impact.seen)
    setBusy(false)
    if (!done.ok) toast(say(done.failure), 'error')
    else announce(t('onsite:impact.accepted', { number: impact.revision }))
    props.onClose()
  }
  return (
    <Dialog open onClose={props.onClose} maxWidth="md" fullWidth aria-labelledby="impact-title">
      <DialogTitle id="impact-title">{t('onsite:impact.title')}</DialogTitle>
      <DialogContent sx={{ display: 'grid', gap: 1.5 }}>
        <Typography sx={{ fontWeight: 600 }}>{disruption ? words.change(disruption) : change.kind}</Typography>
        {impact.state === 'working' && (
          <Box>
            <LinearProgress aria-label={t('onsite:impact.working')} />
            <Typography color="text.secondary">{t('onsite:impact.working')}</Typography>
          </Box>
        )}
        {impact.state === 'failed' && (
          <Alert severity="error">{t('onsite:impact.failed', { problem: impact.problem ?? '' })}</Alert>
        )}
        {impact.state === 'ready' && impact.answers.length === 0 && (
          <Alert severity="warning">{t('onsite:impact.noAnswer')}</Alert>
        )}
        {answer && (
          <>
            <OptionCards answers={impact.answers} chosen={chosen} onChoose={setChosen} />
            <Typography>
              {t('onsite:impact.stays', { settled: impact.settled, locked: props.locked })}
              {pages !== undefined && ` ${t('onsite:impact.pages', { count: pages })}`}
            </Typography>
            <BeforeAfter answer={answer} words={words} />
          </>
        )}
      </DialogContent>
      <DialogActions>
        <Button onClick={props.onClose}>{t('shell:cancel')}</Button>
        <Button variant="contained" disabled={!answer || busy} onClick={() => void accept()}>
          {t('onsite:impact.accept', { number: impact.revision })}
        </Button>
      </DialogActions>
    </Dialog>
  )
}
