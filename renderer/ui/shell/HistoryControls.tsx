import Box from '@mui/material/Box'
import IconButton from '@mui/material/IconButton'
import ListItemText from '@mui/material/ListItemText'
import Menu from '@mui/material/Menu'
import MenuItem from '@mui/material/MenuItem'
import Tooltip from '@mui/material/Tooltip'
import { useState } from 'react'
import type { Message } from '../../../shared/model/message.ts'
import type { Result } from '../../../shared/model/result.ts'
import { formatInstant } from '../../i18n/format.ts'
import { useLanguage, useSay, useTexts } from '../../i18n/i18n.ts'
import { redo, undo, useHistory, useReachable } from '../../repositories/history.ts'
import { announce } from '../announce.tsx'
import { useCommand } from '../commands/registry.ts'
import { HistoryIcon, RedoIcon, UndoIcon } from '../icons/icons.tsx'
import { toast } from '../toasts.tsx'

/** How many steps the list shows. */
const shownSteps = 100

function HistoryMenu({ forumId, anchor, onClose }: { forumId: string; anchor: HTMLElement; onClose: () => void }) {
  const { t } = useTexts()
  const say = useSay()
  const language = useLanguage()
  const steps = (useHistory(forumId) ?? []).slice(-shownSteps).reverse()
  return (
    <Menu
      open
      anchorEl={anchor}
      onClose={onClose}
      slotProps={{ list: { dense: true, 'aria-label': t('shell:history.title') }, paper: { sx: { maxHeight: 420 } } }}
    >
      {steps.length === 0 && <MenuItem disabled>{t('shell:history.none')}</MenuItem>}
      {steps.map((step) => (
        <MenuItem key={step.seq} onClick={onClose} sx={{ opacity: step.state === 'undone' ? 0.7 : 1 }}>
          <ListItemText
            primary={say(step.name)}
            secondary={`${formatInstant(language, step.at)}${step.state === 'undone' ? ` · ${t('shell:history.undone')}` : ''}`}
            slotProps={{ primary: { sx: step.state === 'undone' ? { textDecoration: 'line-through' } : {} } }}
          />
        </MenuItem>
      ))}
    </Menu>
  )
}

/** Undo, redo and the list of steps. */
export function HistoryControls({ forumId }: { forumId: string }) {
  const { t } = useTexts()
  const say = useSay()
  const next = useReachable(forumId)
  const [anchor, setAnchor] = useState<HTMLElement | null>(null)

  const report = (key: 'shell:history.undid' | 'shell:history.redid', result: Result<Message | null, Message>) => {
    if (!result.ok) {
      toast(say(result.failure), 'warning')
      return
    }
    if (result.value) announce(t(key, { step: say(result.value) }))
    else toast(t(key === 'shell:history.undid' ? 'shell:history.nothingToUndo' : 'shell:history.nothingToRedo'), 'info')
  }
  const takeBack = async () => report('shell:history.undid', await undo(forumId))
  const takeAgain = async () => report('shell:history.redid', await redo(forumId))
  // The keys do not wait until the history has been read anew: whoever is quick would press them in vain.
  useCommand('undo', takeBack)
  useCommand('redo', takeAgain)

  const undoLabel = next.undo ? t('shell:history.undoStep', { step: say(next.undo.name) }) : t('shell:history.undo')
  const redoLabel = next.redo ? t('shell:history.redoStep', { step: say(next.redo.name) }) : t('shell:history.redo')
  return (
    <Box sx={{ display: 'flex' }}>
      <Tooltip title={undoLabel}>
        <span>
          <IconButton aria-label={undoLabel} disabled={!next.undo} onClick={takeBack}>
            <UndoIcon />
          </IconButton>
        </span>
      </Tooltip>
      <Tooltip title={redoLabel}>
        <span>
          <IconButton aria-label={redoLabel} disabled={!next.redo} onClick={takeAgain}>
            <RedoIcon />
          </IconButton>
        </span>
      </Tooltip>
      <Tooltip title={t('shell:history.title')}>
        <IconButton
          aria-label={t('shell:history.title')}
          aria-haspopup="menu"
          onClick={(event) => setAnchor(event.currentTarget)}
        >
          <HistoryIcon />
        </IconButton>
      </Tooltip>
      {anchor && <HistoryMenu forumId={forumId} anchor={anchor} onClose={() => setAnchor(null)} />}
    </Box>
  )
}
