/** The front door of the reference data for rooms that need several of its look-ups. */
export { localities, localityById, localityCode, localityName } from './localities.ts'
export type { Rail } from './sectors.ts'
export { rails, sectorGroup, sectorLabel, sectorRail, sectors } from './sectors.ts'
export { tiesBetween } from './ties.ts'
