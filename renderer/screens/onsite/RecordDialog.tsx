import Alert from '@mui/material/Alert'
import Button from '@mui/material/Button'
import Dialog from '@mui/material/Dialog'
import DialogActions from '@mui/material/DialogActions'
import DialogContent from '@mui/material/DialogContent'
import DialogTitle from '@mui/material/DialogTitle'
import MenuItem from '@mui/material/MenuItem'
import TextField from '@mui/material/TextField'
import { useState } from 'react'
import type { Registrant } from '../../../shared/model/registrant.ts'
import type { ForumRow } from '../../database/rows.ts'
import { useTexts } from '../../i18n/i18n.ts'
import {
  type ChangeKind,
  changeKinds,
  disruptionOf,
  mostMinutes,
  type RecordedDisruption,
  slotsBegun,
} from '../../repositories/change-effects.ts'
import { recordChange } from '../../repositories/onsite.ts'
import { RegistrantPicker } from './RegistrantPicker.tsx'
import type { DeskWords } from './words.ts'

type Field = 'participant' | 'a' | 'b' | 'slot' | 'from' | 'table' | 'interpreter' | 'minutes'

/** What has to be said about each kind of change, in the order in which it is asked. */
const fieldsOf: Record<ChangeKind, readonly Field[]> = {
  lateUntil: ['participant', 'slot'],
  goneFrom: ['participant', 'slot'],
  withdrawn: ['participant'],
  tableLost: ['table', 'from'],
  slotCancelled: ['slot'],
  interpreterIll: ['interpreter', 'from'],
  vipInserted: ['a', 'b', 'slot'],
  shifted: ['minutes', 'from'],
}

type Answers = Partial<Record<Exclude<Field, 'minutes'>, string>> & { minutes: number }

/** What was filled in as a change of the queue; null while something is missing. */
function recordOf(
  kind: ChangeKind,
  answers: Answers,
): { about: string[]; details: Record<string, string | number> } | null {
  const details: Record<string, string | number> = {}
  for (const field of fieldsOf[kind]) {
    const value = answers[field]
    if (value === undefined || value === '') return null
    details[field] = value
  }
  const disruption: RecordedDisruption | null = disruptionOf({ kind, details })
  const twice = disruption?.kind === 'vipInserted' && disruption.a === disruption.b
  if (!disruption || twice) return null
  return { about: Object.values(details).map(String), details }
}

function Choice(props: {
  label: string
  value: string
  options: readonly { value: string; label: string }[]
  onChoose: (value: string) => void
  autoFocus?: boolean
}) {
  return (
    <TextField
      select
      fullWidth
      autoFocus={props.autoFocus ?? false}
      label={props.label}
      value={props.value}
      onChange={(event) => props.onChoose(event.target.value)}
    >
      {props.options.map(({ value, label }) => (
        <MenuItem key={value} value={value} dense>
          {label}
        </MenuItem>
      ))}
    </TextField>
  )
}

/** Writes down what happened. Nothing is moved by it: the impact comes first. */
export function RecordDialog(props: {
  forum: ForumRow
  registrants: readonly Registrant[]
  words: DeskWords
  now: number
  onClose: () => void
  onRecorded: (id: string, showIt: boolean) => void
}) {
  const { forum, words } = props
  const { t } = useTexts()
  const { tables, interpreters } = forum.event
  const ahead = words.slots.slice(slotsBegun(forum.event, words.slots, props.now))
  const first = ahead[0]
  const [kind, setKind] = useState<ChangeKind>('lateUntil')
  const [note, setNote] = useState('')
  const [answers, setAnswers] = useState<Answers>({ minutes: 15, ...(first ? { from: first.id, slot: first.id } : {}) })
  const from = ahead.find(({ id }) => id === answers.from)
  const longest = from ? mostMinutes(forum.event, from) : 0
  const possible = kind !== 'shifted' || (answers.minutes >= 1 && answers.minutes <= longest)
  const change = possible ? recordOf(kind, answers) : null
  const answer = (field: Field, value: string) => setAnswers((all) => ({ ...all, [field]: value }))
  const record = async (showIt: boolean) => {
    if (!change) return
    props.onRecorded(await recordChange(forum.id, { kind, note, ...change }), showIt)
  }
  const times = ahead.map(({ id }) => ({ value: id, label: words.time(id) }))
  const input = (field: Field) => {
    const label = t(`onsite:field.${kind === 'lateUntil' && field === 'slot' ? 'until' : field}`)
    const shared = { key: field, label, onChoose: (value: string) => answer(field, value) }
    const { key, ...rest } = shared
    switch (field) {
      case 'participant':
      case 'a':
      case 'b':
        return <RegistrantPicker key={key} {...rest} value={answers[field] ?? null} registrants={props.registrants} />
      case 'slot':
      case 'from':
        return <Choice key={key} {...rest} value={answers[field] ?? ''} options={times} />
      case 'table':
        return (
          <Choice
            key={key}
            {...rest}
            value={answers.table ?? ''}
            options={tables.map(({ id, zone }) => ({ value: id, label: [id, zone].filter(Boolean).join(' · ') }))}
          />
        )
      case 'interpreter':
        return (
          <Choice
            key={key}
            {...rest}
            value={answers.interpreter ?? ''}
            options={interpreters.map(({ id, name }) => ({ value: id, label: name || id }))}
          />
        )
      case 'minutes':
        return (
          <TextField
            key={key}
            label={label}
            type="number"
            value={answers.minutes}
            error={!possible}
            helperText={possible ? undefined : t('onsite:tooManyMinutes', { most: longest })}
            onChange={(event) => setAnswers((all) => ({ ...all, minutes: Math.trunc(Number(event.target.value)) }))}
            slotProps={{ htmlInput: { min: 1, max: longest } }}
          />
        )
    }
  }
  return (
    <Dialog open onClose={props.onClose} maxWidth="xs" fullWidth aria-labelledby="record-title">
      <DialogTitle id="record-title">{t('onsite:record')}</DialogTitle>
      <DialogContent sx={{ display: 'grid', gap: 2, '&&': { pt: 1 } }}>
        {ahead.length === 0 && <Alert severity="warning">{t('onsite:allOver')}</Alert>}
        <Choice
          autoFocus
          label={t('onsite:field.kind')}
          value={kind}
          options={changeKinds.map((value) => ({ value, label: t(`onsite:kind.${value}`) }))}
          onChoose={(value) => setKind(changeKinds.find((each) => each === value) ?? 'lateUntil')}
        />
        {fieldsOf[kind].map(input)}
        <TextField label={t('onsite:field.note')} value={note} onChange={(event) => setNote(event.target.value)} />
      </DialogContent>
      <DialogActions>
        <Button onClick={props.onClose}>{t('shell:cancel')}</Button>
        <Button disabled={!change} onClick={() => void record(false)}>
          {t('onsite:queueIt')}
        </Button>
        <Button variant="contained" disabled={!change} onClick={() => void record(true)}>
          {t('onsite:showImpact')}
        </Button>
      </DialogActions>
    </Dialog>
  )
}
