import Button from '@mui/material/Button'
import Table from '@mui/material/Table'
import TableBody from '@mui/material/TableBody'
import TableCell from '@mui/material/TableCell'
import TableHead from '@mui/material/TableHead'
import TableRow from '@mui/material/TableRow'
import Typography from '@mui/material/Typography'
import { canBeApplied } from '../../../shared/scheduling/change-event.ts'
import type { Explanation } from '../../../shared/scheduling/explain.ts'
import { useSay, useTexts } from '../../i18n/i18n.ts'

/** The pairs that a plan leaves out: why, what would cure it at least cost, and a button where that can be done here. */
export function LeftOut(props: { pairs: readonly Explanation[]; onCure: (pair: Explanation) => void }) {
  const { t } = useTexts()
  const say = useSay()
  if (props.pairs.length === 0) return <Typography>{t('generate:allPlaced')}</Typography>
  return (
    <Table size="small" aria-label={t('generate:unplaced')}>
      <TableHead>
        <TableRow>
          <TableCell>{t('generate:columns.pair')}</TableCell>
          <TableCell>{t('generate:columns.why')}</TableCell>
          <TableCell>{t('generate:columns.cure')}</TableCell>
          <TableCell aria-label={t('generate:actions')} />
        </TableRow>
      </TableHead>
      <TableBody>
        {props.pairs.map((pair) => (
          <TableRow key={`${pair.a} ${pair.b}`}>
            <TableCell sx={{ whiteSpace: 'nowrap' }}>{`${pair.a} ⇄ ${pair.b}`}</TableCell>
            <TableCell>{say(pair.why)}</TableCell>
            <TableCell>{[pair.how, ...(pair.also ?? [])].map(say).join(' ')}</TableCell>
            <TableCell>
              {pair.changes.length > 0 && pair.changes.every(canBeApplied) && (
                <Button
                  variant="outlined"
                  aria-label={t('generate:cureFor', { a: pair.a, b: pair.b })}
                  onClick={() => props.onCure(pair)}
                >
                  {t('generate:cure')}
                </Button>
              )}
            </TableCell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  )
}
