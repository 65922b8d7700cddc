import Box from '@mui/material/Box'
import { type DragEvent, type ReactNode, useEffect } from 'react'
import { bridge } from '../../bridge/bridge.ts'
import { readFiles } from '../../bridge/browser-bridge.ts'
import type { ForumRow } from '../../database/rows.ts'
import { useLanguage, useTexts } from '../../i18n/i18n.ts'
import { LiveRegions, visuallyHidden } from '../announce.tsx'
import { useBackups } from '../backups.ts'
import { KeysPage } from '../commands/KeysPage.tsx'
import { useShortcuts } from '../commands/keys.ts'
import { Palette } from '../commands/Palette.tsx'
import { runCommand, useCommand, useEnabledCommands } from '../commands/registry.ts'
import { Confirmation } from '../confirm.tsx'
import { pickAndTake, saveForumCopy, takeFiles } from '../forum-files.ts'
import { go, usePlace } from '../navigation.ts'
import { askForForum } from '../new-forum.ts'
import { Toasts, toast } from '../toasts.tsx'
import { ErrorBoundary } from './ErrorBoundary.tsx'
import { Header } from './Header.tsx'
import { Rail } from './Rail.tsx'

/**
 * Carries out a command of the host's menu. On a Mac the menu takes undo and redo before the page sees the key, so a
 * text field in use gets them back; only execCommand reaches a field's own undo.
 */
function fromHost(command: string): void {
  const field = document.activeElement
  const typing = field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement
  if (typing && (command === 'undo' || command === 'redo')) document.execCommand(command)
  else runCommand(command)
}

/** What the host sends (menu, double-clicked files) and what it is told (language, what can be done now). */
function useHost(): void {
  const language = useLanguage()
  const enabled = useEnabledCommands().join(' ')
  useEffect(() => bridge.commands.on(({ command }) => fromHost(command)), [])
  useEffect(() => bridge.files.onOpened((file) => void takeFiles([file])), [])
  useEffect(() => {
    void bridge.commands.describe({ language, enabled: enabled.split(' ') })
  }, [language, enabled])
}

/** What these commands do where no screen knows better. */
function useShellCommands(forum: ForumRow | null): void {
  const open = forum !== null
  useCommand('open-forum', () => pickAndTake('forum'), true, 'shell')
  useCommand('save-forum', () => forum && saveForumCopy(forum.id), open, 'shell')
  useCommand('import-files', () => pickAndTake('spreadsheet'), open, 'shell')
  useCommand('open-hall', () => forum && bridge.windows.openHall(forum.id), open, 'shell')
  useCommand('print', () => go('print'), open, 'shell')
  useCommand('record-change', () => go('onsite'), open, 'shell')
  useCommand('new-forum', askForForum, true, 'shell')
  useCommand('restore-backup', () => go('start', null), bridge.capabilities.backups, 'shell')
}

/** A change that could not be saved is never silent: the reason is said, and the screen shows what is stored. */
function useFailures(): void {
  const { t } = useTexts()
  useEffect(() => {
    const onRejection = (event: PromiseRejectionEvent) => {
      const reason: unknown = event.reason
      const problem = reason instanceof Error ? reason.message : String(reason)
      const full = reason instanceof Error && /quota/i.test(`${reason.name} ${problem}`)
      toast(full ? t('shell:failure.diskFull') : t('shell:failure.notSaved', { problem }), 'error')
    }
    addEventListener('unhandledrejection', onRejection)
    return () => removeEventListener('unhandledrejection', onRejection)
  }, [t])
}

/** The frame around every screen. */
export function Shell({ forum, dark, children }: { forum: ForumRow | null; dark: boolean; children: ReactNode }) {
  const { t } = useTexts()
  const place = usePlace()
  useShortcuts()
  useHost()
  useShellCommands(forum)
  useBackups()
  useFailures()

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
          <ErrorBoundary key={`${place.forumId} ${place.screen}`}>{children}</ErrorBoundary>
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
