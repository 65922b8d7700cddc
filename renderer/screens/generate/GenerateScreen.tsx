import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Tab from '@mui/material/Tab'
import Tabs from '@mui/material/Tabs'
import { useEffect, useState } from 'react'
import { slotsOf } from '../../../shared/scheduling/slots.ts'
import type { ForumRow } from '../../database/rows.ts'
import { formatNumber } from '../../i18n/format.ts'
import { useLanguage, useTexts } from '../../i18n/i18n.ts'
import { useGenerations } from '../../repositories/generations.ts'
import { useProblem } from '../../repositories/problem.ts'
import { announce } from '../../ui/announce.tsx'
import { useCommand } from '../../ui/commands/registry.ts'
import { startGeneration, useGeneration } from '../../ui/generation.ts'
import { GenerateIcon, StopIcon } from '../../ui/icons/icons.tsx'
import { go } from '../../ui/navigation.ts'
import { Page } from '../../ui/Page.tsx'
import { Capacity } from './Capacity.tsx'
import { Earlier } from './Earlier.tsx'
import { Progress } from './Progress.tsx'
import { Result } from './Result.tsx'
import { ForumPart } from './setup/ForumPart.tsx'
import { InterpretersPart } from './setup/InterpretersPart.tsx'
import { ProgrammePart } from './setup/ProgrammePart.tsx'
import { RulesPart } from './setup/RulesPart.tsx'
import { TablesPart } from './setup/TablesPart.tsx'
import { useSetUp } from './setup/useSetUp.ts'

const parts = ['forum', 'programme', 'tables', 'interpreters', 'rules', 'result', 'earlier'] as const
type Part = (typeof parts)[number]

/** Screen 5: the set-up with its capacity, one button, and what came of it. */
export function GenerateScreen({ forum }: { forum: ForumRow }) {
  const { t } = useTexts()
  const language = useLanguage()
  const problem = useProblem(forum)
  const generations = useGenerations(forum.id)
  const current = useGeneration()
  const onChange = useSetUp(forum)
  const generation = current?.forumId === forum.id ? current : null
  const state = generation?.state
  const running = state === 'running' || state === 'stopping'
  const latest = generations?.[0] ?? null
  const [chosen, setChosen] = useState<Part | null>(null)
  const part = chosen ?? (latest ? 'result' : 'programme')
  const slots = slotsOf(forum.event)
  const run = () => {
    if (problem && !running) void startGeneration(forum.id, problem, { seed: forum.seed })
  }
  useCommand('generate', run, problem !== null && !running)
  useEffect(() => {
    if (state === 'running') announce(t('generate:starting'))
    if (state !== 'done') return
    announce(t('generate:done', { count: generation?.meetings ?? 0 }))
    setChosen('result')
  }, [state, generation?.meetings, t])
  return (
    <Page
      title={t('shell:screens.generate')}
      summary={t('generate:capacity', {
        slots: slots.length,
        tables: forum.event.tables.length,
        interpreters: forum.event.interpreters.length,
        places: formatNumber(language, slots.length * forum.event.tables.length),
        pairs: formatNumber(language, problem?.pairs.length ?? 0),
      })}
      actions={
        <>
          {latest && (
            <Button variant="outlined" onClick={() => go('board')}>
              {t('generate:toBoard')}
            </Button>
          )}
          {running ? (
            <Button
              variant="contained"
              color="error"
              startIcon={<StopIcon />}
              disabled={state === 'stopping'}
              onClick={() => generation?.stop()}
            >
              {t('generate:stop')}
            </Button>
          ) : (
            <Button
              variant="contained"
              startIcon={<GenerateIcon />}
              disabled={!problem}
              aria-keyshortcuts="Control+Enter"
              onClick={run}
            >
              {t('generate:generate')}
            </Button>
          )}
        </>
      }
    >
      <Box sx={{ display: 'grid', gap: 1.5, gridTemplateColumns: 'minmax(0, 1fr)' }}>
        {generation && <Progress generation={generation} />}
        <div role="status">
          <Capacity problem={problem} />
        </div>
        <Tabs
          value={part}
          variant="scrollable"
          aria-label={t('generate:parts.title')}
          onChange={(_, next: Part) => setChosen(next)}
        >
          {parts.map((each) => (
            <Tab
              key={each}
              value={each}
              id={`part-${each}`}
              aria-controls={`panel-${each}`}
              label={
                each === 'earlier'
                  ? t('generate:parts.earlierCount', { count: generations?.length ?? 0 })
                  : t(`generate:parts.${each}`)
              }
            />
          ))}
        </Tabs>
        <div role="tabpanel" id={`panel-${part}`} aria-labelledby={`part-${part}`}>
          {part === 'forum' && <ForumPart forum={forum} onChange={onChange} />}
          {part === 'programme' && <ProgrammePart forum={forum} onChange={onChange} />}
          {part === 'tables' && <TablesPart forum={forum} onChange={onChange} />}
          {part === 'interpreters' && <InterpretersPart forum={forum} onChange={onChange} />}
          {part === 'rules' && <RulesPart forum={forum} onChange={onChange} />}
          {part === 'result' && <Result forum={forum} generation={latest} onGenerate={run} />}
          {part === 'earlier' && <Earlier forum={forum} generations={generations ?? []} />}
        </div>
      </Box>
    </Page>
  )
}
