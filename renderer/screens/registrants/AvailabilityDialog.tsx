import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import { useMemo, useState } from 'react'
import { availableSlots } from '../../../shared/scheduling/problem-from-forum.ts'
import { slotsOf } from '../../../shared/scheduling/slots.ts'
import type { ForumRow, RegistrantRow } from '../../database/rows.ts'
import { useLanguage, useTexts } from '../../i18n/i18n.ts'
import { useMeetings } from '../../repositories/meetings.ts'
import { announce } from '../../ui/announce.tsx'
import { AddIcon } from '../../ui/icons/icons.tsx'
import { Attendance } from './Attendance.tsx'
import { savePart } from './actions.tsx'
import { sessionName } from './availability.ts'
import { draftOf, faultOf, newRule, ruleOf } from './availability-draft.ts'
import { useDrafts } from './drafts.ts'
import { PartDialog } from './PartDialog.tsx'
import { RuleRow } from './RuleRow.tsx'

/** Edits when a registrant can meet, by the forum's own days, sessions and slots. */
export function AvailabilityDialog({ forum, row, close }: { forum: ForumRow; row: RegistrantRow; close: () => void }) {
  const { t } = useTexts()
  const language = useLanguage()
  const { registrant } = row
  const { event } = forum
  const slots = useMemo(() => slotsOf(event), [event])
  const meetings = useMeetings(forum.id) ?? []
  const { drafts, entries, isChanged, add, change, remove } = useDrafts(registrant.availability.map(draftOf))
  const [showsFaults, setShowsFaults] = useState(false)
  const rules = entries.filter((draft) => faultOf(draft) === undefined).map(ruleOf)
  const open = availableSlots({ availability: rules }, event, slots)
  const save = async () => {
    if (rules.length < entries.length) {
      setShowsFaults(true)
      return announce(t('registrants:part.notYet'), 'assertive')
    }
    if (await savePart(forum.id, row, 'availability', rules)) close()
  }
  const others = event.sessions.filter(
    ({ id, kind }) => (kind === 'plenary' || kind === 'visit') && !entries.some(({ session }) => session === id),
  )
  return (
    <PartDialog
      title={t('registrants:columns.availability')}
      registrant={registrant}
      width="md"
      isChanged={isChanged}
      save={() => void save()}
      close={close}
      more={
        <Button startIcon={<AddIcon />} onClick={() => add(newRule)}>
          {t('registrants:availability.add')}
        </Button>
      }
    >
      {entries.length === 0 && <Typography>{t('registrants:availability.always')}</Typography>}
      <div>
        {drafts.map(({ key, entry }, index) => (
          <RuleRow
            key={key}
            name={t('registrants:availability.ruleNumber', { number: index + 1 })}
            draft={entry}
            event={event}
            slots={slots}
            counts={
              faultOf(entry) !== undefined ||
              availableSlots({ availability: [ruleOf(entry)] }, event, slots) !== undefined
            }
            showsFaults={showsFaults}
            onChange={(next) => change(key, next)}
            onRemove={() => remove(key)}
          />
        ))}
      </div>
      {others.length > 0 && (
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, my: 1 }}>
          {others.map(({ id }) => (
            <Button key={id} variant="outlined" onClick={() => add({ ...newRule, when: 'session', session: id })}>
              {t('registrants:availability.notAt', { session: sessionName(id, event, language) })}
            </Button>
          ))}
        </Box>
      )}
      <Attendance code={registrant.code} slots={slots} open={open} meetings={meetings} />
    </PartDialog>
  )
}
