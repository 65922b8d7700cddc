import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import { languageSchema, languages } from '../../../shared/model/language.ts'
import { themeSchema } from '../../../shared/model/settings.ts'
import { bridge } from '../../bridge/bridge.ts'
import type { ForumRow } from '../../database/rows.ts'
import { useLanguage, useTexts } from '../../i18n/i18n.ts'
import { BackupList } from '../../ui/BackupList.tsx'
import { Page } from '../../ui/Page.tsx'
import { changeSettings, useSettings } from '../../ui/settings.ts'
import type { Density } from '../../ui/theme.ts'
import { Choice } from './Choice.tsx'
import { Printing } from './Printing.tsx'
import { Remembered } from './Remembered.tsx'

const densities: readonly Density[] = ['compact', 'comfortable']

/** What a person chooses for this machine. What the host cannot do is not offered. */
export function SettingsScreen({ forum: _ }: { forum: ForumRow | null }) {
  const { t } = useTexts()
  const settings = useSettings()
  const language = useLanguage()
  return (
    <Page title={t('shell:screens.settings')}>
      <Box sx={{ display: 'grid', gap: 3, maxWidth: 960 }}>
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 4 }}>
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
        {bridge.capabilities.printing === 'queue' && <Printing />}
        <Remembered />
        {bridge.capabilities.backups && (
          <BackupList none={<Typography color="text.secondary">{t('settings:noBackups')}</Typography>} />
        )}
      </Box>
    </Page>
  )
}
