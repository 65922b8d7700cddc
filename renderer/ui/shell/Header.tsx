import Box from '@mui/material/Box'
import Chip from '@mui/material/Chip'
import IconButton from '@mui/material/IconButton'
import InputAdornment from '@mui/material/InputAdornment'
import OutlinedInput from '@mui/material/OutlinedInput'
import ToggleButton from '@mui/material/ToggleButton'
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup'
import Tooltip from '@mui/material/Tooltip'
import Typography from '@mui/material/Typography'
import { useRef } from 'react'
import { languageSchema, languages, nameIn } from '../../../shared/model/language.ts'
import type { ForumRow } from '../../database/rows.ts'
import { useLanguage, useTexts } from '../../i18n/i18n.ts'
import { useCommand } from '../commands/registry.ts'
import { setFindText, useFindText } from '../find.ts'
import { CloseIcon, MoonIcon, SearchIcon, SunIcon } from '../icons/icons.tsx'
import { changeSettings } from '../settings.ts'
import { HistoryControls } from './HistoryControls.tsx'

function LanguageSwitch() {
  const { t } = useTexts()
  const language = useLanguage()
  return (
    <ToggleButtonGroup
      exclusive
      size="small"
      value={language}
      aria-label={t('shell:language')}
      onChange={(_, chosen) => {
        const parsed = languageSchema.safeParse(chosen)
        if (parsed.success) void changeSettings({ language: parsed.data })
      }}
    >
      {languages.map((each) => (
        <ToggleButton key={each} value={each} lang={each} sx={{ py: 0, px: 1, height: 28 }}>
          {t(`shell:languageNames.${each}`)}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  )
}

function Find() {
  const { t } = useTexts()
  const field = useRef<HTMLInputElement>(null)
  const text = useFindText()
  useCommand('find', () => field.current?.select())
  return (
    <OutlinedInput
      inputRef={field}
      size="small"
      type="search"
      value={text}
      placeholder={t('shell:find')}
      onChange={(event) => setFindText(event.target.value)}
      onKeyDown={(event) => {
        if (event.key === 'Escape') setFindText('')
      }}
      inputProps={{ 'aria-label': t('shell:find'), 'aria-keyshortcuts': 'Control+F' }}
      startAdornment={
        <InputAdornment position="start">
          <SearchIcon />
        </InputAdornment>
      }
      endAdornment={
        text === '' ? undefined : (
          <IconButton aria-label={t('shell:clearFind')} onClick={() => setFindText('')} edge="end">
            <CloseIcon />
          </IconButton>
        )
      }
      sx={{
        height: 30,
        width: 240,
        minWidth: 120,
        flexShrink: 1,
        '& input::-webkit-search-cancel-button': { display: 'none' },
      }}
    />
  )
}

/** The head of the window: whose forum this is, search, undo and redo, language and theme. */
export function Header({ forum, dark }: { forum: ForumRow | null; dark: boolean }) {
  const { t } = useTexts()
  const language = useLanguage()
  const themeLabel = t(dark ? 'shell:lightTheme' : 'shell:darkTheme')
  return (
    <Box
      component="header"
      sx={{
        display: 'flex',
        flexWrap: 'wrap',
        alignItems: 'center',
        columnGap: 1.5,
        rowGap: 0.5,
        minHeight: 44,
        px: 1.5,
        py: 0.5,
        borderBottom: 1,
        borderColor: 'divider',
        bgcolor: 'grey.100',
        flexShrink: 0,
      }}
    >
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 1, minWidth: 0, flex: '1 1 200px' }}>
        <Typography component="p" variant="h2" noWrap title={forum ? nameIn(forum.event.names, language) : undefined}>
          {forum ? nameIn(forum.event.names, language) : t('shell:appName')}
        </Typography>
        {forum?.sample && <Chip variant="outlined" label={t('shell:sampleData')} />}
      </Box>
      {forum && <Find />}
      {forum && <HistoryControls forumId={forum.id} />}
      <LanguageSwitch />
      <Tooltip title={themeLabel}>
        <IconButton aria-label={themeLabel} onClick={() => void changeSettings({ theme: dark ? 'light' : 'dark' })}>
          {dark ? <SunIcon /> : <MoonIcon />}
        </IconButton>
      </Tooltip>
    </Box>
  )
}
