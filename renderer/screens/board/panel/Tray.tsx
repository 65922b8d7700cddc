import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import { useVirtualizer } from '@tanstack/react-virtual'
import { type KeyboardEvent, type PointerEvent, useMemo, useRef, useState } from 'react'
import { pairKey } from '../../../../shared/model/pair.ts'
import type { ProblemPair } from '../../../../shared/model/problem.ts'
import type { Explanation } from '../../../../shared/scheduling/explain.ts'
import { placesFor, unplacedPairs } from '../../../../shared/scheduling/tray.ts'
import { formatNumber } from '../../../i18n/format.ts'
import { useLanguage, useTexts } from '../../../i18n/i18n.ts'
import { isComposing } from '../../../ui/commands/keys.ts'
import { useFinder } from '../../../ui/find.ts'
import type { Carrying } from '../carrying.ts'
import type { BoardModel } from '../useBoard.ts'
import { useReasons } from './useReasons.ts'

const itemHeight = 164

const clamped = (lines: number) => ({
  display: '-webkit-box',
  WebkitLineClamp: lines,
  WebkitBoxOrient: 'vertical',
  overflow: 'hidden',
})

/** Where a pair could go by hand; where it cannot, what stands in the way and what would help. */
function Reason(props: { pair: ProblemPair; model: BoardModel; reasons: ReadonlyMap<string, Explanation> | null }) {
  const { t } = useTexts()
  const { pair, reasons } = props
  const { board, words } = props.model
  const places = useMemo(() => board && placesFor(board, pair), [board, pair])
  if (!places) return null
  const [first] = places
  const reason = reasons?.get(pairKey(pair.a, pair.b))
  const [why, how] = first
    ? [
        words.say({
          key: 'board.unplaced.couldBePlaced',
          params: { count: places.length, slot: first.slot, table: first.table },
        }),
        words.say({ key: 'board.cure.placeByHand' }),
      ]
    : reason
      ? [words.say(reason.why), [reason.how, ...(reason.also ?? [])].map(words.say).join(' ')]
      : [t('board:findingReason'), '']
  return (
    <>
      <Box sx={clamped(3)} title={why}>
        {why}
      </Box>
      <Box sx={{ ...clamped(3), color: 'text.secondary' }} title={how}>
        {how}
      </Box>
    </>
  )
}

/** The pairs without a meeting, why, and what would help; each can be picked up and put onto the board. */
export function Tray(props: {
  model: BoardModel
  carrying: Carrying
  onPress: (event: PointerEvent, pair: ProblemPair) => void
  wasDrag: () => boolean
}) {
  const { model, carrying } = props
  const { t } = useTexts()
  const language = useLanguage()
  const found = useFinder()
  const { problem, board, words } = model
  const scroller = useRef<HTMLDivElement>(null)
  const [active, setActive] = useState(0)
  const all = useMemo(() => (problem && board ? unplacedPairs(problem, board) : []), [problem, board])
  const pairs = all.filter(({ a, b }) => found(`${a} ${b} ${words.nameOf(a)} ${words.nameOf(b)}`))
  const list = useVirtualizer({
    count: pairs.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => itemHeight,
    overscan: 3,
  })
  const inSight = list.getVirtualItems().flatMap(({ index }) => pairs[index] ?? [])
  const reasons = useReasons(problem, board, inSight)
  const { carried } = carrying
  const focusAt = (index: number) => {
    const next = Math.min(pairs.length - 1, Math.max(0, index))
    setActive(next)
    list.scrollToIndex(next)
    requestAnimationFrame(() => scroller.current?.querySelector<HTMLElement>(`[data-index="${next}"]`)?.focus())
  }
  const pick = (pair: ProblemPair, way: 'click' | 'keys') => {
    if (carried?.a === pair.a && carried.b === pair.b) carrying.putBack()
    else carrying.pickUp({ a: pair.a, b: pair.b, way, from: null })
  }
  const onKeyDown = (event: KeyboardEvent, index: number) => {
    if (isComposing(event.nativeEvent)) return
    const pair = pairs[index]
    if (event.key === 'ArrowDown') focusAt(index + 1)
    else if (event.key === 'ArrowUp') focusAt(index - 1)
    else if ((event.key === 'Enter' || event.key === ' ') && pair) pick(pair, 'keys')
    else return
    event.preventDefault()
  }
  const onBoard = carried?.from ? carried : null
  return (
    <Box
      component="section"
      aria-label={t('board:tray')}
      sx={{ display: 'flex', flexDirection: 'column', minHeight: 0, height: '100%', gap: 1 }}
    >
      {onBoard && (
        <Button
          variant="outlined"
          onClick={() => void carrying.takeOff(onBoard)}
          sx={{ borderStyle: 'dashed', minHeight: 48 }}
        >
          {t('board:dropHere')}
        </Button>
      )}
      {pairs.length === 0 && (
        <Typography color="text.secondary">
          {t(!board ? 'board:trayWaiting' : all.length === 0 ? 'board:allPlaced' : 'board:noneFound')}
        </Typography>
      )}
      <Box ref={scroller} sx={{ flex: 1, minHeight: 160, overflow: 'auto' }}>
        <Box
          role="listbox"
          aria-label={t('board:tray')}
          sx={{ position: 'relative', display: pairs.length === 0 ? 'none' : 'block' }}
          style={{ height: list.getTotalSize() }}
        >
          {list.getVirtualItems().map((item) => {
            const pair = pairs[item.index]
            if (!pair) return null
            const held = carried?.from === null && carried.a === pair.a && carried.b === pair.b
            return (
              <Box
                key={`${pair.a} ${pair.b}`}
                role="option"
                aria-selected={held}
                aria-posinset={item.index + 1}
                aria-setsize={pairs.length}
                data-index={item.index}
                data-pair={`${pair.a} ${pair.b}`}
                tabIndex={item.index === Math.min(active, pairs.length - 1) ? 0 : -1}
                onFocus={() => setActive(item.index)}
                onKeyDown={(event) => onKeyDown(event, item.index)}
                onPointerDown={(event) => props.onPress(event, pair)}
                onClick={() => {
                  if (!props.wasDrag()) pick(pair, 'click')
                }}
                sx={{
                  position: 'absolute',
                  top: 0,
                  left: 0,
                  right: 0,
                  p: '4px 8px',
                  border: 1,
                  borderStyle: held ? 'dashed' : 'solid',
                  borderColor: held ? 'primary.main' : 'divider',
                  borderRadius: 1,
                  fontSize: '0.75rem',
                  cursor: 'grab',
                  userSelect: 'none',
                  overflow: 'hidden',
                  '&:focus': { outline: '2px solid', outlineColor: 'primary.main', outlineOffset: -2 },
                }}
                style={{ height: itemHeight - 6, transform: `translateY(${item.start}px)` }}
              >
                <Box sx={{ display: 'flex', fontWeight: 600, fontSize: '0.8125rem' }}>
                  <Box sx={{ flex: 1 }}>{`${pair.a} ⇄ ${pair.b}`}</Box>
                  {pair.required && <Box sx={{ mr: 1 }}>{t('board:required')}</Box>}
                  <span>{formatNumber(language, pair.score, 1)}</span>
                </Box>
                <Box sx={{ overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' }}>
                  {t('board:pairNames', { a: words.nameOf(pair.a), b: words.nameOf(pair.b) })}
                </Box>
                <Reason pair={pair} model={model} reasons={reasons} />
              </Box>
            )
          })}
        </Box>
      </Box>
    </Box>
  )
}
