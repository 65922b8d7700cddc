import {
  type KeyboardEvent,
  type MouseEvent,
  type PointerEvent,
  type RefObject,
  useImperativeHandle,
  useMemo,
  useRef,
} from 'react'
import { type ForumRow, type MeetingRow, pairId } from '../../../database/rows.ts'
import { useTexts } from '../../../i18n/i18n.ts'
import { isComposing } from '../../../ui/commands/keys.ts'
import { agreed } from '../agreed.ts'
import type { Carrying } from '../carrying.ts'
import { cellKey } from '../rows.ts'
import type { BoardModel } from '../useBoard.ts'
import { type Drawn, GridRow } from './GridRow.tsx'
import { Heads } from './Heads.tsx'
import { stepFor } from './keys.ts'
import { cellWords } from './labels.ts'
import { roles } from './roles.ts'
import { BoardFrame } from './styles.ts'
import { useNowPosition } from './useNow.ts'
import { useWindow } from './useWindow.ts'

/** `show` scrolls to a cell; with `focus` the cell is chosen, too. */
export type GridHandle = { show: (row: string, slot: string, focus: boolean) => void }

type Place = { row: string; slot: string }

/** The timetable: a grid that draws only what is in sight, with one focus and one meeting in hand at a time. */
export function BoardGrid(props: {
  forum: ForumRow
  model: BoardModel
  carrying: Carrying
  zoom: number
  byStrength: boolean
  /** The cell that was chosen; null: none yet, the keyboard starts at the first. */
  chosen: Place | null
  onFocus: (place: Place) => void
  /** The cell under the pointer while something is carried. */
  onOver: (place: Place | null) => void
  handle: RefObject<GridHandle | null>
  /** The meetings that the search found; null: nothing is searched. */
  hits: ReadonlySet<string> | null
  onPress: (event: PointerEvent, meeting: MeetingRow, place: Place) => void
  wasDrag: () => boolean
  onLock: (meeting: MeetingRow) => void
  scroller: RefObject<HTMLDivElement | null>
}) {
  const { t } = useTexts()
  const { model, carrying, zoom, scroller } = props
  const { rows, cells, facts, slots, mode } = model
  const { chosen } = props
  const rowIndex = Math.max(0, chosen ? rows.findIndex((row) => row.id === chosen.row) : 0)
  const columnIndex = Math.max(0, chosen ? slots.findIndex((slot) => slot.id === chosen.slot) : 0)
  const view = useWindow({ scroller, rows, slots, zoom, rowIndex, columnIndex })
  const now = useNowPosition(props.forum, view.columns, view.sizes.columnWidth)
  const { carried, judgeCell, describe } = carrying
  const { words } = model
  const { hits, byStrength } = props
  const carriedId = carried ? pairId(carried.a, carried.b) : null
  const texts = useMemo(() => cellWords(mode, words, t, describe), [mode, words, t, describe])
  const drawn = useMemo(
    (): Drawn => ({
      cells,
      facts,
      words: texts,
      judgeCell,
      carriedId,
      hits,
      byStrength,
      showTable: mode !== 'tables',
    }),
    [cells, facts, texts, judgeCell, carriedId, hits, byStrength, mode],
  )
  useImperativeHandle(props.handle, () => ({
    show: (row, slot, focus) => {
      const r = rows.findIndex((each) => each.id === row)
      const c = slots.findIndex((each) => each.id === slot)
      if (r < 0 || c < 0) return
      if (focus) props.onFocus({ row, slot })
      view.show(r, c, focus)
    },
  }))

  /** Whether the press that became a click fell on the cell that was chosen before it. */
  const wasChosen = useRef(false)
  const placeOf = (target: EventTarget): Place | null => {
    const cell = target instanceof Element ? target.closest<HTMLElement>('[data-slot]') : null
    return cell ? { row: cell.dataset.row ?? '', slot: cell.dataset.slot ?? '' } : null
  }
  const meetingAt = ({ row, slot }: Place) => cells.get(cellKey(row, slot))?.[0]
  const isChosen = ({ row, slot }: Place) => chosen?.row === row && chosen.slot === slot
  const drop = async (place: Place) => {
    const from = carrying.carried?.from
    const dropped = await carrying.dropOn(place.row, place.slot)
    if (dropped === 'here' && from) view.focusOn(from)
  }
  const pickUp = (place: Place, way: 'click' | 'keys') => {
    const meeting = meetingAt(place)
    if (meeting) carrying.pickUp({ a: meeting.a, b: meeting.b, way, from: place })
  }

  const onKeyDown = (event: KeyboardEvent) => {
    const place = placeOf(event.target)
    if (!place || isComposing(event.nativeEvent) || event.altKey) return
    const step = stepFor(
      event,
      { row: rowIndex, column: columnIndex },
      { rows: rows.length, columns: slots.length, page: view.page() },
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
    if (event.key === 'Enter' || event.key === ' ') {
      if (carried) void drop(place)
      else pickUp(place, 'keys')
    } else if (event.key.toLowerCase() === 'l' && meeting && !carrying.carried) props.onLock(meeting)
    else if ((event.key === 'Delete' || event.key === 'Backspace') && (carrying.carried || meeting)) {
      const two = carrying.carried?.from ? carrying.carried : meeting
      if (two) void carrying.takeOff(two)
    } else return
    event.preventDefault()
  }
  const onClick = (event: MouseEvent) => {
    const place = placeOf(event.target)
    if (!place || props.wasDrag()) return
    const isFrom = carried?.from?.row === place.row && carried.from.slot === place.slot
    // The second half of a double click that has picked the meeting up already.
    if (isFrom && event.detail > 1) return
    props.onFocus(place)
    view.focusOn(place)
    if (!carried) {
      if (wasChosen.current) pickUp(place, 'click')
      return
    }
    void agreed(carrying, place, meetingAt(place), words, t).then((yes) => {
      if (yes) void drop(place)
    })
  }
  const onPointerDown = (event: PointerEvent) => {
    const place = placeOf(event.target)
    const meeting = place && meetingAt(place)
    wasChosen.current = place !== null && isChosen(place)
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
        if (place && !isChosen(place)) props.onFocus(place)
      }}
      onClick={onClick}
      onPointerDown={onPointerDown}
      onPointerOver={(event) => carried && props.onOver(placeOf(event.target))}
    >
      <div className="canvas" role="presentation" style={{ width: view.sizes.width, height: view.height }}>
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
                  sizes={view.sizes}
                  columns={view.columns}
                  columnItems={view.columnItems}
                  focusColumn={item.index === rowIndex ? columnIndex : -1}
                  drawn={drawn}
                />
              )
            )
          })}
        </div>
        {now !== null && (
          <div
            className="now"
            style={{ left: view.sizes.rowHeadWidth + now, height: view.height }}
            aria-hidden="true"
          />
        )}
      </div>
    </BoardFrame>
  )
}
