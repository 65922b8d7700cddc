import Box from '@mui/material/Box'
import IconButton from '@mui/material/IconButton'
import Table from '@mui/material/Table'
import TableBody from '@mui/material/TableBody'
import TableCell from '@mui/material/TableCell'
import TableHead from '@mui/material/TableHead'
import TableRow from '@mui/material/TableRow'
import Typography from '@mui/material/Typography'
import type { ForumRules } from '../../../../shared/model/event.ts'
import { scorePartKinds } from '../../../../shared/model/pair.ts'
import { registrantKindSchema } from '../../../../shared/model/registrant.ts'
import type { ForumRow } from '../../../database/rows.ts'
import { useTexts } from '../../../i18n/i18n.ts'
import { useRegistrants } from '../../../repositories/registrants.ts'
import { RemoveIcon } from '../../../ui/icons/icons.tsx'
import { Field } from './Field.tsx'
import type { ChangeSetUp } from './useSetUp.ts'

const kinds = registrantKindSchema.options
const ends = ['min', 'max'] as const
const numbers = [
  { rule: 'maxConsecutive', mayBeEmpty: true, html: { min: 1 } },
  { rule: 'interpreterMaxConsecutive', mayBeEmpty: true, html: { min: 1 } },
  { rule: 'gapPenalty', mayBeEmpty: false, html: { min: 0 } },
  { rule: 'rankGapAllowed', mayBeEmpty: false, html: { min: 0, max: 7 } },
  { rule: 'minimumScore', mayBeEmpty: false, html: { min: 0, max: 100 } },
] as const

/** How many meetings anybody has, what counts against a plan, and the weights of a score. */
export function RulesPart({ forum, onChange }: { forum: ForumRow; onChange: ChangeSetUp }) {
  const { t } = useTexts()
  const { rules } = forum.event
  const codes = new Set(useRegistrants(forum.id)?.map(({ registrant }) => registrant.code))
  const set = (change: (rules: ForumRules) => Partial<ForumRules>) =>
    onChange((event) => ({ ...event, rules: { ...event.rules, ...change(event.rules) } }), 'rules')
  const own = Object.entries(rules.limitsOf ?? {})
  const setOwn = (code: string, limits: { min?: number; max?: number } | null) =>
    set(({ limitsOf }) => {
      const { [code]: _, ...others } = limitsOf ?? {}
      const next = limits ? { ...others, [code]: limits } : others
      return { limitsOf: Object.keys(next).length > 0 ? next : undefined }
    })
  return (
    <Box
      sx={{
        display: 'grid',
        gridTemplateColumns: { md: 'auto auto 1fr' },
        columnGap: 5,
        rowGap: 2,
        alignItems: 'start',
      }}
    >
      <Box component="section" aria-label={t('generate:rules.limits')}>
        <Typography variant="h3" gutterBottom>
          {t('generate:rules.limits')}
        </Typography>
        <Table size="small" aria-label={t('generate:rules.limits')} sx={{ width: 'auto', '& td': { px: 0.5 } }}>
          <TableHead>
            <TableRow>
              <TableCell>{t('generate:rules.kind')}</TableCell>
              {ends.map((end) => (
                <TableCell key={end}>{t(`generate:rules.${end}`)}</TableCell>
              ))}
              <TableCell aria-label={t('generate:actions')} />
            </TableRow>
          </TableHead>
          <TableBody>
            {kinds.map((kind) => {
              const limits = rules.limits[kind] ?? { min: 0, max: 6 }
              return (
                <TableRow key={kind}>
                  <TableCell>{t(`generate:rules.kinds.${kind}`)}</TableCell>
                  {ends.map((end) => (
                    <TableCell key={end}>
                      <Field
                        type="number"
                        width={72}
                        label={`${t(`generate:rules.kinds.${kind}`)}: ${t(`generate:rules.${end}`)}`}
                        value={String(limits[end])}
                        html={{ min: 0 }}
                        onCommit={(value) =>
                          set((current) => ({
                            limits: { ...current.limits, [kind]: { ...limits, [end]: Number(value) } },
                          }))
                        }
                      />
                    </TableCell>
                  ))}
                  <TableCell />
                </TableRow>
              )
            })}
            {own.map(([code, limits]) => (
              <TableRow key={code}>
                <TableCell>{code}</TableCell>
                {ends.map((end) => (
                  <TableCell key={end}>
                    <Field
                      type="number"
                      width={72}
                      label={`${code}: ${t(`generate:rules.${end}`)}`}
                      value={limits[end] === undefined ? '' : String(limits[end])}
                      html={{ min: 0, placeholder: '–' }}
                      onCommit={(value) => {
                        const { [end]: _, ...rest } = limits
                        return setOwn(code, value === '' ? rest : { ...rest, [end]: Number(value) })
                      }}
                    />
                  </TableCell>
                ))}
                <TableCell>
                  <IconButton
                    aria-label={t('generate:removeThis', { name: code })}
                    onClick={() => void setOwn(code, null)}
                  >
                    <RemoveIcon />
                  </IconButton>
                </TableCell>
              </TableRow>
            ))}
            <TableRow>
              <TableCell colSpan={4} sx={{ pt: 1.5 }}>
                <Field
                  labelled
                  width={230}
                  label={t('generate:rules.ownLimits')}
                  value=""
                  error={(code) => code !== '' && !codes.has(code)}
                  onCommit={(code) => (code === '' ? true : setOwn(code, {}))}
                />
              </TableCell>
            </TableRow>
          </TableBody>
        </Table>
      </Box>
      <Box component="section" aria-label={t('generate:rules.plan')} sx={{ display: 'grid', gap: 1 }}>
        <Typography variant="h3">{t('generate:rules.plan')}</Typography>
        {numbers.map(({ rule, mayBeEmpty, html }) => (
          <Box key={rule} sx={{ display: 'flex', gap: 1, alignItems: 'center', justifyContent: 'space-between' }}>
            <span>{t(`generate:rules.${rule}`)}</span>
            <Field
              type="number"
              width={80}
              label={t(`generate:rules.${rule}`)}
              value={rules[rule] === null ? '' : String(rules[rule])}
              html={{ ...html, ...(mayBeEmpty ? { placeholder: '–' } : {}) }}
              error={(value) => value === '' && !mayBeEmpty}
              onCommit={(value) => set(() => ({ [rule]: value === '' ? null : Number(value) }))}
            />
          </Box>
        ))}
      </Box>
      <Box
        component="section"
        aria-label={t('generate:rules.weights')}
        sx={{ display: 'grid', gap: 0.5, maxWidth: 340 }}
      >
        <Typography variant="h3">{t('generate:rules.weights')}</Typography>
        {scorePartKinds.map((kind) => (
          <Box key={kind} sx={{ display: 'flex', gap: 1, alignItems: 'center', justifyContent: 'space-between' }}>
            <span>{t(`matching:weights.${kind}`)}</span>
            <Field
              type="number"
              width={80}
              label={t(`matching:weights.${kind}`)}
              value={String(rules.weights[kind])}
              html={kind === 'ties' ? { min: -20, max: 20 } : { min: 0, max: 100 }}
              onCommit={(value) => set((current) => ({ weights: { ...current.weights, [kind]: Number(value) } }))}
            />
          </Box>
        ))}
      </Box>
    </Box>
  )
}
