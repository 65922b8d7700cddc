import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import { type ReactNode, type RefObject, useEffect, useRef, useState } from 'react'

/** Whether an element has more content than room; only then must the keyboard be able to reach it for scrolling. */
export function useScrolls(element: RefObject<HTMLElement | null>): boolean {
  const [scrolls, setScrolls] = useState(false)
  useEffect(() => {
    const watched = element.current
    if (!watched) return
    const look = () =>
      setScrolls(watched.scrollHeight > watched.clientHeight + 1 || watched.scrollWidth > watched.clientWidth + 1)
    const watch = new ResizeObserver(look)
    watch.observe(watched)
    for (const child of watched.children) watch.observe(child)
    look()
    return () => watch.disconnect()
  })
  return scrolls
}

/** The frame of a screen: its name, what can be done (the primary action last), and the content that scrolls. */
export function Page(props: { title: string; summary?: ReactNode; actions?: ReactNode; children: ReactNode }) {
  const content = useRef<HTMLDivElement>(null)
  const scrolls = useScrolls(content)
  return (
    <Box sx={{ display: 'flex', flexDirection: 'column', height: '100%', minHeight: 0 }}>
      <Box
        sx={{
          display: 'flex',
          flexWrap: 'wrap',
          alignItems: 'center',
          gap: 1,
          px: 2,
          py: 1,
          minHeight: 47,
          borderBottom: 1,
          borderColor: 'divider',
          flexShrink: 0,
        }}
      >
        <Typography variant="h1">{props.title}</Typography>
        <Typography component="div" color="text.secondary" sx={{ flex: '1 1 auto', minWidth: 0 }}>
          {props.summary}
        </Typography>
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' }}>{props.actions}</Box>
      </Box>
      <Box
        ref={content}
        {...(scrolls ? { tabIndex: 0 } : {})}
        sx={{ flex: 1, minHeight: 0, overflow: 'auto', p: 2, outlineOffset: -2 }}
      >
        {props.children}
      </Box>
    </Box>
  )
}

/** What stands in a screen that has nothing to show yet: why, and the way out. */
export function Empty(props: { title: string; hint?: string; action?: ReactNode }) {
  return (
    <Box
      sx={{
        display: 'grid',
        placeItems: 'center',
        alignContent: 'center',
        gap: 1,
        minHeight: 240,
        textAlign: 'center',
      }}
    >
      <Typography variant="h2">{props.title}</Typography>
      {props.hint !== undefined && (
        <Typography color="text.secondary" sx={{ maxWidth: 520 }}>
          {props.hint}
        </Typography>
      )}
      {props.action}
    </Box>
  )
}
