import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import { useMemo, useRef } from 'react'
import type { Slot } from '../../../shared/model/event.ts'
import { nameIn } from '../../../shared/model/language.ts'
import { slotsOf } from '../../../shared/scheduling/slots.ts'
import type { ForumRow, MeetingRow } from '../../database/rows.ts'
import { formatDate } from '../../i18n/format.ts'
import { useLanguage, useTexts } from '../../i18n/i18n.ts'
import { useMeetings } from '../../repositories/meetings.ts'
import { useRegistrants } from '../../repositories/registrants.ts'
import { publishRevision, useRevisions } from '../../repositories/revisions.ts'
import { useScores } from '../../repositories/scores.ts'
import { useCommand } from '../../ui/commands/registry.ts'
import { useFinder, useFindText } from '../../ui/find.ts'
import { go } from '../../ui/navigation.ts'
import { Empty, Page, useScrolls } from '../../ui/Page.tsx'
import { toast } from '../../ui/toasts.tsx'

const head = {
  position: 'sticky',
  top: 0,
  zIndex: 1,
  bgcolor: 'grey.100',
  fontWeight: 600,
  p: '4px 8px',
  borderRight: 1,
  borderBottom: 1,
  borderColor: 'divider',
  whiteSpace: 'nowrap',
} as const

function Timetable(props: {
  slots: Slot[]
  tables: string[]
  meetings: MeetingRow[]
  nameOf: (code: string) => string
}) {
  const { t } = useTexts()
  const language = useLanguage()
  const scroller = useRef<HTMLDivElement>(null)
  const scrolls = useScrolls(scroller)
  const searching = useFindText().trim() !== ''
  const found = useFinder()
  const byPlace = new Map(props.meetings.map((meeting) => [`${meeting.table} ${meeting.slot}`, meeting]))
  const severalDays = new Set(props.slots.map((slot) => slot.date)).size > 1
  return (
    <Box
      ref={scroller}
      {...(scrolls ? { tabIndex: 0 } : {})}
      sx={{ overflow: 'auto', height: '100%', border: 1, borderColor: 'divider', outlineOffset: -2 }}
    >
      <Box component="table" aria-label={t('board:timetable')} sx={{ borderCollapse: 'separate', borderSpacing: 0 }}>
        <thead>
          <tr>
            <Box component="th" scope="col" sx={{ ...head, left: 0, zIndex: 2 }}>
              {t('board:table')}
            </Box>
            {props.slots.map((slot) => (
              <Box component="th" scope="col" key={slot.id} sx={{ ...head, textAlign: 'left' }}>
                {severalDays && <Box sx={{ fontWeight: 400 }}>{formatDate(language, slot.date)}</Box>}
                {`${slot.from}–${slot.to}`}
              </Box>
            ))}
          </tr>
        </thead>
        <tbody>
          {props.tables.map((table) => (
            <tr key={table}>
              <Box component="th" scope="row" sx={{ ...head, top: 'auto', left: 0, textAlign: 'left' }}>
                {table}
              </Box>
              {props.slots.map((slot) => {
                const meeting = byPlace.get(`${table} ${slot.id}`)
                const names = meeting ? `${props.nameOf(meeting.a)} ⇄ ${props.nameOf(meeting.b)}` : ''
                const dimmed = searching && meeting && !found(`${meeting.a} ${meeting.b} ${names}`)
                return (
                  <Box
                    component="td"
                    key={slot.id}
                    title={names}
                    sx={{
                      p: '4px 8px',
                      minWidth: 116,
                      height: 44,
                      borderRight: 1,
                      borderBottom: 1,
                      borderColor: 'divider',
                      opacity: dimmed ? 0.3 : 1,
                    }}
                  >
                    {meeting && (
                      <>
                        <Box sx={{ fontWeight: 600, whiteSpace: 'nowrap' }}>{`${meeting.a} ⇄ ${meeting.b}`}</Box>
                        <Box sx={{ color: 'text.secondary', fontSize: '0.75rem' }}>{meeting.interpreter ?? ''}</Box>
                      </>
                    )}
                  </Box>
                )
              })}
            </tr>
          ))}
        </tbody>
      </Box>
    </Box>
  )
}

/** Screen 6: the timetable, tables down and slots across. */
export function BoardScreen({ forum }: { forum: ForumRow }) {
  const { t } = useTexts()
  const language = useLanguage()
  const meetings = useMeetings(forum.id)
  const registrants = useRegistrants(forum.id)
  const revisions = useRevisions(forum.id)
  const scores = useScores(forum)
  const names = useMemo(
    () => new Map(registrants?.map(({ registrant }) => [registrant.code, nameIn(registrant.names, language)])),
    [registrants, language],
  )
  const next = (revisions?.at(-1)?.number ?? 0) + 1
  const publish = async () => toast(t('board:published', { number: await publishRevision(forum, scores.pairs) }))
  const any = meetings !== undefined && meetings.length > 0 && scores.state === 'ready'
  useCommand('publish', publish, any)
  return (
    <Page
      title={t('shell:screens.board')}
      summary={meetings ? t('board:summary', { count: meetings.length }) : undefined}
      actions={
        <>
          <Button variant="outlined" disabled={!any} onClick={() => go('print')}>
            {t('board:toPrint')}
          </Button>
          <Button variant="contained" disabled={!any} onClick={() => void publish()}>
            {t('board:publish', { number: next })}
          </Button>
        </>
      }
    >
      {meetings?.length === 0 ? (
        <Empty
          title={t('board:none')}
          hint={t('board:noneHint')}
          action={
            <Button variant="outlined" onClick={() => go('generate')}>
              {t('board:toGenerate')}
            </Button>
          }
        />
      ) : (
        <Timetable
          slots={slotsOf(forum.event)}
          tables={forum.event.tables.map((table) => table.id)}
          meetings={meetings ?? []}
          nameOf={(code) => names.get(code) ?? code}
        />
      )}
    </Page>
  )
}
