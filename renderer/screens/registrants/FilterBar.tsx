import Autocomplete from '@mui/material/Autocomplete'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import TextField from '@mui/material/TextField'
import { useMemo } from 'react'
import { languages } from '../../../shared/model/language.ts'
import { registrantKindSchema, sideSchema } from '../../../shared/model/registrant.ts'
import { fold } from '../../../shared/reference/fold.ts'
import { localityName } from '../../../shared/reference/localities.ts'
import { sectorGroupLabel, sectorGroups, sectorLabel } from '../../../shared/reference/sectors.ts'
import type { RegistrantRow } from '../../database/rows.ts'
import { useLanguage, useTexts } from '../../i18n/i18n.ts'
import { Choice } from '../../ui/Choice.tsx'
import { found, localityOptions, type Option, sectorOptions } from '../../ui/pickers/options.ts'
import { pickerSlots } from '../../ui/pickers/slots.ts'
import { byHand, everybody, problemChoices, type RegistrantFilter, sourcesOf } from './filter.ts'

/** Groups of sectors, each before its sectors, found by the names of the group in three languages. */
const sectorChoices: readonly Option[] = sectorGroups().flatMap(({ id }) => [
  { id, group: id, search: fold(languages.map((language) => sectorGroupLabel(id, language)).join(' | ')) },
  ...sectorOptions.filter(({ group }) => group === id),
])
const groupIds = new Set(sectorGroups().map(({ id }) => id))

/** One out of many, found by typing in any language. */
function Finder(props: {
  label: string
  options: readonly Option[]
  value: string | undefined
  nameOf: (id: string) => string
  onChange: (id: string | undefined) => void
  width: number
}) {
  return (
    <Autocomplete
      size="small"
      autoHighlight
      slotProps={pickerSlots}
      options={props.options}
      value={props.options.find(({ id }) => id === props.value) ?? null}
      getOptionLabel={({ id }) => props.nameOf(id)}
      getOptionKey={({ id }) => id}
      isOptionEqualToValue={(option, value) => option.id === value.id}
      filterOptions={(options, { inputValue }) => found(options, inputValue)}
      onChange={(_, next) => props.onChange(next?.id)}
      renderInput={(params) => (
        <TextField
          {...params}
          label={props.label}
          slotProps={{ ...params.slotProps, inputLabel: { ...params.slotProps.inputLabel, shrink: true } }}
        />
      )}
      sx={{ width: props.width, '& .MuiOutlinedInput-root.MuiInputBase-sizeSmall': { py: '1px' } }}
    />
  )
}

/** Which registrants the grid shows. The search of the header narrows it further. */
export function FilterBar(props: {
  rows: readonly RegistrantRow[]
  filter: RegistrantFilter
  onFilter: (next: RegistrantFilter) => void
}) {
  const { rows, filter, onFilter } = props
  const { t } = useTexts()
  const language = useLanguage()
  const set = (change: Partial<RegistrantFilter>) => onFilter({ ...filter, ...change })
  const places = useMemo(() => {
    const here = new Set(rows.map(({ registrant }) => registrant.locality))
    return localityOptions.filter(({ id }) => here.has(id))
  }, [rows])
  const sources = useMemo(() => sourcesOf(rows.map(({ registrant }) => registrant)), [rows])
  const all = { value: '', label: t('registrants:filter.all') } as const
  return (
    <Box
      role="group"
      aria-label={t('registrants:filter.title')}
      sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center', pb: 1, pt: 0.5 }}
    >
      <Choice
        label={t('registrants:columns.kind')}
        value={filter.kind}
        width={140}
        choices={[
          all,
          ...registrantKindSchema.options.map((value) => ({ value, label: t(`registrants:kind.${value}`) })),
        ]}
        onChange={(kind) => set({ kind })}
      />
      <Choice
        label={t('registrants:columns.side')}
        value={filter.side}
        width={110}
        choices={[all, ...sideSchema.options.map((value) => ({ value, label: t(`registrants:side.${value}`) }))]}
        onChange={(side) => set({ side })}
      />
      <Finder
        label={t('registrants:columns.locality')}
        options={places}
        value={filter.locality}
        nameOf={(id) => localityName(id, language)}
        width={170}
        onChange={(locality) => set({ locality })}
      />
      <Finder
        label={t('registrants:filter.sector')}
        options={sectorChoices}
        value={filter.sector}
        nameOf={(id) => (groupIds.has(id) ? `${sectorGroupLabel(id, language)} …` : sectorLabel(id, language))}
        width={230}
        onChange={(sector) => set({ sector })}
      />
      <Choice
        label={t('registrants:filter.problems')}
        value={filter.problems}
        width={150}
        choices={problemChoices.map((value) =>
          value === '' ? all : { value, label: t(`registrants:filter.problem.${value}`) },
        )}
        onChange={(problems) => set({ problems })}
      />
      {(sources.length > 1 || filter.source !== '') && (
        <Choice
          label={t('registrants:filter.source')}
          value={filter.source}
          width={190}
          choices={[
            all,
            ...sources.map((file) => ({ value: file, label: file === byHand ? t('registrants:filter.byHand') : file })),
          ]}
          onChange={(source) => set({ source })}
        />
      )}
      {JSON.stringify(filter) !== JSON.stringify(everybody) && (
        <Button onClick={() => onFilter(everybody)}>{t('registrants:filter.clear')}</Button>
      )}
    </Box>
  )
}
