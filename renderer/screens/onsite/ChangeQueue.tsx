import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import type { ChangeRow } from '../../database/rows.ts'
import { formatInstant } from '../../i18n/format.ts'
import { useLanguage, useTexts } from '../../i18n/i18n.ts'
import { disruptionOf } from '../../repositories/change-effects.ts'
import type { DeskWords } from './words.ts'

/** What was reported, newest first; a change that waits leads to its impact. */
export function ChangeQueue(props: {
  changes: readonly ChangeRow[]
  words: DeskWords
  canShow: boolean
  onImpact: (change: ChangeRow) => void
  onDismiss: (change: ChangeRow) => void
}) {
  const { t } = useTexts()
  const language = useLanguage()
  return (
    <Box component="section" aria-labelledby="changes-title">
      <Typography id="changes-title" component="h2" variant="h2">
        {t('onsite:changes')}
      </Typography>
      {props.changes.length === 0 && <Typography color="text.secondary">{t('onsite:noChanges')}</Typography>}
      <Box component="ul" sx={{ m: 0, p: 0 }}>
        {[...props.changes].reverse().map((change) => {
          const disruption = disruptionOf(change)
          const waiting = change.state === 'waiting'
          return (
            <Box
              component="li"
              key={change.id}
              sx={{ listStyle: 'none', py: 1, borderBottom: 1, borderColor: 'divider' }}
            >
              <Box sx={{ fontWeight: waiting ? 600 : 400 }}>
                {disruption ? props.words.change(disruption) : change.kind}
              </Box>
              <Box sx={{ color: 'text.secondary' }}>
                {[t(`onsite:changeState.${change.state}`), formatInstant(language, change.recordedAt), change.note]
                  .filter(Boolean)
                  .join(' · ')}
              </Box>
              {waiting && (
                <Box sx={{ display: 'flex', gap: 1, mt: 0.5 }}>
                  <Button variant="outlined" disabled={!props.canShow} onClick={() => props.onImpact(change)}>
                    {t('onsite:showImpact')}
                  </Button>
                  <Button onClick={() => props.onDismiss(change)}>{t('onsite:dismiss')}</Button>
                </Box>
              )}
            </Box>
          )
        })}
      </Box>
    </Box>
  )
}
