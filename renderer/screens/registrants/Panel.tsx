import Box from '@mui/material/Box'
import IconButton from '@mui/material/IconButton'
import Typography from '@mui/material/Typography'
import { type ReactNode, useId, useRef } from 'react'
import { useTexts } from '../../i18n/i18n.ts'
import { CloseIcon } from '../../ui/icons/icons.tsx'
import { useScrolls } from '../../ui/Page.tsx'

/** What stands beside the grid; Esc closes it. */
export function Panel(props: { title: string; width?: number; close: () => void; children: ReactNode }) {
  const { t } = useTexts()
  const id = useId()
  const content = useRef<HTMLDivElement>(null)
  const scrolls = useScrolls(content)
  return (
    <Box
      component="aside"
      aria-labelledby={id}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !event.defaultPrevented) props.close()
      }}
      sx={{
        width: props.width ?? 320,
        maxWidth: '60%',
        flexShrink: 0,
        display: 'flex',
        flexDirection: 'column',
        border: 1,
        borderColor: 'divider',
        borderRadius: 1,
        minHeight: 0,
      }}
    >
      <Box sx={{ display: 'flex', alignItems: 'center', px: 1.5, py: 0.5, borderBottom: 1, borderColor: 'divider' }}>
        <Typography id={id} variant="h2" sx={{ flex: 1 }}>
          {props.title}
        </Typography>
        <IconButton aria-label={t('registrants:closePanel')} onClick={props.close}>
          <CloseIcon />
        </IconButton>
      </Box>
      <Box
        ref={content}
        {...(scrolls ? { tabIndex: 0 } : {})}
        sx={{ overflow: 'auto', px: 1.5, pb: 1.5, flex: 1, outlineOffset: -2 }}
      >
        {props.children}
      </Box>
    </Box>
  )
}
