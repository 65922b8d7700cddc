import { memo } from 'react'
import type { Judgement } from '../../../../shared/scheduling/moves.ts'
import type { MeetingFacts } from '../facts.ts'
import type { BoardRow } from '../rows.ts'
import type { CellWords } from './labels.ts'
import { MeetingCard } from './MeetingCard.tsx'
import { roles } from './roles.ts'

const signs = { here: '', valid: '✓', costly: '!', forbidden: '×' } as const

export type CellProps = {
  row: BoardRow
  slot: string
  left: number
  width: number
  colIndex: number
  focused: boolean
  facts: MeetingFacts | undefined
  more: number
  judgement: Judgement | null
  words: CellWords
  byStrength: boolean
  showTable: boolean
  dimmed: boolean
  found: boolean
  carried: boolean
}

/** One cell of the board. It knows nothing of moves: the grid listens for all of them. */
export const Cell = memo(function Cell(props: CellProps) {
  const { row, slot, facts, judgement, words } = props
  const kind = judgement?.kind
  const closed = row.closed.has(slot)
  const classes = ['cell']
  if (props.focused && facts) classes.push('chosen')
  if (closed) classes.push('closed')
  if (kind && kind !== 'here') classes.push(kind)
  const label = judgement ? words.target(judgement, row.id, slot, facts) : words.label(row.title, slot, facts, closed)
  return (
    <div
      {...roles.cell(props.colIndex, label, props.carried)}
      className={classes.join(' ')}
      style={{ left: props.left, width: props.width }}
      tabIndex={props.focused ? 0 : -1}
      data-row={row.id}
      data-slot={slot}
      data-target={kind}
      data-meeting={facts ? facts.meeting.id : undefined}
      title={facts?.names}
    >
      {facts && (
        <MeetingCard
          facts={facts}
          fault={facts.problems.length > 0 || props.more > 0 ? words.fault(facts, props.more) : null}
          byStrength={props.byStrength}
          showTable={props.showTable}
          dimmed={props.dimmed}
          found={props.found}
          carried={props.carried}
        />
      )}
      {kind && kind !== 'here' && (
        <span className="sign" aria-hidden="true">
          {signs[kind]}
        </span>
      )}
    </div>
  )
})
