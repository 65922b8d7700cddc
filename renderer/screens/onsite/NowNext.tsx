import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import { useMemo } from 'react'
import type { Slot } from '../../../shared/model/event.ts'
import type { CheckinRow, ForumRow, MeetingRow } from '../../database/rows.ts'
import { formatDate } from '../../i18n/format.ts'
import { useLanguage, useTexts } from '../../i18n/i18n.ts'
import { WarningIcon } from '../../ui/icons/icons.tsx'
import { slotsNow } from './slots-now.ts'
import type { DeskWords } from './words.ts'

const mostMissing = 12

function SlotPanel(props: {
  title: string
  slot: Slot | undefined
  none: string
  meetings: readonly MeetingRow[]
  checkins: ReadonlyMap<string, CheckinRow>
  words: DeskWords
}) {
  const { t } = useTexts()
  const language = useLanguage()
  const { slot, checkins } = props
  const here = slot ? props.meetings.filter((meeting) => meeting.slot === slot.id) : []
  const missing = here
    .flatMap(({ a, b, table }) => [a, b].map((code) => ({ code, table })))
    .filter(({ code }) => checkins.get(code)?.state !== 'arrived')
    .sort((one, two) => one.table.localeCompare(two.table))
  return (
    <Box sx={{ border: 1, borderColor: 'divider', borderRadius: 1, p: 1, minWidth: 0 }}>
      <Typography component="h3" variant="h3">
        {props.title}
      </Typography>
      {slot ? (
        <>
          <Box sx={{ fontSize: '1.125rem', fontWeight: 600 }}>{`${slot.from}–${slot.to}`}</Box>
          <Box sx={{ color: 'text.secondary' }}>{formatDate(language, slot.date)}</Box>
          <Box>{t('onsite:meetings', { count: here.length })}</Box>
          {missing.length > 0 && (
            <Box sx={{ display: 'flex', gap: 0.5, color: 'warning.main', mt: 0.5 }}>
              <WarningIcon sx={{ fontSize: 16, mt: '2px' }} />
              <Box sx={{ minWidth: 0 }}>
                {t('onsite:missing', { count: missing.length })}
                <Box sx={{ color: 'text.primary' }}>
                  {missing
                    .slice(0, mostMissing)
                    .map(({ code, table }) => `${code} (${table})`)
                    .join(', ')}
                  {missing.length > mostMissing && ' …'}
                </Box>
              </Box>
            </Box>
          )}
        </>
      ) : (
        <Box sx={{ color: 'text.secondary' }}>{props.none}</Box>
      )}
    </Box>
  )
}

/** What runs now, what comes next, and who is not here yet for it. */
export function NowNext(props: {
  forum: ForumRow
  now: number
  meetings: readonly MeetingRow[]
  checkins: ReadonlyMap<string, CheckinRow>
  words: DeskWords
}) {
  const { t } = useTexts()
  const { forum, now, words } = props
  const { timeZone } = forum.event
  const { current, next } = useMemo(() => slotsNow(words.slots, timeZone, now), [words.slots, timeZone, now])
  const shared = { meetings: props.meetings, checkins: props.checkins, words }
  return (
    <Box sx={{ display: 'grid', gridTemplateColumns: 'repeat(2, minmax(0, 1fr))', gap: 1 }}>
      <SlotPanel title={t('onsite:now')} slot={current} none={t('onsite:noneNow')} {...shared} />
      <SlotPanel title={t('onsite:next')} slot={next} none={t('onsite:noneNext')} {...shared} />
    </Box>
  )
}
