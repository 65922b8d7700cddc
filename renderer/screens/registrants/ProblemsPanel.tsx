import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import { useSay, useTexts } from '../../i18n/i18n.ts'
import type { CellProblem } from '../../repositories/cell-problems.ts'
import { ErrorIcon, InfoIcon } from '../../ui/icons/icons.tsx'
import { ShownText } from '../../ui/ShownText.tsx'
import { Panel } from './Panel.tsx'

const shownOfKind = 60

/** Every wrong or missing cell, together by what it needs; a click goes to the cell. */
export function ProblemsPanel(props: {
  problems: readonly CellProblem[]
  goTo: (problem: CellProblem) => void
  close: () => void
}) {
  const { t } = useTexts()
  const say = useSay()
  const rank = { error: 0, note: 1 } as const
  const kinds = [...Map.groupBy(props.problems, ({ kind }) => kind)].sort(
    ([, [a]], [, [b]]) => rank[a?.severity ?? 'note'] - rank[b?.severity ?? 'note'],
  )
  return (
    <Panel title={t('registrants:problemsTitle', { count: props.problems.length })} close={props.close}>
      {kinds.length === 0 && <Typography>{t('registrants:noProblems')}</Typography>}
      {kinds.map(([kind, own]) => {
        const Icon = own[0]?.severity === 'error' ? ErrorIcon : InfoIcon
        return (
          <section key={kind}>
            <Box sx={{ display: 'flex', gap: 0.5, alignItems: 'center', mt: 1 }}>
              <Icon color={own[0]?.severity === 'error' ? 'error' : 'inherit'} />
              <Typography variant="h3">
                {t('registrants:kindCount', { kind: t(`registrants:problemKinds.${kind}`), count: own.length })}
              </Typography>
            </Box>
            <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
              {own.slice(0, shownOfKind).map((problem) => (
                <li key={`${problem.rowId} ${problem.field} ${say(problem.message)}`}>
                  <Button
                    onClick={() => props.goTo(problem)}
                    sx={{ display: 'block', textAlign: 'start', whiteSpace: 'normal', width: '100%', fontWeight: 400 }}
                  >
                    <strong>{problem.code}</strong> <ShownText text={say(problem.message)} />
                  </Button>
                </li>
              ))}
            </Box>
            {own.length > shownOfKind && (
              <Typography variant="caption" color="text.secondary">
                {t('registrants:more', { count: own.length - shownOfKind })}
              </Typography>
            )}
          </section>
        )
      })}
    </Panel>
  )
}
