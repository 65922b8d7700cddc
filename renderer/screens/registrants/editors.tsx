import Box from '@mui/material/Box'
import { type GridRenderEditCellParams, useGridApiContext } from '@mui/x-data-grid'
import { useState } from 'react'
import { useTexts } from '../../i18n/i18n.ts'
import { ListPicker } from '../../ui/pickers/ListPicker.tsx'
import { LocalityPicker } from '../../ui/pickers/LocalityPicker.tsx'
import { SectorPicker } from '../../ui/pickers/SectorPicker.tsx'
import { frame, keepEnterInList, listOf, useFocusedInput } from './editing.ts'
import type { Partner } from './field.ts'

/** Edits a list of sectors. */
export function SectorEditor({ id, field, value, hasFocus }: GridRenderEditCellParams) {
  const { t } = useTexts()
  const api = useGridApiContext()
  const input = useFocusedInput(hasFocus)
  return (
    <Box sx={frame} onKeyDown={keepEnterInList}>
      <SectorPicker
        label={t(`registrants:columns.${field}`)}
        value={listOf(value)}
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

type Choices = { values: readonly string[]; label: (value: string) => string }

/** Edits a choice of several things out of a few. */
export function ChoicesEditor({ id, field, value, hasFocus, values, label }: GridRenderEditCellParams & Choices) {
  const { t } = useTexts()
  const api = useGridApiContext()
  const input = useFocusedInput(hasFocus)
  return (
    <Box sx={frame} onKeyDown={keepEnterInList}>
      <ListPicker
        label={t(`registrants:columns.${field}`)}
        options={values.map((each) => ({ id: each, label: label(each), search: label(each) }))}
        value={listOf(value)}
        choose={(next) => void api.current.setEditCellValue({ id, field, value: next })}
        inputRef={input}
        open
      />
    </Box>
  )
}

/** Edits wishes: registrants by code or name, or a text as long as nobody fits it. */
export function PartnersEditor(props: GridRenderEditCellParams & { options: () => readonly Partner[] }) {
  const { id, field, value, hasFocus } = props
  const { t } = useTexts()
  const api = useGridApiContext()
  const input = useFocusedInput(hasFocus)
  const [typed, setTyped] = useState('')
  const choose = (next: string[]) => void api.current.setEditCellValue({ id, field, value: next })
  return (
    <Box
      sx={frame}
      onKeyDown={(event) => {
        // What was typed and not yet added goes along when the cell is left.
        if (event.key === 'Tab' && typed.trim() !== '') choose([...listOf(value), typed.trim()])
        keepEnterInList(event)
      }}
    >
      <ListPicker
        label={t(`registrants:columns.${field}`)}
        options={props.options().map(({ code, label, search }) => ({ id: code, label, search }))}
        value={listOf(value)}
        choose={choose}
        free={setTyped}
        inputRef={input}
        open
      />
    </Box>
  )
}
