import Box from '@mui/material/Box'
import ButtonBase from '@mui/material/ButtonBase'
import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual'
import { type KeyboardEvent, type MouseEvent, useEffect, useRef } from 'react'
import type { PairDecision } from '../../../shared/model/pair.ts'
import { useTexts } from '../../i18n/i18n.ts'
import { isComposing } from '../../ui/commands/keys.ts'
import { useSettings } from '../../ui/settings.ts'
import { rowHeights } from '../../ui/theme.ts'
import { decisionOf } from './deciding.ts'
import type { SortChoice } from './filter.ts'
import { Heads, listStyles, PairRow } from './PairRow.tsx'
import type { PairView } from './pairs.ts'
import { roles } from './roles.ts'

const heads = [
  { column: 'score', sort: 'score' },
  { column: 'change', sort: null },
  { column: 'codeA', sort: 'a' },
  { column: 'nameA', sort: null },
  { column: 'codeB', sort: 'b' },
  { column: 'nameB', sort: null },
  { column: 'decision', sort: 'decision' },
] as const

/** Ids from one place of the list to another. */
function idsBetween(pairs: readonly PairView[], from: number, to: number): string[] {
  return pairs.slice(Math.min(from, to), Math.max(from, to) + 1).map(({ id }) => id)
}

/**
 * The pairs as a grid of rows of which only those in sight are drawn. The focus is on a row: arrows move it, Shift
 * extends the selection, letters decide about the selection when the row belongs to it, else about the row.
 */
export function PairList(props: {
  pairs: readonly PairView[]
  opened: string | null
  onOpen: (id: string) => void
  selection: ReadonlySet<string>
  onSelect: (selection: ReadonlySet<string>) => void
  sort: SortChoice
  onSort: (sort: SortChoice) => void
  onDecide: (pairs: readonly PairView[], decision: PairDecision) => void
  onEnter: () => void
}) {
  const { pairs, opened, onOpen, selection, onSelect, sort, onSort, onDecide } = props
  const { t } = useTexts()
  const height = rowHeights[useSettings().density]
  const scroller = useRef<HTMLDivElement>(null)
  const wanted = useRef<number | null>(null)
  const anchor = useRef(0)
  const at = pairs.findIndex(({ id }) => id === opened)
  const current = Math.max(0, at)
  const virtual = useVirtualizer({
    count: pairs.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => height,
    overscan: 10,
    paddingStart: height,
    scrollPaddingStart: height,
    // The row that the tab key leads to is always there, however far the list is scrolled.
    rangeExtractor: (range) => {
      const shown = defaultRangeExtractor(range)
      return current >= range.count || shown.includes(current) ? shown : [...shown, current].sort((x, y) => x - y)
    },
  })
  useEffect(() => {
    if (wanted.current === null) return
    const row = scroller.current?.querySelector<HTMLElement>(`.pair[data-index="${wanted.current}"]`)
    if (!row) return
    wanted.current = null
    row.focus({ preventScroll: true })
  })
  const goTo = (index: number, extend: boolean) => {
    const next = Math.max(0, Math.min(pairs.length - 1, index))
    const pair = pairs[next]
    if (!pair) return
    wanted.current = next
    virtual.scrollToIndex(next, { align: 'auto' })
    if (extend) onSelect(new Set(idsBetween(pairs, anchor.current, next)))
    else anchor.current = next
    onOpen(pair.id)
  }
  const toggle = (pair: PairView) => {
    const next = new Set(selection)
    if (!next.delete(pair.id)) next.add(pair.id)
    onSelect(next)
  }
  const meant = (pair: PairView) => (selection.has(pair.id) ? pairs.filter(({ id }) => selection.has(id)) : [pair])
  const page = Math.max(1, Math.floor((scroller.current?.clientHeight ?? 0) / height) - 2)
  const moves: Record<string, number> = {
    ArrowDown: current + 1,
    ArrowUp: current - 1,
    PageDown: current + page,
    PageUp: current - page,
    Home: 0,
    End: pairs.length - 1,
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const pair = pairs[current]
    const onRow = event.target instanceof HTMLElement && event.target.classList.contains('pair')
    if (!pair || !onRow || isComposing(event.nativeEvent)) return
    const control = event.ctrlKey || event.metaKey
    const move = moves[event.key]
    const decision = decisionOf(event.nativeEvent)
    if (move !== undefined && !control) goTo(move, event.shiftKey)
    else if (control && event.key === ' ') toggle(pair)
    else if (control && event.key.toLowerCase() === 'a') onSelect(new Set(pairs.map(({ id }) => id)))
    else if (event.key === 'Escape' && selection.size > 0) onSelect(new Set())
    else if (event.key === 'Enter' && !control) props.onEnter()
    else if (decision) onDecide(meant(pair), decision)
    else return
    event.preventDefault()
  }
  const onClick = (event: MouseEvent) => {
    const row = event.target instanceof Element ? event.target.closest<HTMLElement>('.pair') : null
    const index = Number(row?.dataset.index ?? Number.NaN)
    const pair = pairs[index]
    if (!pair) return
    const onBox = event.target instanceof HTMLInputElement
    if (event.shiftKey) onSelect(new Set(idsBetween(pairs, anchor.current, index)))
    else if (onBox || event.ctrlKey || event.metaKey) toggle(pair)
    if (!event.shiftKey) anchor.current = index
    wanted.current = index
    onOpen(pair.id)
  }
  const all = pairs.length > 0 && pairs.every(({ id }) => selection.has(id))
  return (
    <Box
      ref={scroller}
      sx={{ overflow: 'auto', minHeight: 0, border: 1, borderColor: 'divider', borderRadius: 1 }}
      role="grid"
      aria-label={t('shell:screens.matching')}
      aria-multiselectable
      aria-rowcount={pairs.length + 1}
      onKeyDown={onKeyDown}
      onClick={onClick}
    >
      <Box sx={listStyles} style={{ height: virtual.getTotalSize() }} role="presentation">
        <Heads>
          <span {...roles.head}>
            <input
              type="checkbox"
              checked={all}
              aria-label={t('matching:selectAll')}
              onChange={() => onSelect(all ? new Set() : new Set(pairs.map(({ id }) => id)))}
            />
          </span>
          {heads.map(({ column, sort: order }) => (
            <Box
              key={column}
              component="span"
              {...roles.head}
              sx={{ px: 0.5, height, display: 'flex', alignItems: 'center' }}
              {...(order === sort ? { 'aria-sort': order === 'score' ? 'descending' : 'ascending' } : {})}
            >
              {order ? (
                <ButtonBase
                  onClick={() => onSort(order)}
                  sx={{ font: 'inherit', minHeight: 24, textDecoration: order === sort ? 'underline' : 'none' }}
                >
                  {t(`matching:columns.${column}`)}
                </ButtonBase>
              ) : (
                t(`matching:columns.${column}`)
              )}
            </Box>
          ))}
        </Heads>
        {virtual.getVirtualItems().map(({ index, start }) => {
          const pair = pairs[index]
          return pair ? (
            <PairRow
              key={pair.id}
              pair={pair}
              index={index}
              top={start}
              height={height}
              selected={selection.has(pair.id)}
              current={index === current}
            />
          ) : null
        })}
      </Box>
    </Box>
  )
}
