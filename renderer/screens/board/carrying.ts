import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { Message } from '../../../shared/model/message.ts'
import { type Judgement, judge, remove } from '../../../shared/scheduling/moves.ts'
import { type ForumRow, pairId } from '../../database/rows.ts'
import { useTexts } from '../../i18n/i18n.ts'
import { changeMeetings, plainMeeting } from '../../repositories/meetings.ts'
import { announce } from '../../ui/announce.tsx'
import { toast } from '../../ui/toasts.tsx'
import { cellKey, targetOf } from './rows.ts'
import { useAwaited } from './useAwaited.ts'
import type { BoardModel } from './useBoard.ts'

/** A meeting or a pair of the tray that somebody holds. `from` is the cell it was taken from; null: the tray. */
export type Carried = {
  a: string
  b: string
  way: 'drag' | 'click' | 'keys'
  from: { row: string; slot: string } | null
}

/** What became of a drop. `here`: it stood there already. */
export type Dropped = 'here' | 'done' | 'refused'

export type Carrying = {
  carried: Carried | null
  /** Whether places can be judged by now; until then whatever is asked for waits. */
  ready: boolean
  pickUp: (what: Carried) => void
  putBack: () => void
  /** What dropping into a cell would mean; null while nothing is carried or nothing can be judged yet. */
  judgeCell: (row: string, slot: string) => Judgement | null
  /** The same as soon as it can be said; null when what is carried was put back meanwhile or there are no scores. */
  judged: (row: string, slot: string) => Promise<Judgement | null>
  describe: (judgement: Judgement | null, row: string, slot: string) => string
  /** Drops what is carried, as soon as the place can be judged. */
  dropOn: (row: string, slot: string) => Promise<Dropped>
  takeOff: (two: { a: string; b: string }) => Promise<boolean>
  /** Carries out a judged change that did not come from the grid, for instance another interpreter. */
  carryOut: (judgement: Judgement, two: { a: string; b: string }) => Promise<boolean>
}

/** Picking up, judging and dropping: one state behind drag, click–click and keyboard. */
export function useCarrying(forum: ForumRow, model: BoardModel): Carrying {
  const { t } = useTexts()
  const { board, mode, words } = model
  const [carried, setCarried] = useState<Carried | null>(null)
  const latest = useRef({ carried, model })
  latest.current = { carried, model }
  const ready = board !== null
  const boardThere = useAwaited(board, model.scores.state === 'failed')

  const judgeCell = useMemo(() => {
    const known = new Map<string, Judgement>()
    return (row: string, slot: string): Judgement | null => {
      if (!board || !carried) return null
      const key = cellKey(row, slot)
      const judged = known.get(key) ?? judge(board, carried, targetOf(mode, row, slot))
      known.set(key, judged)
      return judged
    }
  }, [board, carried, mode])

  const describe = useCallback(
    (judgement: Judgement | null, row: string, slot: string): string => {
      const rowName = mode === 'interpreters' ? words.interpreterName(row) : row
      const place = t(`board:place.${mode}`, { row: rowName, time: words.time(slot) })
      if (!judgement) return place
      if (judgement.kind === 'here') return t('board:target.here', { place })
      if (judgement.kind === 'forbidden') return t('board:target.forbidden', { place, why: words.say(judgement.why) })
      const deed = t(`board:deed.${judgement.how}`)
      const costs = judgement.costs.map((cost) => words.say(cost)).join(' ')
      return judgement.kind === 'valid'
        ? t('board:target.valid', { place, deed })
        : t('board:target.costly', { place, deed, costs })
    },
    [mode, words, t],
  )

  const refuse = useCallback((text: string): false => {
    announce(text, 'assertive')
    toast(text, 'warning')
    return false
  }, [])

  const carryOut = useCallback(
    async (judgement: Judgement, two: { a: string; b: string }): Promise<boolean> => {
      const { meetings, words } = latest.current.model
      if (judgement.kind === 'here') return true
      if (judgement.kind === 'forbidden') return refuse(words.say(judgement.why))
      const landed = judgement.change.placed.find((each) => pairId(each.a, each.b) === pairId(two.a, two.b))
      const place = landed ? { time: words.time(landed.slot), table: landed.table } : { time: '', table: '' }
      const name: Message = { key: `board:history.${judgement.how}`, params: { a: two.a, b: two.b, ...place } }
      const done = await changeMeetings(forum.id, judgement.change, (meetings ?? []).map(plainMeeting), name)
      if (!done.ok) return refuse(words.say(done.failure))
      const costs = judgement.costs.map((cost) => words.say(cost)).join(' ')
      announce([words.say(name), costs].filter(Boolean).join('. '))
      return true
    },
    [forum.id, refuse],
  )

  const pickUp = useCallback(
    (what: Carried) => {
      setCarried(what)
      announce(t(ready ? 'board:pickedUp' : 'board:pickedUpEarly', { a: what.a, b: what.b }))
    },
    [ready, t],
  )
  const wasReady = useRef(ready)
  useEffect(() => {
    if (ready && !wasReady.current && carried) announce(t('board:pickedUp', { a: carried.a, b: carried.b }))
    wasReady.current = ready
  }, [ready, carried, t])

  const putBack = useCallback(() => {
    if (carried) announce(t('board:putBack', { a: carried.a, b: carried.b }))
    setCarried(null)
  }, [carried, t])

  const judged = useCallback(
    async (row: string, slot: string): Promise<Judgement | null> => {
      const { carried, model } = latest.current
      const board = await boardThere()
      const same = carried !== null && latest.current.carried === carried
      return board && same ? judge(board, carried, targetOf(model.mode, row, slot)) : null
    },
    [boardThere],
  )

  const drops = useRef(0)
  const dropOn = useCallback(
    async (row: string, slot: string): Promise<Dropped> => {
      const { carried } = latest.current
      if (!carried) return 'refused'
      drops.current += 1
      const own = drops.current
      const judgement = await judged(row, slot)
      // Put back while the scores were waited for, or dropped somewhere else since.
      if (latest.current.carried !== carried || drops.current !== own) return 'refused'
      if (judgement?.kind === 'here') {
        putBack()
        return 'here'
      }
      const done = judgement ? await carryOut(judgement, carried) : refuse(t('board:noScores'))
      if (done || carried.way === 'drag') setCarried(null)
      return done ? 'done' : 'refused'
    },
    [judged, carryOut, putBack, refuse, t],
  )

  const takeOff = useCallback(
    async (two: { a: string; b: string }): Promise<boolean> => {
      setCarried(null)
      const board = await boardThere()
      return board ? carryOut(remove(board, two), two) : refuse(t('board:noScores'))
    },
    [boardThere, carryOut, refuse, t],
  )

  return { carried, ready, pickUp, putBack, judgeCell, judged, describe, dropOn, takeOff, carryOut }
}
