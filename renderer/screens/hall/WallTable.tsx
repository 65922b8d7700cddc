import Box from '@mui/material/Box'
import { styled } from '@mui/material/styles'
import { useRef } from 'react'
import type { Slot } from '../../../shared/model/event.ts'
import type { Meeting } from '../../../shared/model/plan.ts'
import { useTexts } from '../../i18n/i18n.ts'
import { useScrolls } from '../../ui/Page.tsx'

/** Room that a cell needs for two codes, and a head for a time, in characters of the table. */
const columnWidth = 6.5

const Wall = styled('table')(({ theme }) => ({
  height: '100%',
  width: '100%',
  borderCollapse: 'collapse',
  tableLayout: 'fixed',
  fontSize: 'clamp(0.75rem, 1.05vw, 1.25rem)',
  '& th, & td': { border: `1px solid ${theme.palette.divider}`, padding: '0 4px', textAlign: 'center' },
  '& th': { backgroundColor: theme.palette.grey[100], fontWeight: 600 },
  '& td': { whiteSpace: 'nowrap', overflow: 'hidden' },
  '& thead th': { position: 'sticky', top: 0, zIndex: 1 },
  '& th:first-of-type': { position: 'sticky', left: 0, zIndex: 1 },
  '& thead th:first-of-type': { zIndex: 2 },
  '& .pause': { borderLeft: `6px double ${theme.palette.grey[500]}` },
  '& .over': { color: theme.palette.text.secondary },
  '& .now': {
    borderLeft: `3px solid ${theme.palette.primary.main}`,
    borderRight: `3px solid ${theme.palette.primary.main}`,
  },
  '& th.now': { backgroundColor: theme.palette.primary.main, color: theme.palette.primary.contrastText },
  '& td.now': { fontWeight: 700 },
}))

/**
 * Tables down, the slots of one day across, two codes in a cell. `clock` marks the slot of now; null on another day. It
 * fills the screen; where the screen is too small for it, or is zoomed, it scrolls and nothing is cut off.
 */
export function WallTable(props: {
  tables: readonly string[]
  slots: readonly Slot[]
  meetings: readonly Meeting[]
  clock: string | null
}) {
  const { t } = useTexts()
  const { slots, clock } = props
  const room = useRef<HTMLDivElement>(null)
  const scrolls = useScrolls(room)
  const byPlace = new Map(props.meetings.map((meeting) => [`${meeting.slot} ${meeting.table}`, meeting]))
  const classOf = (slot: Slot, index: number): string => {
    const pause = index > 0 && slots[index - 1]?.block !== slot.block ? 'pause' : ''
    const over = clock !== null && slot.to <= clock ? 'over' : ''
    const now = clock !== null && slot.from <= clock && clock < slot.to ? 'now' : ''
    return [pause, over, now].filter(Boolean).join(' ')
  }
  return (
    <Box
      ref={room}
      {...(scrolls ? { tabIndex: 0, role: 'region', 'aria-label': t('hall:timetable') } : {})}
      sx={{ flex: 1, minHeight: 200, overflow: 'auto' }}
    >
      <Wall aria-label={t('hall:timetable')} style={{ minWidth: `${(slots.length + 1) * columnWidth}em` }}>
        <thead>
          <tr>
            <th scope="col">{t('hall:table')}</th>
            {slots.map((slot, index) => (
              <th key={slot.id} scope="col" className={classOf(slot, index)}>
                {`${slot.from}–${slot.to}`}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {props.tables.map((table) => (
            <tr key={table}>
              <th scope="row">{table}</th>
              {slots.map((slot, index) => {
                const meeting = byPlace.get(`${slot.id} ${table}`)
                return (
                  <td key={slot.id} className={classOf(slot, index)}>
                    {meeting ? `${meeting.a} ⇄ ${meeting.b}` : ''}
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
      </Wall>
    </Box>
  )
}
