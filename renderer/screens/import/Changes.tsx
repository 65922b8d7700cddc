import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Checkbox from '@mui/material/Checkbox'
import Table from '@mui/material/Table'
import TableBody from '@mui/material/TableBody'
import TableCell from '@mui/material/TableCell'
import TableHead from '@mui/material/TableHead'
import TableRow from '@mui/material/TableRow'
import Typography from '@mui/material/Typography'
import { useState } from 'react'
import type { FieldChange } from '../../../shared/intake/registrants/compare-import.ts'
import { nameIn } from '../../../shared/model/language.ts'
import { useLanguage, useTexts } from '../../i18n/i18n.ts'
import type { Accepts, ImportPlan } from '../../repositories/import-plan.ts'
import { WarningIcon } from '../../ui/icons/icons.tsx'
import { ShownText } from '../../ui/ShownText.tsx'
import { useFieldText } from './field-text.ts'

/** What somebody said about single fields, by code and field. */
export type Overrulings = ReadonlyMap<string, boolean>

const keyOf = (code: string, { field }: FieldChange): string => `${code} ${field}`

/** What is taken over: as somebody said, else all but what was corrected by hand. */
export const acceptsOf =
  (overrulings: Overrulings): Accepts =>
  (code, change) =>
    overrulings.get(keyOf(code, change)) ?? !change.conflict

const kinds = ['create', 'update', 'unchanged', 'gone'] as const
type Kind = (typeof kinds)[number]
const shownRows = 100

function Updates({
  plan,
  overrulings,
  setOverrulings,
}: {
  plan: ImportPlan
  overrulings: Overrulings
  setOverrulings: (next: Overrulings) => void
}) {
  const { t } = useTexts()
  const language = useLanguage()
  const text = useFieldText()
  const accepts = acceptsOf(overrulings)
  return (
    <Table size="small" aria-label={t('import:changes.update')}>
      <TableHead>
        <TableRow>
          <TableCell padding="checkbox">{t('import:columns.take')}</TableCell>
          <TableCell>{t('import:columns.registrant')}</TableCell>
          <TableCell>{t('import:columns.field')}</TableCell>
          <TableCell>{t('import:columns.before')}</TableCell>
          <TableCell>{t('import:columns.after')}</TableCell>
        </TableRow>
      </TableHead>
      <TableBody>
        {plan.changes.slice(0, shownRows).flatMap(({ code, incoming, changes }) =>
          changes.map((change, index) => {
            const name = `${code} ${nameIn(incoming.names, language)}`
            const field = t(`registrants:fields.${change.field}`)
            return (
              <TableRow key={keyOf(code, change)}>
                <TableCell padding="checkbox">
                  <Checkbox
                    checked={accepts(code, change)}
                    onChange={(_, take) => setOverrulings(new Map(overrulings).set(keyOf(code, change), take))}
                    slotProps={{ input: { 'aria-label': t('import:takeField', { field, name }) } }}
                  />
                </TableCell>
                <TableCell>{index === 0 ? name : ''}</TableCell>
                <TableCell>
                  {field}
                  {change.conflict && (
                    <Box sx={{ display: 'flex', gap: 0.5, alignItems: 'center', color: 'warning.main' }}>
                      <WarningIcon />
                      {t('import:byHand')}
                    </Box>
                  )}
                </TableCell>
                <TableCell sx={{ maxWidth: 300, overflowWrap: 'anywhere' }}>
                  <ShownText text={text(change.field, change.before)} />
                </TableCell>
                <TableCell sx={{ maxWidth: 300, overflowWrap: 'anywhere' }}>
                  <ShownText text={text(change.field, change.after)} />
                </TableCell>
              </TableRow>
            )
          }),
        )}
      </TableBody>
    </Table>
  )
}

/** Create, update, unchanged and gone, each as a list; what changes is shown field by field. */
export function Changes(props: {
  plan: ImportPlan
  overrulings: Overrulings
  setOverrulings: (next: Overrulings) => void
}) {
  const { t } = useTexts()
  const language = useLanguage()
  const { plan } = props
  const counts: Record<Kind, number> = {
    create: plan.create.length,
    update: plan.changes.length,
    unchanged: plan.unchanged.length,
    gone: plan.gone.length,
  }
  const [wish, setWish] = useState<Kind | null>(null)
  const shown = wish ?? (counts.update > 0 ? 'update' : (kinds.find((kind) => counts[kind] > 0) ?? 'create'))
  const items =
    shown === 'create'
      ? plan.create.map(({ code, names }) => `${code} ${nameIn(names, language)}`)
      : shown === 'update'
        ? []
        : plan[shown]
  return (
    <Box
      component="section"
      aria-label={t('import:whatChanges')}
      sx={{ display: 'grid', gap: 1, gridTemplateColumns: 'minmax(0, 1fr)' }}
    >
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
        {kinds.map((kind) => (
          <Button
            key={kind}
            variant={kind === shown ? 'contained' : 'outlined'}
            aria-pressed={kind === shown}
            onClick={() => setWish(kind)}
          >
            {t('import:changeCount', { what: t(`import:changes.${kind}`), count: counts[kind] })}
          </Button>
        ))}
      </Box>
      {shown === 'gone' && counts.gone > 0 && <Typography>{t('import:goneHint')}</Typography>}
      {shown === 'update' && counts.update > 0 && <Updates {...props} />}
      {items.length > 0 && (
        <Box
          component="ul"
          tabIndex={0}
          aria-label={t(`import:changes.${shown}`)}
          sx={{ m: 0, p: 0, listStyle: 'none', columns: '280px', maxHeight: 220, overflow: 'auto', outlineOffset: -2 }}
        >
          {items.slice(0, shownRows).map((item) => (
            <li key={item}>
              <ShownText text={item} />
            </li>
          ))}
        </Box>
      )}
      {Math.max(items.length, shown === 'update' ? counts.update : 0) > shownRows && (
        <Typography color="text.secondary">{t('import:firstOnly', { count: shownRows })}</Typography>
      )}
    </Box>
  )
}
