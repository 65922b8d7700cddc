import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Table from '@mui/material/Table'
import TableBody from '@mui/material/TableBody'
import TableCell from '@mui/material/TableCell'
import TableHead from '@mui/material/TableHead'
import TableRow from '@mui/material/TableRow'
import Typography from '@mui/material/Typography'
import { useMemo, useState } from 'react'
import { type PlanDifference, planDifference } from '../../../shared/scheduling/difference.ts'
import type { ForumRow, GenerationRow } from '../../database/rows.ts'
import { formatInstant, formatNumber, formatShare } from '../../i18n/format.ts'
import { useLanguage, useTexts } from '../../i18n/i18n.ts'
import { returnToGeneration } from '../../repositories/generations.ts'
import { plainMeeting, useMeetings } from '../../repositories/meetings.ts'
import { Empty } from '../../ui/Page.tsx'
import { toast } from '../../ui/toasts.tsx'
import { shareOfBound } from './Quality.tsx'

const columns = ['madeAt', 'meetings', 'value', 'share', 'gaps', 'belowMinimum', 'compared'] as const

function Compared({ difference }: { difference: PlanDifference }) {
  const { t } = useTexts()
  const { added, cancelled, moved, participants } = difference
  if (added.length + cancelled.length + moved.length === 0) return t('generate:earlierPlans.same')
  return t('generate:earlierPlans.difference', {
    added: added.length,
    cancelled: cancelled.length,
    moved: moved.length,
    people: participants.length,
  })
}

/** Who is touched by going back to a plan. */
function WhoChanges({ difference }: { difference: PlanDifference }) {
  const { t } = useTexts()
  return (
    <Box sx={{ py: 1 }}>
      <Typography variant="body2">
        {t('generate:earlierPlans.who', { codes: difference.participants.join(', ') })}
      </Typography>
      {(['added', 'cancelled'] as const).map(
        (kind) =>
          difference[kind].length > 0 && (
            <Typography key={kind} variant="body2">
              {t(`generate:earlierPlans.${kind}`, {
                pairs: difference[kind].map(({ a, b }) => `${a} ⇄ ${b}`).join(', '),
              })}
            </Typography>
          ),
      )}
    </Box>
  )
}

/** The plans that were kept: compared with the one on the board, and taken back. */
export function Earlier({ forum, generations }: { forum: ForumRow; generations: readonly GenerationRow[] }) {
  const { t } = useTexts()
  const language = useLanguage()
  const meetings = useMeetings(forum.id)
  const [opened, setOpened] = useState<string | null>(null)
  const rows = useMemo(() => {
    const now = { meetings: (meetings ?? []).map(plainMeeting) }
    return generations.map((row) => ({ row, difference: planDifference(now, row.plan) }))
  }, [generations, meetings])
  if (rows.length === 0) return <Empty title={t('generate:noPlan')} hint={t('generate:noPlanHint')} />
  const takeBack = async (row: GenerationRow) => {
    await returnToGeneration(forum.id, row.id)
    toast(t('generate:earlierPlans.taken', { count: row.plan.meetings.length }))
  }
  return (
    <Table size="small" aria-label={t('generate:parts.earlier')}>
      <TableHead>
        <TableRow>
          {columns.map((column) => (
            <TableCell key={column} align={column === 'madeAt' || column === 'compared' ? 'left' : 'right'}>
              {t(`generate:earlierPlans.columns.${column}`)}
            </TableCell>
          ))}
          <TableCell aria-label={t('generate:actions')} />
        </TableRow>
      </TableHead>
      <TableBody>
        {rows.map(({ row, difference }) => {
          const { metrics } = row.plan
          const share = shareOfBound(metrics)
          const same = difference.added.length + difference.cancelled.length + difference.moved.length === 0
          const isOpen = opened === row.id
          return [
            <TableRow key={row.id}>
              <TableCell>
                {formatInstant(language, row.madeAt)}
                {row.stopped && ` (${t('generate:earlierPlans.stopped')})`}
              </TableCell>
              <TableCell align="right">{formatNumber(language, row.plan.meetings.length)}</TableCell>
              <TableCell align="right">{formatNumber(language, metrics.value, 1)}</TableCell>
              <TableCell align="right">{share === undefined ? '–' : formatShare(language, share, 1)}</TableCell>
              <TableCell align="right">{formatNumber(language, metrics.gaps)}</TableCell>
              <TableCell align="right">{formatNumber(language, metrics.belowMinimum ?? 0)}</TableCell>
              <TableCell>
                <Compared difference={difference} />
              </TableCell>
              <TableCell sx={{ whiteSpace: 'nowrap' }}>
                <Button disabled={same} aria-expanded={isOpen} onClick={() => setOpened(isOpen ? null : row.id)}>
                  {t('generate:earlierPlans.compare')}
                </Button>
                <Button disabled={same} onClick={() => void takeBack(row)}>
                  {t('generate:return')}
                </Button>
              </TableCell>
            </TableRow>,
            isOpen && (
              <TableRow key={`${row.id} who`}>
                <TableCell colSpan={columns.length + 1}>
                  <WhoChanges difference={difference} />
                </TableCell>
              </TableRow>
            ),
          ]
        })}
      </TableBody>
    </Table>
  )
}
