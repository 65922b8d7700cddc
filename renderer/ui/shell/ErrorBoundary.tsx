import Alert from '@mui/material/Alert'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import { Component, type ErrorInfo, type ReactNode } from 'react'
import { useTexts } from '../../i18n/i18n.ts'
import { saveForumCopy } from '../forum-files.ts'
import { currentPlace } from '../navigation.ts'

function Apology({ problem, again }: { problem: Error; again: () => void }) {
  const { t } = useTexts()
  const { forumId } = currentPlace()
  return (
    <Box role="alert" sx={{ p: 4, maxWidth: 720 }}>
      <Typography variant="h1" gutterBottom>
        {t('shell:crash.title')}
      </Typography>
      <Typography sx={{ mb: 2 }}>{t('shell:crash.body')}</Typography>
      <Box sx={{ display: 'flex', gap: 1, mb: 2, flexWrap: 'wrap' }}>
        {forumId !== null && (
          <Button variant="contained" onClick={() => void saveForumCopy(forumId)}>
            {t('shell:crash.saveCopy')}
          </Button>
        )}
        <Button variant="outlined" onClick={again}>
          {t('shell:crash.again')}
        </Button>
        <Button variant="outlined" onClick={() => location.reload()}>
          {t('shell:crash.reload')}
        </Button>
      </Box>
      <Alert severity="error" icon={false} sx={{ fontFamily: 'monospace', overflowWrap: 'anywhere' }}>
        {problem.message}
      </Alert>
    </Box>
  )
}

/** Keeps a mistake in one part of the screen from taking the data out of reach. React has no function for this. */
export class ErrorBoundary extends Component<{ children: ReactNode }, { problem: Error | null }> {
  override state: { problem: Error | null } = { problem: null }

  static getDerivedStateFromError(problem: unknown): { problem: Error } {
    return { problem: problem instanceof Error ? problem : new Error(String(problem)) }
  }

  override componentDidCatch(problem: Error, info: ErrorInfo): void {
    console.error(problem, info.componentStack)
  }

  override render(): ReactNode {
    const { problem } = this.state
    return problem ? <Apology problem={problem} again={() => this.setState({ problem: null })} /> : this.props.children
  }
}
