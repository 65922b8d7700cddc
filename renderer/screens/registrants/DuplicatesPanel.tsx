import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Table from '@mui/material/Table'
import TableBody from '@mui/material/TableBody'
import TableCell from '@mui/material/TableCell'
import TableHead from '@mui/material/TableHead'
import TableRow from '@mui/material/TableRow'
import Typography from '@mui/material/Typography'
import type { DuplicateCandidate } from '../../../shared/intake/stages.ts'
import { nameIn } from '../../../shared/model/language.ts'
import type { RegistrantRow } from '../../database/rows.ts'
import { formatShare } from '../../i18n/format.ts'
import { useLanguage, useSay, useTexts } from '../../i18n/i18n.ts'
import { mergeRegistrantRows, tellApart } from '../../repositories/registrants.ts'
import { ShownText } from '../../ui/ShownText.tsx'
import { toast } from '../../ui/toasts.tsx'
import type { Field } from './field.ts'
import { Panel } from './Panel.tsx'

export type Candidate = { a: RegistrantRow; b: RegistrantRow; found: DuplicateCandidate }

const shownPairs = 30

type Fields = readonly Field<RegistrantRow>[]

function Pair({ forumId, candidate, fields }: { forumId: string; candidate: Candidate; fields: Fields }) {
  const { t } = useTexts()
  const say = useSay()
  const language = useLanguage()
  const { a, b, found } = candidate
  const merge = async (keep: RegistrantRow, other: RegistrantRow) => {
    await mergeRegistrantRows(forumId, keep.id, other.id)
    toast(t('registrants:merged', { other: other.registrant.code, code: keep.registrant.code }))
  }
  const people = ({ registrant }: RegistrantRow) => registrant.people.map(({ name }) => name).join('; ')
  const lines = [
    ...fields.map((field) => ({
      id: field.id,
      a: field.read(a, language),
      b: field.read(b, language),
    })),
    { id: 'people', a: people(a), b: people(b) },
  ].filter((line) => line.a !== '' || line.b !== '')
  const name = t('registrants:pair', { a: a.registrant.code, b: b.registrant.code })
  return (
    <Box component="section" aria-label={name} sx={{ py: 1.5, borderBottom: 1, borderColor: 'divider' }}>
      <Typography variant="h3">{name}</Typography>
      <Typography>
        {t('registrants:duplicateReason', {
          reason: say(found.reason),
          share: formatShare(language, found.confidence),
        })}
      </Typography>
      <Table size="small" aria-label={name} sx={{ tableLayout: 'fixed', my: 0.5 }}>
        <TableHead>
          <TableRow>
            <TableCell sx={{ width: 130 }}>{t('registrants:field')}</TableCell>
            {[a, b].map(({ id, registrant }) => (
              <TableCell key={id}>{`${registrant.code} ${nameIn(registrant.names, language)}`}</TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {lines.map((line) => (
            <TableRow key={line.id} {...(line.a === line.b ? {} : { sx: { bgcolor: 'action.hover' } })}>
              <TableCell component="th" scope="row">
                {t(`registrants:columns.${line.id}`)}
              </TableCell>
              {[line.a, line.b].map((text, index) => (
                <TableCell key={`${line.id} ${index === 0 ? 'a' : 'b'}`} sx={{ overflowWrap: 'anywhere' }}>
                  <ShownText text={text || '–'} />
                </TableCell>
              ))}
            </TableRow>
          ))}
        </TableBody>
      </Table>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
        <Button variant="outlined" onClick={() => void merge(a, b)}>
          {t('registrants:mergeInto', { code: a.registrant.code })}
        </Button>
        <Button variant="outlined" onClick={() => void merge(b, a)}>
          {t('registrants:mergeInto', { code: b.registrant.code })}
        </Button>
        <Button onClick={() => void tellApart(forumId, a.id, b.id)}>{t('registrants:areTwo')}</Button>
      </Box>
    </Box>
  )
}

/** Registrants that may be one, side by side with the reason. They become one only by a button, and undo parts them. */
export function DuplicatesPanel(props: {
  forumId: string
  candidates: readonly Candidate[]
  fields: Fields
  close: () => void
}) {
  const { t } = useTexts()
  return (
    <Panel title={t('registrants:duplicatesTitle', { count: props.candidates.length })} width={620} close={props.close}>
      {props.candidates.length === 0 && <Typography>{t('registrants:noDuplicates')}</Typography>}
      {props.candidates.slice(0, shownPairs).map((candidate) => (
        <Pair
          key={`${candidate.a.id} ${candidate.b.id}`}
          forumId={props.forumId}
          candidate={candidate}
          fields={props.fields}
        />
      ))}
      {props.candidates.length > shownPairs && (
        <Typography color="text.secondary">
          {t('registrants:more', { count: props.candidates.length - shownPairs })}
        </Typography>
      )}
    </Panel>
  )
}
