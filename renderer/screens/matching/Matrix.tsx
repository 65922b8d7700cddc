import Box from '@mui/material/Box'
import { useTheme } from '@mui/material/styles'
import { type KeyboardEvent, memo, useMemo, useRef, useState } from 'react'
import type { LocalityCell, LocalityMatrix } from '../../../shared/matching/locality-matrix.ts'
import type { PairDecision } from '../../../shared/model/pair.ts'
import { localityById, localityName } from '../../../shared/reference/localities.ts'
import { formatNumber } from '../../i18n/format.ts'
import { useLanguage, useTexts } from '../../i18n/i18n.ts'
import { isComposing } from '../../ui/commands/keys.ts'
import { decisionOf } from './deciding.ts'
import { rampRules, stepOf } from './ramp.ts'
import { roles } from './roles.ts'

export type MatrixPlace = { row: number; column: number }

/** A sign for what was decided, so that the ramp's blue is not the only thing in a cell. */
const signs: Record<PairDecision, string> = { open: '', accepted: '✓', required: '!', rejected: '✕', forbidden: '✕' }

const Cell = memo(function Cell(props: {
  cell: LocalityCell
  label: string
  score: string
  place: MatrixPlace
  tabbable: boolean
  chosen: boolean
}) {
  const { cell, place } = props
  const { pair } = cell
  return (
    <td
      {...roles.place(props.label, props.chosen)}
      data-row={place.row}
      data-column={place.column}
      data-step={pair && !pair.blocked ? stepOf(pair.score) : undefined}
      data-blocked={pair?.blocked ? '' : undefined}
      title={props.label}
      tabIndex={props.tabbable ? 0 : -1}
    >
      {pair && <b>{`${signs[pair.decision]}${props.score}`}</b>}
      {cell.companyPairs > 0 && <small>{cell.companyPairs}</small>}
    </td>
  )
})

/**
 * Provinces down, prefectures across. A cell holds the score of the two delegations and, small, the number of company
 * pairs of the two places. One cell is in the tab order; arrows move, and the keys that decide work as in the list.
 */
export function Matrix(props: {
  matrix: LocalityMatrix
  chosen: MatrixPlace | null
  onChoose: (place: MatrixPlace) => void
  onDecide: (place: MatrixPlace, decision: PairDecision) => void
  onEnter: () => void
}) {
  const { matrix, chosen, onChoose } = props
  const { t } = useTexts()
  const language = useLanguage()
  const theme = useTheme()
  const table = useRef<HTMLTableElement>(null)
  const [focus, setFocus] = useState<MatrixPlace>(chosen ?? { row: 0, column: 0 })
  const styles = useMemo(
    () => ({
      borderCollapse: 'separate',
      borderSpacing: 0,
      '& th, & td': { borderRight: 1, borderBottom: 1, borderColor: 'divider', height: 32, p: 0, fontWeight: 400 },
      '& thead th': { position: 'sticky', top: 0, zIndex: 2, bgcolor: 'grey.100', minWidth: 46, fontWeight: 600 },
      '& tbody th': {
        position: 'sticky',
        left: 0,
        zIndex: 1,
        bgcolor: 'grey.100',
        textAlign: 'left',
        px: 1,
        whiteSpace: 'nowrap',
      },
      '& thead th:first-of-type': { left: 0, zIndex: 3 },
      '& td': { textAlign: 'center', cursor: 'default', lineHeight: 1.05, minWidth: 46 },
      '& td b': { fontWeight: 600, display: 'block' },
      '& td small': { fontSize: '0.6875rem' },
      '& td[data-blocked]': {
        backgroundImage: `repeating-linear-gradient(135deg, transparent 0 5px, ${theme.palette.divider} 5px 6px)`,
      },
      '& td:focus, & td:focus-visible': {
        outline: '2px solid',
        outlineColor: 'text.primary',
        outlineOffset: '-2px',
      },
      '& td[aria-selected="true"]': { boxShadow: 'inset 0 0 0 2px currentColor' },
      ...rampRules(theme.palette.background.default, theme.palette.primary.main),
    }),
    [theme],
  )
  const go = (row: number, column: number) => {
    const place = {
      row: Math.max(0, Math.min(matrix.rows.length - 1, row)),
      column: Math.max(0, Math.min(matrix.columns.length - 1, column)),
    }
    setFocus(place)
    onChoose(place)
    table.current?.querySelector<HTMLElement>(`td[data-row="${place.row}"][data-column="${place.column}"]`)?.focus()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (!(event.target instanceof HTMLTableCellElement) || isComposing(event.nativeEvent)) return
    const control = event.ctrlKey || event.metaKey
    const { row, column } = focus
    const decision = decisionOf(event.nativeEvent)
    if (event.key === 'ArrowDown') go(row + 1, column)
    else if (event.key === 'ArrowUp') go(row - 1, column)
    else if (event.key === 'ArrowRight') go(row, column + 1)
    else if (event.key === 'ArrowLeft') go(row, column - 1)
    else if (event.key === 'Home') go(control ? 0 : row, 0)
    else if (event.key === 'End') go(control ? matrix.rows.length : row, matrix.columns.length)
    else if (event.key === 'PageDown') go(row + 10, column)
    else if (event.key === 'PageUp') go(row - 10, column)
    else if (event.key === 'Enter' && !control) props.onEnter()
    else if (decision) props.onDecide(focus, decision)
    else return
    event.preventDefault()
  }
  const labelOf = (row: string, column: string, { pair, companyPairs, bestCompanyScore }: LocalityCell) =>
    [
      `${localityName(row, language)} – ${localityName(column, language)}`,
      pair && t('matching:matrix.score', { score: formatNumber(language, pair.score, 1) }),
      pair?.blocked && t('matching:blocked'),
      pair && pair.decision !== 'open' && t(`matching:decision.${pair.decision}`),
      companyPairs > 0 &&
        t('matching:matrix.companies', { count: companyPairs, best: formatNumber(language, bestCompanyScore, 1) }),
    ]
      .filter(Boolean)
      .join('; ')
  return (
    <Box sx={{ overflow: 'auto', minHeight: 0, border: 1, borderColor: 'divider', borderRadius: 1 }}>
      <Box
        component="table"
        ref={table}
        role="grid"
        aria-label={t('matching:matrix.title')}
        sx={styles}
        onKeyDown={onKeyDown}
        onClick={(event) => {
          const cell = event.target instanceof Element ? event.target.closest<HTMLElement>('td[data-row]') : null
          if (cell) go(Number(cell.dataset.row), Number(cell.dataset.column))
        }}
      >
        <thead>
          <tr>
            <th scope="col">{t('matching:matrix.corner')}</th>
            {matrix.columns.map((id) => (
              <th key={id} scope="col" title={localityName(id, language)} aria-label={localityName(id, language)}>
                {localityById(id)?.code ?? id}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {matrix.rows.map((row, rowIndex) => (
            <tr key={row}>
              <th scope="row">{localityName(row, language)}</th>
              {matrix.columns.map((column, columnIndex) => {
                const cell = matrix.cells[rowIndex]?.[columnIndex]
                return cell ? (
                  <Cell
                    key={column}
                    cell={cell}
                    label={labelOf(row, column, cell)}
                    score={cell.pair ? formatNumber(language, cell.pair.score, 1) : ''}
                    place={{ row: rowIndex, column: columnIndex }}
                    tabbable={focus.row === rowIndex && focus.column === columnIndex}
                    chosen={chosen?.row === rowIndex && chosen.column === columnIndex}
                  />
                ) : null
              })}
            </tr>
          ))}
        </tbody>
      </Box>
    </Box>
  )
}
