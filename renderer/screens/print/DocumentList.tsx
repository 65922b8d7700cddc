import Box from '@mui/material/Box'
import { useVirtualizer } from '@tanstack/react-virtual'
import { type KeyboardEvent, useRef } from 'react'
import type { PrintDocument } from '../../../shared/documents/document.ts'
import { useTexts } from '../../i18n/i18n.ts'
import { isComposing } from '../../ui/commands/keys.ts'
import { CheckIcon, ErrorIcon, HistoryIcon, WarningIcon } from '../../ui/icons/icons.tsx'
import { useSettings } from '../../ui/settings.ts'
import { rowHeights } from '../../ui/theme.ts'
import type { CopyStanding } from './copies.ts'

export type Entry = { document: PrintDocument; code: string; name: string; standing: CopyStanding }

/** Never by colour alone: each standing that asks for something has its own sign. */
const signs: Partial<Record<CopyStanding, typeof CheckIcon>> = {
  outdated: WarningIcon,
  failed: ErrorIcon,
  queued: HistoryIcon,
  printed: CheckIcon,
  'handed-over': CheckIcon,
}
const colours: Partial<Record<CopyStanding, string>> = {
  outdated: 'warning.main',
  failed: 'error.main',
  'handed-over': 'success.main',
}

function Mark({ chosen }: { chosen: boolean }) {
  return (
    <Box data-choose sx={{ width: 28, alignSelf: 'stretch', display: 'grid', placeItems: 'center', flexShrink: 0 }}>
      <Box
        sx={{
          width: 16,
          height: 16,
          border: 1,
          borderColor: 'grey.500',
          borderRadius: 0.5,
          display: 'grid',
          placeItems: 'center',
          bgcolor: chosen ? 'primary.main' : 'transparent',
          color: 'primary.contrastText',
        }}
      >
        {chosen && <CheckIcon sx={{ fontSize: 14 }} />}
      </Box>
    </Box>
  )
}

/** The documents of a product: arrows go through them and show each, Space chooses, Ctrl+A chooses all. */
export function DocumentList(props: {
  label: string
  entries: readonly Entry[]
  current: string | undefined
  chosen: ReadonlySet<string>
  onShow: (id: string) => void
  onChoose: (ids: ReadonlySet<string>) => void
}) {
  const { t } = useTexts()
  const { entries, chosen } = props
  const frame = useRef<HTMLDivElement>(null)
  const height = rowHeights[useSettings().density]
  const list = useVirtualizer({
    count: entries.length,
    getScrollElement: () => frame.current,
    estimateSize: () => height,
    overscan: 10,
  })
  const active = Math.max(
    0,
    entries.findIndex(({ document }) => document.id === props.current),
  )
  const toggle = (id: string) => {
    const next = new Set(chosen)
    if (!next.delete(id)) next.add(id)
    props.onChoose(next)
  }
  const show = (index: number) => {
    const entry = entries[Math.min(Math.max(index, 0), entries.length - 1)]
    if (!entry) return
    props.onShow(entry.document.id)
    const to = entries.indexOf(entry)
    list.scrollToIndex(to)
    requestAnimationFrame(() => frame.current?.querySelector<HTMLElement>(`[data-index="${to}"]`)?.focus())
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (isComposing(event.nativeEvent)) return
    const page = Math.max(1, Math.floor((frame.current?.clientHeight ?? height) / height) - 1)
    const steps: Record<string, number> = {
      ArrowDown: active + 1,
      ArrowUp: active - 1,
      Home: 0,
      End: entries.length - 1,
    }
    const to = { ...steps, PageDown: active + page, PageUp: active - page }[event.key]
    const entry = entries[active]
    if (to !== undefined) show(to)
    else if (event.key === ' ' && entry) toggle(entry.document.id)
    else if (event.key === 'a' && (event.ctrlKey || event.metaKey))
      props.onChoose(new Set(entries.map(({ document }) => document.id)))
    else return
    event.preventDefault()
  }
  return (
    <Box
      ref={frame}
      role="listbox"
      aria-label={props.label}
      aria-multiselectable
      onKeyDown={onKeyDown}
      sx={{ overflow: 'auto', border: 1, borderColor: 'divider', minHeight: 120 }}
    >
      <Box role="presentation" sx={{ position: 'relative' }} style={{ height: list.getTotalSize() }}>
        {list.getVirtualItems().map((item) => {
          const entry = entries[item.index]
          if (!entry) return null
          const { document, code, name, standing } = entry
          const Sign = signs[standing]
          const shown = item.index === active
          return (
            <Box
              key={document.id}
              role="option"
              aria-selected={chosen.has(document.id)}
              aria-posinset={item.index + 1}
              aria-setsize={entries.length}
              data-index={item.index}
              data-document={document.id}
              data-standing={standing}
              tabIndex={shown ? 0 : -1}
              onClick={(event) => {
                const { target } = event
                if (target instanceof Element && target.closest('[data-choose]')) toggle(document.id)
                else props.onShow(document.id)
              }}
              sx={{
                position: 'absolute',
                inset: '0 0 auto 0',
                display: 'flex',
                alignItems: 'center',
                gap: 1,
                pr: 1,
                borderBottom: 1,
                borderColor: 'divider',
                cursor: 'pointer',
                bgcolor: shown ? 'action.selected' : 'transparent',
                '&:focus-visible': { outlineOffset: -2 },
              }}
              style={{ height: item.size, transform: `translateY(${item.start}px)` }}
            >
              <Mark chosen={chosen.has(document.id)} />
              <Box component="span" sx={{ fontWeight: 600, minWidth: 44, whiteSpace: 'nowrap' }}>
                {code}
              </Box>
              <Box
                component="span"
                title={name}
                sx={{ flex: 1, minWidth: 0, overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' }}
              >
                {name}
              </Box>
              <span>{`R${document.edition.revision}`}</span>
              <Box
                component="span"
                sx={{
                  display: 'flex',
                  alignItems: 'center',
                  gap: 0.5,
                  minWidth: 84,
                  whiteSpace: 'nowrap',
                  color: colours[standing] ?? 'text.secondary',
                }}
              >
                {Sign && <Sign sx={{ fontSize: 16 }} />}
                {t(`print:copy.${standing}`)}
              </Box>
            </Box>
          )
        })}
      </Box>
    </Box>
  )
}
