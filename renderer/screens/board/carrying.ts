import { useCallback, useMemo, useState } from 'react'
import type { Message } from '../../../shared/model/message.ts'
import { type Judgement, judge, remove } from '../../../shared/scheduling/moves.ts'
import { type ForumRow, pairId } from '../../database/rows.ts'
import { useTexts } from '../../i18n/i18n.ts'
import { changeMeetings, plainMeeting } from '../../repositories/meetings.ts'
import { announce } from '../../ui/announce.tsx'
import { toast } from '../../ui/toasts.tsx'
import { cellKey, targetOf } from './rows.ts'
import type { BoardModel } from './useBoard.ts'

/** A meeting or a pair of the tray that somebody holds. `from` is the cell it was taken from; null: the tray. */
export type Carried = {
  a: string
  b: string
  way: 'drag' | 'click' | 'keys'
  from: { row: string; slot: string } | null
}

export type Carrying = {
  carried: Carried | null
  pickUp: (what: Carried) => void
  putBack: () => void
  judgeCell: (row: string, slot: string) => Judgement | null
  describe: (judgement: Judgement | null, row: string, slot: string) => string
  /** Drops what is carried; answers where the meeting stands afterwards, null when it was refused. */
  dropOn: (row: string, slot: string) => Promise<boolean>
  takeOff: (two: { a: string; b: string }) => Promise<boolean>
  /** Carries out a judged change that did not come from the grid, for instance another interpreter. */
  carryOut: (judgement: Judgement | null, two: { a: string; b: string }) => Promise<boolean>
}

/** Picking up, judging and dropping: one state behind drag, click–click and keyboard. */
export function useCarrying(forum: ForumRow, model: BoardModel): Carrying {
  const { t } = useTexts()
  const { board, mode, words, meetings } = model
  const [carried, setCarried] = useState<Carried | null>(null)

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
    async (judgement: Judgement | null, two: { a: string; b: string }): Promise<boolean> => {
      if (!judgement) return refuse(t('board:notReady'))
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
    [forum.id, meetings, words, t, refuse],
  )

  const pickUp = useCallback(
    (what: Carried) => {
      if (!board) {
        refuse(t('board:notReady'))
        return
      }
      setCarried(what)
      announce(t('board:pickedUp', { a: what.a, b: what.b }))
    },
    [board, t, refuse],
  )

  const putBack = useCallback(() => {
    if (carried) announce(t('board:putBack', { a: carried.a, b: carried.b }))
    setCarried(null)
  }, [carried, t])

  const dropOn = useCallback(
    async (row: string, slot: string): Promise<boolean> => {
      if (!carried) return false
      const judgement = judgeCell(row, slot)
      if (judgement?.kind === 'here') {
        putBack()
        return true
      }
      const done = await carryOut(judgement, carried)
      if (done || carried.way === 'drag') setCarried(null)
      return done
    },
    [carried, judgeCell, carryOut, putBack],
  )

  const takeOff = useCallback(
    async (two: { a: string; b: string }): Promise<boolean> => {
      setCarried(null)
      return carryOut(board && remove(board, two), two)
    },
    [board, carryOut],
  )

  return { carried, pickUp, putBack, judgeCell, describe, dropOn, takeOff, carryOut }
}
