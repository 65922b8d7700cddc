import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import FormControlLabel from '@mui/material/FormControlLabel'
import IconButton from '@mui/material/IconButton'
import Switch from '@mui/material/Switch'
import ToggleButton from '@mui/material/ToggleButton'
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup'
import Tooltip from '@mui/material/Tooltip'
import { useTexts } from '../../i18n/i18n.ts'
import { AddIcon, NextIcon } from '../../ui/icons/icons.tsx'
import { MinusIcon } from './MinusIcon.tsx'
import { type RowMode, rowModes } from './rows.ts'

export const zoomLevels: readonly number[] = [0.7, 0.85, 1, 1.2, 1.5]

/** How the board is looked at: rows, size, colours, and the way through what the search found. */
export function Toolbar(props: {
  mode: RowMode
  onMode: (mode: RowMode) => void
  zoom: number
  onZoom: (zoom: number) => void
  byStrength: boolean
  onStrength: (byStrength: boolean) => void
  found: number | null
  onNextFound: () => void
}) {
  const { t } = useTexts()
  const level = zoomLevels.indexOf(props.zoom)
  const zoomTo = (index: number) => props.onZoom(zoomLevels[index] ?? 1)
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 1.5, rowGap: 0.5 }}>
      <ToggleButtonGroup
        exclusive
        size="small"
        value={props.mode}
        aria-label={t('board:rowsAre')}
        onChange={(_, mode: RowMode | null) => mode && props.onMode(mode)}
      >
        {rowModes.map((mode, index) => (
          <ToggleButton
            key={mode}
            value={mode}
            aria-keyshortcuts={`Alt+${index + 1}`}
            title={`Alt+${index + 1}`}
            sx={{ py: 0, px: 1.25, minHeight: 28, textTransform: 'none', color: 'text.primary' }}
          >
            {t(`board:rows.${mode}`)}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
      <Box role="group" aria-label={t('board:zoom')} sx={{ display: 'flex', alignItems: 'center' }}>
        <Tooltip title={t('board:zoomOut')}>
          <span>
            <IconButton aria-label={t('board:zoomOut')} disabled={level <= 0} onClick={() => zoomTo(level - 1)}>
              <MinusIcon />
            </IconButton>
          </span>
        </Tooltip>
        <Box component="span" sx={{ minWidth: 44, textAlign: 'center' }}>{`${Math.round(props.zoom * 100)} %`}</Box>
        <Tooltip title={t('board:zoomIn')}>
          <span>
            <IconButton
              aria-label={t('board:zoomIn')}
              disabled={level >= zoomLevels.length - 1}
              onClick={() => zoomTo(level + 1)}
            >
              <AddIcon />
            </IconButton>
          </span>
        </Tooltip>
      </Box>
      <FormControlLabel
        control={
          <Switch
            size="small"
            checked={props.byStrength}
            onChange={(event) => props.onStrength(event.target.checked)}
          />
        }
        label={t('board:byStrength')}
        slotProps={{ typography: { variant: 'body2' } }}
        sx={{ m: 0, minHeight: 28 }}
      />
      {props.found !== null && (
        <Button size="small" endIcon={<NextIcon />} disabled={props.found === 0} onClick={props.onNextFound}>
          {t('board:found', { count: props.found })}
        </Button>
      )}
    </Box>
  )
}
