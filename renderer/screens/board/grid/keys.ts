/** Where a key leads from a cell; null when it is no key of movement. Rows and columns count from 0. */
export function stepFor(
  event: { key: string; ctrlKey: boolean; metaKey: boolean },
  at: { row: number; column: number },
  size: { rows: number; columns: number; page: number },
): { row: number; column: number } | null {
  const all = event.ctrlKey || event.metaKey
  const lastRow = size.rows - 1
  const lastColumn = size.columns - 1
  const inside = (row: number, column: number) => ({
    row: Math.min(lastRow, Math.max(0, row)),
    column: Math.min(lastColumn, Math.max(0, column)),
  })
  switch (event.key) {
    case 'ArrowUp':
      return inside(all ? 0 : at.row - 1, at.column)
    case 'ArrowDown':
      return inside(all ? lastRow : at.row + 1, at.column)
    case 'ArrowLeft':
      return inside(at.row, all ? 0 : at.column - 1)
    case 'ArrowRight':
      return inside(at.row, all ? lastColumn : at.column + 1)
    case 'Home':
      return inside(all ? 0 : at.row, 0)
    case 'End':
      return inside(all ? lastRow : at.row, lastColumn)
    case 'PageUp':
      return inside(at.row - size.page, at.column)
    case 'PageDown':
      return inside(at.row + size.page, at.column)
    default:
      return null
  }
}
