import Button from '@mui/material/Button'
import LinearProgress from '@mui/material/LinearProgress'
import { useEffect } from 'react'
import type { ForumRow } from '../../database/rows.ts'
import { useTexts } from '../../i18n/i18n.ts'
import { keepPlan } from '../../repositories/kept-plans.ts'
import { announce } from '../../ui/announce.tsx'
import { startGeneration, useGeneration } from '../../ui/generation.ts'
import { StopIcon } from '../../ui/icons/icons.tsx'
import { toast } from '../../ui/toasts.tsx'
import type { BoardModel } from './useBoard.ts'

/** Generates again around what is locked. The plan of now is kept beside the generated ones. */
export function Regenerate({ forum, model }: { forum: ForumRow; model: BoardModel }) {
  const { t } = useTexts()
  const current = useGeneration()
  const generation = current?.forumId === forum.id ? current : null
  const running = generation?.state === 'running' || generation?.state === 'stopping'
  const { problem, meetings } = model
  const locked = meetings?.filter(({ locks }) => locks.time || locks.table || locks.interpreter).length ?? 0
  const state = generation?.state
  useEffect(() => {
    if (state === 'running') announce(t('board:generating'))
  }, [state, t])
  const run = async () => {
    if (!problem) return
    await keepPlan(forum.id, problem, forum.seed)
    await startGeneration(forum.id, problem, { seed: forum.seed })
    toast(t('board:regenerated', { count: locked }))
  }
  if (running) {
    return (
      <>
        <LinearProgress
          aria-label={t('board:generating')}
          variant={generation?.progress ? 'determinate' : 'indeterminate'}
          value={(generation?.progress?.share ?? 0) * 100}
          sx={{ width: 120 }}
        />
        <Button
          variant="outlined"
          color="error"
          startIcon={<StopIcon />}
          disabled={state === 'stopping'}
          onClick={() => generation?.stop()}
        >
          {t('board:stop')}
        </Button>
      </>
    )
  }
  return (
    <Button variant="outlined" disabled={!problem} onClick={() => void run()}>
      {t('board:regenerate', { count: locked })}
    </Button>
  )
}
