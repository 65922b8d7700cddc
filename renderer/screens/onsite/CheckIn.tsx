import Button from '@mui/material/Button'
import Table from '@mui/material/Table'
import TableBody from '@mui/material/TableBody'
import TableCell from '@mui/material/TableCell'
import TableHead from '@mui/material/TableHead'
import TableRow from '@mui/material/TableRow'
import { useMemo } from 'react'
import { nameIn } from '../../../shared/model/language.ts'
import { slotTimes } from '../../../shared/scheduling/slots.ts'
import type { CheckinRow, ForumRow, MeetingRow, RegistrantRow } from '../../database/rows.ts'
import { formatInstant } from '../../i18n/format.ts'
import { useLanguage, useTexts } from '../../i18n/i18n.ts'
import { checkIn } from '../../repositories/onsite.ts'
import { useFinder } from '../../ui/find.ts'
import { slotsNow } from './slots-now.ts'
import type { DeskWords } from './words.ts'

/** A desk looks people up; it does not scroll through hundreds. */
const mostShown = 60

/** The next meeting of everybody, from a time on. */
function useNextMeetings(forum: ForumRow, meetings: readonly MeetingRow[], words: DeskWords, now: number) {
  return useMemo(() => {
    const order = new Map(words.slots.map((slot, index) => [slot.id, index]))
    const ended = words.slots.filter((slot) => Date.parse(slotTimes(slot, forum.event.timeZone).end) <= now).length
    const next = new Map<string, MeetingRow>()
    const at = (meeting: MeetingRow) => order.get(meeting.slot) ?? -1
    for (const meeting of meetings) {
      if (at(meeting) < ended) continue
      for (const code of [meeting.a, meeting.b]) {
        const known = next.get(code)
        if (!known || at(meeting) < at(known)) next.set(code, meeting)
      }
    }
    return next
  }, [forum.event.timeZone, meetings, words.slots, now])
}

/** Who has come: found by any part of a name, and checked in with one press. */
export function CheckIn(props: {
  forum: ForumRow
  now: number
  registrants: readonly RegistrantRow[]
  meetings: readonly MeetingRow[]
  checkins: ReadonlyMap<string, CheckinRow>
  words: DeskWords
  /** Somebody whose meeting runs or comes next does not appear. */
  onNoShow: (code: string, slot: string) => void
}) {
  const { t } = useTexts()
  const language = useLanguage()
  const found = useFinder()
  const { forum, words, checkins } = props
  const { current, next: coming } = slotsNow(words.slots, forum.event.timeZone, props.now)
  const isSoon = (slot: string) => slot === current?.id || slot === coming?.id
  const next = useNextMeetings(forum, props.meetings, words, props.now)
  const searched = useMemo(
    () =>
      props.registrants.map((row) => {
        const { code, names, people } = row.registrant
        const spoken = people.flatMap(({ name, nameOther }) => [name, nameOther ?? ''])
        return { row, text: [code, ...Object.values(names), ...spoken].join(' ') }
      }),
    [props.registrants],
  )
  const shown = searched.filter(({ text }) => found(text))
  return (
    <Table size="small" stickyHeader aria-label={t('onsite:checkin')}>
      <TableHead>
        <TableRow>
          <TableCell>{t('onsite:code')}</TableCell>
          <TableCell>{t('onsite:name')}</TableCell>
          <TableCell>{t('onsite:nextMeeting')}</TableCell>
          <TableCell>{t('onsite:state')}</TableCell>
          <TableCell align="right">{t('onsite:actions')}</TableCell>
        </TableRow>
      </TableHead>
      <TableBody>
        {shown.slice(0, mostShown).map(({ row: { id, registrant } }) => {
          const checkin = checkins.get(registrant.code)
          const meeting = next.get(registrant.code)
          return (
            <TableRow key={id} hover>
              <TableCell>{registrant.code}</TableCell>
              <TableCell>{nameIn(registrant.names, language)}</TableCell>
              <TableCell sx={{ whiteSpace: 'nowrap' }}>
                {meeting ? `${words.time(meeting.slot)} · ${meeting.table}` : ''}
              </TableCell>
              <TableCell>
                {checkin
                  ? `${t(`onsite:checkinState.${checkin.state}`)} ${formatInstant(language, checkin.at)}`
                  : t('onsite:notYet')}
              </TableCell>
              <TableCell align="right" sx={{ whiteSpace: 'nowrap' }}>
                {!checkin && meeting && isSoon(meeting.slot) && (
                  <Button
                    aria-label={t('onsite:substitute.openFor', {
                      who: words.who(registrant.code),
                      time: words.time(meeting.slot),
                    })}
                    onClick={() => props.onNoShow(registrant.code, meeting.slot)}
                    sx={{ mr: 1 }}
                  >
                    {t('onsite:substitute.open')}
                  </Button>
                )}
                <Button
                  variant={checkin ? 'text' : 'outlined'}
                  onClick={() => void checkIn(forum.id, [registrant.code], checkin ? null : 'arrived')}
                >
                  {t(checkin ? 'onsite:takeBack' : 'onsite:arrive')}
                </Button>
              </TableCell>
            </TableRow>
          )
        })}
        {shown.length > mostShown && (
          <TableRow>
            <TableCell colSpan={5} sx={{ color: 'text.secondary' }}>
              {t('onsite:searchForMore', { count: shown.length - mostShown })}
            </TableCell>
          </TableRow>
        )}
      </TableBody>
    </Table>
  )
}
