import Button from '@mui/material/Button'
import Dialog from '@mui/material/Dialog'
import DialogActions from '@mui/material/DialogActions'
import DialogContent from '@mui/material/DialogContent'
import DialogTitle from '@mui/material/DialogTitle'
import type { ReactNode } from 'react'
import { useTexts } from '../i18n/i18n.ts'
import { createStore, useStore } from './store.ts'

type Question = {
  title: string
  body?: ReactNode
  /** Says what will be done: “Remove 3 tables”. */
  confirm: string
  danger?: boolean
}

const asked = createStore<(Question & { answer: (yes: boolean) => void }) | null>(null)

/** Asks before something that undo cannot take back or that touches more than is in sight. */
export const confirm = (question: Question): Promise<boolean> =>
  new Promise((settle) => {
    asked.get()?.answer(false)
    asked.set({
      ...question,
      answer: (yes) => {
        asked.set(null)
        settle(yes)
      },
    })
  })

/** The question of the moment; once, at the root. */
export function Confirmation() {
  const question = useStore(asked)
  const { t } = useTexts()
  if (!question) return null
  return (
    <Dialog open onClose={() => question.answer(false)} aria-labelledby="confirm-title">
      <DialogTitle id="confirm-title">{question.title}</DialogTitle>
      {question.body !== undefined && <DialogContent sx={{ whiteSpace: 'pre-line' }}>{question.body}</DialogContent>}
      <DialogActions>
        <Button onClick={() => question.answer(false)}>{t('shell:cancel')}</Button>
        <Button
          variant="contained"
          color={question.danger ? 'error' : 'primary'}
          autoFocus={!question.danger}
          onClick={() => question.answer(true)}
        >
          {question.confirm}
        </Button>
      </DialogActions>
    </Dialog>
  )
}
