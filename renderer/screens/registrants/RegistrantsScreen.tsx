import Button from '@mui/material/Button'
import { useState } from 'react'
import type { ForumRow } from '../../database/rows.ts'
import { useTexts } from '../../i18n/i18n.ts'
import { useRegistrants } from '../../repositories/registrants.ts'
import { pickAndTake } from '../../ui/forum-files.ts'
import { AddIcon, FolderIcon } from '../../ui/icons/icons.tsx'
import { Empty, Page } from '../../ui/Page.tsx'
import { AddDialog } from './AddDialog.tsx'
import { addByHand } from './actions.tsx'
import { Sheet } from './Sheet.tsx'

/** Screen 3: who has registered, to be corrected in place. */
export function RegistrantsScreen({ forum }: { forum: ForumRow }) {
  const { t } = useTexts()
  const rows = useRegistrants(forum.id)
  const [isAdding, setIsAdding] = useState(false)
  if (rows === undefined || rows.length > 0) return <Sheet forum={forum} rows={rows} />
  return (
    <Page title={t('shell:screens.registrants')}>
      <Empty
        title={t('registrants:none')}
        hint={t('registrants:noneHint')}
        action={
          <div>
            <Button startIcon={<AddIcon />} onClick={() => setIsAdding(true)} sx={{ mr: 1 }}>
              {t('registrants:add')}
            </Button>
            <Button variant="contained" startIcon={<FolderIcon />} onClick={() => void pickAndTake('spreadsheet')}>
              {t('start:chooseFiles')}
            </Button>
          </div>
        }
      />
      {isAdding && (
        <AddDialog
          taken={[]}
          close={() => setIsAdding(false)}
          add={(registrant) => {
            setIsAdding(false)
            void addByHand(forum.id, registrant)
          }}
        />
      )}
    </Page>
  )
}
