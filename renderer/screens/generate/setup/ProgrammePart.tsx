import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import IconButton from '@mui/material/IconButton'
import Table from '@mui/material/Table'
import TableBody from '@mui/material/TableBody'
import TableCell from '@mui/material/TableCell'
import TableHead from '@mui/material/TableHead'
import TableRow from '@mui/material/TableRow'
import TextField from '@mui/material/TextField'
import { Fragment } from 'react'
import type { ForumEvent, Session } from '../../../../shared/model/event.ts'
import { languages, nameIn } from '../../../../shared/model/language.ts'
import { slotsOf } from '../../../../shared/scheduling/slots.ts'
import type { ForumRow } from '../../../database/rows.ts'
import { useLanguage, useTexts } from '../../../i18n/i18n.ts'
import { AddIcon, RemoveIcon } from '../../../ui/icons/icons.tsx'
import { Field } from './Field.tsx'
import type { ChangeSetUp } from './useSetUp.ts'
import { clockFrom } from './windows.ts'

const kinds = ['meetings', 'plenary', 'break', 'visit'] as const

/** The event with one session changed. */
const withSession = (event: ForumEvent, id: string, part: Partial<Session>): ForumEvent => ({
  ...event,
  sessions: event.sessions.map((session) => (session.id === id ? { ...session, ...part } : session)),
})

/** The slots of one session; each can be taken away and given back. */
function Slots({ event, session, onChange }: { event: ForumEvent; session: Session; onChange: ChangeSetUp }) {
  const { t } = useTexts()
  const full = { ...event, sessions: event.sessions.map((each) => ({ ...each, cancelledSlots: [] })) }
  const slots = slotsOf(full).filter((slot) => slot.session === session.id)
  const toggle = (id: string) => {
    const gone = session.cancelledSlots
    const cancelledSlots = gone.includes(id) ? gone.filter((one) => one !== id) : [...gone, id]
    void onChange((current) => withSession(current, session.id, { cancelledSlots }), 'programme')
  }
  return (
    <Box role="group" aria-label={t('generate:programme.slots')} sx={{ display: 'flex', flexWrap: 'wrap', gap: 0.5 }}>
      {slots.map(({ id, from, to }) => {
        const held = !session.cancelledSlots.includes(id)
        return (
          <Button
            key={id}
            variant="outlined"
            aria-pressed={held}
            title={t(held ? 'generate:programme.cancelSlot' : 'generate:programme.holdSlot')}
            onClick={() => toggle(id)}
            sx={{
              px: 1,
              minHeight: 24,
              py: 0,
              fontWeight: 400,
              ...(held ? {} : { textDecoration: 'line-through', color: 'text.secondary', borderStyle: 'dashed' }),
            }}
          >{`${from}–${to}`}</Button>
        )
      })}
    </Box>
  )
}

/** Sessions and breaks of the programme; meeting sessions are cut into slots, each with its own length. */
export function ProgrammePart({ forum, onChange }: { forum: ForumRow; onChange: ChangeSetUp }) {
  const { t } = useTexts()
  const language = useLanguage()
  const { event } = forum
  const set = (id: string, part: Partial<Session>) => onChange((current) => withSession(current, id, part), 'programme')
  const add = () => {
    const last = event.sessions.at(-1)
    const start = last?.end ?? '09:00'
    const end = start < '22:59' ? `${String(Number(start.slice(0, 2)) + 1).padStart(2, '0')}${start.slice(2)}` : '23:59'
    const session: Session = {
      id: crypto.randomUUID(),
      names: Object.fromEntries(languages.map((each) => [each, t('generate:programme.newName', { lng: each })])),
      kind: 'meetings',
      date: last?.date ?? '2026-01-01',
      start,
      end,
      slotMinutes: last?.slotMinutes ?? 30,
      changeoverMinutes: last?.changeoverMinutes ?? 5,
      cancelledSlots: [],
    }
    void onChange((current) => ({ ...current, sessions: [...current.sessions, session] }), 'programme')
  }
  const remove = (id: string) =>
    void onChange(
      (current) => ({ ...current, sessions: current.sessions.filter((session) => session.id !== id) }),
      'programme',
    )
  const heads = ['kind', 'date', 'start', 'end', 'slotMinutes', 'changeover'] as const
  return (
    <Box sx={{ display: 'grid', gap: 1, justifyItems: 'start', overflowX: 'auto' }}>
      <Table size="small" aria-label={t('generate:parts.programme')} sx={{ '& td': { px: 0.5 } }}>
        <TableHead>
          <TableRow>
            {heads.map((head) => (
              <TableCell key={head}>{t(`generate:programme.${head}`)}</TableCell>
            ))}
            {languages.map((each) => (
              <TableCell key={each}>{t(`shell:languageNames.${each}`)}</TableCell>
            ))}
            <TableCell aria-label={t('generate:actions')} />
          </TableRow>
        </TableHead>
        <TableBody>
          {event.sessions.map((session) => (
            <Fragment key={session.id}>
              <TableRow sx={session.kind === 'meetings' ? { '& td': { borderBottom: 0 } } : {}}>
                <TableCell>
                  <TextField
                    select
                    value={session.kind}
                    sx={{ width: 118 }}
                    slotProps={{ select: { native: true }, htmlInput: { 'aria-label': t('generate:programme.kind') } }}
                    onChange={({ target }) => {
                      const kind = kinds.find((each) => each === target.value)
                      if (kind) void set(session.id, { kind })
                    }}
                  >
                    {kinds.map((kind) => (
                      <option key={kind} value={kind}>
                        {t(`generate:programme.kinds.${kind}`)}
                      </option>
                    ))}
                  </TextField>
                </TableCell>
                <TableCell>
                  <Field
                    type="date"
                    width={138}
                    label={t('generate:programme.date')}
                    value={session.date}
                    onCommit={(date) => set(session.id, { date })}
                  />
                </TableCell>
                {(['start', 'end'] as const).map((side) => (
                  <TableCell key={side}>
                    <Field
                      width={76}
                      label={t(`generate:programme.${side}`)}
                      value={session[side]}
                      html={{ inputMode: 'numeric', placeholder: '09:00' }}
                      error={(text) => clockFrom(text) === null}
                      onCommit={(text) => set(session.id, { [side]: clockFrom(text) ?? session[side] })}
                    />
                  </TableCell>
                ))}
                {(['slotMinutes', 'changeoverMinutes'] as const).map((length) => (
                  <TableCell key={length}>
                    {session.kind === 'meetings' && (
                      <Field
                        type="number"
                        width={70}
                        html={length === 'slotMinutes' ? { min: 5, max: 240 } : { min: 0, max: 60 }}
                        label={t(`generate:programme.${length === 'slotMinutes' ? 'slotMinutes' : 'changeover'}`)}
                        value={String(session[length])}
                        onCommit={(minutes) => set(session.id, { [length]: Number(minutes) })}
                      />
                    )}
                  </TableCell>
                ))}
                {languages.map((each) => (
                  <TableCell key={each}>
                    <Field
                      width={150}
                      label={t(`shell:languageNames.${each}`)}
                      value={session.names[each] ?? ''}
                      onCommit={(name) =>
                        set(session.id, { names: { ...session.names, [each]: name.trim() || undefined } })
                      }
                    />
                  </TableCell>
                ))}
                <TableCell>
                  <IconButton
                    disabled={event.sessions.length === 1}
                    aria-label={t('generate:removeThis', { name: nameIn(session.names, language) })}
                    onClick={() => remove(session.id)}
                  >
                    <RemoveIcon />
                  </IconButton>
                </TableCell>
              </TableRow>
              {session.kind === 'meetings' && (
                <TableRow>
                  <TableCell colSpan={10} sx={{ pb: 1 }}>
                    <Slots event={event} session={session} onChange={onChange} />
                  </TableCell>
                </TableRow>
              )}
            </Fragment>
          ))}
        </TableBody>
      </Table>
      <Button startIcon={<AddIcon />} onClick={add}>
        {t('generate:programme.add')}
      </Button>
    </Box>
  )
}
