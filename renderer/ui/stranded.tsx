import Table from '@mui/material/Table'
import TableBody from '@mui/material/TableBody'
import TableCell from '@mui/material/TableCell'
import TableHead from '@mui/material/TableHead'
import TableRow from '@mui/material/TableRow'
import Typography from '@mui/material/Typography'
import i18next from 'i18next'
import type { ForumEvent } from '../../shared/model/event.ts'
import type { Meeting } from '../../shared/model/plan.ts'
import { slotsOf } from '../../shared/scheduling/slots.ts'
import { useTexts } from '../i18n/i18n.ts'
import { confirm } from './confirm.tsx'

function StrandedMeetings({ event, meetings }: { event: ForumEvent; meetings: readonly Meeting[] }) {
  const { t } = useTexts()
  const slots = new Map(slotsOf(event).map((slot) => [slot.id, slot]))
  return (
    <>
      <Typography gutterBottom>{t('shell:stranded.body', { count: meetings.length })}</Typography>
      <Table size="small" aria-label={t('shell:stranded.list')}>
        <TableHead>
          <TableRow>
            <TableCell>{t('shell:stranded.time')}</TableCell>
            <TableCell>{t('shell:stranded.table')}</TableCell>
            <TableCell>{t('shell:stranded.pair')}</TableCell>
            <TableCell>{t('shell:stranded.interpreter')}</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {meetings.map(({ a, b, slot, table, interpreter }) => (
            <TableRow key={`${a} ${b}`}>
              <TableCell>{slots.has(slot) ? `${slots.get(slot)?.date} ${slots.get(slot)?.from}` : slot}</TableCell>
              <TableCell>{table}</TableCell>
              <TableCell>{`${a} ⇄ ${b}`}</TableCell>
              <TableCell>{interpreter ?? ''}</TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </>
  )
}

/**
 * Lists the meetings that lose their place before something is taken away, and asks. True at once when there are none.
 * `event` is the set-up as it was when they were planned.
 */
export const confirmStranded = async (event: ForumEvent, meetings: readonly Meeting[]): Promise<boolean> =>
  meetings.length === 0 ||
  confirm({
    title: i18next.t('shell:stranded.title', { count: meetings.length }),
    body: <StrandedMeetings event={event} meetings={meetings} />,
    confirm: i18next.t('shell:stranded.confirm', { count: meetings.length }),
    danger: true,
  })
