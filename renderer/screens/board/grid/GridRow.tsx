import { Fragment } from 'react'
import type { MeetingRow } from '../../../database/rows.ts'
import { pairId } from '../../../database/rows.ts'
import { useTexts } from '../../../i18n/i18n.ts'
import type { Carrying } from '../carrying.ts'
import type { MeetingFacts } from '../facts.ts'
import { type BoardRow, cellKey } from '../rows.ts'
import type { BoardModel } from '../useBoard.ts'
import { Cell } from './Cell.tsx'
import { roles } from './roles.ts'
import type { GridWindow } from './useWindow.ts'

/** Labels by meeting and row: facts are made anew whenever something they say changes, the language included. */
const knownLabels = new WeakMap<MeetingFacts, Map<string, string>>()

/** One row of the board: a table, a delegation or an interpreter, and its cells that are in sight. */
export function GridRow(props: {
  row: BoardRow
  index: number
  top: number
  view: GridWindow
  model: BoardModel
  carrying: Carrying
  focusColumn: number
  byStrength: boolean
  showTable: boolean
  isDimmed: (meeting: MeetingRow) => boolean
  isFound: (meeting: MeetingRow) => boolean
  facts: ReadonlyMap<string, MeetingFacts>
}) {
  const { t } = useTexts()
  const { row, view, model, carrying } = props
  const { carried } = carrying
  const carriedId = carried ? pairId(carried.a, carried.b) : null
  const labelOf = (slot: string, facts: MeetingFacts | undefined, closed: boolean): string => {
    const place = t(`board:place.${model.mode}`, { row: row.title, time: model.words.time(slot) })
    if (!facts) return t(closed ? 'board:cell.closed' : 'board:cell.empty', { place })
    const { meeting } = facts
    const locks = (['time', 'table', 'interpreter'] as const).filter((lock) => meeting.locks[lock])
    return [
      t('board:cell.meeting', { place, a: meeting.a, b: meeting.b, names: facts.names }),
      props.showTable ? t('board:cell.table', { table: meeting.table }) : '',
      facts.interpreter === '' ? '' : t('board:cell.interpreter', { name: facts.interpreter }),
      locks.length > 0 ? t('board:cell.locked', { what: locks.map((lock) => t(`board:lock.${lock}`)).join(', ') }) : '',
      facts.changed ? t('board:cell.changed') : '',
      ...facts.problems.map((problem) => model.words.say(problem.message)),
    ]
      .filter(Boolean)
      .join('; ')
  }
  const cachedLabel = (slot: string, facts: MeetingFacts | undefined, closed: boolean): string => {
    if (!facts) return labelOf(slot, facts, closed)
    const labels = knownLabels.get(facts) ?? new Map<string, string>()
    knownLabels.set(facts, labels)
    const key = `${model.mode} ${row.id}`
    const label = labels.get(key) ?? labelOf(slot, facts, closed)
    labels.set(key, label)
    return label
  }
  return (
    <div
      className="row"
      {...roles.row(props.index + 2)}
      style={{ transform: `translateY(${props.top}px)`, height: view.rowHeight, width: view.width, top: 0 }}
    >
      <div
        className="rowHead"
        {...roles.rowHead}
        title={[row.title, row.subtitle].filter(Boolean).join(' · ')}
        style={{ width: view.rowHeadWidth, height: view.rowHeight }}
      >
        <span className="title">{row.title}</span>
        {row.subtitle !== '' && <span className="subtitle">{row.subtitle}</span>}
      </div>
      {view.columnItems.map((item) => {
        const column = view.columns[item.index]
        if (!column) return null
        const { slot, pause } = column
        const here = model.cells.get(cellKey(row.id, slot.id)) ?? []
        const [meeting] = here
        const facts = meeting && props.facts.get(meeting.id)
        const closed = row.closed.has(slot.id)
        const judgement = carrying.judgeCell(row.id, slot.id)
        const label = judgement ? carrying.describe(judgement, row.id, slot.id) : cachedLabel(slot.id, facts, closed)
        return (
          <Fragment key={slot.id}>
            {pause > 0 && (
              <div
                className="pause"
                aria-hidden="true"
                style={{ left: item.start, width: pause, top: 0, height: view.rowHeight }}
              />
            )}
            <Cell
              row={row.id}
              slot={slot.id}
              left={item.start + pause}
              width={view.columnWidth}
              colIndex={item.index + 2}
              focused={item.index === props.focusColumn}
              closed={closed}
              label={judgement && meeting ? `${label}; ${meeting.a} ⇄ ${meeting.b}` : label}
              facts={facts}
              more={here.length > 1 ? here.length - 1 : 0}
              kind={judgement?.kind ?? null}
              byStrength={props.byStrength}
              showTable={props.showTable}
              dimmed={meeting !== undefined && props.isDimmed(meeting)}
              found={meeting !== undefined && props.isFound(meeting)}
              carried={meeting !== undefined && meeting.id === carriedId}
            />
          </Fragment>
        )
      })}
    </div>
  )
}
