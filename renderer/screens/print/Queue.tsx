import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import type { PrintJobState } from '../../../shared/bridge/host-bridge.ts'
import { bridge } from '../../bridge/bridge.ts'
import { useSay, useTexts } from '../../i18n/i18n.ts'
import { noteUnprinted } from '../../repositories/documents.ts'
import { CheckIcon, ErrorIcon, HistoryIcon } from '../../ui/icons/icons.tsx'
import { toast } from '../../ui/toasts.tsx'

const signs = { waiting: HistoryIcon, printing: HistoryIcon, printed: CheckIcon, failed: ErrorIcon } as const

/** The host's print queue: each job with its state, why it failed, and the way to send it again. */
export function Queue({ forumId, jobs }: { forumId: string; jobs: readonly PrintJobState[] }) {
  const { t } = useTexts()
  const say = useSay()
  const again = async (job: PrintJobState) => {
    const answer = await bridge.printing.again(job.id)
    if (!answer.ok) toast(say(answer.failure), 'error')
  }
  const forget = async (job: PrintJobState) => {
    const answer = await bridge.printing.forget(job.id)
    if (!answer.ok) toast(say(answer.failure), 'error')
    else if (job.state !== 'printed') await noteUnprinted(forumId, job.id)
  }
  return (
    <Box component="section" aria-labelledby="queue-title" sx={{ minHeight: 0 }}>
      <Typography id="queue-title" component="h2" variant="h3">
        {t('print:queue.title')}
      </Typography>
      {jobs.length === 0 && <Typography color="text.secondary">{t('print:queue.none')}</Typography>}
      <Box component="ul" sx={{ m: 0, p: 0, maxHeight: 148, overflow: 'auto' }}>
        {[...jobs].reverse().map((job) => {
          const Sign = signs[job.state]
          return (
            <Box
              component="li"
              key={job.id}
              sx={{
                display: 'flex',
                alignItems: 'center',
                gap: 1,
                minHeight: 32,
                borderBottom: 1,
                borderColor: 'divider',
              }}
            >
              <Sign color={job.state === 'failed' ? 'error' : 'inherit'} />
              <Box sx={{ flex: 1, minWidth: 0 }}>
                <span>{job.title}</span>
                <Box component="span" sx={{ color: 'text.secondary', ml: 1 }}>
                  {[t(`print:queue.state.${job.state}`), job.printer].filter(Boolean).join(' · ')}
                </Box>
                {job.problem && <Box sx={{ color: 'error.main' }}>{say(job.problem)}</Box>}
              </Box>
              {(job.state === 'failed' || job.state === 'printed') && (
                <Button onClick={() => void again(job)}>{t('print:queue.again')}</Button>
              )}
              <Button onClick={() => void forget(job)}>{t('print:queue.forget')}</Button>
            </Box>
          )
        })}
      </Box>
    </Box>
  )
}
