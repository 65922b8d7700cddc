import CssBaseline from '@mui/material/CssBaseline'
import { ThemeProvider } from '@mui/material/styles'
import useMediaQuery from '@mui/material/useMediaQuery'
import { type ComponentType, useEffect, useMemo } from 'react'
import type { Screen } from '../shared/bridge/commands.ts'
import { nameIn } from '../shared/model/language.ts'
import { bridge } from './bridge/bridge.ts'
import type { Refusal } from './database/open.ts'
import type { ForumRow } from './database/rows.ts'
import { changeLanguage, startLanguage, useLanguage, useTexts } from './i18n/i18n.ts'
import { useForum } from './repositories/forums.ts'
import { BoardScreen } from './screens/board/BoardScreen.tsx'
import { GenerateScreen } from './screens/generate/GenerateScreen.tsx'
import { HallScreen } from './screens/hall/HallScreen.tsx'
import { ImportScreen } from './screens/import/ImportScreen.tsx'
import { MatchingScreen } from './screens/matching/MatchingScreen.tsx'
import { OnsiteScreen } from './screens/onsite/OnsiteScreen.tsx'
import { PrintScreen } from './screens/print/PrintScreen.tsx'
import { RegistrantsScreen } from './screens/registrants/RegistrantsScreen.tsx'
import { SettingsScreen } from './screens/settings/SettingsScreen.tsx'
import { StartScreen } from './screens/start/StartScreen.tsx'
import { go, usePlace } from './ui/navigation.ts'
import { useSettings } from './ui/settings.ts'
import { DatabaseRefused } from './ui/shell/DatabaseRefused.tsx'
import { ErrorBoundary } from './ui/shell/ErrorBoundary.tsx'
import { Shell } from './ui/shell/Shell.tsx'
import { appTheme } from './ui/theme.ts'

/** The screens that show one forum. Each gets its row and reads the rest through renderer/repositories. */
const forumScreens: Record<Exclude<Screen, 'start'>, ComponentType<{ forum: ForumRow }>> = {
  import: ImportScreen,
  registrants: RegistrantsScreen,
  matching: MatchingScreen,
  generate: GenerateScreen,
  board: BoardScreen,
  print: PrintScreen,
  onsite: OnsiteScreen,
}

function CurrentScreen({ forum }: { forum: ForumRow | null }) {
  const place = usePlace()
  if (place.screen === 'settings') return <SettingsScreen forum={forum} />
  if (place.screen === 'start' || place.screen === 'hall' || !forum) return <StartScreen />
  const Chosen = forumScreens[place.screen]
  return <Chosen key={forum.id} forum={forum} />
}

/**
 * The app: language, theme and the forum that is open, then the shell with the current screen in it.
 * `refused` says why the database could not be opened.
 */
export function App({ refused }: { refused: Refusal | null }) {
  const place = usePlace()
  const settings = useSettings()
  const systemDark = useMediaQuery('(prefers-color-scheme: dark)', { noSsr: true })
  const language = useLanguage()
  const { t } = useTexts()
  const forum = useForum(place.forumId)
  const dark = settings.theme === 'dark' || (settings.theme === 'system' && systemDark)
  const theme = useMemo(
    () => appTheme(dark ? 'dark' : 'light', language, settings.density),
    [dark, language, settings.density],
  )

  const wanted = startLanguage(settings.language, bridge.systemLanguages)
  useEffect(() => {
    void changeLanguage(wanted)
  }, [wanted])
  const title = forum ? `${nameIn(forum.event.names, language)} – ${t('shell:appName')}` : t('shell:appName')
  useEffect(() => {
    document.documentElement.lang = language
    document.title = title
  }, [language, title])
  useEffect(() => {
    if (place.forumId !== null && forum === null) go('start', null)
  }, [place.forumId, forum])

  return (
    <ThemeProvider theme={theme}>
      <CssBaseline />
      <ErrorBoundary>
        {refused ? (
          <DatabaseRefused refusal={refused} />
        ) : place.screen === 'hall' && forum ? (
          <HallScreen forum={forum} />
        ) : (
          <Shell forum={forum ?? null} dark={dark}>
            {forum !== undefined && <CurrentScreen forum={forum} />}
          </Shell>
        )}
      </ErrorBoundary>
    </ThemeProvider>
  )
}
