import Button from '@mui/material/Button'
import Table from '@mui/material/Table'
import TableBody from '@mui/material/TableBody'
import TableCell from '@mui/material/TableCell'
import TableHead from '@mui/material/TableHead'
import TableRow from '@mui/material/TableRow'
import { nameIn } from '../../../shared/model/language.ts'
import type { ForumRow } from '../../database/rows.ts'
import { formatInstant } from '../../i18n/format.ts'
import { useLanguage, useTexts } from '../../i18n/i18n.ts'
import { checkIn, useCheckins } from '../../repositories/onsite.ts'
import { useRegistrants } from '../../repositories/registrants.ts'
import { useFinder } from '../../ui/find.ts'
import { Empty, Page } from '../../ui/Page.tsx'

/** Screen 8: the desk on the day; who has come. */
export function OnsiteScreen({ forum }: { forum: ForumRow }) {
  const { t } = useTexts()
  const language = useLanguage()
  const registrants = useRegistrants(forum.id)
  const checkins = useCheckins(forum.id)
  const found = useFinder()
  const arrived = [...(checkins?.values() ?? [])].filter((row) => row.state === 'arrived').length
  return (
    <Page title={t('shell:screens.onsite')} summary={t('onsite:summary', { arrived, count: registrants?.length ?? 0 })}>
      {registrants?.length === 0 ? (
        <Empty title={t('registrants:none')} hint={t('registrants:noneHint')} />
      ) : (
        <Table size="small" aria-label={t('onsite:checkin')}>
          <TableHead>
            <TableRow>
              <TableCell>{t('registrants:columns.code')}</TableCell>
              <TableCell>{t('registrants:columns.name')}</TableCell>
              <TableCell>{t('onsite:state')}</TableCell>
              <TableCell align="right">{t('start:columns.actions')}</TableCell>
            </TableRow>
          </TableHead>
          <TableBody>
            {registrants
              ?.filter(({ registrant }) => found(`${registrant.code} ${Object.values(registrant.names).join(' ')}`))
              .map(({ id, registrant }) => {
                const checkin = checkins?.get(registrant.code)
                return (
                  <TableRow key={id} hover>
                    <TableCell>{registrant.code}</TableCell>
                    <TableCell>{nameIn(registrant.names, language)}</TableCell>
                    <TableCell>
                      {checkin
                        ? `${t(`onsite:checkinState.${checkin.state}`)} ${formatInstant(language, checkin.at)}`
                        : t('onsite:notYet')}
                    </TableCell>
                    <TableCell align="right">
                      <Button onClick={() => void checkIn(forum.id, [registrant.code], checkin ? null : 'arrived')}>
                        {t(checkin ? 'onsite:takeBack' : 'onsite:arrive')}
                      </Button>
                    </TableCell>
                  </TableRow>
                )
              })}
          </TableBody>
        </Table>
      )}
    </Page>
  )
}
