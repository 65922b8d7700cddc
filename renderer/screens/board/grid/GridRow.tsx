import type { VirtualItem } from '@tanstack/react-virtual'
import { Fragment, memo } from 'react'
import type { MeetingRow } from '../../../database/rows.ts'
import type { Carrying } from '../carrying.ts'
import type { MeetingFacts } from '../facts.ts'
import { type BoardRow, cellKey } from '../rows.ts'
import { Cell } from './Cell.tsx'
import type { BoardColumn } from './columns.ts'
import type { CellWords } from './labels.ts'
import { roles } from './roles.ts'

/** What stands in the cells. It stays the same object while the board scrolls, so that no row is drawn anew. */
export type Drawn = {
  cells: ReadonlyMap<string, readonly MeetingRow[]>
  facts: ReadonlyMap<string, MeetingFacts>
  words: CellWords
  judgeCell: Carrying['judgeCell']
  carriedId: string | null
  /** The meetings that the search found; null: nothing is searched. */
  hits: ReadonlySet<string> | null
  byStrength: boolean
  showTable: boolean
}

/** Widths and heights in pixels at the zoom of now. */
export type Sizes = { rowHeight: number; columnWidth: number; rowHeadWidth: number; width: number }

/** One row of the board: a table, a delegation or an interpreter, and its cells that are in sight. */
export const GridRow = memo(function GridRow(props: {
  row: BoardRow
  index: number
  top: number
  sizes: Sizes
  columns: readonly BoardColumn[]
  columnItems: readonly VirtualItem[]
  /** The column in which the focus stands; -1: it stands in another row. */
  focusColumn: number
  drawn: Drawn
}) {
  const { row, sizes, drawn } = props
  const { rowHeight } = sizes
  return (
    <div
      className="row"
      {...roles.row(props.index + 2)}
      style={{ transform: `translateY(${props.top}px)`, height: rowHeight, width: sizes.width, top: 0 }}
    >
      <div
        className="rowHead"
        {...roles.rowHead}
        title={[row.title, row.subtitle].filter(Boolean).join(' · ')}
        style={{ width: sizes.rowHeadWidth, height: rowHeight }}
      >
        <span className="title">{row.title}</span>
        {row.subtitle !== '' && <span className="subtitle">{row.subtitle}</span>}
      </div>
      {props.columnItems.map((item) => {
        const column = props.columns[item.index]
        if (!column) return null
        const { slot, pause } = column
        const here = drawn.cells.get(cellKey(row.id, slot.id)) ?? []
        const [meeting] = here
        return (
          <Fragment key={slot.id}>
            {pause > 0 && (
              <div
                className="pause"
                aria-hidden="true"
                style={{ left: item.start, width: pause, top: 0, height: rowHeight }}
              />
            )}
            <Cell
              row={row}
              slot={slot.id}
              left={item.start + pause}
              width={sizes.columnWidth}
              colIndex={item.index + 2}
              focused={item.index === props.focusColumn}
              facts={meeting && drawn.facts.get(meeting.id)}
              more={Math.max(0, here.length - 1)}
              judgement={drawn.judgeCell(row.id, slot.id)}
              words={drawn.words}
              byStrength={drawn.byStrength}
              showTable={drawn.showTable}
              dimmed={meeting !== undefined && drawn.hits !== null && !drawn.hits.has(meeting.id)}
              found={meeting !== undefined && (drawn.hits?.has(meeting.id) ?? false)}
              carried={meeting !== undefined && meeting.id === drawn.carriedId}
            />
          </Fragment>
        )
      })}
    </div>
  )
})
