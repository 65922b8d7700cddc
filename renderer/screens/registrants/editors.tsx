import Box from '@mui/material/Box'
import { type GridRenderEditCellParams, useGridApiContext } from '@mui/x-data-grid'
import { type KeyboardEvent, useLayoutEffect, useRef } from 'react'
import { useTexts } from '../../i18n/i18n.ts'
import { LocalityPicker } from '../../ui/pickers/LocalityPicker.tsx'
import { SectorPicker } from '../../ui/pickers/SectorPicker.tsx'

/** While a list is open, Enter picks from it and leaves the cell alone. */
function keepEnterInList(event: KeyboardEvent<HTMLElement>): void {
  const isOpen = event.target instanceof HTMLElement && event.target.getAttribute('aria-expanded') === 'true'
  if (event.key === 'Enter' && isOpen) event.stopPropagation()
}

function useFocusedInput(hasFocus: boolean) {
  const input = useRef<HTMLInputElement>(null)
  useLayoutEffect(() => {
    if (!hasFocus) return
    input.current?.focus()
    // What is typed next takes the place of what stands there.
    input.current?.select()
  }, [hasFocus])
  return input
}

const frame = { width: '100%', bgcolor: 'background.paper', alignSelf: 'flex-start', zIndex: 1 }

/** Edits a list of sectors. */
export function SectorEditor({ id, field, value, hasFocus }: GridRenderEditCellParams) {
  const { t } = useTexts()
  const api = useGridApiContext()
  const input = useFocusedInput(hasFocus)
  const ids = Array.isArray(value) ? value.filter((each): each is string => typeof each === 'string') : []
  return (
    <Box sx={frame} onKeyDown={keepEnterInList}>
      <SectorPicker
        label={t(`registrants:columns.${field}`)}
        value={ids}
        choose={(next) => void api.current.setEditCellValue({ id, field, value: next })}
        inputRef={input}
        open
      />
    </Box>
  )
}

/** Edits a province or prefecture; picking one is all there is to do. */
export function LocalityEditor({ id, field, value, hasFocus }: GridRenderEditCellParams) {
  const { t } = useTexts()
  const api = useGridApiContext()
  const input = useFocusedInput(hasFocus)
  const choose = async (next: string | undefined) => {
    await api.current.setEditCellValue({ id, field, value: next ?? '' })
    if (next === undefined) return
    api.current.stopCellEditMode({ id, field })
    api.current.setCellFocus(id, field)
  }
  return (
    <Box sx={frame} onKeyDown={keepEnterInList}>
      <LocalityPicker
        label={t(`registrants:columns.${field}`)}
        value={typeof value === 'string' ? value : undefined}
        choose={(next) => void choose(next)}
        inputRef={input}
        open
      />
    </Box>
  )
}
