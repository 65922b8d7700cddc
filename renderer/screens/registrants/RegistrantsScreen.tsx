import Button from '@mui/material/Button'
import { DataGrid, type GridColDef } from '@mui/x-data-grid'
import { useMemo } from 'react'
import { type Language, nameIn } from '../../../shared/model/language.ts'
import { headOf, type Registrant } from '../../../shared/model/registrant.ts'
import { localityName } from '../../../shared/reference/localities.ts'
import { sectorLabel } from '../../../shared/reference/sectors.ts'
import type { ForumRow, RegistrantRow } from '../../database/rows.ts'
import { useLanguage, useTexts } from '../../i18n/i18n.ts'
import { useRegistrants } from '../../repositories/registrants.ts'
import { useFinder } from '../../ui/find.ts'
import { pickAndTake } from '../../ui/forum-files.ts'
import { go } from '../../ui/navigation.ts'
import { Empty, Page } from '../../ui/Page.tsx'

const sectorsIn = (ids: readonly string[], language: Language): string =>
  ids.map((id) => sectorLabel(id, language)).join(language === 'ja' ? '、' : ', ')

/** Everything by which somebody may look for a registrant. */
const searchText = ({ code, names, nameAsWritten, localityAsWritten, people }: Registrant): string =>
  [
    code,
    names.vi,
    names.ja,
    names.en,
    nameAsWritten,
    localityAsWritten,
    ...people.flatMap((person) => [person.name, person.nameOther]),
  ].join(' ')

function useColumns(): GridColDef<RegistrantRow>[] {
  const { t } = useTexts()
  const language = useLanguage()
  return useMemo((): GridColDef<RegistrantRow>[] => {
    const text = (
      field: string,
      width: number,
      value: (registrant: Registrant) => string,
    ): GridColDef<RegistrantRow> => ({
      field,
      headerName: t(`registrants:columns.${field}`),
      width,
      valueGetter: (_, row) => value(row.registrant),
    })
    return [
      text('code', 80, (registrant) => registrant.code),
      text('kind', 110, (registrant) => t(`registrants:kind.${registrant.kind}`)),
      { ...text('name', 280, (registrant) => nameIn(registrant.names, language)), flex: 1, minWidth: 200 },
      text('locality', 130, (registrant) =>
        registrant.locality ? localityName(registrant.locality, language) : (registrant.localityAsWritten ?? ''),
      ),
      text('head', 170, (registrant) => headOf(registrant)?.name ?? ''),
      {
        ...text('people', 80, (registrant) => String(registrant.headcount ?? registrant.people.length)),
        align: 'right',
        headerAlign: 'right',
      },
      text('offers', 220, (registrant) => sectorsIn(registrant.offers, language)),
      text('seeks', 220, (registrant) => sectorsIn(registrant.seeks, language)),
    ]
  }, [t, language])
}

/** Screen 3: who has registered. */
export function RegistrantsScreen({ forum }: { forum: ForumRow }) {
  const { t } = useTexts()
  const rows = useRegistrants(forum.id)
  const found = useFinder()
  const columns = useColumns()
  const shown = rows?.filter((row) => found(searchText(row.registrant)))
  const localities = rows?.filter(
    ({ registrant }) => registrant.kind === 'province' || registrant.kind === 'prefecture',
  )
  return (
    <Page
      title={t('shell:screens.registrants')}
      summary={
        rows && localities
          ? t('registrants:summary', { localities: localities.length, others: rows.length - localities.length })
          : undefined
      }
      actions={
        <Button variant="contained" disabled={!rows?.length} onClick={() => go('matching')}>
          {t('registrants:toMatching')}
        </Button>
      }
    >
      {rows?.length === 0 ? (
        <Empty
          title={t('registrants:none')}
          hint={t('registrants:noneHint')}
          action={
            <Button variant="outlined" onClick={() => void pickAndTake('spreadsheet')}>
              {t('start:chooseFiles')}
            </Button>
          }
        />
      ) : (
        <DataGrid
          aria-label={t('shell:screens.registrants')}
          rows={shown ?? []}
          columns={columns}
          loading={rows === undefined}
          hideFooter
          disableRowSelectionOnClick
        />
      )}
    </Page>
  )
}
