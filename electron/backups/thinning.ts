const minute = 60_000
const hour = 60 * minute
const day = 24 * hour

/** How far apart backups of an age are kept: all of the last hour, then one an hour, a day, a month. */
const steps = [
  { younger: hour, apart: 0 },
  { younger: day, apart: hour },
  { younger: 31 * day, apart: day },
  { younger: Number.POSITIVE_INFINITY, apart: 31 * day },
]

export type Dated = { id: string; savedAt: string; revision: number }

/**
 * Which backups of one forum may go at `now`: of each stretch of time the youngest stays. The newest of all and the
 * newest of every published revision always stay.
 */
export function superfluous(backups: readonly Dated[], now: Date): string[] {
  const newestFirst = backups.toSorted((a, b) => (a.savedAt < b.savedAt ? 1 : a.savedAt > b.savedAt ? -1 : 0))
  const takenStretches = new Set<string>()
  const takenRevisions = new Set<number>()
  const dropped: string[] = []
  for (const [index, backup] of newestFirst.entries()) {
    const time = Date.parse(backup.savedAt)
    const age = Math.max(0, now.getTime() - time)
    const { apart } = steps.find(({ younger }) => age < younger) ?? { apart: 0 }
    // Stretches lie on the calendar, not on the age, so that thinning again later takes the same ones.
    const stretch = `${apart}:${apart === 0 ? backup.id : Math.floor(time / apart)}`
    const isLastOfRevision = !takenRevisions.has(backup.revision)
    if (index > 0 && takenStretches.has(stretch) && !isLastOfRevision) dropped.push(backup.id)
    takenStretches.add(stretch)
    takenRevisions.add(backup.revision)
  }
  return dropped
}
