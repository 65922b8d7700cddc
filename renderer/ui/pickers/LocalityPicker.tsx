import Autocomplete from '@mui/material/Autocomplete'
import type { RefObject } from 'react'
import type { Side } from '../../../shared/model/registrant.ts'
import { localityName } from '../../../shared/reference/localities.ts'
import { useLanguage, useTexts } from '../../i18n/i18n.ts'
import { pickerGroup } from './group.tsx'
import { found, localityOptions } from './options.ts'
import { PickerField } from './PickerField.tsx'
import { pickerSlots } from './slots.ts'

/** One province or prefecture, found by its names in all three languages and by its code. */
export function LocalityPicker(props: {
  label: string
  value: string | undefined
  choose: (id: string | undefined) => void
  /** Only this side; left out: both. */
  side?: Side | undefined
  inputRef?: RefObject<HTMLInputElement | null>
  open?: boolean
}) {
  const { t } = useTexts()
  const language = useLanguage()
  const options = localityOptions.filter(({ side }) => props.side === undefined || side === props.side)
  return (
    <Autocomplete
      fullWidth
      size="small"
      autoHighlight
      slotProps={pickerSlots}
      {...(props.open ? { openOnFocus: true } : {})}
      options={options}
      value={localityOptions.find(({ id }) => id === props.value) ?? null}
      renderGroup={pickerGroup}
      groupBy={({ group }) => t(`registrants:side.${group}`)}
      getOptionLabel={({ id }) => localityName(id, language)}
      isOptionEqualToValue={(option, value) => option.id === value.id}
      filterOptions={(all, { inputValue }) => found(all, inputValue)}
      onChange={(_, next) => props.choose(next?.id)}
      renderInput={(params) => <PickerField params={params} label={props.label} inputRef={props.inputRef} />}
    />
  )
}
