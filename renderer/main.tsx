import '@fontsource/noto-sans/400.css'
import '@fontsource/noto-sans/600.css'
import '@fontsource/noto-sans-jp/400.css'
import '@fontsource/noto-sans-jp/600.css'
import { createRoot } from 'react-dom/client'
import { z } from 'zod'
import { App } from './App.tsx'
import { bridge } from './bridge/bridge.ts'
import { openOwnDatabase } from './database/open.ts'
import { startI18n, startLanguage } from './i18n/i18n.ts'
import { keepForOffline } from './offline.ts'
import { startSettings } from './ui/settings.ts'

// The content security policy refuses code made from strings, which zod would otherwise try.
z.config({ jitless: true })

const root = document.getElementById('root')
if (root) {
  const settings = await startSettings()
  startI18n(startLanguage(settings.language, bridge.systemLanguages))
  const refused = await openOwnDatabase()
  createRoot(root).render(<App refused={refused} />)
  if (bridge.capabilities.host === 'browser') keepForOffline()
}
