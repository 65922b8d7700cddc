import { memo } from 'react'
import type { Judgement } from '../../../../shared/scheduling/moves.ts'
import type { MeetingFacts } from '../facts.ts'
import { MeetingCard } from './MeetingCard.tsx'
import { roles } from './roles.ts'

const signs = { here: '', valid: '✓', costly: '!', forbidden: '×' } as const

export type CellProps = {
  row: string
  slot: string
  left: number
  width: number
  colIndex: number
  focused: boolean
  closed: boolean
  label: string
  facts: MeetingFacts | undefined
  more: number
  kind: Judgement['kind'] | null
  byStrength: boolean
  showTable: boolean
  dimmed: boolean
  found: boolean
  carried: boolean
}

/** One cell of the board. It knows nothing of moves: the grid listens for all of them. */
export const Cell = memo(function Cell(props: CellProps) {
  const { facts, kind } = props
  const classes = ['cell']
  if (props.closed) classes.push('closed')
  if (kind && kind !== 'here') classes.push(kind)
  return (
    <div
      {...roles.cell(props.colIndex, props.label, props.carried)}
      className={classes.join(' ')}
      style={{ left: props.left, width: props.width }}
      tabIndex={props.focused ? 0 : -1}
      data-row={props.row}
      data-slot={props.slot}
      data-target={kind ?? undefined}
      data-meeting={facts ? facts.meeting.id : undefined}
      title={facts?.names}
    >
      {facts && (
        <MeetingCard
          facts={facts}
          byStrength={props.byStrength}
          showTable={props.showTable}
          dimmed={props.dimmed}
          found={props.found}
          carried={props.carried}
          more={props.more}
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
