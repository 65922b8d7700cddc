import Autocomplete from '@mui/material/Autocomplete'
import type { RefObject } from 'react'
import { fold } from '../../../shared/reference/fold.ts'
import { PickerField } from './PickerField.tsx'
import { pickerSlots } from './slots.ts'

type Listed = { id: string; label: string; search: string }

/** Long lists are found in by typing, not by scrolling. */
const mostShown = 60

/** Any number of things out of a list; marks, width and kana type do not matter in what is typed. */
export function ListPicker(props: {
  label: string
  options: readonly Listed[]
  value: readonly string[]
  choose: (ids: string[]) => void
  /** Takes texts that are in no list as well; told what is typed and not yet added. */
  free?: (typed: string) => void
  inputRef?: RefObject<HTMLInputElement | null>
  open?: boolean
}) {
  const { options, value, free } = props
  const byId = new Map(options.map((option) => [option.id, option]))
  return (
    <Autocomplete
      multiple
      fullWidth
      size="small"
      autoHighlight={!free}
      freeSolo={free !== undefined}
      slotProps={pickerSlots}
      disableCloseOnSelect
      limitTags={3}
      {...(props.open ? { openOnFocus: true } : {})}
      options={options.map(({ id }) => id)}
      value={[...value]}
      getOptionLabel={(id) => byId.get(id)?.label ?? id}
      filterOptions={(ids, { inputValue }) => {
        const words = fold(inputValue).split(/\s+/)
        const isFound = (id: string) => words.every((word) => fold(byId.get(id)?.search ?? id).includes(word))
        return ids.filter(isFound).slice(0, mostShown)
      }}
      onInputChange={(_, typed) => free?.(typed)}
      onChange={(_, next) => props.choose(next)}
      renderInput={(params) => <PickerField params={params} label={props.label} inputRef={props.inputRef} />}
    />
  )
}
