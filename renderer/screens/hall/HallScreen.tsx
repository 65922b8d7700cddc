import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import { useEffect, useMemo, useState } from 'react'
import { nameIn } from '../../../shared/model/language.ts'
import { slotsOf } from '../../../shared/scheduling/slots.ts'
import type { ForumRow } from '../../database/rows.ts'
import { formatDate } from '../../i18n/format.ts'
import { useLanguage, useTexts } from '../../i18n/i18n.ts'
import { plainMeeting, useMeetings } from '../../repositories/meetings.ts'
import { useRevisions } from '../../repositories/revisions.ts'
import { inZone } from '../../repositories/zone.ts'
import { dayShown, pagesOf } from './pages.ts'
import { WallTable } from './WallTable.tsx'

const secondsPerPage = 15

/** The clock of the forum, kept in step. */
function useForumClock(timeZone: string): { date: string; clock: string } {
  const [moment, setMoment] = useState(() => new Date())
  useEffect(() => {
    const timer = setInterval(() => setMoment(new Date()), 10_000)
    return () => clearInterval(timer)
  }, [])
  const local = inZone(moment, timeZone)
  return { date: local.slice(0, 10), clock: local.slice(11, 16) }
}

/** Turns the pages of a hall with more tables than fit on one screen; anybody can hold the page that is shown. */
function usePage(pages: number): { page: number; held: boolean; hold: () => void } {
  const [page, setPage] = useState(0)
  const [held, setHeld] = useState(false)
  useEffect(() => {
    if (held || pages < 2) return
    const timer = setInterval(() => setPage((now) => now + 1), secondsPerPage * 1000)
    return () => clearInterval(timer)
  }, [held, pages])
  return { page: page % Math.max(1, pages), held, hold: () => setHeld((now) => !now) }
}

/**
 * The timetable for the hall's screen: read only, and in step with the forum. It shows the revision that was published
 * last; before the first one, the plan as a draft.
 */
export function HallScreen({ forum }: { forum: ForumRow }) {
  const { t } = useTexts()
  const language = useLanguage()
  const current = useMeetings(forum.id)
  const revisions = useRevisions(forum.id)
  const now = useForumClock(forum.event.timeZone)
  const published = revisions?.at(-1)
  const meetings = useMemo(() => published?.meetings ?? current?.map(plainMeeting) ?? [], [published, current])
  const slots = useMemo(() => slotsOf(forum.event), [forum.event])
  const date = dayShown(slots, now)
  const pages = useMemo(() => pagesOf(forum.event.tables.map((table) => table.id)), [forum.event.tables])
  const { page, held, hold } = usePage(pages.length)
  return (
    <Box
      component="main"
      sx={{
        height: '100%',
        display: 'flex',
        flexDirection: 'column',
        gap: 1,
        p: 2,
        boxSizing: 'border-box',
        overflow: 'auto',
      }}
    >
      <Box component="header" sx={{ display: 'flex', alignItems: 'baseline', columnGap: 3, flexWrap: 'wrap' }}>
        <Box
          component="h1"
          sx={{ m: 0, fontSize: 'clamp(1.125rem, 2.1vw, 1.75rem)', fontWeight: 600, flex: '1 1 auto' }}
        >
          {nameIn(forum.event.names, language)}
        </Box>
        {date !== undefined && <Box sx={{ fontSize: '1.25rem' }}>{formatDate(language, date)}</Box>}
        <Box component="time" sx={{ fontSize: '1.75rem', fontWeight: 600 }}>
          {now.clock}
        </Box>
        <Box sx={{ fontSize: '1.25rem', fontWeight: 600 }}>
          {published ? t('hall:revision', { number: published.number }) : t('hall:draft')}
        </Box>
        {pages.length > 1 && (
          <Button variant="outlined" aria-pressed={held} onClick={hold}>
            {t(held ? 'hall:turn' : 'hall:hold', { page: page + 1, pages: pages.length })}
          </Button>
        )}
      </Box>
      {meetings.length === 0 ? (
        <Box sx={{ fontSize: '1.5rem', m: 'auto' }}>{t('hall:none')}</Box>
      ) : (
        <WallTable
          tables={pages[page] ?? []}
          slots={slots.filter((slot) => slot.date === date)}
          meetings={meetings}
          clock={now.date === date ? now.clock : null}
        />
      )}
    </Box>
  )
}
