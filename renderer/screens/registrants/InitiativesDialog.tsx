import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import IconButton from '@mui/material/IconButton'
import TextField from '@mui/material/TextField'
import Typography from '@mui/material/Typography'
import { useState } from 'react'
import { completeness } from '../../../shared/matching/completeness.ts'
import { initiativeHorizonMonths } from '../../../shared/matching/directions.ts'
import type { ForumRow, RegistrantRow } from '../../database/rows.ts'
import { useLanguage, useSay, useTexts } from '../../i18n/i18n.ts'
import { announce } from '../../ui/announce.tsx'
import { AddIcon, RemoveIcon } from '../../ui/icons/icons.tsx'
import { SectorPicker } from '../../ui/pickers/SectorPicker.tsx'
import { savePart } from './actions.tsx'
import { daysOf } from './availability.ts'
import { useDrafts } from './drafts.ts'
import {
  type InitiativeDraft,
  initiativeDraft,
  initiativeFault,
  initiativeOf,
  isEmptyInitiative,
  newInitiative,
  startMonth,
  startMonths,
} from './initiatives.ts'
import { PartDialog } from './PartDialog.tsx'

/** One initiative: what it is called, its fields, when it can start. */
function InitiativeRow(props: {
  name: string
  draft: InitiativeDraft
  firstDay: string
  showsFaults: boolean
  onChange: (draft: InitiativeDraft) => void
  onRemove: () => void
}) {
  const { t } = useTexts()
  const language = useLanguage()
  const { draft, firstDay, onChange } = props
  const set = (change: Partial<InitiativeDraft>) => onChange({ ...draft, ...change })
  const fault = props.showsFaults ? initiativeFault(draft, firstDay) : undefined
  const months = startMonths(draft.start, firstDay)
  const isFar = months !== null && months > initiativeHorizonMonths
  const remark =
    fault !== undefined
      ? t(`registrants:initiatives.fault.${fault}`)
      : months === null
        ? ''
        : t(isFar ? 'registrants:initiatives.tooFar' : 'registrants:initiatives.inTime', {
            month: startMonth(months, firstDay, language),
            months,
            limit: initiativeHorizonMonths,
          })
  return (
    <Box
      component="fieldset"
      aria-label={props.name}
      sx={{ border: 0, borderBottom: 1, borderColor: 'divider', m: 0, px: 0, py: 1, minWidth: 0 }}
    >
      <Box sx={{ display: 'grid', gridTemplateColumns: 'minmax(200px, 3fr) minmax(200px, 2fr) 160px 28px', gap: 1 }}>
        <TextField
          label={t('registrants:initiatives.title')}
          value={draft.title}
          error={fault === 'title'}
          autoFocus={draft.title === ''}
          slotProps={{ inputLabel: { shrink: true } }}
          onChange={(event) => set({ title: event.target.value })}
        />
        <SectorPicker
          label={t('registrants:initiatives.sectors')}
          showsLabel
          value={draft.sectors}
          choose={(sectors) => set({ sectors })}
        />
        <TextField
          label={t('registrants:initiatives.start')}
          value={draft.start}
          error={fault === 'start'}
          placeholder={t('registrants:initiatives.startExample')}
          slotProps={{ inputLabel: { shrink: true } }}
          onChange={(event) => set({ start: event.target.value })}
        />
        <IconButton
          aria-label={t('registrants:initiatives.remove', { name: props.name })}
          onClick={props.onRemove}
          sx={{ alignSelf: 'start' }}
        >
          <RemoveIcon />
        </IconButton>
      </Box>
      <Typography
        variant="body2"
        role="status"
        color={fault === undefined ? (isFar ? 'warning.main' : 'text.secondary') : 'error.main'}
      >
        {remark}
      </Typography>
    </Box>
  )
}

/** Edits the initiatives of a registrant, with what the profile form asks for beside it. */
export function InitiativesDialog({ forum, row, close }: { forum: ForumRow; row: RegistrantRow; close: () => void }) {
  const { t } = useTexts()
  const say = useSay()
  const { registrant } = row
  const firstDay = daysOf(forum.event)[0] ?? ''
  const { drafts, entries, isChanged, add, change, remove } = useDrafts(
    registrant.initiatives.map(initiativeDraft),
    isEmptyInitiative,
  )
  const [showsFaults, setShowsFaults] = useState(false)
  const written = entries.filter((draft) => !isEmptyInitiative(draft))
  const sound = written.filter((draft) => initiativeFault(draft, firstDay) === undefined)
  const initiatives = sound.map((draft) => initiativeOf(draft, firstDay))
  const save = async () => {
    if (sound.length < written.length) {
      setShowsFaults(true)
      return announce(t('registrants:part.notYet'), 'assertive')
    }
    if (await savePart(forum.id, row, 'initiatives', initiatives)) close()
  }
  const remarks = completeness({ ...registrant, initiatives }).filter(({ key }) => /initiative/i.test(key))
  return (
    <PartDialog
      title={t('registrants:columns.initiatives')}
      registrant={registrant}
      width="lg"
      isChanged={isChanged}
      save={() => void save()}
      close={close}
      more={
        <Button startIcon={<AddIcon />} onClick={() => add(newInitiative)}>
          {t('registrants:initiatives.add')}
        </Button>
      }
    >
      {entries.length === 0 && <Typography>{t('registrants:initiatives.none')}</Typography>}
      <div>
        {drafts.map(({ key, entry }, index) => (
          <InitiativeRow
            key={key}
            name={t('registrants:initiatives.number', { number: index + 1 })}
            draft={entry}
            firstDay={firstDay}
            showsFaults={showsFaults}
            onChange={(next) => change(key, next)}
            onRemove={() => remove(key)}
          />
        ))}
      </div>
      <Box role="status" sx={{ mt: 1, color: 'text.secondary' }}>
        {remarks.map((remark) => (
          <Typography key={say(remark)} variant="body2">
            {say(remark)}
          </Typography>
        ))}
      </Box>
    </PartDialog>
  )
}
