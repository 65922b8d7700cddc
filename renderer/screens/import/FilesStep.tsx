import Alert from '@mui/material/Alert'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Checkbox from '@mui/material/Checkbox'
import IconButton from '@mui/material/IconButton'
import Table from '@mui/material/Table'
import TableBody from '@mui/material/TableBody'
import TableCell from '@mui/material/TableCell'
import TableHead from '@mui/material/TableHead'
import TableRow from '@mui/material/TableRow'
import { useState } from 'react'
import type { FileReport } from '../../../shared/intake/stages.ts'
import { formatNumber } from '../../i18n/format.ts'
import { useLanguage, useSay, useTexts } from '../../i18n/i18n.ts'
import { RemoveIcon } from '../../ui/icons/icons.tsx'
import type { FileView, FileWords, Reading, SheetView } from '../../workers/intake.ts'
import { SheetPreview } from './SheetPreview.tsx'
import { type ImportSession, removeFile, sayAboutFile } from './session.ts'

type Chosen = { file: string; sheet: string }

/** What somebody said counts before the file has been read again. */
const isRead = ({ sheets }: FileWords, sheet: SheetView): boolean => sheets?.includes(sheet.name) ?? sheet.read

/** Takes a sheet in or leaves it out, and keeps the others as they are. */
function chooseSheet(view: FileView, name: string, read: boolean): void {
  sayAboutFile(view.file, (words) => ({
    ...words,
    sheets: view.sheets
      .filter((sheet) => (sheet.name === name ? read : isRead(words, sheet)))
      .map((sheet) => sheet.name),
  }))
}

/** The files that could not be read at all, each with its reason and its cure. */
function Failures({ session, reading }: { session: ImportSession; reading: Reading }) {
  const { t } = useTexts()
  const say = useSay()
  const failed = session.files.filter(({ name }) => !reading.views.some(({ file }) => file === name))
  return failed.map(({ name }) => (
    <Alert
      key={name}
      severity="error"
      action={
        <Button color="inherit" onClick={() => removeFile(name)}>
          {t('import:removeFile')}
        </Button>
      }
    >
      <strong>{name}</strong>
      {reading.result.problems
        .filter((problem) => problem.file === name)
        .map((problem) => (
          <div key={problem.code}>{`${say(problem.message)} ${say(problem.cure)}`}</div>
        ))}
    </Alert>
  ))
}

function SheetRow(props: {
  view: FileView
  sheet: SheetView
  report: FileReport | undefined
  words: FileWords
  first: boolean
  chosen: boolean
  choose: () => void
}) {
  const { t } = useTexts()
  const language = useLanguage()
  const { view, sheet } = props
  const counts = props.report?.sheets.find(({ name }) => name === sheet.name)
  const number = (value: number | undefined) => (value === undefined ? '–' : formatNumber(language, value))
  return (
    <TableRow selected={props.chosen}>
      <TableCell padding="checkbox">
        <Checkbox
          checked={isRead(props.words, sheet)}
          onChange={(_, read) => chooseSheet(view, sheet.name, read)}
          slotProps={{ input: { 'aria-label': t('import:readSheet', { sheet: sheet.name, file: view.file }) } }}
        />
      </TableCell>
      <TableCell>{props.first ? (view.encoding ? `${view.file} (${view.encoding})` : view.file) : ''}</TableCell>
      <TableCell sx={{ py: 0 }}>
        <Button aria-pressed={props.chosen} onClick={props.choose} sx={{ textAlign: 'start' }}>
          {sheet.hidden ? t('import:hiddenSheet', { sheet: sheet.name }) : sheet.name}
        </Button>
      </TableCell>
      <TableCell align="right">{counts?.headerRow ?? '–'}</TableCell>
      <TableCell align="right">{number(counts?.rowsRead)}</TableCell>
      <TableCell align="right">{number(counts?.rowsUsed)}</TableCell>
      <TableCell align="right">{number(counts?.skipped)}</TableCell>
      <TableCell align="right">{number(counts?.registrants)}</TableCell>
      <TableCell align="right">{number(counts?.people)}</TableCell>
      <TableCell padding="checkbox">
        {props.first && (
          <IconButton aria-label={t('import:removeNamed', { file: view.file })} onClick={() => removeFile(view.file)}>
            <RemoveIcon />
          </IconButton>
        )}
      </TableCell>
    </TableRow>
  )
}

/** Step 1: which files and sheets, and how they are read, with what stands in them right below. */
export function FilesStep({ session, reading }: { session: ImportSession; reading: Reading }) {
  const { t } = useTexts()
  const [wish, setWish] = useState<Chosen | null>(null)
  const all = reading.views.flatMap((view) => view.sheets.map((sheet) => ({ view, sheet })))
  const chosen =
    all.find(({ view, sheet }) => view.file === wish?.file && sheet.name === wish.sheet) ??
    all.find(({ sheet }) => sheet.read) ??
    all[0]
  return (
    <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: 'minmax(0, 1fr)' }}>
      <Failures session={session} reading={reading} />
      {all.length > 0 && (
        <Table size="small" aria-label={t('import:files')}>
          <TableHead>
            <TableRow>
              <TableCell padding="checkbox">{t('import:columns.read')}</TableCell>
              <TableCell>{t('import:columns.file')}</TableCell>
              <TableCell>{t('import:columns.sheet')}</TableCell>
              <TableCell align="right">{t('import:columns.headerRow')}</TableCell>
              <TableCell align="right">{t('import:columns.rows')}</TableCell>
              <TableCell align="right">{t('import:columns.used')}</TableCell>
              <TableCell align="right">{t('import:columns.skipped')}</TableCell>
              <TableCell align="right">{t('import:columns.registrants')}</TableCell>
              <TableCell align="right">{t('import:columns.people')}</TableCell>
              <TableCell padding="checkbox" />
            </TableRow>
          </TableHead>
          <TableBody>
            {reading.views.flatMap((view) =>
              view.sheets.map((sheet, index) => (
                <SheetRow
                  key={`${view.file} ${sheet.name}`}
                  view={view}
                  sheet={sheet}
                  report={reading.result.files.find(({ file }) => file === view.file)}
                  words={session.reading.get(view.file) ?? {}}
                  first={index === 0}
                  chosen={chosen?.sheet === sheet}
                  choose={() => setWish({ file: view.file, sheet: sheet.name })}
                />
              )),
            )}
          </TableBody>
        </Table>
      )}
      {chosen && (
        <SheetPreview
          view={chosen.view}
          sheet={chosen.sheet}
          words={session.reading.get(chosen.view.file) ?? {}}
          problems={reading.result.problems}
        />
      )}
    </Box>
  )
}
