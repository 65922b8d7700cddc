import Table from '@mui/material/Table'
import TableBody from '@mui/material/TableBody'
import TableCell from '@mui/material/TableCell'
import TableHead from '@mui/material/TableHead'
import TableRow from '@mui/material/TableRow'
import Typography from '@mui/material/Typography'
import type { ImportRow } from '../../database/rows.ts'
import { formatInstant, formatNumber } from '../../i18n/format.ts'
import { useLanguage, useTexts } from '../../i18n/i18n.ts'

/** What was imported into this forum so far, sheet by sheet. */
export function EarlierImports({ imports }: { imports: readonly ImportRow[] }) {
  const { t } = useTexts()
  const language = useLanguage()
  return (
    <section>
      <Typography variant="h2" gutterBottom>
        {t('import:earlier')}
      </Typography>
      <Table size="small" aria-label={t('import:earlier')}>
        <TableHead>
          <TableRow>
            <TableCell>{t('import:columns.readAt')}</TableCell>
            <TableCell>{t('import:columns.file')}</TableCell>
            <TableCell>{t('import:columns.sheet')}</TableCell>
            <TableCell align="right">{t('import:columns.rows')}</TableCell>
            <TableCell align="right">{t('import:columns.skipped')}</TableCell>
            <TableCell align="right">{t('import:columns.registrants')}</TableCell>
            <TableCell align="right">{t('import:columns.people')}</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {imports.flatMap(({ id, readAt, report }) =>
            report.sheets.map((sheet) => (
              <TableRow key={`${id} ${sheet.name}`}>
                <TableCell>{formatInstant(language, readAt)}</TableCell>
                <TableCell>{report.file}</TableCell>
                <TableCell>{sheet.name}</TableCell>
                <TableCell align="right">{formatNumber(language, sheet.rowsRead)}</TableCell>
                <TableCell align="right">{formatNumber(language, sheet.skipped)}</TableCell>
                <TableCell align="right">{formatNumber(language, sheet.registrants)}</TableCell>
                <TableCell align="right">{formatNumber(language, sheet.people)}</TableCell>
              </TableRow>
            )),
          )}
        </TableBody>
      </Table>
    </section>
  )
}
