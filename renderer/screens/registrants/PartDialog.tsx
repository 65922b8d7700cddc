import Button from '@mui/material/Button'
import Dialog from '@mui/material/Dialog'
import DialogActions from '@mui/material/DialogActions'
import DialogContent from '@mui/material/DialogContent'
import DialogTitle from '@mui/material/DialogTitle'
import { type ReactNode, useId } from 'react'
import { nameIn } from '../../../shared/model/language.ts'
import type { Registrant } from '../../../shared/model/registrant.ts'
import { useLanguage, useTexts } from '../../i18n/i18n.ts'
import { confirm } from '../../ui/confirm.tsx'

/** The dialog in which one part of a registrant is edited; what was typed is never dropped without asking. */
export function PartDialog(props: {
  title: string
  registrant: Registrant
  width: 'md' | 'lg' | 'xl'
  isChanged: boolean
  save: () => void
  close: () => void
  /** What can be added, at the left of Cancel and Save. */
  more?: ReactNode
  children: ReactNode
}) {
  const { t } = useTexts()
  const language = useLanguage()
  const id = useId()
  const leave = async () => {
    const isSure =
      !props.isChanged ||
      (await confirm({
        title: t('registrants:part.discardTitle'),
        confirm: t('registrants:part.discard'),
        danger: true,
      }))
    if (isSure) props.close()
  }
  return (
    <Dialog
      open
      fullWidth
      maxWidth={props.width}
      aria-labelledby={id}
      onClose={(_, reason) => {
        // A slip beside the dialog is no decision to leave it.
        if (reason === 'escapeKeyDown') void leave()
      }}
    >
      <form
        noValidate
        style={{ display: 'contents' }}
        onSubmit={(event) => {
          event.preventDefault()
          props.save()
        }}
      >
        <DialogTitle id={id}>
          {t('registrants:part.title', {
            part: props.title,
            code: props.registrant.code,
            name: nameIn(props.registrant.names, language),
          })}
        </DialogTitle>
        <DialogContent sx={{ pt: '8px !important' }}>{props.children}</DialogContent>
        <DialogActions>
          {props.more}
          <span style={{ flex: 1 }} />
          <Button onClick={() => void leave()}>{t('shell:cancel')}</Button>
          <Button type="submit" variant="contained" disabled={!props.isChanged}>
            {t('registrants:part.save')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  )
}
