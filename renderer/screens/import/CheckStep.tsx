import Box from '@mui/material/Box'
import Checkbox from '@mui/material/Checkbox'
import FormControlLabel from '@mui/material/FormControlLabel'
import Typography from '@mui/material/Typography'
import type { ForumEvent } from '../../../shared/model/event.ts'
import type { ForumRow } from '../../database/rows.ts'
import { formatNumber } from '../../i18n/format.ts'
import { useLanguage, useTexts } from '../../i18n/i18n.ts'
import { type EventLists, newForEvent } from '../../repositories/event-lists.ts'
import type { Overrulings } from '../../repositories/import-plan.ts'
import { CheckIcon, ErrorIcon } from '../../ui/icons/icons.tsx'
import type { PlanView, Reading } from '../../workers/intake.ts'
import { Changes } from './Changes.tsx'
import { ProblemList, type Repairing } from './ProblemList.tsx'

export type ListChoices = Partial<Record<keyof EventLists, boolean>>

/** A list of the forum itself is proposed where the forum has none yet; else somebody has to say so. */
export const takesList = (event: ForumEvent, chosen: ListChoices, name: keyof EventLists): boolean =>
  chosen[name] ?? event[name].length === 0

/** Every row is accounted for: read = used + skipped with a reason. */
function Accounting({ reading }: { reading: Reading }) {
  const { t } = useTexts()
  const language = useLanguage()
  const sheets = reading.result.files.flatMap((file) => file.sheets)
  const sum = (of: 'rowsRead' | 'rowsUsed' | 'skipped') => sheets.reduce((total, sheet) => total + (sheet[of] ?? 0), 0)
  const [read, used, skipped] = [sum('rowsRead'), sum('rowsUsed'), sum('skipped')]
  const number = (value: number) => formatNumber(language, value)
  return (
    <Typography
      sx={{ display: 'flex', gap: 0.75, alignItems: 'center' }}
      data-accounting={`${read}=${used}+${skipped}`}
    >
      {read === used + skipped ? <CheckIcon color="success" /> : <ErrorIcon color="error" />}
      {t('import:accounting', { read: number(read), used: number(used), skipped: number(skipped) })}
    </Typography>
  )
}

function OfTheForum(props: {
  forum: ForumRow
  reading: Reading
  lists: ListChoices
  setLists: (next: ListChoices) => void
}) {
  const { t } = useTexts()
  const { event } = props.forum
  const fresh = newForEvent(event, props.reading.result)
  const names = (['interpreters', 'sessions', 'tables'] as const).filter((name) => fresh[name].length > 0)
  if (names.length === 0) return null
  return (
    <Box component="fieldset" sx={{ border: 1, borderColor: 'divider', borderRadius: 1, m: 0, px: 1.5, py: 0.5 }}>
      <legend>{t('import:ofTheForum')}</legend>
      {names.map((name) => (
        <FormControlLabel
          key={name}
          control={
            <Checkbox
              checked={takesList(event, props.lists, name)}
              onChange={(_, take) => props.setLists({ ...props.lists, [name]: take })}
            />
          }
          label={t(`import:lists.${name}`, { count: fresh[name].length })}
        />
      ))}
    </Box>
  )
}

/** Step 4: what would be written, field by field, the proof that no row is lost, and every problem. */
export function CheckStep(props: {
  forum: ForumRow
  reading: Reading
  plan: PlanView
  overrulings: Overrulings
  setOverrulings: (next: Overrulings) => void
  showMore: () => void
  lists: ListChoices
  setLists: (next: ListChoices) => void
  repairing: Repairing
}) {
  return (
    <Box sx={{ display: 'grid', gap: 2.5, gridTemplateColumns: 'minmax(0, 1fr)' }}>
      <Accounting reading={props.reading} />
      <OfTheForum forum={props.forum} reading={props.reading} lists={props.lists} setLists={props.setLists} />
      <Changes
        plan={props.plan}
        overrulings={props.overrulings}
        setOverrulings={props.setOverrulings}
        showMore={props.showMore}
      />
      <ProblemList problems={props.reading.result.problems} repairing={props.repairing} />
    </Box>
  )
}
