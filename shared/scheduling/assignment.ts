/**
 * Cheapest assignment of every row to a column of its own (`rows <= columns`), by shortest augmenting paths
 * (Jonker and Volgenant 1987). `cost(row, column)` must be finite. Returns the column of each row.
 */
export function assign(rows: number, columns: number, cost: (row: number, column: number) => number): Int32Array {
  const columnOf = new Int32Array(rows).fill(-1)
  const rowOf = new Int32Array(columns).fill(-1)
  const rowPrice = new Float64Array(rows)
  const columnPrice = new Float64Array(columns)
  const distance = new Float64Array(columns)
  const before = new Int32Array(columns)
  const done = new Uint8Array(columns)
  for (let start = 0; start < rows; start++) {
    distance.fill(Number.POSITIVE_INFINITY)
    done.fill(0)
    let row = start
    let reached = 0
    let last = -1
    let end = -1
    while (end === -1) {
      let next = -1
      let nearest = Number.POSITIVE_INFINITY
      for (let column = 0; column < columns; column++) {
        if (done[column] === 1) continue
        const length = reached + cost(row, column) - rowPrice[row]! - columnPrice[column]!
        if (length < distance[column]!) {
          distance[column] = length
          before[column] = last
        }
        if (distance[column]! < nearest) {
          nearest = distance[column]!
          next = column
        }
      }
      done[next] = 1
      reached = nearest
      last = next
      if (rowOf[next] === -1) end = next
      else row = rowOf[next]!
    }
    rowPrice[start]! += reached
    for (let column = 0; column < columns; column++) {
      if (done[column] !== 1 || column === end) continue
      const slack = reached - distance[column]!
      columnPrice[column]! -= slack
      rowPrice[rowOf[column]!]! += slack
    }
    for (let column = end; column !== -1; ) {
      const previous = before[column]!
      const moved = previous === -1 ? start : rowOf[previous]!
      rowOf[column] = moved
      columnOf[moved] = column
      column = previous
    }
  }
  return columnOf
}
