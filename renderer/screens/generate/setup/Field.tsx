import TextField, { type TextFieldProps } from '@mui/material/TextField'
import { useEffect, useState } from 'react'
import { isComposing } from '../../../ui/commands/keys.ts'

/**
 * A field whose value is taken over when the person leaves it or presses Enter, so that nothing is asked or computed in
 * the middle of a word. Esc brings back what was there; so does a value that is refused.
 */
export function Field(props: {
  label: string
  value: string
  onCommit: (value: string) => Promise<boolean> | boolean
  type?: 'text' | 'number' | 'date'
  width?: number | string
  /** Shows the label; else it is only spoken, as in a table under a head. */
  labelled?: boolean
  html?: Record<string, string | number>
  error?: (value: string) => boolean
}) {
  const { value, label, labelled } = props
  const [draft, setDraft] = useState<string | null>(null)
  // A change from elsewhere (undo, another window) is not hidden by an old draft.
  useEffect(() => {
    if (value !== undefined) setDraft(null)
  }, [value])
  const shown = draft ?? value
  const wrong = props.error?.(shown) ?? false
  const commit = async () => {
    if (draft === null || draft === value || wrong) return setDraft(wrong ? draft : null)
    await props.onCommit(draft)
    setDraft(null)
  }
  const slots: TextFieldProps['slotProps'] = {
    htmlInput: { ...(labelled ? {} : { 'aria-label': label }), ...props.html },
    inputLabel: { shrink: true },
  }
  return (
    <TextField
      type={props.type ?? 'text'}
      {...(labelled ? { label } : {})}
      value={shown}
      error={wrong}
      sx={{ width: props.width ?? '100%', '& input': { px: 1 } }}
      slotProps={slots}
      onChange={(event) => setDraft(event.target.value)}
      onBlur={() => void commit()}
      onKeyDown={(event) => {
        if (isComposing(event.nativeEvent)) return
        if (event.key === 'Enter' && !event.ctrlKey && !event.metaKey) void commit()
        if (event.key === 'Escape' && draft !== null) {
          event.stopPropagation()
          setDraft(null)
        }
      }}
    />
  )
}
