import Box from '@mui/material/Box'
import Popper from '@mui/material/Popper'
import TextField from '@mui/material/TextField'
import Typography from '@mui/material/Typography'
import { type GridRenderEditCellParams, useGridApiContext } from '@mui/x-data-grid'
import { createContext, type KeyboardEvent, useContext, useId, useState } from 'react'
import type { Message } from '../../../shared/model/message.ts'
import type { Registrant } from '../../../shared/model/registrant.ts'
import { useSay, useTexts } from '../../i18n/i18n.ts'
import { isComposing } from '../../ui/commands/keys.ts'
import { ErrorIcon, WarningIcon } from '../../ui/icons/icons.tsx'
import { frame, useFocusedInput } from './editing.ts'
import type { Editor } from './field.ts'

/** A value that a field did not take; its editor stays open with what was typed and says why. */
export type Refusal = { rowId: string; field: string; text: string; message: Message }

export const RefusalContext = createContext<Refusal | null>(null)

/** What is wrong with a text, or odd about it, beneath the editor. */
function Remark(props: { id: string; at: HTMLElement; text: string; severity: 'error' | 'warning' }) {
  const Icon = props.severity === 'error' ? ErrorIcon : WarningIcon
  return (
    <Popper open anchorEl={props.at} placement="bottom-start" sx={{ zIndex: 'modal' }}>
      <Box
        sx={{
          display: 'flex',
          gap: 0.5,
          alignItems: 'flex-start',
          maxWidth: 340,
          px: 1,
          py: 0.5,
          bgcolor: 'background.paper',
          border: 1,
          borderColor: `${props.severity}.main`,
        }}
      >
        <Icon color={props.severity} />
        <Typography id={props.id} variant="body2" role={props.severity === 'error' ? 'alert' : 'status'}>
          {props.text}
        </Typography>
      </Box>
    </Popper>
  )
}

/** Edits a text. Enter takes it, Alt+Enter makes a new line where the field has room for one. */
export function TextEditor(
  props: GridRenderEditCellParams & { registrant: Registrant; editor: Extract<Editor, { kind: 'text' }> },
) {
  const { id, field, value, hasFocus, registrant, editor } = props
  const { t } = useTexts()
  const say = useSay()
  const api = useGridApiContext()
  const input = useFocusedInput(hasFocus)
  const remarkId = useId()
  const [place, setPlace] = useState<HTMLElement | null>(null)
  const refusal = useContext(RefusalContext)
  const text = typeof value === 'string' ? value : ''
  const isRefused = refusal?.rowId === id && refusal.field === field && refusal.text === text
  const doubt = text === '' ? undefined : editor.hint?.(text, registrant)
  const remark = isRefused ? refusal.message : doubt
  const change = (next: string) => void api.current.setEditCellValue({ id, field, value: next })
  const newLine = (event: KeyboardEvent<HTMLElement>) => {
    const area = input.current
    if (!editor.multiline || event.key !== 'Enter' || !(event.altKey || event.shiftKey) || !area) return
    if (isComposing(event.nativeEvent)) return
    event.preventDefault()
    event.stopPropagation()
    const at = area.selectionStart ?? text.length
    change(`${text.slice(0, at)}\n${text.slice(area.selectionEnd ?? at)}`)
    requestAnimationFrame(() => area.setSelectionRange(at + 1, at + 1))
  }
  return (
    <Box ref={setPlace} sx={frame} onKeyDown={newLine}>
      <TextField
        fullWidth
        multiline={editor.multiline === true}
        {...(editor.multiline ? { minRows: 3, maxRows: 10 } : {})}
        inputRef={input}
        error={isRefused}
        value={text}
        onChange={(event) => change(event.target.value)}
        slotProps={{
          htmlInput: {
            'aria-label': t(`registrants:columns.${field}`),
            ...(remark ? { 'aria-describedby': remarkId } : {}),
          },
        }}
      />
      {remark && place && (
        <Remark id={remarkId} at={place} text={say(remark)} severity={isRefused ? 'error' : 'warning'} />
      )}
    </Box>
  )
}
