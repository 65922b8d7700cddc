import type { ScoredPair } from '../../shared/model/pair.ts'
import { pairId } from '../database/rows.ts'

/**
 * What somebody at this desk saw when they last looked at the pairs: their scores. It is no part of the forum, so it is
 * kept beside the database and is neither undone nor carried to other machines.
 */
export type Look = { scores: ReadonlyMap<string, number>; least: number }

/** So many pairs are remembered; the best ones, as those further down matter little. */
const most = 20_000

const storageKey = (forumId: string): string => `forum-match.looked.${forumId}`

const lookAt = (pairs: readonly ScoredPair[]): Look => {
  const seen = pairs.slice(0, most)
  return {
    scores: new Map(seen.map((pair) => [pairId(pair.a, pair.b), pair.score])),
    least: pairs.length > most ? (seen.at(-1)?.score ?? 0) : 0,
  }
}

/** Used for the rest of the session where the browser has no room or no storage. */
const remembered = new Map<string, Look>()

/** The last look at a forum's pairs; null when there was none. */
export function readLook(forumId: string): Look | null {
  const kept = remembered.get(forumId)
  if (kept) return kept
  try {
    const read: unknown = JSON.parse(localStorage.getItem(storageKey(forumId)) ?? 'null')
    if (typeof read !== 'object' || read === null) return null
    const scores = new Map(
      Object.entries(read).filter((entry): entry is [string, number] => typeof entry[1] === 'number'),
    )
    const least = scores.size >= most ? Math.min(...scores.values()) : 0
    return { scores, least }
  } catch (error) {
    console.warn(error)
    return null
  }
}

/** Remembers these pairs as seen, and answers the look. */
export function saveLook(forumId: string, pairs: readonly ScoredPair[]): Look {
  const look = lookAt(pairs)
  remembered.set(forumId, look)
  try {
    localStorage.setItem(storageKey(forumId), JSON.stringify(Object.fromEntries(look.scores)))
  } catch (error) {
    console.warn(error)
  }
  return look
}

export type PairChange = { kind: 'new' } | { kind: 'up' | 'down'; by: number }

/** How a pair differs from the last look; undefined when it does not. */
export function changeSince(look: Look | null, pair: ScoredPair): PairChange | undefined {
  if (!look) return undefined
  const before = look.scores.get(pairId(pair.a, pair.b))
  if (before === undefined) return pair.score > look.least || look.least === 0 ? { kind: 'new' } : undefined
  if (before === pair.score) return undefined
  return { kind: pair.score > before ? 'up' : 'down', by: Math.abs(pair.score - before) }
}
