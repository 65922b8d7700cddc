import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import type { MeetingTable } from '../../../../shared/model/event.ts'
import { nextId } from '../../../../shared/scheduling/change-event.ts'
import type { ForumRow } from '../../../database/rows.ts'
import { useTexts } from '../../../i18n/i18n.ts'
import { useRegistrants } from '../../../repositories/registrants.ts'
import { AddIcon } from '../../../ui/icons/icons.tsx'
import { Field } from './Field.tsx'
import { ItemList } from './ItemList.tsx'
import type { ChangeSetUp } from './useSetUp.ts'
import { WindowsField } from './WindowsField.tsx'
import { datesOf } from './windows.ts'

/** A list of tables that is `count` long: new ones follow the numbering, the last ones are taken away. */
function resized(tables: readonly MeetingTable[], count: number): MeetingTable[] {
  const list = tables.slice(0, count)
  while (list.length < count) list.push({ id: nextId('T', list), zone: list.at(-1)?.zone ?? '' })
  return list
}

/** Tables: number, zone, whose own table it is, and when it is open. */
export function TablesPart({ forum, onChange }: { forum: ForumRow; onChange: ChangeSetUp }) {
  const { t } = useTexts()
  const codes = useRegistrants(forum.id)?.map(({ registrant }) => registrant.code) ?? []
  const known = new Set(codes)
  const { tables } = forum.event
  const dates = datesOf(forum.event)
  const setAt = (id: string, part: Partial<MeetingTable>) =>
    onChange(
      (event) => ({ ...event, tables: event.tables.map((table) => (table.id === id ? { ...table, ...part } : table)) }),
      'tables',
    )
  const resize = (count: number) => onChange((event) => ({ ...event, tables: resized(event.tables, count) }), 'tables')
  return (
    <Box sx={{ display: 'grid', gap: 1.5, justifyItems: 'start', maxWidth: 900 }}>
      <Box sx={{ display: 'flex', gap: 1, alignItems: 'center', pt: 0.5 }}>
        <Field
          labelled
          type="number"
          width={140}
          label={t('generate:tables.count')}
          value={String(tables.length)}
          html={{ min: 0, max: 500 }}
          error={(count) => !/^\d{1,3}$/.test(count) || Number(count) > 500}
          onCommit={(count) => resize(Number(count))}
        />
        <Button startIcon={<AddIcon />} onClick={() => void resize(tables.length + 1)}>
          {t('generate:tables.add')}
        </Button>
      </Box>
      <datalist id="registrant-codes">
        {codes.map((code) => (
          <option key={code} value={code} />
        ))}
      </datalist>
      <ItemList
        label={t('generate:parts.tables')}
        heads={(['number', 'zone', 'owner', 'open'] as const).map((head) => t(`generate:tables.${head}`))}
        items={tables}
        nameOf={({ id }) => id}
        cells={(table) => [
          <Field
            key="zone"
            width={140}
            label={t('generate:tables.zone')}
            value={table.zone}
            onCommit={(zone) => setAt(table.id, { zone: zone.trim() })}
          />,
          <Field
            key="owner"
            width={140}
            label={t('generate:tables.owner')}
            value={table.owner ?? ''}
            html={{ list: 'registrant-codes' }}
            error={(owner) => owner !== '' && owner !== table.owner && !known.has(owner)}
            onCommit={(owner) => setAt(table.id, { owner: owner || undefined })}
          />,
          <WindowsField
            key="open"
            width={320}
            label={t('generate:tables.open')}
            windows={table.open}
            dates={dates}
            onCommit={(open) => setAt(table.id, { open })}
          />,
        ]}
        onRemove={({ id }) =>
          void onChange((event) => ({ ...event, tables: event.tables.filter((table) => table.id !== id) }), 'tables')
        }
      />
    </Box>
  )
}
