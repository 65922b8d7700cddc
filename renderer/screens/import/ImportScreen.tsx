import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import LinearProgress from '@mui/material/LinearProgress'
import Typography from '@mui/material/Typography'
import type { ForumRow } from '../../database/rows.ts'
import { useTexts } from '../../i18n/i18n.ts'
import { useImports } from '../../repositories/imports.ts'
import { pickAndTake } from '../../ui/forum-files.ts'
import { FolderIcon } from '../../ui/icons/icons.tsx'
import { Empty, Page } from '../../ui/Page.tsx'
import type { ReadingProgress } from '../../workers/intake.ts'
import { EarlierImports } from './EarlierImports.tsx'
import { Steps } from './Steps.tsx'
import { dropSession } from './session.ts'
import { useReading } from './useReading.ts'

/** How far reading has got, for the first reading of files. */
function Progress({ progress }: { progress: ReadingProgress | null }) {
  const { t } = useTexts()
  return (
    <Box sx={{ display: 'grid', gap: 1, maxWidth: 640 }}>
      <LinearProgress
        aria-label={t('import:reading')}
        {...(progress && progress.count > 1
          ? { variant: 'determinate', value: (100 * progress.index) / progress.count }
          : {})}
      />
      <Typography>{progress ? t('import:readingFile', progress) : t('import:reading')}</Typography>
    </Box>
  )
}

/** Screen 2: files → columns → values → check, and what was imported before. */
export function ImportScreen({ forum }: { forum: ForumRow }) {
  const { t } = useTexts()
  const { session, reading, progress } = useReading(forum)
  const imports = useImports(forum.id)
  if (session && reading) return <Steps forum={forum} session={session} reading={reading} progress={progress} />
  return (
    <Page
      title={t('shell:screens.import')}
      actions={
        session ? (
          <Button variant="outlined" onClick={dropSession}>
            {t('shell:cancel')}
          </Button>
        ) : (
          <Button variant="contained" startIcon={<FolderIcon />} onClick={() => void pickAndTake('spreadsheet')}>
            {t('start:chooseFiles')}
          </Button>
        )
      }
    >
      {session && <Progress progress={progress} />}
      {!session && imports?.length === 0 && <Empty title={t('import:none')} hint={t('import:noneHint')} />}
      {!session && imports && imports.length > 0 && <EarlierImports imports={imports} />}
    </Page>
  )
}
