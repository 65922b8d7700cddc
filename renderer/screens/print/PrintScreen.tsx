import Button from '@mui/material/Button'
import type { ForumRow } from '../../database/rows.ts'
import { useTexts } from '../../i18n/i18n.ts'
import { useRevisions } from '../../repositories/revisions.ts'
import { go } from '../../ui/navigation.ts'
import { Empty, Page } from '../../ui/Page.tsx'
import { PrintDesk } from './PrintDesk.tsx'

/** Screen 7: what is printed, as it will look, and how it leaves the machine. */
export function PrintScreen({ forum }: { forum: ForumRow }) {
  const { t } = useTexts()
  const revisions = useRevisions(forum.id)
  const revision = revisions?.at(-1)
  if (!revisions) return <Page title={t('shell:screens.print')}>{null}</Page>
  if (revision) return <PrintDesk forum={forum} revisions={revisions} revision={revision} />
  return (
    <Page title={t('shell:screens.print')}>
      <Empty
        title={t('print:publishFirst')}
        hint={t('print:publishFirstHint')}
        action={
          <Button variant="outlined" onClick={() => go('board')}>
            {t('print:toBoard')}
          </Button>
        }
      />
    </Page>
  )
}
