import type { AutocompleteRenderInputParams } from '@mui/material/Autocomplete'
import TextField from '@mui/material/TextField'
import type { RefObject } from 'react'

/** The field of a picker, named for a screen reader; its name is shown over it only where it says so. */
export function PickerField(props: {
  params: AutocompleteRenderInputParams
  label: string
  inputRef?: RefObject<HTMLInputElement | null> | undefined
  showsLabel?: boolean | undefined
}) {
  const { params, label, inputRef, showsLabel } = props
  return (
    <TextField
      {...params}
      {...(inputRef ? { inputRef } : {})}
      {...(showsLabel ? { label } : {})}
      slotProps={{
        ...params.slotProps,
        ...(showsLabel ? { inputLabel: { ...params.slotProps.inputLabel, shrink: true } } : {}),
        htmlInput: { ...params.slotProps.htmlInput, 'aria-label': label },
      }}
    />
  )
}
