import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import type { ForumEvent } from '../../../../shared/model/event.ts'
import { languages } from '../../../../shared/model/language.ts'
import type { ForumRow } from '../../../database/rows.ts'
import { useTexts } from '../../../i18n/i18n.ts'
import { moveForum } from '../../../repositories/set-up.ts'
import { Field } from './Field.tsx'
import type { ChangeSetUp } from './useSetUp.ts'
import { datesOf } from './windows.ts'

const knownZones = ['Asia/Ho_Chi_Minh', 'Asia/Tokyo', 'Asia/Bangkok', 'Asia/Singapore', 'UTC']

/** Whether the system knows a time zone of this name. */
function isZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name })
    return true
  } catch {
    return false
  }
}

/** Names, place, days and time zone of the forum. */
export function ForumPart({ forum, onChange }: { forum: ForumRow; onChange: ChangeSetUp }) {
  const { t } = useTexts()
  const { event } = forum
  const set = (part: Partial<ForumEvent>) => onChange((current) => ({ ...current, ...part }), 'forum')
  const [firstDay = ''] = datesOf(event)
  return (
    <Box sx={{ display: 'grid', gap: 1.5, maxWidth: 900 }}>
      {(['names', 'venue'] as const).map((field) => (
        <Box key={field} role="group" aria-label={t(`generate:forum.${field}`)}>
          <Typography variant="h3" gutterBottom>
            {t(`generate:forum.${field}`)}
          </Typography>
          <Box sx={{ display: 'grid', gap: 1.25, gridTemplateColumns: { md: 'repeat(3, 1fr)' }, pt: 0.5 }}>
            {languages.map((language) => (
              <Field
                key={language}
                labelled
                label={t(`shell:languageNames.${language}`)}
                value={event[field][language] ?? ''}
                onCommit={(name) => set({ [field]: { ...event[field], [language]: name.trim() || undefined } })}
              />
            ))}
          </Box>
        </Box>
      ))}
      <Typography variant="h3">{t('generate:forum.when')}</Typography>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.25 }}>
        <Field
          labelled
          type="date"
          width={170}
          label={t('generate:forum.firstDay')}
          value={firstDay}
          error={(date) => !/^\d{4}-\d{2}-\d{2}$/.test(date)}
          onCommit={async (date) => {
            await moveForum(forum.id, date)
            return true
          }}
        />
        <Field
          labelled
          width={220}
          label={t('generate:forum.timeZone')}
          value={event.timeZone}
          html={{ list: 'time-zones' }}
          error={(zone) => !isZone(zone)}
          onCommit={(timeZone) => set({ timeZone })}
        />
        <Field
          labelled
          width={220}
          label={t('generate:forum.deskPhone')}
          value={event.deskPhone ?? ''}
          onCommit={(phone) => set({ deskPhone: phone.trim() || undefined })}
        />
      </Box>
      <datalist id="time-zones">
        {knownZones.map((zone) => (
          <option key={zone} value={zone} />
        ))}
      </datalist>
      <Typography variant="body2" color="text.secondary">
        {t('generate:forum.moveHint')}
      </Typography>
    </Box>
  )
}
