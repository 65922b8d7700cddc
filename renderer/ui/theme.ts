import { enUS, jaJP, viVN } from '@mui/material/locale'
import { createTheme, type Shadows, type Theme } from '@mui/material/styles'
import { enUS as gridEn, jaJP as gridJa, viVN as gridVi } from '@mui/x-data-grid/locales'
import type {} from '@mui/x-data-grid/themeAugmentation'
import type { Language } from '../../shared/model/language.ts'

const coreLocales = { vi: viVN, ja: jaJP, en: enUS }
const gridLocales = { vi: gridVi, ja: gridJa, en: gridEn }

/** Rails of the sector groups on the board, darker on paper than on screen would need. */
export const sectorRails = {
  agriculture: '#2E7D32',
  manufacturing: '#1565C0',
  energy: '#B45309',
  tourism: '#AD1457',
  digital: '#5E35B1',
  'health-education': '#00796B',
  logistics: '#5D4037',
  labour: '#546E7A',
} as const

const light = {
  ink: '#1B2430',
  quiet: '#4B5868',
  primary: '#1F4E79',
  onPrimary: '#FFFFFF',
  error: '#B3261E',
  warning: '#8A5300',
  success: '#1E6B3A',
  ground: '#FFFFFF',
  shade: '#F4F6F8',
  line: '#D3D9E0',
  control: '#7A8794',
}
const dark: typeof light = {
  ink: '#E6EAF0',
  quiet: '#AAB4C0',
  primary: '#8FBCE6',
  onPrimary: '#12171E',
  error: '#F2A59F',
  warning: '#E8B468',
  success: '#8CCFA3',
  ground: '#12171E',
  shade: '#1A212A',
  line: '#333D49',
  control: '#8A96A3',
}

/** Height of a table row in pixels. */
export const rowHeights = { compact: 32, comfortable: 40 } as const
export type Density = keyof typeof rowHeights

/** Noto Sans first, because Noto Sans JP draws Latin letters with marks less well; where Japanese is read, the same. */
const fontFamily = '"Noto Sans", "Noto Sans JP", sans-serif'

const noShadows: Shadows = [...createTheme().shadows].fill('none') as Shadows

/** The look of the app: flat, dense, one accent, the same in every language. */
export function appTheme(mode: 'light' | 'dark', language: Language, density: Density): Theme {
  const colours = mode === 'light' ? light : dark
  const rowHeight = rowHeights[density]
  return createTheme(
    {
      palette: {
        mode,
        primary: { main: colours.primary, contrastText: colours.onPrimary },
        error: { main: colours.error },
        warning: { main: colours.warning },
        success: { main: colours.success },
        info: { main: colours.primary },
        text: { primary: colours.ink, secondary: colours.quiet },
        background: { default: colours.ground, paper: colours.ground },
        divider: colours.line,
        grey: { 100: colours.shade, 300: colours.line, 500: colours.control },
      },
      shape: { borderRadius: 4 },
      shadows: noShadows,
      spacing: 8,
      typography: {
        fontFamily,
        fontSize: 13,
        htmlFontSize: 16,
        h1: { fontSize: '1.25rem', fontWeight: 600, lineHeight: 1.3 },
        h2: { fontSize: '1rem', fontWeight: 600, lineHeight: 1.4 },
        h3: { fontSize: '0.875rem', fontWeight: 600, lineHeight: 1.4 },
        body1: { fontSize: '0.875rem' },
        body2: { fontSize: '0.8125rem' },
        caption: { fontSize: '0.75rem' },
        button: { textTransform: 'none', fontWeight: 600, fontSize: '0.8125rem' },
      },
      transitions: { create: () => 'none' },
      components: {
        MuiCssBaseline: {
          styleOverrides: {
            'html, body, #root': { height: '100%' },
            kbd: { fontFamily: 'inherit', color: colours.quiet },
            body: { fontVariantNumeric: 'tabular-nums', fontSize: '0.8125rem', colorScheme: mode },
            ':focus-visible': { outline: `2px solid ${colours.primary}`, outlineOffset: 1 },
          },
        },
        MuiButtonBase: {
          defaultProps: { disableRipple: true },
          styleOverrides: {
            root: { '&:focus-visible': { outline: `2px solid ${colours.primary}`, outlineOffset: 1 } },
          },
        },
        MuiButton: {
          defaultProps: { size: 'small', disableElevation: true },
          styleOverrides: { root: { minHeight: 30, paddingInline: 12, whiteSpace: 'nowrap' } },
        },
        MuiIconButton: {
          defaultProps: { size: 'small' },
          styleOverrides: { root: { borderRadius: 4, minWidth: 28, minHeight: 28 } },
        },
        MuiTextField: { defaultProps: { size: 'small' } },
        MuiInputLabel: {
          styleOverrides: {
            outlined: {
              transform: 'translate(14px, 6px) scale(1)',
              '&.MuiInputLabel-shrink': { transform: 'translate(14px, -8px) scale(0.75)' },
            },
          },
        },
        MuiFormControl: { defaultProps: { size: 'small' } },
        MuiOutlinedInput: {
          styleOverrides: {
            root: { '& .MuiOutlinedInput-notchedOutline': { borderColor: colours.control } },
            input: { paddingBlock: 5 },
          },
        },
        MuiCheckbox: { defaultProps: { size: 'small' }, styleOverrides: { root: { padding: 4 } } },
        MuiPaper: { styleOverrides: { root: { backgroundImage: 'none' } } },
        MuiDialogTitle: {
          styleOverrides: { root: { fontSize: '1.125rem', fontWeight: 600, padding: '16px 24px 8px' } },
        },
        MuiDialogActions: { styleOverrides: { root: { padding: '8px 24px 16px' } } },
        MuiDialog: { styleOverrides: { paper: { border: `1px solid ${colours.line}` } } },
        MuiMenu: { styleOverrides: { paper: { border: `1px solid ${colours.line}` } } },
        MuiTooltip: { defaultProps: { arrow: false, enterDelay: 500 } },
        MuiChip: { defaultProps: { size: 'small' }, styleOverrides: { root: { borderRadius: 4 } } },
        MuiTableCell: {
          styleOverrides: {
            root: { padding: '4px 8px', borderColor: colours.line, fontSize: '0.8125rem', height: rowHeight },
            head: { fontWeight: 600, backgroundColor: colours.shade },
          },
        },
        MuiTab: { styleOverrides: { root: { minHeight: 36, padding: '4px 12px' } } },
        MuiTabs: { styleOverrides: { root: { minHeight: 36 } } },
        MuiDataGrid: {
          defaultProps: {
            rowHeight,
            columnHeaderHeight: rowHeight,
            disableColumnMenu: true,
            hideFooterSelectedRowCount: true,
          },
          styleOverrides: {
            root: {
              border: `1px solid ${colours.line}`,
              fontSize: '0.8125rem',
              '--DataGrid-rowBorderColor': colours.line,
              '& .MuiDataGrid-cell:focus, & .MuiDataGrid-columnHeader:focus': {
                outline: `2px solid ${colours.primary}`,
                outlineOffset: -2,
              },
            },
            columnHeader: { backgroundColor: colours.shade },
            columnHeaderTitle: { fontWeight: 600 },
          },
        },
      },
    },
    coreLocales[language],
    gridLocales[language],
  )
}
