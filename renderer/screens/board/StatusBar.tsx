import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import { useTexts } from '../../i18n/i18n.ts'
import { createStore, useStore } from '../../ui/store.ts'
import type { Carrying } from './carrying.ts'

/** The cell under the pointer or the focus while something is carried. Kept outside of React's tree: it changes fast. */
export const overCell = createStore<{ row: string; slot: string } | 'tray' | null>(null)

const line = {
  minHeight: 28,
  lineHeight: '28px',
  overflow: 'hidden',
  textOverflow: 'ellipsis',
  whiteSpace: 'nowrap',
}

/** One line under the tools: what is in hand and what dropping it here would mean; otherwise what can be done. */
export function StatusBar({ carrying }: { carrying: Carrying }) {
  const { t } = useTexts()
  const over = useStore(overCell)
  const { carried } = carrying
  const judgement = carried && over && over !== 'tray' ? carrying.judgeCell(over.row, over.slot) : null
  const what =
    over === 'tray'
      ? t('board:dropHere')
      : over && judgement
        ? carrying.describe(judgement, over.row, over.slot)
        : t(carrying.ready ? 'board:choosePlace' : 'board:waiting')
  if (!carried)
    return (
      <Box data-status="" sx={{ color: 'text.secondary', minHeight: 28, display: 'flex', alignItems: 'center' }}>
        {t('board:hint')}
      </Box>
    )
  return (
    <Box
      data-status=""
      sx={{ ...line, display: 'flex', bgcolor: 'primary.main', color: 'primary.contrastText', pl: 1 }}
    >
      <Box component="span" sx={{ ...line, flex: 1, minWidth: 0 }} title={what}>
        <b>{`${carried.a} ⇄ ${carried.b}`}</b>
        {` – ${what}`}
      </Box>
      <Box component="span" sx={{ px: 2, flexShrink: 0, display: { xs: 'none', lg: 'block' } }}>
        {t('board:legend')}
      </Box>
      <Button
        color="inherit"
        aria-keyshortcuts="Escape"
        onClick={carrying.putBack}
        sx={{ minHeight: 28, py: 0, flexShrink: 0 }}
      >
        {`${t('board:putBackButton')} (Esc)`}
      </Button>
    </Box>
  )
}
