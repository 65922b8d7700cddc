import Box from '@mui/material/Box'
import IconButton from '@mui/material/IconButton'
import Table from '@mui/material/Table'
import TableBody from '@mui/material/TableBody'
import TableCell from '@mui/material/TableCell'
import TableHead from '@mui/material/TableHead'
import TableRow from '@mui/material/TableRow'
import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual'
import { Fragment, type ReactNode, useRef, useState } from 'react'
import { useTexts } from '../../../i18n/i18n.ts'
import { RemoveIcon } from '../../../ui/icons/icons.tsx'

/** Height of a row in pixels before it has been drawn and measured. */
const usualHeight = 45

/** Keeps the place of rows that are not drawn. */
function Gap({ height, columns }: { height: number; columns: number }) {
  if (height <= 0) return null
  return (
    <tr>
      <Box component="td" colSpan={columns} sx={{ border: 0 }} style={{ height, padding: 0 }} />
    </tr>
  )
}

/**
 * The frame of a list of the set-up, tables or interpreters: heads that stay in sight, a row for each item with its id
 * in front and a button that takes it away at the end. Of a long list only the rows in sight are drawn, and the one in
 * which somebody types, so that nothing typed is lost by scrolling.
 */
export function ItemList<Item extends { id: string }>(props: {
  label: string
  /** Heads of all columns from that of the id on. */
  heads: readonly string[]
  items: readonly Item[]
  /** What the button of a row takes away. */
  nameOf: (item: Item) => string
  /** The cells of a row between its id and its button. */
  cells: (item: Item) => readonly ReactNode[]
  onRemove: (item: Item) => void
}) {
  const { heads, items } = props
  const { t } = useTexts()
  const scroller = useRef<HTMLDivElement>(null)
  const [typedIn, setTypedIn] = useState(-1)
  const list = useVirtualizer({
    count: items.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => usualHeight,
    getItemKey: (index) => items[index]?.id ?? index,
    overscan: 6,
    rangeExtractor: (range) => {
      const drawn = defaultRangeExtractor(range)
      const keep = typedIn >= 0 && typedIn < range.count && !drawn.includes(typedIn)
      return keep ? [...drawn, typedIn].sort((one, two) => one - two) : drawn
    },
  })
  const drawn = list.getVirtualItems()
  const columns = heads.length + 1
  return (
    <Box ref={scroller} sx={{ overflow: 'auto', maxWidth: '100%', maxHeight: 'max(320px, calc(100vh - 330px))' }}>
      <Table
        size="small"
        stickyHeader
        aria-label={props.label}
        aria-rowcount={items.length + 1}
        sx={{ width: 'auto', '& td': { px: 0.5 } }}
      >
        <TableHead>
          <TableRow aria-rowindex={1}>
            {heads.map((head) => (
              <TableCell key={head}>{head}</TableCell>
            ))}
            <TableCell aria-label={t('generate:actions')} />
          </TableRow>
        </TableHead>
        <TableBody>
          {drawn.map(({ index, start, key }, place) => {
            const item = items[index]
            return (
              item && (
                <Fragment key={key}>
                  <Gap height={start - (drawn[place - 1]?.end ?? 0)} columns={columns} />
                  <TableRow
                    ref={list.measureElement}
                    data-index={index}
                    aria-rowindex={index + 2}
                    onFocus={() => setTypedIn(index)}
                    onBlur={() => setTypedIn(-1)}
                  >
                    <TableCell>{item.id}</TableCell>
                    {props.cells(item).map((cell, column) => (
                      <TableCell key={heads[column + 1]}>{cell}</TableCell>
                    ))}
                    <TableCell>
                      <IconButton
                        aria-label={t('generate:removeThis', { name: props.nameOf(item) })}
                        onClick={() => props.onRemove(item)}
                      >
                        <RemoveIcon />
                      </IconButton>
                    </TableCell>
                  </TableRow>
                </Fragment>
              )
            )
          })}
          <Gap height={list.getTotalSize() - (drawn.at(-1)?.end ?? 0)} columns={columns} />
        </TableBody>
      </Table>
    </Box>
  )
}
