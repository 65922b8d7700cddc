import Alert from '@mui/material/Alert'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Dialog from '@mui/material/Dialog'
import DialogActions from '@mui/material/DialogActions'
import DialogContent from '@mui/material/DialogContent'
import DialogTitle from '@mui/material/DialogTitle'
import TextField from '@mui/material/TextField'
import Typography from '@mui/material/Typography'
import { useMemo, useState } from 'react'
import { planDifference } from '../../../shared/scheduling/difference.ts'
import type { RevisionRow } from '../../database/rows.ts'
import { useTexts } from '../../i18n/i18n.ts'
import { differenceInWords } from './difference-words.ts'
import type { BoardModel } from './useBoard.ts'

const mostListed = 200

/** Before a revision is published: what it changes, in words, and room for a note. */
export function PublishDialog(props: {
  number: number
  previous: RevisionRow
  model: BoardModel
  onPublish: (note: string) => void
  onClose: () => void
}) {
  const { t } = useTexts()
  const { model, number, previous } = props
  const [note, setNote] = useState('')
  const difference = useMemo(
    () => planDifference(previous, { meetings: model.meetings ?? [] }),
    [previous, model.meetings],
  )
  const sentences = differenceInWords(difference, model.words, t)
  return (
    <Dialog open onClose={props.onClose} maxWidth="sm" fullWidth aria-labelledby="publish-title">
      <DialogTitle id="publish-title">{t('board:publish', { number })}</DialogTitle>
      <DialogContent sx={{ display: 'grid', gap: 1.5 }}>
        {model.problems.length > 0 && (
          <Alert severity="warning">{t('board:problemsLeft', { count: model.problems.length })}</Alert>
        )}
        <Typography component="h3" variant="h3">
          {t('board:differenceTo', { number: previous.number })}
        </Typography>
        <Typography>
          {sentences.length === 0
            ? t('board:noDifference')
            : t('board:differenceCounts', {
                moved: difference.moved.length,
                added: difference.added.length,
                removed: difference.cancelled.length,
              })}
        </Typography>
        {sentences.length > 0 && (
          <Box
            component="ul"
            tabIndex={0}
            aria-label={t('board:differenceTo', { number: previous.number })}
            sx={{ m: 0, pl: 2.5, maxHeight: 280, overflow: 'auto' }}
          >
            {sentences.slice(0, mostListed).map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
            {sentences.length > mostListed && <li>{t('board:andMore', { count: sentences.length - mostListed })}</li>}
          </Box>
        )}
        <TextField
          label={t('board:note')}
          value={note}
          onChange={(event) => setNote(event.target.value)}
          sx={{ mt: 1 }}
        />
      </DialogContent>
      <DialogActions>
        <Button onClick={props.onClose}>{t('shell:cancel')}</Button>
        <Button variant="contained" onClick={() => props.onPublish(note)}>
          {t('board:publish', { number })}
        </Button>
      </DialogActions>
    </Dialog>
  )
}
