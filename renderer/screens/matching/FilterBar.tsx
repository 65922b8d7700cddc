import Autocomplete from '@mui/material/Autocomplete'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Chip from '@mui/material/Chip'
import TextField from '@mui/material/TextField'
import { useMemo } from 'react'
import { matchesSearch } from '../../../shared/reference/fold.ts'
import { localityName } from '../../../shared/reference/localities.ts'
import { sectorGroupLabel, sectorGroups } from '../../../shared/reference/sectors.ts'
import { useLanguage, useTexts } from '../../i18n/i18n.ts'
import { Choice } from '../../ui/Choice.tsx'
import { decisionChoices, everything, kindChoices, listChoices, type PairFilter } from './filter.ts'
import type { Matching } from './pairs.ts'

/** Which pairs the list shows. The search of the header narrows it further. */
export function FilterBar(props: {
  matching: Matching
  filter: PairFilter
  onFilter: (change: Partial<PairFilter>) => void
}) {
  const { matching, filter, onFilter } = props
  const { t } = useTexts()
  const language = useLanguage()
  const codes = useMemo(() => [...matching.registrants.keys()], [matching.registrants])
  const { places } = filter
  const narrowed = { ...filter, sort: everything.sort, count: everything.count }
  const isNarrowed = JSON.stringify(narrowed) !== JSON.stringify(everything)
  return (
    <Box
      role="group"
      aria-label={t('matching:filter.title')}
      sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center', pt: 0.75 }}
    >
      <Choice
        label={t('matching:filter.decision')}
        value={filter.decision}
        width={130}
        choices={decisionChoices.map((value) => ({ value, label: t(`matching:filter.decisions.${value}`) }))}
        onChange={(decision) => onFilter({ decision })}
      />
      <Choice
        label={t('matching:filter.kinds')}
        value={filter.kinds}
        width={150}
        choices={kindChoices.map((value) => ({ value, label: t(`matching:filter.kind.${value}`) }))}
        onChange={(kinds) => onFilter({ kinds })}
      />
      <Choice
        label={t('matching:filter.sector')}
        value={filter.sectorGroup}
        width={150}
        choices={[
          { value: '', label: t('matching:filter.everySector') },
          ...sectorGroups().map(({ id }) => ({ value: id, label: sectorGroupLabel(id, language) })),
        ]}
        onChange={(sectorGroup) => onFilter({ sectorGroup })}
      />
      <Autocomplete
        size="small"
        options={codes}
        value={filter.registrant === '' ? null : filter.registrant}
        getOptionLabel={(code) => `${code} ${matching.nameOf(code)}`}
        filterOptions={(options, { inputValue }) =>
          options.filter((code) => matchesSearch(`${code} ${matching.nameOf(code)}`, inputValue)).slice(0, 50)
        }
        onChange={(_, code) =>
          onFilter({ registrant: code ?? '', ...(code === null && filter.list === 'best' ? { list: 'all' } : {}) })
        }
        renderInput={(params) => <TextField {...params} label={t('matching:filter.registrant')} />}
        sx={{ width: 190, '& .MuiOutlinedInput-root.MuiInputBase-sizeSmall': { py: '1px' } }}
      />
      <Choice
        label={t('matching:filter.list')}
        value={filter.list}
        width={150}
        choices={listChoices
          .filter((value) => value !== 'best' || filter.registrant !== '')
          .map((value) => ({ value, label: t(`matching:filter.lists.${value}`) }))}
        onChange={(list) => onFilter({ list })}
      />
      {filter.list !== 'all' && (
        <TextField
          type="number"
          label={t('matching:filter.count')}
          value={filter.count}
          sx={{ width: 72 }}
          slotProps={{ htmlInput: { min: 1, max: 99 }, inputLabel: { shrink: true } }}
          onChange={(event) => onFilter({ count: Math.max(1, Math.min(99, Number(event.target.value) || 1)) })}
        />
      )}
      {places && (
        <Chip
          label={`${localityName(places.row, language)} × ${localityName(places.column, language)}`}
          onDelete={() => onFilter({ places: null })}
        />
      )}
      {isNarrowed && <Button onClick={() => onFilter(everything)}>{t('matching:filter.clear')}</Button>}
    </Box>
  )
}
