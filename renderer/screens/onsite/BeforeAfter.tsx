import Box from '@mui/material/Box'
import Table from '@mui/material/Table'
import TableBody from '@mui/material/TableBody'
import TableCell from '@mui/material/TableCell'
import TableHead from '@mui/material/TableHead'
import TableRow from '@mui/material/TableRow'
import Typography from '@mui/material/Typography'
import { useTexts } from '../../i18n/i18n.ts'
import type { Answer } from './useImpact.ts'
import { type DeskWords, differenceLines } from './words.ts'

const mostListed = 200

/** Every meeting that an answer changes: what it was and what it becomes. */
export function BeforeAfter({ answer, words }: { answer: Answer; words: DeskWords }) {
  const { t } = useTexts()
  const lines = differenceLines(answer.option.difference, words)
  if (lines.length === 0) return <Typography color="text.secondary">{t('onsite:impact.noMove')}</Typography>
  return (
    <Box
      role="region"
      tabIndex={0}
      aria-label={t('onsite:impact.list')}
      sx={{ maxHeight: 260, overflow: 'auto', border: 1, borderColor: 'divider' }}
    >
      <Table size="small" stickyHeader aria-label={t('onsite:impact.list')}>
        <TableHead>
          <TableRow>
            <TableCell>{t('onsite:impact.pair')}</TableCell>
            <TableCell>{t('onsite:impact.before')}</TableCell>
            <TableCell>{t('onsite:impact.after')}</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {lines.slice(0, mostListed).map((line) => (
            <TableRow key={line.pair}>
              <TableCell>{line.pair}</TableCell>
              <TableCell>{line.before === '' ? t('onsite:impact.nothing') : <s>{line.before}</s>}</TableCell>
              <TableCell sx={{ fontWeight: 600 }}>
                {line.after === '' ? t('onsite:impact.cancelled') : line.after}
              </TableCell>
            </TableRow>
          ))}
          {lines.length > mostListed && (
            <TableRow>
              <TableCell colSpan={3}>{t('onsite:impact.andMore', { count: lines.length - mostListed })}</TableCell>
            </TableRow>
          )}
        </TableBody>
      </Table>
    </Box>
  )
}
