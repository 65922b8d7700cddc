import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import type { ForumEvent } from '../../../shared/model/event.ts'
import type { Meeting } from '../../../shared/model/plan.ts'
import { slotsOf } from '../../../shared/scheduling/slots.ts'
import { formatDate } from '../../i18n/format.ts'
import { useLanguage, useTexts } from '../../i18n/i18n.ts'

const shown = 12

/** What a removal takes along: the meetings that lose a side, by name. */
export function RemoveList(props: { event: ForumEvent; codes: readonly string[]; meetings: readonly Meeting[] }) {
  const { t } = useTexts()
  const language = useLanguage()
  const { codes, meetings } = props
  const slots = new Map(slotsOf(props.event).map((slot) => [slot.id, slot]))
  const timeOf = (id: string) => {
    const slot = slots.get(id)
    return slot ? `${formatDate(language, slot.date)} ${slot.from}` : id
  }
  return (
    <>
      <Typography>{codes.slice(0, shown).join(', ') + (codes.length > shown ? ' …' : '')}</Typography>
      {meetings.length > 0 && (
        <>
          <Typography sx={{ mt: 1, fontWeight: 600 }}>
            {t('registrants:stranded', { count: meetings.length })}
          </Typography>
          <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
            {meetings.slice(0, shown).map(({ a, b, slot, table }) => (
              <li key={`${a} ${b}`}>{t('registrants:strandedMeeting', { a, b, slot: timeOf(slot), table })}</li>
            ))}
          </Box>
          {meetings.length > shown && (
            <Typography color="text.secondary">{t('registrants:more', { count: meetings.length - shown })}</Typography>
          )}
        </>
      )}
    </>
  )
}
