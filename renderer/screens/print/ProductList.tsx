import List from '@mui/material/List'
import ListItemButton from '@mui/material/ListItemButton'
import ListItemText from '@mui/material/ListItemText'
import { type Product, products } from '../../../shared/documents/document.ts'
import { useTexts } from '../../i18n/i18n.ts'

export type View = 'changed' | Product

export type ProductCount = { stale: number; all: number }

/** What changed, then every product, each with how many of its copies are needed. */
export function ProductList(props: {
  view: View
  changed: number
  counts: ReadonlyMap<Product, ProductCount>
  onView: (view: View) => void
}) {
  const { t } = useTexts()
  const entry = (view: View, name: string, count: string) => (
    <ListItemButton
      key={view}
      selected={props.view === view}
      aria-current={props.view === view}
      onClick={() => props.onView(view)}
      sx={{ minHeight: 32, py: 0, px: 1, gap: 1 }}
    >
      <ListItemText
        primary={name}
        slotProps={{ primary: { sx: { fontSize: '0.8125rem', fontWeight: view === 'changed' ? 600 : 400 } } }}
      />
      <span>{count}</span>
    </ListItemButton>
  )
  return (
    <List
      component="div"
      dense
      role="group"
      aria-label={t('print:products')}
      sx={{ border: 1, borderColor: 'divider', p: 0, overflow: 'auto', alignSelf: 'start' }}
    >
      {entry('changed', t('print:changedView'), String(props.changed))}
      {products.map((product) => {
        const count = props.counts.get(product)
        return entry(product, t(`print:product.${product}`), count ? `${count.stale} / ${count.all}` : '')
      })}
    </List>
  )
}
