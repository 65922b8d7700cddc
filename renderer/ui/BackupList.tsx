import Button from '@mui/material/Button'
import Table from '@mui/material/Table'
import TableBody from '@mui/material/TableBody'
import TableCell from '@mui/material/TableCell'
import TableHead from '@mui/material/TableHead'
import TableRow from '@mui/material/TableRow'
import Typography from '@mui/material/Typography'
import { type ReactNode, useEffect, useState } from 'react'
import type { BackupEntry } from '../../shared/bridge/host-bridge.ts'
import { bridge } from '../bridge/bridge.ts'
import { formatInstant, formatNumber } from '../i18n/format.ts'
import { useLanguage, useSay, useTexts } from '../i18n/i18n.ts'
import { openForumBytes } from './forum-files.ts'
import { toast } from './toasts.tsx'

/** The copies that the host keeps by itself, newest first, and the way back to one of them; `none` stands in for an empty list. */
export function BackupList({ none }: { none: ReactNode }) {
  const { t } = useTexts()
  const say = useSay()
  const language = useLanguage()
  const [entries, setEntries] = useState<BackupEntry[]>([])
  useEffect(() => {
    void bridge.backups.list().then(setEntries)
  }, [])
  const restore = async (entry: BackupEntry) => {
    const read = await bridge.backups.read(entry.id)
    if (read.ok) await openForumBytes(read.value)
    else toast(say(read.failure), 'error')
  }
  if (entries.length === 0 && none === null) return null
  return (
    <section aria-labelledby="backups-title">
      <Typography id="backups-title" component="h2" variant="h2" gutterBottom>
        {t('start:backups')}
      </Typography>
      {entries.length === 0 ? (
        none
      ) : (
        <Table size="small" aria-label={t('start:backups')}>
          <TableHead>
            <TableRow>
              <TableCell>{t('start:columns.name')}</TableCell>
              <TableCell>{t('start:columns.savedAt')}</TableCell>
              <TableCell>{t('start:columns.revision')}</TableCell>
              <TableCell align="right">{t('settings:size')}</TableCell>
              <TableCell align="right">{t('start:columns.actions')}</TableCell>
            </TableRow>
          </TableHead>
          <TableBody>
            {[...entries]
              .sort((one, two) => two.savedAt.localeCompare(one.savedAt))
              .map((entry) => (
                <TableRow key={entry.id} hover>
                  <TableCell>{entry.forumName}</TableCell>
                  <TableCell>{formatInstant(language, entry.savedAt)}</TableCell>
                  <TableCell>{`R${entry.revision}`}</TableCell>
                  <TableCell align="right">
                    {t('settings:kilobytes', { size: formatNumber(language, Math.ceil(entry.bytes / 1024)) })}
                  </TableCell>
                  <TableCell align="right">
                    <Button onClick={() => void restore(entry)}>{t('start:restore')}</Button>
                  </TableCell>
                </TableRow>
              ))}
          </TableBody>
        </Table>
      )}
    </section>
  )
}
