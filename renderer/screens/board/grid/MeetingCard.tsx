import { rails } from '../../../../shared/reference/sectors.ts'
import { ErrorIcon, LockIcon } from '../../../ui/icons/icons.tsx'
import type { MeetingFacts } from '../facts.ts'
import { strengthOf } from './styles.ts'

const noRail = '#9AA5B1'

/** A meeting as it stands in a cell: codes, short names, interpreter, lock, change mark and what is wrong with it. */
export function MeetingCard(props: {
  facts: MeetingFacts
  /** What is wrong with it, in two or three words; null: nothing. */
  fault: string | null
  byStrength: boolean
  showTable: boolean
  dimmed: boolean
  found: boolean
  carried: boolean
}) {
  const { facts, byStrength, fault } = props
  const { meeting, rail, score } = facts
  const colour = byStrength ? strengthOf(score ?? 0) : rail ? rails[rail].colour : noRail
  const group = byStrength ? (score === undefined ? '' : String(Math.round(score))) : rail ? rails[rail].code : ''
  const classes = ['meeting']
  if (fault !== null) classes.push('conflict')
  if (props.dimmed) classes.push('dimmed')
  if (props.found) classes.push('found')
  if (props.carried) classes.push('carried')
  return (
    <div className={classes.join(' ')} style={{ ['--rail' as never]: colour }}>
      <div className="line">
        <span className="codes">{`${meeting.a} ⇄ ${meeting.b}`}</span>
        {facts.changed && <span className="mark changed">▲</span>}
        {facts.locked && (
          <span className="mark">
            <LockIcon fontSize="inherit" />
          </span>
        )}
        {fault !== null && (
          <span className="mark fault">
            <ErrorIcon fontSize="inherit" />
          </span>
        )}
      </div>
      <div className="line">
        {group !== '' && <span className="group">{group}</span>}
        {fault === null ? <span className="names">{facts.names}</span> : <span className="names fault">{fault}</span>}
        <span className="who">{[props.showTable ? meeting.table : '', facts.initials].filter(Boolean).join(' ')}</span>
      </div>
    </div>
  )
}
