import type { ForumRow } from '../../database/rows.ts'
import { useTexts } from '../../i18n/i18n.ts'
import { Page } from '../../ui/Page.tsx'

export function ImportScreen({ forum: _ }: { forum: ForumRow }) {
  const { t } = useTexts()
  return <Page title={t('shell:screens.import')}>{null}</Page>
}
