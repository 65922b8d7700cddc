import Box from '@mui/material/Box'
import { type DragEvent, type ReactNode, useEffect } from 'react'
import { bridge } from '../../bridge/bridge.ts'
import { readFiles } from '../../bridge/browser-bridge.ts'
import type { ForumRow } from '../../database/rows.ts'
import { useLanguage, useTexts } from '../../i18n/i18n.ts'
import { LiveRegions, visuallyHidden } from '../announce.tsx'
import { KeysPage } from '../commands/KeysPage.tsx'
import { useShortcuts } from '../commands/keys.ts'
import { Palette } from '../commands/Palette.tsx'
import { runCommand, useCommand, useEnabledCommands } from '../commands/registry.ts'
import { Confirmation } from '../confirm.tsx'
import { pickAndTake, saveForumCopy, takeFiles } from '../forum-files.ts'
import { Toasts } from '../toasts.tsx'
import { ErrorBoundary } from './ErrorBoundary.tsx'
import { Header } from './Header.tsx'
import { Rail } from './Rail.tsx'

/** What the host sends (menu, double-clicked files) and what it is told (language, what can be done now). */
function useHost(): void {
  const language = useLanguage()
  const enabled = useEnabledCommands().join(' ')
  useEffect(() => bridge.commands.on(({ command }) => void runCommand(command)), [])
  useEffect(() => bridge.files.onOpened((file) => void takeFiles([file])), [])
  useEffect(() => {
    void bridge.commands.describe({ language, enabled: enabled.split(' ') })
  }, [language, enabled])
}

/** The frame around every screen. */
export function Shell({ forum, dark, children }: { forum: ForumRow | null; dark: boolean; children: ReactNode }) {
  const { t } = useTexts()
  useShortcuts()
  useHost()
  useCommand('open-forum', () => pickAndTake('forum'))
  useCommand('save-forum', () => forum && saveForumCopy(forum.id), forum !== null)
  useCommand('import-files', () => pickAndTake('spreadsheet'), forum !== null)

  const onDrop = (event: DragEvent) => {
    if (event.dataTransfer.files.length === 0) return
    event.preventDefault()
    void readFiles(event.dataTransfer.files).then(takeFiles)
  }
  const onDragOver = (event: DragEvent) => {
    if (event.dataTransfer.types.includes('Files')) event.preventDefault()
  }
  return (
    <Box
      onDrop={onDrop}
      onDragOver={onDragOver}
      sx={{ display: 'flex', flexDirection: 'column', height: '100%', minHeight: 0 }}
    >
      <Box
        component="a"
        href="#main"
        onClick={(event) => {
          event.preventDefault()
          document.getElementById('main')?.focus()
        }}
        sx={{ ...visuallyHidden, '&:focus': { position: 'static', width: 'auto', height: 'auto', clipPath: 'none' } }}
      >
        {t('shell:skipToContent')}
      </Box>
      <Header forum={forum} dark={dark} />
      <Box sx={{ display: 'flex', flex: 1, minHeight: 0 }}>
        <Rail />
        <Box
          component="main"
          id="main"
          tabIndex={-1}
          sx={{ flex: 1, minWidth: 0, overflow: 'hidden', outline: 'none' }}
        >
          <ErrorBoundary>{children}</ErrorBoundary>
        </Box>
      </Box>
      <Palette />
      <KeysPage />
      <Confirmation />
      <Toasts />
      <LiveRegions />
    </Box>
  )
}
