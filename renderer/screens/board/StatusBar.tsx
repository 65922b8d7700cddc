import Box from '@mui/material/Box'
import { useTexts } from '../../i18n/i18n.ts'
import { createStore, useStore } from '../../ui/store.ts'
import type { Carrying } from './carrying.ts'

/** The cell under the pointer or the focus while something is carried. Kept outside of React's tree: it changes fast. */
export const overCell = createStore<{ row: string; slot: string } | 'tray' | null>(null)

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
        : t('board:choosePlace')
  return (
    <Box
      data-status=""
      sx={{
        minHeight: 24,
        lineHeight: '24px',
        overflow: 'hidden',
        textOverflow: 'ellipsis',
        whiteSpace: 'nowrap',
        color: carried ? 'text.primary' : 'text.secondary',
      }}
      title={carried ? what : undefined}
    >
      {carried ? (
        <>
          <b>{`${carried.a} ⇄ ${carried.b}`}</b>
          {` – ${what} `}
          <Box component="span" sx={{ color: 'text.secondary' }}>
            {t('board:legend')}
          </Box>
        </>
      ) : (
        t('board:hint')
      )}
    </Box>
  )
}
