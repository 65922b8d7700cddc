import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import LinearProgress from '@mui/material/LinearProgress'
import Tab from '@mui/material/Tab'
import Tabs from '@mui/material/Tabs'
import Typography from '@mui/material/Typography'
import { useEffect, useMemo, useState } from 'react'
import type { ForumRow } from '../../database/rows.ts'
import { useLanguage, useSay, useTexts } from '../../i18n/i18n.ts'
import { newForEvent } from '../../repositories/event-lists.ts'
import type { Overrulings } from '../../repositories/import-plan.ts'
import { announce } from '../../ui/announce.tsx'
import { useCommand } from '../../ui/commands/registry.ts'
import { pickAndTake } from '../../ui/forum-files.ts'
import { DownloadIcon, FolderIcon } from '../../ui/icons/icons.tsx'
import { go } from '../../ui/navigation.ts'
import { Page } from '../../ui/Page.tsx'
import { changeSettings, useSettings } from '../../ui/settings.ts'
import { toast } from '../../ui/toasts.tsx'
import { acceptReading, type Reading, type ReadingProgress } from '../../workers/intake.ts'
import { CheckStep, type ListChoices, takesList } from './CheckStep.tsx'
import { ColumnsStep } from './ColumnsStep.tsx'
import { withMemory } from './column-memory.ts'
import { FilesStep } from './FilesStep.tsx'
import { type Step, steppable } from './ProblemList.tsx'
import { saveRejected } from './rejected.ts'
import { dropSession, type ImportSession, questionGroups } from './session.ts'
import { usePlan } from './usePlan.ts'
import { ValuesStep } from './ValuesStep.tsx'

const steps = ['files', 'columns', 'values', 'check'] as const satisfies readonly Step[]

/** How much of a list is shown at first, and how much more each time. */
const listStep = 100

const noOverrulings: Overrulings = new Map()

/** What the tables in which somebody chose a column should be remembered by. */
const chosenMemory = ({ views }: Reading, session: ImportSession) =>
  views.flatMap((view) =>
    (session.reading.get(view.file)?.columns ?? []).length === 0
      ? []
      : view.sheets.flatMap((sheet) => sheet.tables.flatMap((table) => table.memory)),
  )

/** Files that were read, in four steps; nothing is written before the last button. */
export function Steps(props: {
  forum: ForumRow
  session: ImportSession
  reading: Reading
  progress: ReadingProgress | null
}) {
  const { t } = useTexts()
  const say = useSay()
  const language = useLanguage()
  const { forum, session, reading, progress } = props
  const { columnMemory } = useSettings()
  const [step, setStep] = useState<Step>('files')
  const [overrulings, setOverrulings] = useState(noOverrulings)
  const [listed, setListed] = useState(listStep)
  const [isWriting, setIsWriting] = useState(false)
  const [lists, setLists] = useState<ListChoices>({})
  const [current, setCurrent] = useState<number | null>(null)
  const { plan, isPlanning } = usePlan(forum.id, reading, overrulings, listed)
  const { problems, rejected, files } = reading.result
  const groups = useMemo(() => questionGroups(problems, session.answered), [problems, session.answered])
  const open = groups.flatMap(({ questions }) => questions).filter(({ key }) => !session.decisions.has(key)).length

  const shown = useMemo(() => steppable(problems), [problems])
  const walk = (by: 1 | -1) => {
    if (shown === 0) return
    setStep('check')
    setCurrent((before) => (before === null ? (by === 1 ? 0 : shown - 1) : (before + by + shown) % shown))
  }
  useCommand('next-problem', () => walk(1), shown > 0)
  useCommand('previous-problem', () => walk(-1), shown > 0)
  const goTo = (next: Step) => {
    setCurrent(null)
    setStep(next)
  }

  const finished = t('import:readAgain')
  const isReading = progress !== null
  useEffect(() => {
    if (!isReading) announce(finished)
  }, [isReading, finished])

  const fresh = newForEvent(forum.event, reading.result)
  const taken = (['interpreters', 'sessions', 'tables'] as const).filter(
    (name) => fresh[name].length > 0 && takesList(forum.event, lists, name),
  )
  const accept = async () => {
    const added = {
      interpreters: taken.includes('interpreters') ? fresh.interpreters : [],
      sessions: taken.includes('sessions') ? fresh.sessions : [],
      tables: taken.includes('tables') ? fresh.tables : [],
    }
    setIsWriting(true)
    const written = await acceptReading(forum.id, overrulings, taken.length > 0 ? added : null).finally(() =>
      setIsWriting(false),
    )
    if (!written) return
    const memory = chosenMemory(reading, session)
    dropSession()
    if (memory.length > 0) await changeSettings({ columnMemory: withMemory(columnMemory, memory) })
    toast(t('import:done', written))
    go('registrants')
  }
  const save = async () => {
    const saved = await saveRejected(reading.views, language)
    if (!saved.ok) toast(say(saved.failure), 'error')
    else if (saved.value) toast(t('import:rejectedSaved', { name: saved.value.name }))
  }
  const used = files.flatMap((file) => file.sheets).reduce((sum, sheet) => sum + (sheet.rowsUsed ?? 0), 0)
  const nothing = !plan || plan.writes + taken.length === 0
  const working = isWriting
    ? t('import:writing')
    : isReading
      ? t('import:reading')
      : isPlanning
        ? t('import:comparing')
        : ''
  const next = steps[steps.indexOf(step) + 1]
  return (
    <Page
      title={t('shell:screens.import')}
      summary={plan ? t('import:plan', plan.counts) : undefined}
      actions={
        <>
          <Button onClick={dropSession}>{t('shell:cancel')}</Button>
          <Button startIcon={<FolderIcon />} onClick={() => void pickAndTake('spreadsheet')}>
            {t('import:more')}
          </Button>
          <Button startIcon={<DownloadIcon />} disabled={rejected === 0} onClick={() => void save()}>
            {t('import:saveRejected', { count: rejected })}
          </Button>
          {next && (
            <Button variant="outlined" onClick={() => goTo(next)}>
              {t('import:next', { step: t(`import:steps.${next}`) })}
            </Button>
          )}
          <Button variant="contained" disabled={nothing || isReading || isWriting} onClick={() => void accept()}>
            {t('import:import', { count: used })}
          </Button>
        </>
      }
    >
      <Box sx={{ mt: -1.5, mb: 1.5, borderBottom: 1, borderColor: 'divider' }}>
        <Tabs value={step} onChange={(_, chosen: Step) => goTo(chosen)} aria-label={t('import:stepsLabel')}>
          {steps.map((each, index) => (
            <Tab
              key={each}
              id={`step-${each}`}
              aria-controls="step-panel"
              value={each}
              label={t('import:stepName', {
                number: index + 1,
                step:
                  each === 'values' && open > 0
                    ? t('import:withCount', { step: t('import:steps.values'), count: open })
                    : t(`import:steps.${each}`),
              })}
            />
          ))}
        </Tabs>
        <Box sx={{ height: 3 }}>{working !== '' && <LinearProgress aria-label={working} sx={{ height: 3 }} />}</Box>
      </Box>
      <Box id="step-panel" role="tabpanel" aria-labelledby={`step-${step}`}>
        {step === 'files' && <FilesStep session={session} reading={reading} />}
        {step === 'columns' && <ColumnsStep session={session} reading={reading} />}
        {step === 'values' && <ValuesStep session={session} groups={groups} partners={reading.result.partners} />}
        {step === 'check' && !plan && <Typography>{working}</Typography>}
        {step === 'check' && plan && (
          <CheckStep
            forum={forum}
            reading={reading}
            plan={plan}
            overrulings={overrulings}
            setOverrulings={setOverrulings}
            showMore={() => setListed((before) => before + listStep)}
            lists={lists}
            setLists={setLists}
            repairing={{ current, goTo }}
          />
        )}
      </Box>
    </Page>
  )
}
