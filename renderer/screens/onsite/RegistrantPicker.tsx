import Autocomplete from '@mui/material/Autocomplete'
import TextField from '@mui/material/TextField'
import { nameIn } from '../../../shared/model/language.ts'
import type { Registrant } from '../../../shared/model/registrant.ts'
import { matchesSearch } from '../../../shared/reference/fold.ts'
import { useLanguage } from '../../i18n/i18n.ts'

const mostOffered = 50

/** Chooses a registrant by any part of the code or of a name, with or without accents. */
export function RegistrantPicker(props: {
  label: string
  value: string | null
  registrants: readonly Registrant[]
  onChoose: (code: string) => void
}) {
  const language = useLanguage()
  const chosen = props.registrants.find(({ code }) => code === props.value) ?? null
  return (
    <Autocomplete
      options={props.registrants}
      value={chosen}
      onChange={(_, registrant) => props.onChoose(registrant?.code ?? '')}
      getOptionLabel={({ code, names }) => `${code} ${nameIn(names, language)}`}
      getOptionKey={({ code }) => code}
      isOptionEqualToValue={(one, two) => one.code === two.code}
      filterOptions={(options, { inputValue }) =>
        options
          .filter(
            ({ code, names }) =>
              inputValue.trim() === '' ||
              matchesSearch(`${code} ${Object.values(names).join(' ')} ${code} ${nameIn(names, language)}`, inputValue),
          )
          .slice(0, mostOffered)
      }
      renderInput={(input) => <TextField {...input} label={props.label} />}
    />
  )
}
