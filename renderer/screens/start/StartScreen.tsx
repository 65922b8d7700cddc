import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Link from '@mui/material/Link'
import Table from '@mui/material/Table'
import TableBody from '@mui/material/TableBody'
import TableCell from '@mui/material/TableCell'
import TableHead from '@mui/material/TableHead'
import TableRow from '@mui/material/TableRow'
import Typography from '@mui/material/Typography'
import { useEffect, useState } from 'react'
import { nameIn } from '../../../shared/model/language.ts'
import type { ForumRow } from '../../database/rows.ts'
import { formatDate, formatInstant } from '../../i18n/format.ts'
import { useLanguage, useTexts } from '../../i18n/i18n.ts'
import { createForum, removeForum, useForums } from '../../repositories/forums.ts'
import { BackupList } from '../../ui/BackupList.tsx'
import { confirm } from '../../ui/confirm.tsx'
import { pickAndTake } from '../../ui/forum-files.ts'
import { AddIcon, FileIcon, ImportIcon, RemoveIcon } from '../../ui/icons/icons.tsx'
import { handOver, takeIncoming, useIncoming } from '../../ui/incoming.ts'
import { go } from '../../ui/navigation.ts'
import { askForForum, stopAskingForForum, useAskingForForum } from '../../ui/new-forum.ts'
import { Empty, Page } from '../../ui/Page.tsx'
import { toast } from '../../ui/toasts.tsx'
import { NewForumDialog } from './NewForumDialog.tsx'
import { RecentFiles } from './RecentFiles.tsx'
import { readSample } from './sample.ts'

function ForumTable({ forums }: { forums: ForumRow[] }) {
  const { t } = useTexts()
  const language = useLanguage()
  const remove = async (forum: ForumRow) => {
    const name = nameIn(forum.event.names, language)
    const yes = await confirm({
      title: t('start:removeTitle', { name }),
      body: t('start:removeBody'),
      confirm: t('start:removeConfirm'),
      danger: true,
    })
    if (yes) await removeForum(forum.id)
  }
  return (
    <Table size="small" aria-label={t('start:forums')}>
      <TableHead>
        <TableRow>
          <TableCell>{t('start:columns.name')}</TableCell>
          <TableCell>{t('start:columns.dates')}</TableCell>
          <TableCell>{t('start:columns.created')}</TableCell>
          <TableCell align="right">{t('start:columns.actions')}</TableCell>
        </TableRow>
      </TableHead>
      <TableBody>
        {forums.map((forum) => {
          const dates = [...new Set(forum.event.sessions.map((session) => session.date))].sort()
          return (
            <TableRow key={forum.id} hover>
              <TableCell>
                <Link
                  component="button"
                  onClick={() => go('registrants', forum.id)}
                  sx={{ textAlign: 'left', minHeight: 24, fontSize: 'inherit' }}
                >
                  {nameIn(forum.event.names, language)}
                </Link>
                {forum.sample && (
                  <Typography component="span" variant="body2" color="text.secondary" sx={{ ml: 1 }}>
                    {t('shell:sampleData')}
                  </Typography>
                )}
              </TableCell>
              <TableCell>{dates.map((date) => formatDate(language, date)).join(' – ')}</TableCell>
              <TableCell>{formatInstant(language, forum.createdAt)}</TableCell>
              <TableCell align="right" sx={{ whiteSpace: 'nowrap' }}>
                <Button onClick={() => go('registrants', forum.id)}>{t('start:open')}</Button>
                <Button color="error" startIcon={<RemoveIcon />} onClick={() => void remove(forum)}>
                  {t('start:remove')}
                </Button>
              </TableCell>
            </TableRow>
          )
        })}
      </TableBody>
    </Table>
  )
}

/** Screen 1: forums on this machine, the sample, a new one. */
export function StartScreen() {
  const { t } = useTexts()
  const forums = useForums()
  const incoming = useIncoming()
  const asking = useAskingForForum()
  const [opening, setOpening] = useState(false)
  useEffect(() => stopAskingForForum, [])

  const openSample = async () => {
    setOpening(true)
    try {
      const { event, files } = await readSample()
      const forumId = await createForum(event, true)
      handOver(files)
      go('import', forumId)
    } catch (error) {
      const problem = error instanceof Error ? error.message : String(error)
      toast(t('start:sampleFailed', { problem }), 'error')
    } finally {
      setOpening(false)
    }
  }
  return (
    <Page
      title={t('start:title')}
      actions={
        <>
          <Button variant="outlined" startIcon={<FileIcon />} onClick={() => void pickAndTake('forum')}>
            {t('start:openFile')}
          </Button>
          <Button variant="outlined" onClick={() => void openSample()} disabled={opening}>
            {opening ? t('start:opening') : t('start:openSample')}
          </Button>
          <Button variant="contained" startIcon={<AddIcon />} onClick={askForForum}>
            {t('start:newForum')}
          </Button>
        </>
      }
    >
      <Box sx={{ display: 'grid', gap: 2 }}>
        {forums && forums.length > 0 && <ForumTable forums={forums} />}
        <RecentFiles />
        <BackupList none={null} />
        {forums?.length === 0 && <Empty title={t('start:none')} hint={t('start:noneHint')} />}
        <Box
          sx={{
            display: 'flex',
            flexWrap: 'wrap',
            alignItems: 'center',
            justifyContent: 'center',
            gap: 2,
            p: 3,
            border: '1px dashed',
            borderColor: 'grey.500',
            borderRadius: 1,
          }}
        >
          <ImportIcon />
          <Typography>{t('start:drop')}</Typography>
          <Button onClick={() => void pickAndTake('spreadsheet')}>{t('start:chooseFiles')}</Button>
        </Box>
      </Box>
      {(asking || incoming.length > 0) && (
        <NewForumDialog
          waiting={incoming.length}
          onClose={() => {
            stopAskingForForum()
            takeIncoming()
          }}
          onMade={(forumId) => go(incoming.length > 0 ? 'import' : 'generate', forumId)}
        />
      )}
    </Page>
  )
}
