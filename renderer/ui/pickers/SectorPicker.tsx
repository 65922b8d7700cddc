import Autocomplete from '@mui/material/Autocomplete'
import type { RefObject } from 'react'
import { sectorGroupLabel, sectorLabel } from '../../../shared/reference/sectors.ts'
import { useLanguage } from '../../i18n/i18n.ts'
import { pickerGroup } from './group.tsx'
import { found, sectorOptions } from './options.ts'
import { PickerField } from './PickerField.tsx'
import { pickerSlots } from './slots.ts'

const byId = new Map(sectorOptions.map((option) => [option.id, option]))

/** Any number of sectors, found by their names and synonyms in all three languages. */
export function SectorPicker(props: {
  label: string
  value: readonly string[]
  choose: (ids: string[]) => void
  inputRef?: RefObject<HTMLInputElement | null>
  open?: boolean
  /** Shows the label over the field, where nothing else names it. */
  showsLabel?: boolean
}) {
  const language = useLanguage()
  const chosen = props.value.map((id) => byId.get(id) ?? { id, search: id, group: '' })
  return (
    <Autocomplete
      multiple
      fullWidth
      size="small"
      autoHighlight
      slotProps={pickerSlots}
      disableCloseOnSelect
      limitTags={3}
      {...(props.open ? { openOnFocus: true } : {})}
      options={sectorOptions}
      value={chosen}
      renderGroup={pickerGroup}
      groupBy={({ group }) => sectorGroupLabel(group, language)}
      getOptionLabel={({ id }) => sectorLabel(id, language)}
      isOptionEqualToValue={(option, value) => option.id === value.id}
      filterOptions={(options, { inputValue }) => found(options, inputValue)}
      onChange={(_, next) => props.choose(next.map(({ id }) => id))}
      renderInput={(params) => (
        <PickerField params={params} label={props.label} inputRef={props.inputRef} showsLabel={props.showsLabel} />
      )}
    />
  )
}
