import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import ToggleButton from '@mui/material/ToggleButton'
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup'
import type { Interpreter } from '../../../../shared/model/event.ts'
import { type Language, languages } from '../../../../shared/model/language.ts'
import { nextId } from '../../../../shared/scheduling/change-event.ts'
import type { ForumRow } from '../../../database/rows.ts'
import { useTexts } from '../../../i18n/i18n.ts'
import { AddIcon } from '../../../ui/icons/icons.tsx'
import { Field } from './Field.tsx'
import { ItemList } from './ItemList.tsx'
import type { ChangeSetUp } from './useSetUp.ts'
import { WindowsField } from './WindowsField.tsx'
import { datesOf } from './windows.ts'

const heads = ['number', 'name', 'phone', 'languages', 'available', 'max'] as const

/** Interpreters: who they are, what they speak, when they are there and how many meetings they take. */
export function InterpretersPart({ forum, onChange }: { forum: ForumRow; onChange: ChangeSetUp }) {
  const { t } = useTexts()
  const { interpreters } = forum.event
  const dates = datesOf(forum.event)
  const setAt = (id: string, part: Partial<Interpreter>) =>
    onChange(
      (event) => ({
        ...event,
        interpreters: event.interpreters.map((each) => (each.id === id ? { ...each, ...part } : each)),
      }),
      'interpreters',
    )
  const add = () =>
    onChange((event) => {
      const id = nextId('I', event.interpreters)
      const fresh: Interpreter = { id, name: id, languages: ['vi', 'ja'] }
      return { ...event, interpreters: [...event.interpreters, fresh] }
    }, 'interpreters')
  return (
    <Box sx={{ display: 'grid', gap: 1, justifyItems: 'start' }}>
      <ItemList
        label={t('generate:parts.interpreters')}
        heads={heads.map((head) => t(`generate:interpreters.${head}`))}
        items={interpreters}
        nameOf={({ name }) => name}
        cells={(one) => [
          <Field
            key="name"
            width={180}
            label={t('generate:interpreters.name')}
            value={one.name}
            onCommit={(name) => setAt(one.id, { name: name.trim() || one.id })}
          />,
          <Field
            key="phone"
            width={140}
            label={t('generate:interpreters.phone')}
            value={one.phone ?? ''}
            onCommit={(phone) => setAt(one.id, { phone: phone.trim() || undefined })}
          />,
          <ToggleButtonGroup
            key="languages"
            size="small"
            value={one.languages}
            aria-label={t('generate:interpreters.languages')}
            onChange={(_, spoken: Language[]) => void setAt(one.id, { languages: spoken })}
          >
            {languages.map((language) => (
              <ToggleButton
                key={language}
                value={language}
                aria-label={t(`shell:languageNames.${language}`)}
                sx={{ py: 0, px: 1, minHeight: 28, color: 'text.primary' }}
              >
                {language}
              </ToggleButton>
            ))}
          </ToggleButtonGroup>,
          <WindowsField
            key="available"
            width={260}
            label={t('generate:interpreters.available')}
            windows={one.available}
            dates={dates}
            onCommit={(available) => setAt(one.id, { available })}
          />,
          <Field
            key="max"
            type="number"
            width={80}
            label={t('generate:interpreters.max')}
            value={one.max === undefined ? '' : String(one.max)}
            html={{ min: 0, placeholder: '–' }}
            onCommit={(max) => setAt(one.id, { max: max === '' ? undefined : Number(max) })}
          />,
        ]}
        onRemove={(one) =>
          void onChange(
            (event) => ({ ...event, interpreters: event.interpreters.filter(({ id }) => id !== one.id) }),
            'interpreters',
          )
        }
      />
      <Button startIcon={<AddIcon />} onClick={() => void add()}>
        {t('generate:interpreters.add')}
      </Button>
    </Box>
  )
}
