import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import type { Slot } from '../../../shared/model/event.ts'
import type { Meeting } from '../../../shared/model/plan.ts'
import { formatDate, formatNumber } from '../../i18n/format.ts'
import { useLanguage, useTexts } from '../../i18n/i18n.ts'
import { visuallyHidden } from '../../ui/announce.tsx'
import { WarningIcon } from '../../ui/icons/icons.tsx'

const shownMeetings = 8

/** What rules come to: the slots that are left, day by day, and the planned meetings that lie outside of them. */
export function Attendance(props: {
  code: string
  slots: readonly Slot[]
  /** Ids of the slots in which the registrant can meet; undefined: all. */
  open: readonly string[] | undefined
  meetings: readonly Meeting[]
}) {
  const { t } = useTexts()
  const language = useLanguage()
  const { code, slots, open } = props
  const isOpen = (id: string) => open === undefined || open.includes(id)
  const byId = new Map(slots.map((slot) => [slot.id, slot]))
  const outside = props.meetings.filter(({ a, b, slot }) => (a === code || b === code) && !isOpen(slot))
  const days = [...Map.groupBy(slots, ({ date }) => date)]
  return (
    <Box component="section" aria-label={t('registrants:availability.outcome')} sx={{ mt: 1 }}>
      <Typography variant="h3" component="p" role="status">
        {t('registrants:availability.canMeet', {
          open: formatNumber(language, slots.filter(({ id }) => isOpen(id)).length),
          all: formatNumber(language, slots.length),
        })}
      </Typography>
      {days.map(([date, own]) => (
        <Box key={date} sx={{ mt: 0.5 }}>
          <Typography variant="caption">{formatDate(language, date)}</Typography>
          <Box
            component="ul"
            aria-label={formatDate(language, date)}
            sx={{ display: 'flex', flexWrap: 'wrap', gap: 0.5, listStyle: 'none', m: 0, p: 0 }}
          >
            {own.map(({ id, from }) => (
              <Box
                component="li"
                key={id}
                data-open={isOpen(id)}
                sx={{
                  px: 0.75,
                  border: 1,
                  borderRadius: 1,
                  borderColor: isOpen(id) ? 'success.main' : 'divider',
                  color: isOpen(id) ? 'success.main' : 'text.secondary',
                  textDecoration: isOpen(id) ? 'none' : 'line-through',
                }}
              >
                {from}
                {!isOpen(id) && <span style={visuallyHidden}>{t('registrants:availability.notThen')}</span>}
              </Box>
            ))}
          </Box>
        </Box>
      ))}
      {outside.length > 0 && (
        <Box sx={{ display: 'flex', gap: 0.5, mt: 1 }}>
          <WarningIcon color="warning" />
          <div>
            <Typography color="warning.main" role="status">
              {t('registrants:availability.outside', { count: outside.length })}
            </Typography>
            <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
              {outside.slice(0, shownMeetings).map(({ a, b, slot, table }) => {
                const at = byId.get(slot)
                const when = at ? `${formatDate(language, at.date)} ${at.from}` : slot
                return <li key={`${a} ${b}`}>{t('registrants:strandedMeeting', { a, b, slot: when, table })}</li>
              })}
            </Box>
            {outside.length > shownMeetings && (
              <Typography>{t('registrants:more', { count: outside.length - shownMeetings })}</Typography>
            )}
          </div>
        </Box>
      )}
    </Box>
  )
}
