import Box from '@mui/material/Box'
import FormControlLabel from '@mui/material/FormControlLabel'
import FormLabel from '@mui/material/FormLabel'
import Radio from '@mui/material/Radio'
import RadioGroup from '@mui/material/RadioGroup'
import { languageSchema, languages } from '../../../shared/model/language.ts'
import { themeSchema } from '../../../shared/model/settings.ts'
import type { ForumRow } from '../../database/rows.ts'
import { useLanguage, useTexts } from '../../i18n/i18n.ts'
import { Page } from '../../ui/Page.tsx'
import { changeSettings, useSettings } from '../../ui/settings.ts'
import type { Density } from '../../ui/theme.ts'

const densities: readonly Density[] = ['compact', 'comfortable']

function Choice(props: {
  label: string
  value: string
  options: { value: string; label: string }[]
  onChoose: (value: string) => void
}) {
  return (
    <Box component="fieldset" sx={{ border: 0, p: 0, m: 0 }}>
      <FormLabel component="legend">{props.label}</FormLabel>
      <RadioGroup value={props.value} onChange={(_, value) => props.onChoose(value)}>
        {props.options.map(({ value, label }) => (
          <FormControlLabel key={value} value={value} label={label} control={<Radio size="small" sx={{ p: 0.5 }} />} />
        ))}
      </RadioGroup>
    </Box>
  )
}

/** What a person chooses for this machine. */
export function SettingsScreen({ forum: _ }: { forum: ForumRow | null }) {
  const { t } = useTexts()
  const settings = useSettings()
  const language = useLanguage()
  return (
    <Page title={t('shell:screens.settings')}>
      <Box sx={{ display: 'grid', gap: 3, maxWidth: 480 }}>
        <Choice
          label={t('shell:language')}
          value={language}
          options={languages.map((value) => ({ value, label: t(`shell:languageNames.${value}`) }))}
          onChoose={(value) => void changeSettings({ language: languageSchema.parse(value) })}
        />
        <Choice
          label={t('settings:theme')}
          value={settings.theme}
          options={themeSchema.options.map((value) => ({ value, label: t(`settings:themes.${value}`) }))}
          onChoose={(value) => void changeSettings({ theme: themeSchema.parse(value) })}
        />
        <Choice
          label={t('settings:density')}
          value={settings.density}
          options={densities.map((value) => ({ value, label: t(`settings:densities.${value}`) }))}
          onChoose={(value) => void changeSettings({ density: value === 'compact' ? 'compact' : 'comfortable' })}
        />
      </Box>
    </Page>
  )
}
