import type { Initiative, Side } from '../../model/registrant.ts'
import { readMonths } from './choices.ts'
import { tagSectors } from './sector-tagger.ts'

/** The initiatives of a cell, one a line or parted by semicolons, with their sectors and the months until they start. */
export const readInitiatives = (text: string, side: Side): Initiative[] =>
  text
    .split(/\n|;|；/u)
    .map((line) => line.replace(/^[\s\-–•*]*(?:\d{1,2}[.)]\s*)?/u, '').trim())
    .filter((line) => line !== '')
    .map((title) => {
      const months = readMonths(title)
      const sectors = tagSectors(title, { direction: 'both', side }).tags.map(({ sector }) => sector)
      return { title, sectors, ...(months === undefined ? {} : { months }) }
    })
