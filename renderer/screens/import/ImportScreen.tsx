import Alert from '@mui/material/Alert'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import LinearProgress from '@mui/material/LinearProgress'
import Table from '@mui/material/Table'
import TableBody from '@mui/material/TableBody'
import TableCell from '@mui/material/TableCell'
import TableHead from '@mui/material/TableHead'
import TableRow from '@mui/material/TableRow'
import Typography from '@mui/material/Typography'
import { useMemo } from 'react'
import type { FileReport, IntakeProblem, IntakeResult } from '../../../shared/intake/stages.ts'
import type { ForumRow } from '../../database/rows.ts'
import { useSay, useTexts } from '../../i18n/i18n.ts'
import { planImport } from '../../repositories/import-plan.ts'
import { acceptImport, problemKey, useImports } from '../../repositories/imports.ts'
import { useRegistrants } from '../../repositories/registrants.ts'
import { useFinder } from '../../ui/find.ts'
import { pickAndTake } from '../../ui/forum-files.ts'
import { ErrorIcon, FolderIcon, InfoIcon, QuestionIcon } from '../../ui/icons/icons.tsx'
import { go } from '../../ui/navigation.ts'
import { Empty, Page } from '../../ui/Page.tsx'
import { toast } from '../../ui/toasts.tsx'
import { dropReading, useReading } from './useReading.ts'

const shownProblems = 200
const icons = { error: ErrorIcon, question: QuestionIcon, note: InfoIcon } as const

function Files({ files }: { files: readonly FileReport[] }) {
  const { t } = useTexts()
  return (
    <Table size="small" aria-label={t('import:files')}>
      <TableHead>
        <TableRow>
          <TableCell>{t('import:columns.file')}</TableCell>
          <TableCell>{t('import:columns.sheet')}</TableCell>
          <TableCell align="right">{t('import:columns.headerRow')}</TableCell>
          <TableCell align="right">{t('import:columns.rows')}</TableCell>
          <TableCell align="right">{t('import:columns.registrants')}</TableCell>
          <TableCell align="right">{t('import:columns.people')}</TableCell>
          <TableCell align="right">{t('import:columns.skipped')}</TableCell>
        </TableRow>
      </TableHead>
      <TableBody>
        {files.flatMap((file) =>
          file.sheets.map((sheet) => (
            <TableRow key={`${file.file} ${sheet.name}`}>
              <TableCell>{file.encoding ? `${file.file} (${file.encoding})` : file.file}</TableCell>
              <TableCell>{sheet.name}</TableCell>
              <TableCell align="right">{sheet.headerRow ?? '–'}</TableCell>
              <TableCell align="right">{sheet.rowsRead}</TableCell>
              <TableCell align="right">{sheet.registrants}</TableCell>
              <TableCell align="right">{sheet.people}</TableCell>
              <TableCell align="right">{sheet.skipped}</TableCell>
            </TableRow>
          )),
        )}
      </TableBody>
    </Table>
  )
}

function Problems({ problems }: { problems: readonly IntakeProblem[] }) {
  const { t } = useTexts()
  const say = useSay()
  const found = useFinder()
  const rank = { error: 0, question: 1, note: 2 } as const
  const shown = problems
    .filter((problem) => found(`${problem.file} ${problem.sheet ?? ''} ${problem.value ?? ''} ${say(problem.message)}`))
    .sort((a, b) => rank[a.severity] - rank[b.severity])
  if (shown.length === 0) return <Typography>{t('import:noProblems')}</Typography>
  return (
    <Table size="small" aria-label={t('import:problems', { count: shown.length })}>
      <TableHead>
        <TableRow>
          <TableCell>{t('import:columns.severity')}</TableCell>
          <TableCell>{t('import:columns.place')}</TableCell>
          <TableCell>{t('import:columns.value')}</TableCell>
          <TableCell>{t('import:columns.problem')}</TableCell>
          <TableCell>{t('import:columns.cure')}</TableCell>
        </TableRow>
      </TableHead>
      <TableBody>
        {shown.slice(0, shownProblems).map((problem) => {
          const Icon = icons[problem.severity]
          return (
            <TableRow key={`${problem.file} ${problemKey(problem)}`}>
              <TableCell sx={{ whiteSpace: 'nowrap' }}>
                <Box sx={{ display: 'flex', gap: 0.5, alignItems: 'center' }}>
                  <Icon color={problem.severity === 'error' ? 'error' : 'inherit'} />
                  {t(`import:severity.${problem.severity}`)}
                </Box>
              </TableCell>
              <TableCell>{[problem.file, problem.sheet, problem.cell].filter(Boolean).join(' · ')}</TableCell>
              <TableCell sx={{ maxWidth: 200, overflowWrap: 'anywhere' }}>{problem.value ?? ''}</TableCell>
              <TableCell>{say(problem.message)}</TableCell>
              <TableCell>{say(problem.cure)}</TableCell>
            </TableRow>
          )
        })}
      </TableBody>
    </Table>
  )
}

function Check({ forum, result }: { forum: ForumRow; result: IntakeResult }) {
  const { t } = useTexts()
  const rows = useRegistrants(forum.id)
  const plan = useMemo(() => (rows ? planImport(rows, result) : null), [rows, result])
  const rowsRead = result.files.flatMap((file) => file.sheets).reduce((sum, sheet) => sum + sheet.rowsRead, 0)
  const accept = async () => {
    if (!plan) return
    await acceptImport(forum.id, plan)
    dropReading()
    toast(t('import:done', { create: plan.create.length, update: plan.update.length }))
    go('registrants')
  }
  const nothing = !plan || plan.create.length + plan.update.length === 0
  return (
    <Page
      title={t('shell:screens.import')}
      summary={
        plan
          ? t('import:plan', {
              create: plan.create.length,
              update: plan.update.length,
              unchanged: plan.unchanged.length,
            })
          : undefined
      }
      actions={
        <>
          <Button onClick={dropReading}>{t('shell:cancel')}</Button>
          <Button variant="outlined" startIcon={<FolderIcon />} onClick={() => void pickAndTake('spreadsheet')}>
            {t('import:more')}
          </Button>
          <Button variant="contained" disabled={nothing} onClick={() => void accept()}>
            {t('import:import', { count: rowsRead })}
          </Button>
        </>
      }
    >
      <Box sx={{ display: 'grid', gap: 3 }}>
        <Files files={result.files} />
        <section>
          <Typography variant="h2" gutterBottom>
            {t('import:problems', { count: result.problems.length })}
          </Typography>
          <Problems problems={result.problems} />
        </section>
      </Box>
    </Page>
  )
}

/** Screen 2: what was read, what is wrong with it, and what would be written. */
export function ImportScreen({ forum }: { forum: ForumRow }) {
  const { t } = useTexts()
  const say = useSay()
  const reading = useReading(forum)
  const imports = useImports(forum.id)
  if (reading.state === 'read') return <Check forum={forum} result={reading.result} />
  const choose = (
    <Button variant="contained" startIcon={<FolderIcon />} onClick={() => void pickAndTake('spreadsheet')}>
      {t('start:chooseFiles')}
    </Button>
  )
  return (
    <Page
      title={t('shell:screens.import')}
      actions={
        reading.state === 'reading' ? (
          <Button variant="outlined" onClick={reading.cancel}>
            {t('shell:cancel')}
          </Button>
        ) : (
          choose
        )
      }
    >
      {reading.state === 'reading' && (
        <Box sx={{ display: 'grid', gap: 1, maxWidth: 640 }}>
          <LinearProgress
            aria-label={t('import:reading')}
            {...(reading.progress
              ? { variant: 'determinate', value: (100 * reading.progress.index) / reading.progress.count }
              : {})}
          />
          <Typography>{reading.progress ? t('import:readingFile', reading.progress) : t('import:reading')}</Typography>
        </Box>
      )}
      {reading.state === 'failed' && <Alert severity="error">{say(reading.failure)}</Alert>}
      {reading.state === 'none' && imports?.length === 0 && (
        <Empty title={t('import:none')} hint={t('import:noneHint')} />
      )}
      {reading.state === 'none' && imports && imports.length > 0 && (
        <section>
          <Typography variant="h2" gutterBottom>
            {t('import:earlier')}
          </Typography>
          <Files files={imports.map((row) => row.report)} />
        </section>
      )}
    </Page>
  )
}
