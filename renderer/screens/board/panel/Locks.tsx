import Box from '@mui/material/Box'
import ToggleButton from '@mui/material/ToggleButton'
import Typography from '@mui/material/Typography'
import type { MeetingRow } from '../../../database/rows.ts'
import { useTexts } from '../../../i18n/i18n.ts'
import { lockMeetings } from '../../../repositories/meetings.ts'
import { LockIcon } from '../../../ui/icons/icons.tsx'

/** Three locks, each for itself: what is locked stays when a plan is generated again. */
export function Locks({ forumId, meeting }: { forumId: string; meeting: MeetingRow }) {
  const { t } = useTexts()
  const kinds =
    meeting.interpreter === undefined ? (['time', 'table'] as const) : (['time', 'table', 'interpreter'] as const)
  return (
    <Box
      role="group"
      aria-label={t('board:locks')}
      sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 0.5 }}
    >
      <Typography component="span" variant="h3">
        {t('board:locks')}
      </Typography>
      {kinds.map((kind) => (
        <ToggleButton
          key={kind}
          value={kind}
          size="small"
          selected={meeting.locks[kind]}
          onChange={() => void lockMeetings(forumId, [meeting.id], { [kind]: !meeting.locks[kind] })}
          sx={{ py: 0, px: 1, minHeight: 28, gap: 0.5, textTransform: 'none', color: 'text.primary' }}
        >
          {meeting.locks[kind] && <LockIcon fontSize="inherit" />}
          {t(`board:lock.${kind}`)}
        </ToggleButton>
      ))}
    </Box>
  )
}
