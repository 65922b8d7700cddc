import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Slider from '@mui/material/Slider'
import TextField from '@mui/material/TextField'
import Typography from '@mui/material/Typography'
import { useEffect, useRef, useState } from 'react'
import { effectiveWeights } from '../../../shared/matching/points.ts'
import { type ScoreWeights, scoreWeightsSchema } from '../../../shared/model/event.ts'
import { type ScorePartKind, scorePartKinds } from '../../../shared/model/pair.ts'
import type { ForumRow } from '../../database/rows.ts'
import { formatNumber } from '../../i18n/format.ts'
import { useLanguage, useTexts } from '../../i18n/i18n.ts'
import { tryWeights } from '../../repositories/scores.ts'
import { changeWeights } from '../../repositories/set-up.ts'

/** So long after the last movement the weights are written, as one step. */
const settleMs = 900

const limitsOf = (kind: ScorePartKind) => (kind === 'ties' ? { min: -20, max: 20 } : { min: 0, max: 60 })

/** Weights that are moved: the ranking follows at once, the forum when the hand rests. */
function useWeights(forum: ForumRow) {
  const written = forum.event.rules.weights
  const [draft, setDraft] = useState<ScoreWeights | null>(null)
  const pending = useRef<ScoreWeights | null>(null)
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined)
  const forumId = forum.id
  const write = useRef(async () => {
    const weights = pending.current
    if (!weights) return
    pending.current = null
    await changeWeights(forumId, weights)
    // What was moved meanwhile stays on trial.
    if (pending.current) return
    tryWeights(forumId, null)
    setDraft(null)
  })
  useEffect(
    () => () => {
      clearTimeout(timer.current)
      void write.current()
    },
    [],
  )
  const change = (weights: ScoreWeights) => {
    setDraft(weights)
    pending.current = weights
    tryWeights(forumId, weights)
    clearTimeout(timer.current)
    timer.current = setTimeout(() => void write.current(), settleMs)
  }
  return { weights: draft ?? written, change }
}

/** How much each part of a score counts at most, by slider or as a number. */
export function WeightsPanel({ forum }: { forum: ForumRow }) {
  const { t } = useTexts()
  const language = useLanguage()
  const { weights, change } = useWeights(forum)
  const effective = effectiveWeights(weights)
  const sum = scorePartKinds.reduce((total, kind) => total + Math.max(0, weights[kind]), 0)
  const reduced = sum > 100
  return (
    <Box component="section" aria-label={t('matching:weights.title')} sx={{ display: 'grid', gap: 1 }}>
      <Typography variant="body2" color="text.secondary">
        {t('matching:weights.hint')}
      </Typography>
      {scorePartKinds.map((kind) => {
        const { min, max } = limitsOf(kind)
        const set = (value: number) => change({ ...weights, [kind]: Math.max(min, Math.min(max, value)) })
        return (
          <Box key={kind} sx={{ display: 'grid', gridTemplateColumns: '1fr 84px', columnGap: 2, alignItems: 'center' }}>
            <Typography component="label" htmlFor={`weight-${kind}`} variant="body2" sx={{ gridColumn: '1 / -1' }}>
              {t(`matching:weights.${kind}`)}
              {reduced && kind !== 'ties' && (
                <Box component="span" sx={{ color: 'text.secondary' }}>
                  {` ${t('matching:weights.counts', { points: formatNumber(language, effective[kind], 1) })}`}
                </Box>
              )}
            </Typography>
            <Slider
              size="small"
              aria-label={t(`matching:weights.${kind}`)}
              value={weights[kind]}
              min={min}
              max={max}
              step={1}
              sx={{ ml: 1, width: 'calc(100% - 8px)' }}
              onChange={(_, value) => typeof value === 'number' && set(value)}
            />
            <TextField
              id={`weight-${kind}`}
              type="number"
              value={weights[kind]}
              slotProps={{ htmlInput: { min, max, step: 1 } }}
              onChange={(event) => set(Number(event.target.value) || 0)}
            />
          </Box>
        )
      })}
      <Typography variant="body2" role="status">
        {t(reduced ? 'matching:weights.reduced' : 'matching:weights.sum', { sum: formatNumber(language, sum) })}
      </Typography>
      <Button variant="outlined" onClick={() => change(scoreWeightsSchema.parse({}))}>
        {t('matching:weights.reset')}
      </Button>
    </Box>
  )
}
