/** Phrases parted by |, the sectors that they stand for parted by blanks (none: a phrase that only looks like one), 0 … 1. */
export type Term = readonly [phrases: string, sectors: string, confidence: number]
