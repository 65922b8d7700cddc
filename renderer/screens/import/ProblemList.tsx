import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import { useEffect, useMemo, useState } from 'react'
import type { IntakeProblem } from '../../../shared/intake/stages.ts'
import { fold } from '../../../shared/reference/fold.ts'
import { useSay, useTexts } from '../../i18n/i18n.ts'
import { useFindText } from '../../ui/find.ts'
import { ErrorIcon, InfoIcon, NextIcon, QuestionIcon } from '../../ui/icons/icons.tsx'
import { ShownText } from '../../ui/ShownText.tsx'
import { type Repair, repairs } from './session.ts'

export type Step = 'files' | 'columns' | 'values' | 'check'

/** Which problem has the focus, counted over those shown, and how to get where it is repaired. */
export type Repairing = { current: number | null; goTo: (step: Step) => void }

const icons = { error: ErrorIcon, question: QuestionIcon, note: InfoIcon } as const
const ranks = { error: 0, question: 1, note: 2 } as const
const shownOfGroup = 12

/** Problems that one kind of repair mends. */
type ProblemGroup = { code: string; severity: IntakeProblem['severity']; problems: IntakeProblem[] }

/** Puts problems together by what they need, errors first, then questions, then notes. */
export function problemGroups(problems: readonly IntakeProblem[]): ProblemGroup[] {
  const groups = Map.groupBy(problems, ({ severity, code }) => `${ranks[severity]} ${code}`)
  return [...groups]
    .sort(([a, own], [b, other]) => a.charCodeAt(0) - b.charCodeAt(0) || other.length - own.length)
    .flatMap(([, own]) => (own[0] ? [{ code: own[0].code, severity: own[0].severity, problems: own }] : []))
}

const ofFiles: readonly string[] = [
  'encoding-uncertain',
  'legacy-writing',
  'header-uncertain',
  'no-header',
  'hidden-columns',
  'hidden-row',
  'hidden-sheet',
  'only-hidden-columns',
]
const ofColumns: readonly string[] = ['nothing-mapped', 'row-without-organisation']

/** The step in which a problem can be mended here; undefined where only the sender can. */
function stepFor(code: string): Step | undefined {
  if (repairs.some((repair: Repair) => repair === code)) return 'values'
  if (ofFiles.includes(code)) return 'files'
  return ofColumns.includes(code) ? 'columns' : undefined
}

/** How many problems F8 goes through: those that are shown. */
export const steppable = (problems: readonly IntakeProblem[]): number =>
  problemGroups(problems).reduce((sum, group) => sum + Math.min(group.problems.length, shownOfGroup), 0)

function Group({ group, from, repairing }: { group: ProblemGroup; from: number; repairing: Repairing }) {
  const { t } = useTexts()
  const say = useSay()
  const [all, setAll] = useState(false)
  const Icon = icons[group.severity]
  const [first] = group.problems
  const step = stepFor(group.code)
  const shown = all ? group.problems : group.problems.slice(0, shownOfGroup)
  return (
    <Box component="section" sx={{ borderTop: 1, borderColor: 'divider', py: 1 }}>
      <Box sx={{ display: 'flex', gap: 1, alignItems: 'center' }}>
        <Icon color={group.severity === 'error' ? 'error' : group.severity === 'question' ? 'warning' : 'inherit'} />
        <Typography variant="h3">
          {t('import:problemGroup', { kind: t(`import:severity.${group.severity}`), count: group.problems.length })}
        </Typography>
        <Typography sx={{ flex: 1 }}>{first ? say(first.cure) : ''}</Typography>
        {step && (
          <Button endIcon={<NextIcon />} onClick={() => repairing.goTo(step)}>
            {t(`import:steps.${step}`)}
          </Button>
        )}
      </Box>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, pl: 3.5 }}>
        {shown.map((problem, index) => {
          const number = from + index
          return (
            <Box
              component="li"
              key={`${problem.file} ${problem.sheet ?? ''} ${problem.cell ?? ''} ${problem.value ?? ''} ${number}`}
              id={index < shownOfGroup ? `problem-${number}` : undefined}
              tabIndex={-1}
              sx={{ display: 'grid', gridTemplateColumns: '280px minmax(0, 1fr)', gap: 1, py: 0.25, outlineOffset: 1 }}
            >
              <Typography component="span" color="text.secondary" sx={{ overflowWrap: 'anywhere' }}>
                {[problem.file, problem.sheet, problem.cell].filter(Boolean).join(' · ')}
              </Typography>
              <Box component="span" sx={{ overflowWrap: 'anywhere' }}>
                <ShownText text={say(problem.message)} />
              </Box>
            </Box>
          )
        })}
      </Box>
      {shown.length < group.problems.length && (
        <Button sx={{ ml: 2.5 }} onClick={() => setAll(true)}>
          {t('import:showAll', { count: group.problems.length })}
        </Button>
      )}
    </Box>
  )
}

/** Every problem, together by the repair it needs; F8 and Shift+F8 walk through them. */
export function ProblemList({ problems, repairing }: { problems: readonly IntakeProblem[]; repairing: Repairing }) {
  const { t } = useTexts()
  const say = useSay()
  const query = useFindText()
  const groups = useMemo(() => {
    const wanted = fold(query).trim()
    if (wanted === '') return problemGroups(problems)
    // the words of a sentence are the same for its whole group; what differs is in its places
    const sentences = new Map(
      problemGroups(problems).map(({ code, problems: [first] }) => [
        code,
        first ? fold(`${say({ key: first.message.key })} ${say(first.cure)}`) : '',
      ]),
    )
    const words = wanted.split(/\s+/)
    const finds = ({ file, sheet = '', value = '', code, message }: IntakeProblem) => {
      const text = fold([file, sheet, value, ...Object.values(message.params ?? {})].join(' | '))
      return words.every((word) => text.includes(word) || sentences.get(code)?.includes(word))
    }
    return problemGroups(problems.filter(finds))
  }, [problems, query, say])
  const { current } = repairing
  useEffect(() => {
    if (current !== null) document.getElementById(`problem-${current}`)?.focus()
  }, [current])
  let from = 0
  const placed = groups.map((group) => {
    const start = from
    from += Math.min(group.problems.length, shownOfGroup)
    return { group, start }
  })
  const count = groups.reduce((sum, group) => sum + group.problems.length, 0)
  return (
    <section aria-labelledby="import-problems">
      <Typography id="import-problems" variant="h2" gutterBottom>
        {t('import:problems', { count })}
      </Typography>
      {groups.length === 0 && <Typography>{t('import:noProblems')}</Typography>}
      {placed.map(({ group, start }) => (
        <Group key={`${group.severity} ${group.code}`} group={group} from={start} repairing={repairing} />
      ))}
    </section>
  )
}
