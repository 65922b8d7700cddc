import Alert from '@mui/material/Alert'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import LinearProgress from '@mui/material/LinearProgress'
import Table from '@mui/material/Table'
import TableBody from '@mui/material/TableBody'
import TableCell from '@mui/material/TableCell'
import TableHead from '@mui/material/TableHead'
import TableRow from '@mui/material/TableRow'
import Typography from '@mui/material/Typography'
import { useEffect } from 'react'
import { nameIn } from '../../../shared/model/language.ts'
import { slotsOf } from '../../../shared/scheduling/slots.ts'
import type { ForumRow, GenerationRow } from '../../database/rows.ts'
import { formatDate, formatInstant, formatNumber, formatShare } from '../../i18n/format.ts'
import { useLanguage, useSay, useTexts } from '../../i18n/i18n.ts'
import { returnToGeneration, useGenerations } from '../../repositories/generations.ts'
import { useProblem } from '../../repositories/problem.ts'
import { announce } from '../../ui/announce.tsx'
import { useCommand } from '../../ui/commands/registry.ts'
import { type Generation, startGeneration, useGeneration } from '../../ui/generation.ts'
import { GenerateIcon, StopIcon } from '../../ui/icons/icons.tsx'
import { go } from '../../ui/navigation.ts'
import { Page } from '../../ui/Page.tsx'

function Programme({ forum }: { forum: ForumRow }) {
  const { t } = useTexts()
  const language = useLanguage()
  return (
    <Table size="small" aria-label={t('generate:programme')}>
      <TableHead>
        <TableRow>
          <TableCell>{t('generate:columns.date')}</TableCell>
          <TableCell>{t('generate:columns.time')}</TableCell>
          <TableCell>{t('generate:columns.session')}</TableCell>
          <TableCell align="right">{t('generate:columns.slotLength')}</TableCell>
        </TableRow>
      </TableHead>
      <TableBody>
        {forum.event.sessions.map((session) => (
          <TableRow key={session.id}>
            <TableCell>{formatDate(language, session.date)}</TableCell>
            <TableCell>{`${session.start}–${session.end}`}</TableCell>
            <TableCell>{nameIn(session.names, language)}</TableCell>
            <TableCell align="right">
              {session.kind === 'meetings' ? t('generate:minutes', { count: session.slotMinutes }) : ''}
            </TableCell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  )
}

function Progress({ generation }: { generation: Generation }) {
  const { t } = useTexts()
  const language = useLanguage()
  const { progress, state } = generation
  if (state === 'failed')
    return <Alert severity="error">{t('generate:failed', { problem: generation.problem ?? '' })}</Alert>
  if (state === 'done')
    return <Alert severity="success">{t('generate:done', { count: generation.meetings ?? 0 })}</Alert>
  return (
    <Box sx={{ display: 'grid', gap: 1 }}>
      <LinearProgress
        aria-label={t('generate:progress')}
        variant={progress ? 'determinate' : 'indeterminate'}
        value={(progress?.share ?? 0) * 100}
      />
      <Typography>
        {progress
          ? t(`generate:phase.${progress.phase}`, {
              value: formatNumber(language, progress.value),
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

function Unplaced({ generation }: { generation: GenerationRow }) {
  const { t } = useTexts()
  const say = useSay()
  if (generation.plan.unplaced.length === 0) return <Typography>{t('generate:allPlaced')}</Typography>
  return (
    <Table size="small" aria-label={t('generate:unplaced')}>
      <TableHead>
        <TableRow>
          <TableCell>{t('generate:columns.pair')}</TableCell>
          <TableCell>{t('generate:columns.why')}</TableCell>
          <TableCell>{t('generate:columns.cure')}</TableCell>
        </TableRow>
      </TableHead>
      <TableBody>
        {generation.plan.unplaced.slice(0, 100).map((pair) => (
          <TableRow key={`${pair.a} ${pair.b}`}>
            <TableCell sx={{ whiteSpace: 'nowrap' }}>{`${pair.a} ⇄ ${pair.b}`}</TableCell>
            <TableCell>{pair.why ? say(pair.why) : pair.reason}</TableCell>
            <TableCell>{pair.how ? say(pair.how) : pair.cure}</TableCell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  )
}

/** Screen 5: the set-up as numbers, one button, and what came of it. */
export function GenerateScreen({ forum }: { forum: ForumRow }) {
  const { t } = useTexts()
  const language = useLanguage()
  const problem = useProblem(forum)
  const generations = useGenerations(forum.id)
  const current = useGeneration()
  const generation = current?.forumId === forum.id ? current : null
  const running = generation?.state === 'running' || generation?.state === 'stopping'
  const slots = slotsOf(forum.event)
  const run = () => {
    if (problem) void startGeneration(forum.id, problem, { seed: forum.seed })
  }
  useCommand('generate', run, problem !== null && !running)
  const state = generation?.state
  useEffect(() => {
    if (state === 'done') announce(t('generate:done', { count: generation?.meetings ?? 0 }))
  }, [state, generation?.meetings, t])
  const latest = generations?.[0]
  return (
    <Page
      title={t('shell:screens.generate')}
      summary={t('generate:capacity', {
        slots: slots.length,
        tables: forum.event.tables.length,
        interpreters: forum.event.interpreters.length,
        places: formatNumber(language, slots.length * forum.event.tables.length),
        pairs: formatNumber(language, problem?.pairs.length ?? 0),
      })}
      actions={
        <>
          {latest && (
            <Button variant="outlined" onClick={() => go('board')}>
              {t('generate:toBoard')}
            </Button>
          )}
          {running ? (
            <Button
              variant="contained"
              color="error"
              startIcon={<StopIcon />}
              disabled={state === 'stopping'}
              onClick={() => generation?.stop()}
            >
              {t('generate:stop')}
            </Button>
          ) : (
            <Button variant="contained" startIcon={<GenerateIcon />} disabled={!problem} onClick={run}>
              {t('generate:generate')}
            </Button>
          )}
        </>
      }
    >
      <Box sx={{ display: 'grid', gap: 2, maxWidth: 1100 }}>
        {generation && <Progress generation={generation} />}
        <Programme forum={forum} />
        {latest && (
          <section>
            <Typography variant="h2" gutterBottom>
              {t('generate:unplaced')}
            </Typography>
            <Unplaced generation={latest} />
          </section>
        )}
        {generations && generations.length > 1 && (
          <section>
            <Typography variant="h2" gutterBottom>
              {t('generate:earlier')}
            </Typography>
            {generations.slice(1).map((row) => (
              <Box key={row.id} sx={{ display: 'flex', gap: 2, alignItems: 'center' }}>
                <span>{formatInstant(language, row.madeAt)}</span>
                <span>{t('generate:meetings', { count: row.plan.meetings.length })}</span>
                <Button onClick={() => void returnToGeneration(forum.id, row.id)}>{t('generate:return')}</Button>
              </Box>
            ))}
          </section>
        )}
      </Box>
    </Page>
  )
}
