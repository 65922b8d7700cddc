import Alert from '@mui/material/Alert'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Dialog from '@mui/material/Dialog'
import DialogActions from '@mui/material/DialogActions'
import DialogContent from '@mui/material/DialogContent'
import DialogTitle from '@mui/material/DialogTitle'
import TextField from '@mui/material/TextField'
import Typography from '@mui/material/Typography'
import { type FormEvent, useState } from 'react'
import { languages, type Names } from '../../../shared/model/language.ts'
import { defaultEvent } from '../../../shared/reference/default-event.ts'
import { useTexts } from '../../i18n/i18n.ts'
import { createForum } from '../../repositories/forums.ts'

const today = (): string => {
  const now = new Date()
  const two = (number: number) => String(number).padStart(2, '0')
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
}

/** Asks for the least that a forum needs: a name and a day. */
export function NewForumDialog(props: { waiting: number; onClose: () => void; onMade: (forumId: string) => void }) {
  const { t } = useTexts()
  const [names, setNames] = useState<Names>({})
  const [date, setDate] = useState(today)
  const [asked, setAsked] = useState(false)
  const named = languages.some((language) => names[language]?.trim())
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    setAsked(true)
    if (!named || date === '') return
    const given = languages.flatMap((language) => {
      const name = names[language]?.trim().normalize('NFC')
      return name ? [[language, name] as const] : []
    })
    const interpreterName = (number: number) => t('start:interpreterName', { number })
    props.onMade(await createForum(defaultEvent(date, { names: Object.fromEntries(given), interpreterName })))
  }
  return (
    <Dialog open onClose={props.onClose} aria-labelledby="new-forum-title" fullWidth maxWidth="sm">
      <form onSubmit={submit} noValidate>
        <DialogTitle id="new-forum-title">{t('start:new.title')}</DialogTitle>
        <DialogContent sx={{ display: 'grid', gap: 2 }}>
          {props.waiting > 0 && <Alert severity="info">{t('start:waiting', { count: props.waiting })}</Alert>}
          <Box sx={{ display: 'grid', gap: 1.5, pt: 1 }}>
            {languages.map((language, index) => (
              <TextField
                key={language}
                label={t(`start:new.name.${language}`)}
                value={names[language] ?? ''}
                lang={language}
                autoFocus={index === 0}
                error={asked && !named}
                helperText={asked && !named && index === 0 ? t('start:new.nameNeeded') : undefined}
                onChange={(event) => setNames({ ...names, [language]: event.target.value })}
              />
            ))}
            <TextField
              label={t('start:new.date')}
              type="date"
              value={date}
              error={asked && date === ''}
              onChange={(event) => setDate(event.target.value)}
              slotProps={{ inputLabel: { shrink: true } }}
            />
          </Box>
          <Typography color="text.secondary">{t('start:new.defaults')}</Typography>
        </DialogContent>
        <DialogActions>
          <Button onClick={props.onClose}>{t('shell:cancel')}</Button>
          <Button type="submit" variant="contained">
            {t('start:new.create')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  )
}
