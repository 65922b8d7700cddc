import SvgIcon from '@mui/material/SvgIcon'

export const MinusIcon = () => (
  <SvgIcon viewBox="0 0 20 20" fontSize="small">
    <path d="M4 10h12" fill="none" stroke="currentColor" strokeWidth={1.6} strokeLinecap="round" />
  </SvgIcon>
)
