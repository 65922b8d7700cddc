import Box from '@mui/material/Box'
import { memo } from 'react'
import { formatNumber } from '../../i18n/format.ts'
import { useLanguage, useTexts } from '../../i18n/i18n.ts'
import { ChangeMark } from './ChangeMark.tsx'
import type { PairView } from './pairs.ts'
import { roles } from './roles.ts'

/** One pair in the list; the list itself listens to mouse and keys. */
export const PairRow = memo(function PairRow(props: {
  pair: PairView
  index: number
  top: number
  height: number
  selected: boolean
  current: boolean
}) {
  const { pair, index, selected, current } = props
  const { t } = useTexts()
  const language = useLanguage()
  const score = formatNumber(language, pair.score, 1)
  return (
    <div
      {...roles.row(index, selected)}
      className="pair"
      data-index={index}
      data-decision={pair.blocked ? 'blocked' : pair.decision}
      tabIndex={current ? 0 : -1}
      style={{ height: props.height, transform: `translateY(${props.top}px)` }}
    >
      <span {...roles.cell}>
        <input
          type="checkbox"
          tabIndex={-1}
          checked={selected}
          readOnly
          aria-label={t('matching:selectPair', { a: pair.nameA, b: pair.nameB })}
        />
      </span>
      <span {...roles.cell} className="score">
        <span className="bar" aria-hidden="true" style={{ width: `${pair.score}%` }} />
        <span>{score}</span>
      </span>
      <span {...roles.cell}>
        <ChangeMark change={pair.change} />
      </span>
      <span {...roles.cell}>{pair.a}</span>
      <span {...roles.cell} title={pair.nameA}>
        {pair.nameA}
      </span>
      <span {...roles.cell}>{pair.b}</span>
      <span {...roles.cell} title={pair.nameB}>
        {pair.nameB}
      </span>
      <span {...roles.cell} className="decision">
        {pair.blocked ? t('matching:blocked') : pair.decision === 'open' ? '' : t(`matching:decision.${pair.decision}`)}
      </span>
    </div>
  )
})

/** The look of the list: one set of rules for all rows, because there may be thousands. */
export const listStyles = {
  position: 'relative',
  minWidth: 620,
  '& .pair, & .heads': {
    display: 'grid',
    gridTemplateColumns: '32px 64px 60px 52px minmax(0, 1fr) 52px minmax(0, 1fr) 100px',
    alignItems: 'center',
    borderBottom: 1,
    borderColor: 'divider',
    width: '100%',
  },
  '& .pair': { position: 'absolute', left: 0, top: 0, cursor: 'default' },
  '& .pair > span': { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap', px: 0.5 },
  '& .pair:hover': { bgcolor: 'grey.100' },
  '& .pair[aria-selected="true"]': { bgcolor: 'action.selected' },
  '& .pair:focus-visible, & .pair:focus': {
    outline: '2px solid',
    outlineColor: 'primary.main',
    outlineOffset: '-2px',
  },
  '& .pair[data-decision="accepted"] .decision': { color: 'success.main', fontWeight: 600 },
  '& .pair[data-decision="required"] .decision': { color: 'primary.main', fontWeight: 700 },
  '& .pair[data-decision="rejected"], & .pair[data-decision="forbidden"]': { color: 'text.secondary' },
  '& .pair[data-decision="blocked"] .decision': { color: 'warning.main' },
  '& .score': { position: 'relative', textAlign: 'right', fontWeight: 600 },
  '& .bar': { position: 'absolute', left: 4, bottom: 0, height: '3px', bgcolor: 'primary.main', opacity: 0.7 },
  '& input[type="checkbox"]': { display: 'block', width: 24, height: 24, m: 0, scale: '0.7' },
  '& .heads': { position: 'sticky', top: 0, zIndex: 1, bgcolor: 'grey.100', fontWeight: 600 },
} as const

/** The heads of the list; four of them set the order. */
export const Heads = ({ children }: { children: React.ReactNode }) => (
  <Box role="row" aria-rowindex={1} className="heads">
    {children}
  </Box>
)
