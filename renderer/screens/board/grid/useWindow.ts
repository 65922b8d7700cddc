import { defaultRangeExtractor, type Range, useVirtualizer } from '@tanstack/react-virtual'
import { type RefObject, useCallback, useLayoutEffect, useMemo, useRef } from 'react'
import type { Slot } from '../../../../shared/model/event.ts'
import type { BoardRow } from '../rows.ts'
import { columnsOf } from './columns.ts'
import { measures } from './styles.ts'

/** The range in sight, and the one index that has to stay in the page because the focus is on it. */
const withIndex = (index: number, count: number) => (range: Range) => {
  const shown = defaultRangeExtractor(range)
  if (index >= count || shown.includes(index)) return shown
  return [...shown, index].sort((x, y) => x - y)
}

/** Which rows and columns are drawn, where they stand, and how the focus gets to one of them. */
export function useWindow(options: {
  scroller: RefObject<HTMLDivElement | null>
  rows: readonly BoardRow[]
  slots: readonly Slot[]
  zoom: number
  rowIndex: number
  columnIndex: number
}) {
  const { scroller, rows, slots, zoom, rowIndex, columnIndex } = options
  const size = (pixels: number) => Math.round(pixels * zoom)
  const [rowHeight, columnWidth] = [size(measures.row), size(measures.column)]
  const [headHeight, rowHeadWidth] = [Math.max(34, size(measures.head)), size(measures.rowHead)]
  const columns = useMemo(() => columnsOf(slots, measures.pause), [slots])
  const vertical = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 6,
    useFlushSync: false,
    paddingStart: headHeight,
    scrollPaddingStart: headHeight,
    rangeExtractor: useMemo(() => withIndex(rowIndex, rows.length), [rowIndex, rows.length]),
  })
  const horizontal = useVirtualizer({
    horizontal: true,
    count: columns.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => columnWidth + (columns[index]?.pause ?? 0),
    overscan: 2,
    useFlushSync: false,
    paddingStart: rowHeadWidth,
    scrollPaddingStart: rowHeadWidth,
    rangeExtractor: useMemo(() => withIndex(columnIndex, columns.length), [columnIndex, columns.length]),
  })
  const estimates = `${rowHeight} ${columnWidth} ${columns.length}`
  const measured = useRef(estimates)
  useLayoutEffect(() => {
    if (measured.current === estimates) return
    measured.current = estimates
    vertical.measure()
    horizontal.measure()
  }, [estimates, vertical, horizontal])
  const width = horizontal.getTotalSize()
  const sizes = useMemo(
    () => ({ rowHeight, columnWidth, rowHeadWidth, width }),
    [rowHeight, columnWidth, rowHeadWidth, width],
  )

  const wanted = useRef<{ row: string; slot: string } | null>(null)
  useLayoutEffect(() => {
    const place = wanted.current
    if (!place) return
    const cell = scroller.current?.querySelector<HTMLElement>(
      `[data-row="${CSS.escape(place.row)}"][data-slot="${CSS.escape(place.slot)}"]`,
    )
    if (!cell) return
    wanted.current = null
    cell.focus({ preventScroll: true })
  })
  const focusOn = useCallback(
    (place: { row: string; slot: string }) => {
      wanted.current = place
      const scrolled = scroller.current
      const cell = scrolled?.querySelector<HTMLElement>(
        `[data-row="${CSS.escape(place.row)}"][data-slot="${CSS.escape(place.slot)}"]`,
      )
      if (cell) cell.focus({ preventScroll: true })
    },
    [scroller],
  )
  const show = (row: number, column: number, focus: boolean) => {
    vertical.scrollToIndex(row, { align: 'auto' })
    horizontal.scrollToIndex(column, { align: 'auto' })
    const [r, s] = [rows[row], slots[column]]
    if (focus && r && s) wanted.current = { row: r.id, slot: s.id }
  }
  return {
    columns,
    sizes,
    headHeight,
    rowItems: vertical.getVirtualItems(),
    columnItems: horizontal.getVirtualItems(),
    height: vertical.getTotalSize(),
    /** Rows that a page key leads over. Asked of the page itself, thus not while it is drawn. */
    page: () => Math.max(1, Math.floor(((scroller.current?.clientHeight ?? 0) - headHeight) / rowHeight) - 1),
    show,
    focusOn,
  }
}

export type GridWindow = ReturnType<typeof useWindow>
