import Box from '@mui/material/Box'
import { useEffect, useMemo, useRef, useState } from 'react'
import type { BoardProblem } from '../../../shared/scheduling/board-problems.ts'
import { type ForumRow, type MeetingRow, pairId } from '../../database/rows.ts'
import { useTexts } from '../../i18n/i18n.ts'
import { lockMeetings } from '../../repositories/meetings.ts'
import { announce } from '../../ui/announce.tsx'
import { isComposing } from '../../ui/commands/keys.ts'
import { useCommand } from '../../ui/commands/registry.ts'
import { useFinder, useFindText } from '../../ui/find.ts'
import { useCarrying } from './carrying.ts'
import { BoardGrid, type GridHandle } from './grid/BoardGrid.tsx'
import { Ghost } from './grid/Ghost.tsx'
import { type DropPlace, useDrag } from './grid/useDrag.ts'
import { Panel, type PanelTab } from './panel/Panel.tsx'
import { cellKey, type RowMode, rowsOfMeeting } from './rows.ts'
import { overCell, StatusBar } from './StatusBar.tsx'
import { Toolbar } from './Toolbar.tsx'
import type { BoardModel } from './useBoard.ts'

type Place = { row: string; slot: string }
type Pressed = { a: string; b: string; from: Place | null }

/** The board with its tools and its side panel; the three ways of moving a meeting come together here. */
export function Workbench(props: {
  forum: ForumRow
  model: BoardModel
  mode: RowMode
  onMode: (mode: RowMode) => void
}) {
  const { forum, model, mode } = props
  const { t } = useTexts()
  const [zoom, setZoom] = useState(1)
  const [byStrength, setByStrength] = useState(false)
  const [tab, setTab] = useState<PanelTab>('meeting')
  const [focus, setFocus] = useState<Place | null>(null)
  const scroller = useRef<HTMLDivElement>(null)
  const grid = useRef<GridHandle>(null)
  const carrying = useCarrying(forum, model)
  const { carried, putBack } = carrying
  const { meetings = [], facts, slots } = model

  const goTo = (meeting: MeetingRow, withFocus: boolean) => {
    const [row] = rowsOfMeeting(mode, meeting)
    if (row !== undefined) grid.current?.show(row, meeting.slot, withFocus)
  }
  const changeMode = (next: RowMode) => {
    putBack()
    props.onMode(next)
    const here = focus && model.cells.get(cellKey(focus.row, focus.slot))?.[0]
    const row = here ? rowsOfMeeting(next, here)[0] : undefined
    setFocus(here && row !== undefined ? { row, slot: here.slot } : null)
  }
  useCommand('rows-tables', () => changeMode('tables'))
  useCommand('rows-delegations', () => changeMode('delegations'))
  useCommand('rows-interpreters', () => changeMode('interpreters'))

  const found = useFinder()
  const query = useFindText().trim()
  const hits = useMemo(() => {
    if (query === '') return null
    const matching = meetings.filter((meeting) => {
      const known = facts.get(meeting.id)
      return found(`${meeting.a} ${meeting.b} ${meeting.table} ${known?.names ?? ''} ${known?.interpreter ?? ''}`)
    })
    const order = new Map(slots.map((slot, index) => [slot.id, index]))
    return matching.sort((x, y) => (order.get(x.slot) ?? 0) - (order.get(y.slot) ?? 0))
  }, [query, meetings, facts, slots, found])
  const hitIds = useMemo(() => hits && new Set(hits.map((meeting) => meeting.id)), [hits])
  const nextHit = useRef(0)
  const showHit = (index: number, withFocus: boolean) => {
    const hit = hits?.[index % Math.max(1, hits.length)]
    nextHit.current = index + 1
    if (hit) goTo(hit, withFocus)
  }
  const showFirst = useRef(() => {})
  showFirst.current = () => showHit(0, false)
  useEffect(() => {
    if (query !== '') showFirst.current()
  }, [query])

  const atProblem = useRef(-1)
  const showProblem = (problem: BoardProblem | undefined) => {
    const [two] = problem?.meetings ?? []
    const meeting = two && meetings.find((each) => each.id === pairId(two.a, two.b))
    if (meeting) goTo(meeting, true)
    if (problem) announce(model.words.say(problem.message))
  }
  const walkProblems = (step: 1 | -1) => {
    const { length } = model.problems
    const from = atProblem.current === -1 && step === -1 ? 0 : atProblem.current
    atProblem.current = (from + step + length) % length
    showProblem(model.problems[atProblem.current])
  }
  useCommand('next-problem', () => walkProblems(1), model.problems.length > 0)
  useCommand('previous-problem', () => walkProblems(-1), model.problems.length > 0)

  const backTo = (from: Place | null, two: { a: string; b: string }) => {
    if (from) grid.current?.show(from.row, from.slot, true)
    else document.querySelector<HTMLElement>(`[data-pair="${CSS.escape(`${two.a} ${two.b}`)}"]`)?.focus()
  }
  const drag = useDrag<Pressed>({
    scroller,
    onStart: (pressed) => {
      carrying.pickUp({ ...pressed, way: 'drag' })
      if (pressed.from) setFocus(pressed.from)
    },
    onOver: (place) => {
      overCell.set(place)
      if (place && place !== 'tray')
        announce(carrying.describe(carrying.judgeCell(place.row, place.slot), place.row, place.slot))
    },
    onDrop: (place: DropPlace) => {
      overCell.set(null)
      if (!carried) return
      if (place === 'tray' && carried.from) {
        void carrying.takeOff(carried)
        setTab('tray')
      } else if (place && place !== 'tray')
        void carrying.dropOn(place.row, place.slot).then((dropped) => {
          if (dropped !== 'refused') grid.current?.show(place.row, place.slot, true)
        })
      else putBack()
    },
  })
  useEffect(() => {
    if (!carried) return
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || isComposing(event)) return
      event.preventDefault()
      drag.cancel()
      overCell.set(null)
      backTo(carried.from, carried)
      putBack()
    }
    addEventListener('keydown', onKeyDown, { capture: true })
    return () => removeEventListener('keydown', onKeyDown, { capture: true })
  })

  const onFocus = (place: Place) => {
    setFocus(place)
    if (!carried) {
      if (tab !== 'meeting' && model.cells.has(cellKey(place.row, place.slot))) setTab('meeting')
      return
    }
    overCell.set(place)
    announce(carrying.describe(carrying.judgeCell(place.row, place.slot), place.row, place.slot))
  }
  const lock = (meeting: MeetingRow) => {
    const all =
      meeting.locks.time && meeting.locks.table && (meeting.locks.interpreter || meeting.interpreter === undefined)
    const locks = { time: !all, table: !all, interpreter: !all && meeting.interpreter !== undefined }
    announce(t(all ? 'board:unlocked' : 'board:locked', { a: meeting.a, b: meeting.b }))
    void lockMeetings(forum.id, [meeting.id], locks)
  }
  const inFocus = focus ? model.cells.get(cellKey(focus.row, focus.slot))?.[0] : undefined
  const held = carried && meetings.find((each) => each.id === pairId(carried.a, carried.b))
  const shown = held ?? inFocus
  return (
    <Box sx={{ display: 'flex', flexDirection: 'column', gap: 0.5, height: '100%', minHeight: { xs: 640, md: 0 } }}>
      <Toolbar
        mode={mode}
        onMode={changeMode}
        zoom={zoom}
        onZoom={setZoom}
        byStrength={byStrength}
        onStrength={setByStrength}
        found={hits ? hits.length : null}
        onNextFound={() => showHit(nextHit.current, true)}
      />
      <StatusBar carrying={carrying} />
      <Box
        sx={{
          display: 'grid',
          gridTemplateColumns: { md: 'minmax(0, 1fr) 304px' },
          gridTemplateRows: { xs: 'minmax(320px, 3fr) minmax(240px, 2fr)', md: 'minmax(0, 1fr)' },
          gap: 1,
          flex: 1,
          minHeight: 0,
        }}
      >
        <BoardGrid
          forum={forum}
          model={model}
          carrying={carrying}
          zoom={zoom}
          byStrength={byStrength}
          chosen={focus}
          onFocus={onFocus}
          onOver={(place) => overCell.set(place)}
          handle={grid}
          scroller={scroller}
          hits={hitIds}
          onPress={(event, meeting, from) =>
            drag.press(event, { a: meeting.a, b: meeting.b, from }, `${meeting.a} ⇄ ${meeting.b}`)
          }
          wasDrag={drag.wasDrag}
          onLock={lock}
        />
        <Panel
          forumId={forum.id}
          model={model}
          carrying={carrying}
          tab={tab}
          onTab={setTab}
          meeting={shown}
          onMove={() => {
            if (!shown) return
            const [row] = focus ? [focus.row] : rowsOfMeeting(mode, shown)
            if (carried) putBack()
            else if (row !== undefined)
              carrying.pickUp({ a: shown.a, b: shown.b, way: 'click', from: { row, slot: shown.slot } })
            if (row !== undefined) grid.current?.show(row, shown.slot, true)
          }}
          onShowProblem={showProblem}
          onPress={(event, pair) => drag.press(event, { a: pair.a, b: pair.b, from: null }, `${pair.a} ⇄ ${pair.b}`)}
          wasDrag={drag.wasDrag}
        />
      </Box>
      <Ghost ghost={drag.ghost} />
    </Box>
  )
}
