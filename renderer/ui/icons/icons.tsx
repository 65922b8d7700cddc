import SvgIcon, { type SvgIconProps } from '@mui/material/SvgIcon'

/** Strokes on a 20 × 20 grid, drawn for this app. */
function stroked(paths: string) {
  return function Icon(props: SvgIconProps) {
    return (
      <SvgIcon viewBox="0 0 20 20" fontSize="small" {...props}>
        <path
          d={paths}
          fill="none"
          stroke="currentColor"
          strokeWidth={1.6}
          strokeLinecap="round"
          strokeLinejoin="round"
        />
      </SvgIcon>
    )
  }
}

export const StartIcon = stroked('M3 9.5 10 4l7 5.5M5 8.5V16h10V8.5M8.5 16v-4h3v4')
export const ImportIcon = stroked('M10 3v9M6.5 8.5 10 12l3.5-3.5M3.5 12.5V16h13v-3.5')
export const RegistrantsIcon = stroked('M3 5h14M3 10h14M3 15h14M7.5 5v10')
export const MatchingIcon = stroked('M3 6.5h13M13 3.5l3 3-3 3M17 13.5H4M7 10.5l-3 3 3 3')
export const GenerateIcon = stroked('M6 4l9 6-9 6z')
export const BoardIcon = stroked('M3.5 4.5h13v11h-13zM3.5 8.5h13M8 4.5v11M12.5 8.5v7')
export const PrintIcon = stroked('M6 8V3.5h8V8M6 13.5H3.5V8h13v5.5H14M6 11.5h8v5H6z')
export const OnsiteIcon = stroked(
  'M10 17s5.5-4.6 5.5-9A5.5 5.5 0 0 0 4.5 8c0 4.4 5.5 9 5.5 9zM10 10a2 2 0 1 0 0-4 2 2 0 0 0 0 4z',
)
export const SettingsIcon = stroked('M3 6h8M15 6h2M3 14h2M9 14h8M13 4v4M7 12v4')
export const UndoIcon = stroked('M7 4 3.5 7.5 7 11M3.5 7.5H12a4.5 4.5 0 0 1 0 9H8')
export const RedoIcon = stroked('M13 4l3.5 3.5L13 11M16.5 7.5H8a4.5 4.5 0 0 0 0 9h4')
export const SearchIcon = stroked('M9 14a5 5 0 1 0 0-10 5 5 0 0 0 0 10zM12.7 12.7 16.5 16.5')
export const CloseIcon = stroked('M5 5l10 10M15 5 5 15')
export const CheckIcon = stroked('M4 10.5 8 14.5 16 6')
export const WarningIcon = stroked('M10 3.5 17.5 16.5h-15zM10 8.5v3.5M10 14.4v.1')
export const ErrorIcon = stroked('M10 17a7 7 0 1 0 0-14 7 7 0 0 0 0 14zM10 6.5v4.5M10 13.6v.1')
export const InfoIcon = stroked('M10 17a7 7 0 1 0 0-14 7 7 0 0 0 0 14zM10 9.5V14M10 6.5v.1')
export const QuestionIcon = stroked(
  'M10 17a7 7 0 1 0 0-14 7 7 0 0 0 0 14zM8 8a2 2 0 1 1 2.8 1.8c-.5.3-.8.7-.8 1.4M10 13.8v.1',
)
export const LockIcon = stroked('M5.5 9h9v7.5h-9zM7 9V6.5a3 3 0 0 1 6 0V9')
export const FileIcon = stroked('M5 3h6.5L15 6.5V17H5zM11.5 3v3.5H15')
export const FolderIcon = stroked('M3 5h5l1.5 2H17v8.5H3z')
export const AddIcon = stroked('M10 4v12M4 10h12')
export const RemoveIcon = stroked('M4.5 6h11M8 6V4h4v2M6 6l.8 10.5h6.4L14 6')
export const HistoryIcon = stroked('M4 5.5V9h3.5M4.3 9a6 6 0 1 1 1 4.5M10 7v3.5l2.2 1.5')
export const SunIcon = stroked(
  'M10 13a3 3 0 1 0 0-6 3 3 0 0 0 0 6zM10 2.5v2M10 15.5v2M2.5 10h2M15.5 10h2M4.7 4.7l1.4 1.4M13.9 13.9l1.4 1.4M15.3 4.7l-1.4 1.4M6.1 13.9l-1.4 1.4',
)
export const MoonIcon = stroked('M15.5 12A6.5 6.5 0 0 1 8 4.5a6.5 6.5 0 1 0 7.5 7.5z')
export const StopIcon = stroked('M5.5 5.5h9v9h-9z')
export const DownloadIcon = ImportIcon
export const MoreIcon = stroked('M5 10h.1M10 10h.1M15 10h.1')
export const NextIcon = stroked('M8 5l5 5-5 5')
export const DownIcon = stroked('M5 8l5 5 5-5')
