/**
 * Roles of a grid whose rows are placed by hand, because only those in sight are drawn, and whose focus is on a row (in
 * the list) or a cell (in the matrix). Tables cannot be virtualised; these are spread into plain elements.
 */
export const roles = {
  row: (index: number, selected: boolean) => ({ role: 'row', 'aria-rowindex': index + 2, 'aria-selected': selected }),
  head: { role: 'columnheader' },
  cell: { role: 'gridcell' },
  place: (label: string, chosen: boolean) => ({ role: 'gridcell', 'aria-label': label, 'aria-selected': chosen }),
} as const
