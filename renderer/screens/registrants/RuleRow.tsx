import Box from '@mui/material/Box'
import IconButton from '@mui/material/IconButton'
import TextField from '@mui/material/TextField'
import Typography from '@mui/material/Typography'
import { useId } from 'react'
import type { ForumEvent, Slot } from '../../../shared/model/event.ts'
import { formatDate } from '../../i18n/format.ts'
import { useLanguage, useTexts } from '../../i18n/i18n.ts'
import { Choice } from '../../ui/Choice.tsx'
import { RemoveIcon } from '../../ui/icons/icons.tsx'
import { daysOf, sessionName, whenChoices } from './availability.ts'
import { clockFrom, type DraftFault, faultOf, type RuleDraft } from './availability-draft.ts'

/** A time of day, typed or taken from where the forum's slots begin and end. */
function TimeField(props: {
  label: string
  value: string
  times: readonly string[]
  isWrong: boolean
  autoFocus: boolean
  onChange: (text: string) => void
}) {
  const id = useId()
  return (
    <>
      <TextField
        label={props.label}
        value={props.value}
        error={props.isWrong}
        autoFocus={props.autoFocus}
        sx={{ width: 104 }}
        slotProps={{ htmlInput: { list: id, autoComplete: 'off' }, inputLabel: { shrink: true } }}
        onChange={(event) => props.onChange(event.target.value)}
        onBlur={() => props.onChange(clockFrom(props.value) ?? props.value)}
      />
      <datalist id={id}>
        {props.times.map((time) => (
          <option key={time} value={time} />
        ))}
      </datalist>
    </>
  )
}

/** One rule of when a registrant can meet: whether, when, on which day. */
export function RuleRow(props: {
  name: string
  draft: RuleDraft
  event: ForumEvent
  slots: readonly Slot[]
  /** Whether the rule speaks of something that the programme has. */
  counts: boolean
  showsFaults: boolean
  onChange: (draft: RuleDraft) => void
  onRemove: () => void
}) {
  const { t } = useTexts()
  const language = useLanguage()
  const { draft, event, slots, onChange } = props
  const set = (change: Partial<RuleDraft>) => onChange({ ...draft, ...change })
  const fault = faultOf(draft)
  const shown: DraftFault | undefined = props.showsFaults ? fault : undefined
  const onDay = slots.filter(({ date }) => draft.date === '' || date === draft.date)
  const times = [...new Set(onDay.flatMap(({ from, to }) => [from, to]))].sort()
  const sessions = event.sessions.map(({ id }) => ({ value: id, label: sessionName(id, event, language) }))
  const isKnown = draft.session === '' || sessions.some(({ value }) => value === draft.session)
  const remark =
    shown !== undefined
      ? t(`registrants:availability.fault.${shown}`)
      : fault === undefined && !props.counts
        ? t('registrants:availability.saysNothing')
        : ''
  return (
    <Box component="fieldset" aria-label={props.name} sx={{ border: 0, m: 0, px: 0, py: 0.75, minWidth: 0 }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' }}>
        <Choice
          label={t('registrants:availability.whether')}
          value={draft.rule}
          width={150}
          choices={(['except', 'only'] as const).map((value) => ({
            value,
            label: t(`registrants:availability.whethers.${value}`),
          }))}
          onChange={(rule) => set({ rule })}
        />
        <Choice
          label={t('registrants:availability.date')}
          value={draft.date}
          width={210}
          choices={[
            { value: '', label: t('registrants:availability.everyDay') },
            ...[...new Set([...daysOf(event), draft.date])]
              .filter((date) => date !== '')
              .map((date) => ({ value: date, label: formatDate(language, date) })),
          ]}
          onChange={(date) => set({ date })}
        />
        <Choice
          label={t('registrants:availability.when')}
          value={draft.when}
          width={160}
          choices={whenChoices.map((value) => ({ value, label: t(`registrants:availability.whens.${value}`) }))}
          onChange={(when) => set({ when })}
        />
        {(draft.when === 'from' || draft.when === 'between') && (
          <TimeField
            label={t('registrants:availability.from')}
            value={draft.from}
            times={times}
            isWrong={shown === 'from' || shown === 'order'}
            autoFocus={draft.from === ''}
            onChange={(from) => set({ from })}
          />
        )}
        {(draft.when === 'until' || draft.when === 'between') && (
          <TimeField
            label={t('registrants:availability.to')}
            value={draft.to}
            times={times}
            isWrong={shown === 'to' || shown === 'order'}
            autoFocus={draft.when === 'until' && draft.to === ''}
            onChange={(to) => set({ to })}
          />
        )}
        {draft.when === 'session' && (
          <Choice
            label={t('registrants:availability.session')}
            value={draft.session}
            width={240}
            choices={[
              ...(draft.session === '' ? [{ value: '', label: t('registrants:availability.chooseSession') }] : []),
              ...(isKnown ? [] : [{ value: draft.session, label: draft.session }]),
              ...sessions,
            ]}
            onChange={(session) => set({ session })}
          />
        )}
        <Box sx={{ flex: 1 }} />
        <IconButton
          aria-label={t('registrants:availability.removeRule', { rule: props.name })}
          onClick={props.onRemove}
        >
          <RemoveIcon />
        </IconButton>
      </Box>
      {draft.asWritten !== '' && (
        <Typography variant="caption" color="text.secondary" component="div">
          {t('registrants:availability.asWritten', { text: draft.asWritten })}
        </Typography>
      )}
      <Typography variant="body2" role="status" color={shown === undefined ? 'warning.main' : 'error.main'}>
        {remark}
      </Typography>
    </Box>
  )
}
