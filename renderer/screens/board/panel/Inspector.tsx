import Alert from '@mui/material/Alert'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import { sayReason } from '../../../../shared/matching/say-reason.ts'
import { pairKey } from '../../../../shared/model/pair.ts'
import type { MeetingRow } from '../../../database/rows.ts'
import { formatNumber } from '../../../i18n/format.ts'
import { useLanguage, useTexts } from '../../../i18n/i18n.ts'
import type { Carrying } from '../carrying.ts'
import type { BoardModel } from '../useBoard.ts'
import { InterpreterChoice } from './InterpreterChoice.tsx'
import { Locks } from './Locks.tsx'
import { People } from './People.tsx'

function Score({ a, b, model }: { a: string; b: string; model: BoardModel }) {
  const { t } = useTexts()
  const language = useLanguage()
  const pair = model.pairs.get(pairKey(a, b))
  if (!pair) return <Typography color="text.secondary">{t('board:noScore')}</Typography>
  const line = { borderTop: 1, borderColor: 'divider', fontWeight: 600 }
  return (
    <Box
      component="dl"
      aria-label={t('board:score')}
      sx={{ display: 'grid', gridTemplateColumns: '2.75rem 1fr', columnGap: 1, rowGap: 0.5, m: 0 }}
    >
      {pair.parts.map((part) => [
        <Box component="dt" key={`${part.kind} points`} sx={{ textAlign: 'right', fontWeight: 600 }}>
          {formatNumber(language, part.points, 1)}
        </Box>,
        <Box component="dd" key={part.kind} sx={{ m: 0 }}>
          {sayReason(language, part, model.words.nameOf)}
        </Box>,
      ])}
      <Box component="dt" sx={{ ...line, textAlign: 'right' }}>
        {formatNumber(language, pair.score, 1)}
      </Box>
      <Box component="dd" sx={{ ...line, m: 0 }}>
        {t('board:total')}
      </Box>
    </Box>
  )
}

/** Everything about the meeting in the cell that has the focus. */
export function Inspector(props: {
  forumId: string
  meeting: MeetingRow
  model: BoardModel
  carrying: Carrying
  onMove: () => void
}) {
  const { meeting, model, carrying } = props
  const { t } = useTexts()
  const { words } = model
  const facts = model.facts.get(meeting.id)
  const isCarried = carrying.carried?.a === meeting.a && carrying.carried.b === meeting.b
  return (
    <Box component="section" aria-label={t('board:inspector')} sx={{ display: 'grid', gap: 1.5 }}>
      <div>
        <Typography variant="h2">{`${meeting.a} ⇄ ${meeting.b}`}</Typography>
        <Typography>{t('board:pairNames', { a: words.nameOf(meeting.a), b: words.nameOf(meeting.b) })}</Typography>
        <Typography color="text.secondary">
          {t('board:where', { time: words.time(meeting.slot), table: meeting.table })}
        </Typography>
      </div>
      {facts?.problems.map((problem) => (
        <Alert key={problem.message.key + JSON.stringify(problem.message.params)} severity="error">
          {words.say(problem.message)}
        </Alert>
      ))}
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
        <Button variant="outlined" onClick={props.onMove}>
          {t(isCarried ? 'board:putBackButton' : 'board:move')}
        </Button>
        <Button variant="outlined" onClick={() => void carrying.takeOff(meeting)}>
          {t('board:takeOff')}
        </Button>
      </Box>
      <Locks forumId={props.forumId} meeting={meeting} />
      <InterpreterChoice meeting={meeting} model={model} carrying={carrying} />
      <div>
        <Typography variant="h3" gutterBottom>
          {t('board:score')}
        </Typography>
        <Score a={meeting.a} b={meeting.b} model={model} />
      </div>
      <div>
        <Typography variant="h3" gutterBottom>
          {t('board:people')}
        </Typography>
        <People codes={[meeting.a, meeting.b]} model={model} />
      </div>
    </Box>
  )
}
