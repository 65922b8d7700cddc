import Alert from '@mui/material/Alert'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import { useState } from 'react'
import { languageSchema } from '../../../shared/model/language.ts'
import type { SchedulingProblem } from '../../../shared/model/problem.ts'
import type { Diagnosis } from '../../../shared/scheduling/diagnose.ts'
import { formatDate } from '../../i18n/format.ts'
import { useLanguage, useSay, useTexts } from '../../i18n/i18n.ts'
import { useDiagnosis } from '../../repositories/checking.ts'
import { timesOf } from './times.ts'

/** So many shortages are named at once; the others unfold. */
const named = 3

const order = { tables: 0, interpreters: 1, required: 2, participant: 3 } as const

/** One shortage as a line: tables and interpreters with their times, the others as the domain says them. */
function useShortage(problem: SchedulingProblem | null): (diagnosis: Diagnosis) => string {
  const { t } = useTexts()
  const language = useLanguage()
  const say = useSay()
  return ({ kind, short, slots, message }) => {
    if (!problem || slots.length === 0 || (kind !== 'tables' && kind !== 'interpreters')) return say(message)
    const languages = message.params?.languages
    const when =
      slots.length === problem.slots.length
        ? t('generate:capacityLine.everySlot')
        : timesOf(problem, slots)
            .map(({ date, times }) => `${date === null ? '' : `${formatDate(language, date)} `}${times.join(', ')}`)
            .join('; ')
    const what = t(`generate:capacityLine.${kind}`, { count: short, when })
    if (languages === undefined) return what
    const spoken = String(languages)
      .split(' + ')
      .map((each) => (languageSchema.safeParse(each).success ? say({ key: `matching.languageName.${each}` }) : each))
    return `${what} (${spoken.join(' – ')})`
  }
}

/** Whether the wishes can fit, said at every change, and what is short and when. */
export function Capacity({ problem }: { problem: SchedulingProblem | null }) {
  const { t } = useTexts()
  const inWords = useShortage(problem)
  const { answer, state } = useDiagnosis(problem)
  const [unfolded, setUnfolded] = useState(false)
  if (state === 'failed') return <Alert severity="error">{t('generate:capacityLine.failed')}</Alert>
  if (!answer) return <Alert severity="info">{t('generate:capacityLine.working')}</Alert>
  const stale = state === 'working' ? ` ${t('generate:capacityLine.working')}` : ''
  if (answer.length === 0) return <Alert severity="success">{`${t('generate:capacityLine.fits')}${stale}`}</Alert>
  const sorted = [...answer].sort(
    (x, y) => Number(y.severity === 'error') - Number(x.severity === 'error') || order[x.kind] - order[y.kind],
  )
  const shown = unfolded ? sorted : sorted.slice(0, named)
  return (
    <Alert severity={sorted.some(({ severity }) => severity === 'error') ? 'error' : 'warning'} sx={{ py: 0.25 }}>
      {`${t('generate:capacityLine.short', { count: sorted.length })}${stale}`}
      <Box component="ul" sx={{ m: 0, pl: 2.5, maxHeight: 200, overflow: 'auto' }}>
        {shown.map((diagnosis) => (
          <li key={JSON.stringify(diagnosis.message)}>{inWords(diagnosis)}</li>
        ))}
      </Box>
      {sorted.length > named && (
        <Button sx={{ px: 0.5, minHeight: 24 }} aria-expanded={unfolded} onClick={() => setUnfolded(!unfolded)}>
          {t(unfolded ? 'generate:capacityLine.fewer' : 'generate:capacityLine.more', { count: sorted.length - named })}
        </Button>
      )}
    </Alert>
  )
}
