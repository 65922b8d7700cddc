import { type PointerEvent, type RefObject, useCallback, useEffect, useRef } from 'react'

/** Where something can be dropped: a cell, or the tray. */
export type DropPlace = { row: string; slot: string } | 'tray' | null

/** Pixels that the pointer has to travel before a press becomes a drag. */
const threshold = 5
/** Within so many pixels of an edge the board scrolls by itself. */
const edge = 36

function placeAt(x: number, y: number): { place: DropPlace; cell: HTMLElement | null } {
  const hit = document.elementFromPoint(x, y)
  const cell = hit?.closest<HTMLElement>('[data-slot]') ?? null
  if (cell) return { place: { row: cell.dataset.row ?? '', slot: cell.dataset.slot ?? '' }, cell }
  return { place: hit?.closest('[data-tray]') ? 'tray' : null, cell: null }
}

type Drag = { x: number; y: number; moving: boolean; pointer: number; over: HTMLElement | null; text: string }

/**
 * Drag by pointer events. Between frames nothing of React is drawn: the ghost and the outline of the cell under the
 * pointer are moved directly. `onStart` hears the press that became a drag, `onOver` each new place, `onDrop` the end
 * (null: nowhere, or cancelled).
 */
export function useDrag<Thing>(options: {
  scroller: RefObject<HTMLElement | null>
  onStart: (thing: Thing) => void
  onOver: (place: DropPlace) => void
  onDrop: (place: DropPlace) => void
}) {
  const latest = useRef(options)
  latest.current = options
  const drag = useRef<(Drag & { thing: Thing }) | null>(null)
  const ghost = useRef<HTMLDivElement>(null)
  const dragged = useRef(false)

  const finish = useCallback((place: DropPlace) => {
    const now = drag.current
    drag.current = null
    now?.over?.removeAttribute('data-over')
    if (ghost.current) ghost.current.style.visibility = 'hidden'
    if (now?.moving) latest.current.onDrop(place)
  }, [])

  useEffect(() => {
    let frame = 0
    let at: { x: number; y: number } | null = null
    let last: DropPlace = null
    const scrollAtEdges = (x: number, y: number) => {
      const scroller = latest.current.scroller.current
      if (!scroller) return false
      const box = scroller.getBoundingClientRect()
      if (x < box.left || x > box.right || y < box.top || y > box.bottom) return false
      const towards = (position: number, from: number, to: number) =>
        position < from + edge ? position - from - edge : position > to - edge ? position - to + edge : 0
      const [dx, dy] = [towards(x, box.left, box.right), towards(y, box.top, box.bottom)]
      if (dx === 0 && dy === 0) return false
      scroller.scrollBy(dx / 2, dy / 2)
      return true
    }
    const step = () => {
      frame = 0
      const now = drag.current
      if (!now?.moving || !at) return
      if (ghost.current) {
        ghost.current.style.visibility = 'visible'
        ghost.current.style.transform = `translate(${at.x + 10}px, ${at.y + 8}px)`
        ghost.current.textContent = now.text
      }
      const { place, cell } = placeAt(at.x, at.y)
      if (cell !== now.over) {
        now.over?.removeAttribute('data-over')
        cell?.setAttribute('data-over', '')
        now.over = cell
      }
      if (JSON.stringify(place) !== JSON.stringify(last)) {
        last = place
        latest.current.onOver(place)
      }
      if (scrollAtEdges(at.x, at.y)) frame = requestAnimationFrame(step)
    }
    const onMove = (event: globalThis.PointerEvent) => {
      const now = drag.current
      if (!now || event.pointerId !== now.pointer) return
      if (!now.moving) {
        if (Math.hypot(event.clientX - now.x, event.clientY - now.y) < threshold) return
        latest.current.onStart(now.thing)
        now.moving = true
        dragged.current = true
      }
      at = { x: event.clientX, y: event.clientY }
      if (frame === 0) frame = requestAnimationFrame(step)
    }
    const onUp = (event: globalThis.PointerEvent) => {
      const now = drag.current
      if (!now || event.pointerId !== now.pointer) return
      last = null
      finish(now.moving ? placeAt(event.clientX, event.clientY).place : null)
    }
    const onCancel = () => finish(null)
    const onDown = () => {
      dragged.current = false
    }
    addEventListener('pointerdown', onDown, { capture: true })
    addEventListener('pointermove', onMove)
    addEventListener('pointerup', onUp)
    addEventListener('pointercancel', onCancel)
    return () => {
      cancelAnimationFrame(frame)
      removeEventListener('pointerdown', onDown, { capture: true })
      removeEventListener('pointermove', onMove)
      removeEventListener('pointerup', onUp)
      removeEventListener('pointercancel', onCancel)
    }
  }, [finish])

  const press = useCallback((event: PointerEvent, thing: Thing, text: string) => {
    if (event.button !== 0 || event.pointerType === 'touch') return
    drag.current = {
      thing,
      text,
      x: event.clientX,
      y: event.clientY,
      moving: false,
      pointer: event.pointerId,
      over: null,
    }
  }, [])

  /** Whether the click that follows a release belongs to a drag and means nothing more. */
  const wasDrag = useCallback(() => {
    const was = dragged.current
    dragged.current = false
    return was
  }, [])

  return { press, wasDrag, cancel: useCallback(() => finish(null), [finish]), ghost }
}
