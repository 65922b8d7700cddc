import type { Transaction } from 'dexie'
import { version1 } from './001.ts'

export type Version = {
  number: number
  /** Only the stores that are new or whose indexes change; null takes a store away. */
  stores: Record<string, string | null>
  /** Brings the rows of the version before into this shape. */
  upgrade?: (transaction: Transaction) => PromiseLike<unknown>
}

/** Every shape the database ever had, oldest first. Append only. */
export const ladder: readonly Version[] = [version1]
