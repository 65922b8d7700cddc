import Alert from '@mui/material/Alert'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Link from '@mui/material/Link'
import Typography from '@mui/material/Typography'
import { useState } from 'react'
import type { Settings } from '../../../shared/model/settings.ts'
import { bridge } from '../../bridge/bridge.ts'
import { formatInstant } from '../../i18n/format.ts'
import { useLanguage, useSay, useTexts } from '../../i18n/i18n.ts'
import { openForumBytes, pickAndTake } from '../../ui/forum-files.ts'
import { changeSettings, useSettings } from '../../ui/settings.ts'

type Recent = Settings['recent'][number]

/** Forum files that were opened on this machine; one that is gone can be located or taken off the list. */
export function RecentFiles() {
  const { t } = useTexts()
  const say = useSay()
  const language = useLanguage()
  const { recent } = useSettings()
  const [missing, setMissing] = useState<{ id: string; reason: string } | null>(null)
  if (!bridge.capabilities.nativeFiles || recent.length === 0) return null
  const open = async (entry: Recent) => {
    const read = await bridge.files.openRecent(entry.id)
    if (read.ok) await openForumBytes(read.value)
    else setMissing({ id: entry.id, reason: say(read.failure) })
  }
  const forget = (id: string) => void changeSettings({ recent: recent.filter((entry) => entry.id !== id) })
  return (
    <section>
      <Typography variant="h2" gutterBottom>
        {t('start:recentFiles')}
      </Typography>
      <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none', display: 'grid', gap: 0.5 }}>
        {recent.map((entry) => (
          <Box component="li" key={entry.id}>
            <Link component="button" onClick={() => void open(entry)} sx={{ minHeight: 24 }}>
              {entry.name}
            </Link>
            <Typography component="span" variant="body2" color="text.secondary" sx={{ ml: 1 }}>
              {formatInstant(language, entry.openedAt)}
            </Typography>
            {missing?.id === entry.id && (
              <Alert
                severity="warning"
                action={
                  <>
                    <Button onClick={() => void pickAndTake('forum')}>{t('start:locate')}</Button>
                    <Button onClick={() => forget(entry.id)}>{t('start:forget')}</Button>
                  </>
                }
              >
                {missing.reason}
              </Alert>
            )}
          </Box>
        ))}
      </Box>
    </section>
  )
}
