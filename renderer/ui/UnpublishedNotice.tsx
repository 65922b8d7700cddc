import Alert from '@mui/material/Alert'
import Button from '@mui/material/Button'
import { useState } from 'react'
import type { ForumRow } from '../database/rows.ts'
import { useTexts } from '../i18n/i18n.ts'
import { publishRevision } from '../repositories/revisions.ts'
import { useScores } from '../repositories/scores.ts'
import { useUnpublished } from '../repositories/unpublished.ts'
import { announce } from './announce.tsx'

/** Says that the plan has changed since its last revision, and publishes the next one. */
export function UnpublishedNotice({ forum, onPublished }: { forum: ForumRow; onPublished?: () => void }) {
  const { t } = useTexts()
  const scores = useScores(forum)
  const unpublished = useUnpublished(forum)
  const [busy, setBusy] = useState(false)
  if (!unpublished) return null
  const publish = async () => {
    setBusy(true)
    try {
      announce(t('board:published', { number: await publishRevision(forum, scores.pairs) }))
      onPublished?.()
    } finally {
      setBusy(false)
    }
  }
  return (
    <Alert
      severity="info"
      action={
        <Button variant="outlined" disabled={busy || scores.state !== 'ready'} onClick={() => void publish()}>
          {t('board:publish', { number: unpublished.number })}
        </Button>
      }
      sx={{ alignItems: 'center', py: 0 }}
    >
      {t('print:unpublished', { number: unpublished.number - 1, count: unpublished.meetings })}
    </Alert>
  )
}
