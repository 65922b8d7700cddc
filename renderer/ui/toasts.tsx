import Alert, { type AlertColor } from '@mui/material/Alert'
import Button from '@mui/material/Button'
import Snackbar from '@mui/material/Snackbar'
import { createStore, useStore } from './store.ts'

type Toast = { id: number; text: string; severity: AlertColor; action?: { label: string; run: () => void } }

const toasts = createStore<Toast[]>([])
let last = 0

/** Shows a sentence at the foot of the window for some seconds; errors stay until they are closed. */
export function toast(text: string, severity: AlertColor = 'success', action?: Toast['action']): void {
  last += 1
  toasts.set((queue) => [...queue, { id: last, text, severity, ...(action ? { action } : {}) }])
}

const drop = (id: number) => toasts.set((queue) => queue.filter((entry) => entry.id !== id))

/** The toast of the moment; once, at the root. */
export function Toasts() {
  const shown = useStore(toasts)[0]
  if (!shown) return null
  return (
    <Snackbar
      key={shown.id}
      open
      autoHideDuration={shown.severity === 'error' ? null : 6000}
      onClose={(_, reason) => {
        if (reason !== 'clickaway') drop(shown.id)
      }}
      anchorOrigin={{ vertical: 'bottom', horizontal: 'center' }}
    >
      <Alert
        severity={shown.severity}
        variant="outlined"
        sx={{ bgcolor: 'background.paper', maxWidth: 640 }}
        onClose={() => drop(shown.id)}
        {...(shown.action
          ? {
              action: (
                <Button
                  color="inherit"
                  onClick={() => {
                    shown.action?.run()
                    drop(shown.id)
                  }}
                >
                  {shown.action.label}
                </Button>
              ),
            }
          : {})}
      >
        {shown.text}
      </Alert>
    </Snackbar>
  )
}
