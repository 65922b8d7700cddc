import Button from '@mui/material/Button'
import Dialog from '@mui/material/Dialog'
import DialogActions from '@mui/material/DialogActions'
import DialogContent from '@mui/material/DialogContent'
import DialogTitle from '@mui/material/DialogTitle'
import MenuItem from '@mui/material/MenuItem'
import TextField from '@mui/material/TextField'
import Typography from '@mui/material/Typography'
import { useState } from 'react'
import { assignCodes } from '../../../shared/intake/registrants/codes.ts'
import { namesOf } from '../../../shared/intake/understand/organisations.ts'
import type { Names } from '../../../shared/model/language.ts'
import {
  emptyRegistrant,
  type Registrant,
  type RegistrantKind,
  registrantKindSchema,
} from '../../../shared/model/registrant.ts'
import { localityById } from '../../../shared/reference/localities.ts'
import { useTexts } from '../../i18n/i18n.ts'
import { LocalityPicker } from '../../ui/pickers/LocalityPicker.tsx'

const isDelegation = (kind: RegistrantKind): boolean => kind === 'province' || kind === 'prefecture'

/** A registrant with nothing but what the dialog asks, its code given by the rules of the import. */
function newRegistrant(
  kind: RegistrantKind,
  written: string,
  locality: string | undefined,
  taken: readonly string[],
): Registrant {
  const place = locality === undefined ? undefined : localityById(locality)
  const side = kind === 'province' ? 'vn' : kind === 'prefecture' ? 'jp' : (place?.side ?? 'vn')
  const names: Names = written === '' ? { ...place?.names } : namesOf(written, side)
  const registrant = emptyRegistrant({
    kind,
    side,
    names,
    ...(locality === undefined ? {} : { locality }),
  })
  assignCodes([registrant], taken)
  return registrant
}

/** Asks for the least that a registrant needs; the rest is typed into the grid. */
export function AddDialog(props: {
  taken: readonly string[]
  add: (registrant: Registrant) => void
  close: () => void
}) {
  const { t } = useTexts()
  const [kind, setKind] = useState<RegistrantKind>('company')
  const [name, setName] = useState('')
  const [locality, setLocality] = useState<string | undefined>(undefined)
  const side = kind === 'province' ? 'vn' : kind === 'prefecture' ? 'jp' : undefined
  const isComplete = isDelegation(kind) ? locality !== undefined : name.trim() !== ''
  return (
    <Dialog open onClose={props.close} fullWidth maxWidth="xs" aria-labelledby="add-title">
      <form
        onSubmit={(event) => {
          event.preventDefault()
          if (isComplete) props.add(newRegistrant(kind, name.trim(), locality, props.taken))
        }}
      >
        <DialogTitle id="add-title">{t('registrants:add')}</DialogTitle>
        <DialogContent sx={{ display: 'grid', gap: 1.5, pt: '8px !important' }}>
          <TextField
            select
            label={t('registrants:columns.kind')}
            value={kind}
            onChange={(event) => {
              const next = registrantKindSchema.safeParse(event.target.value)
              if (next.success) setKind(next.data)
              setLocality(undefined)
            }}
          >
            {registrantKindSchema.options.map((each) => (
              <MenuItem key={each} value={each}>
                {t(`registrants:kind.${each}`)}
              </MenuItem>
            ))}
          </TextField>
          <TextField
            autoFocus
            label={t('registrants:name')}
            value={name}
            onChange={(event) => setName(event.target.value)}
          />
          <div>
            <Typography variant="caption">{t('registrants:columns.locality')}</Typography>
            <LocalityPicker
              label={t('registrants:columns.locality')}
              value={locality}
              choose={setLocality}
              {...(side === undefined ? {} : { side })}
            />
          </div>
        </DialogContent>
        <DialogActions>
          <Button onClick={props.close}>{t('shell:cancel')}</Button>
          <Button type="submit" variant="contained" disabled={!isComplete}>
            {t('registrants:addOne')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  )
}
