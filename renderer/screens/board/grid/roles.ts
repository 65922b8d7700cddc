/**
 * The roles of the board's parts with what they tell. Table elements cannot be laid out cell by cell as a board of
 * which only a window is drawn has to be, so that the grid pattern of ARIA is put onto plain boxes; the focus roves
 * over the cells. Rows and columns count from 1, the heads included.
 */
export const roles = {
  grid: (label: string, rows: number, columns: number) => ({
    role: 'grid',
    'aria-label': label,
    'aria-rowcount': rows,
    'aria-colcount': columns,
  }),
  group: { role: 'rowgroup' },
  row: (index: number) => ({ role: 'row', 'aria-rowindex': index }),
  columnHead: (index: number) => ({ role: 'columnheader', 'aria-colindex': index }),
  rowHead: { role: 'rowheader', 'aria-colindex': 1 },
  cell: (index: number, label: string, carried: boolean) => ({
    role: 'gridcell',
    'aria-colindex': index,
    'aria-label': label,
    'aria-selected': carried,
  }),
}
