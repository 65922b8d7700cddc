import { useEffect, useMemo, useRef, useState } from 'react'
import { nameIn } from '../../../shared/model/language.ts'
import type { ScoredPair } from '../../../shared/model/pair.ts'
import type { Registrant } from '../../../shared/model/registrant.ts'
import { type ForumRow, pairId } from '../../database/rows.ts'
import { useLanguage } from '../../i18n/i18n.ts'
import { useDecisions } from '../../repositories/decisions.ts'
import { changeSince, type PairChange, readLook, saveLook } from '../../repositories/looks.ts'
import { useRegistrants } from '../../repositories/registrants.ts'
import { type Scores, useScores } from '../../repositories/scores.ts'

/** A scored pair as the screen shows it: with names, and with the decision of this moment. */
export type PairView = ScoredPair & {
  id: string
  nameA: string
  nameB: string
  first: Registrant
  second: Registrant
  change: PairChange | undefined
}

export type Matching = {
  scores: Scores
  /** In the order of the ranking. */
  pairs: PairView[]
  registrants: ReadonlyMap<string, Registrant>
  nameOf: (code: string) => string
  /** How many pairs differ from the last look. */
  changed: number
  markSeen: () => void
}

/** What changed since the last look is seen against it until somebody says that it was seen, or leaves the screen. */
function useLook(forumId: string, scores: Scores) {
  const [look, setLook] = useState(() => readLook(forumId))
  const latest = useRef(scores)
  latest.current = scores
  useEffect(() => {
    if (look === null && scores.state === 'ready' && scores.pairs.length > 0) setLook(saveLook(forumId, scores.pairs))
  }, [look, scores, forumId])
  useEffect(() => {
    const remember = () => {
      if (latest.current.state === 'ready' && latest.current.pairs.length > 0) saveLook(forumId, latest.current.pairs)
    }
    addEventListener('pagehide', remember)
    return () => {
      removeEventListener('pagehide', remember)
      remember()
    }
  }, [forumId])
  return { look, markSeen: () => setLook(saveLook(forumId, scores.pairs)) }
}

/** Everything that the Matching screen shows of a forum. */
export function useMatching(forum: ForumRow): Matching {
  const language = useLanguage()
  const scores = useScores(forum)
  const rows = useRegistrants(forum.id)
  const decisions = useDecisions(forum.id)
  const { look, markSeen } = useLook(forum.id, scores)
  const registrants = useMemo(
    () => new Map((rows ?? []).map(({ registrant }) => [registrant.code, registrant])),
    [rows],
  )
  const nameOf = useMemo(
    () => (code: string) => {
      const known = registrants.get(code)
      return known ? nameIn(known.names, language) || known.nameAsWritten || code : code
    },
    [registrants, language],
  )
  const pairs = useMemo(() => {
    const decided = new Map(decisions?.map((row) => [row.id, row.decision]))
    return scores.pairs.flatMap((pair): PairView[] => {
      const [first, second] = [registrants.get(pair.a), registrants.get(pair.b)]
      if (!first || !second) return []
      const id = pairId(pair.a, pair.b)
      const decision = decisions ? (decided.get(id) ?? 'open') : pair.decision
      const [nameA, nameB] = [nameOf(pair.a), nameOf(pair.b)]
      return [{ ...pair, id, decision, nameA, nameB, first, second, change: changeSince(look, pair) }]
    })
  }, [scores.pairs, registrants, nameOf, decisions, look])
  const changed = useMemo(() => pairs.filter(({ change }) => change !== undefined).length, [pairs])
  return { scores, pairs, registrants, nameOf, changed, markSeen }
}
