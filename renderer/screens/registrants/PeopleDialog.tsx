import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Table from '@mui/material/Table'
import TableBody from '@mui/material/TableBody'
import TableCell from '@mui/material/TableCell'
import TableHead from '@mui/material/TableHead'
import TableRow from '@mui/material/TableRow'
import Typography from '@mui/material/Typography'
import { useEffect, useRef, useState } from 'react'
import type { Person } from '../../../shared/model/registrant.ts'
import type { ForumRow, RegistrantRow } from '../../database/rows.ts'
import { useTexts } from '../../i18n/i18n.ts'
import { announce } from '../../ui/announce.tsx'
import { AddIcon } from '../../ui/icons/icons.tsx'
import { savePart } from './actions.tsx'
import { useDrafts } from './drafts.ts'
import { PartDialog } from './PartDialog.tsx'
import { PersonInputs, personColumns } from './PersonInputs.tsx'
import { isNobody, moved, newPerson } from './people.ts'
import type { PersonRow } from './person-fields.ts'

/** The people of one registrant in protocol order: added, changed, taken away, moved, and one of them the head. */
export function PeopleDialog({ forum, row, close }: { forum: ForumRow; row: RegistrantRow; close: () => void }) {
  const { t } = useTexts()
  const { drafts, entries, isChanged, add, remove, replace } = useDrafts<Person>(row.registrant.people, isNobody)
  const [faults, setFaults] = useState<ReadonlySet<string>>(new Set())
  const [showsFaults, setShowsFaults] = useState(false)
  const table = useRef<HTMLTableElement>(null)
  const refocus = useRef<{ key: string; field: string } | null>(null)
  const registrant = { ...row.registrant, people: entries }

  // A row that moves loses the focus of what is in it.
  useEffect(() => {
    const wanted = refocus.current
    if (!wanted) return
    refocus.current = null
    const cell = table.current?.querySelector(`[data-person="${wanted.key}"] [data-cell="${wanted.field}"]`)
    const input = cell?.matches('button') ? cell : cell?.querySelector('input')
    if (input instanceof HTMLElement) input.focus()
  })

  const move = (key: string, by: 1 | -1, field: string) => {
    const from = drafts.findIndex((draft) => draft.key === key)
    if (moved(drafts, from, from + by) === drafts) return
    refocus.current = { key, field }
    replace((before) => moved(before, from, from + by))
    announce(
      t('registrants:people.nowAt', { name: entries[from]?.name ?? '', number: from + by + 1, count: entries.length }),
    )
  }
  const setFault = (id: string, isWrong: boolean) =>
    setFaults((before) => {
      if (before.has(id) === isWrong) return before
      const next = new Set(before)
      if (isWrong) next.add(id)
      else next.delete(id)
      return next
    })
  const nameless = drafts.filter(({ entry }) => entry.name === '' && entry.unnamed === undefined && !isNobody(entry))
  const save = async () => {
    const isOpen = [...faults].some((id) => drafts.some(({ key }) => id.startsWith(key)))
    if (isOpen || nameless.length > 0) {
      setShowsFaults(true)
      return announce(t('registrants:part.notYet'), 'assertive')
    }
    const people = entries.filter((person) => !isNobody(person))
    if (await savePart(forum.id, row, 'people', people)) close()
  }
  return (
    <PartDialog
      title={t('registrants:columns.people')}
      registrant={row.registrant}
      width="xl"
      isChanged={isChanged || faults.size > 0}
      save={() => void save()}
      close={close}
      more={
        <Button
          startIcon={<AddIcon />}
          onClick={() => {
            add(newPerson)
            requestAnimationFrame(() => {
              const inputs = table.current?.querySelectorAll<HTMLInputElement>('[data-cell="personName"] input')
              inputs?.item(inputs.length - 1).focus()
            })
          }}
        >
          {t('registrants:people.add')}
        </Button>
      }
    >
      {entries.length === 0 && <Typography>{t('registrants:people.none')}</Typography>}
      {showsFaults && nameless.length > 0 && (
        <Typography color="error.main">{t('registrants:refused.personName')}</Typography>
      )}
      <Box sx={{ overflowX: 'auto' }}>
        <Table
          ref={table}
          size="small"
          aria-label={t('registrants:columns.people')}
          sx={{ '& .MuiTableCell-root': { px: 0.375, border: 0 }, '& .MuiOutlinedInput-input': { px: 0.75 } }}
        >
          {entries.length > 0 && (
            <TableHead>
              <TableRow>
                <TableCell>{t('registrants:people.order')}</TableCell>
                <TableCell>{t('registrants:columns.isHead')}</TableCell>
                {personColumns.map(({ id, width }) => (
                  <TableCell key={id} sx={{ minWidth: width }}>
                    {t(`registrants:columns.${id}`)}
                  </TableCell>
                ))}
                <TableCell>{t('registrants:people.takeAway')}</TableCell>
              </TableRow>
            </TableHead>
          )}
          <TableBody>
            {drafts.map(({ key, entry }, index) => {
              const person: PersonRow = { id: key, registrantId: row.id, registrant, index, person: entry }
              return (
                <PersonInputs
                  key={key}
                  row={person}
                  isLast={index === drafts.length - 1}
                  showsFaults={showsFaults}
                  write={(next) =>
                    replace((before) =>
                      before.map((draft, at) => ({ key: draft.key, entry: next.people[at] ?? draft.entry })),
                    )
                  }
                  setFault={(field, isWrong) => setFault(`${key} ${field}`, isWrong)}
                  move={(by, field) => move(key, by, field)}
                  remove={() => {
                    remove(key)
                    announce(t('registrants:people.takenAway', { name: entry.name }))
                  }}
                />
              )
            })}
          </TableBody>
        </Table>
      </Box>
    </PartDialog>
  )
}
