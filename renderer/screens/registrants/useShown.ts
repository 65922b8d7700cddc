import { useMemo, useState } from 'react'
import type { RegistrantRow } from '../../database/rows.ts'
import type { CellProblem } from '../../repositories/cell-problems.ts'
import { setFindText } from '../../ui/find.ts'
import { everybody, fits, severities } from './filter.ts'
import { useRegistrantFinder } from './search.ts'

/** The rows that filter and search let through, and the filter. */
export function useShown(rows: readonly RegistrantRow[], problems: readonly CellProblem[]) {
  const finds = useRegistrantFinder()
  const [filter, setFilter] = useState(everybody)
  // Only a filter by problems looks at them; otherwise they may change without the rows being gone through again.
  const worst = useMemo(() => (filter.problems === '' ? undefined : severities(problems)), [filter.problems, problems])
  const shown = useMemo(
    () =>
      rows
        .filter(({ id, registrant }) => fits(registrant, filter, worst?.get(id)) && finds(registrant))
        .map((row) => ({ ...row, registrantId: row.id })),
    [rows, filter, worst, finds],
  )
  return {
    shown,
    filter,
    setFilter,
    showAll: () => {
      setFilter(everybody)
      setFindText('')
    },
  }
}
