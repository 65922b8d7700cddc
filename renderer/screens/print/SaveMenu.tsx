import Button from '@mui/material/Button'
import Menu from '@mui/material/Menu'
import MenuItem from '@mui/material/MenuItem'
import { useState } from 'react'
import type { FileKind } from '../../../shared/bridge/host-bridge.ts'
import type { DocumentSet } from '../../../shared/documents/build.ts'
import type { PrintDocument } from '../../../shared/documents/document.ts'
import { nameIn } from '../../../shared/model/language.ts'
import { bridge } from '../../bridge/bridge.ts'
import type { ForumRow } from '../../database/rows.ts'
import { useLanguage, useSay, useTexts } from '../../i18n/i18n.ts'
import { fileName } from '../../ui/forum-files.ts'
import { DownIcon, DownloadIcon } from '../../ui/icons/icons.tsx'
import { toast } from '../../ui/toasts.tsx'
import { calendarsOf, workbookOf } from './exports.ts'
import type { View } from './ProductList.tsx'
import { byTypeface, type Refusal, toPdf } from './pdf.ts'

/** Saves what is shown or selected as PDF, and the whole revision as a workbook or calendars. */
export function SaveMenu(props: {
  forum: ForumRow
  set: DocumentSet | null
  view: View
  documents: readonly PrintDocument[]
  onRefused: (refusal: Refusal | null) => void
}) {
  const { t } = useTexts()
  const say = useSay()
  const language = useLanguage()
  const [anchor, setAnchor] = useState<HTMLElement | null>(null)
  const [busy, setBusy] = useState(false)
  const { forum, set, view, documents } = props
  const stem = `${fileName(nameIn(forum.event.names, language))} R${set?.revision ?? 0}`
  const put = async (kind: FileKind, name: string, bytes: Uint8Array<ArrayBuffer>) => {
    const saved = await bridge.files.save(kind, name, bytes)
    if (!saved.ok) toast(say(saved.failure), 'error')
    else if (saved.value) toast(t('start:forumFile.saved', { name: saved.value.name }))
  }
  const during = (work: () => Promise<void>) => {
    setAnchor(null)
    setBusy(true)
    props.onRefused(null)
    void work().finally(() => setBusy(false))
  }
  const savePdf = () =>
    during(async () => {
      const what = view === 'changed' ? t('print:changedView') : t(`print:product.${view}`)
      for (const [index, group] of byTypeface(documents).entries()) {
        const made = await toPdf(group)
        if ('refusal' in made) {
          props.onRefused(made.refusal)
          return
        }
        await put('pdf', `${stem} ${fileName(what)}${index === 0 ? '' : ` ${index + 1}`}.pdf`, made.bytes)
      }
    })
  return (
    <>
      <Button
        variant="outlined"
        startIcon={<DownloadIcon />}
        disabled={busy || documents.length === 0}
        onClick={savePdf}
      >
        {t('print:save', { count: documents.length })}
      </Button>
      <Button
        variant="outlined"
        endIcon={<DownIcon />}
        disabled={busy || !set}
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        onClick={(event) => setAnchor(event.currentTarget)}
      >
        {t('print:saveAs')}
      </Button>
      <Menu anchorEl={anchor} open={anchor !== null} onClose={() => setAnchor(null)}>
        <MenuItem
          dense
          onClick={() => set && during(async () => put('xlsx', `${stem} schedule.xlsx`, await workbookOf(set)))}
        >
          {t('print:saveWorkbook')}
        </MenuItem>
        <MenuItem dense onClick={() => set && during(() => put('zip', `${stem} calendar.zip`, calendarsOf(set)))}>
          {t('print:saveCalendars')}
        </MenuItem>
      </Menu>
    </>
  )
}
