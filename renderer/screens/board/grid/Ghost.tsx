import Box from '@mui/material/Box'
import type { RefObject } from 'react'

/** What is being dragged, beside the pointer. `useDrag` moves it and writes its text. */
export function Ghost({ ghost }: { ghost: RefObject<HTMLDivElement | null> }) {
  return (
    <Box
      ref={ghost}
      aria-hidden="true"
      sx={{
        position: 'fixed',
        top: 0,
        left: 0,
        zIndex: 'tooltip',
        visibility: 'hidden',
        pointerEvents: 'none',
        p: '4px 8px',
        border: 2,
        borderColor: 'primary.main',
        borderRadius: 1,
        bgcolor: 'background.default',
        fontWeight: 600,
      }}
    />
  )
}
