import { type KeyboardEvent, type MouseEvent, type PointerEvent, type RefObject, useImperativeHandle } from 'react'
import type { ForumRow, MeetingRow } from '../../../database/rows.ts'
import { useTexts } from '../../../i18n/i18n.ts'
import { isComposing } from '../../../ui/commands/keys.ts'
import type { Carrying } from '../carrying.ts'
import { cellKey } from '../rows.ts'
import type { BoardModel } from '../useBoard.ts'
import { GridRow } from './GridRow.tsx'
import { Heads } from './Heads.tsx'
import { stepFor } from './keys.ts'
import { roles } from './roles.ts'
import { BoardFrame } from './styles.ts'
import { useNowPosition } from './useNow.ts'
import { useWindow } from './useWindow.ts'

export type GridHandle = { show: (row: string, slot: string, focus: boolean) => void }

type Place = { row: string; slot: string }

/** The timetable: a grid that draws only what is in sight, with one focus and one meeting in hand at a time. */
export function BoardGrid(props: {
  forum: ForumRow
  model: BoardModel
  carrying: Carrying
  zoom: number
  byStrength: boolean
  focus: Place | null
  onFocus: (place: Place) => void
  handle: RefObject<GridHandle | null>
  isDimmed: (meeting: MeetingRow) => boolean
  isFound: (meeting: MeetingRow) => boolean
  onPress: (event: PointerEvent, meeting: MeetingRow, place: Place) => void
  wasDrag: () => boolean
  onLock: (meeting: MeetingRow) => void
  scroller: RefObject<HTMLDivElement | null>
}) {
  const { t } = useTexts()
  const { model, carrying, zoom, scroller } = props
  const { rows, cells, facts, slots, mode } = model
  const rowIndex = Math.max(0, props.focus ? rows.findIndex((row) => row.id === props.focus?.row) : 0)
  const columnIndex = Math.max(0, props.focus ? slots.findIndex((slot) => slot.id === props.focus?.slot) : 0)
  const view = useWindow({ scroller, rows, slots, zoom, rowIndex, columnIndex })
  const now = useNowPosition(props.forum, view.columns, view.columnWidth)
  useImperativeHandle(props.handle, () => ({
    show: (row, slot, focus) => {
      const r = rows.findIndex((each) => each.id === row)
      const c = slots.findIndex((each) => each.id === slot)
      if (r < 0 || c < 0) return
      props.onFocus({ row, slot })
      view.show(r, c, focus)
    },
  }))

  const placeOf = (target: EventTarget): Place | null => {
    const cell = target instanceof Element ? target.closest<HTMLElement>('[data-slot]') : null
    return cell ? { row: cell.dataset.row ?? '', slot: cell.dataset.slot ?? '' } : null
  }
  const meetingAt = ({ row, slot }: Place) => cells.get(cellKey(row, slot))?.[0]
  const drop = async (place: Place) => {
    const from = carrying.carried?.from
    const here = carrying.judgeCell(place.row, place.slot)?.kind === 'here'
    const done = await carrying.dropOn(place.row, place.slot)
    if (done && here && from) view.focusOn(from)
  }
  const act = (place: Place, way: 'click' | 'keys') => {
    if (carrying.carried) return void drop(place)
    const meeting = meetingAt(place)
    if (meeting) carrying.pickUp({ a: meeting.a, b: meeting.b, way, from: place })
  }

  const onKeyDown = (event: KeyboardEvent) => {
    const place = placeOf(event.target)
    if (!place || isComposing(event.nativeEvent) || event.altKey) return
    const step = stepFor(
      event,
      { row: rowIndex, column: columnIndex },
      { rows: rows.length, columns: slots.length, page: view.page },
    )
    const [row, slot] = step ? [rows[step.row], slots[step.column]] : []
    if (step && row && slot) {
      event.preventDefault()
      props.onFocus({ row: row.id, slot: slot.id })
      view.show(step.row, step.column, true)
      return
    }
    if (event.ctrlKey || event.metaKey) return
    const meeting = meetingAt(place)
    if (event.key === 'Enter' || event.key === ' ') act(place, 'keys')
    else if (event.key.toLowerCase() === 'l' && meeting && !carrying.carried) props.onLock(meeting)
    else if ((event.key === 'Delete' || event.key === 'Backspace') && (carrying.carried || meeting)) {
      const two = carrying.carried?.from ? carrying.carried : meeting
      if (two) void carrying.takeOff(two)
    } else return
    event.preventDefault()
  }
  const onClick = (event: MouseEvent) => {
    const place = placeOf(event.target)
    if (!place || props.wasDrag()) return
    props.onFocus(place)
    view.focusOn(place)
    act(place, 'click')
  }
  const onPointerDown = (event: PointerEvent) => {
    const place = placeOf(event.target)
    const meeting = place && meetingAt(place)
    if (place && meeting && !carrying.carried) props.onPress(event, meeting, place)
  }

  return (
    <BoardFrame
      ref={scroller}
      {...roles.grid(t('board:timetable'), rows.length + 1, slots.length + 1)}
      style={{ fontSize: `${(13 * Math.max(zoom, 0.85)) / 16}rem` }}
      onKeyDown={onKeyDown}
      onFocus={(event) => {
        const place = placeOf(event.target)
        if (place && (place.row !== props.focus?.row || place.slot !== props.focus.slot)) props.onFocus(place)
      }}
      onClick={onClick}
      onPointerDown={onPointerDown}
    >
      <div className="canvas" role="presentation" style={{ width: view.width, height: view.height }}>
        <Heads model={model} view={view} now={now} />
        <div {...roles.group}>
          {view.rowItems.map((item) => {
            const row = rows[item.index]
            return (
              row && (
                <GridRow
                  key={row.id}
                  row={row}
                  index={item.index}
                  top={item.start}
                  view={view}
                  model={model}
                  carrying={carrying}
                  focusColumn={item.index === rowIndex ? columnIndex : -1}
                  byStrength={props.byStrength}
                  showTable={mode !== 'tables'}
                  isDimmed={props.isDimmed}
                  isFound={props.isFound}
                  facts={facts}
                />
              )
            )
          })}
        </div>
        {now !== null && (
          <div className="now" style={{ left: view.rowHeadWidth + now, height: view.height }} aria-hidden="true" />
        )}
      </div>
    </BoardFrame>
  )
}
