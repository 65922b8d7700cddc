import { type KeyboardEvent, useLayoutEffect, useRef } from 'react'

/** While a list is open, Enter picks from it and leaves the cell alone. */
export function keepEnterInList(event: KeyboardEvent<HTMLElement>): void {
  const isOpen = event.target instanceof HTMLElement && event.target.getAttribute('aria-expanded') === 'true'
  if (event.key === 'Enter' && isOpen) event.stopPropagation()
}

/** The input of an editor; it takes the focus when the cell has it. */
export function useFocusedInput(hasFocus: boolean) {
  const input = useRef<HTMLInputElement>(null)
  useLayoutEffect(() => {
    if (!hasFocus) return
    input.current?.focus()
    // What is typed next takes the place of what stands there.
    input.current?.select()
  }, [hasFocus])
  return input
}

/** The room of an editor over its cell. */
export const frame = { width: '100%', bgcolor: 'background.paper', alignSelf: 'flex-start', zIndex: 1 }

/** The ids in the value of a cell that lists things. */
export const listOf = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((each): each is string => typeof each === 'string') : []
